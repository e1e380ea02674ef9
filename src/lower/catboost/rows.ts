import { ModelGateError } from '../../core/errors.js'
import type { Column } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { columnCount, denseBlock, numbersOf, toColumns, type Block, type DenseBlock } from '../../plan/index.js'
import { cityHash64 } from './city-hash.js'

/** What a column of the rows becomes. */
export type Preparation =
  | { readonly kind: 'number'; readonly missing: number }
  | { readonly kind: 'category' }
  /** No tree asks for it. */
  | { readonly kind: 'unused' }

/**
 * Rows as CatBoost sees them, with `more` columns behind for what is computed from them: numbers in float32, categories as
 * the lower 32 bits of their hash, signed.
 * @throws ModelGateError code 'data' for another number of columns, text where numbers are needed, and for missing or
 *   fractional categories, which CatBoost refuses as well
 */
export function catboostRows(
  block: Block,
  columns: readonly Preparation[],
  more: number,
  className: string,
): DenseBlock {
  const found = columnCount(block)
  if (found !== columns.length) {
    throw new ModelGateError('data', `${className} got ${found} columns, it was fitted on ${columns.length}`, {
      remedy: 'Give the columns that the model was trained on.',
    })
  }
  const rows = denseBlock(block.rows, found + more)
  const given = toColumns(block).columns
  for (const [at, preparation] of columns.entries()) {
    if (preparation.kind === 'unused') continue
    const values =
      preparation.kind === 'category' ? hashesOf(given[at]!, className) : floatsOf(given[at]!, preparation.missing)
    for (let row = 0, to = at; row < block.rows; row++, to += rows.cols) rows.data[to] = values[row]!
  }
  return rows
}

function floatsOf(column: Column, missing: number): Float64Array {
  return numbersOf(column).map((value) => {
    const single = Math.fround(value)
    return Number.isNaN(single) ? missing : single
  })
}

function hashOf(category: string): number {
  return Number(BigInt.asIntN(32, cityHash64(new TextEncoder().encode(category))))
}

function hashesOf(column: Column, className: string): ArrayLike<number> {
  if (column.kind === 'string') {
    const hashes = column.dictionary.map(hashOf)
    return Array.from(column.codes, (code, row) =>
      code < 0 ? refuse(column, row, 'no category', className) : hashes[code]!,
    )
  }
  const known = new Map<number, number>()
  return Array.from(numbersOf(column), (value, row) => {
    if (Number.isNaN(value)) return refuse(column, row, 'no category', className)
    if (!Number.isInteger(value)) return refuse(column, row, `the number ${value}`, className)
    const hash =
      known.get(value) ?? hashOf(column.boolean ? (value === 1 ? 'True' : 'False') : BigInt(value).toString())
    known.set(value, hash)
    return hash
  })
}

function refuse(column: Column, row: number, what: string, className: string): never {
  throw new ModelGateError(
    'data',
    `column ${plain(column.name, 80)} holds ${what} in row ${row + 1}; ${className} takes text and whole numbers as categories`,
    { subject: column.name, remedy: 'Write missing categories as a text of their own, as for training.' },
  )
}
