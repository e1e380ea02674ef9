import { corrupt } from '../../core/errors.js'
import type { JsonValue } from '../../core/json.js'
import { refOf, type Argument, type NodeCall } from './node-call.js'
import { isObject, short, type JsonObject } from './config.js'

/**
 * The calls of a layer. Keras 2: [[["dense", 0, 0, {kwargs}]]], a list of tensors a call. Keras 3:
 * [{"args": [{"class_name": "__keras_tensor__", ...}], "kwargs": {...}}].
 */
export function parseCalls(nodes: JsonValue | undefined, path: string): readonly NodeCall[] {
  if (nodes === undefined || nodes === null) return []
  if (!Array.isArray(nodes)) throw corrupt('keras', `inbound_nodes of ${path} is ${short(nodes)}`)
  return (nodes as readonly JsonValue[]).map((node) => {
    if (isObject(node) && Array.isArray(node.args)) return callOfKeras3(node, path)
    if (Array.isArray(node) || isObject(node)) return callOfKeras2(node, path)
    throw corrupt('keras', `a call of ${path} is ${short(node)}`)
  })
}

function callOfKeras3({ args, kwargs }: JsonObject, path: string): NodeCall {
  const positional = (args as readonly JsonValue[]).map((value) => argumentOfKeras3(value, path))
  const keywords = isObject(kwargs) ? kwargs : {}
  const named = Object.fromEntries(
    Object.entries(keywords).map(([name, value]): [string, Argument] => [name, argumentOfKeras3(value, path)]),
  )
  const [first, ...more] = positional
  if (first !== undefined) return { first, positional: more, keywords: named }
  // Called by keywords only: the first of them is the first argument of every built-in layer.
  const [name] = Object.keys(named)
  if (name === undefined) throw corrupt('keras', `a call of ${path} has no arguments`)
  const { [name]: only, ...rest } = named
  return { first: only!, positional: [], keywords: rest }
}

function argumentOfKeras3(value: JsonValue, path: string): Argument {
  if (Array.isArray(value)) return { list: (value as readonly JsonValue[]).map((item) => argumentOfKeras3(item, path)) }
  if (!isObject(value)) return { value }
  const { class_name: className, config } = value
  if (className === '__keras_tensor__' && isObject(config)) {
    const ref = refOf(config.keras_history)
    if (ref === null) throw corrupt('keras', `a tensor of ${path} has the history ${short(config.keras_history)}`)
    return { ref }
  }
  if (className === '__tuple__' && Array.isArray(value.items)) {
    return { list: (value.items as readonly JsonValue[]).map((item) => argumentOfKeras3(item, path)) }
  }
  return { value }
}

function callOfKeras2(node: readonly JsonValue[] | JsonObject, path: string): NodeCall {
  const keywords: Record<string, Argument> = {}
  // One tensor without a list around it: what tf-keras writes for operators (TFOpLambda).
  const single = tensorOfKeras2(node, keywords, path)
  if (single !== null) return { first: single, positional: [], keywords }
  const items = Array.isArray(node) ? (node as readonly JsonValue[]) : Object.values(node)
  const tensors = items.map((item) => nestedOfKeras2(item, keywords, path))
  if (tensors.length === 0) throw corrupt('keras', `a call of ${path} has no arguments`)
  return { first: tensors.length === 1 ? tensors[0]! : { list: tensors }, positional: [], keywords }
}

function nestedOfKeras2(item: JsonValue, keywords: Record<string, Argument>, path: string): Argument {
  const tensor = tensorOfKeras2(item, keywords, path)
  if (tensor !== null) return tensor
  if (!Array.isArray(item)) throw corrupt('keras', `a call of ${path} has the argument ${short(item)}`)
  return { list: (item as readonly JsonValue[]).map((inner) => nestedOfKeras2(inner, keywords, path)) }
}

/** A tensor, whose keywords belong to the call; or a constant, which stands in its place. */
function tensorOfKeras2(item: JsonValue, keywords: Record<string, Argument>, path: string): Argument | null {
  if (!Array.isArray(item)) return null
  const [name, , constant, named] = item as readonly JsonValue[]
  const ref = refOf(item)
  if (name !== '_CONSTANT_VALUE' && ref === null) return null
  if (isObject(named)) {
    for (const [key, value] of Object.entries(named)) keywords[key] = keywordOfKeras2(value, path)
  }
  return name === '_CONSTANT_VALUE' ? { value: constant ?? null } : { ref: ref! }
}

function keywordOfKeras2(value: JsonValue, path: string): Argument {
  const ref = refOf(value)
  if (ref !== null) return { ref }
  if (!Array.isArray(value) || !value.some((item) => Array.isArray(item))) return { value }
  return { list: (value as readonly JsonValue[]).map((item) => keywordOfKeras2(item, path)) }
}
