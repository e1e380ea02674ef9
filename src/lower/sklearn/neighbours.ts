import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { Attributes, canonicalClass, toFloats, toLabels } from '../../formats/index.js'
import {
  argmaxRows,
  classifier,
  denseBlock,
  graphArgmax,
  graphMath,
  graphMatrix,
  graphNormalizeRows,
  normalizeRows,
  regressor,
  toDense,
  type DenseBlock,
  type GraphNeighbours,
  type Neighbours,
  type SparseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { neighbourCount, neighbourIndexOf } from './neighbour-index.js'
import { classifierOfTargets } from './several-targets.js'

/** k nearest neighbours, found in the order that scikit-learn's own search finds them. */
export const neighboursLowering: Lowering = {
  classes: ['sklearn.neighbors.KNeighborsClassifier', 'sklearn.neighbors.KNeighborsRegressor'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const index = neighbourIndexOf(attributes, context)
    const k = neighbourCount(attributes, index)
    const weigh = weighOf(attributes)
    const inputs = inputsOf(attributes, 'number', index.training.cols)
    const about = { className, inputs, missing: index.missing }
    const search = (input: DenseBlock | SparseBlock): Neighbours => index.find(toDense(input), k)
    if (className === 'sklearn.neighbors.KNeighborsRegressor') {
      const targets = targetsOf(attributes, index.training.rows)
      return regressor({ ...about, outputs: targets.cols }, (input) => averages(search(input), weigh.row, targets), {
        toOnnx(graph, input) {
          const { div } = graphMath(graph)
          const found = index.graph(graph, graphMatrix(graph, input), k)
          const weights = graphCells(graph, weigh.graph(graph, found.distances))
          const sums = graphWeighted(graph, found, weights, targets)
          return { values: div(sums, graphSum(graph, weights)) }
        },
      })
    }
    if (attributes.has('outputs_2d_') && attributes.boolean('outputs_2d_')) {
      const targets = severalTargets(attributes, index.training.rows)
      return classifierOfTargets(
        about,
        targets.map(({ classes }) => classes),
        (input) => {
          const found = search(toDense(input))
          return targets.map(({ labels, classes }) => {
            const counts = votes(found, weigh.row, labels, classes.length)
            return { votes: counts, shares: () => normalized(counts) }
          })
        },
        (graph, input) => {
          const found = index.graph(graph, graphMatrix(graph, input), k)
          return targets.map(({ labels, classes }) => {
            const counts = graphVotes(graph, found, weigh, indicatorsOf(labels, classes.length))
            return { labels: graphArgmax(graph, counts), probabilities: graphNormalizeRows(graph, counts) }
          })
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
        compute: (input) => votes(search(input), weigh.row, labels, classes.length),
        labels: argmaxRows,
        probabilities: normalized,
      },
      {
        toOnnx(graph, input) {
          const found = index.graph(graph, graphMatrix(graph, input), k)
          const counts = graphVotes(graph, found, weigh, indicatorsOf(labels, classes.length))
          return { labels: graphArgmax(graph, counts), probabilities: graphNormalizeRows(graph, counts) }
        },
      },
    )
  },
}

function normalized(counts: DenseBlock): Float64Array {
  const shares = { ...counts, data: counts.data.slice() }
  normalizeRows(shares)
  return shares.data
}

/** Weights of the neighbours from their distances. */
export interface Weigh {
  /** Of one row. */
  readonly row: (distances: Float64Array) => Float64Array
  /** Of [neighbours, rows]. */
  readonly graph: (graph: GraphBuilder, distances: GraphValue) => GraphValue
}

const equalWeights: Weigh = {
  row: (distances) => new Float64Array(distances.length).fill(1),
  graph: (graph, distances) => graphMath(graph).where(graphMath(graph).isNaN(distances), NaN, 1),
}

/** A training row at distance zero takes all the weight. */
const inverseDistances: Weigh = {
  row(distances) {
    if (distances.includes(0)) return distances.map((distance) => (distance === 0 ? 1 : 0))
    return distances.map((distance) => 1 / distance)
  },
  graph(graph, distances) {
    const { div, equal, greater, number, where } = graphMath(graph)
    const exact = number(equal(distances, 0))
    const axes = graph.constant(BigInt64Array.of(0n), [1])
    const some = greater(graph.node('ReduceMax', [exact, axes], { keepdims: int(1) }), 0)
    return where(some, exact, div(1, distances))
  },
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

function votes(found: Neighbours, weigh: Weigh['row'], labels: Int32Array, classes: number): DenseBlock {
  const { k } = found
  const rows = found.indices.length / k
  const counts = denseBlock(rows, classes)
  for (let row = 0; row < rows; row++) {
    const weights = weigh(found.distances.subarray(row * k, (row + 1) * k))
    for (let at = 0; at < k; at++) counts.data[row * classes + labels[found.indices[row * k + at]!]!]! += weights[at]!
  }
  return counts
}

function averages(found: Neighbours, weigh: Weigh['row'], targets: DenseBlock): Float64Array {
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

/** Class positions as indicators: rows x classes. */
export function indicatorsOf(labels: Int32Array, classes: number): DenseBlock {
  const block = denseBlock(labels.length, classes)
  for (const [row, label] of labels.entries()) block.data[row * classes + label] = 1
  return block
}

/** `votes` in a graph. */
function graphVotes(graph: GraphBuilder, found: GraphNeighbours, weigh: Weigh, indicators: DenseBlock): GraphValue {
  return graphWeighted(graph, found, graphCells(graph, weigh.graph(graph, found.distances)), indicators)
}

/** [k, rows] as [k, rows, 1]. */
function graphCells(graph: GraphBuilder, weights: GraphValue): GraphValue {
  return graph.node('Unsqueeze', [weights, graph.constant(BigInt64Array.of(2n), [1])])
}

/** Rows of a table, weighted and summed over the neighbours in their order: [rows, columns of the table]. */
function graphWeighted(
  graph: GraphBuilder,
  found: GraphNeighbours,
  weights: GraphValue,
  table: DenseBlock,
): GraphValue {
  const rows = graph.constant(table.data, [table.rows, table.cols])
  const cells = graph.node('Gather', [rows, found.indices], { axis: int(0) })
  return graphSum(graph, graph.node('Mul', [cells, weights]))
}

/** Over the first axis: one matrix after the other. */
function graphSum(graph: GraphBuilder, value: GraphValue): GraphValue {
  return graph.node('ReduceSum', [value, graph.constant(BigInt64Array.of(0n), [1])], { keepdims: int(0) })
}
