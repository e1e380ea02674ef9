import { int, type GraphValue } from '../../../onnx/index.js'
import { activationOf } from '../activations.js'
import type { KerasLayer } from '../layer.js'
import { orderedGates, transposedGates, zeroState, type Cell, type Sequence, type Steps } from './cell.js'
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
    return functions === null
      ? stepByStep(layer, units, sequence, initial)
      : byOperator(layer, units, functions, sequence, initial)
  }
  return { units, stateCount: 2, run }
}

function byOperator(
  layer: KerasLayer,
  units: number,
  functions: NonNullable<ReturnType<typeof operatorActivations>>,
  { value, features, lengths }: Sequence,
  initial: readonly GraphValue[] | null,
): Steps {
  const { graph } = layer
  const kernel = layer.numbers('kernel', [features, 4 * units])
  const recurrent = layer.numbers('recurrent_kernel', [units, 4 * units])
  const inputs = [
    value,
    graph.constant(transposedGates(kernel.data, features, units, ORDER), [1, 4 * units, features]),
    graph.constant(transposedGates(recurrent.data, units, units, ORDER), [1, 4 * units, units]),
    operatorBias(layer, units),
    lengths,
    ...[0, 1].map((index) => withDirection(layer, initial?.[index])),
  ]
  const [all, h, c] = graph.nodes('LSTM', inputs, 3, { hidden_size: int(units), ...functions })
  return {
    outputs: withoutDirection(layer, all!, 1),
    states: [h!, c!].map((state) => withoutDirection(layer, state, 0)),
  }
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
      const [i, f, candidate, o] = graph.nodes('Split', [sum], 4, { axis: int(-1), num_outputs: int(4) }) as [
        GraphValue,
        GraphValue,
        GraphValue,
        GraphValue,
      ]
      const next = graph.node('Add', [
        graph.node('Mul', [gate(f), c!]),
        graph.node('Mul', [gate(i), activation(candidate)]),
      ])
      return [graph.node('Mul', [gate(o), activation(next)]), next]
    },
    lengths,
  )
}

/** batch x units as ONNX takes it: 1 x batch x units. */
export function withDirection(layer: KerasLayer, state: GraphValue | undefined): GraphValue | null {
  return state === undefined ? null : layer.graph.node('Unsqueeze', [state, layer.integers([0])])
}

export function withoutDirection(layer: KerasLayer, value: GraphValue, axis: number): GraphValue {
  return layer.graph.node('Squeeze', [value, layer.integers([axis])], {}, { elementType: layer.dtype })
}
