import { unsupported } from '../../core/errors.js'
import {
  describeValue,
  type NDArray,
  PyFloat,
  scalarOf,
  toItems,
  type PyValue,
  PyGlobal,
  PyObject,
} from '../../formats/index.js'

/** A cell as an encoder or imputer holds it: NaN and None both mean missing. */
export type Cell = string | number | boolean | null

/**
 * Items of a categories_ or statistics_ array as cells. Missing (NaN, None, pandas.NA) is null.
 * @throws unsupported for bytes, dates and other objects
 */
export function cellsOf(array: NDArray, subject: string): Cell[] {
  return toItems(array).map((item) => cellOfValue(item, subject))
}

export function cellOfValue(value: PyValue, subject: string): Cell {
  const plain = scalarOf(value)
  if (plain === null || isMissingMarker(plain)) return null
  if (typeof plain === 'string' || typeof plain === 'boolean') return plain
  if (typeof plain === 'number') return plain
  if (typeof plain === 'bigint') return Number(plain)
  if (plain instanceof PyFloat) return plain.value
  throw unsupported(subject, `a category of this type is not supported: ${describeValue(plain)}`)
}

/** NaN, None or pandas.NA: the markers that an empty cell of a data file stands for. */
export function isMissingMarker(value: PyValue): boolean {
  const plain = scalarOf(value)
  if (plain === null) return true
  if (plain instanceof PyFloat) return Number.isNaN(plain.value)
  if (typeof plain === 'number') return Number.isNaN(plain)
  const name = plain instanceof PyGlobal ? plain.qualifiedName : plain instanceof PyObject ? plain.className : null
  return name !== null && /^pandas\..*\b(NA|NAType|C_NA)$/.test(name)
}
