import { isModelGateError, unsupported } from '../core/errors.js'
import { PREDICT_CHUNK_ROWS } from '../core/limits.js'
import type { Label, Model, ModelFacts, ModelInput, Prediction } from '../core/model.js'
import { sliceRows, type TableChunk } from '../core/table.js'
import { plain } from '../core/text.js'
import { predictionOf, type LoadedModel } from './answers.js'
import { encodeTable, selectColumns } from './table-message.js'
import type { WorkerProcess } from './worker-process.js'

export interface PythonModelParts {
  readonly worker: WorkerProcess
  readonly loaded: LoadedModel
  readonly facts: ModelFacts
  /** Why no kernel runs this model. */
  readonly reason: string
  readonly predictMs: number
  /** Ends the worker and removes its folder. */
  readonly close: () => Promise<void>
}

/** The loaded model as a Model; rows go to the worker in chunks, one after the other. */
export function pythonModel({ worker, loaded, facts, reason, predictMs, close }: PythonModelParts): Model {
  let last: Promise<unknown> = Promise.resolve()
  const predictPart = async (part: TableChunk, probabilities: boolean): Promise<Prediction> => {
    const { columns, buffers } = encodeTable(selectColumns(loaded.names, loaded.count, part))
    const header = { operation: 'predict', rows: part.rows, columns, probabilities }
    const frame = await worker.request(header, buffers, predictMs)
    const classes = probabilities ? (loaded.classes?.length ?? 0) : null
    try {
      return predictionOf(frame, { rows: part.rows, task: loaded.task, classes })
    } catch (error) {
      if (isModelGateError(error) && error.code === 'corrupt') worker.distrust(error)
      throw error
    }
  }
  const predict = async (chunk: TableChunk, probabilities: boolean): Promise<Prediction> => {
    if (loaded.task === 'transform') {
      throw unsupported(
        plain(loaded.class_name, 200),
        'it has no predict()',
        'Save the pipeline that ends in an estimator.',
      )
    }
    const parts: Prediction[] = []
    for (let from = 0; from < chunk.rows || from === 0; from += PREDICT_CHUNK_ROWS) {
      parts.push(
        await predictPart(sliceRows(chunk, from, Math.min(chunk.rows, from + PREDICT_CHUNK_ROWS)), probabilities),
      )
    }
    return joined(parts)
  }
  return {
    facts,
    task: loaded.task,
    classes: loaded.classes,
    inputs: inputsOf(loaded),
    runtime: 'python',
    engine: 'python',
    engineVersion: plain(`${loaded.python}${loaded.library === '' ? '' : ` scikit-learn ${loaded.library}`}`, 100),
    engineReason: reason,
    hasProbabilities: loaded.has_probabilities,
    predict: (chunk, options = {}) => {
      const probabilities = options.probabilities === true && loaded.has_probabilities
      // The worker answers one request at a time, whatever became of the one before.
      const next = last.then(() => predict(chunk, probabilities))
      last = next.catch(() => undefined)
      return next
    },
    close,
  }
}

function inputsOf({ names, count }: LoadedModel): readonly ModelInput[] {
  if (names !== null) return names.map((name) => ({ name, kind: 'any' }))
  return Array.from({ length: count ?? 0 }, () => ({ name: null, kind: 'number' }))
}

function joined(parts: readonly Prediction[]): Prediction {
  const [first] = parts
  if (parts.length === 1) return first!
  if (parts.some((part) => part.outputs !== first!.outputs)) {
    throw unsupported('python', 'predict() gives another number of outputs for other rows')
  }
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    outputs: first!.outputs,
    labels: first!.labels === null ? null : parts.flatMap((part): readonly Label[] => part.labels ?? []),
    values: joinedFloats(parts.map((part) => part.values)),
    probabilities: joinedFloats(parts.map((part) => part.probabilities)),
  }
}

function joinedFloats(parts: readonly (Float64Array | null)[]): Float64Array | null {
  const present = parts.filter((part) => part !== null)
  if (present.length === 0) return null
  const all = new Float64Array(present.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of present) {
    all.set(part, at)
    at += part.length
  }
  return all
}
