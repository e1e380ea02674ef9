import { chiSquaredTail, fairCoinTail } from './distributions.js'

/** Discordant rows below which the chi-squared approximation is not used (the usual rule of thumb). */
const EXACT_BELOW = 25

export interface McNemar {
  /** Rows that only the first model gets right, and only the second. */
  readonly only_first: number
  readonly only_second: number
  /** (|b - c| - 1)² / (b + c), Edwards' continuity correction; null without discordant rows. */
  readonly statistic: number | null
  readonly p_chi2: number
  /** Two-sided exact binomial test. */
  readonly p_exact: number
  /** The one to quote: exact below 25 discordant rows, chi-squared from there. */
  readonly p_value: number
}

/**
 * McNemar's test: do two classifiers err equally often on the same rows? Indices into one list of classes.
 * https://en.wikipedia.org/wiki/McNemar%27s_test
 */
export function mcnemar(truth: Int32Array, first: Int32Array, second: Int32Array): McNemar {
  let onlyFirst = 0
  let onlySecond = 0
  for (let row = 0; row < truth.length; row++) {
    const firstRight = first[row] === truth[row]
    if (firstRight === (second[row] === truth[row])) continue
    if (firstRight) onlyFirst++
    else onlySecond++
  }
  const discordant = onlyFirst + onlySecond
  const statistic = discordant === 0 ? null : (Math.abs(onlyFirst - onlySecond) - 1) ** 2 / discordant
  const chi2 = statistic === null ? 1 : chiSquaredTail(statistic)
  const exact = Math.min(1, 2 * fairCoinTail(Math.min(onlyFirst, onlySecond), discordant))
  return {
    only_first: onlyFirst,
    only_second: onlySecond,
    statistic,
    p_chi2: chi2,
    p_exact: exact,
    p_value: discordant < EXACT_BELOW ? exact : chi2,
  }
}
