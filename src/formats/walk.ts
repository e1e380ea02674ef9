import { NDArray, PyDict, PyObject, PySet, PyTuple, type PyValue } from './pickle/values.js'

/** A list, tuple, set, dict, instance or array of objects: what holds other values. */
export type Container = PyValue[] | PyTuple | PySet | PyDict | PyObject | NDArray

/**
 * Visits every container reachable from `root`, breadth first, each once; cycles are harmless.
 * @returns false when there are more than `limit` of them, the rest of which was not visited
 */
export function walkContainers(root: PyValue, limit: number, visit: (container: Container) => void): boolean {
  const seen = new Set<Container>()
  let level: Container[] = []
  collect(root, level)
  while (level.length > 0) {
    const next: Container[] = []
    for (const container of level) {
      if (seen.has(container)) continue
      if (seen.size >= limit) return false
      seen.add(container)
      visit(container)
      collectParts(container, next)
    }
    level = next
  }
  return true
}

function collect(value: PyValue, into: Container[]): void {
  if (typeof value !== 'object' || value === null) return
  if (
    value instanceof PyObject ||
    value instanceof PyDict ||
    value instanceof PyTuple ||
    Array.isArray(value) ||
    value instanceof PySet ||
    (value instanceof NDArray && value.objects !== null)
  ) {
    into.push(value)
  }
}

function collectParts(container: Container, into: Container[]): void {
  if (container instanceof PyObject) {
    if (container.state !== undefined) collect(container.state, into)
    collectAll(container.args, into)
    collectAll(container.items, into)
    if (container.dict !== null) into.push(container.dict)
    if (container.kwargs !== null) into.push(container.kwargs)
  } else if (container instanceof PyDict) {
    for (const [key, item] of container.entries) {
      collect(key, into)
      collect(item, into)
    }
  } else if (container instanceof NDArray) {
    collectAll(container.objects ?? [], into)
  } else {
    collectAll(Array.isArray(container) ? container : container.items, into)
  }
}

function collectAll(items: readonly PyValue[], into: Container[]): void {
  for (const item of items) collect(item, into)
}
