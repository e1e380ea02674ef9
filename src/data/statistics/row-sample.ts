import type { Column, TableChunk } from '../../core/table.js'
import { concatenate } from '../read/concatenate.js'
import type { ColumnSchema } from '../schema.js'

/** Rows enough to see that one column gives another away; few enough for any memory. */
const MAX_ROWS = 20_000
/** Cells at most, of tables of thousands of columns: 128 MiB of numbers. */
const MAX_CELLS = 2 ** 24

/** Rows of a table in memory: all of a small one, every k-th of a large one, so that sorted files are seen whole. */
export type RowSample = TableChunk

/**
 * Takes every k-th row of chunks that come in order, k being the smallest power of two that leaves at most MAX_ROWS and
 * MAX_CELLS: a stream of unknown length is thinned whenever it turns out longer.
 */
export class RowSampler {
  #step = 1
  #seen: number
  /** Rows of the table, from its row `first` on, every `step`-th. */
  #parts: { readonly chunk: TableChunk; readonly first: number }[] = []

  /** @param before rows of the table that lie before those that come */
  constructor(before = 0) {
    this.#seen = before
  }

  /** Rows of the table whose positions are multiples of this are kept. */
  get step(): number {
    return this.#step
  }

  /** Adds what another sampler kept of the rows from its `before` on. */
  addKept(chunk: TableChunk, step: number, before: number): void {
    while (this.#step < step) this.#thin()
    const first = Math.ceil(before / step) * step
    const share = this.#step / step
    const skipped = (share - ((first / step) % share)) % share
    if (skipped < chunk.rows) this.#keep(everyNth(chunk, share, skipped), first + skipped * step)
    const limit = limitFor(chunk)
    while (this.#parts.reduce((sum, part) => sum + part.chunk.rows, 0) > limit) this.#thin()
  }

  add(chunk: TableChunk): void {
    const seen = this.#seen + chunk.rows
    const limit = limitFor(chunk)
    while (Math.ceil(seen / this.#step) > limit) this.#thin()
    const skipped = (this.#step - (this.#seen % this.#step)) % this.#step
    if (skipped < chunk.rows) this.#keep(everyNth(chunk, this.#step, skipped), this.#seen + skipped)
    this.#seen = seen
  }

  /** @param schema types of the columns, where the chunks did not know them yet */
  rows(schema?: readonly ColumnSchema[]): RowSample {
    const sample = concatenate(this.#parts.map(({ chunk }) => chunk))
    if (schema === undefined) return sample
    return { ...sample, columns: sample.columns.map((column, position) => typed(column, schema[position]!)) }
  }

  #keep(chunk: TableChunk, first: number): void {
    this.#parts.push({ chunk, first })
  }

  #thin(): void {
    const [parts, step] = [this.#parts, this.#step]
    this.#parts = []
    this.#step = step * 2
    for (const { chunk, first } of parts) {
      const skipped = (first / step) % 2
      if (skipped < chunk.rows) this.#keep(everyNth(chunk, 2, skipped), first + skipped * step)
    }
  }
}

function limitFor({ columns }: TableChunk): number {
  return Math.max(1, Math.min(MAX_ROWS, Math.floor(MAX_CELLS / Math.max(1, columns.length))))
}

function typed(column: Column, { type }: ColumnSchema): Column {
  return column.kind === 'string' ? column : { ...column, integer: type === 'integer', boolean: type === 'boolean' }
}

function everyNth(chunk: TableChunk, step: number, first: number): TableChunk {
  if (step === 1) return { rows: chunk.rows, columns: chunk.columns }
  const rows = Math.ceil((chunk.rows - first) / step)
  const columns = chunk.columns.map((column): Column => {
    if (column.kind === 'string') return { ...column, codes: taken(column.codes, new Int32Array(rows), step, first) }
    const values = taken(column.values, new Float64Array(rows), step, first)
    const missing = column.missing && taken(column.missing, new Uint8Array(rows), step, first)
    return { ...column, values, missing }
  })
  return { rows, columns }
}

function taken<Cells extends Int32Array | Float64Array | Uint8Array>(
  cells: Cells,
  out: Cells,
  step: number,
  first: number,
): Cells {
  for (let row = 0; row < out.length; row++) out[row] = cells[first + row * step]!
  return out
}
