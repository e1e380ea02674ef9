import { int, type GraphValue } from '../../../onnx/index.js'
import type { KerasLayer } from '../layer.js'
import { reduce } from '../nodes.js'
import { stepsAt } from './scan.js'

/** A sequence whose masked steps are moved behind the others, row by row: a cell then only needs lengths. */
export interface MaskedSteps {
  /** Time-major, the steps that count first. */
  readonly value: GraphValue
  /** Steps that count in each row, but at least one (int32). */
  readonly lengths: GraphValue
  /** Keras's outputs at every step: a masked one repeats the output before it, or is zero. */
  spread(outputs: GraphValue, units: number, zeroOutput: boolean): GraphValue
  /** `state` where a row has a step that counts, else `otherwise`. */
  whereAny(state: GraphValue, otherwise: GraphValue): GraphValue
}

/**
 * Masked steps change neither state nor output (backend.rnn of Keras), so a row is computed on its other steps alone.
 * @param sequence steps x batch x features
 * @param mask steps x batch, bool
 */
export function gatherMaskedSteps(layer: KerasLayer, sequence: GraphValue, mask: GraphValue): MaskedSteps {
  const { graph } = layer
  const counted = graph.cast(mask, 'int64')
  // How many steps have counted up to and with each.
  const ranks = graph.node('CumSum', [counted, layer.integers([0], [])])
  const total = reduce(layer, 'ReduceSum', counted, [0], false)
  const steps = graph.node('Shape', [mask], { end: int(1) })
  const places = graph.node('CumSum', [
    graph.node('Expand', [layer.integers([1], []), graph.node('Shape', [mask])]),
    layer.integers([0], []),
  ])
  // Masked steps sort behind all others; both keep their order.
  const masked = graph.node('Sub', [layer.integers([1], []), counted])
  const keys = graph.node('Add', [places, graph.node('Mul', [masked, steps])])
  const [, order] = graph.nodes('TopK', [keys, steps], 2, { axis: int(0), largest: int(0), sorted: int(1) })
  const lengths = graph.node('Max', [total, layer.integers([1], [])])
  const any = graph.node('Unsqueeze', [graph.node('Greater', [total, layer.integers([0], [])]), layer.integers([-1])])
  return {
    value: stepsAt(layer, sequence, order!),
    lengths: graph.cast(lengths, 'int32'),
    spread(outputs, units, zeroOutput) {
      // Step 0 of the padded outputs is what stands before the first step that counts.
      const padded = graph.node('Pad', [outputs, layer.integers([1, 0, 0, 0, 0, 0])])
      const spread = stepsAt(layer, padded, ranks)
      if (!zeroOutput) return spread
      const shown = graph.node('Unsqueeze', [mask, layer.integers([-1])])
      return graph.node('Where', [shown, spread, layer.constant([0], [])])
    },
    whereAny: (state, otherwise) => graph.node('Where', [any, state, otherwise]),
  }
}
