import type { Config } from '../config/index.js'
import { isModelGateError, ModelGateError } from '../core/errors.js'
import type { Model } from '../core/model.js'
import type { DataDrift } from '../core/result.js'
import { plain } from '../core/text.js'
import { dataDrift, driftOptions, predictionDrift, verdictOn, type TableSource } from '../data/index.js'
import type { RawInputs } from '../inputs/index.js'
import type { Surroundings } from './command.js'
import { hasColumn, requireColumn } from './data.js'
import { within } from './paths.js'
import { entryOption } from './model-entry.js'
import { pythonAccess } from './python-access.js'
import { labelOf, openTables } from './tables.js'

/** Drift of data, and what the configuration makes of that of labels and predictions. */
export interface FreshDrift {
  readonly drift: DataDrift
  /** True when features drifted, or labels or predictions whose drift the configuration calls a failure; null: cannot be told. */
  readonly drifted: boolean | null
  /** One line each on labels and on predictions, where they are judged. */
  readonly notes: readonly string[]
}

/** Tables that were asked to be compared. */
export interface FreshData {
  readonly reference: TableSource
  readonly current: TableSource
  readonly target: string | null
}

/** Whose features are judged, and whose predictions. */
export interface DriftModel {
  readonly path: string
  /** How errors call it. */
  readonly name: string
  /** Named by whoever asked; else that it cannot be judged is a note beside the drift of the data. */
  readonly asked: boolean
}

/**
 * --reference and --current.
 * @throws ModelGateError 'usage' when the configuration needs what only `run` measures, and for a label that no table has
 */
export async function openFreshData(inputs: RawInputs, config: Config, surroundings: Surroundings): Promise<FreshData> {
  if (config.drift.aggregate === 'weighted' && Object.keys(config.drift.weights).length === 0) {
    throw new ModelGateError('usage', 'drift.aggregate is weighted, and only run measures importances to weigh by', {
      subject: 'drift.weights',
      remedy: 'Declare drift.weights in the configuration, for example those that the report of run lists.',
    })
  }
  const label = labelOf(inputs, config)
  const paths = { reference: inputs.required('reference'), current: inputs.required('current') }
  const tables = await openTables(paths, label, config, surroundings, { keptBytes: 0 })
  const [reference, current, target] = [tables.reference!, tables.current!, tables.target]
  // The judged data may lack its label, and so may the reference.
  if (label.asked && target !== null && !hasColumn(current, target)) requireColumn(reference, target)
  return { reference, current, target }
}

/** The model that --model names. */
export function namedModel(inputs: RawInputs, { workingDirectory }: Surroundings): DriftModel | null {
  const [path, ...more] = inputs.list('model')
  if (more.length > 0) throw new ModelGateError('usage', `${more.length + 1} models were named, one is expected`)
  return path === undefined ? null : { path: within(workingDirectory, path), name: path, asked: true }
}

/** The drift of data; with a model, of its features only, and of its predictions too. */
export async function freshDrift(
  { reference, current, target }: FreshData,
  wanted: DriftModel | null,
  inputs: RawInputs,
  config: Config,
  surroundings: Surroundings,
): Promise<FreshDrift> {
  const { model, problem } = await openWanted(wanted, inputs, config, surroundings)
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
    if (model === null || config.drift.on_prediction_drift === 'off') return judged(drift, config, problem)
    const answers = await attempted(wanted, () => predictionDrift(model, reference, current, options))
    const columns = [...drift.columns, ...(answers.value ?? [])]
    return judged({ ...drift, columns }, config, answers.problem)
  } finally {
    await model?.close()
  }
}

async function openWanted(
  wanted: DriftModel | null,
  inputs: RawInputs,
  config: Config,
  surroundings: Surroundings,
): Promise<{ readonly model: Model | null; readonly problem: string | null }> {
  if (wanted === null) return { model: null, problem: null }
  const { openModel } = await import('../model/index.js')
  const { readModelBytes } = await import('../formats/index.js')
  const configured = (): Promise<Config> => Promise.resolve(config)
  const python = pythonAccess(inputs.text('runtime'), surroundings, configured)
  const access = { ...python, ...entryOption(inputs, configured) }
  const { name, path } = wanted
  const { value, problem } = await attempted(wanted, async () =>
    openModel(await readModelBytes(path, { name }), path, { name, log: surroundings.log, ...access }),
  )
  return { model: value?.model ?? null, problem }
}

/** What only a model that was asked for may fail by. */
async function attempted<Value>(
  wanted: DriftModel | null,
  act: () => Promise<Value>,
): Promise<{ readonly value: Value | null; readonly problem: string | null }> {
  try {
    return { value: await act(), problem: null }
  } catch (error) {
    if (wanted?.asked !== false || !isModelGateError(error)) throw error
    return { value: null, problem: `predictions of the deployed model cannot be compared: ${error.message}` }
  }
}

function judged(drift: DataDrift, config: Config, problem: string | null): FreshDrift {
  const sides = [
    { mode: config.drift.on_label_drift, found: verdictOn('target', drift) },
    { mode: config.drift.on_prediction_drift, found: verdictOn('prediction', drift) },
  ].flatMap(({ mode, found }) => (mode === 'off' || found === null ? [] : [{ mode, found }]))
  const failed = sides.some(({ mode, found }) => mode === 'fail' && found.drifted === true)
  const notes = sides.map(
    ({ mode, found }) => `${mode === 'warn' && found.drifted === true ? 'warning: ' : ''}${found.message}`,
  )
  const told = problem === null ? notes : [...notes, problem]
  return { drift, drifted: failed || drift.drifted, notes: told.map((note) => plain(note, 400)) }
}
