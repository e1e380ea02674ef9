import { ints, type GraphValue } from '../../onnx/index.js'
import type { AttributeValue } from '../../onnx/index.js'
import type { KerasLayer } from './layer.js'
import { transpose } from './nodes.js'
import type { KerasTensor, RowShape } from './tensor.js'

/** Windows of one layer over 1 to 3 axes, one entry an axis. */
export interface Window {
  readonly kernel: readonly number[]
  readonly strides: readonly number[]
  readonly dilations: readonly number[]
  readonly padding: 'valid' | 'same' | 'causal'
}

/** An image (or series, or volume) with its channels in front of its places, as ONNX has them. */
export interface ChannelsFirst {
  readonly value: GraphValue
  readonly channels: number | null
  /** Sizes of the places. */
  readonly places: RowShape
}

/** `Conv2D` -> 2: how many axes a layer of this name goes over. */
export function placesOf(layer: KerasLayer): number {
  const digit = /([123])D/.exec(layer.className)
  return Number(digit?.[1] ?? 2)
}

export function isChannelsFirst(layer: KerasLayer): boolean {
  const format = layer.config.raw('data_format') ?? 'channels_last'
  if (format === 'channels_last' || format === 'channels_first') return format === 'channels_first'
  throw layer.refuse('data_format', 'is neither channels_last nor channels_first')
}

/** @throws unsupported when the rank is not that of the layer */
export function toChannelsFirst(layer: KerasLayer, input: KerasTensor): ChannelsFirst {
  const places = placesOf(layer)
  if (input.shape.length !== places + 1) {
    throw layer.refuse('input shape', `has rank ${input.rank}, expected ${places + 2}`)
  }
  if (isChannelsFirst(layer)) {
    return { value: input.value, channels: input.shape[0] ?? null, places: input.shape.slice(1) }
  }
  const order = [0, places + 1, ...Array.from({ length: places }, (_, axis) => axis + 1)]
  return {
    value: transpose(layer, input.value, order),
    channels: input.shape.at(-1) ?? null,
    places: input.shape.slice(0, -1),
  }
}

/** Back to where the layer has its channels. */
export function fromChannelsFirst(layer: KerasLayer, input: KerasTensor, image: ChannelsFirst): KerasTensor {
  const { value, channels, places } = image
  if (isChannelsFirst(layer)) return input.with(value, { shape: [channels, ...places] })
  const order = [0, ...places.map((_, axis) => axis + 2), 1]
  return input.with(transpose(layer, value, order), { shape: [...places, channels] })
}

/** Size after a window has gone over an axis. */
export function windowedSize(size: number | null, window: Window, axis: number): number | null {
  if (size === null) return null
  const stride = window.strides[axis]!
  const reach = reachOf(window, axis)
  const cells = window.padding === 'valid' ? size - reach + 1 : size
  return Math.max(0, Math.ceil(cells / stride))
}

/** Cells that a dilated kernel spans. */
export function reachOf({ kernel, dilations }: Window, axis: number): number {
  return (kernel[axis]! - 1) * dilations[axis]! + 1
}

/** TensorFlow's SAME: what cannot be halved goes to the end (https://www.tensorflow.org/api_docs/python/tf/nn). */
function samePads(size: number, window: Window, axis: number): readonly [number, number] {
  const stride = window.strides[axis]!
  const total = Math.max((Math.ceil(size / stride) - 1) * stride + reachOf(window, axis) - size, 0)
  return [Math.floor(total / 2), total - Math.floor(total / 2)]
}

/** ONNX attributes of a window over `places`. @throws unsupported when nothing of the input would be left */
export function windowAttributes(
  layer: KerasLayer,
  window: Window,
  places: RowShape,
): Readonly<Record<string, AttributeValue>> {
  const common = {
    kernel_shape: ints(window.kernel),
    strides: ints(window.strides),
    dilations: ints(window.dilations),
  }
  for (const [axis, size] of places.entries()) {
    if (windowedSize(size, window, axis) === 0) throw layer.refuse('input shape', 'is smaller than the window')
  }
  if (window.padding === 'valid') return common
  if (window.padding === 'causal') return { ...common, pads: ints([reachOf(window, 0) - 1, 0]) }
  if (places.some((size) => size === null)) return { ...common, auto_pad: 'SAME_UPPER' }
  const pads = places.map((size, axis) => samePads(size!, window, axis))
  return { ...common, pads: ints([...pads.map(([before]) => before), ...pads.map(([, after]) => after)]) }
}
