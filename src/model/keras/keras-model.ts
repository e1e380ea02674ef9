import { silentLogger, type Logger } from '../../core/log.js'
import type { Label, Model, ModelFacts, Prediction } from '../../core/model.js'
import { sliceRows, type TableChunk } from '../../core/table.js'
import type { KerasRecord } from '../../formats/index.js'
import { lowerKerasModel, type KerasProgram } from '../../lower/index.js'
import { type EngineChoice, openSession, runRows, type OnnxSession, type RunTensor } from '../../onnx/index.js'
import { kerasFeeds } from './feeds.js'
import { networkInputs, type NetworkInput } from './inputs.js'

export interface OpenKerasOptions {
  readonly facts: ModelFacts
  readonly engine?: EngineChoice
  /** Hears at debug level why rows are not split over threads. */
  readonly log?: Logger
}

export interface OpenedKeras {
  readonly model: Model
  readonly notes: readonly string[]
}

/**
 * A Keras model as a Model: its layers as one ONNX graph, text prepared in TypeScript.
 * @throws ModelGateError unsupported naming the layer and config key in the way; corrupt; limit
 */
export async function openKerasModel(record: KerasRecord, options: OpenKerasOptions): Promise<OpenedKeras> {
  const program = await lowerKerasModel(record, { outputs: 'head' })
  const inputs = networkInputs(program)
  const session = await openSession(program.onnx, options.engine === undefined ? {} : { prefer: options.engine })
  const { head } = program
  const network = { program, inputs, session }
  let spent = 0
  const model: Model = {
    facts: options.facts,
    task: head.task,
    classes: head.classes,
    inputs: inputs.flatMap(({ columns }) => columns),
    runtime: 'onnx',
    engine: session.engine,
    engineVersion: session.engineVersion,
    engineReason: session.engineReason,
    hasProbabilities: head.task === 'classification',
    predict: async (chunk, wanted = {}) => {
      const start = performance.now()
      const { log = silentLogger } = options
      const answer = await predictAll(network, chunk, wanted.probabilities === true, { log, spent, signal: wanted.signal }) // prettier-ignore
      spent += performance.now() - start
      return answer
    },
    close: () => session.close(),
  }
  const others = program.outputs.slice(1).map(({ name }) => name)
  const note = `the model has ${program.outputs.length} outputs; predictions are those of the first`
  return { model, notes: others.length === 0 ? program.notes : [...program.notes, note] }
}

interface Network {
  readonly program: KerasProgram
  readonly inputs: readonly NetworkInput[]
  readonly session: OnnxSession
}

/** Cells of the inputs that go through the network at once: layers in between are often a hundred times as large. */
const BATCH_CELLS = 2 ** 19
const MAX_BATCH_ROWS = 4096

function batchRows(inputs: readonly NetworkInput[], chunk: TableChunk): number {
  const declared = inputs.map(({ port }) => port.shape.reduce<number>((cells, size) => cells * (size ?? 1), 1))
  const given = (chunk.tensors ?? []).map(({ shape }) => shape.reduce((cells, size) => cells * size, 1))
  const cells = Math.max(1, ...declared, ...given)
  return Math.min(MAX_BATCH_ROWS, Math.max(8, Math.floor(BATCH_CELLS / cells)))
}

async function predictAll(
  network: Network,
  chunk: TableChunk,
  withProbabilities: boolean,
  options: { readonly log: Logger; readonly spent: number; readonly signal: AbortSignal | undefined },
): Promise<Prediction> {
  const { program, inputs, session } = network
  const { task, classes } = program.head
  const fetches = task === 'regression' ? ['variable'] : ['label', ...(withProbabilities ? ['probabilities'] : [])]
  const parts = await runRows({
    ...{ session, rows: chunk.rows, step: batchRows(inputs, chunk), fetches, ...options },
    feeds: (from, to) => kerasFeeds(program, inputs, sliceRows(chunk, from, to)),
    read: (results) => results,
  })
  const labels: Label[] = []
  const numbers: Float64Array[] = []
  for (const results of parts) {
    if (task === 'classification') for (const index of results['label']!.data) labels.push(classes![Number(index)]!)
    const floats = results[task === 'regression' ? 'variable' : 'probabilities']
    if (floats !== undefined) numbers.push(floatsOf(floats))
  }
  const joined = join(numbers)
  return {
    rows: chunk.rows,
    outputs: task === 'regression' && chunk.rows > 0 ? joined.length / chunk.rows : 1,
    labels: task === 'classification' ? labels : null,
    values: task === 'regression' ? joined : null,
    probabilities: task === 'classification' && withProbabilities ? joined : null,
  }
}

function floatsOf({ data }: RunTensor): Float64Array {
  return Float64Array.from(data as Float32Array)
}

function join(parts: readonly Float64Array[]): Float64Array {
  if (parts.length === 1) return parts[0]!
  const joined = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
