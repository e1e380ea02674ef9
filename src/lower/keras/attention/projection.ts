import type { GraphValue } from '../../../onnx/index.js'
import type { KerasLayer, Variable } from '../layer.js'

/** One of the EinsumDense layers inside an attention layer. */
export interface Projection {
  /** query, key, value, attention_output: as Keras names it. */
  readonly name: string
  /** Path below the attention layer in a .keras file. */
  readonly at: string
}

/** Kernels and biases of the projections, in the order in which Keras builds them. */
export function projectionVariables(projections: readonly Projection[], useBias: boolean): readonly Variable[] {
  return projections.flatMap(({ name, at }) => [
    { name: `${name}/kernel`, at },
    ...(useBias ? [{ name: `${name}/bias`, at }] : []),
  ])
}

/** Letters for the axes of a tensor, batch first. */
export function letters(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(97 + from + index)).join('')
}

/**
 * Splits the last axis into heads: [..., features] -> [..., heads, size].
 * @param rank axes of the input, batch counted
 */
export function splitHeads(
  layer: KerasLayer,
  name: string,
  input: { readonly value: GraphValue; readonly rank: number; readonly features: number },
  [heads, size]: readonly [number, number],
): GraphValue {
  const kernel = layer.weight(`${name}/kernel`, [input.features, heads, size])
  const free = letters(input.rank - 1)
  const value = layer.graph.node('Einsum', [input.value, kernel], { equation: `${free}x,xyz->${free}yz` })
  return withBias(layer, name, value, [heads, size])
}

/** Joins the heads: [..., heads, size] -> [..., outputs]. `rank` is that of the result. */
export function joinHeads(
  layer: KerasLayer,
  name: string,
  input: { readonly value: GraphValue; readonly rank: number },
  shape: { readonly heads: number; readonly size: number; readonly outputs: readonly number[] },
): GraphValue {
  const { heads, size, outputs } = shape
  const kernel = layer.weight(`${name}/kernel`, [heads, size, ...outputs])
  const free = letters(input.rank - 1)
  const made = letters(outputs.length, 12)
  const value = layer.graph.node('Einsum', [input.value, kernel], { equation: `${free}yz,yz${made}->${free}${made}` })
  return withBias(layer, name, value, outputs)
}

function withBias(layer: KerasLayer, name: string, value: GraphValue, shape: readonly number[]): GraphValue {
  if (!layer.config.flag('use_bias', true)) return value
  return layer.graph.node('Add', [value, layer.weight(`${name}/bias`, shape)])
}
