import { momentsOf } from '../../statistics/distribution.js'
import type { ValueTest } from './drift-test.js'

/** Below this a reference counts as constant; the same floor as evidently's normed distance. */
const SMALLEST_DEVIATION = 1e-3

/**
 * First Wasserstein distance (area between both empirical distribution functions, scipy.stats.wasserstein_distance) in
 * standard deviations of the reference: 0.5 means that values moved by half a deviation on average.
 */
export const wasserstein = {
  name: 'wasserstein',
  title: 'Wasserstein distance in reference deviations',
  columns: 'numeric',
  driftsWhen: 'above',
  noiseExponent: 0.5,
  input: 'values',
  score(reference, current) {
    let area = 0
    let before = NaN
    let [i, j, below, underneath] = [0, 0, 0, 0]
    while (i < reference.values.length || j < current.values.length) {
      const value = Math.min(reference.values[i] ?? Infinity, current.values[j] ?? Infinity)
      if (before === before) area += Math.abs(below / reference.total - underneath / current.total) * (value - before)
      for (; i < reference.values.length && reference.values[i]! <= value; i++) below += reference.counts?.[i] ?? 1
      for (; j < current.values.length && current.values[j]! <= value; j++) underneath += current.counts?.[j] ?? 1
      before = value
    }
    return area / Math.max(SMALLEST_DEVIATION, momentsOf(reference).deviation)
  },
} as const satisfies ValueTest
