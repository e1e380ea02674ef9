import { unsupported } from '../../../core/errors.js'
import type { Column } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import type { ColumnSchema } from '../../table-source.js'

/** A code of the page's dictionary that no cell had so far. */
const UNKNOWN = -2

/** Collects what is decoded of one column of a row group. */
export class ColumnFill {
  readonly #column: ColumnSchema
  readonly #path: string
  readonly #values: Float64Array
  #missing: Uint8Array | null = null
  readonly #codes: Int32Array
  readonly #dictionary: string[] = []
  readonly #codeOf = new Map<string, number>()
  readonly #text: boolean
  /** Codes here, or numbers, by codes of the file's dictionary. */
  #codesOf: Int32Array | null = null
  #numbersOf: Float64Array | null = null

  constructor(column: ColumnSchema, rows: number, path: string) {
    this.#column = column
    this.#path = path
    this.#text = column.type === 'string' || column.type === 'timestamp'
    this.#values = new Float64Array(this.#text ? 0 : rows)
    this.#codes = new Int32Array(this.#text ? rows : 0).fill(-1)
  }

  /** The next coded cells are those of another dictionary. */
  startDictionary(): void {
    this.#codesOf = null
    this.#numbersOf = null
  }

  /** Values of the rows from `from` on; `present`: 0 for each row that has none among them, null when all have one. */
  put(data: ArrayLike<unknown>, from: number, present: ArrayLike<number> | null): void {
    if (!this.#text && present === null && (data instanceof Float64Array || data instanceof Int32Array)) {
      this.#putNumbers(data, from)
      return
    }
    this.#each(from, present ?? data, present !== null, (row, at) => {
      const value = data[at]
      if (this.#text) this.#codes[row] = value === null || value === undefined ? -1 : this.#code(value)
      else this.#number(row, value)
    })
  }

  /** As `put`, for cells that are written as codes of a dictionary. */
  putCoded(
    codes: ArrayLike<number>,
    dictionary: ArrayLike<unknown>,
    from: number,
    present: ArrayLike<number> | null,
  ): void {
    if (this.#text) {
      const known = (this.#codesOf ??= new Int32Array(dictionary.length).fill(UNKNOWN))
      this.#each(from, present ?? codes, present !== null, (row, at) => {
        const code = entryOf(codes[at]!, known)
        if (known[code] === UNKNOWN) known[code] = this.#code(dictionary[code])
        this.#codes[row] = known[code]!
      })
      return
    }
    const numbers = (this.#numbersOf ??= Float64Array.from(dictionary, Number))
    this.#each(from, present ?? codes, present !== null, (row, at) => {
      this.#number(row, numbers[entryOf(codes[at]!, numbers)])
    })
  }

  finish(): Column {
    const { name, type } = this.#column
    if (this.#text) return { kind: 'string', name, codes: this.#codes, dictionary: this.#dictionary }
    return {
      kind: 'number',
      name,
      values: this.#values,
      missing: this.#missing,
      integer: type === 'integer',
      boolean: type === 'boolean',
    }
  }

  #putNumbers(data: Float64Array | Int32Array, from: number): void {
    // A page that claims more rows than its row group has ends in a RangeError, which is told as damage.
    this.#values.set(data, from)
    for (let row = from; row < from + data.length; row++) {
      if (this.#values[row] !== this.#values[row]) this.#number(row, NaN)
    }
  }

  /** Calls `put` with each row of the page that has a value and the place of it; the others become missing. */
  #each(from: number, rows: ArrayLike<unknown>, gaps: boolean, put: (row: number, at: number) => void): void {
    const last = (this.#text ? this.#codes : this.#values).length
    if (from + rows.length > last) throw new Error('pages hold more rows than their row group')
    let at = 0
    for (let row = 0; row < rows.length; row++) {
      if (!gaps || rows[row] !== 0) put(from + row, at++)
      else if (!this.#text) this.#number(from + row, null)
    }
  }

  #number(row: number, value: unknown): void {
    const number = value === null || value === undefined ? NaN : Number(value)
    this.#values[row] = number
    if (number !== number) (this.#missing ??= new Uint8Array(this.#values.length))[row] = 1
  }

  #code(value: unknown): number {
    if (typeof value !== 'string' && typeof value !== 'bigint' && typeof value !== 'number') {
      const where = `column '${plain(this.#column.name, 80)}' of ${plain(this.#path)}`
      throw unsupported(where, `values of type ${typeof value}`, 'Store the column as text or numbers.')
    }
    const text = String(value)
    const known = this.#codeOf.get(text)
    if (known !== undefined) return known
    const code = this.#dictionary.push(text) - 1
    this.#codeOf.set(text, code)
    return code
  }
}

function entryOf(code: number, entries: { readonly length: number }): number {
  if (code >= 0 && code < entries.length) return code
  throw new Error('a code that the dictionary does not have')
}
