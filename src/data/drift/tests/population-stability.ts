import { type BinTest, sumOf } from './drift-test.js'

/** Stands in for an empty bin, so that the logarithm exists; the value that evidently and credit-risk practice use. */
const EMPTY_SHARE = 1e-4

/**
 * Population stability index: sum of (q - p) ln(q / p) over the bins' shares, in [0, infinity). By convention 0.1 is a
 * moderate and 0.2 a large shift (Siddiqi, Credit Risk Scorecards, 2006).
 */
export const populationStability = {
  name: 'psi',
  title: 'Population stability index',
  columns: 'any',
  driftsWhen: 'above',
  noiseExponent: 1,
  input: 'bins',
  score(reference, current) {
    const [n, m] = [sumOf(reference), sumOf(current)]
    let index = 0
    for (let bin = 0; bin < reference.length; bin++) {
      const p = reference[bin]! / n || EMPTY_SHARE
      const q = current[bin]! / m || EMPTY_SHARE
      index += (q - p) * Math.log(q / p)
    }
    return index
  },
} as const satisfies BinTest
