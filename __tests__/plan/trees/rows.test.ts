import { describe, expect, it } from '@jest/globals'
import { numberColumn, stringColumn } from '../../../src/core/table.js'
import { toTreeRows } from '../../../src/plan/trees/rows.js'
import type { ColumnsBlock } from '../../../src/plan/types.js'

const about = {
  className: 'sklearn.tree.DecisionTreeClassifier',
  inputs: [
    { name: 'width', kind: 'number' },
    { name: 'height', kind: 'number' },
  ],
} as const

const block = (...columns: number[][]): ColumnsBlock => ({
  kind: 'columns',
  rows: columns[0]!.length,
  columns: columns.map((values, index) => numberColumn(`c${index}`, Float64Array.from(values))),
})

describe('toTreeRows', () => {
  it('rounds to float32, ties to even, and lays columns out as rows', () => {
    const half = 1 + 2 ** -24
    expect([...toTreeRows(block([half, 0.1], [1 + 3 * 2 ** -24, 2]), about).data]).toEqual([
      1,
      1 + 2 ** -22,
      Math.fround(0.1),
      2,
    ])
  })

  it('opens wide sparse rows one after the other, each without what the one before held', () => {
    const cols = 2 ** 22
    const input = { name: null, kind: 'number' } as const
    const inputs = new Array<typeof input>(cols).fill(input)
    const cellsOf = (indices: number[], values: number[]) => {
      const block = {
        kind: 'sparse',
        rows: 1,
        cols,
        indptr: Int32Array.of(0, indices.length),
        indices: Int32Array.from(indices),
        data: Float64Array.from(values),
      } as const
      const { data } = toTreeRows(block, { ...about, inputs })
      return [data.length, ...[0, 7, 9].map((at) => data[at])]
    }
    expect(cellsOf([0, 7], [1, 2])).toEqual([cols, 1, 2, 0])
    expect(cellsOf([9], [3])).toEqual([cols, 0, 0, 3])
  })

  it('takes dense and sparse blocks', () => {
    const dense = { kind: 'dense', rows: 1, cols: 2, data: Float64Array.of(0, 5) } as const
    const sparse = {
      kind: 'sparse',
      rows: 1,
      cols: 2,
      indptr: Int32Array.of(0, 1),
      indices: Int32Array.of(1),
      data: Float64Array.of(5),
    } as const
    expect([...toTreeRows(dense, about).data]).toEqual([0, 5])
    expect([...toTreeRows(sparse, about).data]).toEqual([0, 5])
  })

  it('refuses a missing value and names the cell', () => {
    const call = () => toTreeRows(block([1, 2], [3, NaN]), about)
    expect(call).toThrow(expect.objectContaining({ code: 'data' }))
    expect(call).toThrow('row 2, column height: the value is missing')
  })

  it('lets missing values through where the estimator takes them', () => {
    const rows = toTreeRows(block([1, 2], [3, NaN]), { ...about, missing: 'allowed' })
    expect(rows.missing).toBe(true)
    expect(rows.data[3]).toBeNaN()
  })

  it.each([Infinity, -Infinity, 3.5e38, 1e300])('refuses %d, which is infinite in float32', (value) => {
    expect(() => toTreeRows(block([1], [value]), { ...about, missing: 'allowed' })).toThrow('too large for float32')
  })

  it('takes the largest float32 and what rounds down to it', () => {
    const largest = 3.4028234663852886e38
    expect(toTreeRows(block([largest], [3.4028235e38]), about).data[1]).toBe(largest)
  })

  it('refuses text and another number of columns', () => {
    const text: ColumnsBlock = {
      kind: 'columns',
      rows: 1,
      columns: [stringColumn('width', ['a']), stringColumn('height', ['b'])],
    }
    expect(() => toTreeRows(text, about)).toThrow(expect.objectContaining({ code: 'data' }))
    expect(() => toTreeRows(block([1]), about)).toThrow('trained on 2 columns, the data has 1')
  })
})
