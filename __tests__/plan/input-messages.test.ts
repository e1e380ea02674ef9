import { describe, expect, it } from '@jest/globals'
import { numberColumn, stringColumn, type Column, type TableChunk } from '../../src/core/table.js'
import type { ModelFacts } from '../../src/core/model.js'
import { loweredModel } from '../../src/model/lowered-model.js'
import { numbersOf, numericInput, toDense, type Lowered } from '../../src/plan/index.js'

const INPUTS = [{ name: 'fare', kind: 'number' }] as const

describe('text where numbers are needed', () => {
  it.each([
    [['49.0', '45.8', 'abc', 'x'], '"abc" in row 3'],
    [['1', null, '0x10'], '"0x10" in row 3'],
    [['1e3', '1_000'], '"1_000" in row 2'],
  ])('of %j names the cell that made the column text', (cells, named) => {
    expect(() => numbersOf(stringColumn('bill', cells))).toThrow(
      `column bill holds ${named}, which is not a number, so the whole column was read as text`,
    )
  })

  it('names the first cell of a column without any number', () => {
    expect(() => numbersOf(stringColumn('sex', [null, 'male', 'female']))).toThrow(
      'column sex holds text ("male" in row 2) where the model needs numbers',
    )
  })
})

/** log1p in front of an estimator that refuses NaN, as a pipeline holds them. */
const LOGARITHM: Lowered = {
  className: 'sklearn.pipeline.Pipeline',
  task: 'regression',
  classes: null,
  outputs: 1,
  inputs: INPUTS,
  hasProbabilities: false,
  infer(block, want) {
    const dense = toDense(block)
    const logs = { ...dense, data: dense.data.map(Math.log1p) }
    numericInput(logs, { className: 'sklearn.linear_model.LinearRegression', inputs: INPUTS })
    return { labels: null, values: want.predictions ? logs.data : null, probabilities: null, scores: null }
  },
}

function predict(cells: readonly number[], column: (name: string, values: Float64Array) => Column = numberColumn) {
  const chunk: TableChunk = { rows: cells.length, columns: [column('fare', Float64Array.from(cells))] }
  return loweredModel(LOGARITHM, {} as ModelFacts).predict(chunk)
}

describe('a number that is not finite', () => {
  it('is blamed on the model when the data has all its cells', async () => {
    await expect(predict([1, 2, -3])).rejects.toMatchObject({
      code: 'data',
      message: expect.stringMatching(/^the model computes a value that is not a finite number from row 3, whose cells/),
    })
  })

  it('counts rows from the start of the data, not of the part that is predicted at a time', async () => {
    const cells = new Array<number>(70_000).fill(1)
    cells[69_000] = -3
    await expect(predict(cells)).rejects.toThrow('from row 69001,')
  })

  it('is blamed on the cell when the data lacks one', async () => {
    await expect(predict([1, NaN])).rejects.toMatchObject({
      message: expect.stringContaining('column fare is missing in row 2'),
      remedy: expect.stringContaining('Fill missing values'),
    })
  })

  it('that the data holds is to be replaced, not to be filled', async () => {
    await expect(predict([1, Infinity])).rejects.toMatchObject({
      message: expect.stringContaining('column fare is infinite in row 2'),
      remedy: 'Replace the infinite value: scikit-learn refuses it as well.',
    })
  })
})
