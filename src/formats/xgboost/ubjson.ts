import { corrupt, ModelGateError } from '../../core/errors.js'
import { MAX_DOCUMENT_DEPTH, type DocumentValue, type PackedNumbers } from '../document.js'

/** Items that are not in packed arrays; a model of 10,000 trees has about 200,000. */
const MAX_VALUES = 20_000_000

/** Numbers are big-endian: https://ubjson.org/type-reference/value-types/ */
const NUMBERS: Readonly<Record<string, { width: number; read: (view: DataView, at: number) => number } | undefined>> = {
  i: { width: 1, read: (view, at) => view.getInt8(at) },
  U: { width: 1, read: (view, at) => view.getUint8(at) },
  I: { width: 2, read: (view, at) => view.getInt16(at) },
  l: { width: 4, read: (view, at) => view.getInt32(at) },
  L: { width: 8, read: (view, at) => Number(view.getBigInt64(at)) },
  d: { width: 4, read: (view, at) => view.getFloat32(at) },
  D: { width: 8, read: (view, at) => view.getFloat64(at) },
}

/** Types whose numbers all are 32-bit integers. */
const SMALL_INTEGERS = 'iUIl'

interface Cursor {
  readonly view: DataView
  readonly bytes: Uint8Array
  offset: number
  values: number
}

/**
 * Reads a UBJSON document as XGBoost writes it: https://ubjson.org/ without high-precision numbers, no-ops, and packed
 * objects.
 * @throws ModelGateError code 'corrupt' with the offset, 'limit' when it nests or counts beyond any model
 */
export function readUbjson(bytes: Uint8Array): DocumentValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cursor: Cursor = { view, bytes, offset: 0, values: 0 }
  const value = readValue(cursor, take(cursor), 0)
  if (cursor.offset !== bytes.length) throw broken('bytes follow the document', cursor)
  return value
}

function readValue(cursor: Cursor, marker: string, depth: number): DocumentValue {
  if (++cursor.values > MAX_VALUES) {
    throw new ModelGateError('limit', `UBJSON: more than ${MAX_VALUES} values at byte ${cursor.offset}`)
  }
  switch (marker) {
    case 'Z':
      return null
    case 'T':
      return true
    case 'F':
      return false
    case 'S':
      return readText(cursor)
    case '[':
      return readArray(cursor, deeper(cursor, depth))
    case '{':
      return readObject(cursor, deeper(cursor, depth))
    default:
      return readNumber(cursor, marker)
  }
}

function readArray(cursor: Cursor, depth: number): DocumentValue {
  const first = peek(cursor)
  if (first === '$') return readPacked(cursor)
  const items: DocumentValue[] = []
  if (first === '#') {
    cursor.offset++
    const count = readCount(cursor)
    for (let at = 0; at < count; at++) items.push(readValue(cursor, take(cursor), depth))
    return items
  }
  for (let marker = take(cursor); marker !== ']'; marker = take(cursor)) items.push(readValue(cursor, marker, depth))
  return items
}

function readPacked(cursor: Cursor): PackedNumbers {
  cursor.offset++
  const type = take(cursor)
  const numbers = NUMBERS[type]
  if (numbers === undefined) throw broken(`an array of items of type ${JSON.stringify(type)}`, cursor)
  if (take(cursor) !== '#') throw broken('an array with a type but without a count', cursor)
  const count = readCount(cursor)
  const { width, read } = numbers
  const start = advance(cursor, count * width)
  const { view } = cursor
  // Loops: iterators make garbage of every number, and a model has thousands of arrays.
  return {
    count,
    floats() {
      const floats = new Float64Array(count)
      for (let at = 0; at < count; at++) floats[at] = read(view, start + at * width)
      return floats
    },
    ints() {
      if (!SMALL_INTEGERS.includes(type)) return null
      const ints = new Int32Array(count)
      for (let at = 0; at < count; at++) ints[at] = read(view, start + at * width)
      return ints
    },
  }
}

function readObject(cursor: Cursor, depth: number): DocumentValue {
  const fields = new Map<string, DocumentValue>()
  while (peek(cursor) !== '}') {
    const name = readText(cursor)
    fields.set(name, readValue(cursor, take(cursor), depth))
  }
  cursor.offset++
  return fields
}

const decoder = new TextDecoder()

function readText(cursor: Cursor): string {
  const length = readCount(cursor)
  const start = advance(cursor, length)
  return decoder.decode(cursor.bytes.subarray(start, start + length))
}

function readCount(cursor: Cursor): number {
  const count = readNumber(cursor, take(cursor))
  if (!Number.isSafeInteger(count) || count < 0) throw broken(`the length ${count}`, cursor)
  return count
}

function readNumber(cursor: Cursor, marker: string): number {
  const numbers = NUMBERS[marker]
  if (numbers === undefined) throw broken(`the marker ${JSON.stringify(marker)}`, cursor)
  return numbers.read(cursor.view, advance(cursor, numbers.width))
}

/** Steps over `length` bytes that must be there; gives where they start. */
function advance(cursor: Cursor, length: number): number {
  const start = cursor.offset
  if (length > cursor.bytes.length - start) throw broken(`${length} bytes are announced, the file ends`, cursor)
  cursor.offset += length
  return start
}

function peek(cursor: Cursor): string {
  const byte = cursor.bytes[cursor.offset]
  if (byte === undefined) throw broken('the document ends too early', cursor)
  return String.fromCharCode(byte)
}

function take(cursor: Cursor): string {
  const marker = peek(cursor)
  cursor.offset++
  return marker
}

function deeper(cursor: Cursor, depth: number): number {
  if (depth >= MAX_DOCUMENT_DEPTH) {
    throw new ModelGateError('limit', `UBJSON: nested deeper than ${MAX_DOCUMENT_DEPTH} at byte ${cursor.offset}`)
  }
  return depth + 1
}

function broken(reason: string, cursor: Cursor): ModelGateError {
  return corrupt('UBJSON', reason, cursor.offset)
}
