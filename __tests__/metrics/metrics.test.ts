import { describe, expect, it } from '@jest/globals'

import {
  CLASSIFICATION_METRICS,
  classificationMetrics,
  classificationSample,
  REGRESSION_METRICS,
  regressionMetrics,
  type ClassificationInput,
} from '../../src/metrics/index.js'
import { expectClose, reference, type Reference } from './reference.js'

const inputOf = (entry: Reference['classification'][number]): ClassificationInput => ({
  truth: Int32Array.from(entry.truth),
  predicted: Int32Array.from(entry.predicted),
  probabilities: entry.probabilities === null ? null : Float64Array.from(entry.probabilities),
  classes: entry.classes,
  sampleWeight: entry.weight === null ? null : Float64Array.from(entry.weight),
})

describe('classification metrics equal scikit-learn', () => {
  it('covers every metric of the list in the reference', () => {
    const names = CLASSIFICATION_METRICS.map((metric) => metric.name).sort()
    for (const entry of reference.classification) expect(Object.keys(entry.metrics).sort()).toEqual(names)
  })

  for (const entry of reference.classification) {
    it(entry.name, () => {
      const { metrics, per_class, confusion_matrix } = classificationMetrics(inputOf(entry))
      for (const [name, expected] of Object.entries(entry.metrics)) {
        expectClose(metrics[name as keyof typeof metrics], expected)
      }
      for (const [index, [precision, recall, f1, support]] of entry.per_class.entries()) {
        const found = per_class[index]!
        expect(found.label).toBe(entry.classes[index])
        expectClose(found.precision, precision!)
        expectClose(found.recall, recall!)
        expectClose(found.f1, f1!)
        expectClose(found.support, support!)
      }
      for (const [row, cells] of entry.confusion.entries()) {
        for (const [column, cell] of cells.entries()) expectClose(confusion_matrix[row]![column], cell)
      }
    })
  }

  it('answers null for every metric of no rows', () => {
    const empty = { truth: new Int32Array(), predicted: new Int32Array(), probabilities: null, classes: [0, 1] }
    expect(Object.values(classificationMetrics(empty).metrics).every((value) => value === null)).toBe(true)
  })

  it('counts a row of integer weight as that many rows', () => {
    const entry = reference.classification.find((candidate) => candidate.name === 'binary weighted')!
    const repeat = (values: number[], width: number): number[] =>
      entry.weight!.flatMap((weight, row) =>
        Array.from({ length: weight }, () => values.slice(row * width, (row + 1) * width)).flat(),
      )
    const repeated = classificationMetrics({
      truth: Int32Array.from(repeat(entry.truth, 1)),
      predicted: Int32Array.from(repeat(entry.predicted, 1)),
      probabilities: Float64Array.from(repeat(entry.probabilities!, 2)),
      classes: entry.classes,
    })
    for (const [name, value] of Object.entries(classificationMetrics(inputOf(entry)).metrics)) {
      expectClose(repeated.metrics[name as keyof typeof repeated.metrics], value)
    }
  })
})

describe('regression metrics equal scikit-learn', () => {
  for (const entry of reference.regression) {
    it(entry.name, () => {
      const found = regressionMetrics({
        truth: Float64Array.from(entry.truth),
        predicted: Float64Array.from(entry.predicted),
        sampleWeight: entry.weight === null ? null : Float64Array.from(entry.weight),
      })
      expect(Object.keys(found)).toEqual(REGRESSION_METRICS.map((metric) => metric.name))
      for (const [name, expected] of Object.entries(entry.metrics)) {
        expectClose(found[name as keyof typeof found], expected)
      }
    })
  }

  it('sees no variance in a constant that binary fractions cannot hold', () => {
    const found = regressionMetrics({
      truth: new Float64Array(49).fill(0.1),
      predicted: new Float64Array(49).fill(0.2),
    })
    expect(found.r2).toBe(0)
    // A constant offset costs nothing in explained variance.
    expect(found.explained_variance).toBe(1)
  })
})

describe('input that does not fit together', () => {
  const good: ClassificationInput = {
    truth: Int32Array.of(0, 1),
    predicted: Int32Array.of(0, 1),
    probabilities: null,
    classes: ['a', 'b'],
  }

  it.each([
    ['fewer predictions than rows', { predicted: Int32Array.of(0) }, '1 predictions for 2 rows of truth'],
    ['a class index out of range', { truth: Int32Array.of(0, 2) }, 'truth of row 2 is class 2 of 2'],
    ['probabilities of another shape', { probabilities: new Float64Array(5) }, '5 probabilities do not fit 2 rows'],
    ['a negative weight', { sampleWeight: Float64Array.of(1, -1) }, 'row 2 has weight -1'],
  ])('is refused: %s', (_, change, message) => {
    expect(() => classificationSample({ ...good, ...change })).toThrow(message)
  })

  it('is refused: a target that is not a number', () => {
    const input = { truth: Float64Array.of(1, Number.NaN), predicted: Float64Array.of(1, 2) }
    expect(() => regressionMetrics(input)).toThrow('The target of row 2 is NaN, expected a finite number')
  })
})
