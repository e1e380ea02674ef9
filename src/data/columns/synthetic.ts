import type { ModelInput } from '../../core/model.js'
import { type RandomSource, seededRandom } from '../../core/random.js'
import { type Column, numberColumn, stringColumn, type TableChunk } from '../../core/table.js'

const WORDS = 'a the data model of quick result is not very good bad time new value test'.split(' ')

/**
 * Rows that a model can be called with when no data is at hand, from its own signature: numbers normal around 0 with
 * deviation 1 (what scaled features look like), categories among the known ones, short texts. For interface and
 * latency tests only: they say nothing about how well a model predicts.
 */
export function syntheticRows(inputs: readonly ModelInput[], rows: number, seed: number): TableChunk {
  const random = seededRandom(seed)
  return { rows, columns: inputs.map((input, position) => syntheticColumn(input, position, rows, random)) }
}

function syntheticColumn(input: ModelInput, position: number, rows: number, random: RandomSource): Column {
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
    return numberColumn(
      name,
      Float64Array.from({ length: rows }, () => normal(random)),
    )
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
