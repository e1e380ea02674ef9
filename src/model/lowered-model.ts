import { isModelGateError, ModelGateError, unsupported } from '../core/errors.js'
import { PREDICT_CHUNK_ROWS } from '../core/limits.js'
import { silentLogger, type Logger } from '../core/log.js'
import type { Label, Model, ModelFacts, PredictOptions, Prediction } from '../core/model.js'
import { RUN_ROWS, runEnds, splitRows } from '../core/split-rows.js'
import { cellOf, sliceRows, type TableChunk } from '../core/table.js'
import { VERSION } from '../core/version.js'
import {
  NotFiniteError,
  selectInputs,
  TooDenseError,
  type ColumnsBlock,
  type Inference,
  type Lowered,
  type Want,
} from '../plan/index.js'
import type { RowWorker } from './row-workers.js'

/** Where a model came from, for threads that open it again. */
export interface LoweredOrigin {
  readonly bytes: Uint8Array
  /** Of a container, which part of it is the model. */
  readonly entry?: string | null
  readonly log?: Logger
}

/**
 * A lowered estimator as a Model. Rows go through in runs, so that intermediates stay bounded; with an origin, many
 * rows that take long are split over threads.
 */
export function loweredModel(lowered: Lowered, facts: ModelFacts, origin?: LoweredOrigin): Model {
  const log = origin?.log ?? silentLogger
  let workers: readonly RowWorker[] = []
  let spent = 0
  let infer = (rows: ColumnsBlock, want: Want): Inference => lowered.infer!(rows, want)
  const threads = async (count: number): Promise<readonly RowWorker[]> => {
    if (origin === undefined || count <= workers.length) return workers
    // What starts threads is loaded where one is started: a small prediction does without.
    const [{ spareThreads }, { startRowWorkers }] = await Promise.all([
      import('../core/answering-thread.js'),
      import('./row-workers.js'),
    ])
    const missing = Math.min(count, spareThreads()) - workers.length
    if (missing > 0) workers = [...workers, ...startRowWorkers(origin, missing, log)]
    return workers
  }
  const predict = async (chunk: TableChunk, options: PredictOptions = {}): Promise<Prediction> => {
    if (lowered.infer === undefined) {
      throw unsupported(
        lowered.className,
        'a transformer: it has no predict()',
        'Name the file of the estimator that predicts; modelgate convert --preprocessing FILE joins it with this one. Or save the pipeline that ends in an estimator.',
      )
    }
    const want = {
      predictions: true,
      probabilities:
        options.probabilities === true && (lowered.hasProbabilities || lowered.targets?.hasProbabilities === true),
      scores: false,
    }
    const select = (from: number, to: number) => selectInputs(lowered.inputs, sliceRows(chunk, from, to))
    const inOrder = (from: number, to: number, step: number): Inference[] => {
      const parts: Inference[] = []
      for (let at = from; at < to || at === from; at += step) {
        const rows = select(at, Math.min(to, at + step))
        try {
          parts.push(infer(rows, want))
        } catch (error) {
          const first = (options.rowsBefore ?? 0) + at
          throw error instanceof NotFiniteError ? whoMadeIt(error, rows, first) : placed(error, first)
        }
      }
      return parts
    }
    const start = performance.now()
    const answers = async (): Promise<readonly Inference[]> =>
      chunk.rows <= 2 * RUN_ROWS || chunk.tensors !== undefined
        ? inOrder(0, chunk.rows, PREDICT_CHUNK_ROWS)
        : await splitRows({
            ends: runEnds(chunk.rows),
            infer: (from, to) => infer(select(from, to), want),
            inferIn: (worker, from, to) => worker.infer(select(from, to), want),
            threads,
            log,
            spent,
            signal: options.signal,
          }).catch((error: unknown) => {
            options.signal?.throwIfAborted()
            // Where runs end depends on time; an error must not.
            inOrder(0, chunk.rows, PREDICT_CHUNK_ROWS)
            throw error
          })
    const parts = await answers().catch(async (error: unknown) => {
      if (!(error instanceof TooDenseError)) throw error
      // Few models have rows so wide: what gives them a few at a time is loaded when one does.
      const { inferRows } = await import('./row-slices.js')
      infer = (rows, wanted) => inferRows(lowered, rows, wanted)
      return answers()
    })
    spent += performance.now() - start
    return {
      rows: chunk.rows,
      outputs: lowered.outputs,
      labels: joinLabels(parts, lowered.classes),
      values: joinFloats(parts.map((part) => part.values)),
      probabilities: joinFloats(parts.map((part) => part.probabilities)),
      ...(lowered.targets === undefined
        ? {}
        : { targetProbabilities: joinFloats(parts.map((part) => part.targetProbabilities ?? null)) }),
    }
  }
  return {
    facts,
    task: lowered.infer === undefined ? 'transform' : lowered.task,
    classes: lowered.classes,
    inputs: lowered.inputs,
    runtime: 'lowered',
    engine: 'kernel',
    engineVersion: VERSION,
    engineReason: null,
    hasProbabilities: lowered.hasProbabilities,
    ...(lowered.targets === undefined ? {} : { targets: lowered.targets }),
    predict,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()))
      workers = []
    },
  }
}

/** An error about a row says which row of the data is meant when rows were counted from a later one. */
function placed(error: unknown, from: number): unknown {
  if (from === 0 || !isModelGateError(error) || error.code !== 'data') return error
  return new ModelGateError('data', `${error.message} (rows counted from row ${from + 1} of the data)`, {
    cause: error,
    ...(error.subject === undefined ? {} : { subject: error.subject }),
    ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
  })
}

/** The same error when the row of the data holds such a cell; else it names the model, which computed the cell. */
function whoMadeIt(error: NotFiniteError, block: ColumnsBlock, from: number): unknown {
  const cells = block.columns.map((column) => cellOf(column, error.row))
  if (cells.some((cell) => cell === null || cell === Infinity || cell === -Infinity)) return placed(error, from)
  return new ModelGateError(
    'data',
    `the model computes a value that is not a finite number from row ${from + error.row + 1}, whose cells are all there; its ${error.className} takes finite numbers only`,
    {
      subject: error.className,
      cause: error,
      remedy:
        'Look for values that a step of the model is not defined for, such as a negative number under a logarithm.',
    },
  )
}

function joinLabels(parts: readonly Inference[], classes: readonly Label[] | null): readonly Label[] | null {
  if (parts.every((part) => part.labels === null)) return null
  const labels = new Array<Label>(parts.reduce((sum, part) => sum + (part.labels?.length ?? 0), 0))
  let at = 0
  for (const part of parts) {
    for (const index of part.labels ?? []) labels[at++] = classes === null ? index : classes[index]!
  }
  return labels
}

function joinFloats(parts: readonly (Float64Array | null)[]): Float64Array | null {
  const present = parts.filter((part) => part !== null)
  if (present.length === 0) return null
  if (present.length === 1) return present[0]!
  const joined = new Float64Array(present.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of present) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
