import { chiSquareSurvival } from '../../statistics/survival.js'
import { type BinTest, sumOf } from './drift-test.js'

/**
 * Cramer's V of the 2 x k table of both samples, in [0,1]: sqrt(chi-squared / (n + m)), as the smaller side of the table
 * has two rows (scipy.stats.contingency.association). The p-value is that of Pearson's test.
 */
export const chiSquare = {
  name: 'chi2',
  title: "Cramer's V (chi-squared)",
  columns: 'any',
  driftsWhen: 'above',
  noiseExponent: 0.5,
  input: 'bins',
  score(reference, current) {
    return Math.sqrt(statistic(reference, current).value / (sumOf(reference) + sumOf(current)))
  },
} as const satisfies BinTest

/** Pearson's chi-squared test of homogeneity without continuity correction (scipy.stats.chi2_contingency). */
export function chiSquarePValue(reference: Float64Array, current: Float64Array): number | null {
  if (sumOf(reference) === 0 || sumOf(current) === 0) return null
  const { value, used } = statistic(reference, current)
  return used < 2 ? 1 : chiSquareSurvival(value, used - 1)
}

function statistic(reference: Float64Array, current: Float64Array): { value: number; used: number } {
  const [n, m] = [sumOf(reference), sumOf(current)]
  let value = 0
  let used = 0
  for (let bin = 0; bin < reference.length; bin++) {
    const both = reference[bin]! + current[bin]!
    if (both === 0) continue
    used++
    const expected = (both * n) / (n + m)
    const awaited = (both * m) / (n + m)
    value += (reference[bin]! - expected) ** 2 / expected + (current[bin]! - awaited) ** 2 / awaited
  }
  return { value, used }
}
