import { syntheticRows, type TableSource } from '../../data/index.js'
import type { ModelInput } from '../../core/model.js'
import { sliceRows, type TableChunk } from '../../core/table.js'

/** Rows that interface, latency and health checks use. */
export const SAMPLE_ROWS = 100

export interface Sample {
  readonly rows: TableChunk
  /** synthetic: made from the model's own signature, so it says nothing about real data. */
  readonly origin: 'validation data' | 'reference data' | 'synthetic rows'
}

/** The first rows of the validation data, else of the reference data, else rows made from the model's signature. */
export async function sampleRows(
  sources: { readonly validation: TableSource | null; readonly reference: TableSource | null },
  inputs: readonly ModelInput[],
  target: string | null,
  seed: number,
): Promise<Sample> {
  const candidates = [
    ['validation data', sources.validation],
    ['reference data', sources.reference],
  ] as const
  for (const [origin, source] of candidates) {
    const first = source === null ? null : await firstRows(source, SAMPLE_ROWS)
    if (first !== null) return { rows: withoutColumn(first, target), origin }
  }
  return { rows: syntheticRows(inputs, SAMPLE_ROWS, seed), origin: 'synthetic rows' }
}

async function firstRows(source: TableSource, count: number): Promise<TableChunk | null> {
  for await (const chunk of source.chunks()) {
    if (chunk.rows > 0) return sliceRows(chunk, 0, Math.min(count, chunk.rows))
  }
  return null
}

/** The features: all columns but the target. */
export function withoutColumn(chunk: TableChunk, name: string | null): TableChunk {
  return name === null ? chunk : { ...chunk, columns: chunk.columns.filter((column) => column.name !== name) }
}
