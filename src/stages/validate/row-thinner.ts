import type { Column, TableChunk } from '../../core/table.js'
import { concatenate } from '../../data/index.js'
import type { ThinnedRows } from './gathered.js'
import { selectRows } from './labelled.js'

/** Rows that segments are searched on: enough for a segment of one row in a thousand. */
const MAX_ROWS = 100_000
/** Cells that are held for it: 128 MiB of numbers. */
const MAX_CELLS = 2 ** 24

export interface SampledRows {
  readonly columns: readonly Column[]
  /** Their positions among the rows of the evaluation. */
  readonly rows: Int32Array
}

interface Kept {
  readonly chunk: TableChunk
  readonly rows: Int32Array
  readonly positions: Float64Array
}

/**
 * Keeps rows of a stream whose length nobody knows: every row until there are too many, then every second one of the
 * table, then every fourth, so that parts of a table keep together what all of it keeps. Only named columns, or all of them.
 */
export class RowThinner {
  readonly #names: ReadonlySet<string> | null
  #stride = 1
  #seen = 0
  #kept = 0
  #parts: Kept[] = []

  constructor(names: readonly string[]) {
    this.#names = names.length === 0 ? null : new Set(names)
  }

  /** @param positions of the rows in the table */
  add({ rows, columns }: TableChunk, positions: Float64Array): void {
    const named = columns.filter(({ name }) => this.#names?.has(name) ?? true)
    const first = this.#seen
    this.#seen += rows
    if (named.length === 0) return
    const evaluated = Int32Array.from({ length: rows }, (_, row) => first + row)
    this.#keep({ chunk: { rows, columns: named }, rows: evaluated, positions })
    this.#limit(named.length)
  }

  /** Adds what was kept of the next part of the table. */
  addPart({ chunk, rows, positions, stride, seen }: ThinnedRows): void {
    if (stride > this.#stride) this.#thin(stride)
    this.#keep({ chunk, rows: rows.map((row) => this.#seen + row), positions })
    this.#seen += seen
    if (chunk.columns.length > 0) this.#limit(chunk.columns.length)
  }

  state(): ThinnedRows {
    const positions = new Float64Array(this.#kept)
    let at = 0
    for (const part of this.#parts) {
      positions.set(part.positions, at)
      at += part.positions.length
    }
    const { rows } = this.finish()
    const chunk = concatenate(this.#parts.map((part) => part.chunk))
    return { chunk, rows, positions, stride: this.#stride, seen: this.#seen }
  }

  finish(): SampledRows {
    const rows = new Int32Array(this.#kept)
    let at = 0
    for (const part of this.#parts) {
      rows.set(part.rows, at)
      at += part.rows.length
    }
    return { columns: concatenate(this.#parts.map(({ chunk }) => chunk)).columns, rows }
  }

  #limit(columns: number): void {
    const limit = Math.min(MAX_ROWS, Math.floor(MAX_CELLS / columns))
    while (this.#kept > limit && this.#kept > 1) this.#thin(this.#stride * 2)
  }

  #thin(stride: number): void {
    this.#stride = stride
    const parts = this.#parts
    this.#parts = []
    this.#kept = 0
    for (const part of parts) this.#keep(part)
  }

  #keep({ chunk, rows, positions }: Kept): void {
    const taken = Int32Array.from(rows.keys()).filter((at) => positions[at]! % this.#stride === 0)
    if (taken.length === 0) return
    const whole = taken.length === rows.length
    this.#parts.push(
      whole
        ? { chunk, rows, positions }
        : {
            chunk: selectRows(chunk, taken),
            rows: taken.map((at) => rows[at]!),
            positions: Float64Array.from(taken, (at) => positions[at]!),
          },
    )
    this.#kept += taken.length
  }
}
