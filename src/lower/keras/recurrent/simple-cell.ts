import { int, type GraphValue } from '../../../onnx/index.js'
import { activationOf } from '../activations.js'
import type { KerasLayer } from '../layer.js'
import { transposedGates, zeroState, type Cell, type Sequence, type Steps } from './cell.js'
import { withDirection, withoutDirection } from './lstm-cell.js'
import { operatorActivations } from './operator-activations.js'
import { scanSteps } from './scan.js'

/** h = activation(x . kernel + bias + h . recurrent_kernel) */
export function simpleCell(layer: KerasLayer): Cell {
  const units = layer.config.int('units')
  const run = (sequence: Sequence, initial: readonly GraphValue[] | null): Steps => {
    const functions = operatorActivations(layer, ['activation'])
    return functions === null
      ? stepByStep(layer, units, sequence, initial)
      : byOperator(layer, units, functions, sequence, initial)
  }
  return { units, stateCount: 1, run }
}

function byOperator(
  layer: KerasLayer,
  units: number,
  functions: NonNullable<ReturnType<typeof operatorActivations>>,
  { value, features, lengths }: Sequence,
  initial: readonly GraphValue[] | null,
): Steps {
  const { graph } = layer
  const kernel = layer.numbers('kernel', [features, units])
  const recurrent = layer.numbers('recurrent_kernel', [units, units])
  let bias: GraphValue | null = null
  if (layer.config.flag('use_bias', true)) {
    const both = new Float32Array(2 * units)
    both.set(layer.numbers('bias', [units]).data)
    bias = graph.constant(both, [1, 2 * units])
  }
  const inputs = [
    value,
    graph.constant(transposedGates(kernel.data, features, units, [0]), [1, units, features]),
    graph.constant(transposedGates(recurrent.data, units, units, [0]), [1, units, units]),
    bias,
    lengths,
    withDirection(layer, initial?.[0]),
  ]
  const [all, h] = graph.nodes('RNN', inputs, 2, { hidden_size: int(units), ...functions })
  return { outputs: withoutDirection(layer, all!, 1), states: [withoutDirection(layer, h!, 0)] }
}

function stepByStep(
  layer: KerasLayer,
  units: number,
  { value, features, lengths }: Sequence,
  initial: readonly GraphValue[] | null,
): Steps {
  const { graph } = layer
  const activation = activationOf(layer, 'activation')
  const recurrent = layer.weight('recurrent_kernel', [units, units])
  let projected = graph.node('MatMul', [value, layer.weight('kernel', [features, units])])
  if (layer.config.flag('use_bias', true)) projected = graph.node('Add', [projected, layer.weight('bias', [units])])
  return scanSteps(
    layer,
    projected,
    initial ?? [zeroState(layer, value, units)],
    (input, [h]) => [activation(graph.node('Add', [input, graph.node('MatMul', [h!, recurrent])]))],
    lengths,
  )
}
