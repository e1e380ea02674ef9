import { int, type GraphValue } from '../../../onnx/index.js'
import type { KerasLayer } from '../layer.js'

/** What a cell computes over a whole sequence. */
export interface Steps {
  /** Time-major: steps x batch x units. Behind a row's length its values mean nothing. */
  readonly outputs: GraphValue
  /** batch x units each, after the last step of a row; h first. */
  readonly states: readonly GraphValue[]
}

export interface Sequence {
  /** Time-major: steps x batch x features. */
  readonly value: GraphValue
  readonly features: number
  /** Steps of each row (int32, at least 1); null when all rows have all steps. */
  readonly lengths: GraphValue | null
}

/** One recurrent cell, LSTM, GRU or simple, with its weights read from `layer`. */
export interface Cell {
  readonly units: number
  /** How many states it has, each of `units` numbers; the first one is its output. */
  readonly stateCount: number
  /** Runs over all steps. `initial`: batch x units each, null for zeros. */
  run(sequence: Sequence, initial: readonly GraphValue[] | null): Steps
}

/** Config keys of cells that act while training only, or tell TensorFlow how to compute. */
export const CELL_IGNORES: readonly string[] = ['dropout', 'recurrent_dropout', 'implementation', 'unit_forget_bias']

/** A weight [rows, gates * units] as ONNX wants it: [gates * units, rows] with the gates in another order. */
export function transposedGates(
  data: Float64Array,
  rows: number,
  units: number,
  order: readonly number[],
): Float32Array {
  const columns = order.length * units
  const result = new Float32Array(columns * rows)
  for (const [target, gate] of order.entries()) {
    for (let unit = 0; unit < units; unit++) {
      const from = gate * units + unit
      const to = (target * units + unit) * rows
      for (let row = 0; row < rows; row++) result[to + row] = data[row * columns + from]!
    }
  }
  return result
}

/** A bias [gates * units] with the gates in another order. */
export function orderedGates(data: Float64Array, units: number, order: readonly number[]): Float32Array {
  return Float32Array.from({ length: order.length * units }, (_, index) => {
    const gate = order[Math.floor(index / units)]!
    return data[gate * units + (index % units)]!
  })
}

/** Zeros of batch x units for a time-major sequence, in the layer's type. */
export function zeroState(layer: KerasLayer, sequence: GraphValue, units: number): GraphValue {
  const batch = layer.graph.node('Shape', [sequence], { start: int(1), end: int(2) })
  const shape = layer.graph.node('Concat', [batch, layer.integers([units])], { axis: int(0) })
  return layer.graph.node('Expand', [layer.constant([0], []), shape])
}
