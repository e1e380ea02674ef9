import { NDArray, PyDict, PyObject, PySet, PyTuple, type PyValue } from './pickle/values.js'

/** Values visited at most; the vocabulary of a text model has a million strings, which are not visited. */
const MAX_VISITED = 2_000_000

export interface Visited {
  readonly value: PyValue
  readonly depth: number
}

/** Every container reachable from `root`, breadth first, each once; cycles are harmless. Strings and numbers are left out. */
export function* walkContainers(root: PyValue): Generator<Visited> {
  const seen = new Set<PyValue>()
  let level: PyValue[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    const next: PyValue[] = []
    for (const value of level) {
      if (!isContainer(value) || seen.has(value)) continue
      if (seen.size >= MAX_VISITED) return
      seen.add(value)
      yield { value, depth }
      for (const part of partsOf(value)) if (isContainer(part)) next.push(part)
    }
    level = next
  }
}

function isContainer(value: PyValue): boolean {
  return (
    Array.isArray(value) ||
    value instanceof PyObject ||
    value instanceof PyDict ||
    value instanceof PyTuple ||
    value instanceof PySet ||
    (value instanceof NDArray && value.objects !== null)
  )
}

function* partsOf(value: PyValue): Generator<PyValue> {
  if (Array.isArray(value)) yield* value
  else if (value instanceof PyTuple || value instanceof PySet) yield* value.items
  else if (value instanceof PyDict) yield* dictParts(value)
  else if (value instanceof NDArray) yield* value.objects ?? []
  else if (value instanceof PyObject) {
    if (value.state !== undefined) yield value.state
    yield* value.args
    yield* value.items
    if (value.dict !== null) yield* dictParts(value.dict)
    if (value.kwargs !== null) yield* dictParts(value.kwargs)
  }
}

function* dictParts(dict: PyDict): Generator<PyValue> {
  for (const [key, item] of dict.entries) {
    yield key
    yield item
  }
}
