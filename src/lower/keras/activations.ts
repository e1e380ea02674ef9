import { float, int, type GraphValue } from '../../onnx/index.js'
import type { JsonValue } from '../../core/json.js'
import { isObject, short, type JsonObject } from './config.js'
import type { KerasLayer } from './layer.js'
import { reduce, withNumber } from './nodes.js'
import { KerasTensor } from './tensor.js'

/** A function of one tensor, element by element or along its last axis. */
export type Activation = (value: GraphValue) => GraphValue

type ActivationRule = (layer: KerasLayer, value: GraphValue) => GraphValue

/** keras.activations.<name>, with the defaults that it has when it is given by name. */
const ACTIVATIONS: Readonly<Record<string, ActivationRule>> = {
  linear: (_, value) => value,
  relu: (layer, value) => layer.graph.node('Relu', [value]),
  relu6: (layer, value) => clip(layer, value, 0, 6),
  leaky_relu: (layer, value) => leakyRelu(layer, value, 0.2),
  elu: (layer, value) => elu(layer, value, 1),
  celu: (layer, value) => elu(layer, value, 1),
  selu,
  softmax: (layer, value) => layer.graph.node('Softmax', [value], { axis: int(-1) }),
  log_softmax: (layer, value) => layer.graph.node('LogSoftmax', [value], { axis: int(-1) }),
  sparsemax,
  softplus,
  softsign: (layer, value) =>
    layer.graph.node('Div', [value, withNumber(layer, 'Add', layer.graph.node('Abs', [value]), 1)]),
  squareplus: (layer, value) => {
    const root = layer.graph.node('Sqrt', [withNumber(layer, 'Add', layer.graph.node('Mul', [value, value]), 4)])
    return withNumber(layer, 'Mul', layer.graph.node('Add', [value, root]), 0.5)
  },
  soft_shrink: (layer, value) => {
    const shrunk = withNumber(layer, 'Sub', layer.graph.node('Abs', [value]), 0.5)
    return layer.graph.node('Mul', [layer.graph.node('Sign', [value]), layer.graph.node('Relu', [shrunk])])
  },
  hard_shrink: (layer, value) => where(layer, 'Greater', layer.graph.node('Abs', [value]), 0.5, value, 0),
  tanh_shrink: (layer, value) => layer.graph.node('Sub', [value, layer.graph.node('Tanh', [value])]),
  sparse_plus: (layer, value) => {
    const shifted = withNumber(layer, 'Add', value, 1)
    const quarter = withNumber(layer, 'Mul', layer.graph.node('Mul', [shifted, shifted]), 0.25)
    return where(layer, 'LessOrEqual', value, -1, 0, where(layer, 'Less', value, 1, quarter, value))
  },
  sparse_sigmoid: (layer, value) =>
    clip(layer, withNumber(layer, 'Mul', withNumber(layer, 'Add', value, 1), 0.5), 0, 1),
  silu,
  swish: silu,
  gelu: (layer, value) => gelu(layer, value, false),
  mish: (layer, value) => layer.graph.node('Mul', [value, layer.graph.node('Tanh', [softplus(layer, value)])]),
  tanh: (layer, value) => layer.graph.node('Tanh', [value]),
  sigmoid: (layer, value) => layer.graph.node('Sigmoid', [value]),
  log_sigmoid: (layer, value) => layer.graph.node('Neg', [softplus(layer, layer.graph.node('Neg', [value]))]),
  hard_tanh: (layer, value) => clip(layer, value, -1, 1),
  hard_sigmoid: hardSigmoid,
  hard_silu: (layer, value) => layer.graph.node('Mul', [value, hardSigmoid(layer, value)]),
  hard_swish: (layer, value) => layer.graph.node('Mul', [value, hardSigmoid(layer, value)]),
  exponential: (layer, value) => layer.graph.node('Exp', [value]),
}

/**
 * The activation under a config key: a name, null (linear), or the serialized layer that Keras takes in its place.
 * @throws unsupported naming the function, which is never executed
 */
export function activationOf(layer: KerasLayer, key: string, fallback = 'linear'): Activation {
  const value = layer.config.raw(key) ?? fallback
  if (isLayerDescription(value)) {
    const inner = layer.inner(key)
    return (input) => inner.apply([new KerasTensor(input, [null], { dtype: layer.dtype })])[0]!.value
  }
  const name = typeof value === 'string' ? value : builtIn(value)
  const rule = name !== null && Object.hasOwn(ACTIVATIONS, name) ? ACTIVATIONS[name] : undefined
  if (rule !== undefined) return (input) => rule(layer, input)
  throw layer.refuse(
    key,
    `is ${short(value)}, which is no built-in function that can be computed`,
    'Use a built-in activation, or export the model to ONNX.',
  )
}

/** A layer in the place of an activation: {"class_name": "LeakyReLU", ...}. The engine makes it an inner layer. */
export function isLayerDescription(value: JsonValue | undefined): value is JsonObject {
  return isObject(value) && typeof value.class_name === 'string' && value.class_name !== 'function'
}

/** A tensor through the activation under `key`; `glu` halves its last axis. */
export function activate(layer: KerasLayer, key: string, input: KerasTensor): KerasTensor {
  if (isLayerDescription(layer.config.raw(key))) return layer.inner(key).apply([input])[0]!
  if (layer.config.raw(key) !== 'glu') return input.with(activationOf(layer, key)(input.value))
  const [gate, size] = [
    layer.graph.nodes('Split', [input.value], 2, { axis: int(-1), num_outputs: int(2) }),
    input.shape.at(-1),
  ]
  const value = layer.graph.node('Mul', [gate[0]!, layer.graph.node('Sigmoid', [gate[1]!])])
  return input.with(value, {
    shape: [...input.shape.slice(0, -1), size === null || size === undefined ? null : size / 2],
  })
}

/** {"class_name": "function", "config": "relu", "module": "builtins"}: how tf-keras writes some names. */
function builtIn(object: JsonValue): string | null {
  if (!isObject(object) || object.class_name !== 'function' || typeof object.config !== 'string') return null
  const home = object.module ?? 'builtins'
  const isKeras = typeof home === 'string' && /^(builtins|keras)\b/.test(home)
  return isKeras && (object.registered_name ?? object.config) === object.config ? object.config : null
}

export function clip(layer: KerasLayer, value: GraphValue, low: number, high: number): GraphValue {
  return layer.graph.node('Clip', [value, layer.constant([low], []), layer.constant([high], [])])
}

/** x where x >= 0, else slope * x. */
export function leakyRelu(layer: KerasLayer, value: GraphValue, slope: number): GraphValue {
  if (layer.dtype === 'float') return layer.graph.node('LeakyRelu', [value], { alpha: float(slope) })
  return where(layer, 'Less', value, 0, withNumber(layer, 'Mul', value, slope), value)
}

/** x where x > 0, else alpha * (exp(x) - 1). */
export function elu(layer: KerasLayer, value: GraphValue, alpha: number): GraphValue {
  if (layer.dtype === 'float') return layer.graph.node('Elu', [value], { alpha: float(alpha) })
  const low = withNumber(layer, 'Min', value, 0)
  const curve = withNumber(layer, 'Mul', withNumber(layer, 'Sub', layer.graph.node('Exp', [low]), 1), alpha)
  return where(layer, 'Greater', value, 0, value, curve)
}

/** https://arxiv.org/abs/1706.02515 */
function selu(layer: KerasLayer, value: GraphValue): GraphValue {
  return withNumber(layer, 'Mul', elu(layer, value, 1.6732632423543772), 1.0507009873554805)
}

/** max(x, 0) + log(1 + exp(-|x|)), which does not overflow. */
export function softplus(layer: KerasLayer, value: GraphValue): GraphValue {
  const { graph } = layer
  if (layer.dtype === 'float') return graph.node('Softplus', [value])
  const decay = graph.node('Exp', [graph.node('Neg', [graph.node('Abs', [value])])])
  return graph.node('Add', [graph.node('Relu', [value]), graph.node('Log', [withNumber(layer, 'Add', decay, 1)])])
}

function silu(layer: KerasLayer, value: GraphValue): GraphValue {
  return layer.graph.node('Mul', [value, layer.graph.node('Sigmoid', [value])])
}

/** clip(0.2 x + 0.5, 0, 1) before Keras 3, clip(x / 6 + 0.5, 0, 1) since. */
export function hardSigmoid(layer: KerasLayer, value: GraphValue): GraphValue {
  if (layer.version.major < 3)
    return clip(layer, withNumber(layer, 'Add', withNumber(layer, 'Mul', value, 0.2), 0.5), 0, 1)
  return withNumber(layer, 'Div', clip(layer, withNumber(layer, 'Add', value, 3), 0, 6), 6)
}

/** x times the normal distribution function; `approximate` by tanh (https://arxiv.org/abs/1606.08415). */
export function gelu(layer: KerasLayer, value: GraphValue, approximate: boolean): GraphValue {
  const { graph } = layer
  const half = withNumber(layer, 'Mul', value, 0.5)
  if (!approximate) {
    if (layer.dtype === 'double') throw layer.refuse('activation', 'gelu in float64 has no kernel')
    const share = graph.node('Erf', [withNumber(layer, 'Div', value, Math.SQRT2)])
    return graph.node('Mul', [half, withNumber(layer, 'Add', share, 1)])
  }
  const cube = graph.node('Mul', [graph.node('Mul', [value, value]), value])
  const sum = graph.node('Add', [value, withNumber(layer, 'Mul', cube, 0.044715)])
  const share = graph.node('Tanh', [withNumber(layer, 'Mul', sum, Math.sqrt(2 / Math.PI))])
  return graph.node('Mul', [half, withNumber(layer, 'Add', share, 1)])
}

/**
 * https://arxiv.org/abs/1602.02068, but with the threshold of keras.ops.sparsemax, which adds up the cumulative sums of
 * all supporting cells where the paper takes the last one.
 */
function sparsemax(layer: KerasLayer, value: GraphValue): GraphValue {
  const { graph } = layer
  const [sorted] = graph.nodes('TopK', [value, lastSize(layer, value)], 2, { axis: int(-1) })
  const axis = layer.integers([-1], [])
  const sums = graph.node('CumSum', [sorted!, axis])
  const ones = withNumber(layer, 'Add', withNumber(layer, 'Mul', sorted!, 0), 1)
  const bounds = graph.node('Div', [withNumber(layer, 'Sub', sums, 1), graph.node('CumSum', [ones, axis])])
  const kept = graph.cast(graph.node('Greater', [sorted!, bounds]), layer.dtype)
  const total = reduce(layer, 'ReduceSum', graph.node('Mul', [kept, sums]), [-1])
  const threshold = graph.node('Div', [withNumber(layer, 'Sub', total, 1), reduce(layer, 'ReduceSum', kept, [-1])])
  return graph.node('Relu', [graph.node('Sub', [value, threshold])])
}

/** Size of the last axis as a tensor of one number. */
function lastSize(layer: KerasLayer, value: GraphValue): GraphValue {
  return layer.graph.node('Shape', [value], { start: int(-1) })
}

/** `then` where the comparison with `bound` holds, else `otherwise`; numbers stand for themselves. */
export function where(
  layer: KerasLayer,
  comparison: string,
  value: GraphValue,
  bound: number,
  then: GraphValue | number,
  otherwise: GraphValue | number,
): GraphValue {
  const operand = (choice: GraphValue | number): GraphValue =>
    typeof choice === 'number' ? layer.constant([choice], []) : choice
  return layer.graph.node('Where', [withNumber(layer, comparison, value, bound), operand(then), operand(otherwise)])
}
