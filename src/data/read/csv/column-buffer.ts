import type { Column } from '../../../core/table.js'
import type { CellKind } from './dialect.js'
import type { TextDictionary } from './text-dictionary.js'

/** Rows that buffers start with: small tables should not pay for large chunks. */
export const FIRST_ROWS = 1_024

/** Arrays that the cells of a column are parsed into, whatever they turn out to be: codes and values share their memory. */
export interface CellMemory {
  readonly values: Float64Array<ArrayBuffer>
  readonly codes: Int32Array<ArrayBuffer>
  readonly missing: Uint8Array<ArrayBuffer>
}

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
  #memory: CellMemory | null = null
  /** Cells parsed before this became a string column are lost; the file has to be read again. */
  stale = false

  constructor(name: string, kind: CellKind, texts: TextDictionary) {
    this.name = name
    this.kind = kind
    this.texts = texts
    this.begin()
  }

  /** From here on cells lie in this memory, which is that of a whole chunk. */
  lieIn(memory: CellMemory): void {
    this.#memory = memory
    this.#capacity = memory.values.length
    this.begin()
  }

  /** Fresh arrays for the next chunk; the finished ones belong to its reader. */
  begin(): void {
    const memory = this.#memory
    if (memory !== null) {
      this.values = memory.values
      this.codes = memory.codes
      memory.missing.fill(0)
    } else if (this.kind === 'string') this.codes = new Int32Array(this.#capacity)
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
    this.someMissing()[row] = 1
    this.values[row] = NaN
  }

  /** The marks of missing cells of the chunk, of which there are some. */
  someMissing(): Uint8Array {
    return (this.missing ??= this.#memory?.missing ?? new Uint8Array(this.#capacity))
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
    this.codes.fill(-1)
  }

  /** @param lent true when the column is used before the next chunk is begun: it is then not copied */
  finish(rows: number, lent = false): Column {
    const { name } = this
    const inPlace = this.#memory === null ? rows === this.#capacity : lent
    if (this.kind === 'string') {
      const lasting = this.#memory !== null && inPlace ? this.codes.subarray(0, rows) : this.codes.slice(0, rows)
      return { kind: 'string', name, codes: lasting, dictionary: this.texts.snapshot() }
    }
    return {
      kind: 'number',
      name,
      values: inPlace ? this.values.subarray(0, rows) : this.values.slice(0, rows),
      missing: this.missing === null || inPlace ? this.missing : this.missing.slice(0, rows),
      integer: this.kind === 'number' && this.integers,
      boolean: this.kind === 'boolean',
    }
  }
}
