import { corrupt, unsupported } from '../../core/errors.js'
import { type Datatype } from './datatype.js'
import { type GlobalHeap } from './heaps.js'
import { type Source, textOf } from './source.js'
import { SAVE_AGAIN } from './superblock.js'

/** Decoded elements, row-major. Half precision is widened; integers take the narrowest of these that holds them all. */
export type Elements =
  Float32Array | Float64Array | Int32Array | BigInt64Array | BigUint64Array | Int8Array | Uint8Array | readonly string[]

interface Stored {
  readonly type: Datatype
  readonly count: number
  readonly heap: GlobalHeap
  readonly source: Source
}

/** `count` elements of `type` from their stored bytes. @throws unsupported for types that no model stores */
export function decodeElements(bytes: Uint8Array, { type, count, heap, source }: Stored): Elements {
  switch (type.kind) {
    case 'float':
      return decodeFloats(type.format, ordered(bytes, type), count)
    case 'integer':
      return decodeIntegers(type, ordered(bytes, type), count)
    case 'boolean':
      return bytes.slice(0, count).map((byte) => (byte === 0 ? 0 : 1))
    case 'string':
      return Array.from({ length: count }, (_, index) => {
        const text = textOf(bytes.subarray(index * type.size, (index + 1) * type.size))
        return type.padding === 'space' ? text.replace(/ +$/, '') : text
      })
    case 'vlen-string':
      return decodeStrings(bytes, { count, heap, source, size: type.size })
    case 'opaque':
      throw unsupported('hdf5', `elements are opaque (${type.size} bytes)`, SAVE_AGAIN)
    case 'other':
      throw unsupported('hdf5', `elements are of the type ${type.name}, which Keras does not store`, SAVE_AGAIN)
  }
}

/** The bytes in little-endian order, aligned to start a buffer of their own. */
function ordered(bytes: Uint8Array, { size, bigEndian }: { size: number; bigEndian: boolean }): ArrayBuffer {
  const copy = Buffer.from(new ArrayBuffer(bytes.length))
  copy.set(bytes)
  if (bigEndian && size === 2) copy.swap16()
  if (bigEndian && size === 4) copy.swap32()
  if (bigEndian && size === 8) copy.swap64()
  return copy.buffer
}

function decodeFloats(
  format: 'float16' | 'bfloat16' | 'float32' | 'float64',
  buffer: ArrayBuffer,
  count: number,
): Elements {
  switch (format) {
    case 'float64':
      return new Float64Array(buffer, 0, count)
    case 'float32':
      return new Float32Array(buffer, 0, count)
    case 'float16':
      return Float32Array.from(new Uint16Array(buffer, 0, count), widenHalf)
    case 'bfloat16':
      return widenBrain(new Uint16Array(buffer, 0, count))
  }
}

/** IEEE 754 binary16; exact in float32. */
function widenHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const mantissa = bits & 1023
  if (exponent === 0) return sign * mantissa * 2 ** -24
  if (exponent === 31) return mantissa === 0 ? sign * Infinity : NaN
  return sign * (1 + mantissa / 1024) * 2 ** (exponent - 15)
}

/** bfloat16 is the upper half of float32. */
export function widenBrain(halves: Uint16Array): Float32Array {
  const words = new Uint32Array(halves.length)
  for (let index = 0; index < halves.length; index++) words[index] = halves[index]! * 0x10000
  return new Float32Array(words.buffer)
}

function decodeIntegers(
  { size, signed }: { readonly size: number; readonly signed: boolean },
  buffer: ArrayBuffer,
  count: number,
): Elements {
  switch (size) {
    case 1:
      return signed ? new Int8Array(buffer, 0, count) : new Uint8Array(buffer, 0, count)
    case 2:
      return Int32Array.from(signed ? new Int16Array(buffer, 0, count) : new Uint16Array(buffer, 0, count))
    case 4:
      return signed
        ? new Int32Array(buffer, 0, count)
        : BigInt64Array.from(new Uint32Array(buffer, 0, count) as Iterable<number>, BigInt as (value: number) => bigint)
    default:
      return signed ? new BigInt64Array(buffer, 0, count) : new BigUint64Array(buffer, 0, count)
  }
}

/** Each element: length, address of a heap collection, index in it. An address of 0 is the empty string. */
function decodeStrings(
  bytes: Uint8Array,
  { count, heap, source, size }: { count: number; heap: GlobalHeap; source: Source; size: number },
): string[] {
  if (size !== 8 + source.offsetSize) throw corrupt('hdf5', 'a variable-length string of impossible size')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: count }, (_, index) => {
    source.budget.step()
    const at = index * size
    const length = view.getUint32(at, true)
    const address = readAddress(view, at + 4, source.offsetSize)
    if (length === 0 || address === 0) return ''
    const object = heap.object(address, view.getUint32(at + 4 + source.offsetSize, true))
    if (object.length < length) throw corrupt('hdf5', 'a string is longer than its heap object', address)
    source.budget.text(length)
    return textOf(object.subarray(0, length))
  })
}

function readAddress(view: DataView, at: number, size: number): number {
  if (size === 2) return view.getUint16(at, true)
  return size === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true))
}
