import { int } from '../../onnx/index.js'
import { activate } from './activations.js'
import type { KerasLayer, LayerLowering, Variable } from './layer.js'
import { transpose } from './nodes.js'
import { fromChannelsFirst, placesOf, toChannelsFirst, windowAttributes, windowedSize, type Window } from './spatial.js'

/** Keys of convolutions and poolings that the layer reads through `windowOf`. */
export function windowOf(layer: KerasLayer, kernelKey = 'kernel_size'): Window {
  const { config } = layer
  const places = placesOf(layer)
  const paddings = places === 1 ? (['valid', 'same', 'causal'] as const) : (['valid', 'same'] as const)
  const kernel = config.ints(kernelKey, places)
  const window = {
    kernel,
    strides: config.has('strides') ? config.ints('strides', places) : kernelKey === 'pool_size' ? kernel : ones(places),
    dilations: config.has('dilation_rate') ? config.ints('dilation_rate', places) : ones(places),
    padding: config.oneOf('padding', paddings, 'valid'),
  }
  for (const [key, sizes] of [
    [kernelKey, window.kernel],
    ['strides', window.strides],
    ['dilation_rate', window.dilations],
  ] as const) {
    if (sizes.some((size) => size < 1)) throw layer.refuse(key, 'holds a size below 1')
  }
  return window
}

export function ones(count: number): readonly number[] {
  return Array<number>(count).fill(1)
}

export function kernelAndBias({ config }: KerasLayer): readonly Variable[] {
  return [{ name: 'kernel' }, ...(config.flag('use_bias', true) ? [{ name: 'bias' }] : [])]
}

/** onnxruntime's convolutions and poolings have no float64 kernel. */
export function requireFloat32(layer: KerasLayer): void {
  if (layer.dtype === 'double') throw layer.refuse('dtype', 'is float64, which this layer has no kernel for')
}

/** Conv1D, Conv2D and Conv3D (https://keras.io/api/layers/convolution_layers/). */
export const convolutionLowering: LayerLowering = {
  classes: ['Conv1D', 'Conv2D', 'Conv3D'],
  limits: 'not in float64',
  variables: kernelAndBias,
  lower(layer, { input }) {
    requireFloat32(layer)
    const { config } = layer
    const window = windowOf(layer)
    const image = toChannelsFirst(layer, input)
    const groups = config.int('groups', 1)
    const filters = config.int('filters')
    const places = window.kernel.length
    const width = image.channels === null ? null : image.channels / groups
    const kernel = layer.weight('kernel', [...window.kernel, width, filters])
    // [*kernel, in, out] -> [out, in, *kernel]
    const order = [places + 1, places, ...window.kernel.map((_, axis) => axis)]
    const value = layer.graph.node(
      'Conv',
      [
        image.value,
        transpose(layer, kernel, order),
        ...(config.flag('use_bias', true) ? [layer.weight('bias', [filters])] : []),
      ],
      { ...windowAttributes(layer, window, image.places), group: int(groups) },
    )
    const sizes = image.places.map((size, axis) => windowedSize(size, window, axis))
    return activate(layer, 'activation', fromChannelsFirst(layer, input, { value, channels: filters, places: sizes }))
  },
}
