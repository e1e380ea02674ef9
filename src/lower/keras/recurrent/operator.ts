import { int, type GraphValue } from '../../../onnx/index.js'
import type { KerasLayer } from '../layer.js'
import { transposedGates, type Sequence, type Steps } from './cell.js'

type Attributes = NonNullable<Parameters<KerasLayer['graph']['nodes']>[3]>

/** How one of ONNX's recurrent operators computes a cell (https://onnx.ai/onnx/operators/onnx__LSTM.html). */
export interface CellOperator {
  readonly name: 'LSTM' | 'GRU' | 'RNN'
  readonly units: number
  readonly stateCount: number
  /** Keras's gates in ONNX's order. */
  readonly order: readonly number[]
  readonly bias: GraphValue | null
  readonly attributes: Attributes
}

/** Runs the operator over all steps, with `kernel` and `recurrent_kernel` of the layer. `initial`: batch x units each. */
export function runOperator(
  layer: KerasLayer,
  { name, units, stateCount, order, bias, attributes }: CellOperator,
  { value, features, lengths }: Sequence,
  initial: readonly GraphValue[] | null,
): Steps {
  const { graph } = layer
  const width = order.length * units
  const weight = (key: string, rows: number): GraphValue =>
    graph.constant(transposedGates(layer.numbers(key, [rows, width]).data, rows, units, order), [1, width, rows])
  const inputs = [
    value,
    weight('kernel', features),
    weight('recurrent_kernel', units),
    bias,
    lengths,
    ...Array.from({ length: stateCount }, (_, index) => withDirection(layer, initial?.[index])),
  ]
  const [all, ...states] = graph.nodes(name, inputs, 1 + stateCount, { hidden_size: int(units), ...attributes })
  return {
    outputs: withoutDirection(layer, all!, 1),
    states: states.map((state) => withoutDirection(layer, state, 0)),
  }
}

/** batch x units as ONNX takes it: 1 x batch x units. */
function withDirection(layer: KerasLayer, state: GraphValue | undefined): GraphValue | null {
  return state === undefined ? null : layer.graph.node('Unsqueeze', [state, layer.integers([0])])
}

function withoutDirection(layer: KerasLayer, value: GraphValue, axis: number): GraphValue {
  return layer.graph.node('Squeeze', [value, layer.integers([axis])], {}, { elementType: layer.dtype })
}
