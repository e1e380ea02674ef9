import { unsupported } from '../../../core/errors.js'
import type { Column } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import type { ColumnSchema } from '../../table-source.js'

/** Collects what hyparquet decodes of one column of a row group. */
export class ColumnFill {
  readonly #column: ColumnSchema
  readonly #path: string
  readonly #values: Float64Array
  #missing: Uint8Array | null = null
  readonly #codes: Int32Array
  readonly #dictionary: string[] = []
  readonly #codeOf = new Map<string, number>()
  readonly #text: boolean

  constructor(column: ColumnSchema, rows: number, path: string) {
    this.#column = column
    this.#path = path
    this.#text = column.type === 'string' || column.type === 'timestamp'
    this.#values = new Float64Array(this.#text ? 0 : rows)
    this.#codes = new Int32Array(this.#text ? rows : 0).fill(-1)
  }

  /** `from`: the row of the first value; values outside the row group are left out. */
  put(data: ArrayLike<unknown>, from: number): void {
    const rows = this.#text ? this.#codes.length : this.#values.length
    const last = Math.min(data.length, rows - from)
    for (let at = Math.max(0, -from); at < last; at++) {
      const value = data[at]
      if (this.#text) this.#codes[from + at] = value === null || value === undefined ? -1 : this.#code(value)
      else this.#number(from + at, value)
    }
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
