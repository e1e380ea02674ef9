import type { LayerLowering } from './layer.js'
import { isChannelsFirst } from './spatial.js'
import { repeat, reshapeRows, transpose } from './nodes.js'
import type { KerasTensor } from './tensor.js'

/** Rows as one axis; channels go last first, as Keras does it. */
export const flattenLowering: LayerLowering = {
  classes: ['Flatten'],
  keepsIntegers: true,
  lower(layer, { input }) {
    const { shape } = input
    const moved = isChannelsFirst(layer) && shape.length > 1
    const order = [0, ...shape.slice(1).map((_, axis) => axis + 2), 1]
    const value = moved ? transpose(layer, input.value, order) : input.value
    return reshapeRows(layer, input.with(value), [cellsOf(input)])
  },
}

function cellsOf({ shape }: KerasTensor): number | null {
  return shape.reduce<number | null>((cells, size) => (cells === null || size === null ? null : cells * size), 1)
}

export const reshapeLowering: LayerLowering = {
  classes: ['Reshape'],
  keepsIntegers: true,
  lower(layer, { input }) {
    const target = layer.config.ints('target_shape')
    const known = target.filter((size) => size !== -1).reduce((product, size) => product * size, 1)
    const cells = cellsOf(input)
    const rest = cells === null ? null : cells / known
    const fits = target.filter((size) => size === -1).length <= 1 && (rest === null || Number.isInteger(rest))
    if (!fits) throw layer.refuse('target_shape', `is [${target.join(', ')}] for [${input.shape.join(', ')}]`)
    return reshapeRows(
      layer,
      input,
      target.map((size) => (size === -1 ? rest : size)),
    )
  },
}

/** `dims` counts from 1: the batch stays. */
export const permuteLowering: LayerLowering = {
  classes: ['Permute'],
  keepsIntegers: true,
  lower(layer, { input }) {
    const order = layer.config.ints('dims', input.shape.length)
    if ([...order].sort((a, b) => a - b).some((axis, position) => axis !== position + 1)) {
      throw layer.refuse('dims', `is [${order.join(', ')}]`)
    }
    return input.with(transpose(layer, input.value, [0, ...order]), {
      shape: order.map((axis) => input.shape[axis - 1] ?? null),
    })
  },
}

export const repeatVectorLowering: LayerLowering = {
  classes: ['RepeatVector'],
  keepsIntegers: true,
  lower(layer, { input }) {
    const count = layer.config.int('n')
    if (input.shape.length !== 1) throw layer.refuse('input shape', `has rank ${input.rank}, expected 2`)
    const rows = reshapeRows(layer, input, [1, input.shape[0] ?? null])
    return rows.with(repeat(layer, rows, 1, count), { shape: [count, input.shape[0] ?? null] })
  },
}
