import type { Model, Prediction } from '../../core/model.js'
import type { Clock } from '../../core/ports.js'
import { readModelFile } from '../../formats/index.js'
import { openModel, type OpenedModel } from '../../model/index.js'
import { check } from '../check.js'
import type { HealthProbe } from '../context.js'
import type { Sample } from '../test/sample.js'

/** What the model with this digest predicted before it was deployed. */
export interface Golden {
  readonly sha256: string
  readonly sample: Sample
  readonly prediction: Prediction
}

/**
 * Health of a model file read back from where it was deployed: it is there, it loads, it predicts, and (with golden
 * predictions of the same bytes) it predicts the same as before.
 */
export function healthProbe(
  clock: Clock,
  sampleOf: (model: Model) => Promise<Sample>,
  golden: Golden | null,
): HealthProbe {
  return async (path, signal) => {
    const exists = await check(clock, 'health.file_exists', async () => {
      const { size } = await readModelFile(path, { signal })
      return { status: 'passed', measured: size, message: `${size} bytes read back` }
    })
    if (exists.status !== 'passed') return [exists]
    const { bytes, sha256 } = await readModelFile(path, { signal })
    // A rollback checks other bytes with the same probe; they have no golden predictions here.
    const expected = golden?.sha256 === sha256 ? golden : null
    let opened: OpenedModel | null = null
    const loads = await check(clock, 'health.model_loading', async () => {
      opened = await openModel(bytes, path)
      return { status: 'passed', message: 'loaded without executing the file' }
    })
    const predicts = await check(clock, 'health.prediction', async () => {
      if (opened === null) return { status: 'failed', message: 'the model did not load' }
      const { model } = opened
      const sample = expected?.sample ?? (await sampleOf(model))
      const prediction = await model.predict(sample.rows, { probabilities: true })
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
    await (opened as OpenedModel | null)?.model.close()
    return [exists, loads, predicts]
  }
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
