import type { PerClass } from '../core/result.js'
import { confusionRows, perClassScores } from './confusion.js'
import { LABEL_METRICS } from './label-metrics.js'
import type { ClassificationInput } from './metric.js'
import { PROBABILITY_METRICS } from './probability-metrics.js'
import { REGRESSION_METRICS } from './regression.js'
import { classificationSample, regressionSample, type RegressionInput } from './sample.js'

export { bootstrapIntervals, bootstrapSamples, pairedBootstrap, percentileInterval } from './bootstrap.js'
export { calibrationCurve } from './calibration.js'
export { performanceCurves } from './curves.js'
export { residualPoints } from './residuals.js'
export { erfc } from './distributions.js'
export { permutationImportance, type Importance } from './importance.js'
export { mcnemar } from './mcnemar.js'
export type {
  ClassificationInput,
  ClassificationMetric,
  ClassificationSample,
  Direction,
  RegressionMetric,
  RegressionSample,
} from './metric.js'
export { precisionRecallCurve, rocCurve, type CurvePoint } from './ranking.js'
export { classificationSample, regressionSample, type RegressionInput } from './sample.js'
export { segmentMetric, type SegmentMetric } from './segment-metric.js'
export { weakSegments, type Segment, type SegmentSearch } from './segments.js'
export { sliceMetrics } from './slices.js'
export { averageRanks, importanceStability, spearman } from './stability.js'

/** Every classification metric, in the order in which reports show them. */
export const CLASSIFICATION_METRICS = [...LABEL_METRICS, ...PROBABILITY_METRICS] as const
export { REGRESSION_METRICS }

export type ClassificationMetricName = (typeof CLASSIFICATION_METRICS)[number]['name']
export type RegressionMetricName = (typeof REGRESSION_METRICS)[number]['name']

export interface ClassificationScores {
  readonly metrics: Readonly<Record<ClassificationMetricName, number | null>>
  /** Aligned with the classes that were passed in, as are rows and columns of the confusion matrix. */
  readonly per_class: readonly PerClass[]
  /** Rows truth, columns prediction. */
  readonly confusion_matrix: readonly (readonly number[])[]
}

/**
 * All classification metrics, equal to scikit-learn's on the same predictions. A metric that is undefined is null;
 * its record says when that is (`undefinedWhen`).
 * @throws ModelGateError code 'data' when the input does not fit together
 */
export function classificationMetrics(input: ClassificationInput): ClassificationScores {
  const sample = classificationSample(input)
  return {
    metrics: namedValues(CLASSIFICATION_METRICS, (metric) => metric.compute(sample)),
    per_class: perClassScores(sample),
    confusion_matrix: confusionRows(sample),
  }
}

/**
 * All regression metrics, equal to scikit-learn's.
 * @throws ModelGateError code 'data' when lengths differ or a value is not finite
 */
export function regressionMetrics(input: RegressionInput): Readonly<Record<RegressionMetricName, number | null>> {
  const sample = regressionSample(input)
  return namedValues(REGRESSION_METRICS, (metric) => metric.compute(sample))
}

/** `Object.fromEntries` forgets which names it was given; the list that they come from is the proof. */
function namedValues<M extends { readonly name: string }>(
  metrics: readonly M[],
  valueOf: (metric: M) => number | null,
): Record<M['name'], number | null> {
  return Object.fromEntries(metrics.map((metric) => [metric.name, valueOf(metric)])) as Record<M['name'], number | null>
}
