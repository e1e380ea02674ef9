import { int } from '../../onnx/index.js'
import type { LayerLowering } from './layer.js'
import { withNumber } from './nodes.js'

/** Steps whose cells are all mask_value are masked out and set to 0. */
export const maskingLowering: LayerLowering = {
  classes: ['Masking'],
  masks: 'own',
  lower(layer, { input }) {
    const { graph, config } = layer
    const differs = graph.node('Not', [withNumber(layer, 'Equal', input.value, config.number('mask_value', 0))])
    const kept = graph.node('ReduceMax', [graph.cast(differs, 'int32'), layer.integers([-1])], { keepdims: int(1) })
    const mask = graph.cast(graph.node('Squeeze', [kept, layer.integers([-1])]), 'bool')
    const value = graph.node('Mul', [input.value, graph.cast(kept, layer.dtype)])
    return input.with(value, { mask })
  },
}
