import type { ModelInput } from '../../core/model.js'
import { type RandomSource, seededRandom } from '../../core/random.js'
import { type Column, numberColumn, stringColumn, type TableChunk } from '../../core/table.js'

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
  return { rows, columns: inputs.map((input, position) => syntheticColumn(input, position, { rows, random, draw })) }
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
    return numberColumn(name, Float64Array.from({ length: rows }, draw))
  }
  const words = input.kind === 'text' ? 8 : 1
  return stringColumn(
    name,
    Array.from({ length: rows }, () =>
      Array.from({ length: words }, () => WORDS[random.below(WORDS.length)]!).join(' '),
    ),
  )
}

/** Box-Muller; 1 - next() keeps the logarithm finite. */
function normal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}
