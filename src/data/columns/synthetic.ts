import type { ModelInput } from '../../core/model.js'
import { type RandomSource, seededRandom } from '../../core/random.js'
import {
  type Column,
  type NumberColumn,
  numberColumn,
  stringColumn,
  type TableChunk,
  type TensorColumn,
} from '../../core/table.js'

/** Columns of numbers that differ: a bag of a hundred thousand words is tried with as much as one of a thousand. */
const DIFFERENT_NUMBERS = 1_024

const WORDS = 'a the data model of quick result is not very good bad time new value test'.split(' ')

/**
 * Rows that a model can be called with when no data is at hand, from its own signature: numbers, categories among the known
 * ones, short texts. For interface, conversion and latency tests only: they say nothing about how well a model predicts.
 *
 * Numbers are the magnitudes of a normal distribution with deviation `scale`: never negative, because many honest
 * models take the logarithm or the root of a price, an age or a count, and one that was trained on scaled features
 * takes positive numbers too. `signed` gives both signs, for who knows that the model takes them.
 */
export function syntheticRows(
  inputs: readonly ModelInput[],
  rows: number,
  seed: number,
  { scale = 1, signed = false }: Spread = {},
): TableChunk {
  const random = seededRandom(seed)
  const draw = (): number => (signed ? normal(random) : Math.abs(normal(random))) * scale
  const source = { rows, random, draw }
  // In the order of the inputs, so that the numbers of a model without tensors stay what they were.
  const columns: Column[] = []
  const tensors: TensorColumn[] = []
  const numbers: NumberColumn[] = []
  for (const [position, input] of inputs.entries()) {
    if (input.kind === 'tensor') tensors.push(syntheticTensor(input, position, source))
    else if (isPlainNumber(input)) columns.push(plainNumbers(numbers, input.name ?? `x${position}`, source))
    else columns.push(syntheticColumn(input, position, source))
  }
  return tensors.length === 0 ? { rows, columns } : { rows, columns, tensors }
}

export interface Spread {
  readonly scale?: number
  readonly signed?: boolean
}

interface Source {
  readonly rows: number
  readonly random: RandomSource
  /** One number. */
  readonly draw: () => number
}

function isPlainNumber({ kind, integer, categories }: ModelInput): boolean {
  return (kind === 'number' || kind === 'any') && integer !== true && (categories ?? []).every((one) => one === null)
}

/** The next column of numbers; after many, those before come again under other names. */
function plainNumbers(made: NumberColumn[], name: string, { rows, draw }: Source): NumberColumn {
  const again = made.length < DIFFERENT_NUMBERS ? undefined : made[made.length % DIFFERENT_NUMBERS]
  const column =
    again === undefined ? numberColumn(name, Float64Array.from({ length: rows }, draw)) : { ...again, name }
  made.push(column)
  return column
}

function syntheticColumn(input: ModelInput, position: number, { rows, random, draw }: Source): Column {
  const name = input.name ?? `x${position}`
  const known = input.categories?.filter((category) => category !== null) ?? []
  if (known.length > 0) {
    const picks = Array.from({ length: rows }, () => known[random.below(known.length)]!)
    if (picks.every((pick) => typeof pick === 'number')) return numberColumn(name, Float64Array.from(picks))
    if (picks.every((pick) => typeof pick === 'boolean')) {
      return { ...numberColumn(name, Float64Array.from(picks, Number)), boolean: true }
    }
    return stringColumn(name, picks.map(String))
  }
  if (input.kind === 'number' || input.kind === 'any') {
    return numberColumn(name, Float64Array.from({ length: rows }, drawFor(input, draw)))
  }
  const words = input.kind === 'text' ? 8 : 1
  return stringColumn(
    name,
    Array.from({ length: rows }, () =>
      Array.from({ length: words }, () => WORDS[random.below(WORDS.length)]!).join(' '),
    ),
  )
}

/** For sizes that the model leaves open: long enough for the windows of a convolution. */
const OPEN_SIZE = 32

function syntheticTensor(input: ModelInput, position: number, { rows, random, draw }: Source): TensorColumn {
  const shape = (input.shape ?? []).map((size) => size ?? OPEN_SIZE)
  const cells = shape.reduce((product, size) => product * size, 1)
  const known = (input.categories ?? []).filter((category) => typeof category === 'number')
  const drawn = drawFor(input, draw)
  const next = (): number => (known.length > 0 ? known[random.below(known.length)]! : drawn())
  return { name: input.name ?? `x${position}`, shape, data: Float32Array.from({ length: rows * cells }, next) }
}

function drawFor({ integer }: ModelInput, draw: () => number): () => number {
  return integer === true ? () => Math.trunc(draw()) : draw
}

/** Box-Muller; 1 - next() keeps the logarithm finite. */
function normal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}
