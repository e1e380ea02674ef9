import type { Model, Prediction } from '../../core/model.js'
import type { CheckResult } from '../../core/result.js'
import { check, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'
import { askFor, predictSample, sampleRows, type Sample } from './sample.js'

/** Tolerance of a probability row's sum; float32 softmax over a thousand classes stays below. */
const SUM_TOLERANCE = 1e-4

/** Without data there is nothing to predict that the model is known to take. */
export const NOT_TRIED: Outcome = {
  status: 'inconclusive',
  message:
    'not tried: no data was given, and rows made from the signature do not suit the model; add --validation-data',
  severity: 'warn',
}

/** Does the model predict, and does it take the data that it will get? */
export async function integrationTests(context: StageContext): Promise<CheckResult[]> {
  const { clock, model: source } = context
  const opened = async (): Promise<{ model: Model; sample: Sample }> => {
    const { model } = await source.open()
    return { model, sample: await sampleFor(context, model) }
  }
  return [
    await check(clock, 'integration.prediction_interface', async () => {
      const { model, sample } = await opened()
      const prediction = await predictSample(model, sample)
      return prediction === null ? NOT_TRIED : predictionOutcome(model, prediction, sample)
    }),
    await check(clock, 'integration.probability_interface', async () => {
      const { model, sample } = await opened()
      if (!model.hasProbabilities) return { status: 'skipped', message: 'the model has no predict_proba' }
      const prediction = await predictSample(model, sample, { probabilities: true })
      return prediction === null ? NOT_TRIED : probabilityOutcome(model, prediction)
    }),
    await check(clock, 'integration.data_compatibility', async () => {
      const { model, sample } = await opened()
      if (sample.origin === 'synthetic rows') {
        return {
          status: 'skipped',
          message: 'no data was given; add validation data to check that the model takes it',
        }
      }
      const { rows } = await askFor(model, sample)
      return { status: 'passed', measured: rows, message: `predicts ${rows} rows of the ${sample.origin}` }
    }),
  ]
}

export function sampleFor(context: StageContext, model: Model): Promise<Sample> {
  const sources = { validation: context.validationData, reference: context.referenceData }
  return sampleRows(sources, model, context.target, context.config.validation.seed)
}

function predictionOutcome(model: Model, prediction: Prediction, sample: Sample): Outcome {
  const expected = sample.rows.rows * prediction.outputs
  const found = prediction.labels?.length ?? prediction.values?.length ?? 0
  if (found !== expected) {
    return {
      status: 'failed',
      measured: found,
      threshold: expected,
      message: `predict() gave ${found} values for ${expected}`,
    }
  }
  const unusable = prediction.values?.findIndex((value) => !Number.isFinite(value)) ?? -1
  if (unusable >= 0) {
    return {
      status: 'failed',
      measured: 'not finite',
      message: `predict() gives ${String(prediction.values?.[unusable])} for row ${unusable + 1} of the ${sample.origin}`,
    }
  }
  const unknown =
    model.classes === null ? undefined : prediction.labels?.find((label) => !model.classes!.includes(label))
  if (unknown !== undefined) {
    return { status: 'failed', message: 'predict() gives a label that is not one of the classes of the model' }
  }
  return { status: 'passed', measured: found, message: `predict() on ${sample.rows.rows} rows of ${sample.origin}` }
}

function probabilityOutcome(model: Model, prediction: Prediction): Outcome {
  const { probabilities, rows } = prediction
  if (probabilities === null) return { status: 'failed', message: 'predict_proba() gave nothing' }
  const width = model.classes?.length ?? probabilities.length / Math.max(rows, 1)
  if (probabilities.length !== rows * width) {
    return {
      status: 'failed',
      measured: probabilities.length,
      threshold: rows * width,
      message: 'predict_proba() has the wrong shape',
    }
  }
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (let col = 0; col < width; col++) {
      const value = probabilities[row * width + col]!
      if (!(value >= 0 && value <= 1 + SUM_TOLERANCE)) {
        return {
          status: 'failed',
          measured: value,
          message: `predict_proba() gives a value outside [0, 1] in row ${row + 1}`,
        }
      }
      sum += value
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      return {
        status: 'failed',
        measured: sum,
        threshold: 1,
        message: `probabilities of row ${row + 1} do not add up to 1`,
      }
    }
  }
  return { status: 'passed', measured: width, message: `predict_proba() on ${rows} rows and ${width} classes` }
}
