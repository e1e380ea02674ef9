import { corrupt, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { Attributes, canonicalClass, PyObject } from '../../formats/index.js'
import {
  argmaxRows,
  classifier,
  pairwiseSum,
  regressor,
  softmaxRows,
  toDense,
  weightedMedians,
  type DenseBlock,
  type Lowered,
  type SparseBlock,
  type Want,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { LowerContext, Lowering } from './lowering.js'
import { isAtLeast } from './version.js'

const PREDICTIONS: Want = { predictions: true, probabilities: false, scores: false }
const PROBABILITIES: Want = { predictions: false, probabilities: true, scores: false }

export const adaBoostLowering: Lowering = {
  classes: ['sklearn.ensemble.AdaBoostClassifier', 'sklearn.ensemble.AdaBoostRegressor'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const about = { className, inputs: inputsOf(attributes, 'number') }
    const estimators = readEstimators(attributes, context)
    const weights = attributes.floats('estimator_weights_')
    if (weights.length < estimators.length) {
      throw corrupt('AdaBoost', `${weights.length} weights for ${estimators.length} estimators`)
    }
    if (className.endsWith('Regressor')) {
      return regressor(about, (input) => {
        const predictions = estimators.map((estimator) => ask(estimator, input, PREDICTIONS).values)
        return weightedMedians(predictions, weights)
      })
    }
    const classes = attributes.labels('classes_')
    if (classes.length < 2) throw unsupported(className, 'it knows one class only')
    const votes = votesOf(attributes, context, classes)
    const total = pairwiseSum(weights, 0, weights.length)
    const compute = (input: DenseBlock | SparseBlock): DenseBlock => {
      const sums = {
        kind: 'dense',
        rows: input.rows,
        cols: classes.length,
        data: new Float64Array(input.rows * classes.length),
      } as const
      for (const [index, estimator] of estimators.entries()) votes(estimator, weights[index]!, toDense(input), sums)
      return decision(sums, total)
    }
    return classifier(
      { ...about, classes },
      {
        compute,
        labels: (scores) =>
          scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > 0 ? 1 : 0)) : argmaxRows(scores),
        probabilities: probabilitiesOf,
        scores: (scores) => scores.data,
      },
    )
  },
}

function readEstimators(attributes: Attributes, context: LowerContext): readonly Lowered[] {
  const estimators = attributes.list('estimators_').map((estimator, index) => {
    if (!(estimator instanceof PyObject)) throw unsupported(attributes.className, 'expected an estimator')
    return context.lower(estimator, `estimators_[${index}]`)
  })
  if (estimators.length === 0)
    throw unsupported(attributes.className, 'it holds no estimators', 'Fit it before saving.')
  return estimators
}

function ask(estimator: Lowered, input: DenseBlock | SparseBlock, want: Want) {
  const said = estimator.infer?.(input, want)
  const { labels, values, probabilities } = said ?? {}
  const none = () => unsupported(estimator.className, 'as member of AdaBoost it gives no answer of the kind needed')
  return {
    get labels(): Int32Array {
      if (!labels) throw none()
      return labels
    },
    get values(): Float64Array {
      if (!values) throw none()
      return values
    },
    get probabilities(): Float64Array {
      if (!probabilities) throw none()
      return probabilities
    },
  }
}

/** Adds what one estimator says to the sums of all classes. */
type Votes = (estimator: Lowered, weight: number, input: DenseBlock, sums: DenseBlock) => void

/**
 * SAMME counts weighted votes, and since scikit-learn 1.4 the other classes lose what the chosen one gains.
 * SAMME.R (until 1.5) adds centred log-probabilities.
 */
function votesOf(attributes: Attributes, context: LowerContext, classes: readonly Label[]): Votes {
  const algorithm = attributes.get('algorithm') ?? 'SAMME'
  if (algorithm === 'SAMME.R') return addLogProbabilities
  if (algorithm !== 'SAMME' && algorithm !== 'deprecated') {
    throw unsupported(`${attributes.className}.algorithm`, 'expected SAMME or SAMME.R')
  }
  const symmetric = isAtLeast(context.version, 1, 4)
  if (!symmetric && isAtLeast(context.version, 1, 3)) {
    throw unsupported(
      `${attributes.className}.algorithm`,
      'SAMME of scikit-learn 1.3, whose scores changed between its releases',
    )
  }
  return (estimator, weight, input, sums) => {
    const { labels } = ask(estimator, input, PREDICTIONS)
    const columns = estimator.classes?.map((label) => classes.indexOf(label)) ?? []
    const other = symmetric ? (-1 / (classes.length - 1)) * weight : 0
    for (let row = 0; row < input.rows; row++) {
      const chosen = columns[labels[row]!]!
      for (let k = 0; k < classes.length; k++) sums.data[row * classes.length + k]! += k === chosen ? weight : other
    }
  }
}

function addLogProbabilities(estimator: Lowered, _weight: number, input: DenseBlock, sums: DenseBlock): void {
  const { probabilities } = ask(estimator, input, PROBABILITIES)
  const { cols } = sums
  if (probabilities.length !== sums.data.length) throw corrupt('AdaBoost', 'an estimator knows other classes')
  const logs = probabilities.map((p) => Math.log(Math.max(p, 2 ** -52)))
  for (let row = 0; row < input.rows; row++) {
    const mean = (1 / cols) * pairwiseSum(logs, row * cols, cols)
    for (let k = 0; k < cols; k++) sums.data[row * cols + k]! += (cols - 1) * (logs[row * cols + k]! - mean)
  }
}

/** decision_function: two classes become one score. */
function decision(sums: DenseBlock, total: number): DenseBlock {
  const scaled = sums.data.map((value) => value / total)
  if (sums.cols !== 2) return { ...sums, data: scaled }
  const data = Float64Array.from({ length: sums.rows }, (_, row) => -scaled[2 * row]! + scaled[2 * row + 1]!)
  return { ...sums, cols: 1, data }
}

/** softmax of the scores over classes - 1, Zhu et al., "Multi-class AdaBoost", 2009. */
function probabilitiesOf(scores: DenseBlock): Float64Array {
  const binary = scores.cols === 1
  const data = binary
    ? Float64Array.from({ length: scores.rows * 2 }, (_, at) => (scores.data[at >> 1]! * (at & 1 ? 1 : -1)) / 2)
    : scores.data.map((score) => score / (scores.cols - 1))
  const block = { ...scores, cols: binary ? 2 : scores.cols, data }
  softmaxRows(block)
  return block.data
}
