import { int, type GraphValue } from '../../onnx/index.js'
import { isObject, short, type JsonObject } from './config.js'
import type { CallValue, KerasLayer, LayerCall, LayerLowering } from './layer.js'
import { axisIndex } from './nodes.js'
import { KerasTensor, type KerasDtype, type RowShape } from './tensor.js'

/** How one function is computed; `null` when it stands for two tensors or for one tensor and a number. */
type Operation = (layer: KerasLayer, call: LayerCall) => KerasTensor

/** An element-wise ONNX operator on a tensor and a tensor or number. */
function binary(operator: string, result?: 'bool'): Operation {
  return (layer, call) => {
    const left = call.input
    const right = secondOperand(layer, call)
    const [a, b] = alike(layer, left, right)
    const value = layer.graph.node(operator, [a.value, b])
    const shape = right instanceof KerasTensor ? broadcast(layer, left, right) : left.shape
    return left.with(value, { shape, dtype: result ?? a.dtype })
  }
}

function negated(operation: Operation): Operation {
  return (layer, call) => {
    const result = operation(layer, call)
    return result.with(layer.graph.node('Not', [result.value]))
  }
}

function unary(operator: string): Operation {
  return (layer, { input }) => input.with(layer.graph.node(operator, [input.value]))
}

/** A reduction over `axis`, which lies in the config (Keras 3) or in the call (Keras 2). */
function reduction(operator: string, truth = false): Operation {
  return (layer, call) => {
    const { input } = call
    const axes = axesOf(layer, call)
    const keep = (call.argument('keepdims') ?? layer.config.raw('keepdims') ?? false) === true
    const { graph } = layer
    const numbers = truth ? graph.cast(input.value, 'int32') : input.value
    const reduced = graph.node(operator, [numbers, layer.integers(axes)], { keepdims: int(keep ? 1 : 0) })
    const shape = input.shape.flatMap((size, axis) => (axes.includes(axis + 1) ? (keep ? [1] : []) : [size]))
    return input.with(truth ? graph.cast(reduced, 'bool') : reduced, { shape, mask: null })
  }
}

const equal = binary('Equal', 'bool')

/** Functions of keras.ops by class name. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  Add: binary('Add'),
  Subtract: binary('Sub'),
  Multiply: binary('Mul'),
  Divide: binary('Div'),
  TrueDivide: binary('Div'),
  Power: binary('Pow'),
  Maximum: binary('Max'),
  Minimum: binary('Min'),
  Equal: equal,
  NotEqual: negated(equal),
  Greater: binary('Greater', 'bool'),
  GreaterEqual: binary('GreaterOrEqual', 'bool'),
  Less: binary('Less', 'bool'),
  LessEqual: binary('LessOrEqual', 'bool'),
  LogicalAnd: binary('And', 'bool'),
  LogicalOr: binary('Or', 'bool'),
  LogicalNot: unary('Not'),
  Negative: unary('Neg'),
  Absolute: unary('Abs'),
  Abs: unary('Abs'),
  Exp: unary('Exp'),
  Log: unary('Log'),
  Sqrt: unary('Sqrt'),
  Tanh: unary('Tanh'),
  Sigmoid: unary('Sigmoid'),
  Relu: unary('Relu'),
  Any: reduction('ReduceMax', true),
  All: reduction('ReduceMin', true),
  Mean: reduction('ReduceMean'),
  Sum: reduction('ReduceSum'),
  Max: reduction('ReduceMax'),
  Min: reduction('ReduceMin'),
}

/** The same functions by the names that tf-keras writes. */
const TENSORFLOW_NAMES: Readonly<Record<string, string>> = {
  '__operators__.add': 'Add',
  'math.add': 'Add',
  'math.subtract': 'Subtract',
  'math.multiply': 'Multiply',
  'math.truediv': 'TrueDivide',
  'math.divide': 'Divide',
  'math.pow': 'Power',
  'math.maximum': 'Maximum',
  'math.minimum': 'Minimum',
  'math.negative': 'Negative',
  'math.abs': 'Abs',
  'math.exp': 'Exp',
  'math.log': 'Log',
  'math.sqrt': 'Sqrt',
  'math.tanh': 'Tanh',
  'math.sigmoid': 'Sigmoid',
  'nn.sigmoid': 'Sigmoid',
  'nn.relu': 'Relu',
  'math.reduce_mean': 'Mean',
  'math.reduce_sum': 'Sum',
  'math.reduce_max': 'Max',
  'math.reduce_min': 'Min',
}

/** A function of keras.ops that was called while the model was built; its class may have the name of a layer. */
export function findOperation(className: string): LayerLowering | undefined {
  const operation = Object.hasOwn(OPERATIONS, className) ? OPERATIONS[className] : undefined
  return operation && lowering(className, operation)
}

function lowering(className: string, operation: Operation): LayerLowering {
  return { classes: [className], keepsIntegers: true, lower: operation }
}

/**
 * True for what Keras 3 writes of keras.ops: {"module": "keras.src.ops.numpy", "class_name": "Add"}. Its .h5 files leave
 * the module out; there a layer of the same class name has `trainable` in its config.
 */
export function isOperation({ module, class_name: className, config }: JsonObject): boolean {
  if (typeof module === 'string') return /^keras(\.src)?\.ops(\.|$)/.test(module)
  const isNamed = typeof className === 'string' && Object.hasOwn(OPERATIONS, className)
  return isNamed && isObject(config) && !('trainable' in config)
}

/** Operators between tensors in models of tf-keras. */
export const tensorflowOperationLowering: LayerLowering = {
  classes: ['TFOpLambda'],
  limits: 'functions other than arithmetic, a few activations and reductions',
  keepsIntegers: true,
  lower(layer, call) {
    const name = layer.config.text('function')
    const className = Object.hasOwn(TENSORFLOW_NAMES, name) ? TENSORFLOW_NAMES[name]! : ''
    const operation = Object.hasOwn(OPERATIONS, className) ? OPERATIONS[className] : undefined
    if (operation === undefined) throw layer.refuse('function', `is ${short(name)}, which is not covered`)
    call.argument('name')
    return operation(layer, call)
  },
}

function secondOperand(layer: KerasLayer, call: LayerCall): KerasTensor | number {
  const value: CallValue | undefined = call.argument('y') ?? call.argument('x2', 1)
  if (value instanceof KerasTensor || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  throw layer.refuse('call argument', 'is neither one tensor nor one number')
}

/** Both operands in one type: whole numbers become floats where the other side is one. */
function alike(
  layer: KerasLayer,
  left: KerasTensor,
  right: KerasTensor | number,
): readonly [{ readonly value: GraphValue; readonly dtype: KerasDtype }, GraphValue] {
  if (left.dtype === 'string') throw layer.refuse('input', 'is text')
  if (typeof right === 'number') {
    const isWhole = Number.isInteger(right) && (left.dtype === 'int32' || left.dtype === 'int64')
    const dtype = isWhole ? left.dtype : layer.dtype
    const number = isWhole ? layer.graph.cast(layer.integers([right], []), dtype) : layer.constant([right], [])
    return [{ value: layer.graph.cast(left.value, dtype), dtype }, number]
  }
  if (right.dtype === 'string') throw layer.refuse('input', 'is text')
  const dtype = left.dtype === right.dtype ? left.dtype : layer.dtype
  return [{ value: layer.graph.cast(left.value, dtype), dtype }, layer.graph.cast(right.value, dtype)]
}

function broadcast(layer: KerasLayer, left: KerasTensor, right: KerasTensor): RowShape {
  if (left.rank !== right.rank) throw layer.refuse('input shape', 'has several ranks')
  return left.shape.map((size, axis) => {
    const other = right.shape[axis] ?? null
    if (size === other || other === 1) return size
    if (size === 1) return other
    if (size === null || other === null) return size ?? other
    throw layer.refuse('input shape', `has sizes ${size} and ${other} on axis ${axis + 1}`)
  })
}

function axesOf(layer: KerasLayer, call: LayerCall): readonly number[] {
  const given = call.argument('axis') ?? layer.config.raw('axis')
  const list = typeof given === 'number' ? [given] : given
  if (!Array.isArray(list) || !list.every(Number.isInteger)) throw layer.refuse('axis', 'is not given in numbers')
  const axes = (list as readonly number[]).map((axis) => axisIndex(layer, call.input, axis))
  if (axes.includes(0)) throw layer.refuse('axis', 'is that of the rows')
  return axes
}
