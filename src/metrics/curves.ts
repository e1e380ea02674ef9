import type { PerformanceCurve } from '../core/result.js'
import { calibrationCurve } from './calibration.js'
import type { ClassificationSample } from './metric.js'
import { precisionRecallCurve, rocCurve } from './ranking.js'

/** Points of one curve in the result document: more cannot be seen in a picture. */
const MAX_POINTS = 100
/** Classes that get curves; of more, the most frequent. */
const MAX_CLASSES = 8

/**
 * ROC, precision-recall and calibration of each class against the rest (of two classes only the second, as their
 * curves mirror each other), thinned evenly with both ends kept. Empty without probabilities.
 */
export function performanceCurves(sample: ClassificationSample): readonly PerformanceCurve[] {
  if (!sample.hasProbabilities || sample.columns < 2) return []
  return shownColumns(sample).flatMap((column) => {
    const label = sample.classes[column]!
    const roc = rocCurve(sample, column).map(({ x, y }) => [x, y] as const)
    const precisionRecall = precisionRecallCurve(sample, column).map(({ x, y }) => [x, y] as const)
    const calibration = calibrationCurve(sample, column).map((bin) => [bin.predicted, bin.observed] as const)
    return [
      { kind: 'roc' as const, label, points: thinned(roc) },
      { kind: 'precision_recall' as const, label, points: thinned(precisionRecall) },
      { kind: 'calibration' as const, label, points: calibration },
    ].filter((curve) => curve.points.length > 0)
  })
}

function shownColumns(sample: ClassificationSample): readonly number[] {
  if (sample.columns === 2) return [1]
  const { truthTotals } = sample.confusion()
  return Array.from({ length: sample.columns }, (_, column) => column)
    .sort((a, b) => truthTotals[b]! - truthTotals[a]! || a - b)
    .slice(0, MAX_CLASSES)
    .sort((a, b) => a - b)
}

function thinned<T>(points: readonly T[]): readonly T[] {
  if (points.length <= MAX_POINTS) return points
  const step = (points.length - 1) / (MAX_POINTS - 1)
  return Array.from({ length: MAX_POINTS }, (_, index) => points[Math.round(index * step)]!)
}
