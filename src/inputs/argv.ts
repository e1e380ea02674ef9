import { parseArgs } from 'node:util'
import { ModelGateError } from '../core/errors.js'
import { didYouMean } from '../core/nearest.js'
import { plain } from '../core/text.js'
import { optionsOf, type CommandName, type OptionName, type OptionSpec } from './options.js'
import { rawInputs, type RawInputs } from './raw.js'

/**
 * Command-line words after the command's name; `environment` gives options that have a variable and are not among them.
 * @throws ModelGateError 'usage' that names the word, what is allowed and the nearest known option
 */
export function parseArguments(
  command: CommandName,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): RawInputs {
  const specs = optionsOf(command)
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      specs.map((spec) => [spec.name, { type: spec.kind === 'flag' ? 'boolean' : 'string' }]),
    ),
  })
  const values = new Map<OptionName, string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const spec = specs.find((candidate) => candidate.name === token.name)
    if (spec === undefined) throw unknownOption(command, token.rawName, specs)
    const value = token.value ?? (spec.kind === 'flag' ? 'true' : undefined)
    if (value === undefined || (!token.inlineValue && spec.kind !== 'flag' && value.startsWith('--'))) {
      throw usage(command, `--${spec.name} needs a value: --${spec.name} ${spec.placeholder ?? 'VALUE'}`)
    }
    const name = spec.name as OptionName
    if (values.has(name) && spec.kind !== 'list') throw usage(command, `--${spec.name} is given twice`)
    values.set(name, [...(values.get(name) ?? []), value])
  }
  for (const { name, variable } of specs) {
    const value = variable === undefined ? undefined : environment[variable]
    if (value !== undefined && !values.has(name as OptionName)) values.set(name as OptionName, [value])
  }
  return rawInputs(specs, values, positionals, `modelgate ${command}`)
}

function unknownOption(command: CommandName, word: string, specs: readonly OptionSpec[]): ModelGateError {
  const known = specs.map((spec) => `--${spec.name}`)
  return usage(command, `unknown option ${plain(word, 80)}${didYouMean(word, known)}`)
}

function usage(command: CommandName, problem: string): ModelGateError {
  return new ModelGateError('usage', `modelgate ${command}: ${problem}`, { remedy: `See: modelgate ${command} --help` })
}
