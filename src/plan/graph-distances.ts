import { unsupported } from '../core/errors.js'
import { int, type GraphBuilder, type GraphValue } from '../onnx/index.js'
import { graphMath, type GraphMath } from './graph-math.js'
import { graphProduct, graphRow, graphRowSum } from './graph-nodes.js'
import type { DenseBlock } from './types.js'

/** Columns that are taken one by one, each a few nodes of the graph. */
const MAX_UNROLLED = 512

/**
 * A sum over the columns of a term of each row and each training row: [rows, training rows]. The columns come one after the
 * other, in the order of the kernels.
 * @throws unsupported for more than MAX_UNROLLED columns
 */
export function graphPairwise(
  graph: GraphBuilder,
  matrix: GraphValue,
  training: DenseBlock,
  term: (math: GraphMath, row: GraphValue, training: GraphValue, column: number) => GraphValue,
  combine: (math: GraphMath, left: GraphValue, right: GraphValue) => GraphValue = (math, left, right) =>
    math.add(left, right),
): GraphValue {
  const { rows, cols, data } = training
  if (cols > MAX_UNROLLED) throw unsupported('ONNX', `distances of ${cols} columns, more than ${MAX_UNROLLED}`)
  const math = graphMath(graph)
  const columns = Array.from({ length: cols }, (_, column) => {
    const given = graph.node('Gather', [matrix, graph.constant(BigInt64Array.of(BigInt(column)), [1])], {
      axis: int(1),
    })
    const known = graphRow(
      graph,
      Float64Array.from({ length: rows }, (_unused, row) => data[row * cols + column]!),
    )
    return term(math, given, known, column)
  })
  return columns.reduce((total, column) => combine(math, total, column))
}

/** Squared Euclidean distances as sums of squared differences; of many columns as |x|^2 - 2 x.y + |y|^2 around the mean. */
export function graphDifferences(graph: GraphBuilder, matrix: GraphValue, training: DenseBlock): GraphValue {
  if (training.cols <= MAX_UNROLLED) {
    return graphPairwise(graph, matrix, training, (math, row, other) => math.square(math.sub(row, other)))
  }
  const { rows, cols, data } = training
  const mean = new Float64Array(cols)
  for (let at = 0; at < data.length; at++) mean[at % cols]! += data[at]! / rows
  const centred = { ...training, data: data.map((value, at) => value - mean[at % cols]!) }
  return graphSquares(graph, graphMath(graph).sub(matrix, graphRow(graph, mean)), centred)
}

/** Squared Euclidean distances as |x|^2 - 2 x.y + |y|^2, not below zero. */
export function graphSquares(graph: GraphBuilder, matrix: GraphValue, training: DenseBlock): GraphValue {
  const { add, max, square } = graphMath(graph)
  const { rows, cols, data } = training
  const norms = new Float64Array(rows)
  for (let at = 0; at < data.length; at++) norms[Math.floor(at / cols)]! += data[at]! * data[at]!
  const products = graphDot(graph, matrix, { ...training, data: data.map((value) => -2 * value) })
  return max(add(add(graphRowSum(graph, square(matrix)), products), graphRow(graph, norms)), 0)
}

/** Scalar products of the rows with the training rows: [rows, training rows]. */
export function graphDot(graph: GraphBuilder, matrix: GraphValue, { rows, cols, data }: DenseBlock): GraphValue {
  const turned = new Float64Array(data.length)
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) turned[col * rows + row] = data[row * cols + col]!
  }
  return graphProduct(graph, matrix, graph.constant(turned, [cols, rows]))
}

/** Position of the smallest entry of each row, the first on ties: int64 [rows]. */
export function graphNearest(graph: GraphBuilder, distances: GraphValue): GraphValue {
  return graph.node('ArgMin', [distances], { axis: int(1), keepdims: int(0) })
}
