import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import {
  Attributes,
  canonicalClass,
  describeValue,
  fieldOf,
  NDArray,
  PyDict,
  PyTuple,
  toFloats,
  toInts,
} from '../../formats/index.js'
import {
  argmaxRows,
  bruteSearch,
  classifier,
  denseBlock,
  findNeighbours,
  metricOf,
  normalizeRows,
  regressor,
  toDense,
  treeSearch,
  type DenseBlock,
  type Metric,
  type Neighbours,
  type SpaceTree,
  type SparseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

/** k nearest neighbours, found in the order that scikit-learn's own search finds them. */
export const neighboursLowering: Lowering = {
  classes: ['sklearn.neighbors.KNeighborsClassifier', 'sklearn.neighbors.KNeighborsRegressor'],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const index = indexOf(attributes, className)
    const weights = attributes.raw('weights')
    if (weights !== null && weights !== 'uniform' && weights !== 'distance') {
      throw unsupported(`${className}.weights`, 'weights computed by a function of its own')
    }
    const weigh = weights === 'distance' ? inverseDistances : equalWeights
    const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols) }
    const search = (input: DenseBlock | SparseBlock): Neighbours => index.find(toDense(input))
    if (className === 'sklearn.neighbors.KNeighborsRegressor') {
      const targets = targetsOf(attributes, index.training.rows)
      return regressor({ ...about, outputs: targets.cols }, (input) => averages(search(input), weigh, targets))
    }
    if (attributes.has('outputs_2d_') && attributes.boolean('outputs_2d_')) {
      throw unsupported(className, 'it was fitted on several targets')
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

interface NeighbourIndex {
  readonly training: DenseBlock
  readonly find: (input: DenseBlock) => Neighbours
}

function indexOf(attributes: Attributes, className: string): NeighbourIndex {
  const metric = metricOfModel(attributes, className)
  const method = attributes.string('_fit_method')
  const fitted = attributes.raw('_fit_X')
  if (!(fitted instanceof NDArray)) throw unsupported(className, 'it was fitted on a sparse matrix')
  const { rows, cols, data } = attributes.matrix('_fit_X')
  const training: DenseBlock = { kind: 'dense', rows, cols, data }
  const k = attributes.int('n_neighbors')
  if (k < 1 || k > rows) throw unsupported(`${className}.n_neighbors`, `${k} neighbours among ${rows} training rows`)
  const tree = method === 'brute' ? null : treeOf(attributes, method, className)
  return {
    training,
    find: (input) =>
      findNeighbours(
        input.rows,
        k,
        metric,
        tree === null ? bruteSearch(input, training, metric) : treeSearch(input, tree, metric),
      ),
  }
}

function metricOfModel(attributes: Attributes, className: string): Metric {
  const name = attributes.string('effective_metric_')
  const parameters = attributes.get('effective_metric_params_') ?? null
  const known = parameters instanceof PyDict ? parameters : new PyDict()
  const extra = known.entries.filter(([key, value]) => key !== 'p' && value !== null).map(([key]) => key)
  if (extra.length > 0) throw unsupported(`${className}.metric_params`, `the parameter ${describeValue(extra[0])}`)
  const metric = metricOf(name, attributes.optionalNumber('p') ?? 2)
  if (metric === null) throw unsupported(`${className}.metric`, `the metric "${name}"`)
  return metric
}

/** KDTree and BallTree pickle as (data, order, node data, bounds, leaf size, levels, nodes, ...). */
function treeOf(attributes: Attributes, method: string, className: string): SpaceTree {
  const kind = method === 'kd_tree' ? 'kd' : method === 'ball_tree' ? 'ball' : null
  if (kind === null) throw unsupported(`${className}._fit_method`, `the search "${method}"`)
  const { state } = attributes.object('_tree')
  const [data, order, nodes, bounds] = state instanceof PyTuple ? state.items : []
  if (!(data instanceof NDArray && order instanceof NDArray && nodes instanceof NDArray && bounds instanceof NDArray)) {
    throw unsupported(`${className}._tree`, 'the search tree is stored in another form')
  }
  const [rows = 0, cols = 0] = data.shape
  const tree: SpaceTree = {
    kind,
    data: { kind: 'dense', rows, cols, data: toFloats(data) },
    order: toInts(order),
    start: toInts(fieldOf(nodes, 'idx_start')),
    end: toInts(fieldOf(nodes, 'idx_end')),
    leaf: Uint8Array.from(toInts(fieldOf(nodes, 'is_leaf'))),
    radius: toFloats(fieldOf(nodes, 'radius')),
    bounds: toFloats(bounds),
  }
  checkTree(tree, className)
  return tree
}

/** A file may say anything; the search must end and stay inside its arrays. */
function checkTree({ kind, data, order, start, end, leaf, bounds }: SpaceTree, className: string): void {
  const nodes = leaf.length
  const corners = (kind === 'kd' ? 2 : 1) * nodes * data.cols
  const fits =
    nodes > 0 &&
    bounds.length === corners &&
    order.length === data.rows &&
    order.every((row) => row >= 0 && row < data.rows) &&
    leaf.every((flag, node) => flag === 1 || 2 * node + 2 < nodes) &&
    start.every((from, node) => from >= 0 && from <= end[node]! && end[node]! <= data.rows)
  if (!fits) throw corrupt(className, 'the nodes of the search tree do not fit its data')
}

/** Weights of the neighbours of one row, from their distances. */
type Weigh = (distances: Float64Array) => Float64Array

const equalWeights: Weigh = (distances) => new Float64Array(distances.length).fill(1)

/** A training row at distance zero takes all the weight. */
const inverseDistances: Weigh = (distances) => {
  if (distances.includes(0)) return distances.map((distance) => (distance === 0 ? 1 : 0))
  return distances.map((distance) => 1 / distance)
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

function targetsOf(attributes: Attributes, rows: number): DenseBlock {
  const array = attributes.array('_y')
  const cols = array.shape[1] ?? 1
  if (array.shape[0] !== rows)
    throw new ModelGateError('corrupt', `${attributes.className}._y does not fit the training rows`)
  return { kind: 'dense', rows, cols, data: toFloats(array) }
}
