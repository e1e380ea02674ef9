import type { Config } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import type { Model } from '../core/model.js'
import type { DataDrift } from '../core/result.js'
import { plain } from '../core/text.js'
import { dataDrift, driftOptions, predictionDrift, verdictOn } from '../data/index.js'
import type { RawInputs } from '../inputs/index.js'
import type { Surroundings } from './command.js'
import { openData, requireColumn } from './data.js'
import { within } from './paths.js'
import { pythonAccess } from './python-access.js'

/** Drift of data, and what the configuration makes of that of labels and predictions. */
export interface FreshDrift {
  readonly drift: DataDrift
  /** True when features drifted, or labels or predictions whose drift the configuration calls a failure; null: cannot be told. */
  readonly drifted: boolean | null
  /** One line each on labels and on predictions, where they are judged. */
  readonly notes: readonly string[]
}

/**
 * --reference against --current; with --model, its features only, and its predictions too.
 * @throws ModelGateError 'usage' when the configuration needs what only `run` measures
 */
export async function freshDrift(inputs: RawInputs, config: Config, surroundings: Surroundings): Promise<FreshDrift> {
  if (config.drift.aggregate === 'weighted' && Object.keys(config.drift.weights).length === 0) {
    throw new ModelGateError('usage', 'drift.aggregate is weighted, and only run measures importances to weigh by', {
      subject: 'drift.weights',
      remedy: 'Declare drift.weights in the configuration, for example those that the report of run lists.',
    })
  }
  const reference = await openData(inputs.required('reference'), config, surroundings)
  const current = await openData(inputs.required('current'), config, surroundings)
  const named = inputs.text('target')
  // The judged data may lack its label, and so may the reference.
  if (named !== undefined && !current.schema.some(({ name }) => name === named)) requireColumn(reference, named)
  const target = named ?? (typeof config.data.target === 'string' ? config.data.target : null)
  const model = await openAsked(inputs, config, surroundings)
  try {
    const features = model?.inputs.flatMap(({ name, kind }) => (name === null || kind === 'tensor' ? [] : [name])) ?? []
    const options = {
      ...driftOptions(config.drift, { missing: 'none were declared' }),
      ...{ threshold: config.validation.data_drift_threshold, seed: config.validation.seed },
      signal: surroundings.signal,
      ...(target === null ? {} : { target }),
      ...(features.length > 0 ? { features } : {}),
    }
    const drift = await dataDrift(reference, current, options)
    const answers =
      model === null || config.drift.on_prediction_drift === 'off'
        ? []
        : await predictionDrift(model, reference, current, options)
    return judged({ ...drift, columns: [...drift.columns, ...answers] }, config)
  } finally {
    await model?.close()
  }
}

async function openAsked(inputs: RawInputs, config: Config, surroundings: Surroundings): Promise<Model | null> {
  const [path, ...more] = inputs.list('model')
  if (path === undefined) return null
  if (more.length > 0) throw new ModelGateError('usage', `${more.length + 1} models were named, one is expected`)
  const { openModel } = await import('../model/index.js')
  const { readModelBytes } = await import('../formats/index.js')
  const file = within(surroundings.workingDirectory, path)
  const access = pythonAccess(inputs.text('runtime'), surroundings, () => Promise.resolve(config))
  const { model } = await openModel(await readModelBytes(file), file, { log: surroundings.log, ...access })
  return model
}

function judged(drift: DataDrift, config: Config): FreshDrift {
  const sides = [
    { mode: config.drift.on_label_drift, found: verdictOn('target', drift) },
    { mode: config.drift.on_prediction_drift, found: verdictOn('prediction', drift) },
  ].flatMap(({ mode, found }) => (mode === 'off' || found === null ? [] : [{ mode, found }]))
  const failed = sides.some(({ mode, found }) => mode === 'fail' && found.drifted === true)
  const notes = sides.map(
    ({ mode, found }) => `${mode === 'warn' && found.drifted === true ? 'warning: ' : ''}${found.message}`,
  )
  return { drift, drifted: failed || drift.drifted, notes: notes.map((note) => plain(note, 400)) }
}
