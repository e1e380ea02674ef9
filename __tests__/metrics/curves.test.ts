import { describe, expect, it } from '@jest/globals'

import {
  calibrationCurve,
  performanceCurves,
  classificationSample,
  precisionRecallCurve,
  rocCurve,
  type CurvePoint,
} from '../../src/metrics/index.js'
import { caseNamed, expectClose, reference } from './reference.js'

function expectCurve(
  found: readonly CurvePoint[],
  expected: { x: number[]; y: number[]; threshold: (number | null)[] },
): void {
  expect(found).toHaveLength(expected.x.length)
  for (const [index, point] of found.entries()) {
    expectClose(point.x, expected.x[index]!)
    expectClose(point.y, expected.y[index]!)
    expectClose(point.threshold, expected.threshold[index]!)
  }
}

describe.each(reference.curves)('curves equal scikit-learn: $case', (expected) => {
  const entry = caseNamed(expected.case)
  const sample = classificationSample({
    truth: Int32Array.from(entry.truth),
    predicted: Int32Array.from(entry.predicted),
    probabilities: Float64Array.from(entry.probabilities!),
    classes: entry.classes,
  })

  it('ROC', () => {
    expectCurve(rocCurve(sample, 1), expected.roc)
  })

  it('precision and recall', () => {
    expectCurve(precisionRecallCurve(sample, 1), expected.pr)
  })

  it('calibration', () => {
    const bins = calibrationCurve(sample, 1)
    expect(bins).toHaveLength(expected.calibration.observed.length)
    for (const [index, bin] of bins.entries()) {
      expectClose(bin.observed, expected.calibration.observed[index]!)
      expectClose(bin.predicted, expected.calibration.predicted[index]!)
    }
  })
})

it('has no curve when only one class occurs', () => {
  const entry = caseNamed('truth of one class')
  const sample = classificationSample({
    truth: Int32Array.from(entry.truth),
    predicted: Int32Array.from(entry.predicted),
    probabilities: Float64Array.from(entry.probabilities!),
    classes: entry.classes,
  })
  expect(rocCurve(sample, 1)).toEqual([])
  expect(precisionRecallCurve(sample, 0)).toEqual([])
})

describe('curves for the report', () => {
  const rows = 3_000
  const truth = Int32Array.from({ length: rows }, (_, row) => row % 2)
  const scores = Float64Array.from({ length: rows }, (_, row) => ((row * 7919) % rows) / rows)
  const sample = classificationSample({
    truth,
    predicted: truth,
    probabilities: Float64Array.from(scores).reduce(
      (all, score, row) => {
        all[2 * row] = 1 - score
        all[2 * row + 1] = score
        return all
      },
      new Float64Array(2 * rows),
    ),
    classes: ['no', 'yes'],
  })

  it('are thinned to what a picture can show, with both ends kept', () => {
    const [roc, precisionRecall] = performanceCurves(sample)
    expect(roc).toMatchObject({ kind: 'roc', label: 'yes' })
    expect(roc!.points).toHaveLength(100)
    expect(roc!.points[0]).toEqual([0, 0])
    expect(roc!.points.at(-1)).toEqual([1, 1])
    expect(precisionRecall!.points.at(-1)).toEqual([0, 1])
  })

  it('are none without probabilities', () => {
    expect(
      performanceCurves(classificationSample({ truth, predicted: truth, probabilities: null, classes: [0, 1] })),
    ).toEqual([])
  })
})
