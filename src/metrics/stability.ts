import type { Importance } from './importance.js'
import { sumOf } from './summation.js'

/** Standard errors within which an importance is noise: about 95 % of pure noise lies inside two. */
const NOISE_ERRORS = 2

/**
 * How alike two models rank the features, in [0,1]: Spearman's rank correlation of their importances, negative
 * values clipped to 0. An importance within two standard errors of zero counts as zero, so that noise is tied and
 * not ranked; a feature that only one model has counts as zero for the other.
 *
 * Null when it cannot be told: fewer than two features, or neither model relies on any (or both on all alike).
 * 0 when one model ranks its features and the other finds nothing to rank.
 */
export function importanceStability(first: readonly Importance[], second: readonly Importance[]): number | null {
  const features = [...new Set([...first, ...second].map((entry) => entry.feature))]
  if (features.length < 2) return null
  const a = significant(first, features)
  const b = significant(second, features)
  const constants = [a, b].filter((values) => values.every((value) => value === values[0])).length
  if (constants > 0) return constants === 2 ? null : 0
  return Math.min(1, Math.max(0, spearman(a, b)!))
}

function significant(importances: readonly Importance[], features: readonly string[]): Float64Array {
  const known = new Map(importances.map((entry) => [entry.feature, entry]))
  return Float64Array.from(features, (feature) => {
    const entry = known.get(feature)
    if (entry === undefined || Math.abs(entry.importance) <= NOISE_ERRORS * entry.noise) return 0
    return entry.importance
  })
}

/**
 * Spearman's rho: Pearson's correlation of average ranks; null when one side is constant.
 * https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.spearmanr.html
 */
export function spearman(a: Float64Array, b: Float64Array): number | null {
  const [ranksA, ranksB] = [averageRanks(a), averageRanks(b)]
  const middle = (a.length + 1) / 2
  const spread = (ranks: Float64Array): number => sumOf(ranks.map((rank) => (rank - middle) ** 2))
  const scale = Math.sqrt(spread(ranksA) * spread(ranksB))
  return scale === 0 ? null : sumOf(ranksA.map((rank, index) => (rank - middle) * (ranksB[index]! - middle))) / scale
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function averageRanks(values: Float64Array): Float64Array {
  const order = Int32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Float64Array(values.length)
  for (let from = 0; from < order.length;) {
    let to = from + 1
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++
    for (let position = from; position < to; position++) ranks[order[position]!] = (from + 1 + to) / 2
    from = to
  }
  return ranks
}
