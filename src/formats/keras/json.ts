import { corrupt } from '../../core/errors.js'
import { type JsonValue } from '../../core/json.js'
import { parseStrictJson, utf8Text } from '../strict-json.js'

/** A part of a Keras model that is JSON. @throws corrupt, also when a name occurs twice: readers differ in which counts */
export function parseModelJson(text: string | Uint8Array, what: string): JsonValue {
  const { value, shadowed } = parseStrictJson(typeof text === 'string' ? text : utf8Text(text, what), what)
  const twice = shadowed[0]
  if (twice !== undefined) throw corrupt(what, `two values under the name ${twice.path}`)
  return value
}

/** An object's member, undefined when it is no object or has none of this name. */
export function memberOf(value: JsonValue, name: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return (value as Readonly<Record<string, JsonValue>>)[name]
}
