import { corrupt, type ModelGateError, unsupported } from '../core/errors.js'
import {
  type DType,
  NDArray,
  PyComplex,
  PyDict,
  PyFloat,
  PyGlobal,
  PyObject,
  PySet,
  PyTuple,
  type PyValue,
} from './pickle/values.js'

/**
 * numpy arrays as JavaScript's typed arrays, always in C order. Byte order and item size are read from the dtype,
 * so files written on other machines read alike.
 */

const HOST_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** numpy's own spelling: `<f8`, `|b1`, `O`. */
export function describeDType(dtype: DType): string {
  if (dtype.kind === 'O') return 'O'
  const order = dtype.itemSize === 1 || dtype.kind === 'S' || dtype.kind === 'V' ? '|' : dtype.littleEndian ? '<' : '>'
  const size = dtype.kind === 'U' ? dtype.itemSize / 4 : dtype.itemSize
  return `${order}${dtype.kind}${size}${dtype.unit === null ? '' : `[${dtype.unit}]`}`
}

/** A number as Python has it: int, float, bool, or a numpy scalar. @throws unsupported when it is none of these */
export function numberOf(value: PyValue | undefined, subject = 'value'): number {
  const number = asNumber(value)
  if (number === null) throw unsupported(subject, `expected a number, found ${describeValue(value)}`)
  return number
}

/** Like numberOf, null instead of an error. */
export function asNumber(value: PyValue | undefined): number | null {
  if (typeof value === 'number') return value
  if (value instanceof PyFloat) return value.value
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof NDArray && value.size === 1 && isNumeric(value.dtype)) return toFloats(value)[0]!
  if (value instanceof NDArray && value.size === 1 && value.objects !== null) {
    const [only] = value.objects
    return only instanceof NDArray ? null : asNumber(only)
  }
  return null
}

/** What a value is, for messages: `str`, `ndarray <f8 (3, 4)`, `sklearn.svm._classes.SVC`. */
export function describeValue(value: PyValue | undefined): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'None'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value instanceof NDArray) return `an ndarray ${describeDType(value.dtype)} (${value.shape.join(', ')})`
  if (value instanceof PyObject) return value.className ?? 'the result of a computed call'
  if (value instanceof PyFloat) return `float ${value.value}`
  if (typeof value === 'string') return value.length <= 60 ? `'${value}'` : `a str of ${value.length} characters`
  if (value instanceof PyDict) return `a dict of ${value.size}`
  if (value instanceof PyTuple) return `a tuple of ${value.items.length}`
  if (value instanceof PySet) return `a ${value.frozen ? 'frozenset' : 'set'} of ${value.items.length}`
  if (value instanceof PyGlobal) return `the name ${value.qualifiedName}`
  if (value instanceof Uint8Array) return `${value.length} bytes`
  if (typeof value === 'object') return value instanceof PyComplex ? 'a complex number' : 'a persistent id'
  return `${typeof value === 'boolean' ? 'bool' : 'int'} ${value}`
}

export function isNumeric(dtype: DType): boolean {
  return dtype.kind === 'f' || dtype.kind === 'i' || dtype.kind === 'u' || dtype.kind === 'b'
}

/**
 * Any numeric array as doubles, C order. No copy when the array already is a native, aligned, C-ordered float64:
 * do not write into the result. int64 beyond 2^53 rounds as numpy's astype(float64) does.
 * @throws unsupported for other kinds, long double (f16) included
 */
export function toFloats(array: NDArray): Float64Array {
  if (array.objects !== null) return Float64Array.from(inCOrder(array, array.objects), (item) => numberOf(item))
  const { dtype, bytes } = array
  if (!isNumeric(dtype)) throw unsupported(describeDType(dtype), 'expected a numeric array')
  const count = array.size
  requireBytes(array, count)
  if (
    dtype.kind === 'f' &&
    dtype.itemSize === 8 &&
    dtype.littleEndian === HOST_LITTLE_ENDIAN &&
    !needsTranspose(array)
  ) {
    if (bytes.byteOffset % 8 === 0) return new Float64Array(bytes.buffer, bytes.byteOffset, count)
    return new Float64Array(bytes.slice().buffer, 0, count)
  }
  const read = floatReader(dtype, bytes)
  const out = new Float64Array(count)
  fillCOrder(array, out, read)
  return out
}

/**
 * Any integer or boolean array as int32, C order; floats are taken when they are whole numbers.
 * @throws unsupported when a value does not fit
 */
export function toInts(array: NDArray): Int32Array {
  const { dtype, bytes } = array
  const isNative = dtype.kind === 'i' && dtype.littleEndian && HOST_LITTLE_ENDIAN && bytes.byteOffset % 4 === 0
  if (isNative && dtype.itemSize >= 4 && array.objects === null && !needsTranspose(array)) {
    requireBytes(array, array.size)
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, (array.size * dtype.itemSize) >> 2)
    return dtype.itemSize === 4 ? words : lowWords(words)
  }
  const floats = toFloats(array)
  const out = new Int32Array(floats.length)
  for (let index = 0; index < floats.length; index++) {
    const value = floats[index]!
    out[index] = value
    if (out[index] !== value) throw tooWide(value)
  }
  return out
}

/** int64 to int32: most indexes of scikit-learn are int64, and forests have millions of them. */
function lowWords(words: Int32Array): Int32Array {
  const out = new Int32Array(words.length >> 1)
  for (let index = 0; index < out.length; index++) {
    const low = words[index * 2]!
    const high = words[index * 2 + 1]!
    if (high !== low >> 31) throw tooWide(high * 4294967296 + (low >>> 0))
    out[index] = low
  }
  return out
}

function tooWide(value: number): ModelGateError {
  return unsupported('ndarray', `${value} does not fit a 32-bit integer`)
}

/**
 * The elements as values, C order: number for ints (bigint beyond 2^53), PyFloat for floats, boolean, string (U),
 * Uint8Array (S), the objects themselves for dtype object.
 * @throws unsupported for complex, dates and structured arrays
 */
export function toItems(array: NDArray): readonly PyValue[] {
  if (array.objects !== null) return inCOrder(array, array.objects)
  const { dtype, bytes } = array
  const count = array.size
  requireBytes(array, count)
  const items = new Array<PyValue>(count)
  fillCOrder(array, items, itemReader(dtype, bytes))
  return items
}

/** The items of a list, tuple, or one-dimensional array (also a list subclass), else null. */
export function asItems(value: PyValue | undefined): readonly PyValue[] | null {
  if (Array.isArray(value)) return value
  if (value instanceof PyTuple) return value.items
  if (value instanceof NDArray && value.shape.length === 1) return toItems(value)
  if (value instanceof PyObject && value.items.length > 0) return value.items
  return null
}

/** @throws corrupt when the array's bytes are fewer than its items take */
export function requireBytes(array: NDArray, count: number): void {
  if (array.bytes.length < count * array.dtype.itemSize) {
    throw corrupt('ndarray', `${count} items of ${array.dtype.itemSize} bytes do not fit ${array.bytes.length} bytes`)
  }
}

function needsTranspose(array: NDArray): boolean {
  return array.fortran && array.shape.filter((extent) => extent !== 1).length > 1
}

function inCOrder(array: NDArray, items: readonly PyValue[]): readonly PyValue[] {
  if (!needsTranspose(array)) return items
  const out = new Array<PyValue>(items.length)
  fillCOrder(array, out, (index) => items[index]!)
  return out
}

/** Writes element after element in C order; `read` takes the element's position in the stored order. */
function fillCOrder<T>(array: NDArray, out: { [index: number]: T }, read: (index: number) => T): void {
  const { shape } = array
  const count = array.size
  if (!needsTranspose(array)) {
    for (let index = 0; index < count; index++) out[index] = read(index)
    return
  }
  const position = new Array<number>(shape.length).fill(0)
  const strides = shape.map((_, axis) => shape.slice(0, axis).reduce((product, extent) => product * extent, 1))
  let stored = 0
  for (let index = 0; index < count; index++) {
    out[index] = read(stored)
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      stored += strides[axis]!
      if (++position[axis]! < shape[axis]!) break
      stored -= strides[axis]! * shape[axis]!
      position[axis] = 0
    }
  }
}

function floatReader(dtype: DType, bytes: Uint8Array): (index: number) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = dtype.littleEndian
  switch (`${dtype.kind}${dtype.itemSize}`) {
    case 'f2':
      return (index) => halfToDouble(view.getUint16(index * 2, little))
    case 'f4':
      return (index) => view.getFloat32(index * 4, little)
    case 'f8':
      return (index) => view.getFloat64(index * 8, little)
    case 'b1':
      return (index) => (bytes[index]! === 0 ? 0 : 1)
    case 'u1':
      return (index) => bytes[index]!
    case 'i1':
      return (index) => view.getInt8(index)
    case 'i2':
      return (index) => view.getInt16(index * 2, little)
    case 'u2':
      return (index) => view.getUint16(index * 2, little)
    case 'i4':
      return (index) => view.getInt32(index * 4, little)
    case 'u4':
      return (index) => view.getUint32(index * 4, little)
    case 'i8':
      return (index) => wideInteger(view, index * 8, little, true)
    case 'u8':
      return (index) => wideInteger(view, index * 8, little, false)
    default:
      throw unsupported(describeDType(dtype), 'no reader for this item type')
  }
}

/** int64 without BigInt where it fits 53 bits, which is the case everywhere but in hashes. */
function wideInteger(view: DataView, at: number, little: boolean, signed: boolean): number {
  const high = signed ? view.getInt32(little ? at + 4 : at, little) : view.getUint32(little ? at + 4 : at, little)
  if (high >= -0x200000 && high < 0x200000) return high * 4294967296 + view.getUint32(little ? at : at + 4, little)
  return Number(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little))
}

/** IEEE 754 binary16. */
function halfToDouble(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

function itemReader(dtype: DType, bytes: Uint8Array): (index: number) => PyValue {
  if (dtype.kind === 'b') return (index) => bytes[index]! !== 0
  if (dtype.kind === 'U') return (index) => readUcs4(dtype, bytes, index)
  if (dtype.kind === 'S') return (index) => readBytes(dtype, bytes, index)
  if (!isNumeric(dtype)) throw unsupported(describeDType(dtype), 'no reader for this item type')
  const read = floatReader(dtype, bytes)
  if (dtype.kind === 'f') return (index) => new PyFloat(read(index))
  if (dtype.itemSize < 8) return read
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (index) => {
    const value = read(index)
    if (Number.isSafeInteger(value)) return value
    const at = index * 8
    return dtype.kind === 'i' ? view.getBigInt64(at, dtype.littleEndian) : view.getBigUint64(at, dtype.littleEndian)
  }
}

/** numpy strips trailing NULs of fixed-width text. */
function readUcs4(dtype: DType, bytes: Uint8Array, index: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = index * dtype.itemSize
  let end = start + dtype.itemSize
  while (end > start && view.getUint32(end - 4, dtype.littleEndian) === 0) end -= 4
  let text = ''
  for (let at = start; at < end; at += 4) {
    const code = view.getUint32(at, dtype.littleEndian)
    if (code > 0x10ffff) throw corrupt('ndarray', `${code} is not a Unicode code point`)
    text += String.fromCodePoint(code)
  }
  return text
}

function readBytes(dtype: DType, bytes: Uint8Array, index: number): Uint8Array {
  const start = index * dtype.itemSize
  let end = start + dtype.itemSize
  while (end > start && bytes[end - 1] === 0) end--
  return bytes.subarray(start, end)
}
