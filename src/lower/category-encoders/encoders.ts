import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import { cellOf, type Column } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { Attributes, canonicalClass, scalarOf } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  concatBlocks,
  denseBlock,
  graphColumnList,
  graphConcat,
  graphMath,
  graphRefuse,
  toColumns,
  transformerFacts,
  type Block,
} from '../../plan/index.js'
import { encodeColumn, unknownCategory, type Categories } from '../sklearn/categories.js'
import { columnsExpected } from '../sklearn/features.js'
import { graphCategoryColumns, graphOneHot, UNKNOWN_CATEGORY } from '../sklearn/graph-categories.js'
import type { Lowering } from '../sklearn/lowering.js'
import { ENCODER_CLASSES } from './classes.js'
import { encodedTables, type EncodedTable } from './tables.js'

/** One column of the input: passed on, or the columns that it becomes. */
type Part = { readonly kind: 'passed' } | { readonly kind: 'encoded'; readonly encoded: Encoded }

/** A table whose categories end with the missing cell, and what rows of it are kept as columns. */
interface Encoded {
  readonly table: EncodedTable
  readonly categories: Categories
  /** New cells by position of the category; null where it is refused. */
  readonly rows: readonly (readonly number[] | null)[]
  readonly unknown: readonly number[] | null
}

/** Frames whose columns of categories become numbers in their place; the other columns stay. */
export const categoryEncodersLowering: Lowering = {
  classes: ENCODER_CLASSES,
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const tables = new Map(
      encodedTables(attributes, className.slice(className.lastIndexOf('.') + 1)).map((table) => [table.column, table]),
    )
    const dropped = droppedColumns(attributes)
    const names = namesOf(attributes)
    const parts = names.map((name): Part => {
      const table = tables.get(name)
      if (table === undefined) return { kind: 'passed' }
      tables.delete(name)
      return { kind: 'encoded', encoded: encodedOf(table, dropped) }
    })
    if (tables.size > 0) throw corrupt(className, 'it encodes columns that it was not fitted on')
    const inputs = names.map((name, at) => inputOf(name, parts[at]!))
    return {
      ...transformerFacts(className, inputs),
      transform(block) {
        const { rows, columns } = toColumns(block)
        columnsExpected(columns.length, parts.length, className)
        const blocks = columns.map((column, at): Block => {
          const part = parts[at]!
          return part.kind === 'encoded'
            ? encode(column, part.encoded, className)
            : { kind: 'columns', rows, columns: [column] }
        })
        return concatBlocks(rows, blocks)
      },
      toOnnx(graph, input) {
        const columns = graphColumnList(graph, input, parts.length)
        const values = columns.flatMap((column, at) => {
          const part = parts[at]!
          if (part.kind === 'encoded') return graphEncoded(graph, column, part.encoded, className)
          return [column.elementType === 'string' ? column : graph.cast(column, 'double')]
        })
        return { transformed: graphConcat(graph, values) }
      },
    }
  },
}

/** Names of the fitted columns; positions of an array are numbers. */
function namesOf(attributes: Attributes): (string | number)[] {
  if (!attributes.has('feature_names_in_'))
    throw unsupported(
      attributes.className,
      'the file does not name the columns it was fitted on',
      'Save it with category_encoders 2.6 or later.',
    )
  return attributes.list('feature_names_in_').map((name) => {
    const label = scalarOf(name)
    if (typeof label === 'string' || typeof label === 'number') return label
    throw unsupported(`${attributes.className}.feature_names_in_`, 'a name that is no text')
  })
}

/** Columns that were alike for all rows of training. */
function droppedColumns(attributes: Attributes): ReadonlySet<unknown> {
  return new Set(attributes.boolean('drop_invariant') ? attributes.list('invariant_cols').map(scalarOf) : [])
}

function encodedOf(table: EncodedTable, dropped: ReadonlySet<unknown>): Encoded {
  const kept = [...table.names.keys()].filter((at) => !dropped.has(table.names[at]))
  const pick = (row: readonly number[] | null): readonly number[] | null => row && kept.map((at) => row[at]!)
  const known = [...table.cells.keys()].filter((at) => table.cells[at] !== null)
  const missing = table.cells.indexOf(null)
  const cells = [...known.map((at) => table.cells[at]!), null]
  return {
    table: { ...table, names: kept.map((at) => table.names[at]!) },
    categories: { cells, missing: known.length, nan: known.length },
    rows: [...known.map((at) => pick(table.rows[at]!)), pick(missing < 0 ? table.missing : table.rows[missing]!)],
    unknown: pick(table.unknown),
  }
}

function inputOf(name: string | number, part: Part): ModelInput {
  const named = typeof name === 'string' ? name : null
  if (part.kind === 'passed') return { name: named, kind: 'any' }
  const { cells } = part.encoded.categories
  const known = cells.filter((cell) => cell !== null)
  const text = known.filter((cell) => typeof cell === 'string').length
  return { name: named, kind: text === known.length ? 'string' : text > 0 ? 'any' : 'number', categories: cells }
}

function encode(column: Column, { table, categories, rows, unknown }: Encoded, className: string): Block {
  const positions = encodeColumn(column, categories)
  const output = denseBlock(positions.length, table.names.length)
  for (const [row, position] of positions.entries()) {
    const cells = position < 0 ? unknown : (rows[position] ?? null)
    if (cells === null)
      throw cellOf(column, row) === null ? missingCell(column, row, className) : unknownCategory(column, row, className)
    output.data.set(cells, row * output.cols)
  }
  return output
}

function missingCell({ name }: Column, row: number, className: string): ModelGateError {
  return new ModelGateError(
    'data',
    `column ${plain(name, 80)} is missing in row ${row + 1}, which this ${className} refuses`,
    {
      subject: name,
      remedy: 'Fill missing cells, as for training.',
    },
  )
}

function graphEncoded(
  graph: GraphBuilder,
  column: GraphValue,
  { table, categories, rows, unknown }: Encoded,
  className: string,
): GraphValue[] {
  const { greater, times, where } = graphMath(graph)
  const width = table.names.length
  if (width === 0 && unknown !== null && !rows.includes(null)) return []
  if (width === 0) throw unsupported(className, 'a column of which nothing is left, and that is checked all the same')
  const [typed] = graphCategoryColumns(graph, [column], className, [categories])
  const { hot, unknown: none } = graphOneHot(graph, typed!, categories)
  const isUnknown = greater(none, 0.5)
  // NaN times nothing is NaN: where a category gives NaN, it is put in afterwards.
  const cellAt = (row: number, at: number) => rows[row]?.[at] ?? 0
  const parts = Array.from({ length: width }, (_, at) => {
    const cells = Float64Array.from(categories.cells, (_cell, row) => cellAt(row, at))
    const gaps = cells.map((cell) => (Number.isNaN(cell) ? 1 : 0))
    const finite = times(
      hot,
      cells.length,
      1,
      cells.map((cell) => (Number.isNaN(cell) ? 0 : cell)),
    )
    const value = gaps.includes(1) ? where(greater(times(hot, gaps.length, 1, gaps), 0.5), NaN, finite) : finite
    return unknown === null ? value : where(isUnknown, unknown[at]!, value)
  })
  const refused = Float64Array.from(categories.cells, (_cell, row) => (rows[row] === null ? 1 : 0))
  const value = graphConcat(graph, parts)
  const bad = refused.includes(1) ? [greater(times(hot, refused.length, 1, refused), 0.5)] : []
  const refusals = [...bad, ...(unknown === null ? [isUnknown] : [])]
  return [refusals.reduce((checked, refuse) => graphRefuse(graph, checked, refuse, UNKNOWN_CATEGORY), value)]
}
