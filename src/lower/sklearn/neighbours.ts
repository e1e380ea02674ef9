import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { Attributes, canonicalClass, toFloats, toLabels } from '../../formats/index.js'
import {
  argmaxRows,
  classifier,
  denseBlock,
  normalizeRows,
  regressor,
  toDense,
  type DenseBlock,
  type Neighbours,
  type SparseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { neighbourCount, neighbourIndexOf } from './neighbour-index.js'
import { labelsOfTargets } from './several-targets.js'

/** k nearest neighbours, found in the order that scikit-learn's own search finds them. */
export const neighboursLowering: Lowering = {
  classes: ['sklearn.neighbors.KNeighborsClassifier', 'sklearn.neighbors.KNeighborsRegressor'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const index = neighbourIndexOf(attributes, context)
    const k = neighbourCount(attributes, index)
    const weigh = weighOf(attributes)
    const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols) }
    const search = (input: DenseBlock | SparseBlock): Neighbours => index.find(toDense(input), k)
    if (className === 'sklearn.neighbors.KNeighborsRegressor') {
      const targets = targetsOf(attributes, index.training.rows)
      return regressor({ ...about, outputs: targets.cols }, (input) => averages(search(input), weigh, targets))
    }
    if (attributes.has('outputs_2d_') && attributes.boolean('outputs_2d_')) {
      const targets = severalTargets(attributes, index.training.rows)
      return labelsOfTargets(
        about,
        targets.map(({ classes }) => classes),
        (input) => {
          const found = search(toDense(input))
          return targets.map(({ labels, classes }) => argmaxRows(votes(found, weigh, labels, classes.length)))
        },
      )
    }
    const classes = attributes.labels('classes_')
    const labels = attributes.ints('_y')
    if (labels.length !== index.training.rows || labels.some((label) => label < 0 || label >= classes.length)) {
      throw corrupt(className, 'the labels do not fit the training rows and classes')
    }
    return classifier(
      { ...about, classes },
      {
        compute: (input) => votes(search(input), weigh, labels, classes.length),
        labels: argmaxRows,
        probabilities: (counts) => {
          const shares = { ...counts, data: counts.data.slice() }
          normalizeRows(shares)
          return shares.data
        },
      },
    )
  },
}

/** Weights of the neighbours of one row, from their distances. */
export type Weigh = (distances: Float64Array) => Float64Array

const equalWeights: Weigh = (distances) => new Float64Array(distances.length).fill(1)

/** A training row at distance zero takes all the weight. */
const inverseDistances: Weigh = (distances) => {
  if (distances.includes(0)) return distances.map((distance) => (distance === 0 ? 1 : 0))
  return distances.map((distance) => 1 / distance)
}

/** `weights`. @throws unsupported for a function */
export function weighOf(attributes: Attributes): Weigh {
  const weights = attributes.raw('weights')
  if (weights === null || weights === 'uniform') return equalWeights
  if (weights === 'distance') return inverseDistances
  throw unsupported(`${attributes.className}.weights`, 'weights computed by a function of its own')
}

interface TargetLabels {
  readonly classes: readonly Label[]
  /** Position of each training row's class. */
  readonly labels: Int32Array
}

/** `classes_` and the columns of `_y` of an estimator with several targets. */
export function severalTargets(attributes: Attributes, rows: number): TargetLabels[] {
  const labels = targetsOf(attributes, rows)
  return attributes.list('classes_').map((stored, target): TargetLabels => {
    const classes = toLabels(stored)
    const column = Int32Array.from({ length: rows }, (_, row) => labels.data[row * labels.cols + target]!)
    if (column.some((label) => label < 0 || label >= classes.length))
      throw corrupt(attributes.className, 'the labels do not fit the classes')
    return { classes, labels: column }
  })
}

function votes(found: Neighbours, weigh: Weigh, labels: Int32Array, classes: number): DenseBlock {
  const { k } = found
  const rows = found.indices.length / k
  const counts = denseBlock(rows, classes)
  for (let row = 0; row < rows; row++) {
    const weights = weigh(found.distances.subarray(row * k, (row + 1) * k))
    for (let at = 0; at < k; at++) counts.data[row * classes + labels[found.indices[row * k + at]!]!]! += weights[at]!
  }
  return counts
}

function averages(found: Neighbours, weigh: Weigh, targets: DenseBlock): Float64Array {
  const { k } = found
  const rows = found.indices.length / k
  const out = denseBlock(rows, targets.cols).data
  for (let row = 0; row < rows; row++) {
    const weights = weigh(found.distances.subarray(row * k, (row + 1) * k))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    for (let target = 0; target < targets.cols; target++) {
      let sum = 0
      for (let at = 0; at < k; at++) {
        sum += targets.data[found.indices[row * k + at]! * targets.cols + target]! * weights[at]!
      }
      out[row * targets.cols + target] = sum / total
    }
  }
  return out
}

export function targetsOf(attributes: Attributes, rows: number): DenseBlock {
  const array = attributes.array('_y')
  const cols = array.shape[1] ?? 1
  if (array.shape[0] !== rows)
    throw new ModelGateError('corrupt', `${attributes.className}._y does not fit the training rows`)
  return { kind: 'dense', rows, cols, data: toFloats(array) }
}
