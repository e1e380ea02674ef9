import { describe, expect, it } from '@jest/globals'
import { numberColumn } from '../../src/core/table.js'
import { inferRows } from '../../src/model/row-slices.js'
import { NotFiniteError, toDense, type Inference, type Lowered } from '../../src/plan/index.js'
import { messageOf } from '../../src/core/errors.js'

const WIDE = 2 ** 20
const asked: number[] = []

/** Puts the cell of a row into one of 2^20 columns, makes that dense, and gives back what is there. */
function wideEstimator(refused = NaN): Lowered {
  return {
    className: 'test.Wide',
    task: 'regression',
    classes: null,
    outputs: 1,
    inputs: [{ name: 'x', kind: 'number' }],
    hasProbabilities: false,
    infer(block): Inference {
      const { rows } = block
      asked.push(rows)
      const cells = toDense(block).data
      const indices = Int32Array.from(cells, (_, row) => row * 1_000)
      const indptr = Int32Array.from({ length: rows + 1 }, (_, row) => row)
      const dense = toDense({ kind: 'sparse', rows, cols: WIDE, indptr, indices, data: cells })
      const at = cells.indexOf(refused)
      if (at >= 0) throw new NotFiniteError(`row ${at + 1} is refused`, { row: at, className: 'test.Wide' })
      const values = Float64Array.from({ length: rows }, (_, row) => dense.data[row * WIDE + row * 1_000]!)
      return { labels: null, values, probabilities: null, scores: null }
    },
  }
}

const ROWS = 70
const block = {
  kind: 'columns',
  rows: ROWS,
  columns: [
    numberColumn(
      'x',
      Float64Array.from({ length: ROWS }, (_, row) => row + 1),
    ),
  ],
} as const
const want = { predictions: true, probabilities: false, scores: false }

describe('inferRows', () => {
  it('gives rows a few at a time to an estimator that would make too many cells of all of them', () => {
    asked.length = 0
    const estimator = wideEstimator()
    expect(inferRows(estimator, block, want)).toEqual({
      labels: null,
      values: Float64Array.from({ length: ROWS }, (_, row) => row + 1),
      probabilities: null,
      targetProbabilities: null,
      scores: null,
    })
    expect(asked).toEqual([70, 32, 32, 6])
    inferRows(estimator, block, want)
    expect(asked.slice(4)).toEqual([32, 32, 6])
  })

  it('says of which row of all rows an error is', () => {
    let said: unknown
    try {
      inferRows(wideEstimator(40), block, want)
    } catch (error) {
      said = error
    }
    expect(said).toBeInstanceOf(NotFiniteError)
    expect((said as NotFiniteError).row).toBe(39)
    expect(messageOf(said)).toBe('row 8 is refused (rows counted from row 33)')
  })
})
