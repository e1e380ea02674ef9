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
  return handle instanceof Uint8Array ? ubjsonVersion(handle) : null
}

/** `version` followed by a UBJSON array of three small integers (typed or not). https://ubjson.org/ */
function ubjsonVersion(bytes: Uint8Array): string | null {
  const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('version')
  if (key < 0) return null
  let at = key + 'version'.length
  if (bytes[at++] !== 0x5b) return null
  const numbers: number[] = []
  while (numbers.length < 3) {
    const read = UBJSON_INTEGERS[String.fromCharCode(bytes[at] ?? 0)]
    if (read === undefined || at + 1 + read.width > bytes.length) return null
    numbers.push(read.value(new DataView(bytes.buffer, bytes.byteOffset + at + 1, read.width)))
    at += 1 + read.width
  }
  return numbers.join('.')
}

const UBJSON_INTEGERS: Readonly<Record<string, { width: number; value: (view: DataView) => number } | undefined>> = {
  i: { width: 1, value: (view) => view.getInt8(0) },
  U: { width: 1, value: (view) => view.getUint8(0) },
  I: { width: 2, value: (view) => view.getInt16(0) },
  l: { width: 4, value: (view) => view.getInt32(0) },
  L: { width: 8, value: (view) => Number(view.getBigInt64(0)) },
}
