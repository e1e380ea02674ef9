import { int, type GraphValue } from '../../../onnx/index.js'
import { activationOf } from '../activations.js'
import type { KerasLayer } from '../layer.js'
import { withNumber } from '../nodes.js'
import { zeroState, type Cell, type Sequence, type Steps } from './cell.js'
import { runOperator } from './operator.js'
import { operatorActivations } from './operator-activations.js'
import { scanSteps, type Step } from './scan.js'

/** Update, reset, candidate: Keras's order is ONNX's. */
const ORDER = [0, 1, 2]

/**
 * h = z * h + (1 - z) * candidate; with `reset_after` the reset gate acts on the projected state and there are two
 * biases (https://github.com/keras-team/keras/blob/v3.3.3/keras/src/layers/rnn/gru.py).
 */
export function gruCell(layer: KerasLayer): Cell {
  const units = layer.config.int('units')
  const run = (sequence: Sequence, initial: readonly GraphValue[] | null): Steps => {
    const functions = operatorActivations(layer, ['recurrent_activation', 'activation'])
    if (functions === null) return stepByStep(layer, units, sequence, initial)
    const bias = operatorBias(layer, units)
    const attributes = { linear_before_reset: int(resetsAfter(layer) ? 1 : 0), ...functions }
    return runOperator(layer, { name: 'GRU', units, stateCount: 1, order: ORDER, bias, attributes }, sequence, initial)
  }
  return { units, stateCount: 1, run }
}

/** Absent in files before Keras 2.1, where the reset gate came first. */
function resetsAfter(layer: KerasLayer): boolean {
  return layer.config.flag('reset_after', false)
}

function operatorBias(layer: KerasLayer, units: number): GraphValue | null {
  if (!layer.config.flag('use_bias', true)) return null
  const shape = resetsAfter(layer) ? [2, 3 * units] : [3 * units]
  const bias = new Float32Array(6 * units)
  bias.set(layer.numbers('bias', shape).data)
  return layer.graph.constant(bias, [1, 6 * units])
}

function stepByStep(
  layer: KerasLayer,
  units: number,
  { value, features, lengths }: Sequence,
  initial: readonly GraphValue[] | null,
): Steps {
  const { graph } = layer
  const [inputBias, stateBias] = biases(layer, units)
  let projected = graph.node('MatMul', [value, layer.weight('kernel', [features, 3 * units])])
  if (inputBias !== null) projected = graph.node('Add', [projected, inputBias])
  const step = resetsAfter(layer) ? resetAfter(layer, units, stateBias) : resetBefore(layer, units)
  return scanSteps(layer, projected, initial ?? [zeroState(layer, value, units)], step, lengths)
}

function biases(layer: KerasLayer, units: number): readonly [GraphValue | null, GraphValue | null] {
  if (!layer.config.flag('use_bias', true)) return [null, null]
  if (!resetsAfter(layer)) return [layer.weight('bias', [3 * units]), null]
  const { data } = layer.numbers('bias', [2, 3 * units])
  return [layer.constant(data.subarray(0, 3 * units)), layer.constant(data.subarray(3 * units))]
}

function resetAfter(layer: KerasLayer, units: number, bias: GraphValue | null): Step {
  const { graph } = layer
  const gate = activationOf(layer, 'recurrent_activation')
  const activation = activationOf(layer, 'activation')
  const recurrent = layer.weight('recurrent_kernel', [units, 3 * units])
  return (input, [h]) => {
    let state = graph.node('MatMul', [h!, recurrent])
    if (bias !== null) state = graph.node('Add', [state, bias])
    const [xz, xr, xh] = parts(layer, input, 3)
    const [hz, hr, hh] = parts(layer, state, 3)
    const reset = gate(graph.node('Add', [xr!, hr!]))
    const candidate = activation(graph.node('Add', [xh!, graph.node('Mul', [reset, hh!])]))
    return [mix(layer, gate(graph.node('Add', [xz!, hz!])), h!, candidate)]
  }
}

function resetBefore(layer: KerasLayer, units: number): Step {
  const { graph } = layer
  const gate = activationOf(layer, 'recurrent_activation')
  const activation = activationOf(layer, 'activation')
  const all = layer.weight('recurrent_kernel', [units, 3 * units])
  const [rz, rr, rh] = parts(layer, all, 3)
  return (input, [h]) => {
    const [xz, xr, xh] = parts(layer, input, 3)
    const plus = (x: GraphValue, state: GraphValue, weight: GraphValue): GraphValue =>
      graph.node('Add', [x, graph.node('MatMul', [state, weight])])
    const reset = gate(plus(xr!, h!, rr!))
    const candidate = activation(plus(xh!, graph.node('Mul', [reset, h!]), rh!))
    return [mix(layer, gate(plus(xz!, h!, rz!)), h!, candidate)]
  }
}

function parts(layer: KerasLayer, value: GraphValue, count: number): readonly GraphValue[] {
  return layer.graph
    .nodes('Split', [value], count, { axis: int(-1), num_outputs: int(count) })
    .map((part) => ({ ...part, elementType: layer.dtype }))
}

function mix(layer: KerasLayer, update: GraphValue, h: GraphValue, candidate: GraphValue): GraphValue {
  const { graph } = layer
  const rest = withNumber(layer, 'Mul', withNumber(layer, 'Sub', update, 1), -1)
  return graph.node('Add', [graph.node('Mul', [update, h]), graph.node('Mul', [rest, candidate])])
}
