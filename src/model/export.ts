import { isModelGateError, ModelGateError, unsupported } from '../core/errors.js'
import type { Label, ModelInput } from '../core/model.js'
import { VERSION } from '../core/version.js'
import { readingFile, readModel } from '../formats/index.js'
import { isLowerable, joinModels, lowerRecord, type EntryChoice, type LoweredModel } from '../lower/index.js'
import { createGraph, describeInMetadata, int, type GraphBuilder, type GraphValue } from '../onnx/index.js'
import type { GraphOutputs, Lowered } from '../plan/index.js'

export interface OnnxExport {
  readonly bytes: Uint8Array
  readonly notes: readonly string[]
  /** Outputs of the graph. */
  readonly outputs: readonly string[]
  /** What the graph was made from; null for networks, which are graphs themselves. */
  readonly lowered: Lowered | null
}

/** A file whose transformer runs before the model: a vectorizer or scaler that was saved on its own. */
export interface PreprocessingFile {
  /** As the user wrote it. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/**
 * A pickled model, booster or Keras model as an ONNX file: one input a column when the model knows names, else one matrix `X`;
 * outputs `label`, `probabilities` (of several targets `probabilities_0`, `probabilities_1`, ...) and `scores` (decision_function), or `variable` (regression), or `transformed`.
 * @param before become part of the file, in the order in which they run
 * @param entry is asked which part of a dict, list or tuple is the model
 * @throws ModelGateError 'unsupported' naming the part that ONNX cannot express
 */
export async function exportOnnx(
  bytes: Uint8Array,
  sha256: string,
  before: readonly PreprocessingFile[] = [],
  entry?: EntryChoice,
): Promise<OnnxExport> {
  const record = await readModel(bytes)
  if ('kind' in record) {
    if (before.length > 0) {
      throw unsupported(
        record.format,
        'a network is not joined with the files of its preprocessing',
        'Put the preprocessing into the network, as a Normalization or TextVectorization layer with the same numbers.',
      )
    }
    const { exportKeras } = await import('./keras/export.js')
    const network = await exportKeras(record, { 'modelgate.version': VERSION, 'modelgate.source_sha256': sha256 })
    return { ...network, lowered: null }
  }
  if (!isLowerable(record)) {
    throw unsupported(
      record.format,
      'only pickled models, boosters and Keras models are converted',
      'An .onnx file needs no conversion.',
    )
  }
  const last = await lowerRecord(record, entry)
  const model = before.length === 0 ? last : await joinModels(await Promise.all(before.map(lowerFile)), last)
  const sources = [...before.map((file) => file.sha256), sha256].join(' ')
  try {
    return { ...exportLowered(model, sources), notes: model.notes, lowered: model.lowered }
  } catch (error) {
    throw withoutGraph(error, before.length > 0)
  }
}

/** Of a model that runs, but not as a graph: what to do where the reason itself does not say it. */
function withoutGraph(error: unknown, isJoined: boolean): unknown {
  if (!isModelGateError(error) || error.code !== 'unsupported' || error.remedy !== undefined) return error
  const { message, subject, places } = error
  const remedy = isJoined
    ? 'Save one pipeline of these files (docs/supported-models.md shows it, without training again): it runs as it is.'
    : 'ModelGate runs this model as it is: test and deploy the file itself, which needs no .onnx.'
  return new ModelGateError('unsupported', message, {
    ...{ cause: error, remedy, places },
    ...(subject === undefined ? {} : { subject }),
  })
}

async function lowerFile({ name, bytes }: PreprocessingFile): Promise<LoweredModel> {
  return readingFile({ name, bytes }, async () => {
    const record = await readModel(bytes)
    if (isLowerable(record)) return lowerRecord(record)
    throw unsupported(
      record.format,
      'only estimators of scikit-learn run before a model',
      'Name the pickled transformer.',
    )
  })
}

/** The same for a model that is lowered already. */
export function exportLowered(model: LoweredModel, sha256: string): Omit<OnnxExport, 'notes' | 'lowered'> {
  const { inputs } = model.lowered
  const open = inputs.some(isOpen)
  try {
    return build(model, sha256, 'double')
  } catch (error) {
    // Columns that take anything are numbers in most models; where they cannot be, they are text.
    if (!open || !isModelGateError(error) || error.code !== 'unsupported') throw error
    try {
      return build(model, sha256, 'string')
    } catch {
      throw error
    }
  }
}

type ColumnType = 'double' | 'string'

function build({ lowered, classes, version }: LoweredModel, sha256: string, open: ColumnType) {
  const { className } = lowered
  if (lowered.toOnnx === undefined) throw unsupported(className, 'it has no form in ONNX')
  const graph = createGraph({
    producer: { name: 'modelgate', version: VERSION },
    metadata: {
      'modelgate.version': VERSION,
      'modelgate.source_sha256': sha256,
      'modelgate.estimator': className,
      'modelgate.estimators': JSON.stringify(classes),
      ...(version === null ? {} : { 'modelgate.sklearn_version': version }),
      ...describeInMetadata({
        task: lowered.task,
        classes: lowered.classes,
        inputs: namesOf(lowered.inputs),
        byPosition: lowered.inputs.every(({ name }) => name === null),
      }),
    },
  })
  const results = lowered.toOnnx(graph, graphInputs(graph, lowered.inputs, open))
  const outputs = declareOutputs(graph, lowered, results)
  return { bytes: graph.toBytes(), outputs }
}

function declareOutputs(graph: GraphBuilder, lowered: Lowered, results: GraphOutputs): string[] {
  const names: string[] = []
  const declare = (value: GraphValue | undefined, name: string, columns: readonly (number | string)[]): void => {
    if (value === undefined) return
    // onnx.checker wants a shape of every output; an unknown size is a name.
    graph.output(value, name, { shape: ['N', ...columns] })
    names.push(name)
  }
  const { outputs, classes } = lowered
  if (lowered.infer === undefined) {
    declare(results.transformed, 'transformed', ['features'])
    return names
  }
  const { labels } = results
  const single = outputs === 1
  declare(labels === undefined ? undefined : namedLabels(graph, labels, lowered), 'label', single ? [] : [outputs])
  declare(results.probabilities, 'probabilities', [single ? (classes?.length ?? 'classes') : outputs])
  for (const [target, shares] of (results.targetProbabilities ?? []).entries())
    declare(shares, `probabilities_${target}`, [lowered.targets?.classes[target]?.length ?? 'classes'])
  declare(results.values, 'variable', [outputs])
  declare(results.scores, 'scores', ['scores'])
  return names
}

/** Column names, when the model knows all of them. */
function namesOf(inputs: readonly ModelInput[]): readonly string[] | null {
  const names = inputs.map((input) => input.name).filter((name) => name !== null)
  return names.length === inputs.length && names.length > 0 ? names : null
}

/** A column that may hold text or numbers and has no categories that tell. */
function isOpen({ kind, categories }: ModelInput): boolean {
  return kind === 'any' && categories === undefined
}

function columnType(input: ModelInput, open: ColumnType): ColumnType {
  if (input.kind === 'number') return 'double'
  if (isOpen(input)) return open
  return 'string'
}

function graphInputs(graph: GraphBuilder, inputs: readonly ModelInput[], open: ColumnType): GraphValue[] {
  if (inputs.every((input) => input.name === null && columnType(input, open) === 'double')) {
    return [graph.input('X', 'double', ['N', inputs.length])]
  }
  return inputs.map((input, position) => graph.input(input.name ?? `x${position}`, columnType(input, open), ['N', 1]))
}

/** Class indices (int64) -> the labels themselves. */
function namedLabels(graph: GraphBuilder, indices: GraphValue, { classes, className }: Lowered): GraphValue {
  if (classes === null) return indices
  const { data, elementType } = labelTable(classes, className)
  const table = graph.constant(data, [classes.length], elementType)
  return graph.node('Gather', [table, indices], { axis: int(0) }, { elementType })
}

/** Integers and booleans as they are; other labels as text, since a graph has no labels but integers, booleans and text. */
function labelTable(classes: readonly Label[], className: string) {
  if (classes.every((label) => typeof label === 'boolean')) {
    return { data: Uint8Array.from(classes, Number), elementType: 'bool' } as const
  }
  if (!classes.every((label) => typeof label === 'number' && Number.isInteger(label))) {
    return { data: classes.map(String), elementType: 'string' } as const
  }
  if (!classes.every(Number.isSafeInteger)) {
    throw unsupported(className, 'a class label beyond 2^53, which is not kept exactly')
  }
  return { data: BigInt64Array.from(classes as readonly number[], BigInt), elementType: 'int64' } as const
}
