import { int, ints, type GraphValue } from '../../../onnx/index.js'
import type { KerasLayer, LayerCall, LayerLowering } from '../layer.js'
import { lastAxis, withNumber } from '../nodes.js'
import type { KerasTensor } from '../tensor.js'
import { both, causalMask, forKeys } from './masks.js'

/** Scores of query and key, batch x T x S. */
type Scoring = (layer: KerasLayer, query: KerasTensor, key: KerasTensor) => GraphValue

/** What Keras takes from a masked score. */
const MASKED = 1e9

/** softmax(query . key) . value (https://keras.io/api/layers/attention_layers/attention/) */
export const attentionLowering: LayerLowering = {
  classes: ['Attention'],
  masks: 'own',
  ignores: ['dropout'],
  variables: ({ config }) => [
    ...(config.flag('use_scale', false) ? [{ name: 'scale' }] : []),
    ...(config.text('score_mode', 'dot') === 'concat' ? [{ name: 'concat_score_weight' }] : []),
  ],
  lower: (layer, call) => attend(layer, call, dotOrConcat),
}

/** softmax(sum of scale * tanh(query + key)) . value (https://arxiv.org/abs/1409.0473) */
export const additiveAttentionLowering: LayerLowering = {
  classes: ['AdditiveAttention'],
  masks: 'own',
  ignores: ['dropout'],
  variables: ({ config }) => (config.flag('use_scale', true) ? [{ name: 'scale' }] : []),
  lower: (layer, call) =>
    attend(layer, call, (_, query, key) => {
      const bent = pairwiseTanh(layer, query.value, key.value, null)
      if (!layer.config.flag('use_scale', true)) return sumFeatures(layer, bent)
      return sumFeatures(layer, layer.graph.node('Mul', [bent, layer.weight('scale', [lastAxis(layer, query)])]))
    }),
}

const dotOrConcat: Scoring = (layer, query, key) => {
  const { graph } = layer
  const scale = layer.config.flag('use_scale', false) ? layer.weight('scale', []) : null
  if (layer.config.oneOf('score_mode', ['dot', 'concat'], 'dot') === 'concat') {
    const sums = sumFeatures(layer, pairwiseTanh(layer, query.value, key.value, scale))
    return graph.node('Mul', [sums, layer.weight('concat_score_weight', [])])
  }
  if (query.rank !== 3) throw layer.refuse('input', `has rank ${query.rank}, expected 3`)
  const scores = graph.node('MatMul', [query.value, graph.node('Transpose', [key.value], { perm: ints([0, 2, 1]) })])
  return scale === null ? scores : graph.node('Mul', [scores, scale])
}

/** tanh(scale * (query + key)) of every query with every key: batch x T x S x features. */
function pairwiseTanh(layer: KerasLayer, query: GraphValue, key: GraphValue, scale: GraphValue | null): GraphValue {
  const { graph } = layer
  const rows = graph.node('Unsqueeze', [query, layer.integers([-2])])
  const columns = graph.node('Unsqueeze', [key, layer.integers([-3])])
  const sum = graph.node('Add', [rows, columns])
  return graph.node('Tanh', [scale === null ? sum : graph.node('Mul', [sum, scale])])
}

function sumFeatures(layer: KerasLayer, value: GraphValue): GraphValue {
  return layer.graph.node('ReduceSum', [value, layer.integers([-1])], { keepdims: int(0) })
}

function attend(layer: KerasLayer, call: LayerCall, scoring: Scoring): KerasTensor | readonly KerasTensor[] {
  const { graph, config } = layer
  const [query, value] = call.inputs
  if (query === undefined || value === undefined) throw layer.refuse('inbound_nodes', 'gives fewer than 2 tensors')
  const key = call.inputs[2] ?? value
  call.argument('training', 2)
  const [queryMask, valueMask] = masksOf(layer, call, query, value)
  let scores = scoring(layer, query, key)
  const causal = config.flag('causal', false) || call.argument('use_causal_mask') === true
  const mask = both(layer, forKeys(layer, valueMask), causal ? causalMask(layer, query.value, key.value) : null)
  if (mask !== null) scores = graph.node('Where', [mask, scores, withNumber(layer, 'Sub', scores, MASKED)])
  const shares = graph.node('Softmax', [scores], { axis: int(-1) })
  let mixed = graph.node('MatMul', [shares, value.value])
  if (queryMask !== null) {
    const shown = graph.node('Unsqueeze', [queryMask, layer.integers([-1])])
    mixed = graph.node('Where', [shown, mixed, layer.constant([0], [])])
  }
  const shape = [...query.shape.slice(0, -1), value.shape.at(-1) ?? null]
  const output = query.with(mixed, { shape, mask: queryMask })
  if (call.argument('return_attention_scores') !== true) return output
  return [output, query.with(shares, { shape: [query.shape[0] ?? null, key.shape[0] ?? null], mask: null })]
}

/** The masks of query and value: given as a list, or those of the tensors. */
function masksOf(
  layer: KerasLayer,
  call: LayerCall,
  query: KerasTensor,
  value: KerasTensor,
): readonly [GraphValue | null, GraphValue | null] {
  const given = call.argument('mask', 1)
  if (given === undefined) return [query.mask, value.mask]
  if (!Array.isArray(given)) throw layer.refuse('call argument mask', 'is no list')
  const [first, second] = (given as readonly unknown[]).map((mask) =>
    typeof mask === 'object' && mask !== null && 'value' in mask ? (mask as KerasTensor).value : null,
  )
  return [first ?? null, second ?? null]
}
