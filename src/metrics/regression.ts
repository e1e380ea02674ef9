import type { Direction, RegressionMetric, RegressionSample } from './metric.js'
import { Sum } from './summation.js'

const DOCS = 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics'

export const REGRESSION_METRICS = [
  regressionMetric('r2', 'R\u00b2', 'higher', r2, 'r2_score', 'there are fewer than two rows'),
  regressionMetric(
    'mae',
    'Mean absolute error',
    'lower',
    (sample) => meanOver(sample, Math.abs),
    'mean_absolute_error',
  ),
  regressionMetric('mse', 'Mean squared error', 'lower', meanSquaredError, 'mean_squared_error'),
  regressionMetric(
    'rmse',
    'Root mean squared error',
    'lower',
    (sample) => Math.sqrt(meanSquaredError(sample)),
    'root_mean_squared_error',
  ),
  regressionMetric('mape', 'Mean absolute percentage error', 'lower', mape, 'mean_absolute_percentage_error'),
  regressionMetric(
    'median_absolute_error',
    'Median absolute error',
    'lower',
    medianAbsoluteError,
    'median_absolute_error',
  ),
  regressionMetric('max_error', 'Largest error', 'lower', maxError, 'max_error'),
  regressionMetric('explained_variance', 'Explained variance', 'higher', explainedVariance, 'explained_variance_score'),
] as const satisfies readonly RegressionMetric[]

function regressionMetric<Name extends string>(
  name: Name,
  title: string,
  direction: Direction,
  compute: RegressionMetric['compute'],
  reference: string,
  undefinedWhen = 'there are no rows',
): RegressionMetric & { readonly name: Name } {
  return {
    name,
    title,
    task: 'regression',
    direction,
    needsProbabilities: false,
    undefinedWhen,
    source: `${DOCS}.${reference}.html`,
    compute: (sample) => (sample.rows === 0 ? null : compute(sample)),
  }
}

/** 1 - squared error / squared deviation of the truth; for a constant truth 1 when exact, else 0 (force_finite). */
function r2(sample: RegressionSample): number | null {
  if (sample.rows < 2) return null
  return explainedShare(
    meanOver(sample, (error) => error * error),
    truthVariance(sample),
  )
}

/** As R², but a constant offset of the predictions costs nothing. */
function explainedVariance(sample: RegressionSample): number {
  const offset = meanOver(sample, (error) => error)
  return explainedShare(
    meanOver(sample, (error) => (error - offset) ** 2),
    truthVariance(sample),
  )
}

function explainedShare(unexplained: number, variance: number): number {
  if (variance === 0) return unexplained === 0 ? 1 : 0
  return 1 - unexplained / variance
}

function meanSquaredError(sample: RegressionSample): number {
  return meanOver(sample, (error) => error * error)
}

/** Mean of |error| / max(|truth|, eps): a share, not percent; huge where the truth is 0, as in scikit-learn. */
function mape(sample: RegressionSample): number {
  return meanOver(sample, (error, truth) => Math.abs(error) / Math.max(Math.abs(truth), Number.EPSILON))
}

function medianAbsoluteError(sample: RegressionSample): number {
  const errors = sample.truth.map((truth, row) => Math.abs(sample.predicted[row]! - truth)).sort()
  const middle = errors.length >> 1
  return errors.length % 2 === 1 ? errors[middle]! : (errors[middle - 1]! + errors[middle]!) / 2
}

function maxError(sample: RegressionSample): number {
  let largest = 0
  for (let row = 0; row < sample.rows; row++) {
    largest = Math.max(largest, Math.abs(sample.truth[row]! - sample.predicted[row]!))
  }
  return largest
}

function truthVariance(sample: RegressionSample): number {
  // A constant truth has no variance, whatever rounding its mean suffers (scikit-learn may find 1e-33 here).
  if (sample.truth.every((value) => value === sample.truth[0])) return 0
  const sum = new Sum()
  for (const value of sample.truth) sum.add(value)
  const mean = sum.value / sample.rows
  return meanOver(sample, (_, truth) => (truth - mean) ** 2)
}

function meanOver(sample: RegressionSample, term: (error: number, truth: number) => number): number {
  const sum = new Sum()
  for (let row = 0; row < sample.rows; row++) {
    const truth = sample.truth[row]!
    sum.add(term(truth - sample.predicted[row]!, truth))
  }
  return sum.value / sample.rows
}
