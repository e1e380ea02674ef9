import type { Distribution } from '../../statistics/distribution.js'
import { smirnovSurvival } from '../../statistics/survival.js'
import type { ValueTest } from './drift-test.js'
import { largestGap } from './largest-gap.js'

/**
 * Kolmogorov-Smirnov statistic: the largest difference between both empirical distribution functions, in [0,1]
 * (scipy.stats.ks_2samp). The gate uses the statistic, not the p-value, which any large sample makes small.
 */
export const kolmogorovSmirnov = {
  name: 'ks',
  title: 'Kolmogorov-Smirnov statistic',
  columns: 'numeric',
  driftsWhen: 'above',
  noiseExponent: 0.5,
  input: 'values',
  score(reference, current) {
    if (reference.counts === null && current.counts === null) return largestGap(reference.values, current.values)
    let largest = 0
    let [i, j, below, underneath] = [0, 0, 0, 0]
    while (i < reference.values.length && j < current.values.length) {
      const value = Math.min(reference.values[i]!, current.values[j]!)
      for (; i < reference.values.length && reference.values[i]! <= value; i++) below += reference.counts?.[i] ?? 1
      for (; j < current.values.length && current.values[j]! <= value; j++) underneath += current.counts?.[j] ?? 1
      const difference = Math.abs(below / reference.total - underneath / current.total)
      if (difference > largest) largest = difference
    }
    return largest
  },
} as const satisfies ValueTest

/** Two-sided p-value, see smirnovSurvival; ties make it conservative, as in SciPy. Null when a sample is empty. */
export function kolmogorovSmirnovPValue(reference: Distribution, current: Distribution): number | null {
  if (reference.total === 0 || current.total === 0) return null
  return smirnovSurvival(kolmogorovSmirnov.score(reference, current), reference.total, current.total)
}
