import { describe, expect, it } from '@jest/globals'
import { pairwiseSum } from '../../../src/plan/trees/pairwise-sum.js'

describe('pairwiseSum', () => {
  // numpy 2.4.6: np.tile(1 / np.arange(1, n + 1), (3, 1)).sum(axis=1)[1]
  it.each([
    [1, 1.0],
    [7, 2.5928571428571425],
    [8, 2.7178571428571425],
    [9, 2.8289682539682537],
    [15, 3.3182289932289937],
    [16, 3.3807289932289937],
    [100, 5.187377517639621],
    [128, 5.433147092589173],
    [129, 5.440899030573669],
    [200, 5.878030948121444],
    [1000, 7.485470860550345],
    [5000, 9.094508852984436],
  ])('adds %i values in the order of NumPy', (count, sum) => {
    const values = Float64Array.from({ length: count + 2 }, (_, index) => (index === 0 ? 1e9 : 1 / index))
    expect(pairwiseSum(values, 1, count)).toBe(sum)
  })
})
