import type { Direction, RegressionMetric, RegressionSample } from './metric.js'
import { weightedSum } from './summation.js'

const DOCS = 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics'

export const REGRESSION_METRICS = [
  regressionMetric('r2', 'R\u00b2', 'higher', r2, 'r2_score', 'there are fewer than two rows'),
  regressionMetric('mae', 'Mean absolute error', 'lower', meanAbsoluteError, 'mean_absolute_error'),
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
    compute: (sample) => (sample.totalWeight === 0 ? null : compute(sample)),
  }
}

/** 1 - squared error / squared deviation of the truth; for a constant truth 1 when exact, else 0 (force_finite). */
function r2(sample: RegressionSample): number | null {
  if (rowsThatCount(sample) < 2) return null
  return explainedShare(meanSquaredError(sample), truthVariance(sample))
}

/** As R², but a constant offset of the predictions costs nothing. */
function explainedVariance(sample: RegressionSample): number {
  const offset = mean(sample, errors(sample))
  return explainedShare(
    mean(
      sample,
      errors(sample).map((error) => (error - offset) ** 2),
    ),
    truthVariance(sample),
  )
}

function explainedShare(unexplained: number, variance: number): number {
  if (variance === 0) return unexplained === 0 ? 1 : 0
  return 1 - unexplained / variance
}

function meanAbsoluteError(sample: RegressionSample): number {
  return mean(sample, absoluteErrors(sample))
}

function meanSquaredError(sample: RegressionSample): number {
  return mean(
    sample,
    sample.shared('squared errors', () => errors(sample).map((error) => error * error)),
  )
}

/** Mean of |error| / max(|truth|, eps): a share, not percent; huge where the truth is 0, as in scikit-learn. */
function mape(sample: RegressionSample): number {
  const shares = sample.shared('relative errors', () =>
    absoluteErrors(sample).map((error, row) => error / Math.max(Math.abs(sample.truth[row]!), Number.EPSILON)),
  )
  return mean(sample, shares)
}

/** The error that half of the weight stays at or below; the mean of two when half is reached exactly between them. */
function medianAbsoluteError(sample: RegressionSample): number {
  const sizes = absoluteErrors(sample)
  const order = sample.shared('order of errors', () =>
    Int32Array.from(sizes.keys()).sort((a, b) => sizes[a]! - sizes[b]!),
  )
  const half = sample.totalWeight / 2
  let reached = 0
  let lower: number | null = null
  for (const row of order) {
    const weight = sample.weights === null ? 1 : sample.weights[row]!
    if (weight === 0) continue
    if (lower !== null) return (lower + sizes[row]!) / 2
    reached += weight
    if (reached > half) return sizes[row]!
    if (reached === half) lower = sizes[row]!
  }
  return lower!
}

function maxError(sample: RegressionSample): number {
  const sizes = absoluteErrors(sample)
  let largest = 0
  for (let row = 0; row < sample.rows; row++) {
    if (sizes[row]! > largest && sample.weights?.[row] !== 0) largest = sizes[row]!
  }
  return largest
}

function truthVariance(sample: RegressionSample): number {
  const { truth, weights } = sample
  const first = truth.find((_, row) => weights?.[row] !== 0)
  // A constant truth has no variance, whatever rounding its mean suffers (scikit-learn may find 1e-33 here).
  if (truth.every((value, row) => value === first || weights?.[row] === 0)) return 0
  const middle = mean(sample, truth)
  return mean(
    sample,
    truth.map((value) => (value - middle) ** 2),
  )
}

function errors(sample: RegressionSample): Float64Array {
  return sample.shared('errors', () => sample.truth.map((value, row) => value - sample.predicted[row]!))
}

function absoluteErrors(sample: RegressionSample): Float64Array {
  return sample.shared('absolute errors', () => errors(sample).map(Math.abs))
}

function mean(sample: RegressionSample, terms: Float64Array): number {
  return weightedSum(terms, sample.weights) / sample.totalWeight
}

function rowsThatCount(sample: RegressionSample): number {
  return sample.weights === null
    ? sample.rows
    : sample.weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0)
}
