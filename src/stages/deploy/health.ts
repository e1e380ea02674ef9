import { basename } from 'node:path'
import type { Model, Prediction } from '../../core/model.js'
import type { Clock } from '../../core/ports.js'
import { readModelFile } from '../../formats/index.js'
import { openModel, type OpenedModel } from '../../model/index.js'
import { check } from '../check.js'
import type { HealthProbe } from '../context.js'
import { goldenDifference, readGolden } from './golden.js'
import { predictSample, type Sample } from '../test/sample.js'
import type { StaticScan } from './static-scan.js'

/** What the model under test predicted in this run, on the rows that it was tested with. */
export interface TestedPrediction {
  readonly sha256: string
  readonly sample: Sample
  readonly prediction: Prediction
}

export interface ProbeOptions {
  readonly clock: Clock
  /** Rows for a model that this run has not predicted with. */
  readonly sampleOf: (model: Model) => Promise<Sample>
  readonly tested: TestedPrediction | null
  /** null: switched off. */
  readonly scan: StaticScan | null
  /** @param name how errors call the file */
  readonly open?: (bytes: Uint8Array, path: string, name: string) => Promise<OpenedModel>
}

/**
 * Health of a model file read back from where it was deployed: it is there, it loads, it predicts the same as when it was
 * tested (bit for bit, for the bytes of this run), and the same as its manifest says (for any deployment).
 */
export function healthProbe({ clock, sampleOf, tested, scan, open = openNamed }: ProbeOptions): HealthProbe {
  return async (path, signal, deployed) => {
    // The path is that of a copy which goes away.
    const name = `the deployed ${basename(path)}`
    const exists = await check(clock, 'health.file_exists', async () => {
      const { size } = await readModelFile(path, { signal, name })
      return { status: 'passed', measured: size, message: `${size} bytes read back` }
    })
    if (exists.status !== 'passed') return [exists]
    const { bytes, sha256 } = await readModelFile(path, { signal, name })
    // A rollback checks other bytes with the same probe; this run predicted nothing with them.
    const expected = tested?.sha256 === sha256 ? tested : null
    const scanned = scan === null ? [] : [await check(clock, 'health.static_scan', () => scan(path, bytes, sha256))]
    let opened: OpenedModel | null = null
    const loads = await check(clock, 'health.model_loading', async () => {
      opened = await open(bytes, path, name)
      return { status: 'passed', message: loadingMessage(opened.model) }
    })
    const predicts = await check(clock, 'health.prediction', async () => {
      if (opened === null) return { status: 'failed', message: 'the model did not load' }
      const { model } = opened
      const sample = expected?.sample ?? (await sampleOf(model))
      const prediction = await predictSample(model, sample, { probabilities: true })
      if (prediction === null) return { status: 'skipped', message: 'no data to predict with' }
      if (expected !== null && !samePrediction(expected.prediction, prediction)) {
        return { status: 'failed', message: 'the deployed bytes predict something else than the tested model' }
      }
      const what = expected === null ? 'predicts' : 'predicts the same as before the deployment'
      return {
        status: 'passed',
        measured: prediction.rows,
        message: `${what} on ${prediction.rows} rows of ${sample.origin}`,
      }
    })
    const golden = await check(clock, 'health.golden_predictions', async () => {
      const record = readGolden(deployed.golden)
      if (opened === null) return { status: 'failed', message: 'the model did not load' }
      if (record === null) return { status: 'skipped', message: 'this deployment has no golden predictions' }
      const difference = await goldenDifference(opened.model, record)
      return difference === null
        ? { status: 'passed', measured: record.rows, message: 'predicts what its manifest says' }
        : { status: 'failed', message: `predicts other ${difference} than when it was deployed` }
    })
    await (opened as OpenedModel | null)?.model.close()
    return [exists, ...scanned, loads, predicts, golden].filter((one) => one.status !== 'skipped')
  }
}

function openNamed(bytes: Uint8Array, path: string, name: string): Promise<OpenedModel> {
  return openModel(bytes, path, { name })
}

/** How the model came to predict; a file is executed by the sandboxed Python worker only. */
export function loadingMessage({ runtime, engineVersion }: Model): string {
  return runtime === 'python'
    ? `loaded in a sandboxed Python process (${engineVersion})`
    : `loaded without executing the file (${runtime})`
}

/** Bit for bit: the same bytes on the same engine have no excuse. */
function samePrediction(before: Prediction, after: Prediction): boolean {
  const sameLabels = JSON.stringify(before.labels) === JSON.stringify(after.labels)
  return sameLabels && sameFloats(before.values, after.values) && sameFloats(before.probabilities, after.probabilities)
}

function sameFloats(before: Float64Array | null, after: Float64Array | null): boolean {
  if (before === null || after === null) return before === after
  return before.length === after.length && before.every((value, index) => Object.is(value, after[index]))
}
