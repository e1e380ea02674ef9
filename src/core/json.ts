/** Parsed JSON. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/**
 * JSON text that is the same for the same value: keys in the given order, numbers as JavaScript writes them,
 * NaN and infinities as null (JSON has no word for them), a final newline.
 */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, jsonSafe, 2)}\n`
}

function jsonSafe(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Float64Array || value instanceof Int32Array) return Array.from(value)
  return value
}
