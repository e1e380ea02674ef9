import type { GraphValue } from '../../../onnx/index.js'
import type { KerasLayer, LayerCall, LayerLowering } from '../layer.js'
import { lastAxis, withNumber } from '../nodes.js'
import type { KerasTensor } from '../tensor.js'
import { both, causalMask, forKeys, forQueries, maskedSoftmax, windowMask } from './masks.js'
import { joinHeads, letters, projectionVariables, splitHeads, type Projection } from './projection.js'

/** Path of a projection in a .keras file: tf-keras keeps the private attribute. */
function projection(layer: KerasLayer, name: string, attribute: string): Projection {
  return { name, at: layer.version.major < 3 ? `_${attribute}` : attribute }
}

function projectionsOf(layer: KerasLayer): readonly Projection[] {
  return [
    projection(layer, 'query', 'query_dense'),
    projection(layer, 'key', 'key_dense'),
    ...(layer.config.flag('use_gate', false) ? [projection(layer, 'gate', 'gate_dense')] : []),
    projection(layer, 'value', 'value_dense'),
    projection(layer, 'attention_output', 'output_dense'),
  ]
}

/**
 * softmax(query . key / sqrt(key_dim)) . value in several heads
 * (https://github.com/keras-team/keras/blob/v3.3.3/keras/src/layers/attention/multi_head_attention.py)
 */
export const multiHeadAttentionLowering: LayerLowering = {
  classes: ['MultiHeadAttention'],
  masks: 'own',
  ignores: ['dropout', 'query_shape', 'key_shape', 'value_shape', 'flash_attention'],
  variables: (layer) => projectionVariables(projectionsOf(layer), layer.config.flag('use_bias', true)),
  lower(layer, call) {
    const { config } = layer
    const heads = config.int('num_heads')
    const size = config.int('key_dim')
    const valueSize = config.int('value_dim', size)
    const { query, key, value } = attended(layer, call)
    const { rank } = query
    const axes = attentionAxes(layer, rank)
    const equations = attentionEquations(rank + 1, axes)
    const { graph } = layer
    const split = (name: string, input: KerasTensor, width: number): GraphValue =>
      splitHeads(layer, name, { value: input.value, rank, features: lastAxis(layer, input) }, [heads, width])
    const scaled = withNumber(layer, 'Mul', split('query', query, size), 1 / Math.sqrt(size))
    const scores = graph.node('Einsum', [split('key', key, size), scaled], { equation: equations.scores })
    const mask = attentionMask(layer, call, { query, key, value })
    if (mask !== null && rank + axes.length !== 4) throw layer.refuse('attention_axes', 'goes with a mask')
    const shares = maskedSoftmax(layer, scores, mask, axes.length)
    let mixed = graph.node('Einsum', [shares, split('value', value, valueSize)], { equation: equations.mix })
    if (config.flag('use_gate', false)) {
      const gate = graph.node('Sigmoid', [split('gate', query, valueSize)])
      mixed = graph.node('Mul', [mixed, gate])
    }
    const outputs = config.has('output_shape')
      ? config.ints('output_shape', oneNumber(layer))
      : [lastAxis(layer, query)]
    const joined = joinHeads(layer, 'attention_output', { value: mixed, rank }, { heads, size: valueSize, outputs })
    const output = query.with(joined, { shape: [...query.shape.slice(0, -1), ...outputs] })
    if (call.argument('return_attention_scores') !== true) return output
    return [output, query.with(shares, { shape: Array<null>(rank + axes.length - 1).fill(null), mask: null })]
  },
}

/** output_shape is a list, or one number. */
function oneNumber(layer: KerasLayer): number | undefined {
  return typeof layer.config.raw('output_shape') === 'number' ? 1 : undefined
}

export interface Attended {
  readonly query: KerasTensor
  readonly value: KerasTensor
  /** The value where no key is given. */
  readonly key: KerasTensor
}

export function attended(layer: KerasLayer, call: LayerCall): Attended {
  const query = call.input
  const value = call.tensor('value', 1)
  if (value === undefined) throw layer.refuse('call argument value', 'is missing')
  return { query, value, key: call.tensor('key', 2) ?? value }
}

/** Axes over which attention goes, batch counted; by default all between batch and features. */
function attentionAxes(layer: KerasLayer, rank: number): readonly number[] {
  const { config } = layer
  if (!config.has('attention_axes')) return Array.from({ length: rank - 2 }, (_, axis) => axis + 1)
  const single = typeof config.raw('attention_axes') === 'number' ? 1 : undefined
  return config.ints('attention_axes', single).map((axis) => (axis < 0 ? axis + rank : axis))
}

/** As `_build_attention_equation` of Keras has them. `rank` counts batch and heads. */
function attentionEquations(rank: number, axes: readonly number[]): { readonly scores: string; readonly mix: string } {
  const target = letters(rank)
  const others = letters(axes.length, rank)
  const names = target.split('')
  const source = names.map((letter, axis) => (axes.includes(axis) ? others[axes.indexOf(axis)]! : letter)).join('')
  const kept = names.filter((_, axis) => !axes.includes(axis) && axis !== rank - 1).join('')
  const product = kept + axes.map((axis) => target[axis]!).join('') + others
  return { scores: `${source},${target}->${product}`, mix: `${product},${source}->${target}` }
}

/**
 * Every mask that Keras would merge for this call: of its tensors, given, causal, windowed. Broadcasts to the scores,
 * batch x heads x T x S.
 */
export function attentionMask(layer: KerasLayer, call: LayerCall, { query, key, value }: Attended): GraphValue | null {
  call.argument('training')
  // Before 2.10 the masks of the tensors were passed by.
  const automatic = layer.version.major >= 3 || layer.version.minor >= 10
  const maskOf = (tensor: KerasTensor, name: string): GraphValue | null =>
    call.tensor(name)?.value ?? (automatic ? tensor.mask : null)
  let mask = forQueries(layer, maskOf(query, 'query_mask'))
  mask = both(layer, mask, forKeys(layer, maskOf(value, 'value_mask')))
  if (key !== value) mask = both(layer, mask, forKeys(layer, maskOf(key, 'key_mask')))
  if (call.argument('use_causal_mask') === true) {
    mask = both(layer, mask, causalMask(layer, query.value, value.value))
  }
  const width = layer.config.optionalNumber('sliding_window')
  if (width !== undefined) mask = both(layer, mask, windowMask(layer, query.value, value.value, width))
  const given = call.tensor('attention_mask')
  const shared = forHeads(layer, mask)
  if (given === undefined) return shared
  const own = layer.graph.cast(given.value, 'bool')
  return both(layer, shared, given.rank < 4 ? forHeads(layer, own) : own)
}

/** One mask for all heads: batch x T x S or T x S becomes batch x 1 x T x S. */
function forHeads(layer: KerasLayer, mask: GraphValue | null): GraphValue | null {
  return mask === null ? null : layer.graph.node('Unsqueeze', [mask, layer.integers([-3])])
}
