import { ModelGateError } from '../../../core/errors.js'
import { type Column, numberColumn, stringColumn, type TableChunk, type TensorColumn } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import type { ColumnSchema, ColumnType, TensorSchema } from '../../table-source.js'
import { MAX_COLUMNS } from '../csv/header.js'
import { decodeNumbers, decodeTexts, type Numbers } from './dtype.js'
import { type ArraySource, rowCells } from './rows.js'

/** Cells of one row: a row of 2^26 floats is 256 MiB. */
const MAX_ROW_CELLS = 2 ** 26

/** What an array is to a table: columns and tensors. */
export interface ArrayLayout {
  readonly columns: readonly ColumnSchema[]
  readonly tensor: TensorSchema | null
}

/**
 * An array of one dimension, or of one column, is a column of the array's name. One of two dimensions is a column for
 * each position, `x0`, `x1`, ... for an array x, and also a tensor for models that take their input whole. More dimensions
 * are a tensor only.
 * @throws ModelGateError data for a single number, limit
 */
export function layoutOf({ name, where, header }: ArraySource): ArrayLayout {
  const { shape, type } = header
  const cells = rowCells(header)
  const text = type.kind === 'unicode' || type.kind === 'bytes'
  if (shape.length === 0) {
    throw new ModelGateError('data', `${plain(where)}: a single value, not one a row`, {
      subject: name,
      remedy: 'Save arrays only that have one entry for each row.',
    })
  }
  if (cells > MAX_ROW_CELLS || (shape.length === 2 && cells > MAX_COLUMNS)) {
    throw new ModelGateError('limit', `${plain(where)}: rows of ${cells} values`, { subject: name })
  }
  const columnType: ColumnType = text ? 'string' : COLUMN_TYPES[type.kind]
  if (shape.length === 1 || (shape.length === 2 && cells === 1)) {
    return { columns: [{ name, type: columnType }], tensor: null }
  }
  const columns =
    shape.length > 2
      ? []
      : Array.from({ length: cells }, (_, position) => ({ name: `${name}${position}`, type: columnType }))
  if (text && shape.length > 2) {
    throw new ModelGateError('unsupported', `${plain(where)}: text of ${shape.length} dimensions`, { subject: name })
  }
  if (text) return { columns, tensor: null }
  const tensor = { name, shape: shape.slice(1) }
  return { columns, tensor: columns.length > 0 ? { ...tensor, inColumns: true } : tensor }
}

const COLUMN_TYPES = {
  float: 'number',
  integer: 'integer',
  unsigned: 'integer',
  boolean: 'boolean',
} as const satisfies Record<string, ColumnType>

/** `rows` rows of an array, as layoutOf says. */
export function chunkOf(array: ArraySource, layout: ArrayLayout, block: Buffer, rows: number): TableChunk {
  const { type } = array.header
  if (type.kind === 'unicode' || type.kind === 'bytes') {
    const texts = decodeTexts(block, type, array.where)
    const width = layout.columns.length
    const columns = layout.columns.map(({ name }, position) =>
      stringColumn(
        name,
        Array.from({ length: rows }, (_, row) => texts[row * width + position] ?? ''),
      ),
    )
    return { rows, columns }
  }
  const values = decodeNumbers(block, type, array.where)
  const columns = layout.columns.map((column, position) =>
    columnOf(column, values, position, layout.columns.length, rows),
  )
  const { tensor } = layout
  if (tensor === null) return { rows, columns }
  const whole: TensorColumn = { name: tensor.name, shape: tensor.shape, data: values }
  return { rows, columns, tensors: [whole] }
}

function columnOf(
  { name, type }: ColumnSchema,
  values: Numbers,
  position: number,
  width: number,
  rows: number,
): Column {
  const own = new Float64Array(rows)
  for (let row = 0; row < rows; row++) own[row] = values[row * width + position]!
  return { ...numberColumn(name, own), integer: type === 'integer', boolean: type === 'boolean' }
}
