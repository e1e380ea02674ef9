import { ModelGateError, unsupported } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'

/** How the items of an array are stored; https://numpy.org/doc/stable/reference/arrays.interface.html (typestr). */
export interface ArrayType {
  readonly kind: 'float' | 'integer' | 'unsigned' | 'boolean' | 'unicode' | 'bytes'
  /** Of one item. */
  readonly bytes: number
  readonly bigEndian: boolean
}

export type Numbers = Float64Array | Float32Array | Int32Array | Uint8Array

/** Longest text of an item: U and S arrays store every item at full length. */
const MAX_ITEM_BYTES = 1024 * 1024

const NUMERIC: Readonly<Record<string, readonly [ArrayType['kind'], readonly number[]]>> = {
  f: ['float', [2, 4, 8]],
  i: ['integer', [1, 2, 4, 8]],
  u: ['unsigned', [1, 2, 4, 8]],
  b: ['boolean', [1]],
}

const REFUSED: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  O: [
    'an array of Python objects, which is a pickle inside; it is not loaded',
    'Save numbers or text: array.astype(float), or array.astype(str).',
  ],
  c: ['complex numbers', 'Save the real and the imaginary part as arrays of their own.'],
  M: ['dates', "Save them as text: array.astype('datetime64[s]').astype(str)."],
  m: ['time spans', "Save them as numbers: array / numpy.timedelta64(1, 's')."],
  V: ['raw bytes', 'Save each field as an array of its own.'],
}

/** @param descr the header's descr with its quotes @throws ModelGateError unsupported by name, corrupt for none at all */
export function parseDtype(descr: string, where: string): ArrayType {
  if (descr.startsWith('[')) {
    throw unsupported(plain(where), 'an array of records', 'Save each field as an array of its own with numpy.savez.')
  }
  const [, order, code = '', size = ''] = /^'([<>|=])?([a-zA-Z])(\d*)(?:\[.*\])?'$/.exec(descr) ?? []
  const refused = REFUSED[code]
  if (refused !== undefined) throw unsupported(plain(where), refused[0], refused[1])
  const bytes = Number(size)
  const bigEndian = order === '>'
  if (code === 'U' || code === 'S') {
    const length = code === 'U' ? bytes * 4 : bytes
    if (length > MAX_ITEM_BYTES) {
      throw new ModelGateError('limit', `${plain(where)}: texts of ${length} bytes, at most ${MAX_ITEM_BYTES} are read`)
    }
    return { kind: code === 'U' ? 'unicode' : 'bytes', bytes: length, bigEndian }
  }
  const [kind, sizes] = NUMERIC[code] ?? []
  if (kind === undefined || !sizes!.includes(bytes)) {
    throw unsupported(plain(where), `the data type ${plain(descr, 40)}`, 'Save the array as float64 or int64.')
  }
  return { kind, bytes, bigEndian }
}

/**
 * Items as numbers: float16 and float32 as 32-bit floats, which hold them exactly, integers of up to 32 bits as 32-bit
 * integers or doubles, booleans as 0 and 1.
 * @throws ModelGateError data for a 64-bit integer that a double cannot hold exactly
 */
export function decodeNumbers(block: Buffer, { kind, bytes, bigEndian }: ArrayType, where: string): Numbers {
  // A copy of its own, because typed arrays need aligned bytes and swapping must not change the caller's.
  const raw = new Uint8Array(block.length)
  raw.set(block)
  if (bigEndian) swap(Buffer.from(raw.buffer), bytes)
  const { buffer } = raw
  if (kind === 'float') {
    if (bytes === 8) return new Float64Array(buffer)
    return bytes === 4 ? new Float32Array(buffer) : Float32Array.from(new Uint16Array(buffer), halfToNumber)
  }
  if (kind === 'boolean' || (kind === 'unsigned' && bytes === 1)) return raw
  if (bytes === 8) return wide(kind === 'integer' ? new BigInt64Array(buffer) : new BigUint64Array(buffer), where)
  if (kind === 'unsigned')
    return bytes === 2 ? Int32Array.from(new Uint16Array(buffer)) : Float64Array.from(new Uint32Array(buffer))
  if (bytes === 4) return new Int32Array(buffer)
  return Int32Array.from(bytes === 2 ? new Int16Array(buffer) : new Int8Array(buffer))
}

/** Items as text; the NULs that fill up an item are no part of it. @throws ModelGateError corrupt for invalid text */
export function decodeTexts(block: Buffer, { kind, bytes, bigEndian }: ArrayType, where: string): string[] {
  const count = bytes === 0 ? 0 : block.length / bytes
  return Array.from({ length: count }, (_, item) => {
    const one = block.subarray(item * bytes, (item + 1) * bytes)
    return kind === 'unicode' ? unicodeText(one, bigEndian, where) : bytesText(one, where)
  })
}

function unicodeText(item: Buffer, bigEndian: boolean, where: string): string {
  let text = ''
  let kept = 0
  for (let at = 0; at < item.length; at += 4) {
    const point = bigEndian ? item.readUInt32BE(at) : item.readUInt32LE(at)
    if (point > 0x10ffff) throw new ModelGateError('corrupt', `${plain(where)}: text with an invalid code point`)
    text += String.fromCodePoint(point)
    if (point !== 0) kept = text.length
  }
  return text.slice(0, kept)
}

function bytesText(item: Buffer, where: string): string {
  let end = item.length
  while (end > 0 && item[end - 1] === 0) end--
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(item.subarray(0, end))
  } catch (cause) {
    throw new ModelGateError('data', `${plain(where)}: bytes that are no UTF-8 text`, {
      subject: where,
      remedy: "Save text as numpy's U type: array.astype(str).",
      cause,
    })
  }
}

function wide(values: BigInt64Array | BigUint64Array, where: string): Float64Array {
  const numbers = new Float64Array(values.length)
  for (let at = 0; at < values.length; at++) {
    const number = Number(values[at]!)
    if (!Number.isSafeInteger(number)) {
      throw new ModelGateError(
        'data',
        `${plain(where)}: ${values[at]!} is beyond 2^53, which no double holds exactly`,
        {
          subject: where,
          remedy: 'Save ids as text: array.astype(str).',
        },
      )
    }
    numbers[at] = number
  }
  return numbers
}

function swap(bytes: Buffer, size: number): void {
  if (size === 2) bytes.swap16()
  else if (size === 4) bytes.swap32()
  else if (size === 8) bytes.swap64()
}

/** IEEE 754 binary16. */
export function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}
