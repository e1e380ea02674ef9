import { unsupported } from '../../core/errors.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphColumnList, graphConcat, graphRowSum, graphScalar } from '../../plan/index.js'
import type { Categories } from './categories.js'

/** The name of the node that fails for handle_unknown="error". */
export const UNKNOWN_CATEGORY = 'refuse a category that training did not see'

/**
 * The encoder's columns as [rows, 1] values, strings or doubles as the categories are. A missing text is the empty string, since
 * ONNX has no other word for it.
 * @throws unsupported for categories of mixed types
 */
export function graphCategoryColumns(
  graph: GraphBuilder,
  input: readonly GraphValue[],
  className: string,
  categories: readonly Categories[],
): GraphValue[] {
  const columns = graphColumnList(graph, input, categories.length)
  return categories.map(({ cells }, at) => {
    const column = columns[at]!
    const known = cells.filter((cell) => cell !== null)
    const text = known.filter((cell) => typeof cell === 'string').length
    if (text > 0 && text < known.length) throw unsupported(className, 'text and numbers in one column')
    if ((column.elementType === 'string') === text > 0) return text > 0 ? column : graph.cast(column, 'double')
    throw unsupported(className, 'the column has another type than the categories')
  })
}

/** [rows, 1], true where the cell is missing: NaN, or the empty string. */
export function graphMissingCells(graph: GraphBuilder, column: GraphValue): GraphValue {
  if (column.elementType !== 'string') return graph.node('IsNaN', [column])
  return graph.node('Equal', [column, graph.constant([''], [1])])
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
    parts.push(graph.cast(graphMissingCells(graph, column), 'double'))
  }
  const hot = graphConcat(graph, parts)
  return { hot, unknown: graph.node('Sub', [graphScalar(graph, 1), graphRowSum(graph, hot)]) }
}
