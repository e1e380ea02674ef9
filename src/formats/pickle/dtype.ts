import { corrupt, unsupported } from '../../core/errors.js'
import { describeValue } from '../arrays.js'
import { decodeLatin1 } from './text.js'
import { type DType, PyDict, PyGlobal, PyObject, PyTuple, type PyValue } from './values.js'

/** Structured dtypes in structured dtypes; NumPy itself sets no limit, real ones have two levels. */
const MAX_DTYPE_DEPTH = 16

/** Bytes of one item; an item of a gigabyte is no item. */
const MAX_ITEM_BYTES = 2 ** 31 - 1

/** numpy.dtype or numpy.dtypes.Float64DType as a pickled callee. */
export function isDType(value: PyValue | undefined): value is PyObject {
  return value instanceof PyObject && value.className === 'numpy.dtype'
}

const known = new WeakMap<PyObject, DType>()

/**
 * The dtype that a pickled `numpy.dtype('f8', False, True)` with its state tuple stands for.
 * Layout of the state: https://github.com/numpy/numpy/blob/main/numpy/_core/src/multiarray/descriptor.c (arraydescr_reduce)
 */
export function dtypeOf(value: PyValue | undefined, depth = 0): DType {
  if (!isDType(value)) throw unsupported('ndarray', `expected a numpy.dtype, found ${describeValue(value)}`)
  const cached = known.get(value)
  if (cached !== undefined) return cached
  if (depth > MAX_DTYPE_DEPTH) throw corrupt('numpy.dtype', 'structured dtypes are nested too deeply')
  const dtype = readDType(value, depth)
  known.set(value, dtype)
  return dtype
}

function readDType(value: PyObject, depth: number): DType {
  const code = value.args[0]
  const state = value.state instanceof PyTuple ? value.state.items : []
  const order = textOf(state[1])
  if (code instanceof PyGlobal) {
    // numpy.record: a structured dtype whose items print as records.
    return structured(state, Number(state[5] ?? 0), depth)
  }
  const text = textOf(code)
  if (text === null) throw unsupported('numpy.dtype', `expected a type code, found ${describeValue(code)}`)
  const base = parseDType(order === '<' || order === '>' ? order + text : text)
  const [, , subarray, names, , itemSize] = state
  if (subarray instanceof PyTuple) {
    const inner = dtypeOf(subarray.items[0], depth + 1)
    return { ...inner, subShape: [...shapeOf(subarray.items[1]), ...inner.subShape] }
  }
  if (names instanceof PyTuple) return structured(state, Number(itemSize), depth)
  if (base.kind === 'M' || base.kind === 'm') return { ...base, unit: unitOf(state[8]) ?? base.unit }
  return base
}

function structured(state: readonly PyValue[], itemSize: number, depth: number): DType {
  const names = state[3] instanceof PyTuple ? state[3].items : []
  const described = state[4]
  requireItemSize(itemSize)
  const fields = names.map((name) => {
    const key = textOf(name)
    const entry = key !== null && described instanceof PyDict ? described.get(key) : undefined
    if (key === null || !(entry instanceof PyTuple)) throw corrupt('numpy.dtype', 'a field without description')
    const dtype = dtypeOf(entry.items[0], depth + 1)
    const offset = entry.items[1]
    const width = dtype.itemSize * dtype.subShape.reduce((product, extent) => product * extent, 1)
    if (typeof offset !== 'number' || offset < 0 || offset + width > itemSize) {
      throw corrupt('numpy.dtype', `field ${key} lies outside its item`)
    }
    return { name: key, dtype, offset }
  })
  return {
    kind: 'V',
    itemSize,
    littleEndian: true,
    unit: null,
    fields: fields.length > 0 ? fields : null,
    subShape: [],
  }
}

const SIZES: Readonly<Record<string, readonly number[]>> = {
  f: [2, 4, 8, 12, 16],
  i: [1, 2, 4, 8],
  u: [1, 2, 4, 8],
  b: [1],
  c: [8, 16, 24, 32],
  M: [8],
  m: [8],
  O: [8, 4],
}

/**
 * A type string of NumPy's array interface: `<f8`, `|b1`, `U12`, `>M8[25us]`, `O`. Without byte order: little-endian.
 * @throws unsupported for other type strings
 */
export function parseDType(text: string): DType {
  const match = /^([<>|=]?)([fiubcUSaOMmV?])(\d{0,10})(?:\[(\d*[A-Za-zμ]+)\])?$/.exec(text)
  const letter = match?.[2]
  if (match === null || letter === undefined) throw unsupported(`numpy.dtype(${text})`, 'no such item type here')
  const kind = (letter === 'a' ? 'S' : letter === '?' ? 'b' : letter) as DType['kind']
  const count = match[3] === '' ? (kind === 'O' ? 8 : kind === 'b' ? 1 : 0) : Number(match[3])
  const itemSize = kind === 'U' ? count * 4 : count
  if (SIZES[kind]?.includes(itemSize) === false) throw unsupported(`numpy.dtype(${text})`, 'no such item size')
  requireItemSize(itemSize)
  return { kind, itemSize, littleEndian: match[1] !== '>', unit: match[4] ?? null, fields: null, subShape: [] }
}

function requireItemSize(itemSize: number): void {
  if (!Number.isInteger(itemSize) || itemSize < 0 || itemSize > MAX_ITEM_BYTES) {
    throw corrupt('numpy.dtype', `an item of ${itemSize} bytes`)
  }
}

/** `({}, (b'us', 25, 1, 1))` -> `25us`; generic units have none. */
function unitOf(metadata: PyValue | undefined): string | null {
  const described = metadata instanceof PyTuple ? metadata.items[1] : undefined
  if (!(described instanceof PyTuple)) return null
  const unit = textOf(described.items[0])
  const count = described.items[1]
  return unit === null || unit === 'generic' ? null : `${count === 1 ? '' : Number(count)}${unit}`
}

/** str, or bytes as latin-1; null for anything else. */
export function textOf(value: PyValue | undefined): string | null {
  if (typeof value === 'string') return value
  return value instanceof Uint8Array ? decodeLatin1(value, 0, value.length) : null
}

/** A tuple of extents. @throws corrupt when an extent is negative or not an int */
export function shapeOf(value: PyValue | undefined): number[] {
  const extents = value instanceof PyTuple ? value.items : [value]
  if (extents.length > 64) throw corrupt('ndarray', `${extents.length} dimensions`)
  return extents.map((extent) => {
    if (typeof extent !== 'number' || !Number.isInteger(extent) || extent < 0) {
      throw corrupt('ndarray', `a shape with ${describeValue(extent)}`)
    }
    return extent
  })
}
