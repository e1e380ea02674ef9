import { seededRandom } from '../../core/random.js'
import { type Distribution, momentsOf, quantilesOf, valueCounts } from '../statistics/distribution.js'
import { drawMultinomial } from '../statistics/sampling.js'
import { upperGamma } from '../statistics/survival.js'
import type { BinTest, DriftTest, ValueTest } from './tests/drift-test.js'

/** Pairs of samples drawn; the 95th percentile of 400 scores is good to about a tenth of itself. */
const REPLICATES = 400
export const NOISE_LEVEL = 0.95

/**
 * Level of each column's floor at which all columns of a table together stay below their floors as often as NOISE_LEVEL
 * says (Šidák): of twenty columns at 0.95 each, two tables of three would have one above its floor by chance.
 */
export function familyLevel(columns: number): number {
  return NOISE_LEVEL ** (1 / Math.max(1, columns))
}

/** Steps by which a number of rows that is still too small grows; together a factor of 57. */
const GROWTH = 1.5
const MAX_ROUNDS = 10

/** Points that stand for the reference when value tests are resampled; exact for columns with fewer values. */
const GRID = 512

export interface Noise {
  readonly seed: number
  /** 0.95, or more where many columns are judged together. */
  readonly level: number
}

/**
 * 95th percentile (or that of `level`) of a bin test's score between two samples of the given sizes, both drawn from the reference's own
 * shares: what the score is when nothing has changed. Seeded, so that a report can be reproduced.
 * Categories that a drawn reference lacks count as unseen there, as they would have in reality.
 */
export function binNoise(
  test: BinTest,
  reference: Float64Array,
  unseen: number | null,
  sizes: readonly [number, number],
  { seed, level }: Noise,
): number {
  const random = seededRandom(seed)
  const before = new Float64Array(reference.length)
  const now = new Float64Array(reference.length)
  return percentile(test, level, () => {
    drawMultinomial(sizes[0], reference, random, before)
    drawMultinomial(sizes[1], reference, random, now)
    if (unseen !== null) moveUnseen(before, now, unseen)
    return test.score(before, now)
  })
}

/** The same for a test on values, drawn from up to 512 quantiles of the reference. */
export function valueNoise(
  test: ValueTest,
  reference: Distribution,
  sizes: readonly [number, number],
  { seed, level }: Noise,
): number {
  const random = seededRandom(seed)
  const grid = gridOf(reference)
  const draw = (size: number): Distribution => {
    const counts = new Float64Array(grid.weights.length)
    drawMultinomial(size, grid.weights, random, counts)
    return { values: grid.values, counts, total: size, exact: false }
  }
  return percentile(test, level, () => test.score(draw(sizes[0]), draw(sizes[1])))
}

export interface RowsNeeded {
  readonly rows: number
  readonly side: 'both' | 'reference' | 'current'
}

/**
 * Rows at which the noise floor comes down to the threshold: in the smaller sample when the other is large enough,
 * else in each. The floor shrinks with (1/n + 1/m) to the test's exponent; `floorAt` then confirms the number, since
 * larger samples are also cut into more bins.
 */
export function rowsNeeded(
  test: DriftTest,
  floor: number,
  threshold: number,
  sizes: readonly [number, number],
  floorAt: (sizes: readonly [number, number]) => number,
): RowsNeeded {
  const [n, m] = sizes
  const target = (1 / n + 1 / m) * (threshold / floor) ** (1 / test.noiseExponent)
  const larger = Math.max(n, m)
  const alone = 1 / (target - 1 / larger)
  const side = alone > 0 && alone <= larger ? (n < m ? 'reference' : 'current') : 'both'
  let rows = side === 'both' ? 2 / target : alone
  const sizesOf = (): [number, number] =>
    side === 'both' ? [rows, rows] : side === 'reference' ? [rows, Math.max(m, rows)] : [Math.max(n, rows), rows]
  for (let round = 0; round < MAX_ROUNDS; round++) {
    rows = Math.ceil(rows)
    if (floorAt(sizesOf()) <= threshold) break
    rows *= GROWTH
  }
  return { rows: Math.ceil(rows), side }
}

/**
 * The 95th percentile of the drawn scores; above that they are too few, and the tail is that of the gamma distribution with
 * their moments: divergences of samples are sums of squares, hence nearly scaled chi-squared variables (Satterthwaite, 1946).
 */
function percentile(test: DriftTest, level: number, score: () => number): number {
  const scores = Float64Array.from({ length: REPLICATES }, score).sort()
  const drawn = quantilesOf({ values: scores, counts: null, total: REPLICATES, exact: true }, [NOISE_LEVEL])[0]!
  if (level <= NOISE_LEVEL) return drawn
  const squares = scores.map((value) => value ** (1 / test.noiseExponent))
  const { mean, deviation } = momentsOf({ values: squares, counts: null, total: REPLICATES, exact: true })
  if (deviation === 0) return drawn
  return Math.max(drawn, gammaQuantile(level, mean, deviation) ** test.noiseExponent)
}

/** By bisection; to a billionth of the mean. */
function gammaQuantile(level: number, mean: number, deviation: number): number {
  const shape = (mean / deviation) ** 2
  let [low, high] = [mean, mean + 40 * deviation]
  while (high - low > mean * 1e-9) {
    const middle = (low + high) / 2
    if (upperGamma(shape, (middle * shape) / mean) > 1 - level) low = middle
    else high = middle
  }
  return high
}

function moveUnseen(before: Float64Array, now: Float64Array, unseen: number): void {
  for (let bin = 0; bin < unseen; bin++) {
    if (before[bin] !== 0) continue
    now[unseen]! += now[bin]!
    now[bin] = 0
  }
}

function gridOf(reference: Distribution): { values: Float64Array; weights: Float64Array } {
  const few = valueCounts(reference, GRID)
  if (few !== null) return { values: Float64Array.from(few.values), weights: Float64Array.from(few.counts) }
  const middles = Array.from({ length: GRID }, (_, at) => (at + 0.5) / GRID)
  return { values: Float64Array.from(quantilesOf(reference, middles)), weights: new Float64Array(GRID).fill(1) }
}
