import type { KerasLayer, LayerLowering } from './layer.js'
import { axisIndex, reshapeRows, transpose } from './nodes.js'
import { unitNormalized } from './normalization.js'
import type { KerasTensor, RowShape } from './tensor.js'

/** Products of rows along one axis of each tensor (https://keras.io/api/layers/merging_layers/dot/). */
export const dotLowering: LayerLowering = {
  classes: ['Dot'],
  lower(layer, { inputs }) {
    const [left, right] = inputs
    if (left === undefined || right === undefined || inputs.length > 2) {
      throw layer.refuse('inbound_nodes', `gives ${inputs.length} tensors, expected 2`)
    }
    const axes = layer.config.ints('axes', 2).map((axis, position) => axisIndex(layer, inputs[position]!, axis, 'axes'))
    const [first, second] = axes as [number, number]
    if (first === 0 || second === 0) throw layer.refuse('axes', 'names the rows')
    const size = left.shape[first - 1] ?? right.shape[second - 1] ?? null
    const rows = matrix(layer, left, first, size, 'last')
    const columns = matrix(layer, right, second, size, 'first')
    const product = left.with(layer.graph.node('MatMul', [rows.tensor.value, columns.tensor.value]))
    const shape = [...rows.rest, ...columns.rest]
    return reshapeRows(layer, product, shape.length === 0 ? [1] : shape)
  },
}

/** A tensor as batch x rest x size, or batch x size x rest. */
function matrix(
  layer: KerasLayer,
  input: KerasTensor,
  axis: number,
  size: number | null,
  place: 'first' | 'last',
): { readonly tensor: KerasTensor; readonly rest: RowShape } {
  const value = layer.config.flag('normalize', false) ? unitNormalized(layer, input.value, [axis]) : input.value
  const others = input.shape.map((_, at) => at + 1).filter((at) => at !== axis)
  const order = place === 'last' ? [0, ...others, axis] : [0, axis, ...others]
  const rest = others.map((at) => input.shape[at - 1] ?? null)
  const cells = rest.reduce<number | null>(
    (total, known) => (total === null || known === null ? null : total * known),
    1,
  )
  const moved = input.with(transpose(layer, value, order))
  return { tensor: reshapeRows(layer, moved, place === 'last' ? [cells, size] : [size, cells]), rest }
}
