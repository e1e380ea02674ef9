import { fitSource, readingRows, syntheticRows, type TableSource } from '../../data/index.js'
import { isModelGateError } from '../../core/errors.js'
import type { Model, Prediction } from '../../core/model.js'
import { sliceRows, withoutColumn, type TableChunk } from '../../core/table.js'

/** Rows that interface, latency and health checks use. */
export const SAMPLE_ROWS = 100

export interface Sample {
  readonly rows: TableChunk
  /** synthetic: made from the model's own signature, so it says nothing about real data. */
  readonly origin: 'validation data' | 'reference data' | 'synthetic rows'
  /** Of the table that they are the first rows of. */
  readonly path?: string
}

/** The first rows of the validation data, else of the reference data, else rows made from the model's signature. */
export async function sampleRows(
  sources: { readonly validation: TableSource | null; readonly reference: TableSource | null },
  model: Pick<Model, 'inputs' | 'classes'>,
  target: string | null,
  seed: number,
): Promise<Sample> {
  const candidates = [
    ['validation data', sources.validation],
    ['reference data', sources.reference],
  ] as const
  for (const [origin, source] of candidates) {
    const first = source === null ? null : await firstRows(fitSource(source, model), SAMPLE_ROWS)
    if (first !== null) return { rows: withoutColumn(first, target), origin, path: source!.path }
  }
  return { rows: syntheticRows(model.inputs, SAMPLE_ROWS, seed), origin: 'synthetic rows' }
}

/**
 * Predicts a sample; null when rows made from the signature do not suit the model (a logarithm of a negative number, say),
 * which says nothing about the model.
 */
export async function predictSample(
  model: Model,
  sample: Sample,
  options: { readonly probabilities?: boolean } = {},
): Promise<Prediction | null> {
  const { origin } = sample
  try {
    const prediction = await askFor(model, sample, options)
    const usable = prediction.values?.every(Number.isFinite) ?? true
    return origin === 'synthetic rows' && !usable ? null : prediction
  } catch (error) {
    if (origin === 'synthetic rows' && isModelGateError(error) && error.code === 'data') return null
    throw error
  }
}

/** The predictions for a sample; what is wrong with its rows is told of the file that they are of. */
export async function askFor(
  model: Model,
  { rows, path }: Sample,
  options: { readonly probabilities?: boolean } = {},
): Promise<Prediction> {
  const ask = (): Promise<Prediction> => model.predict(rows, options)
  return path === undefined ? ask() : readingRows({ path }, ask)
}

async function firstRows(source: TableSource, count: number): Promise<TableChunk | null> {
  for await (const chunk of source.chunks()) {
    if (chunk.rows > 0) return sliceRows(chunk, 0, Math.min(count, chunk.rows))
  }
  return null
}
