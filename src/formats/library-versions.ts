import { Attributes } from './access.js'
import { PyDict, PyObject, type PyValue } from './pickle/values.js'
import { walkContainers } from './walk.js'

/** Attribute -> library whose version it holds. */
const VERSION_ATTRIBUTES = [
  ['_sklearn_version', 'scikit-learn'],
  ['_imblearn_version', 'imbalanced-learn'],
] as const

/** A version number is short; anything else in its place is not shown. */
const VERSION = /^[\w.+!-]{1,40}$/

/** Outer objects come first, and they carry the version; a forest of ten thousand trees need not be searched. */
const MAX_SEARCHED = 50_000

/** Versions that the file records of the libraries that wrote it; the outermost object's counts. */
export function libraryVersions(root: PyValue): Record<string, string> {
  const versions: Record<string, string> = {}
  walkContainers(root, MAX_SEARCHED, (container) => {
    if (container instanceof PyDict) {
      for (const [attribute, library] of VERSION_ATTRIBUTES) {
        const version = container.get(attribute)
        if (typeof version === 'string' && VERSION.test(version)) versions[library] ??= version
      }
    } else if (container instanceof PyObject && container.className === 'xgboost.core.Booster') {
      const version = boosterVersion(container)
      if (version !== null) versions['xgboost'] ??= version
    }
  })
  return versions
}

/** XGBoost's Booster is a serialised model in `handle`, with `version: [major, minor, patch]` in it. */
function boosterVersion(object: PyObject): string | null {
  const handle = Attributes.of(object).get('handle')
  if (!(handle instanceof Uint8Array)) return null
  const bytes = Buffer.from(handle.buffer, handle.byteOffset, handle.byteLength)
  // The model comes last, and its version behind everything else.
  const key = bytes.lastIndexOf('version')
  if (key < 0) return null
  const rest = bytes.subarray(key + 'version'.length)
  const text = /^":\[(\d+),(\d+),(\d+)\]/.exec(rest.toString('latin1', 0, 40))
  return (text?.slice(1).map(Number) ?? ubjsonIntegers(rest, 3))?.join('.') ?? null
}

/**
 * A UBJSON array of `count` integers, `[` with or without the type of all items and their number, which XGBoost writes.
 * https://ubjson.org/type-reference/container-types/#optimized-format
 */
function ubjsonIntegers(bytes: Buffer, count: number): number[] | null {
  let at = 0
  const take = (marker: string): boolean => {
    if (bytes[at] !== marker.charCodeAt(0)) return false
    at++
    return true
  }
  const integer = (type: string): number | null => {
    const read = UBJSON_INTEGERS[type]
    if (read === undefined || at + read.width > bytes.length) return null
    at += read.width
    return read.value(new DataView(bytes.buffer, bytes.byteOffset + at - read.width, read.width))
  }
  const marker = (): string => String.fromCharCode(bytes[at++] ?? 0)
  if (!take('[')) return null
  const type = take('$') ? marker() : null
  if (take('#') && integer(marker()) !== count) return null
  const numbers: number[] = []
  while (numbers.length < count) {
    const number = integer(type ?? marker())
    if (number === null) return null
    numbers.push(number)
  }
  return numbers
}

const UBJSON_INTEGERS: Readonly<Record<string, { width: number; value: (view: DataView) => number } | undefined>> = {
  i: { width: 1, value: (view) => view.getInt8(0) },
  U: { width: 1, value: (view) => view.getUint8(0) },
  I: { width: 2, value: (view) => view.getInt16(0) },
  l: { width: 4, value: (view) => view.getInt32(0) },
  L: { width: 8, value: (view) => Number(view.getBigInt64(0)) },
}
