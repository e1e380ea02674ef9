import type { KerasConfig } from './config.js'
import type { KerasLayer, LayerLowering } from './layer.js'
import { slice } from './nodes.js'
import { isChannelsFirst, placesOf } from './spatial.js'
import type { KerasTensor } from './tensor.js'

/** Cells at both ends of each place axis: 1, [1, 2] (1D: both ends; else one an axis) or [[1, 2], [0, 3]]. */
function ends(config: KerasConfig, key: string, places: number): readonly (readonly [number, number])[] {
  const value = config.raw(key)
  if (typeof value === 'number') return Array.from({ length: places }, () => [value, value] as const)
  const list = config.list(key)
  if (places === 1 && list.length === 2 && list.every((item) => typeof item === 'number')) {
    return [config.ints(key, 2) as unknown as readonly [number, number]]
  }
  const pairs = list.map((item) => (typeof item === 'number' ? [item, item] : item))
  const isPair = (pair: unknown): pair is [number, number] =>
    Array.isArray(pair) && pair.length === 2 && pair.every((size) => Number.isInteger(size) && (size as number) >= 0)
  if (pairs.length === places && pairs.every(isPair)) return pairs
  // Reads it again for the message that names the key.
  return [[config.ints(key, places)[0]!, 0]]
}

/** Axis of the first place, counted with the batch. */
function firstPlace(layer: KerasLayer): number {
  return placesOf(layer) > 1 && isChannelsFirst(layer) ? 2 : 1
}

export const croppingLowering: LayerLowering = {
  classes: ['Cropping1D', 'Cropping2D', 'Cropping3D'],
  keepsIntegers: true,
  lower(layer, { input }) {
    requireRank(layer, input)
    if (placesOf(layer) === 1) layer.config.raw('data_format')
    const shape = [...input.shape]
    let value = input.value
    for (const [place, [before, after]] of ends(layer.config, 'cropping', placesOf(layer)).entries()) {
      const axis = firstPlace(layer) + place
      const size = shape[axis - 1] ?? null
      if (size !== null && size - before - after < 1) throw layer.refuse('cropping', 'leaves nothing of the input')
      if (before > 0 || after > 0) {
        value = slice(layer, value, axis, before, after === 0 ? Number.MAX_SAFE_INTEGER : -after)
      }
      shape[axis - 1] = size === null ? null : size - before - after
    }
    return input.with(value, { shape })
  },
}

export const zeroPaddingLowering: LayerLowering = {
  classes: ['ZeroPadding1D', 'ZeroPadding2D', 'ZeroPadding3D'],
  lower(layer, { input }) {
    requireRank(layer, input)
    const first = placesOf(layer) === 1 && layer.config.raw('data_format') === 'channels_first' ? 2 : firstPlace(layer)
    const pads = ends(layer.config, 'padding', placesOf(layer))
    const at = (axis: number): readonly [number, number] => pads[axis - first] ?? [0, 0]
    const axes = Array.from({ length: input.rank }, (_, axis) => axis)
    const sizes = layer.integers([...axes.map((axis) => at(axis)[0]), ...axes.map((axis) => at(axis)[1])])
    const shape = input.shape.map((size, axis) => (size === null ? null : size + at(axis + 1)[0] + at(axis + 1)[1]))
    return input.with(layer.graph.node('Pad', [input.value, sizes]), { shape })
  },
}

function requireRank(layer: KerasLayer, input: KerasTensor): void {
  if (input.rank === placesOf(layer) + 2) return
  throw layer.refuse('input shape', `has rank ${input.rank}, expected ${placesOf(layer) + 2}`)
}
