import { describe, expect, it } from '@jest/globals'

import {
  calibrationCurve,
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
