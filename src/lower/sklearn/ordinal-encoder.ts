import { Attributes } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { denseBlock, graphConcat, graphProduct, graphRefuse, graphScalar, transformerFacts } from '../../plan/index.js'
import { categoryEncoderOf, encodeColumns, type EncodedColumn } from './encoded-columns.js'
import { categoricalInputs } from './features.js'
import { graphCategoryColumns, graphMissingCells, graphOneHot, UNKNOWN_CATEGORY } from './graph-categories.js'
import type { Lowering } from './lowering.js'

export const ordinalEncoderLowering: Lowering = {
  classes: ['sklearn.preprocessing.OrdinalEncoder'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const encoder = categoryEncoderOf(attributes, { ungroupedMissing: true, version: context.version })
    // encoded_missing_value came with 1.1; before, a missing cell stayed missing.
    const missingValue = attributes.has('encoded_missing_value') ? attributes.number('encoded_missing_value') : NaN
    const unknownValue = attributes.optionalNumber('unknown_value') ?? NaN
    const tables = encoder.columns.map((column) => valuesOf(column, missingValue))
    const inputs = categoricalInputs(
      attributes,
      encoder.columns.map((column) => column.categories.cells),
    )
    return {
      ...transformerFacts(encoder.className, inputs),
      transform(block) {
        const columns = encodeColumns(block, encoder)
        const output = denseBlock(block.rows, columns.length)
        for (const [at, positions] of columns.entries()) {
          const values = tables[at]!
          for (let row = 0; row < block.rows; row++) {
            const position = positions[row]!
            output.data[row * output.cols + at] = position < 0 ? unknownValue : values[position]!
          }
        }
        return output
      },
      toOnnx(graph, input) {
        const columns = graphCategoryColumns(
          graph,
          input,
          encoder.className,
          encoder.columns.map(({ categories }) => categories),
        )
        const parts = columns.map((column, at) =>
          graphOrdinal(graph, column, encoder.columns[at]!, { missingValue, unknownValue }),
        )
        return { transformed: graphConcat(graph, parts) }
      },
    }
  },
}

/** Position after grouping -> the number that stands for it. */
function valuesOf({ categories, width }: EncodedColumn, missingValue: number): Float64Array {
  const values = Float64Array.from({ length: Math.max(width, categories.cells.length) }, (_, position) => position)
  if (categories.nan >= 0) values[categories.nan] = missingValue
  return values
}

function graphOrdinal(
  graph: GraphBuilder,
  column: GraphValue,
  encoded: EncodedColumn,
  special: { readonly missingValue: number; readonly unknownValue: number },
): GraphValue {
  const { hot, unknown } = graphOneHot(graph, column, encoded.categories)
  const { cells, nan } = encoded.categories
  const weights = Float64Array.from({ length: cells.length }, (_, at) =>
    at === nan ? 0 : (encoded.grouping?.[at] ?? at),
  )
  let value = graphProduct(graph, hot, graph.constant(weights, [cells.length, 1]))
  if (nan >= 0) {
    const missing = graphMissingCells(graph, column)
    value = graph.node('Where', [missing, graphScalar(graph, special.missingValue), value])
  }
  const isUnknown = graph.node('Greater', [unknown, graphScalar(graph, 0.5)], {}, { elementType: 'bool' })
  if (encoded.unknown === 'error') return graphRefuse(graph, value, isUnknown, UNKNOWN_CATEGORY)
  return graph.node('Where', [isUnknown, graphScalar(graph, special.unknownValue), value])
}
