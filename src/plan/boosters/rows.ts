import { ModelGateError } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import type { Column } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { columnCount, denseBlock, numbersOf } from '../blocks.js'
import type { Block, DenseBlock, SparseBlock } from '../types.js'

/** How a booster reads its rows. */
export interface BoosterInput {
  readonly className: string
  readonly inputs: readonly ModelInput[]
  /** Code of every category by column, null for numeric columns: the file keeps the names that training saw. */
  readonly codes: readonly (ReadonlyMap<string | number, number> | null)[]
  /** A category that training did not see: XGBoost refuses the row, LightGBM takes it as missing. */
  readonly unknownCategory: 'refused' | 'missing'
  /** A cell that a sparse matrix does not store: missing for XGBoost, zero for LightGBM. */
  readonly absent: number
  /** Cells to the width and the missing value of the library. */
  readonly cell: (value: number) => number
}

/**
 * Rows as a booster sees them, NaN where missing.
 * @throws ModelGateError code 'data' for another number of columns, text where numbers are needed, unknown categories
 */
export function boosterRows(block: Block, about: BoosterInput): DenseBlock {
  const found = columnCount(block)
  if (found !== about.inputs.length) {
    throw new ModelGateError(
      'data',
      `${about.className} got ${found} columns, it was fitted on ${about.inputs.length}`,
      { remedy: 'Give the columns that the model was trained on.' },
    )
  }
  if (block.kind === 'sparse') return sparseRows(block, about)
  if (block.kind === 'dense') return { ...block, data: block.data.map(about.cell) }
  const rows = denseBlock(block.rows, found)
  for (const [col, column] of block.columns.entries()) {
    const values = valuesOf(column, col, about)
    for (let row = 0, at = col; row < block.rows; row++, at += found) rows.data[at] = about.cell(values[row]!)
  }
  return rows
}

function sparseRows(block: SparseBlock, about: BoosterInput): DenseBlock {
  const rows = denseBlock(block.rows, block.cols)
  rows.data.fill(about.absent)
  for (let row = 0; row < block.rows; row++) {
    for (let at = block.indptr[row]!; at < block.indptr[row + 1]!; at++) {
      rows.data[row * block.cols + block.indices[at]!] = about.cell(block.data[at]!)
    }
  }
  return rows
}

function valuesOf(column: Column, at: number, about: BoosterInput): Float64Array {
  const codes = about.codes[at] ?? null
  if (codes === null) return numbersOf(column)
  if (column.kind === 'number') {
    const values = numbersOf(column)
    return values.map((value, row) => (Number.isNaN(value) ? NaN : codeOf(value, row, { column, codes, about })))
  }
  const { dictionary } = column
  return Float64Array.from(column.codes, (code, row) =>
    code < 0 ? NaN : codeOf(dictionary[code]!, row, { column, codes, about }),
  )
}

interface Encoding {
  readonly column: Column
  readonly codes: ReadonlyMap<string | number, number>
  readonly about: BoosterInput
}

/** A number also finds the category that is its text, so that a column of digits in a CSV file finds text categories. */
function codeOf(cell: string | number, row: number, { column, codes, about }: Encoding): number {
  const code = codes.get(cell) ?? codes.get(typeof cell === 'number' ? String(cell) : Number(cell))
  if (code !== undefined) return code
  if (about.unknownCategory === 'missing') return NaN
  throw new ModelGateError(
    'data',
    `column ${plain(column.name, 80)} holds "${plain(String(cell), 60)}" in row ${row + 1}, a category that ${about.className} did not see in training`,
    { subject: column.name, remedy: 'Leave such cells empty, or train on data with this category.' },
  )
}
