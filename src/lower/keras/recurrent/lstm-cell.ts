import { int, type GraphValue } from '../../../onnx/index.js'
import { activationOf } from '../activations.js'
import type { KerasLayer } from '../layer.js'
import { orderedGates, zeroState, type Cell, type Sequence, type Steps } from './cell.js'
import { runOperator } from './operator.js'
import { operatorActivations } from './operator-activations.js'
import { scanSteps } from './scan.js'

/** Keras keeps the gates as input, forget, candidate, output; ONNX as input, output, forget, candidate. */
const ORDER = [0, 3, 1, 2]

/**
 * c = f * c + i * activation(candidate), h = o * activation(c)
 * (https://github.com/keras-team/keras/blob/v3.3.3/keras/src/layers/rnn/lstm.py)
 */
export function lstmCell(layer: KerasLayer): Cell {
  const units = layer.config.int('units')
  const run = (sequence: Sequence, initial: readonly GraphValue[] | null): Steps => {
    const functions = operatorActivations(layer, ['recurrent_activation', 'activation', 'activation'])
    if (functions === null) return stepByStep(layer, units, sequence, initial)
    const bias = operatorBias(layer, units)
    const operator = { name: 'LSTM', units, stateCount: 2, order: ORDER, bias, attributes: functions } as const
    return runOperator(layer, operator, sequence, initial)
  }
  return { units, stateCount: 2, run }
}

function operatorBias(layer: KerasLayer, units: number): GraphValue | null {
  if (!layer.config.flag('use_bias', true)) return null
  const bias = new Float32Array(8 * units)
  bias.set(orderedGates(layer.numbers('bias', [4 * units]).data, units, ORDER))
  return layer.graph.constant(bias, [1, 8 * units])
}

function stepByStep(
  layer: KerasLayer,
  units: number,
  { value, features, lengths }: Sequence,
  initial: readonly GraphValue[] | null,
): Steps {
  const { graph } = layer
  const gate = activationOf(layer, 'recurrent_activation')
  const activation = activationOf(layer, 'activation')
  const recurrent = layer.weight('recurrent_kernel', [units, 4 * units])
  let projected = graph.node('MatMul', [value, layer.weight('kernel', [features, 4 * units])])
  if (layer.config.flag('use_bias', true)) projected = graph.node('Add', [projected, layer.weight('bias', [4 * units])])
  const zeros = zeroState(layer, value, units)
  return scanSteps(
    layer,
    projected,
    initial ?? [zeros, zeros],
    (input, [h, c]) => {
      const sum = graph.node('Add', [input, graph.node('MatMul', [h!, recurrent])])
      return lstmStep(layer, { gate, activation }, sum, c!, -1)
    },
    lengths,
  )
}

export interface LstmFunctions {
  readonly gate: (value: GraphValue) => GraphValue
  readonly activation: (value: GraphValue) => GraphValue
}

/** The next h and c from the sum of the four gates along an axis and from c. */
export function lstmStep(
  { graph }: KerasLayer,
  { gate, activation }: LstmFunctions,
  sum: GraphValue,
  c: GraphValue,
  axis: number,
): readonly [GraphValue, GraphValue] {
  const [i, f, candidate, o] = graph.nodes('Split', [sum], 4, { axis: int(axis), num_outputs: int(4) }) as [
    GraphValue,
    GraphValue,
    GraphValue,
    GraphValue,
  ]
  const next = graph.node('Add', [graph.node('Mul', [gate(f), c]), graph.node('Mul', [gate(i), activation(candidate)])])
  return [graph.node('Mul', [gate(o), activation(next)]), next]
}
