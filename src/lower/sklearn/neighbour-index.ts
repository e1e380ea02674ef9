import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import {
  canonicalClass,
  csrOf,
  fieldOf,
  NDArray,
  PyObject,
  PyTuple,
  toFloats,
  toInts,
  type Attributes,
} from '../../formats/index.js'
import {
  findNearest,
  findNeighbours,
  graphNeighbours,
  toDense,
  treeSearch,
  type DenseBlock,
  type GraphNeighbours,
  type Metric,
  type Neighbours,
  type SpaceTree,
} from '../../plan/index.js'
import { fittedMetric } from './fitted-metric.js'
import type { LowerContext } from './lowering.js'
import { findPartitioned } from './neighbour-partition.js'
import { isAtLeast } from './version.js'

/** The training rows of an estimator that looks at neighbours, and how it finds the near ones. */
export interface NeighbourIndex {
  readonly training: DenseBlock
  /** How `find` and `within` measure. */
  readonly metric: Metric
  /** "brute", "kd_tree" or "ball_tree". */
  readonly method: string
  /** Whether it takes rows with missing cells. */
  readonly missing: 'allowed' | 'refused'
  /** The k nearest, in the order that scikit-learn finds them. */
  readonly find: (input: DenseBlock, k: number) => Neighbours
  /** The same in a graph, where of equally far rows the first ones are taken. */
  readonly graph: (graph: GraphBuilder, matrix: GraphValue, k: number) => GraphNeighbours
}

/** `_fit_X`, `_fit_method` and the search tree. @throws unsupported for metrics without an exact form here */
export function neighbourIndexOf(attributes: Attributes, context: LowerContext): NeighbourIndex {
  const className = canonicalClass(attributes.className)
  const metric = fittedMetric(attributes)
  const method = attributes.string('_fit_method')
  const training = trainingOf(attributes, { metric, method }, context)
  const find = isPartitioned(attributes, { metric, method }, context) ? findPartitioned : findNearest
  const tree = method === 'brute' ? null : treeOf(attributes, method, className)
  return {
    training,
    metric,
    method,
    missing: metric.name === 'nan_euclidean' ? 'allowed' : 'refused',
    find: (input, k) =>
      tree === null
        ? reachable(find(input, training, k, metric))
        : findNeighbours(input.rows, k, metric, treeSearch(input, tree, metric)),
    graph: (graph, matrix, k) => graphNeighbours(graph, matrix, training, { k, metric, expanded: tree === null }),
  }
}

/** Without a tree these are not searched by the routine that has an order of its own, but sorted by numpy.argpartition. */
const SORTED =
  /^(cosine|correlation|hamming|mahalanobis|nan_euclidean|precomputed|jaccard|dice|rogerstanimoto|russellrao|sokalmichener|sokalsneath|matching|kulsinski)$/

type Search = Pick<NeighbourIndex, 'metric' | 'method'>

/** Whether numpy.argpartition picks the neighbours: without a tree, until 1.0 for every metric, and of sparse rows until 1.1. */
function isSorted(attributes: Attributes, { metric, method }: Search, { version }: LowerContext): boolean {
  if (method !== 'brute') return false
  return SORTED.test(metric.name) || !isAtLeast(version, 1, attributes.raw('_fit_X') instanceof PyObject ? 2 : 1)
}

/** Before 1.4 NumPy is older than 2.0, whose argpartition is the same on every processor. */
function isPartitioned(attributes: Attributes, search: Search, context: LowerContext): boolean {
  return isSorted(attributes, search, context) && !isAtLeast(context.version, 1, 4)
}

function trainingOf(attributes: Attributes, search: Search, context: LowerContext): DenseBlock {
  const fitted = attributes.raw('_fit_X')
  const isSparse = fitted instanceof PyObject
  if ((isSparse || isSorted(attributes, search, context)) && !isPartitioned(attributes, search, context))
    context.note(
      'of training rows that are equally far, the first ones are neighbours; scikit-learn takes others on other processors',
    )
  if (isSparse) return toDense({ kind: 'sparse', ...csrOf(fitted) })
  return { kind: 'dense', ...attributes.matrix('_fit_X') }
}

/** A row may share no column with training rows; scikit-learn then takes any of them. */
function reachable(found: Neighbours): Neighbours {
  const at = found.distances.indexOf(Infinity)
  if (at < 0) return found
  throw new ModelGateError(
    'data',
    `row ${Math.floor(at / found.k) + 1} knows no column that enough training rows know as well`,
    { remedy: 'Fill its missing cells.' },
  )
}

/** `n_neighbors`. @throws unsupported when there are not as many training rows */
export function neighbourCount(attributes: Attributes, { training }: NeighbourIndex, name = 'n_neighbors'): number {
  const k = attributes.int(name)
  if (k < 1 || k > training.rows)
    throw unsupported(`${attributes.className}.${name}`, `${k} neighbours among ${training.rows} training rows`)
  return k
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
