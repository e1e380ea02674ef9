import { int, type GraphValue } from '../../../onnx/index.js'
import type { KerasLayer } from '../layer.js'
import type { Steps } from './cell.js'

/** Computes one step from the projected input of the step and the states; gives the new states, h first. */
export type Step = (input: GraphValue, states: readonly GraphValue[]) => readonly GraphValue[]

/**
 * Runs steps one after the other by ONNX Scan, for what its LSTM, GRU and RNN operators cannot compute.
 * @param projected time-major, steps x batch x ...
 * @param lengths steps of each row (int32, at least 1); null when all rows have all steps
 */
export function scanSteps(
  layer: KerasLayer,
  projected: GraphValue,
  initial: readonly GraphValue[],
  step: Step,
  lengths: GraphValue | null,
): Steps {
  const { graph } = layer
  const count = initial.length
  const body = graph.body(Array<typeof layer.dtype>(count + 1).fill(layer.dtype), (values) => {
    const states = step(values[count]!, values.slice(0, count))
    return [...states, ...states]
  })
  const results = graph.nodes('Scan', [...initial, projected], 2 * count, { body, num_scan_inputs: int(1) })
  const typed = results.map((result): GraphValue => ({ ...result, elementType: layer.dtype }))
  const sequences = typed.slice(count)
  return {
    outputs: sequences[0]!,
    states: lengths === null ? typed.slice(0, count) : sequences.map((all) => statesAt(layer, all, lengths)),
  }
}

/** The state of each row after its own number of steps. */
function statesAt(layer: KerasLayer, sequence: GraphValue, lengths: GraphValue): GraphValue {
  const last = layer.graph.node('Sub', [layer.graph.cast(lengths, 'int64'), layer.integers([1], [])])
  return layer.graph.node('Squeeze', [
    stepsAt(layer, sequence, layer.graph.node('Unsqueeze', [last, layer.integers([0])])),
    layer.integers([0]),
  ])
}

/** For every row the steps of a time-major sequence (steps x batch x any) that `indices` (wanted x batch) names. */
export function stepsAt(layer: KerasLayer, sequence: GraphValue, indices: GraphValue): GraphValue {
  const { graph } = layer
  const columns = graph.node('Unsqueeze', [indices, layer.integers([-1])])
  const wanted = graph.node(
    'Concat',
    [graph.node('Shape', [indices]), graph.node('Shape', [sequence], { start: int(2) })],
    { axis: int(0) },
  )
  return graph.node('GatherElements', [sequence, graph.node('Expand', [columns, wanted])], { axis: int(0) })
}
