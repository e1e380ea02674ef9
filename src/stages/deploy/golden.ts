import type { Label, Model } from '../../core/model.js'
import { syntheticRows } from '../../data/index.js'
import { predictSample, type Sample } from '../test/sample.js'

/** Rows that are predicted; a wrong kernel or a damaged weight shows in the first ones. */
const ROWS = 20

/** Probabilities of more classes would make the manifest larger than many models. */
const MAX_CLASSES = 50

/** Another engine, or the same on another processor, may differ in the last bits of a float32. */
const RELATIVE_TOLERANCE = 1e-5

/**
 * What a model predicted, when it was deployed, on rows made from its own signature: kept in the manifest, so that a
 * rollback or a later check needs no data, and no row of anybody's data is stored.
 */
export interface GoldenRecord {
  /** Raised when syntheticRows makes other rows for the same seed. */
  readonly generator: 1
  readonly seed: number
  readonly rows: number
  readonly labels: readonly Label[] | null
  readonly values: readonly number[] | null
  readonly probabilities: readonly number[] | null
}

/** Null when such rows do not suit the model. */
export async function goldenRecord(model: Model, seed: number): Promise<GoldenRecord | null> {
  const sample: Sample = { rows: syntheticRows(model.inputs, ROWS, seed), origin: 'synthetic rows' }
  const prediction = await predictSample(model, sample, { probabilities: true })
  if (prediction === null) return null
  const { probabilities } = prediction
  const narrow = probabilities !== null && probabilities.length <= ROWS * MAX_CLASSES
  return {
    generator: 1,
    seed,
    rows: ROWS,
    labels: prediction.labels,
    values: prediction.values === null ? null : Array.from(prediction.values),
    probabilities: narrow ? Array.from(probabilities) : null,
  }
}

/** The record of a manifest; null when it holds none, or one of another generator. */
export function readGolden(value: unknown): GoldenRecord | null {
  const record = value as Partial<GoldenRecord> | null
  const usable = record?.generator === 1 && Number.isInteger(record.seed) && Number.isInteger(record.rows)
  return usable ? (record as GoldenRecord) : null
}

/** Null when the model predicts the same today, else what differs. */
export async function goldenDifference(model: Model, golden: GoldenRecord): Promise<string | null> {
  const now = await goldenRecord(model, golden.seed)
  if (now === null) return 'nothing'
  if (JSON.stringify(now.labels) !== JSON.stringify(golden.labels)) return 'labels'
  if (!close(now.values, golden.values)) return 'values'
  return close(now.probabilities, golden.probabilities) ? null : 'probabilities'
}

function close(now: readonly number[] | null, before: readonly number[] | null): boolean {
  if (now === null || before === null) return now === before
  return (
    now.length === before.length &&
    now.every((value, at) => Math.abs(value - before[at]!) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(before[at]!)))
  )
}
