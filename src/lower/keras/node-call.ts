import type { JsonValue } from '../../core/json.js'
import type { JsonObject } from './config.js'

/** An output of one call of a layer of the network. */
export interface TensorRef {
  readonly layer: string
  readonly node: number
  readonly tensor: number
}

/** An argument before the tensors are there. */
export type Argument =
  { readonly ref: TensorRef } | { readonly value: JsonValue } | { readonly list: readonly Argument[] }

export interface NodeCall {
  readonly first: Argument
  readonly positional: readonly Argument[]
  readonly keywords: Readonly<Record<string, Argument>>
}

export interface NetworkLayer {
  readonly name: string
  readonly className: string
  readonly description: JsonObject
  /** Path below the network in a .keras file. */
  readonly attribute: string
  readonly calls: readonly NodeCall[]
}

/** [layer, node, tensor], with keywords behind it or not. */
export function refOf(value: JsonValue | undefined): TensorRef | null {
  if (!Array.isArray(value) || (value.length !== 3 && value.length !== 4)) return null
  const [layer, node, tensor] = value as readonly JsonValue[]
  if (typeof layer !== 'string' || !Number.isInteger(node) || !Number.isInteger(tensor)) return null
  return { layer, node: node as number, tensor: tensor as number }
}

/** The tensors that an argument holds. */
export function refsOf(argument: Argument): readonly TensorRef[] {
  if ('ref' in argument) return [argument.ref]
  return 'list' in argument ? argument.list.flatMap(refsOf) : []
}
