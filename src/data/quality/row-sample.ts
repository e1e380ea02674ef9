import type { TableChunk } from '../../core/table.js'
import { concatenate } from '../read/concatenate.js'
import { isTableSource, type TableSource } from '../table-source.js'

/** Rows enough to see that one column gives another away; few enough for any memory. */
const SAMPLE_ROWS = 20_000

/** Rows of a table in memory: all of a small one, every k-th of a large one, so that sorted files are seen whole. */
export type RowSample = TableChunk

export async function sampleRows(table: TableSource | TableChunk, rows: number): Promise<RowSample> {
  const step = Math.max(1, Math.ceil(rows / SAMPLE_ROWS))
  if (!isTableSource(table)) return everyNth(table, step, 0)
  const parts: TableChunk[] = []
  let seen = 0
  for await (const chunk of table.chunks()) {
    const first = (step - (seen % step)) % step
    if (first < chunk.rows) parts.push(everyNth(chunk, step, first))
    seen += chunk.rows
  }
  return concatenate(parts)
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
