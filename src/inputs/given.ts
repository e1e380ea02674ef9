import { optionsOf, type CommandName, type OptionName } from './options.js'
import { rawInputs, type RawInputs } from './raw.js'

/** Options that come from code: the same names and checks as on the command line. */
export function givenInputs(
  command: CommandName,
  values: Readonly<Partial<Record<OptionName, string | undefined>>>,
): RawInputs {
  const given = Object.entries(values).flatMap(([name, value]): [OptionName, string[]][] =>
    value === undefined ? [] : [[name as OptionName, [value]]],
  )
  return rawInputs(optionsOf(command), new Map(given), [], command)
}

/** What another process of the same run was given: `values` and `positionals` of its inputs. */
export function givenWords(
  command: CommandName,
  values: ReadonlyMap<OptionName, readonly string[]>,
  positionals: readonly string[],
): RawInputs {
  return rawInputs(optionsOf(command), values, positionals, command)
}
