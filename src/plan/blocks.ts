import { ModelGateError } from '../core/errors.js'
import { MAX_DENSE_CELLS } from '../core/limits.js'
import { numberColumn, type Column, type NumberColumn, type StringColumn } from '../core/table.js'
import { plain } from '../core/text.js'
import type { Block, ColumnsBlock, DenseBlock, SparseBlock } from './types.js'

/** A matrix that has too many cells for all rows at once. */
export class TooDenseError extends ModelGateError {
  /** Rows that would do, at least one. */
  readonly fits: number

  constructor(rows: number, cols: number, limit: number) {
    super('limit', `a dense matrix of ${rows} x ${cols} cells exceeds ${limit} cells`, {
      remedy: 'Predict fewer rows at a time.',
    })
    this.fits = Math.max(1, Math.floor(MAX_OPENED_CELLS / cols))
  }
}

/** Cells that sparse rows become at a time; 2^25 doubles are 256 MiB. */
const MAX_OPENED_CELLS = 2 ** 25

/** @throws TooDenseError when a matrix would exceed MAX_DENSE_CELLS */
export function requireCells(rows: number, cols: number): void {
  if (rows * cols > MAX_DENSE_CELLS) throw new TooDenseError(rows, cols, MAX_DENSE_CELLS)
}

/** Sparse rows are often much wider than dense ones. @throws TooDenseError when several rows would exceed 2^25 cells */
export function requireFewCells({ rows, cols }: SparseBlock): void {
  if (rows > 1 && rows * cols > MAX_OPENED_CELLS) throw new TooDenseError(rows, cols, MAX_OPENED_CELLS)
}

/** An all-zero dense block. @throws ModelGateError code 'limit' when it would exceed MAX_DENSE_CELLS */
export function denseBlock(rows: number, cols: number): DenseBlock {
  requireCells(rows, cols)
  return { kind: 'dense', rows, cols, data: new Float64Array(rows * cols) }
}

/** Columns of a block of any kind. */
export function columnCount(block: Block): number {
  return block.kind === 'columns' ? block.columns.length : block.cols
}

/**
 * Any block as row-major doubles, missing cells as NaN.
 * @throws ModelGateError code 'data' when a column holds strings, 'limit' when it would be too large
 */
export function toDense(block: Block): DenseBlock {
  if (block.kind === 'dense') return block
  if (block.kind === 'sparse') return sparseToDense(block)
  const dense = denseBlock(block.rows, block.columns.length)
  fillRows(dense.data, block)
  return dense
}

/** Rows whose cells are written together: column after column, all of them while they are in the processor's cache. */
const ROWS_TOGETHER = 64

/** Writes columns as row-major cells. @throws as toDense */
export function fillRows(cells: Float64Array | Float32Array, { rows, columns }: ColumnsBlock): void {
  writeRows(cells, columns.map(numbersOf), 0, rows)
}

/** Writes rows [first, end) of columns as row-major cells. */
export function writeRows(
  cells: Float64Array | Float32Array,
  columns: readonly Float64Array[],
  first: number,
  end: number,
): void {
  const cols = columns.length
  for (let from = first; from < end; from += ROWS_TOGETHER) {
    const to = Math.min(from + ROWS_TOGETHER, end)
    for (let col = 0; col < cols; col++) {
      const column = columns[col]!
      for (let row = from, at = (from - first) * cols + col; row < to; row++, at += cols) cells[at] = column[row]!
    }
  }
}

/** A sparse block as it is, anything else dense: for estimators with kernels for both. */
export function toNumeric(block: Block): DenseBlock | SparseBlock {
  return block.kind === 'columns' ? toDense(block) : block
}

function sparseToDense(block: SparseBlock): DenseBlock {
  requireFewCells(block)
  const dense = denseBlock(block.rows, block.cols)
  writeCells(block, dense, 0)
  return dense
}

/** Where cells go, row after row. */
interface WritableCells {
  readonly cols: number
  readonly data: Float64Array | Float32Array
}

/** Writes the cells that are stored into zeros, from the column `offset` on. */
export function writeCells({ rows, indptr, indices, data }: SparseBlock, to: WritableCells, offset: number): void {
  for (let row = 0; row < rows; row++) {
    const start = row * to.cols + offset
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) to.data[start + indices[at]!] = data[at]!
  }
}

/** The values of one column, NaN where missing. @throws ModelGateError code 'data' when it holds strings */
export function numbersOf(column: Column): Float64Array {
  if (column.kind === 'string') {
    // A string column without any string is an empty column whose type could not be inferred.
    if (column.codes.every((code) => code < 0)) return new Float64Array(column.codes.length).fill(NaN)
    throw textForNumbers(column)
  }
  if (column.missing === null) return column.values
  const missing = column.missing
  return column.values.map((value, row) => (missing[row] === 1 ? NaN : value))
}

/** What every reader of a table takes for a number; `0x10` and `1_000` are text there. */
const NUMERAL = /^\s*[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)\s*$/i

/** Names the cell that made the column text: the first one that is no number, else the first one of all. */
function textForNumbers({ name, codes, dictionary }: StringColumn): ModelGateError {
  const isNumeral = dictionary.map((text) => NUMERAL.test(text))
  const odd = codes.findIndex((code) => code >= 0 && isNumeral[code] !== true)
  const row = odd < 0 ? codes.findIndex((code) => code >= 0) : odd
  const cell = `"${plain(dictionary[codes[row]!]!, 60)}" in row ${row + 1}`
  const spoilt = odd >= 0 && codes.some((code) => isNumeral[code] === true)
  const what = spoilt
    ? `column ${plain(name)} holds ${cell}, which is not a number, so the whole column was read as text; the model needs numbers there`
    : `column ${plain(name)} holds text (${cell}) where the model needs numbers`
  return new ModelGateError('data', what, {
    subject: name,
    remedy: spoilt
      ? 'Correct that cell, or leave it empty if the value is missing.'
      : 'Give the column the type that the model was trained on.',
  })
}

/** Any block as columns; columns of a matrix get their position as name. */
export function toColumns(block: Block): ColumnsBlock {
  if (block.kind === 'columns') return block
  const dense = toDense(block)
  const columns: NumberColumn[] = []
  for (let col = 0; col < dense.cols; col++) {
    const values = new Float64Array(dense.rows)
    for (let row = 0; row < dense.rows; row++) values[row] = dense.data[row * dense.cols + col]!
    columns.push(numberColumn(`x${col}`, values))
  }
  return { kind: 'columns', rows: dense.rows, columns }
}

/** The given columns in the given order, of the same kind as the block; an index may repeat. */
export function selectColumns(block: Block, indices: readonly number[]): Block {
  if (block.kind === 'columns') {
    return { kind: 'columns', rows: block.rows, columns: indices.map((index) => block.columns[index]!) }
  }
  if (block.kind === 'sparse') return selectSparse(block, indices)
  const picked = denseBlock(block.rows, indices.length)
  const width = indices.length
  for (let row = 0; row < block.rows; row++) {
    for (let col = 0; col < width; col++) picked.data[row * width + col] = block.data[row * block.cols + indices[col]!]!
  }
  return picked
}

function selectSparse(block: SparseBlock, wanted: readonly number[]): SparseBlock {
  // Of each column the places it goes to, as a list: the first one, and after each one the next.
  const first = new Int32Array(block.cols).fill(-1)
  const next = new Int32Array(wanted.length)
  for (let target = wanted.length - 1; target >= 0; target--) {
    next[target] = first[wanted[target]!]!
    first[wanted[target]!] = target
  }
  const ascending = wanted.every((source, target) => target === 0 || wanted[target - 1]! < source)
  const indptr = new Int32Array(block.rows + 1)
  const indices: number[] = []
  const data: number[] = []
  for (let row = 0; row < block.rows; row++) {
    const cells: [number, number][] = []
    for (let at = block.indptr[row]!; at < block.indptr[row + 1]!; at++) {
      for (let target = first[block.indices[at]!]!; target >= 0; target = next[target]!)
        cells.push([target, block.data[at]!])
    }
    if (!ascending) cells.sort((left, right) => left[0] - right[0])
    for (const [index, value] of cells) {
      indices.push(index)
      data.push(value)
    }
    indptr[row + 1] = indices.length
  }
  return {
    kind: 'sparse',
    rows: block.rows,
    cols: wanted.length,
    indptr,
    indices: Int32Array.from(indices),
    data: Float64Array.from(data),
  }
}

/**
 * Blocks side by side. Columns if any part holds strings, else sparse when asked for, else dense.
 * All blocks have the same number of rows.
 */
export function concatBlocks(rows: number, blocks: readonly Block[], sparse = false): Block {
  const only = blocks[0]
  if (blocks.length === 1 && only !== undefined && (only.kind !== 'sparse' || sparse)) return only
  if (blocks.some((block) => block.kind === 'columns' && block.columns.some((column) => column.kind === 'string'))) {
    return { kind: 'columns', rows, columns: blocks.flatMap((block) => toColumns(block).columns) }
  }
  return sparse ? concatSparse(rows, blocks) : concatDense(rows, blocks)
}

function concatDense(rows: number, blocks: readonly Block[]): DenseBlock {
  const cols = blocks.reduce((sum, block) => sum + columnCount(block), 0)
  const joined = denseBlock(rows, cols)
  let offset = 0
  for (const block of blocks) {
    if (block.kind === 'sparse') {
      writeCells(block, joined, offset)
      offset += block.cols
      continue
    }
    const part = toDense(block)
    for (let row = 0, at = 0; row < rows; row++) {
      const to = row * cols + offset
      for (let col = 0; col < part.cols; col++, at++) joined.data[to + col] = part.data[at]!
    }
    offset += part.cols
  }
  return joined
}

function concatSparse(rows: number, blocks: readonly Block[]): SparseBlock {
  const parts = blocks.map(toSparse)
  const total = parts.reduce((sum, part) => sum + part.data.length, 0)
  const indptr = new Int32Array(rows + 1)
  const indices = new Int32Array(total)
  const data = new Float64Array(total)
  let write = 0
  for (let row = 0; row < rows; row++) {
    let offset = 0
    for (const part of parts) {
      for (let at = part.indptr[row]!; at < part.indptr[row + 1]!; at++) {
        indices[write] = offset + part.indices[at]!
        data[write++] = part.data[at]!
      }
      offset += part.cols
    }
    indptr[row + 1] = write
  }
  return { kind: 'sparse', rows, cols: parts.reduce((sum, part) => sum + part.cols, 0), indptr, indices, data }
}

/** Any numeric block as compressed sparse rows; zeros are left out, NaN is kept. */
export function toSparse(block: Block): SparseBlock {
  if (block.kind === 'sparse') return block
  const dense = toDense(block)
  let stored = 0
  for (const value of dense.data) if (value !== 0) stored++
  const indptr = new Int32Array(dense.rows + 1)
  const indices = new Int32Array(stored)
  const data = new Float64Array(stored)
  let write = 0
  for (let row = 0; row < dense.rows; row++) {
    for (let col = 0; col < dense.cols; col++) {
      const value = dense.data[row * dense.cols + col]!
      if (value === 0) continue
      indices[write] = col
      data[write++] = value
    }
    indptr[row + 1] = write
  }
  return { kind: 'sparse', rows: dense.rows, cols: dense.cols, indptr, indices, data }
}
