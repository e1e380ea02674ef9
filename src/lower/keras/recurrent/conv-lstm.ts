import { int, ints, type GraphValue } from '../../../onnx/index.js'
import { activationOf } from '../activations.js'
import type { KerasLayer, LayerCall, LayerLowering } from '../layer.js'
import { knownSize } from '../nodes.js'
import type { KerasTensor } from '../tensor.js'
import { CELL_IGNORES } from './cell.js'
import { lstmStep } from './lstm-cell.js'
import { scanSteps } from './scan.js'
import { flip, requireStateless, SEQUENCE_IGNORES, swapBatchAndTime } from './sequence.js'

/** An LSTM whose products are convolutions (https://arxiv.org/abs/1506.04214). */
export const convLstmLowering: LayerLowering = {
  classes: ['ConvLSTM1D', 'ConvLSTM2D', 'ConvLSTM3D'],
  masks: 'drop',
  limits: 'stateful, masks, initial states, channels_first',
  ignores: [...SEQUENCE_IGNORES, ...CELL_IGNORES],
  variables: ({ config }) =>
    ['kernel', 'recurrent_kernel', ...(config.flag('use_bias', true) ? ['bias'] : [])].map((name) => ({
      name,
      at: 'cell',
    })),
  lower: (layer, call) => convLstm(layer, call),
}

function convLstm(layer: KerasLayer, call: LayerCall): readonly KerasTensor[] {
  const { config, graph } = layer
  const { input } = call
  requireStateless(layer)
  call.argument('training', 3)
  if (call.inputs.length > 1 || call.argument('initial_state', 1) !== undefined) {
    throw layer.refuse('initial_state', 'is given')
  }
  if (input.mask !== null || call.argument('mask', 2) !== undefined) throw layer.refuse('mask', 'is given')
  config.oneOf('data_format', ['channels_last'], 'channels_last')
  const spatial = input.rank - 3
  const filters = config.int('filters')
  const channels = knownSize(layer, input, -1)
  const kernelSize = config.ints('kernel_size', spatial)
  const steps = swapBatchAndTime(layer, channelsBehindTime(layer, input, spatial), input.rank)
  const projected = projectSteps(layer, { steps, spatial, channels, filters, kernelSize })
  const backwards = config.flag('go_backwards', false)
  const gate = activationOf(layer, 'recurrent_activation')
  const activation = activationOf(layer, 'activation')
  const recurrent = channelsFirstKernel(layer, 'recurrent_kernel', [...kernelSize, filters, 4 * filters])
  const zeros = zeroMaps(layer, projected, filters)
  const run = scanSteps(
    layer,
    backwards ? flip(layer, projected, 0) : projected,
    [zeros, zeros],
    (x, [h, c]) => {
      const carried = graph.node('Conv', [h!, recurrent], { auto_pad: 'SAME_UPPER', kernel_shape: ints(kernelSize) })
      const sum = graph.node('Add', [x, carried])
      return lstmStep(layer, { gate, activation }, sum, c!, 1)
    },
    null,
  )
  const sizes = input.shape.slice(1, -1).map((size, axis) => mapSize(layer, size, axis, kernelSize))
  const states = run.states.map((state) => input.with(channelsLast(layer, state, 1), { shape: [...sizes, filters] }))
  const sequences = config.flag('return_sequences', false)
  const output = sequences
    ? input.with(channelsLast(layer, swapBatchAndTime(layer, run.outputs, input.rank), 2), {
        shape: [input.shape[0] ?? null, ...sizes, filters],
      })
    : states[0]!
  return config.flag('return_state', false) ? [output, ...states] : [output]
}

interface Projection {
  /** time x batch x channels x space */
  readonly steps: GraphValue
  readonly spatial: number
  readonly channels: number
  readonly filters: number
  readonly kernelSize: readonly number[]
}

/** The convolutions of all inputs at once: time x batch x 4 filters x space. */
function projectSteps(layer: KerasLayer, { steps, spatial, channels, filters, kernelSize }: Projection): GraphValue {
  const { config, graph } = layer
  const each = graph.node('Shape', [steps], { start: int(2) })
  const flat = graph.node('Reshape', [steps, graph.node('Concat', [layer.integers([-1]), each], { axis: int(0) })])
  const kernel = channelsFirstKernel(layer, 'kernel', [...kernelSize, channels, 4 * filters])
  const bias = config.flag('use_bias', true) ? layer.weight('bias', [4 * filters]) : null
  const padding = config.oneOf('padding', ['valid', 'same'], 'valid')
  const convolved = graph.node('Conv', [flat, kernel, bias], {
    auto_pad: padding === 'same' ? 'SAME_UPPER' : 'VALID',
    kernel_shape: ints(kernelSize),
    strides: ints(config.ints('strides', spatial, 1)),
    dilations: ints(config.ints('dilation_rate', spatial, 1)),
  })
  const outside = graph.node('Shape', [steps], { end: int(2) })
  const inside = graph.node('Shape', [convolved], { start: int(1) })
  return graph.node('Reshape', [convolved, graph.node('Concat', [outside, inside], { axis: int(0) })])
}

/** Keras keeps space, in, out; ONNX out, in, space. */
function channelsFirstKernel(layer: KerasLayer, name: string, shape: readonly number[]): GraphValue {
  const spatial = shape.length - 2
  const axes = Array.from({ length: spatial }, (_, axis) => axis)
  return layer.graph.node('Transpose', [layer.weight(name, shape)], { perm: ints([spatial + 1, spatial, ...axes]) })
}

/** batch x time x space x channels as batch x time x channels x space. */
function channelsBehindTime(layer: KerasLayer, input: KerasTensor, spatial: number): GraphValue {
  const axes = Array.from({ length: spatial }, (_, axis) => axis + 2)
  return layer.graph.node('Transpose', [input.value], { perm: ints([0, 1, spatial + 2, ...axes]) })
}

/** The channels, on axis `from`, move behind the space. */
function channelsLast(layer: KerasLayer, value: GraphValue, from: number): GraphValue {
  const spatial = layer.config.ints('kernel_size').length
  const before = Array.from({ length: from }, (_, axis) => axis)
  const space = Array.from({ length: spatial }, (_, axis) => from + 1 + axis)
  return layer.graph.node('Transpose', [value], { perm: ints([...before, ...space, from]) })
}

/** Zeros of batch x filters x space, for projected steps of time x batch x 4 filters x space. */
function zeroMaps(layer: KerasLayer, projected: GraphValue, filters: number): GraphValue {
  const { graph } = layer
  const batch = graph.node('Shape', [projected], { start: int(1), end: int(2) })
  const space = graph.node('Shape', [projected], { start: int(3) })
  const shape = graph.node('Concat', [batch, layer.integers([filters]), space], { axis: int(0) })
  return graph.node('Expand', [layer.constant([0], []), shape])
}

function mapSize(layer: KerasLayer, size: number | null, axis: number, kernelSize: readonly number[]): number | null {
  if (size === null) return null
  const spatial = kernelSize.length
  const stride = layer.config.ints('strides', spatial, 1)[axis]!
  if (layer.config.text('padding', 'valid') === 'same') return Math.ceil(size / stride)
  const reach = (kernelSize[axis]! - 1) * layer.config.ints('dilation_rate', spatial, 1)[axis]!
  return Math.ceil((size - reach) / stride)
}
