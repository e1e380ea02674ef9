import { ModelGateError } from '../core/errors.js'
import { confusionMatrix } from './confusion.js'
import type { ClassificationInput, ClassificationSample, Memo, RegressionSample } from './metric.js'
import { sumOf } from './summation.js'

/**
 * Checks shapes and index ranges once, so that the metrics need not.
 * @throws ModelGateError code 'data' when lengths differ, an index is outside `classes`, or a weight is negative or not finite
 */
export function classificationSample(input: ClassificationInput): ClassificationSample {
  const { truth, predicted, probabilities, classes } = input
  const weights = input.sampleWeight ?? null
  const rows = truth.length
  requireLength('predictions', predicted.length, rows)
  if (weights !== null) requireWeights(weights, rows)
  requireIndices('truth', truth, classes.length)
  requireIndices('predicted', predicted, classes.length)
  const columns = probabilities === null || rows === 0 ? 0 : probabilities.length / rows
  if (!Number.isInteger(columns) || columns > classes.length) {
    throw new ModelGateError(
      'data',
      `${probabilities?.length ?? 0} probabilities do not fit ${rows} rows of at most ${classes.length} classes`,
    )
  }
  const hasScores =
    probabilities !== null && probabilities.every(Number.isFinite) && truth.every((index) => index < columns)
  const hasProbabilities = hasScores && probabilities.every((value) => value >= 0 && value <= 1)
  const shared = memo()
  const build = (rowWeights: Float64Array | null): ClassificationSample => {
    const own = memo()
    return {
      ...{ rows, truth, predicted, probabilities, columns, classes, hasScores, hasProbabilities, shared, own },
      weights: rowWeights,
      confusion: () => own('confusion', () => confusionMatrix(truth, predicted, rowWeights, classes.length)),
      reweighted: build,
    }
  }
  return build(weights)
}

export interface RegressionInput {
  readonly truth: Float64Array
  readonly predicted: Float64Array
  /** Non-negative weight of each row; a row of weight 0 counts as absent. Null: every row counts once. */
  readonly sampleWeight?: Float64Array | null
}

/** @throws ModelGateError code 'data' when lengths differ, a value is not finite or a weight is negative */
export function regressionSample(input: RegressionInput): RegressionSample {
  const { truth, predicted } = input
  const rows = truth.length
  requireLength('predictions', predicted.length, rows)
  requireFinite('The target', truth)
  requireFinite('The prediction', predicted)
  const weights = input.sampleWeight ?? null
  if (weights !== null) requireWeights(weights, rows)
  const shared = memo()
  const build = (rowWeights: Float64Array | null): RegressionSample => ({
    ...{ rows, truth, predicted, shared },
    weights: rowWeights,
    totalWeight: rowWeights === null ? rows : sumOf(rowWeights),
    reweighted: build,
  })
  return build(weights)
}

function memo(): Memo {
  const known = new Map<string, unknown>()
  return <T>(key: string, compute: () => T): T => {
    if (!known.has(key)) known.set(key, compute())
    return known.get(key) as T
  }
}

function requireLength(what: string, found: number, expected: number): void {
  if (found !== expected) throw new ModelGateError('data', `${found} ${what} for ${expected} rows of truth`)
}

function requireWeights(weights: Float64Array, rows: number): void {
  requireLength('weights', weights.length, rows)
  const bad = weights.findIndex((weight) => !(weight >= 0 && Number.isFinite(weight)))
  if (bad >= 0)
    throw new ModelGateError('data', `row ${bad + 1} has weight ${weights[bad]!}; weights are finite and >= 0`)
}

function requireIndices(what: string, indices: Int32Array, count: number): void {
  const bad = indices.findIndex((index) => index < 0 || index >= count)
  if (bad >= 0) throw new ModelGateError('data', `${what} of row ${bad + 1} is class ${indices[bad]!} of ${count}`)
}

function requireFinite(what: string, values: Float64Array): void {
  const bad = values.findIndex((value) => !Number.isFinite(value))
  if (bad >= 0) {
    throw new ModelGateError('data', `${what} of row ${bad + 1} is ${values[bad]!}, expected a finite number`, {
      remedy: 'Remove the rows without a target, or find out why the model answers with such a number.',
    })
  }
}
