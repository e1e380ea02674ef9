import { int, type GraphValue } from '../../../onnx/index.js'
import type { KerasLayer, LayerLowering } from '../layer.js'
import { lastAxis, withNumber } from '../nodes.js'
import type { KerasTensor } from '../tensor.js'
import { maskedSoftmax } from './masks.js'
import { attended, attentionMask } from './multi-head.js'
import { joinHeads, projectionVariables, splitHeads, type Projection } from './projection.js'

function projectionsOf(layer: KerasLayer): readonly Projection[] {
  return [
    { name: 'query', at: '_query_dense' },
    { name: 'key', at: '_key_dense' },
    ...(layer.config.flag('use_gate', false) ? [{ name: 'gate', at: '_gate_dense' }] : []),
    { name: 'value', at: '_value_dense' },
    { name: 'attention_output', at: '_output_dense' },
  ]
}

/** Attention whose query heads share key and value heads (https://arxiv.org/abs/2305.13245). */
export const groupedQueryAttentionLowering: LayerLowering = {
  classes: ['GroupQueryAttention', 'GroupedQueryAttention'],
  masks: 'own',
  ignores: ['dropout', 'flash_attention'],
  variables: (layer) => projectionVariables(projectionsOf(layer), layer.config.flag('use_bias', true)),
  lower(layer, call) {
    const { config, graph } = layer
    const heads = config.int('num_query_heads')
    const sharedHeads = config.int('num_key_value_heads')
    const size = config.int('head_dim')
    const { query, key, value } = attended(layer, call)
    if (query.rank !== 3) throw layer.refuse('input', `has rank ${query.rank}, expected 3`)
    const split = (name: string, { value: edge, rank }: KerasTensor, features: number, count: number): GraphValue =>
      splitHeads(layer, name, { value: edge, rank, features }, [count, size])
    const repeated = (input: GraphValue): GraphValue => repeatHeads(layer, input, sharedHeads, heads)
    const scaled = withNumber(layer, 'Mul', split('query', query, lastAxis(layer, query), heads), 1 / Math.sqrt(size))
    const keys = repeated(split('key', key, lastAxis(layer, key), sharedHeads))
    const values = repeated(split('value', value, lastAxis(layer, value), sharedHeads))
    const scores = graph.node('Einsum', [scaled, keys], { equation: 'bquh,bkuh->buqk' })
    const shares = maskedSoftmax(layer, scores, attentionMask(layer, call, { query, key, value }))
    let mixed = graph.node('Einsum', [shares, values], { equation: 'buqk,bkuh->bquh' })
    if (config.flag('use_gate', false)) {
      const gate = graph.node('Sigmoid', [split('gate', query, lastAxis(layer, query), heads)])
      mixed = graph.node('Mul', [mixed, gate])
    }
    const outputs = [lastAxis(layer, query)]
    const output = query.with(joinHeads(layer, 'attention_output', { value: mixed, rank: 3 }, { heads, size, outputs }))
    if (call.argument('return_attention_scores') !== true) return output
    return [output, query.with(shares, { shape: [heads, null, null], mask: null })]
  },
}

/** Every head as often as query heads share it, one after the other. */
function repeatHeads(layer: KerasLayer, input: GraphValue, from: number, to: number): GraphValue {
  if (from === to) return input
  const indices = Array.from({ length: to }, (_, head) => Math.floor((head * from) / to))
  return layer.graph.node('Gather', [input, layer.integers(indices)], { axis: int(2) })
}
