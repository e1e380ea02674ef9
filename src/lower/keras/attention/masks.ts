import { int, type GraphValue } from '../../../onnx/index.js'
import type { KerasLayer } from '../layer.js'

/** What Keras puts in place of a masked score: its share of the softmax is 0, or all shares are equal. */
const MASKED = -1e9

/** Both must hold; null stands for no mask. */
export function both(layer: KerasLayer, left: GraphValue | null, right: GraphValue | null): GraphValue | null {
  if (left === null || right === null) return left ?? right
  return layer.graph.node('And', [left, right])
}

/** A mask of the queries (batch x T) for scores: batch x T x 1. */
export function forQueries(layer: KerasLayer, mask: GraphValue | null): GraphValue | null {
  return mask === null ? null : layer.graph.node('Unsqueeze', [mask, layer.integers([-1])])
}

/** A mask of the keys (batch x S) for scores: batch x 1 x S. */
export function forKeys(layer: KerasLayer, mask: GraphValue | null): GraphValue | null {
  return mask === null ? null : layer.graph.node('Unsqueeze', [mask, layer.integers([-2])])
}

/** T x S: a query sees the keys up to its own place. */
export function causalMask(layer: KerasLayer, query: GraphValue, key: GraphValue): GraphValue {
  const [rows, columns] = places(layer, query, key)
  return layer.graph.node('GreaterOrEqual', [rows, columns])
}

/** T x S: a query sees the keys less than `width` places away. */
export function windowMask(layer: KerasLayer, query: GraphValue, key: GraphValue, width: number): GraphValue {
  const [rows, columns] = places(layer, query, key)
  const distance = layer.graph.node('Abs', [layer.graph.node('Sub', [rows, columns])])
  return layer.graph.node('Less', [distance, layer.integers([width], [])])
}

/** 0, 1, 2 ... along axis 1 of the query as a column, and of the key as a row. */
function places(layer: KerasLayer, query: GraphValue, key: GraphValue): readonly [GraphValue, GraphValue] {
  const { graph } = layer
  const count = (value: GraphValue): GraphValue => {
    const size = graph.node('Squeeze', [graph.node('Shape', [value], { start: int(1), end: int(2) })])
    const bounds = [layer.integers([0], []), size, layer.integers([1], [])]
    return graph.node('Range', bounds, {}, { elementType: 'int64' })
  }
  return [graph.node('Unsqueeze', [count(query), layer.integers([-1])]), count(key)]
}

/** Softmax over the last `axes` axes of the scores, with what is masked left out. */
export function maskedSoftmax(layer: KerasLayer, scores: GraphValue, mask: GraphValue | null, axes = 1): GraphValue {
  const { graph } = layer
  const shown = mask === null ? scores : graph.node('Where', [mask, scores, layer.constant([MASKED], [])])
  if (axes === 1) return graph.node('Softmax', [shown], { axis: int(-1) })
  const shape = graph.node('Shape', [shown])
  const outer = graph.node('Shape', [shown], { end: int(-axes) })
  const flat = graph.node('Concat', [outer, layer.integers([-1])], { axis: int(0) })
  const joined = graph.node('Softmax', [graph.node('Reshape', [shown, flat])], { axis: int(-1) })
  return graph.node('Reshape', [joined, shape])
}
