import { unsupported } from '../../core/errors.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphColumns, graphConcat, graphRowSum, graphScalar } from '../../plan/index.js'
import type { Categories } from './categories.js'
import type { CategoryEncoder } from './encoded-columns.js'

/**
 * The encoder's columns as [rows, 1] values, strings or doubles as the categories are.
 * @throws unsupported where ONNX has no word for it: text with a missing category, categories of mixed types
 */
export function graphCategoryColumns(
  graph: GraphBuilder,
  input: readonly GraphValue[],
  encoder: CategoryEncoder,
): GraphValue[] {
  return encoder.columns.map(({ categories: { cells, missing } }, at) => {
    const text = cells.filter((cell) => typeof cell === 'string').length
    if (text > 0 && missing >= 0) throw unsupported(encoder.className, 'a missing text category has no form in ONNX')
    if (text > 0 && text < cells.length) throw unsupported(encoder.className, 'text and numbers in one column')
    const column =
      input.length === encoder.columns.length ? input[at]! : graphColumns(graph, graphConcat(graph, input), [at])
    if ((column.elementType === 'string') === text > 0) return text > 0 ? column : graph.cast(column, 'double')
    throw unsupported(encoder.className, 'the column has another type than the categories')
  })
}

/** `hot`: [rows, categories], 1 where the cell is that category. `unknown`: [rows, 1], 1 where it is none. */
export function graphOneHot(
  graph: GraphBuilder,
  column: GraphValue,
  { cells, missing }: Categories,
): { hot: GraphValue; unknown: GraphValue } {
  const parts: GraphValue[] = []
  const known = cells.filter((cell) => cell !== null)
  if (known.length > 0) {
    const row =
      column.elementType === 'string'
        ? graph.constant(known.map(String), [1, known.length])
        : graph.constant(Float64Array.from(known, Number), [1, known.length])
    parts.push(graph.cast(graph.node('Equal', [column, row]), 'double'))
  }
  if (missing >= 0) {
    if (missing !== cells.length - 1) throw unsupported('ONNX', 'a missing category that is not the last one')
    parts.push(graph.cast(graph.node('IsNaN', [column]), 'double'))
  }
  const hot = graphConcat(graph, parts)
  return { hot, unknown: graph.node('Sub', [graphScalar(graph, 1), graphRowSum(graph, hot)]) }
}
