import { ModelGateError, unsupported } from '../core/errors.js'
import { silentLogger, type Logger } from '../core/log.js'
import type { Label, Model, ModelFacts, Prediction } from '../core/model.js'
import { numberColumn, sliceRows, stringColumn, type TableChunk } from '../core/table.js'
import { plain } from '../core/text.js'
import type { EngineChoice } from './engine-loader.js'
import { planFeeds, type FeedPlan } from './feeds.js'
import { readDescription } from './metadata.js'
import { readOnnx } from './model-reader.js'
import { findRoles, type OutputRoles } from './output-roles.js'
import { runRows, type RowsRun } from './run-rows.js'
import type { RunTensor } from './run-tensor.js'
import { openSession, type OnnxSession } from './session.js'
import { cutZipMaps } from './zip-map.js'

export interface OpenOnnxOptions {
  readonly facts: ModelFacts
  readonly prefer?: EngineChoice
  /** Hears at debug level why rows are not split over threads. */
  readonly log?: Logger
}

/**
 * An .onnx file as a Model: the table's columns become the graph's inputs, its outputs labels, probabilities or values.
 * @param path where the file lies: external data may only be beside it
 * @throws ModelGateError corrupt, limit, or unsupported naming the input, output or operator in the way
 */
export async function openOnnxModel(bytes: Uint8Array, path: string, options: OpenOnnxOptions): Promise<Model> {
  const model = readOnnx(bytes)
  const withoutZipMaps = cutZipMaps(bytes, model)
  const session = await openSession(withoutZipMaps.bytes, {
    model,
    path,
    ...(options.prefer === undefined ? {} : { prefer: options.prefer }),
  })
  try {
    const described = readDescription(model)
    const initializers = new Set(model.graph.initializers.map(({ name }) => name))
    // Before IR version 4 every initializer is listed as an input, too.
    const ports = session.inputs.filter(({ name }) => !initializers.has(name))
    const plan = planFeeds(ports, described.byPosition ? 'by position' : described.inputs)
    const roles = findRoles(model, session.outputs, withoutZipMaps.columns, described)
    // Files of our own keep scores apart; one class against the others need not add up to 1.
    const isOurs = described.task === 'classification' && roles.probabilities.join() === 'probabilities'
    const hasProbabilities =
      roles.probabilities.length > 0 && (isOurs || (await givesDistributions(session, plan, roles)))
    let spent = 0
    return {
      facts: options.facts,
      task: roles.task,
      classes: roles.classes,
      inputs: plan.inputs,
      runtime: 'onnx',
      engine: session.engine,
      engineVersion: session.engineVersion,
      engineReason: session.engineReason,
      hasProbabilities,
      predict: async (chunk, wanted = {}) => {
        const start = performance.now()
        const withProbabilities = hasProbabilities && wanted.probabilities === true
        const { log = silentLogger } = options
        const answer = await predictAll(session, plan, roles, chunk, withProbabilities, { log, spent, signal: wanted.signal }) // prettier-ignore
        spent += performance.now() - start
        return answer
      },
      close: () => session.close(),
    }
  } catch (error) {
    await session.close()
    throw error
  }
}

/**
 * sklearn-onnx names decision scores 'probabilities' as well (LinearSVC). One row of zeros tells them apart; a graph
 * that fails on zeros is judged when it runs on real rows.
 */
async function givesDistributions(session: OnnxSession, plan: FeedPlan, roles: OutputRoles): Promise<boolean> {
  const columns = plan.inputs.map(({ name, kind }, index) =>
    kind === 'number' ? numberColumn(name ?? `${index}`, new Float64Array(1)) : stringColumn(name ?? `${index}`, ['']),
  )
  let prediction: Prediction
  try {
    prediction = await predictAll(session, plan, roles, { rows: 1, columns }, true)
  } catch (error) {
    if (!(error instanceof ModelGateError)) throw error
    return true
  }
  return isDistribution(prediction.probabilities!, prediction.probabilities!.length)
}

async function predictAll(
  session: OnnxSession,
  plan: FeedPlan,
  roles: OutputRoles,
  chunk: TableChunk,
  withProbabilities: boolean,
  options: Pick<RowsRun<Part>, 'log' | 'spent' | 'signal'> = { log: silentLogger },
): Promise<Prediction> {
  const fetches = new Set([
    ...(roles.label === null ? [] : [roles.label]),
    ...(roles.ranking === null ? [] : [roles.ranking]),
    ...(roles.values === null ? [] : [roles.values]),
    ...(withProbabilities ? roles.probabilities : []),
  ])
  if (chunk.rows === 0) {
    plan.feeds(chunk)
    return emptyPrediction(roles, withProbabilities)
  }
  const parts = await runRows({
    ...{ session, rows: chunk.rows, step: plan.batch ?? stepOf(plan, chunk), fetches: [...fetches], ...options },
    feeds: (from, to) => padded(plan.feeds(sliceRows(chunk, from, to)), to - from, plan.batch),
    read: (results, from, to) => readPart(results, roles, to - from, plan.batch ?? to - from, withProbabilities),
  })
  return {
    rows: chunk.rows,
    outputs: parts[0]?.outputs ?? 1,
    labels: roles.label === null && roles.ranking === null ? null : parts.flatMap(({ labels }) => labels),
    values: roles.values === null ? null : join(parts.map(({ values }) => values)),
    probabilities: withProbabilities ? join(parts.map(({ probabilities }) => probabilities)) : null,
  }
}

/** Cells that go through the graph at once: layers in between are often a hundred times as large. */
const STEP_CELLS = 2 ** 19
const MAX_STEP_ROWS = 8192

/** Rows that go through the graph at once: few rows of numbers all together, more of them in steps that threads share. */
function stepOf({ inputs }: FeedPlan, { rows, tensors = [] }: TableChunk): number {
  const given = tensors.map(({ shape }) => shape.reduce((product, size) => product * size, 1))
  const cells = Math.max(1, inputs.length, ...given)
  if (rows * cells <= STEP_CELLS) return rows
  return Math.min(MAX_STEP_ROWS, Math.max(8, Math.floor(STEP_CELLS / cells)))
}

interface Part {
  readonly outputs: number
  readonly labels: readonly Label[]
  readonly values: Float64Array
  readonly probabilities: Float64Array
}

const NOTHING = new Float64Array(0)

function emptyPrediction(roles: OutputRoles, withProbabilities: boolean): Prediction {
  return {
    rows: 0,
    outputs: 1,
    labels: roles.values === null ? [] : null,
    values: roles.values === null ? null : NOTHING,
    probabilities: withProbabilities ? NOTHING : null,
  }
}

/** A graph with a fixed number of rows gets its last rows filled up with zeros; their results are dropped. */
function padded(feeds: Record<string, RunTensor>, rows: number, batch: number | null): Record<string, RunTensor> {
  if (batch === null || rows === batch) return feeds
  return Object.fromEntries(
    Object.entries(feeds).map(([name, { elementType, shape, data }]): [string, RunTensor] => {
      const length = (data.length / rows) * batch
      if (Array.isArray(data)) {
        const texts = [...(data as readonly string[]), ...Array<string>(length - data.length).fill('')]
        return [name, { elementType, shape: [batch, ...shape.slice(1)], data: texts }]
      }
      const numbers = data as Float64Array
      const grown = new (numbers.constructor as Float64ArrayConstructor)(length)
      grown.set(numbers)
      return [name, { elementType, shape: [batch, ...shape.slice(1)], data: grown }]
    }),
  )
}

function readPart(
  results: Readonly<Record<string, RunTensor>>,
  roles: OutputRoles,
  rows: number,
  batch: number,
  withProbabilities: boolean,
): Part {
  const matrix = (name: string): Matrix => matrixOf(name, results[name]!, rows, batch)
  const probabilities = withProbabilities
    ? probabilitiesOf(roles.probabilities.map(matrix), rows, roles.classes)
    : NOTHING
  if (withProbabilities && probabilities.length !== rows * (roles.classes?.length ?? 0)) {
    throw unsupported(
      'onnx',
      `${probabilities.length / rows} probabilities a row for ${roles.classes?.length ?? 0} classes`,
    )
  }
  if (roles.values !== null) {
    const values = matrix(roles.values)
    return { outputs: values.width, labels: [], values: values.data, probabilities }
  }
  const labels =
    roles.label === null
      ? ranked(matrix(roles.ranking!), rows, roles)
      : labelsOf(roles.label, results[roles.label]!, rows, roles.classes)
  return { outputs: 1, labels, values: NOTHING, probabilities }
}

interface Matrix {
  readonly width: number
  readonly data: Float64Array
}

function matrixOf(name: string, tensor: RunTensor, rows: number, batch: number): Matrix {
  const width = tensor.data.length / batch
  if (!Number.isInteger(width) || width === 0 || tensor.shape[0] !== batch) {
    throw unsupported(
      'onnx',
      `output ${plain(name, 80)} has shape [${tensor.shape.join(', ')}] for ${batch} rows`,
      'Export the model with one row of output for each row of input.',
    )
  }
  return { width, data: Float64Array.from((tensor.data as Float64Array).subarray(0, rows * width)) }
}

function labelsOf(name: string, tensor: RunTensor, rows: number, classes: readonly Label[] | null): readonly Label[] {
  if (tensor.data.length < rows) {
    throw unsupported('onnx', `output ${plain(name, 80)} has ${tensor.data.length} labels for ${rows} rows`)
  }
  const spelled = spelledOut(classes)
  return Array.from({ length: rows }, (_, row): Label => {
    const label = tensor.data[row]!
    if (tensor.elementType === 'bool') return label === 1
    if (typeof label === 'string') return spelled.get(label) ?? label
    return Number(label)
  })
}

/** ONNX has no labels but integers and strings: a graph writes other classes, known from its metadata, as text. */
function spelledOut(classes: readonly Label[] | null): ReadonlyMap<string, Label> {
  return new Map(classes?.filter((label) => typeof label !== 'string').map((label) => [String(label), label]))
}

/** The class of the largest column, the first one on ties; one column is the probability of the second of two classes. */
function ranked({ width, data }: Matrix, rows: number, { classes }: OutputRoles): readonly Label[] {
  const expected = classes?.length ?? 0
  if (width !== expected && !(width === 1 && expected === 2)) {
    throw unsupported('onnx', `${width} outputs a row for ${expected} classes`)
  }
  return Array.from({ length: rows }, (_, row): Label => {
    if (width === 1) return classes![data[row]! > 0.5 ? 1 : 0]!
    let best = 0
    for (let column = 1; column < width; column++) {
      if (data[row * width + column]! > data[row * width + best]!) best = column
    }
    return classes![best]!
  })
}

/** One column is the probability of the second of two classes, unless the model knows one class only. */
function probabilitiesOf(matrices: readonly Matrix[], rows: number, classes: readonly Label[] | null): Float64Array {
  const [first] = matrices
  if (matrices.length === 1 && (first!.width > 1 || classes?.length === 1)) return first!.data
  const columns = matrices.length === 1 ? [{ width: 1, data: first!.data.map((value) => 1 - value) }, first!] : matrices
  const joined = new Float64Array(rows * columns.length)
  for (const [index, { data }] of columns.entries()) {
    for (let row = 0; row < rows; row++) joined[row * columns.length + index] = data[row]!
  }
  return joined
}

/** Within [0, 1] and a sum of 1, as far as float32 sums go. */
function isDistribution(row: Float64Array, width: number): boolean {
  const sum = row.reduce((total, value) => total + value, 0)
  return width > 0 && row.every((value) => value >= -1e-6 && value <= 1 + 1e-6) && Math.abs(sum - 1) < 1e-3
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
