import { int, ints, type GraphValue } from '../../onnx/index.js'
import type { KerasLayer } from './layer.js'
import type { KerasTensor, RowShape } from './tensor.js'

/** Size of the last axis. @throws unsupported when only the run knows it */
export function lastAxis(layer: KerasLayer, input: KerasTensor): number {
  return knownSize(layer, input, -1)
}

/** Size of an axis of one row (0 is the first behind the batch, -1 the last). @throws unsupported when not known */
export function knownSize(layer: KerasLayer, input: KerasTensor, axis: number): number {
  const size = input.shape.at(axis)
  if (size !== undefined && size !== null) return size
  const shape = `(${['batch', ...input.shape.map((known) => known ?? 'any')].join(', ')})`
  throw layer.refuse('input shape', `is ${shape}; axis ${axis} of a row must be known`)
}

/** A Keras axis (batch counted, negative from the end) as an index >= 0 that counts the batch. */
export function axisIndex(layer: KerasLayer, input: KerasTensor, axis: number, key = 'axis'): number {
  const index = axis < 0 ? axis + input.rank : axis
  if (index < 0 || index >= input.rank) throw layer.refuse(key, `is ${axis} for a tensor of rank ${input.rank}`)
  return index
}

/**
 * Reshape to rows of `shape`. At most one size of it may be unknown, and the batch stays the first axis.
 * @throws unsupported when more sizes are unknown
 */
export function reshapeRows(layer: KerasLayer, input: KerasTensor, shape: RowShape): KerasTensor {
  const unknown = shape.filter((size) => size === null).length
  if (unknown > 1) throw layer.refuse('input shape', 'has more than one size that only the run knows')
  // 0 copies the batch of the input; -1 is worked out from the rest.
  const target = [0, ...shape.map((size) => size ?? -1)]
  return input.with(layer.graph.node('Reshape', [input.value, layer.integers(target)]), { shape })
}

export function transpose(layer: KerasLayer, value: GraphValue, order: readonly number[]): GraphValue {
  if (order.every((axis, index) => axis === index)) return value
  return layer.graph.node('Transpose', [value], { perm: ints(order) })
}

/** Reduce operator (ReduceMean, ReduceMax ...) over axes that count the batch. */
export function reduce(
  layer: KerasLayer,
  operator: string,
  value: GraphValue,
  axes: readonly number[],
  keepDimensions = true,
): GraphValue {
  return layer.graph.node(operator, [value, layer.integers(axes)], { keepdims: int(keepDimensions ? 1 : 0) })
}

/** [from, to) of one axis that counts the batch; negative bounds count from the end. */
export function slice(layer: KerasLayer, value: GraphValue, axis: number, from: number, to: number): GraphValue {
  const bounds = [from, to].map((bound) => layer.integers([bound]))
  return layer.graph.node('Slice', [value, ...bounds, layer.integers([axis])])
}

/** Result of an arithmetic operator on a value and a number of the layer's dtype. */
export function withNumber(layer: KerasLayer, operator: string, value: GraphValue, operand: number): GraphValue {
  return layer.graph.node(operator, [value, layer.constant([operand], [])])
}

/** Every slice along an axis (counted with the batch) `times` over, each beside itself: [a, b] -> [a, a, b, b]. */
export function repeat(layer: KerasLayer, input: KerasTensor, axis: number, times: number): GraphValue {
  const { graph } = layer
  if (times === 1) return input.value
  const apart = graph.node('Unsqueeze', [input.value, layer.integers([axis + 1])])
  const copies = graph.node('Concat', Array<GraphValue>(times).fill(apart), { axis: int(axis + 1) })
  const factors = Array.from({ length: input.rank }, (_, at) => (at === axis ? times : 1))
  const shape = graph.node('Mul', [graph.node('Shape', [input.value]), layer.integers(factors)])
  return graph.node('Reshape', [copies, shape])
}
