import type { Column, TableChunk } from '../../core/table.js'
import { concatenate } from '../../data/index.js'
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

/**
 * Keeps rows of a stream whose length nobody knows: every row until there are too many, then every second one, then
 * every fourth. Only named columns, or all of them.
 */
export class RowThinner {
  readonly #names: ReadonlySet<string> | null
  #stride = 1
  #seen = 0
  #kept = 0
  #parts: { readonly chunk: TableChunk; readonly rows: Int32Array }[] = []

  constructor(names: readonly string[]) {
    this.#names = names.length === 0 ? null : new Set(names)
  }

  add({ rows, columns }: TableChunk): void {
    const named = columns.filter(({ name }) => this.#names?.has(name) ?? true)
    const first = this.#seen
    this.#seen += rows
    if (named.length === 0) return
    this.#keep(
      { rows, columns: named },
      Int32Array.from({ length: rows }, (_, row) => first + row),
    )
    const limit = Math.min(MAX_ROWS, Math.floor(MAX_CELLS / named.length))
    while (this.#kept > limit && this.#kept > 1) {
      this.#stride *= 2
      const parts = this.#parts
      this.#parts = []
      this.#kept = 0
      for (const part of parts) this.#keep(part.chunk, part.rows)
    }
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

  #keep(chunk: TableChunk, rows: Int32Array): void {
    const taken = Int32Array.from(rows.keys()).filter((at) => rows[at]! % this.#stride === 0)
    if (taken.length === 0) return
    const whole = taken.length === rows.length
    this.#parts.push(whole ? { chunk, rows } : { chunk: selectRows(chunk, taken), rows: taken.map((at) => rows[at]!) })
    this.#kept += taken.length
  }
}
