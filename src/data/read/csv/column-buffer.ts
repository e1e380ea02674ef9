import type { Column } from '../../../core/table.js'
import type { CellKind } from './dialect.js'
import type { TextDictionary } from './text-dictionary.js'

/** Rows that buffers start with: small tables should not pay for large chunks. */
export const FIRST_ROWS = 1_024

/** Cells of one column of the chunk being parsed, and what the whole file has shown about the column so far. */
export class ColumnBuffer {
  readonly name: string
  kind: CellKind
  readonly texts: TextDictionary
  values = new Float64Array(0)
  codes = new Int32Array(0)
  missing: Uint8Array | null = null
  /** Cells with a value so far, over all chunks. */
  present = 0
  /** Every number so far was written as an integer. */
  integers = true
  /** An integer beyond 2^53 was seen: a double would change it. */
  large = false
  #capacity = FIRST_ROWS
  /** Cells parsed before this became a string column are lost; the file has to be read again. */
  stale = false

  constructor(name: string, kind: CellKind, texts: TextDictionary) {
    this.name = name
    this.kind = kind
    this.texts = texts
    this.begin()
  }

  /** Fresh arrays for the next chunk; the finished ones belong to its reader. */
  begin(): void {
    if (this.kind === 'string') this.codes = new Int32Array(this.#capacity)
    else this.values = new Float64Array(this.#capacity)
    this.missing = null
  }

  /** Room for `rows` rows, what is there is kept. */
  grow(rows: number): void {
    this.#capacity = rows
    const { codes, values, missing } = this
    this.begin()
    if (this.kind === 'string') this.codes.set(codes)
    else this.values.set(values)
    if (missing === null) return
    this.missing = new Uint8Array(rows)
    this.missing.set(missing)
  }

  setMissing(row: number): void {
    if (this.kind === 'string') {
      this.codes[row] = -1
      return
    }
    this.missing ??= new Uint8Array(this.#capacity)
    this.missing[row] = 1
    this.values[row] = NaN
  }

  setNumber(row: number, value: number): void {
    this.values[row] = value
    if (this.missing !== null) this.missing[row] = 0
    this.present++
  }

  /** From here on the cells are read as text. */
  becomeString(): void {
    this.kind = 'string'
    this.stale = true
    this.begin()
  }

  finish(rows: number): Column {
    if (this.kind === 'string') {
      return { kind: 'string', name: this.name, codes: this.codes.slice(0, rows), dictionary: this.texts.snapshot() }
    }
    const whole = rows === this.#capacity
    return {
      kind: 'number',
      name: this.name,
      values: whole ? this.values : this.values.slice(0, rows),
      missing: this.missing === null || whole ? this.missing : this.missing.slice(0, rows),
      integer: this.kind === 'number' && this.integers,
      boolean: this.kind === 'boolean',
    }
  }
}
