import { requireFloat32, windowOf } from './convolution.js'
import type { KerasLayer, LayerCall, LayerLowering } from './layer.js'
import { reduce } from './nodes.js'
import { fromChannelsFirst, isChannelsFirst, toChannelsFirst, windowAttributes, windowedSize } from './spatial.js'
import type { KerasTensor } from './tensor.js'

function pool(operator: string): LayerLowering['lower'] {
  return (layer, { input }) => {
    requireFloat32(layer)
    const window = windowOf(layer, 'pool_size')
    const image = toChannelsFirst(layer, input)
    const value = layer.graph.node(operator, [image.value], windowAttributes(layer, window, image.places))
    const places = image.places.map((size, axis) => windowedSize(size, window, axis))
    return fromChannelsFirst(layer, input, { ...image, value, places })
  }
}

export const maxPoolingLowering: LayerLowering = {
  classes: ['MaxPooling1D', 'MaxPooling2D', 'MaxPooling3D'],
  limits: 'not in float64',
  lower: pool('MaxPool'),
}

/** Cells of the padding are not counted (count_include_pad 0), as with Keras. */
export const averagePoolingLowering: LayerLowering = {
  classes: ['AveragePooling1D', 'AveragePooling2D', 'AveragePooling3D'],
  limits: 'not in float64',
  lower: pool('AveragePool'),
}

/** Axes of the places, counted with the batch. */
function placeAxes(layer: KerasLayer, input: KerasTensor): readonly number[] {
  const first = isChannelsFirst(layer) ? 2 : 1
  return Array.from({ length: input.rank - 2 }, (_, axis) => axis + first)
}

function pooledShape(layer: KerasLayer, input: KerasTensor, keep: boolean): KerasTensor['shape'] {
  const axes = placeAxes(layer, input)
  const kept = input.shape.map((size, axis) => (axes.includes(axis + 1) ? 1 : size))
  return keep ? kept : input.shape.filter((_, axis) => !axes.includes(axis + 1))
}

function globalPool(operator: string): LayerLowering['lower'] {
  return (layer, { input }) => {
    const keep = layer.config.flag('keepdims', false)
    const value = reduce(layer, operator, input.value, placeAxes(layer, input), keep)
    return input.with(value, { shape: pooledShape(layer, input, keep) })
  }
}

export const globalMaxPoolingLowering: LayerLowering = {
  classes: ['GlobalMaxPooling1D', 'GlobalMaxPooling2D', 'GlobalMaxPooling3D'],
  lower: globalPool('ReduceMax'),
}

const globalMean = globalPool('ReduceMean')

export const globalAveragePoolingLowering: LayerLowering = {
  classes: ['GlobalAveragePooling1D', 'GlobalAveragePooling2D', 'GlobalAveragePooling3D'],
  lower(layer, call) {
    const masked = layer.className === 'GlobalAveragePooling1D' ? maskOf(call) : null
    return masked === null ? globalMean(layer, call) : maskedMean(layer, call.input, masked)
  },
}

/** The mask that was given, else the one that came with the first tensor. */
export function maskOf(call: LayerCall): KerasTensor['mask'] {
  return call.tensor('mask', 1)?.value ?? call.input.mask
}

/** Mean over the steps that are not masked out; of none it is 0 / 0, as with Keras. */
function maskedMean(layer: KerasLayer, input: KerasTensor, mask: NonNullable<KerasTensor['mask']>): KerasTensor {
  const { graph } = layer
  const keep = layer.config.flag('keepdims', false)
  const [axis] = placeAxes(layer, input)
  const expanded = graph.node('Unsqueeze', [graph.cast(mask, 'bool'), layer.integers([axis === 1 ? 2 : 1])])
  const kept = graph.node('Where', [expanded, input.value, layer.constant([0], [])])
  const sum = reduce(layer, 'ReduceSum', kept, [axis!], keep)
  const count = reduce(layer, 'ReduceSum', graph.cast(expanded, layer.dtype), [axis!], keep)
  return input.with(graph.node('Div', [sum, count]), { shape: pooledShape(layer, input, keep) })
}
