import { unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import type { KerasProgram, ProgramPort } from '../../lower/index.js'

/** One input of the network and the inputs of the model that fill it: as many columns as it is wide, or one tensor. */
export interface NetworkInput {
  readonly port: ProgramPort
  readonly columns: readonly ModelInput[]
}

type Signature = Pick<KerasProgram, 'inputs' | 'prologues' | 'bounds'>

/** Numbers that synthetic rows are drawn from; a vocabulary of fifty thousand needs no list as long. */
const MAX_CATEGORIES = 1_000

/**
 * What the model asks of a table. A single matrix takes number columns by position; several take one column each by
 * their own name, or name_0, name_1 ... where they are wider. Higher ranks and rows of any length are tensors.
 */
export function networkInputs(program: Signature): readonly NetworkInput[] {
  const single = program.inputs.length === 1
  return program.inputs.map((port): NetworkInput => {
    const { name, shape } = port
    const about = describe(program, port)
    const width = shape.length <= 1 ? (shape.length === 0 ? 1 : shape[0]!) : null
    if (width === null) {
      if (about.kind !== 'number') throw unsupported(name, 'text of more than one axis a row is not supported')
      return { port, columns: [{ ...about, name, kind: 'tensor', shape }] }
    }
    const named = (index: number): string | null => {
      if (width > 1) return single ? null : `${name}_${index}`
      return single && about.kind === 'number' ? null : name
    }
    return { port, columns: Array.from({ length: width }, (_, index) => ({ ...about, name: named(index) })) }
  })
}

function describe(program: Signature, { name, dtype }: ProgramPort): Omit<ModelInput, 'name'> {
  const prepared = program.prologues.filter(({ source }) => source === name).map(({ preparation }) => preparation)
  const kind = prepared.find(({ column }) => column !== 'number')?.column ?? (dtype === 'string' ? 'string' : 'number')
  const bound = program.bounds.get(name) ?? (dtype === 'bool' ? 2 : undefined)
  const known = prepared.find(({ categories }) => categories !== undefined)?.categories
  const categories = known ?? (bound === undefined ? undefined : numbersBelow(bound))
  const integer = kind === 'number' && (WHOLE.has(dtype) || bound !== undefined)
  return {
    kind,
    ...(integer ? { integer } : {}),
    ...(categories === undefined ? {} : { categories: categories.slice(0, MAX_CATEGORIES) }),
  }
}

const WHOLE: ReadonlySet<string> = new Set(['int32', 'int64', 'bool'])

function numbersBelow(bound: number): readonly number[] {
  return Array.from({ length: Math.min(bound, MAX_CATEGORIES) }, (_, index) => index)
}
