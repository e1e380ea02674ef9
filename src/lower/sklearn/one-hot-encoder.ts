import { Attributes } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  graphConcat,
  graphProduct,
  graphRefuse,
  graphScalar,
  toDense,
  transformerFacts,
  type SparseBlock,
} from '../../plan/index.js'
import { categoryEncoderOf, encodeColumns, optionalPositions, type EncodedColumn } from './encoded-columns.js'
import { categoricalInputs } from './features.js'
import { graphCategoryColumns, graphOneHot, UNKNOWN_CATEGORY } from './graph-categories.js'
import type { Lowering } from './lowering.js'

export const oneHotEncoderLowering: Lowering = {
  classes: ['sklearn.preprocessing.OneHotEncoder'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const encoder = categoryEncoderOf(attributes, { ungroupedMissing: false, version: context.version })
    const dropped = droppedPositions(attributes, encoder.columns.length)
    const places = placesOf(encoder.columns, dropped)
    const sparse = isSparse(attributes)
    const inputs = categoricalInputs(
      attributes,
      encoder.columns.map((column) => column.categories.cells),
    )
    return {
      ...transformerFacts(encoder.className, inputs),
      transform(block) {
        const hot = oneHot(block.rows, encodeColumns(block, encoder), places)
        return sparse ? hot : toDense(hot)
      },
      toOnnx(graph, input) {
        const columns = graphCategoryColumns(
          graph,
          input,
          encoder.className,
          encoder.columns.map(({ categories }) => categories),
        )
        const parts = columns.map((column, at) => graphHot(graph, column, encoder.columns[at]!, places[at]!))
        return { transformed: graphConcat(graph, parts) }
      },
    }
  },
}

/** Where the positions of one input column end up: output column, -1 for the dropped category. */
interface Place {
  readonly targets: Int32Array
  readonly offset: number
  readonly width: number
}

function placesOf(columns: readonly EncodedColumn[], dropped: readonly (number | null)[]): Place[] {
  let offset = 0
  return columns.map(({ width }, at) => {
    const drop = dropped[at] ?? null
    const targets = Int32Array.from({ length: width }, (_, position) =>
      drop === null || position < drop ? position : position === drop ? -1 : position - 1,
    )
    const place = { targets, offset, width: drop === null ? width : width - 1 }
    offset += place.width
    return place
  })
}

/** `_drop_idx_after_grouping` counts after rare categories were grouped; before 1.1 nothing was grouped. */
function droppedPositions(attributes: Attributes, columns: number): readonly (number | null)[] {
  const name = attributes.has('_drop_idx_after_grouping') ? '_drop_idx_after_grouping' : 'drop_idx_'
  return optionalPositions(attributes, name) ?? new Array<null>(columns).fill(null)
}

/** `sparse` was renamed to `sparse_output` in 1.2, where the old name may still hold "deprecated". */
function isSparse(attributes: Attributes): boolean {
  return attributes.has('sparse_output') ? attributes.boolean('sparse_output') : attributes.boolean('sparse')
}

function oneHot(rows: number, positions: readonly Int32Array[], places: readonly Place[]): SparseBlock {
  const last = places.at(-1)
  const indptr = new Int32Array(rows + 1)
  const indices = new Int32Array(rows * places.length)
  let write = 0
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < places.length; at++) {
      const position = positions[at]![row]!
      const target = position < 0 ? -1 : places[at]!.targets[position]!
      if (target >= 0) indices[write++] = places[at]!.offset + target
    }
    indptr[row + 1] = write
  }
  return {
    kind: 'sparse',
    rows,
    cols: last === undefined ? 0 : last.offset + last.width,
    indptr,
    indices: indices.slice(0, write),
    data: new Float64Array(write).fill(1),
  }
}

/** The indicator of all categories times a 0/1 matrix that groups and drops. */
function graphHot(graph: GraphBuilder, column: GraphValue, encoded: EncodedColumn, place: Place): GraphValue {
  const { hot, unknown } = graphOneHot(graph, column, encoded.categories)
  const count = encoded.categories.cells.length
  const matrix = new Float64Array(count * place.width)
  for (let category = 0; category < count; category++) {
    const position = encoded.grouping === null ? category : encoded.grouping[category]!
    const target = place.targets[position]!
    if (target >= 0) matrix[category * place.width + target] = 1
  }
  const placed = graphProduct(graph, hot, graph.constant(matrix, [count, place.width]))
  if (encoded.unknown === 'error') {
    const isUnknown = graph.node('Greater', [unknown, graphScalar(graph, 0.5)], {}, { elementType: 'bool' })
    return graphRefuse(graph, placed, isUnknown, UNKNOWN_CATEGORY)
  }
  const target = encoded.unknown === 'infrequent' ? place.targets[encoded.infrequent]! : -1
  if (target < 0) return placed
  const row = new Float64Array(place.width)
  row[target] = 1
  return graph.node('Add', [placed, graphProduct(graph, unknown, graph.constant(row, [1, place.width]))])
}
