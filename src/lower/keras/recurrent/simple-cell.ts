import type { GraphValue } from '../../../onnx/index.js'
import { activationOf } from '../activations.js'
import type { KerasLayer } from '../layer.js'
import { zeroState, type Cell, type Sequence, type Steps } from './cell.js'
import { runOperator } from './operator.js'
import { operatorActivations } from './operator-activations.js'
import { scanSteps } from './scan.js'

/** h = activation(x . kernel + bias + h . recurrent_kernel) */
export function simpleCell(layer: KerasLayer): Cell {
  const units = layer.config.int('units')
  const run = (sequence: Sequence, initial: readonly GraphValue[] | null): Steps => {
    const functions = operatorActivations(layer, ['activation'])
    if (functions === null) return stepByStep(layer, units, sequence, initial)
    const bias = operatorBias(layer, units)
    const operator = { name: 'RNN', units, stateCount: 1, order: [0], bias, attributes: functions } as const
    return runOperator(layer, operator, sequence, initial)
  }
  return { units, stateCount: 1, run }
}

function operatorBias(layer: KerasLayer, units: number): GraphValue | null {
  if (!layer.config.flag('use_bias', true)) return null
  const bias = new Float32Array(2 * units)
  bias.set(layer.numbers('bias', [units]).data)
  return layer.graph.constant(bias, [1, 2 * units])
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
