import { int, type GraphValue } from '../../../onnx/index.js'
import type { KerasLayer } from '../layer.js'
import type { KerasTensor } from '../tensor.js'

export const ENCODINGS = ['one_hot', 'multi_hot', 'count'] as const
export type Encoding = (typeof ENCODINGS)[number]

/**
 * Indices (int64) as rows of `depth` numbers: one for each index, or one for all indices of a row. What is behind
 * `depth` leaves no trace; indices must not be negative.
 * @param weights of the shape of the indices: what each counts for
 */
export function encode(
  layer: KerasLayer,
  indices: KerasTensor,
  mode: Encoding,
  depth: number,
  weights?: GraphValue,
): KerasTensor {
  const { graph } = layer
  const one = oneHot(layer, mode === 'one_hot' ? withoutLast(layer, indices) : indices, depth)
  if (mode === 'one_hot') return one
  if (indices.rank > 2) throw layer.refuse('output_mode', `is ${mode} for a tensor of rank ${indices.rank}`)
  const counted =
    weights === undefined
      ? one.value
      : graph.node('Mul', [one.value, graph.node('Unsqueeze', [weights, layer.integers([-1])])])
  const operator = mode === 'count' ? 'ReduceSum' : 'ReduceMax'
  const value = graph.node(operator, [counted, layer.integers([1])], { keepdims: int(0) })
  return one.with(value, { shape: [depth] })
}

/** Keras leaves out a last axis of size 1. */
function withoutLast(layer: KerasLayer, indices: KerasTensor): KerasTensor {
  if (indices.shape.at(-1) !== 1) return indices
  const value = layer.graph.node('Squeeze', [indices.value, layer.integers([-1])])
  return indices.with(value, { shape: indices.shape.slice(0, -1) })
}

function oneHot(layer: KerasLayer, indices: KerasTensor, depth: number): KerasTensor {
  const { graph } = layer
  const values = graph.constant(Float32Array.of(0, 1), [2])
  const inputs = [indices.value, layer.integers([depth], []), values]
  const value = graph.node('OneHot', inputs, { axis: int(-1) }, { elementType: 'float' })
  return indices.with(graph.cast(value, layer.dtype), {
    shape: [...indices.shape, depth],
    dtype: layer.dtype,
    mask: null,
  })
}
