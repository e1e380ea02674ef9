import { describe, expect, it } from '@jest/globals'

import { numberColumn, stringColumn, type TableChunk } from '../../src/core/table.js'
import {
  averageRanks,
  classificationSample,
  CLASSIFICATION_METRICS,
  importanceStability,
  permutationImportance,
  regressionMetrics,
  REGRESSION_METRICS,
  regressionSample,
  sliceMetrics,
  spearman,
} from '../../src/metrics/index.js'
import { expectClose, reference } from './reference.js'

const { x, y, coefficients, intercept, mean, std } = reference.importance
const truth = Float64Array.from(y)
const features = ['a', 'b', 'c', 'd']
const chunk: TableChunk = {
  rows: y.length,
  columns: features.map((name, position) =>
    numberColumn(
      name,
      Float64Array.from(y, (_, row) => x[row * 4 + position]!),
    ),
  ),
}

function linear(table: TableChunk): Promise<Float64Array> {
  const answer = new Float64Array(table.rows).fill(intercept)
  for (const [position, column] of table.columns.entries()) {
    if (column.kind !== 'number') continue
    for (let row = 0; row < table.rows; row++) answer[row]! += coefficients[position]! * column.values[row]!
  }
  return Promise.resolve(answer)
}

const request = {
  chunk,
  features,
  predict: linear,
  score: (predicted: Float64Array) => regressionMetrics({ truth, predicted }).r2,
  direction: 'higher' as const,
  seed: 5,
  repeats: 100,
}

describe('permutation importance', () => {
  it("agrees with scikit-learn's within three standard errors", async () => {
    for (const [index, found] of (await permutationImportance(request)).entries()) {
      const error = Math.hypot(found.noise, std[index]! / Math.sqrt(400))
      expect(Math.abs(found.importance - mean[index]!)).toBeLessThan(3 * error + 1e-12)
      expect(found.noise / (std[index]! / 10)).toBeGreaterThan(0.7)
      expect(found.noise / (std[index]! / 10)).toBeLessThan(1.4)
    }
  })

  it('is the same for the same seed, whatever other columns are asked about', async () => {
    const all = await permutationImportance({ ...request, repeats: 3 })
    const one = await permutationImportance({ ...request, repeats: 3, features: ['c'] })
    expect(one[0]).toEqual(all[2])
  })

  it('is positive for a feature that matters when lower is better', async () => {
    const score = (predicted: Float64Array) => regressionMetrics({ truth, predicted }).mae
    const [first] = await permutationImportance({ ...request, score, direction: 'lower', features: ['a'], repeats: 3 })
    expect(first!.importance).toBeGreaterThan(1)
  })

  it('shuffles strings and missing marks together with their rows', async () => {
    const word = stringColumn('word', ['x', 'x', 'y', 'y', null, 'y'])
    const seen: number[][] = []
    await permutationImportance({
      ...request,
      chunk: { rows: 6, columns: [word, numberColumn('n', Float64Array.of(1, 2, 3, 4, Number.NaN, 6))] },
      features: ['word', 'n'],
      predict: (table) => {
        const [first, second] = table.columns
        if (first?.kind !== 'string' || second?.kind !== 'number') throw new Error('the columns changed kind')
        seen.push([...first.codes].sort())
        second.values.forEach((value, row) => {
          expect(second.missing![row]).toBe(Number.isNaN(value) ? 1 : 0)
        })
        return Promise.resolve(new Float64Array())
      },
      score: () => 1,
      repeats: 4,
    })
    expect(seen).toHaveLength(9)
    expect(new Set(seen.map(String)).size).toBe(1)
  })

  it('refuses a column that is not there', async () => {
    await expect(permutationImportance({ ...request, features: ['z'] })).rejects.toThrow('column z is not in the data')
  })
})

describe("Spearman's correlation", () => {
  it.each(reference.spearman)('equals SciPy: $rho', ({ a, b, rho }) => {
    expectClose(spearman(Float64Array.from(a), Float64Array.from(b)), rho)
  })

  it('shares ranks among equals', () => {
    expect([...averageRanks(Float64Array.of(3, 1, 3, 2))]).toEqual([3.5, 1, 3.5, 2])
  })
})

describe('importance stability', () => {
  const entries = (...values: [string, number, number][]) =>
    values.map(([feature, importance, noise]) => ({ feature, importance, noise }))

  it('is 1 for the same ranking and 0 for the reverse', () => {
    const up = entries(['a', 1, 0], ['b', 2, 0], ['c', 3, 0])
    const down = entries(['a', 3, 0], ['b', 2, 0], ['c', 1, 0])
    expect(importanceStability(up, up)).toBe(1)
    expect(importanceStability(up, down)).toBe(0)
  })

  it('does not rank noise', () => {
    const a = entries(['a', 5, 0.1], ['b', 0.02, 0.1], ['c', -0.03, 0.1])
    const b = entries(['a', 4, 0.1], ['b', -0.04, 0.1], ['c', 0.05, 0.1])
    expect(importanceStability(a, b)).toBe(1)
  })

  it('counts a feature that one model lacks as unused there', () => {
    const a = entries(['a', 3, 0], ['b', 1, 0])
    expect(importanceStability(a, entries(['a', 3, 0], ['b', 1, 0], ['c', 9, 0]))).toBeLessThan(0.9)
  })

  it('is 0 when the candidate relies on nothing any more, and unknown when neither does', () => {
    const used = entries(['a', 3, 0.1], ['b', 1, 0.1])
    const unused = entries(['a', 0.1, 0.1], ['b', -0.1, 0.1])
    expect(importanceStability(unused, used)).toBe(0)
    expect(importanceStability(unused, unused)).toBeNull()
    expect(importanceStability(used.slice(0, 1), used.slice(0, 1))).toBeNull()
  })
})

describe('slices', () => {
  const accuracy = CLASSIFICATION_METRICS[0]
  const sample = classificationSample({
    truth: new Int32Array(100).fill(1),
    predicted: Int32Array.from({ length: 100 }, (_, row) => (row < 10 ? 0 : 1)),
    probabilities: null,
    classes: [0, 1],
  })

  it('score each category, the missing ones too, and show how much worse each is', () => {
    const region = stringColumn(
      'region',
      Array.from({ length: 100 }, (_, row) => (row < 40 ? 'north' : row < 98 ? 'south' : null)),
    )
    expect(sliceMetrics(accuracy, sample, region)).toEqual([
      { column: 'region', value: 'south', rows: 58, metric: 'accuracy', score: 1, gap: 0.9 - 1 },
      { column: 'region', value: 'north', rows: 40, metric: 'accuracy', score: 0.75, gap: 0.9 - 0.75 },
      { column: 'region', value: '(missing)', rows: 2, metric: 'accuracy', score: null, gap: null },
    ])
  })

  it('cut a numeric column at its quartiles and count a larger error as worse', () => {
    const values = Float64Array.from({ length: 100 }, (_, row) => row)
    const errors = regressionSample({
      truth: values,
      predicted: values.map((value) => (value < 25 ? value + 4 : value)),
    })
    const mae = REGRESSION_METRICS.find((metric) => metric.name === 'mae')!
    const found = sliceMetrics(mae, errors, numberColumn('age', values), { minRows: 10 })
    expect(found.map((slice) => [slice.value, slice.rows, slice.gap])).toEqual([
      ['(24.75, 49.5]', 25, -1],
      ['(49.5, 74.25]', 25, -1],
      ['<= 24.75', 25, 3],
      ['> 74.25', 25, -1],
    ])
  })
})
