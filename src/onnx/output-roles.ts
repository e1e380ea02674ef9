import { unsupported } from '../core/errors.js'
import type { Label, Task } from '../core/model.js'
import { plain } from '../core/text.js'
import type { ReadDescription } from './metadata.js'
import type { OnnxModel } from './model-types.js'
import { Producers } from './node-labels.js'
import type { OnnxPort } from './session.js'

/** What the outputs of a graph mean. */
export interface OutputRoles {
  readonly task: Task
  readonly classes: readonly Label[] | null
  /** Output with one label a row. */
  readonly label: string | null
  /** Outputs with class probabilities: one matrix, or one column a class in the order of `classes`. */
  readonly probabilities: readonly string[]
  /** Output whose largest column is the predicted class when there is no label output. */
  readonly ranking: string | null
  /** Regression values. */
  readonly values: string | null
}

const LABEL_TYPES = new Set(['int64', 'int32', 'string', 'bool'])
const FLOAT_TYPES = new Set(['float', 'double'])

/**
 * Tells label, probabilities and values apart by element types, by the operators that make them and by the names that
 * sklearn-onnx gives. What the file's metadata says comes first.
 * @throws ModelGateError unsupported, naming the outputs, where more than one reading is left
 */
export function findRoles(
  model: OnnxModel,
  outputs: readonly OnnxPort[],
  zipped: ReadonlyMap<string, readonly Label[] | null>,
  described: ReadDescription,
): OutputRoles {
  const producers = new Producers(model.graph)
  const label = labelOutput(outputs)
  const floats = outputs.filter(({ elementType }) => elementType !== null && FLOAT_TYPES.has(elementType))
  if (label !== null) {
    const zippedLabels = [...zipped.values()].find((labels) => labels !== null)
    const classes = described.classes ?? zippedLabels ?? producers.labelsBehind(label.name)
    const task = described.task ?? taskOfLabels(producers, label, floats, classes)
    if (task !== 'classification') {
      return { task, classes: null, label: label.name, probabilities: [], ranking: null, values: null }
    }
    const probabilities = probabilityOutputs(floats, classes, new Set(zipped.keys()))
    return { task, classes, label: label.name, probabilities, ranking: null, values: null }
  }
  const output = singleOutput(outputs, floats)
  const producer = producers.computes(output.name)?.opType ?? ''
  const width =
    output.shape
      ?.slice(1)
      .reduce<number | null>((product, size) => (product === null || size === null ? null : product * size), 1) ?? null
  const distribution = producer === 'Softmax' || (producer === 'Sigmoid' && width === 1)
  const task =
    described.task ?? (distribution || (described.classes?.length ?? 0) > 1 ? 'classification' : 'regression')
  if (task !== 'classification')
    return { task, classes: null, label: null, probabilities: [], ranking: null, values: output.name }
  const classes = rankedClasses(output, width === 1 ? 2 : width, described.classes)
  const probabilities = distribution ? [output.name] : []
  return { task, classes, label: null, probabilities, ranking: output.name, values: null }
}

function rankedClasses(output: OnnxPort, count: number | null, described: readonly Label[] | null): readonly Label[] {
  if (described !== null && (count === null || described.length === count)) return described
  if (count !== null) return Array.from({ length: count }, (_, index) => index)
  throw unsupported(
    'onnx',
    `output ${plain(output.name, 80)} does not declare how many classes it has`,
    'Export the model with the shape of its output, or write the class names into its metadata as class_names.',
  )
}

function labelOutput(outputs: readonly OnnxPort[]): OnnxPort | null {
  const candidates = outputs.filter(
    ({ elementType, shape }) =>
      elementType !== null &&
      LABEL_TYPES.has(elementType) &&
      (shape === null || shape.slice(1).every((size) => size === null || size === 1)),
  )
  if (candidates.length <= 1) return candidates[0] ?? null
  const named = candidates.filter(({ name }) => /label|class/i.test(name))
  if (named.length === 1) return named[0]!
  throw ambiguous(candidates, 'could be the label')
}

function singleOutput(outputs: readonly OnnxPort[], floats: readonly OnnxPort[]): OnnxPort {
  if (floats.length === 1) return floats[0]!
  const named = floats.filter(({ name }) => /^(variable|prediction|predictions|output|probabilities)$/i.test(name))
  if (named.length === 1) return named[0]!
  throw floats.length === 0
    ? ambiguous(outputs, 'holds neither labels nor floating-point numbers')
    : ambiguous(floats, 'could be the prediction')
}

function ambiguous(ports: readonly OnnxPort[], reason: string): Error {
  const names = ports.map(({ name, elementType }) => `${plain(name, 80)} (${elementType ?? 'no tensor'})`).join(', ')
  return unsupported(
    'onnx',
    `each of the outputs ${names} ${reason}`,
    "Export the model with the outputs of sklearn-onnx: 'label' and 'probabilities', or one floating-point output.",
  )
}

/** Labels without class names come from clusterings (-> nearest centre) and outlier detectors (one score a row). */
function taskOfLabels(
  producers: Producers,
  label: OnnxPort,
  floats: readonly OnnxPort[],
  classes: readonly Label[] | null,
): Task {
  if (classes !== null && classes.length > 0) return 'classification'
  if (producers.isBehind(label.name, 'ArgMin')) return 'clustering'
  const scores = floats.find(({ name }) => /^(scores|decision)/.test(name))
  return scores?.shape?.length === 2 && scores.shape[1] === 1 ? 'outlier_detection' : 'classification'
}

function probabilityOutputs(
  floats: readonly OnnxPort[],
  classes: readonly Label[] | null,
  zipped: ReadonlySet<string>,
): readonly string[] {
  if (classes === null) return []
  const matrices = floats.filter(
    ({ name, shape }) =>
      zipped.has(name) ||
      (!/^(scores|decision)/.test(name) && shape?.length === 2 && (shape[1] ?? classes.length) === classes.length),
  )
  const matrix =
    matrices.find(({ name }) => zipped.has(name)) ?? matrices.find(({ name }) => /prob/i.test(name)) ?? matrices[0]
  if (matrix !== undefined) return [matrix.name]
  // zipmap='columns' of sklearn-onnx: one output a class, named by it; integers get an i in front.
  const names = new Set(floats.map(({ name }) => name))
  const columns = classes.map((label) => [String(label), `i${label}`].find((name) => names.has(name)))
  return columns.every((name) => name !== undefined) ? columns : []
}
