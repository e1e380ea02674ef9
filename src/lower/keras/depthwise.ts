import { int, type GraphValue } from '../../onnx/index.js'
import { activate } from './activations.js'
import { kernelAndBias, requireFloat32, windowOf } from './convolution.js'
import type { KerasLayer, LayerLowering } from './layer.js'
import { transpose } from './nodes.js'
import {
  fromChannelsFirst,
  toChannelsFirst,
  windowAttributes,
  windowedSize,
  type ChannelsFirst,
  type Window,
} from './spatial.js'

/** Keys that Conv writes for layers that have no use for them. */
const IDLE_KEYS = ['filters', 'groups']

/** A filter (or `multiplier` of them) for each channel by itself: output channel = channel * multiplier + number. */
function depthwise(
  layer: KerasLayer,
  image: ChannelsFirst,
  window: Window,
  weight: string,
  bias: GraphValue[],
): ChannelsFirst {
  const { channels } = image
  if (channels === null) throw layer.refuse('input shape', 'does not tell the number of channels')
  const multiplier = layer.config.int('depth_multiplier', 1)
  const places = window.kernel.length
  const stored = layer.weight(weight, [...window.kernel, channels, multiplier])
  // [*kernel, in, multiplier] -> [in, multiplier, *kernel] -> [in * multiplier, 1, *kernel]
  const ordered = transpose(layer, stored, [places, places + 1, ...window.kernel.map((_, axis) => axis)])
  const kernel = layer.graph.node('Reshape', [ordered, layer.integers([channels * multiplier, 1, ...window.kernel])])
  const value = layer.graph.node('Conv', [image.value, kernel, ...bias], {
    ...windowAttributes(layer, window, image.places),
    group: int(channels),
  })
  return {
    value,
    channels: channels * multiplier,
    places: image.places.map((size, axis) => windowedSize(size, window, axis)),
  }
}

function biasOf(layer: KerasLayer, size: number | null): GraphValue[] {
  return layer.config.flag('use_bias', true) ? [layer.weight('bias', [size])] : []
}

/** DepthwiseConv1D and DepthwiseConv2D. */
export const depthwiseLowering: LayerLowering = {
  classes: ['DepthwiseConv1D', 'DepthwiseConv2D'],
  limits: 'not in float64',
  ignores: IDLE_KEYS,
  variables: kernelAndBias,
  lower(layer, { input }) {
    requireFloat32(layer)
    const image = toChannelsFirst(layer, input)
    const result = depthwise(layer, image, windowOf(layer), 'kernel', biasOf(layer, null))
    return activate(layer, 'activation', fromChannelsFirst(layer, input, result))
  },
}

/** SeparableConv1D and SeparableConv2D: depthwise, then a convolution of one place. */
export const separableLowering: LayerLowering = {
  classes: ['SeparableConv1D', 'SeparableConv2D'],
  limits: 'not in float64',
  ignores: ['groups'],
  variables: ({ config }) => [
    { name: 'depthwise_kernel' },
    { name: 'pointwise_kernel' },
    ...(config.flag('use_bias', true) ? [{ name: 'bias' }] : []),
  ],
  lower(layer, { input }) {
    requireFloat32(layer)
    const filters = layer.config.int('filters')
    const window = windowOf(layer)
    const places = window.kernel.length
    const deep = depthwise(layer, toChannelsFirst(layer, input), window, 'depthwise_kernel', [])
    const pointwise = layer.weight('pointwise_kernel', [...window.kernel.map(() => 1), deep.channels, filters])
    const kernel = transpose(layer, pointwise, [places + 1, places, ...window.kernel.map((_, axis) => axis)])
    const value = layer.graph.node('Conv', [deep.value, kernel, ...biasOf(layer, filters)])
    return activate(
      layer,
      'activation',
      fromChannelsFirst(layer, input, { value, channels: filters, places: deep.places }),
    )
  },
}
