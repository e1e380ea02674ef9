import { unsupported } from '../../core/errors.js'
import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphColumnList, graphConcat, graphMatrix, graphRefuse, graphRow, graphScalar } from '../graph-nodes.js'
import type { BoosterInput } from './rows.js'

/**
 * The rows of `boosterRows` in a graph: [rows, features] of doubles, NaN where missing.
 * @param cells what `about.cell` does, on a matrix
 * @throws ModelGateError code 'unsupported' for categories that ONNX cannot tell from missing cells
 */
export function graphBoosterRows(
  graph: GraphBuilder,
  input: readonly GraphValue[],
  about: BoosterInput,
  cells: (matrix: GraphValue) => GraphValue,
): GraphValue {
  if (about.codes.every((codes) => codes === null)) return cells(graphMatrix(graph, input))
  const columns = graphColumnList(graph, input, about.inputs.length)
  const coded = columns.map((column, at) => {
    const codes = about.codes[at] ?? null
    return codes === null ? graph.cast(column, 'double') : graphCodes(graph, column, codes, about)
  })
  return cells(graphConcat(graph, coded))
}

/** Codes of a column of categories; what is not among them is refused or missing. */
function graphCodes(
  graph: GraphBuilder,
  column: GraphValue,
  codes: ReadonlyMap<string | number, number>,
  { unknownCategory, className }: BoosterInput,
): GraphValue {
  const isText = column.elementType === 'string'
  const keys = [...codes.keys()]
  if (isText && codes.has(''))
    throw unsupported(className, 'an empty category, which ONNX cannot tell from a missing cell')
  const table = isText
    ? graph.constant(keys.map(String), [1, keys.length])
    : graph.constant(Float64Array.from(keys, Number), [1, keys.length])
  const values = isText ? column : graph.cast(column, 'double')
  const found = graph.cast(graph.node('Equal', [values, table], {}, { elementType: 'bool' }), 'double')
  // Codes count from one here, so that nothing found is zero.
  const places = graph.node('Mul', [
    found,
    graphRow(
      graph,
      Float64Array.from(codes.values(), (code) => code + 1),
    ),
  ])
  const axes = graph.constant(BigInt64Array.of(1n), [1])
  const place = graph.node('ReduceSum', [places, axes], { keepdims: int(1) })
  const missing = isText
    ? graph.node('Equal', [column, graph.constant([''], [1])], {}, { elementType: 'bool' })
    : graph.node('IsNaN', [values], {}, { elementType: 'bool' })
  const none = graph.node('Equal', [place, graphScalar(graph, 0)], {}, { elementType: 'bool' })
  const code = graph.node('Sub', [place, graphScalar(graph, 1)])
  const orMissing = graph.node('Where', [none, graphScalar(graph, NaN), code])
  if (unknownCategory === 'missing') return orMissing
  const isUnknown = graph.node(
    'And',
    [none, graph.node('Not', [missing], {}, { elementType: 'bool' })],
    {},
    { elementType: 'bool' },
  )
  return graphRefuse(graph, orMissing, isUnknown, `a category that ${className} did not see in training`)
}
