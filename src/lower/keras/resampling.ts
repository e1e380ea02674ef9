import type { GraphValue } from '../../onnx/index.js'
import { requireFloat32 } from './convolution.js'
import type { KerasLayer, LayerLowering } from './layer.js'
import { repeat, slice } from './nodes.js'
import { fromChannelsFirst, isChannelsFirst, placesOf, toChannelsFirst, type ChannelsFirst } from './spatial.js'
import type { KerasTensor } from './tensor.js'

/** Axes of the places, counted with the batch. */
function firstPlace(layer: KerasLayer): number {
  return placesOf(layer) > 1 && isChannelsFirst(layer) ? 2 : 1
}

/** Every place as often as `size` says, or a bilinear image of as many places. */
export const upSamplingLowering: LayerLowering = {
  classes: ['UpSampling1D', 'UpSampling2D', 'UpSampling3D'],
  keepsIntegers: true,
  limits: 'interpolation nearest and bilinear',
  lower(layer, { input }) {
    const { config } = layer
    const places = placesOf(layer)
    const factors = config.ints('size', places)
    if (input.rank !== places + 2) throw layer.refuse('input shape', `has rank ${input.rank}, expected ${places + 2}`)
    if (factors.some((factor) => factor < 1)) throw layer.refuse('size', `is [${factors.join(', ')}]`)
    const interpolation = places === 2 ? config.oneOf('interpolation', ['nearest', 'bilinear'], 'nearest') : 'nearest'
    if (interpolation === 'bilinear') {
      const image = toChannelsFirst(layer, input)
      const sizes = image.places.map((size, axis) => (size === null ? null : size * factors[axis]!))
      return fromChannelsFirst(layer, input, { ...resized(layer, image, sizes, factors), channels: image.channels })
    }
    return factors.reduce((current, factor, place) => {
      const axis = firstPlace(layer) + place
      const shape = current.shape.map((size, at) => (size === null || at + 1 !== axis ? size : size * factor))
      return current.with(repeat(layer, current, axis, factor), { shape, mask: null })
    }, input)
  },
}

/**
 * Bilinear between the middles of the places, edges repeated: tf.image.resize and jax.image.resize without
 * antialiasing. `factors` where the size is only known to the run.
 */
function resized(
  layer: KerasLayer,
  image: ChannelsFirst,
  sizes: readonly (number | null)[],
  factors: readonly number[] | null,
  nearest = false,
): Omit<ChannelsFirst, 'channels'> {
  requireFloat32(layer)
  const { graph } = layer
  const scales = image.places.map((size, axis) => factors?.[axis] ?? (size === null ? null : sizes[axis]! / size))
  if (scales.includes(null)) throw layer.refuse('input shape', 'does not tell the size of the image')
  const attributes = {
    mode: nearest ? 'nearest' : 'linear',
    coordinate_transformation_mode: 'half_pixel',
    ...(nearest ? { nearest_mode: 'round_prefer_ceil' } : {}),
  }
  const known = sizes.every((size) => size !== null)
  const target: readonly (GraphValue | null)[] = known
    ? [null, null, targetSizes(layer, image, sizes)]
    : [null, graph.constant(Float32Array.from([1, 1, ...(scales as number[])]), [2 + scales.length])]
  return { value: graph.node('Resize', [image.value, ...target], attributes), places: sizes }
}

/** Rows and channels as they are, then the sizes. */
function targetSizes(layer: KerasLayer, image: ChannelsFirst, sizes: readonly number[]): GraphValue {
  const { graph } = layer
  const shape = slice(layer, graph.node('Shape', [image.value]), 0, 0, 2)
  return graph.node('Concat', [shape, layer.integers(sizes)], { axis: 0n })
}

/** An image of another size. */
export const resizingLowering: LayerLowering = {
  classes: ['Resizing'],
  limits: 'interpolation nearest and bilinear, aspect ratio not kept',
  ignores: ['fill_mode', 'fill_value'],
  lower(layer, call) {
    const { config } = layer
    const { input } = call
    // Keras writes its default, true, into the call; it changes nothing.
    call.argument('training', 1)
    const interpolation = config.oneOf('interpolation', ['nearest', 'bilinear'], 'bilinear')
    const sizes = [config.int('height'), config.int('width')]
    const image = toChannelsFirst(layer, input)
    const result = resized(layer, image, sizes, null, interpolation === 'nearest')
    return fromChannelsFirst(layer, input, { ...result, channels: image.channels })
  },
}

/** The middle of an image. */
export const centerCropLowering: LayerLowering = {
  classes: ['CenterCrop'],
  limits: 'not of images smaller than the crop, which Keras resizes',
  lower(layer, call) {
    const { input } = call
    call.argument('training', 1)
    const wanted = [layer.config.int('height'), layer.config.int('width')]
    const first = isChannelsFirst(layer) ? 2 : 1
    if (input.rank !== 4) throw layer.refuse('input shape', `has rank ${input.rank}, expected 4`)
    return wanted.reduce((current: KerasTensor, size, place) => {
      const axis = first + place
      const found = current.shape[axis - 1] ?? null
      if (found === null || found < size) {
        throw layer.refuse(place === 0 ? 'height' : 'width', `is ${size} for an image of ${found ?? 'any size'}`)
      }
      const from = Math.trunc((found - size) / 2)
      const shape = current.shape.map((known, at) => (at + 1 === axis ? size : known))
      return current.with(slice(layer, current.value, axis, from, from + size), { shape })
    }, input)
  },
}
