import { describe, expect, it } from '@jest/globals'
import { addStages, leafValues, meanDistribution, meanValue, normalizeCounts } from '../../../src/plan/trees/forest.js'
import { openTree } from '../../../src/plan/trees/tree.js'
import { leaf, NODE_64, nodeBytes } from './build-tree.js'

/** x <= threshold has the first `width` values, else the last. */
function stump(threshold: number, ...values: number[]) {
  const bytes = nodeBytes([{ left: 1, right: 2, feature: 0, threshold }, leaf, leaf], NODE_64)
  const width = values.length / 2
  return openTree(bytes, NODE_64, Float64Array.from([...new Array<number>(width).fill(-1), ...values]), 1)
}

const rows = (...values: readonly number[]) => ({
  rows: values.length,
  cols: 1,
  data: Float32Array.from(values),
  missing: false,
})

describe('forests', () => {
  it('average stored fractions without touching them', () => {
    const trees = [stump(0, 0.1, 0.9, 0.5, 0.5), stump(1, 0.2, 0.8, 1, 0), stump(2, 0.3, 0.7, 0, 1)]
    expect([...meanDistribution(trees, rows(0), 2, false).data]).toEqual([(0.1 + 0.2 + 0.3) / 3, (0.9 + 0.8 + 0.7) / 3])
  })

  it('turn counts into fractions tree by tree, and leave empty leaves empty', () => {
    const trees = [stump(0, 1, 3, 0, 0), stump(0, 7, 0, 2, 2)]
    expect([...meanDistribution(trees, rows(-1, 1), 2, true).data]).toEqual([(0.25 + 1) / 2, 0.75 / 2, 0.25, 0.25])
  })

  it('average values for regression', () => {
    expect([...meanValue([stump(0, 1, 2), stump(5, 10, 20)], rows(-1, 1, 9), 1)]).toEqual([5.5, 6, 11])
  })

  it('give the same whatever number of rows is asked at once', () => {
    const trees = [stump(0.25, 0.1, 0.9, 0.7, 0.3), stump(0.75, 0.6, 0.4, 0, 1)]
    const values = Array.from({ length: 70_000 }, (_, index) => (index % 97) / 96)
    const all = meanDistribution(trees, rows(...values), 2, false).data
    const last = values.slice(65_000)
    expect([...all.subarray(2 * 65_000)]).toEqual([...meanDistribution(trees, rows(...last), 2, false).data])
  })
})

describe('boosting stages', () => {
  it('add each column its own trees, scaled, in the order of the stages', () => {
    const sums = Float64Array.of(0.5, 0.25, 0.5, 0.25)
    addStages(
      [
        [stump(0, 1, 2), stump(0, 3, 4)],
        [stump(0, 5, 6), stump(0, 7, 8)],
      ],
      rows(-1, 1),
      0.1,
      sums,
    )
    expect([...sums]).toEqual([
      0.5 + 0.1 * 1 + 0.1 * 5,
      0.25 + 0.1 * 3 + 0.1 * 7,
      0.5 + 0.1 * 2 + 0.1 * 6,
      0.25 + 0.1 * 4 + 0.1 * 8,
    ])
  })
})

describe('single trees', () => {
  it('give the values of the leaf, and normalise counts by their sum', () => {
    const values = leafValues(stump(0, 1, 3, 0, 0), rows(-1, 1))
    expect([...values.data]).toEqual([1, 3, 0, 0])
    expect([...normalizeCounts(values)]).toEqual([0.25, 0.75, 0, 0])
  })
})
