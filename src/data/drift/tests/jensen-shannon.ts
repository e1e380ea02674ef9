import { type BinTest, sumOf } from './drift-test.js'

/**
 * Jensen-Shannon distance with base 2, in [0,1]: the square root of the mean Kullback-Leibler divergence of both shares
 * from their midpoint (Endres and Schindelin, 2003; scipy.spatial.distance.jensenshannon). 0 for equal shares, 1 for
 * shares without a common bin; needs no smoothing of empty bins.
 */
export const jensenShannon = {
  name: 'jensen_shannon',
  title: 'Jensen-Shannon distance',
  columns: 'any',
  driftsWhen: 'above',
  noiseExponent: 0.5,
  input: 'bins',
  score(reference, current) {
    const [n, m] = [sumOf(reference), sumOf(current)]
    let divergence = 0
    for (let bin = 0; bin < reference.length; bin++) {
      const p = reference[bin]! / n
      const q = current[bin]! / m
      const middle = (p + q) / 2
      if (p > 0) divergence += p * Math.log2(p / middle)
      if (q > 0) divergence += q * Math.log2(q / middle)
    }
    return Math.min(1, Math.sqrt(Math.max(0, divergence / 2)))
  },
} as const satisfies BinTest
