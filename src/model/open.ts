import { isModelGateError, ModelGateError } from '../core/errors.js'
import type { Logger } from '../core/log.js'
import type { Model } from '../core/model.js'
import { readingFile, readModel, type ModelRecord, type OpaqueRecord, type PickleRecord } from '../formats/index.js'
import { entryKeys, holdsContainer, lowerRecord, type EntryChoice } from '../lower/index.js'
import type { EngineChoice } from '../onnx/index.js'
import type { PythonAccess } from '../python/index.js'
import { describeModel } from './facts.js'
import { loweredModel, type LoweredOrigin } from './lowered-model.js'
import { pythonNeeds } from './python-needs.js'

export interface OpenOptions {
  /** How errors call the file: as the user wrote it. Default: the path. */
  readonly name?: string
  /** Hears at debug level why rows are not split over threads. */
  readonly log?: Logger
  /** Engine for ONNX graphs; without it native is tried first, then WASM. */
  readonly engine?: EngineChoice
  /** The sandboxed Python worker for pickles that no kernel runs; without it they are refused (runtime native). */
  readonly python?: PythonAccess & {
    /** The user asked for Python by name (runtime python), so a model that runs without it is told. */
    readonly asked: boolean
  }
  /** Which entry of a dict, list or tuple is the model: `model`, `models.rf`, `scaler,model`; asked for such files only. */
  readonly entry?: EntryChoice
}

export interface OpenedModel {
  readonly model: Model
  /** Things the report should say: an unverified library version, an attribute derived from another. */
  readonly notes: readonly string[]
}

/**
 * Bytes of a model file -> something that predicts. The file is read as data; nothing of it is executed, but by the
 * Python worker when `options.python` is given, the model cannot be lowered and the worker's conditions hold.
 * @throws ModelGateError 'corrupt', 'limit', or 'unsupported' naming the file, and the class, parameter or operator in
 * the way
 */
export async function openModel(bytes: Uint8Array, path: string, options: OpenOptions = {}): Promise<OpenedModel> {
  const origin = { bytes, path, ...(options.log === undefined ? {} : { log: options.log }) }
  const file = { name: options.name ?? path, bytes }
  const opened = await readingFile(file, async () => openRecord(await readModel(bytes), origin, options))
  if (options.python?.asked !== true || opened.model.runtime === 'python') return opened
  return { ...opened, notes: [...opened.notes, 'runtime python was asked for; this model runs without it'] }
}

interface Origin extends LoweredOrigin {
  readonly path: string
}

async function openRecord(record: ModelRecord, origin: Origin, options: OpenOptions): Promise<OpenedModel> {
  const { path } = origin
  const log = options.log === undefined ? {} : { log: options.log }
  switch (record.format) {
    case 'pickle':
    case 'joblib':
      return openPickle(record, origin, options)
    case 'onnx': {
      const { openOnnxModel } = await import('../onnx/index.js')
      const prefer = options.engine === undefined ? {} : { prefer: options.engine }
      const facts = await describeModel(record)
      return { model: await openOnnxModel(record.bytes, path, { facts, ...prefer, ...log }), notes: [] }
    }
    case 'xgboost':
    case 'lightgbm':
    case 'catboost': {
      const { lowered, notes } = await lowerRecord(record)
      return { model: loweredModel(lowered, await describeModel(record), origin), notes }
    }
    case 'keras':
    case 'hdf5':
      if ('kind' in record) {
        const { openKerasModel } = await import('./keras/keras-model.js')
        const engine = options.engine === undefined ? {} : { engine: options.engine }
        return openKerasModel(record, { facts: await describeModel(record), ...engine, ...log })
      }
      throw await unrunnable(record, path)
    default:
      throw await unrunnable(record, path)
  }
}

/** Why a file is no model that runs: loaded for those who meet one. */
async function unrunnable(record: OpaqueRecord, path: string): Promise<ModelGateError> {
  const { whyNotRun } = await import('./not-run.js')
  return whyNotRun(record, path)
}

/** Kernels first; Python only for what they refuse, and never for a file that is broken. */
async function openPickle(
  record: PickleRecord,
  origin: Origin,
  { python: access, entry: choice }: OpenOptions,
): Promise<OpenedModel> {
  const entry = holdsContainer(record) ? ((await choice?.()) ?? null) : null
  try {
    const { lowered, notes } = await lowerRecord(record, () => Promise.resolve(entry))
    const facts = await describeModel(record)
    // Of a container the entry that runs.
    const estimator = facts.estimator ?? lowered.className
    return { model: loweredModel(lowered, { ...facts, estimator }, { ...origin, entry }), notes }
  } catch (refusal) {
    if (access === undefined || !isModelGateError(refusal) || refusal.code !== 'unsupported') throw refusal
    const keys = await entryKeys(record, entry)
    if (keys === null) throw refusal
    const { openPythonModel } = await import('../python/index.js')
    const { bytes, path } = origin
    const facts = await describeModel(record)
    const request = { bytes, path, facts, keys, needs: pythonNeeds(record), reason: refusal.message }
    return await openPythonModel(request, access).catch((error: unknown) => {
      throw bothReasons(refusal, error)
    })
  }
}

/** Why neither way is open: without the first reason the second would look like a demand for Python. */
function bothReasons(refusal: ModelGateError, error: unknown): unknown {
  if (!isModelGateError(error)) return error
  const remedies = [error.remedy, refusal.remedy].filter((remedy) => remedy !== undefined)
  return new ModelGateError(error.code, `${refusal.message}; and not in Python: ${error.message}`, {
    cause: error,
    ...(refusal.subject === undefined ? {} : { subject: refusal.subject }),
    ...(remedies.length === 0 ? {} : { remedy: remedies.join(' Or: ') }),
  })
}
