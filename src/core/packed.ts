import { ModelGateError } from './errors.js'

/**
 * Plain data with typed arrays as bytes, for other processes: magic, length of the JSON text (32 bits), the JSON text, and
 * the arrays, each at a multiple of 8 bytes behind it. In the text an array is `{"$": [type, offset, length]}`. Little-endian,
 * as every machine that Node.js supports.
 */
const MAGIC = Buffer.from('MGPACK1\n', 'latin1')
const ALIGNMENT = 8
/** Keys of packed objects are written by us; this one marks an array. */
const MARK = '$'

const ARRAYS = [Float64Array, Int32Array, Uint8Array, Uint32Array, Float32Array] as const
export type PackedArray = InstanceType<(typeof ARRAYS)[number]>

/** Bytes of the document, in pieces: nothing is copied. */
export function* packed(value: unknown): Generator<Uint8Array> {
  const arrays: PackedArray[] = []
  let offset = 0
  const text = JSON.stringify(value, (_key, part: unknown) => {
    const type = ARRAYS.findIndex((kind) => part instanceof kind)
    if (type < 0) return part
    const array = part as PackedArray
    const place = [type, offset, array.length]
    arrays.push(array)
    offset += padded(array.byteLength)
    return { [MARK]: place }
  })
  const json = Buffer.from(text, 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  yield MAGIC
  yield length
  yield json
  yield Buffer.alloc(padded(MAGIC.length + 4 + json.length) - (MAGIC.length + 4 + json.length))
  for (const { buffer, byteOffset, byteLength } of arrays) {
    yield new Uint8Array(buffer, byteOffset, byteLength)
    yield Buffer.alloc(padded(byteLength) - byteLength)
  }
}

/**
 * What was packed, its arrays as views of `bytes`; what it means is for the reader to check.
 * @throws ModelGateError 'corrupt' for bytes that are no such document
 */
export function unpacked(bytes: Buffer): unknown {
  const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer)
  const start = MAGIC.length + 4
  if (whole.length < start || !whole.subarray(0, MAGIC.length).equals(MAGIC)) throw notPacked('another beginning')
  const end = start + whole.readUInt32LE(MAGIC.length)
  if (end > whole.length) throw notPacked('cut off')
  const arrays = whole.subarray(Math.min(padded(end), whole.length))
  let text: unknown
  try {
    text = JSON.parse(whole.toString('utf8', start, end))
  } catch (cause) {
    throw new ModelGateError('corrupt', 'not a packed document: its text is not JSON', { cause })
  }
  return revived(text, arrays)
}

function revived(value: unknown, arrays: Buffer): unknown {
  if (Array.isArray(value)) return value.map((part) => revived(part, arrays))
  if (typeof value !== 'object' || value === null) return value
  if (Object.hasOwn(value, MARK)) return arrayAt((value as Record<string, unknown>)[MARK], arrays)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revived(part, arrays)]))
}

function arrayAt(place: unknown, arrays: Buffer): PackedArray {
  const [type, offset, length] = Array.isArray(place) ? (place as unknown[]) : []
  const kind = typeof type === 'number' ? ARRAYS[type] : undefined
  if (kind === undefined || !isCount(offset) || !isCount(length) || offset % ALIGNMENT !== 0)
    throw notPacked('an array without a place')
  if (offset + length * kind.BYTES_PER_ELEMENT > arrays.length) throw notPacked('cut off')
  return new kind(arrays.buffer as ArrayBuffer, arrays.byteOffset + offset, length)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function padded(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
}

function notPacked(found: string): ModelGateError {
  return new ModelGateError('corrupt', `not a packed document: ${found}`)
}
