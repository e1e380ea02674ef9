import { erfc, fairCoinTail } from './distributions.js'

/** Losses of a group of rows, larger is worse; of two models, the second's loss minus the first's. */
export interface Sums {
  readonly rows: number
  readonly sum: number
  readonly squares: number
}

/** P(Z >= z) of a standard normal variable. */
export function normalTail(z: number): number {
  return z >= 0 ? erfc(z / Math.SQRT2) / 2 : 1 - erfc(-z / Math.SQRT2) / 2
}

/**
 * Paired differences against zero: the z value of a sign-flip test, whose variance is the sum of squares (Fisher's
 * randomisation test; by Hoeffding's inequality its tail is bounded by exp(-z²/2) for any differences).
 */
export function signFlipZ({ sum, squares }: Sums): number {
  return squares === 0 ? 0 : sum / Math.sqrt(squares)
}

/**
 * The mean of a group against that of `rows` drawn from everything without replacement: the z value of the permutation
 * test, with the exact variance of such a draw (Cochran, Sampling Techniques, 1977, 2.5).
 */
export function drawnMeanZ(group: Sums, all: Sums): number {
  if (group.rows === 0 || group.rows >= all.rows) return 0
  const mean = all.sum / all.rows
  const variance = (all.squares - all.rows * mean * mean) / (all.rows - 1)
  const error = Math.sqrt((variance / group.rows) * (1 - group.rows / all.rows))
  return error > 0 ? (group.sum / group.rows - mean) / error : 0
}

/** One-sided sign test: P of at least `worse` heads of `worse + better` fair coins (McNemar's exact test, one side). */
export function signTestTail(worse: number, better: number): number {
  return worse === 0 ? 1 : fairCoinTail(better, worse + better)
}

/**
 * P(X >= found) of marked rows among `drawn` of `total`, of which `marked` are marked: Fisher's exact test of a group
 * against the rest, one side (scipy.stats.hypergeom.sf(found - 1, total, marked, drawn)).
 */
export function hypergeometricTail(found: number, total: number, marked: number, drawn: number): number {
  const least = Math.max(0, drawn + marked - total)
  const most = Math.min(marked, drawn)
  if (found <= least) return 1
  if (found > most) return 0
  const log = logFactorials(total)
  const choose = (n: number, k: number): number => log[n]! - log[k]! - log[n - k]!
  let term = Math.exp(choose(marked, found) + choose(total - marked, drawn - found) - choose(total, drawn))
  let sum = 0
  for (let k = found; k <= most; k++) {
    sum += term
    const next = (term * (marked - k) * (drawn - k)) / ((k + 1) * (total - marked - drawn + k + 1))
    if (next < term && next < sum * 1e-18) break
    term = next
  }
  return Math.min(1, sum)
}

let factorials = new Float64Array(1)

/** log(n!) for n up to `most`; kept, since a search asks for the same table again and again. */
function logFactorials(most: number): Float64Array {
  if (factorials.length <= most) {
    const grown = new Float64Array(most + 1)
    for (let n = 1; n <= most; n++) grown[n] = grown[n - 1]! + Math.log(n)
    factorials = grown
  }
  return factorials
}

/** Adjusted p-values of Benjamini and Hochberg (1995), scipy.stats.false_discovery_control. */
export function falseDiscoveryAdjusted(pValues: readonly number[]): number[] {
  const order = pValues.map((_, at) => at).sort((a, b) => pValues[b]! - pValues[a]!)
  const adjusted = new Array<number>(pValues.length)
  let least = 1
  for (const [behind, at] of order.entries()) {
    least = Math.min(least, (pValues[at]! * pValues.length) / (pValues.length - behind))
    adjusted[at] = least
  }
  return adjusted
}
