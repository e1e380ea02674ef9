import { plain } from '../core/text.js'
import { describeValue, PyDict, PyObject, PyTuple, type PyValue } from '../formats/index.js'
import { isContainer, isData } from './containers.js'

/** An estimator, or another object that may take part, inside of a dict, list or tuple. */
export interface Entry {
  /** Keys and positions from the outside to it. */
  readonly keys: readonly (string | number)[]
  /** The same as a user names it: `models.rf`, or `0`. */
  readonly path: string
  readonly object: PyObject
}

/** Entries in entries: `{'models': {'rf': {'model': ...}}}`. */
const MAX_DEPTH = 4
/** Vocabularies and lists of names are long and hold no estimators. */
const MAX_VISITED = 100_000

/** What may take part in a prediction, in the order of the file; data beside it is left out. */
export function entriesOf(root: PyValue): Entry[] {
  const found: Entry[] = []
  const seen = new Set<PyObject>()
  let visited = 0
  const visit = (value: PyValue, keys: readonly (string | number)[]): void => {
    if (value instanceof PyObject) {
      // Under two keys it is one object.
      if (isData(value) || seen.has(value)) return
      seen.add(value)
      found.push({ keys, path: keys.join('.'), object: value })
      return
    }
    if (keys.length >= MAX_DEPTH) return
    for (const [key, item] of itemsOf(value)) {
      if (++visited > MAX_VISITED) return
      if (isContainer(item) || item instanceof PyObject) visit(item, [...keys, key])
    }
  }
  visit(root, [])
  return found
}

/** The value at a path as a user names it: keys that hold a dot are found as well. */
export function valueAt(
  root: PyValue,
  path: string,
  keys: readonly (string | number)[] = [],
): { readonly value: PyValue; readonly keys: readonly (string | number)[] } | null {
  for (const [key, value] of itemsOf(root)) {
    const name = String(key)
    if (name === path) return { value, keys: [...keys, key] }
    if (!path.startsWith(`${name}.`) || keys.length >= MAX_DEPTH) continue
    const inside = valueAt(value, path.slice(name.length + 1), [...keys, key])
    if (inside !== null) return inside
  }
  return null
}

function itemsOf(value: PyValue): readonly (readonly [string | number, PyValue])[] {
  if (value instanceof PyDict) {
    return value.entries.flatMap(([key, item]) =>
      typeof key === 'string' || typeof key === 'number' ? [[key, item] as const] : [],
    )
  }
  const items = value instanceof PyTuple ? value.items : Array.isArray(value) ? value : []
  return items.map((item, at) => [at, item] as const)
}

const NAMED = 10

/** `a dict of 3 with the keys model, scaler, columns`, for messages. */
export function describeContainer(root: PyValue): string {
  const keys = root instanceof PyDict ? itemsOf(root).map(([key]) => plain(String(key), 60)) : []
  if (keys.length === 0) return describeValue(root)
  return `${describeValue(root)} with the keys ${keys.slice(0, NAMED).join(', ')}${keys.length > NAMED ? ', ...' : ''}`
}
