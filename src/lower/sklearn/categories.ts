import { corrupt, ModelGateError } from '../../core/errors.js'
import type { Column, NumberColumn, StringColumn } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { asItems, NDArray, type Attributes } from '../../formats/index.js'
import { cellsOf, type Cell } from './cells.js'

/** The categories of one column and how its cells find theirs. */
export interface Categories {
  readonly cells: readonly Cell[]
  /** Position of NaN or None, -1 when training saw no missing cell. */
  readonly missing: number
  /** Position of a NaN category (None is a category like others for OrdinalEncoder). */
  readonly nan: number
}

/** `categories_`, one array a column. */
export function categoriesOf(attributes: Attributes): Categories[] {
  return attributes.list('categories_').map((array, column) => {
    const subject = `${attributes.className}.categories_[${column}]`
    if (!(array instanceof NDArray)) throw corrupt(subject, 'expected an array')
    const cells = cellsOf(array, subject)
    const items = asItems(array)!
    const nan = items.findIndex((item, at) => cells[at] === null && item !== null)
    return { cells, missing: nan >= 0 ? nan : cells.indexOf(null), nan }
  })
}

/**
 * Category number of every cell, -1 where the category is unknown. The type of the categories decides: categories
 * that are all text are compared with a number as it is written, so that "1" of a CSV file finds the category "1".
 * @throws ModelGateError code 'data' when a column holds text where all categories are numbers
 */
export function encodeColumn(column: Column, categories: Categories): Int32Array {
  return column.kind === 'string' ? encodeText(column, categories) : encodeNumbers(column, categories)
}

function encodeText(column: StringColumn, { cells, missing }: Categories): Int32Array {
  const positions = new Map<Cell, number>(cells.map((cell, at) => [cell, at]))
  const onlyNumbers = cells.every((cell) => typeof cell !== 'string') && cells.some((cell) => cell !== null)
  const used = column.codes.find((code) => code >= 0)
  if (onlyNumbers && used !== undefined) {
    throw new ModelGateError(
      'data',
      `column ${plain(column.name, 80)} holds text ("${plain(column.dictionary[used]!, 60)}") where the model knows numeric categories`,
      { subject: column.name, remedy: 'Give the column the type that the model was trained on.' },
    )
  }
  const codeOf = Int32Array.from(column.dictionary, (text) => positions.get(text) ?? -1)
  return column.codes.map((code) => (code < 0 ? missing : codeOf[code]!))
}

function encodeNumbers(column: NumberColumn, { cells, missing }: Categories): Int32Array {
  const asText = cells.every((cell) => typeof cell === 'string' || cell === null)
  const positions = new Map<number | string, number>()
  for (const [at, cell] of cells.entries()) {
    if (typeof cell === 'string' ? asText : cell !== null) positions.set(asText ? String(cell) : Number(cell), at)
  }
  const out = new Int32Array(column.values.length)
  for (let row = 0; row < out.length; row++) {
    const value = column.values[row]!
    if (Number.isNaN(value) || column.missing?.[row] === 1) out[row] = missing
    else if (Number.isFinite(value)) out[row] = positions.get(asText ? written(value, column.boolean) : value) ?? -1
    else
      throw new ModelGateError('data', `column ${plain(column.name, 80)} is infinite in row ${row + 1}`, {
        subject: column.name,
      })
  }
  return out
}

/** A number as Python's str writes it in a column that was read as text; booleans as True and False. */
export function written(value: number, boolean: boolean): string {
  if (boolean) return value === 1 ? 'True' : 'False'
  return String(value)
}

/** For handle_unknown="error". */
export function unknownCategory(column: Column, row: number, className: string): ModelGateError {
  const value = column.kind === 'string' ? column.dictionary[column.codes[row]!] : column.values[row]
  const shown = value === undefined || Number.isNaN(value) ? 'a missing value' : `"${plain(String(value), 60)}"`
  return new ModelGateError(
    'data',
    `column ${plain(column.name, 80)} holds ${shown} in row ${row + 1}, a category that ${className} did not see in training`,
    {
      subject: column.name,
      remedy: 'Train on data with this category, or set handle_unknown="ignore" when training.',
    },
  )
}
