import { ModelGateError } from '../core/errors.js'
import { seededRandom, shuffle } from '../core/random.js'
import type { Column, TableChunk } from '../core/table.js'
import type { Direction } from './metric.js'
import { sumOf } from './summation.js'

export interface Importance {
  readonly feature: string
  /** Mean loss of score when this column is shuffled, positive when the model relies on it; the metric's unit. */
  readonly importance: number
  /** Standard error of that mean over the repeats. */
  readonly noise: number
}

export interface ImportanceRequest<P> {
  readonly chunk: TableChunk
  /** Names of the columns to shuffle, one after the other. */
  readonly features: readonly string[]
  readonly predict: (chunk: TableChunk) => Promise<P>
  /** The metric on the chunk's rows; null when it is undefined. */
  readonly score: (prediction: P) => number | null
  readonly direction: Direction
  readonly seed: number
  /** Shuffles of each column, at least 2. */
  readonly repeats: number
}

/**
 * Permutation importance (Breiman, 2001; https://scikit-learn.org/stable/modules/permutation_importance.html).
 * A column's shuffles depend on the seed, its name and the number of rows only, so that two models are asked about
 * the same tables whatever else they read.
 * @throws ModelGateError code 'data' when a feature is not in the chunk or the score is undefined
 */
export async function permutationImportance<P>(request: ImportanceRequest<P>): Promise<readonly Importance[]> {
  const { chunk, features, predict, direction, repeats } = request
  const scored = async (table: TableChunk): Promise<number> => {
    const score = request.score(await predict(table))
    if (score === null) throw new ModelGateError('data', 'the metric is undefined on these rows, so is the importance')
    return score
  }
  const baseline = await scored(chunk)
  const importances: Importance[] = []
  for (const feature of features) {
    const position = chunk.columns.findIndex((column) => column.name === feature)
    if (position < 0) throw new ModelGateError('data', `column ${feature} is not in the data`, { subject: feature })
    const random = seededRandom(request.seed ^ nameHash(feature))
    const order = Int32Array.from({ length: chunk.rows }, (_, row) => row)
    const losses: number[] = []
    for (let repeat = 0; repeat < repeats; repeat++) {
      shuffle(order, random)
      const score = await scored(withColumn(chunk, position, reordered(chunk.columns[position]!, order)))
      losses.push(direction === 'higher' ? baseline - score : score - baseline)
    }
    importances.push({ feature, ...meanAndError(losses) })
  }
  return importances
}

function meanAndError(values: readonly number[]): { readonly importance: number; readonly noise: number } {
  const mean = sumOf(values) / values.length
  const variance = sumOf(values.map((value) => (value - mean) ** 2)) / Math.max(values.length - 1, 1)
  return { importance: mean, noise: Math.sqrt(variance / values.length) }
}

function withColumn(chunk: TableChunk, position: number, column: Column): TableChunk {
  return { ...chunk, columns: chunk.columns.with(position, column) }
}

function reordered(column: Column, order: Int32Array): Column {
  if (column.kind === 'string') return { ...column, codes: order.map((row) => column.codes[row]!) }
  const { missing, values } = column
  return {
    ...column,
    values: Float64Array.from(order, (row) => values[row]!),
    missing: missing === null ? null : Uint8Array.from(order, (row) => missing[row]!),
  }
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function nameHash(name: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  return hash
}
