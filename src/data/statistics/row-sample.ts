import type { TableChunk } from '../../core/table.js'
import { concatenate } from '../read/concatenate.js'

/** Rows enough to see that one column gives another away; few enough for any memory. */
const SAMPLE_ROWS = 20_000

/** Rows of a table in memory: all of a small one, every k-th of a large one, so that sorted files are seen whole. */
export type RowSample = TableChunk

/** Takes every k-th row of chunks that come in order, k such that about SAMPLE_ROWS of `expectedRows` are taken. */
export class RowSampler {
  readonly #step: number
  #seen = 0
  #parts: TableChunk[] = []

  constructor(expectedRows: number) {
    this.#step = Math.max(1, Math.ceil(expectedRows / SAMPLE_ROWS))
  }

  add(chunk: TableChunk): void {
    const first = (this.#step - (this.#seen % this.#step)) % this.#step
    if (first < chunk.rows) this.#parts.push(everyNth(chunk, this.#step, first))
    this.#seen += chunk.rows
  }

  rows(): RowSample {
    const sample = concatenate(this.#parts)
    this.#parts = [sample]
    return sample
  }
}

function everyNth(chunk: TableChunk, step: number, first: number): TableChunk {
  if (step === 1) return chunk
  const rows = Math.ceil((chunk.rows - first) / step)
  const columns = chunk.columns.map((column) => {
    if (column.kind === 'string') {
      return { ...column, codes: Int32Array.from({ length: rows }, (_, row) => column.codes[first + row * step]!) }
    }
    const values = Float64Array.from({ length: rows }, (_, row) => column.values[first + row * step]!)
    const { missing } = column
    const gone = missing && Uint8Array.from({ length: rows }, (_, row) => missing[first + row * step]!)
    return { ...column, values, missing: gone }
  })
  return { rows, columns }
}
