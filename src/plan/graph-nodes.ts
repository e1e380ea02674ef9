import { unsupported } from '../core/errors.js'
import { int, type GraphBuilder, type GraphValue } from '../onnx/index.js'
import type { Weights } from './products.js'

/**
 * Pieces of ONNX graphs that many estimators share. Everything is double, so that the graph computes what the
 * kernels compute; matrices are [rows, columns].
 */

/** The input values side by side as one matrix of doubles. @throws unsupported when a value holds strings */
export function graphMatrix(graph: GraphBuilder, input: readonly GraphValue[]): GraphValue {
  const parts = input.map((value) => {
    if (value.elementType === 'string') throw unsupported('ONNX', 'a text column reaches a step that takes numbers')
    return graph.cast(value, 'double')
  })
  return graphConcat(graph, parts)
}

/** Matrices side by side. @throws unsupported when some hold text and some numbers: a tensor has one type */
export function graphConcat(graph: GraphBuilder, parts: readonly GraphValue[]): GraphValue {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  if (parts.some((part) => part.elementType !== only?.elementType)) {
    throw unsupported('ONNX', 'text and numbers in one matrix')
  }
  return graph.node('Concat', parts, { axis: int(1) })
}

/** One row of constants that broadcasts over the rows of a matrix. */
export function graphRow(graph: GraphBuilder, values: ArrayLike<number>): GraphValue {
  return graph.constant(Float64Array.from(values), [1, values.length])
}

export function graphScalar(graph: GraphBuilder, value: number): GraphValue {
  return graph.constant(Float64Array.of(value), [1])
}

/** Columns by position. */
export function graphColumns(graph: GraphBuilder, matrix: GraphValue, columns: readonly number[]): GraphValue {
  const indices = graph.constant(BigInt64Array.from(columns, BigInt), [columns.length])
  return graph.node('Gather', [matrix, indices], { axis: int(1) })
}

/** The input as one [rows, 1] value a column, whether it came as columns or as one matrix. */
export function graphColumnList(graph: GraphBuilder, input: readonly GraphValue[], count: number): GraphValue[] {
  if (input.length === count) return [...input]
  const matrix = graphConcat(graph, input)
  return Array.from({ length: count }, (_, column) => graphColumns(graph, matrix, [column]))
}

/**
 * The product of two matrices. Gemm, because onnxruntime takes MatMul and a scalar factor before or after it together into
 * one operator whose factor is float32, which costs half of the digits.
 */
export function graphProduct(graph: GraphBuilder, left: GraphValue, right: GraphValue): GraphValue {
  return graph.node('Gemm', [left, right])
}

/** input x transposed weights + bias. */
export function graphAffine(
  graph: GraphBuilder,
  input: GraphValue,
  weights: Weights,
  bias: Float64Array | number,
): GraphValue {
  const matrix = graph.constant(weights.data, [weights.rows, weights.cols])
  const offset = typeof bias === 'number' ? Float64Array.of(bias) : bias
  const terms = offset.every((value) => value === 0) ? [] : [graphRow(graph, offset)]
  return graph.node('Gemm', [input, matrix, ...terms], { transB: int(1) })
}

/** Column of the largest entry, the first on ties: int64 [rows]. */
export function graphArgmax(graph: GraphBuilder, matrix: GraphValue): GraphValue {
  return graph.node('ArgMax', [matrix], { axis: int(1), keepdims: int(0) }, { elementType: 'int64' })
}

/** [rows, 1] scores to class numbers by the sign: int64 [rows], 1 where the score is above zero. */
export function graphSignLabels(graph: GraphBuilder, scores: GraphValue): GraphValue {
  const positive = graph.node('Greater', [scores, graphScalar(graph, 0)], {}, { elementType: 'bool' })
  return graphFlat(graph, graph.cast(positive, 'int64'))
}

/** A matrix of one column as a vector. */
export function graphFlat(graph: GraphBuilder, column: GraphValue): GraphValue {
  const shape = graph.constant(BigInt64Array.of(-1n), [1])
  return graph.node('Reshape', [column, shape])
}

/** [rows, 1] probabilities of the second class to [rows, 2]. */
export function graphBinaryColumns(graph: GraphBuilder, positive: GraphValue): GraphValue {
  const negative = graph.node('Sub', [graphScalar(graph, 1), positive])
  return graphConcat(graph, [negative, positive])
}

/** Each row divided by its sum. */
export function graphNormalizeRows(graph: GraphBuilder, matrix: GraphValue): GraphValue {
  return graph.node('Div', [matrix, graphRowSum(graph, matrix)])
}

/** Sum over the columns: [rows, 1]. */
export function graphRowSum(graph: GraphBuilder, matrix: GraphValue): GraphValue {
  const axes = graph.constant(BigInt64Array.of(1n), [1])
  return graph.node('ReduceSum', [matrix, axes], { keepdims: int(1) })
}

export function graphSoftmax(graph: GraphBuilder, matrix: GraphValue): GraphValue {
  return graph.node('Softmax', [matrix], { axis: int(1) })
}

/** Class positions (int64 [rows]) as indicators: [rows, count] of 0 and 1. */
export function graphIndicators(graph: GraphBuilder, positions: GraphValue, count: number): GraphValue {
  const column = graphColumn(graph, positions)
  const row = graph.constant(
    BigInt64Array.from({ length: count }, (_, at) => BigInt(at)),
    [1, count],
  )
  return graph.cast(graph.node('Equal', [column, row]), 'double')
}

/** A vector as a matrix of one column. */
export function graphColumn(graph: GraphBuilder, vector: GraphValue): GraphValue {
  return graph.node('Reshape', [vector, graph.constant(BigInt64Array.of(-1n, 1n), [2])])
}

/** A constant row for each row of the input: [rows, row.length]. */
export function graphRepeat(graph: GraphBuilder, input: GraphValue, row: Float64Array): GraphValue {
  const rows = graph.node('Shape', [input], { start: int(0), end: int(1) })
  const size = graph.node('Concat', [rows, graph.constant(BigInt64Array.of(BigInt(row.length)), [1])], { axis: int(0) })
  return graph.node('Expand', [graphRow(graph, row), size])
}

/** -1 or 1 by a condition of [rows, 1]: int64 [rows]. */
export function graphChoice(graph: GraphBuilder, condition: GraphValue, yes: number, no: number): GraphValue {
  const choice = (label: number) => graph.constant(BigInt64Array.of(BigInt(label)), [1])
  return graphFlat(graph, graph.node('Where', [condition, choice(yes), choice(no)]))
}

/** Positions looked up in a table of integers: int64, shaped as the positions. */
export function graphLookUp(graph: GraphBuilder, table: ArrayLike<number>, positions: GraphValue): GraphValue {
  const numbers = graph.constant(BigInt64Array.from(table, BigInt), [table.length])
  return graph.node('Gather', [numbers, positions], { axis: int(0) })
}

/**
 * The value, unless a row is marked: then running the graph fails. ONNX has no operator that refuses, but every runtime
 * checks the bounds of Gather; `reason` is the name of that node, which the error tells.
 * @param marked booleans of [rows, 1]
 */
export function graphRefuse(graph: GraphBuilder, value: GraphValue, marked: GraphValue, reason: string): GraphValue {
  const place = graph.cast(marked, 'int64')
  const zero = graph.node(
    'Gather',
    [graph.constant(Float64Array.of(0), [1]), place],
    { axis: int(0) },
    { name: reason },
  )
  return graph.node('Add', [value, zero])
}
