import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  CLASSIFICATION_METRICS,
  classificationMetrics,
  regressionMetrics,
  type ClassificationInput,
} from '../../src/metrics/index.js'
import { expectClose } from './reference.js'

/** Any labels and normalised probabilities of 2 to 4 classes, with many ties. */
const input = fc
  .record({ classes: fc.integer({ min: 2, max: 4 }), rows: fc.integer({ min: 1, max: 30 }) })
  .chain(({ classes, rows }) => {
    const labels = fc.array(fc.integer({ min: 0, max: classes - 1 }), { minLength: rows, maxLength: rows })
    const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: rows * classes, maxLength: rows * classes })
    return fc.record({ truth: labels, predicted: labels, scores }).map((drawn): ClassificationInput => ({
      truth: Int32Array.from(drawn.truth),
      predicted: Int32Array.from(drawn.predicted),
      probabilities: normalised(drawn.scores, classes),
      classes: Array.from({ length: classes }, (_, index) => index),
    }))
  })

function normalised(scores: readonly number[], classes: number): Float64Array {
  const sumOf = (row: number): number =>
    scores.slice(row * classes, (row + 1) * classes).reduce((sum, score) => sum + score, 0)
  return Float64Array.from(scores, (score, index) => score / sumOf(Math.floor(index / classes)))
}

function reversed(one: ClassificationInput): ClassificationInput {
  const columns = one.classes.length
  const rows = one.truth.length
  return {
    ...one,
    truth: one.truth.toReversed(),
    predicted: one.predicted.toReversed(),
    probabilities: Float64Array.from(
      { length: rows * columns },
      (_, index) => one.probabilities![(rows - 1 - Math.floor(index / columns)) * columns + (index % columns)]!,
    ),
  }
}

describe('classification metrics', () => {
  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(input, (one) => {
        const [forth, back] = [classificationMetrics(one).metrics, classificationMetrics(reversed(one)).metrics]
        for (const { name } of CLASSIFICATION_METRICS) expectClose(back[name], forth[name])
      }),
    )
  })

  it('stay within their range', () => {
    const range = (name: string): readonly [number, number] => {
      if (name === 'mcc' || name === 'cohen_kappa') return [-1, 1]
      if (name === 'log_loss') return [0, 36.1]
      return name === 'brier' ? [0, 2] : [0, 1]
    }
    fc.assert(
      fc.property(input, (one) => {
        for (const [name, value] of Object.entries(classificationMetrics(one).metrics)) {
          const [low, high] = range(name)
          if (value === null) continue
          expect(value).toBeGreaterThanOrEqual(low - 1e-12)
          expect(value).toBeLessThanOrEqual(high + 1e-12)
        }
      }),
    )
  })

  it('have an ROC area that turns over with the scores', () => {
    fc.assert(
      fc.property(input, (one) => {
        fc.pre(one.classes.length === 2)
        const area = classificationMetrics(one).metrics.roc_auc
        const turned = { ...one, probabilities: one.probabilities!.map((value) => 1 - value) }
        expectClose(classificationMetrics(turned).metrics.roc_auc, area === null ? null : 1 - area)
      }),
    )
  })

  it('are best for a model that is always right', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { metrics } = classificationMetrics({ ...one, predicted: one.truth })
        for (const name of ['accuracy', 'balanced_accuracy', 'f1_macro', 'precision_weighted'] as const) {
          expectClose(metrics[name], 1)
        }
      }),
    )
  })
})

describe('regression metrics', () => {
  const values = fc.array(
    fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1000),
    { minLength: 3, maxLength: 30 },
  )

  it('scale with the unit as they should', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.1, max: 10, noNaN: true }), (drawn, scale) => {
        const truth = Float64Array.from(drawn)
        const predicted = truth.toReversed()
        const plain = regressionMetrics({ truth, predicted })
        const scaled = regressionMetrics({
          truth: truth.map((v) => v * scale),
          predicted: predicted.map((v) => v * scale),
        })
        for (const name of ['mae', 'rmse', 'median_absolute_error', 'max_error'] as const) {
          expectClose(scaled[name], plain[name]! * scale, 1e-9)
        }
      }),
    )
  })

  it('never have a mean error above the root of the mean squared one, nor that above the largest', () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const truth = Float64Array.from(drawn)
        const { mae, rmse, max_error } = regressionMetrics({ truth, predicted: truth.toReversed() })
        expect(mae!).toBeLessThanOrEqual(rmse! * (1 + 1e-12))
        expect(rmse!).toBeLessThanOrEqual(max_error! * (1 + 1e-12))
      }),
    )
  })
})
