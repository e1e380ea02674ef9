import { ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'
import type { OptionName, OptionSpec } from './options.js'

/** Typed words of a caller, before the configuration is known. Empty text counts as not given. */
export interface RawInputs {
  text(name: OptionName): string | undefined
  /** @throws ModelGateError 'usage' when it was not given */
  required(name: OptionName): string
  list(name: OptionName): readonly string[]
  flag(name: OptionName): boolean
  readonly positionals: readonly string[]
  /** Every word that was given, to hand the same inputs to another process. */
  readonly values: ReadonlyMap<OptionName, readonly string[]>
}

const TRUE = new Set(['true', 'True', 'TRUE', '1', 'yes'])
const FALSE = new Set(['false', 'False', 'FALSE', '0', 'no', ''])

/** Checks choices and booleans once; nothing below sees a wrong word. */
export function rawInputs(
  specs: readonly OptionSpec[],
  values: ReadonlyMap<OptionName, readonly string[]>,
  positionals: readonly string[],
  caller: string,
): RawInputs {
  for (const spec of specs) {
    for (const value of values.get(spec.name as OptionName) ?? []) {
      if (spec.choices !== undefined && value !== '' && !spec.choices.includes(value)) {
        throw wrong(caller, spec, value, `one of ${spec.choices.join(', ')}`)
      }
      if (spec.kind === 'flag' && !TRUE.has(value) && !FALSE.has(value))
        throw wrong(caller, spec, value, 'true or false')
    }
  }
  const text = (name: OptionName): string | undefined => values.get(name)?.at(-1) || undefined
  return {
    text,
    required: (name) => {
      const value = text(name)
      if (value !== undefined) return value
      const spec = specs.find((candidate) => candidate.name === name)
      throw new ModelGateError('usage', `${caller}: --${name} ${spec?.placeholder ?? 'VALUE'} is missing`, {
        subject: name,
        ...(spec === undefined ? {} : { remedy: spec.description }),
      })
    },
    list: (name) => (values.get(name) ?? []).filter((value) => value !== ''),
    flag: (name) => TRUE.has(text(name) ?? 'false'),
    positionals,
    values,
  }
}

function wrong(caller: string, spec: OptionSpec, value: string, expected: string): ModelGateError {
  return new ModelGateError('usage', `${caller}: ${spec.name} is "${plain(value, 80)}", expected ${expected}`, {
    subject: spec.name,
  })
}
