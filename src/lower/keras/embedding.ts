import type { LayerLowering } from './layer.js'

/** Rows of a table by number; with mask_zero, number 0 is masked out. */
export const embeddingLowering: LayerLowering = {
  classes: ['Embedding'],
  masks: 'own',
  keepsIntegers: true,
  variables: () => [{ name: 'embeddings' }],
  lower(layer, { input }) {
    const { graph, config } = layer
    const size = config.int('output_dim')
    layer.boundInput(input, config.int('input_dim'))
    const numbers = graph.cast(input.value, 'int32')
    const table = layer.weight('embeddings', [config.int('input_dim'), size])
    const mask = config.flag('mask_zero', false)
      ? graph.node('Not', [graph.node('Equal', [numbers, graph.constant(Int32Array.of(0), [])])])
      : null
    return input.with(graph.node('Gather', [table, numbers], {}, { elementType: layer.dtype }), {
      shape: [...input.shape, size],
      dtype: layer.dtype,
      mask,
    })
  },
}
