import type { Label, Task } from '../../core/model.js'
import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { parseNetwork } from './architecture.js'
import { isObject } from './config.js'
import type { KerasLayer } from './layer.js'
import { lossOf, type Loss } from './loss.js'
import { refsOf } from './node-call.js'
import type { KerasTensor } from './tensor.js'

/** What the first output of a model means. */
export interface Head {
  readonly task: Extract<Task, 'classification' | 'regression'>
  readonly classes: readonly Label[] | null
  /** The output holds scores whose sigmoid or softmax are the probabilities (from_logits). */
  readonly logits: boolean
}

const VALUES: Head = { task: 'regression', classes: null, logits: false }

/** Losses whose target is a number, whatever function the last layer has. */
const NUMBER_LOSSES =
  /^(mse|mae|mape|msle|huber|logcosh|poisson|tversky|dice)$|^(mean|huber|logcosh|cosine)|(squared|absolute|percentage)error$/

/**
 * One sigmoid is the probability of class 1 of 0 and 1, a softmax of n those of 0 to n - 1; scores count as well where
 * the loss says from_logits. A loss for numbers (mean_squared_error ...) makes a sigmoid a number. Everything else,
 * several sigmoids and outputs of higher rank among it, are numbers.
 */
export function headOf(
  root: KerasLayer,
  output: KerasTensor,
  name: string,
  training: Parameters<typeof lossOf>[0],
): Head {
  const width = output.shape.length === 1 ? (output.shape[0] ?? null) : null
  if (width === null) return VALUES
  const activation = lastActivation(root, 0)
  const loss = lossOf(training, name)
  if (activation === 'softmax' && width > 1) return classes(width, false)
  if (activation === 'sigmoid' && width === 1 && !NUMBER_LOSSES.test(loss?.name ?? '')) return classes(2, false)
  if (loss?.logits !== true) return VALUES
  if (width === 1 && /^binary.*crossentropy$/.test(loss.name)) return classes(2, true)
  return width > 1 && isCategorical(loss) ? classes(width, true) : VALUES
}

function isCategorical({ name }: Loss): boolean {
  return /^(sparse)?categorical.*crossentropy$/.test(name)
}

function classes(count: number, logits: boolean): Head {
  return { task: 'classification', classes: Array.from({ length: count }, (_, index) => index), logits }
}

/** Layers that leave the meaning of their input as it is. */
const TRANSPARENT = new Set(['Dropout', 'Flatten', 'Reshape', 'Identity', 'ActivityRegularization'])

/** The function that the layer behind an output ends with; models at the end are looked into. */
function lastActivation(model: KerasLayer, position: number): string {
  const network = parseNetwork(model)
  const attributes = new Map(network.layers.map((layer) => [layer.name, layer]))
  let ref = network.outputs[position]
  for (let steps = 0; ref !== undefined && steps <= network.layers.length; steps++) {
    const layer = attributes.get(ref.layer)
    if (layer === undefined) break
    const node = model.inner(layer.attribute)
    if (['Sequential', 'Functional', 'Model'].includes(layer.className)) return lastActivation(node, ref.tensor)
    if (layer.className === 'Softmax') return 'softmax'
    const activation = node.config.raw('activation') ?? 'linear'
    const passes = TRANSPARENT.has(layer.className) || (layer.className === 'Activation' && activation === 'linear')
    if (!passes) return typeof activation === 'string' ? activation : serializedName(activation)
    const call = layer.calls[ref.node]
    ref = call === undefined ? undefined : refsOf(call.first)[0]
  }
  return 'linear'
}

function serializedName(activation: unknown): string {
  const object = activation as Parameters<typeof isObject>[0]
  if (!isObject(object)) return 'linear'
  if (object.class_name === 'Softmax') return 'softmax'
  return typeof object.config === 'string' ? object.config : 'linear'
}

/** The outputs that `openOnnxModel` and the reports know: label and probabilities, or variable. */
export function addHead(graph: GraphBuilder, output: KerasTensor, head: Head): void {
  if (head.task === 'regression') {
    const flat = output.shape.length === 1 ? output.value : graph.node('Flatten', [output.value], { axis: int(1) })
    const value = graph.cast(flat, output.dtype === 'double' ? 'double' : 'float')
    const cells = output.shape.reduce<number | null>(
      (all, size) => (all === null || size === null ? null : all * size),
      1,
    )
    graph.output(value, 'variable', { shape: ['N', cells ?? 'cells'] })
    return
  }
  const count = head.classes!.length
  const probabilities =
    count === 2 && output.shape[0] === 1 ? bothClasses(graph, output, head) : ofClasses(graph, output, head)
  graph.output(probabilities.labels, 'label', { shape: ['N'] })
  graph.output(probabilities.values, 'probabilities', { shape: ['N', count] })
}

interface Probabilities {
  readonly labels: GraphValue
  readonly values: GraphValue
}

/** Class 1 above a half, as Keras's BinaryAccuracy has it. */
function bothClasses(graph: GraphBuilder, { value, dtype }: KerasTensor, head: Head): Probabilities {
  const scalar = (number: number): GraphValue =>
    graph.constant(dtype === 'double' ? Float64Array.of(number) : Float32Array.of(number), [])
  const second = head.logits ? graph.node('Sigmoid', [value]) : value
  const first = graph.node('Sub', [scalar(1), second])
  const above = graph.cast(graph.node('Greater', [second, scalar(0.5)]), 'int64')
  return {
    labels: graph.node('Squeeze', [above, graph.constant(BigInt64Array.of(1n), [1])]),
    values: graph.node('Concat', [first, second], { axis: int(1) }),
  }
}

function ofClasses(graph: GraphBuilder, { value }: KerasTensor, head: Head): Probabilities {
  const values = head.logits ? graph.node('Softmax', [value], { axis: int(1) }) : value
  return { values, labels: graph.node('ArgMax', [values], { axis: int(1), keepdims: int(0) }) }
}
