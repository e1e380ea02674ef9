import { ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'
import { type ArrayType, parseDtype } from './dtype.js'

/** `\x93NUMPY`; https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]

/** Bytes of a header; NumPy pads to 64 and structured types of thousands of fields are not read anyway. */
const MAX_HEADER_BYTES = 64 * 1024

/** NumPy's own limit is 64 since version 2. */
const MAX_DIMENSIONS = 64

export interface NpyHeader {
  readonly type: ArrayType
  readonly shape: readonly number[]
  /** True: the first index varies fastest. */
  readonly fortranOrder: boolean
  /** Where the array's own bytes begin. */
  readonly dataStart: number
  readonly dataBytes: number
}

/** Bytes that have to be read to hold any header that parseHeader takes. */
export const HEADER_BYTES = MAX_HEADER_BYTES + 12

/**
 * Reads the header of an array file, versions 1 to 3.
 * @throws ModelGateError corrupt for other bytes, unsupported (pickled objects, records, complex numbers, ...), limit
 */
export function parseHeader(head: Buffer, where: string): NpyHeader {
  if (!MAGIC.every((byte, at) => head[at] === byte) || head.length < 12) {
    throw broken(where, 'not a NumPy array file')
  }
  const version = head[6]!
  if (version < 1 || version > 3) throw broken(where, `version ${version} of the NumPy format, known are 1 to 3`)
  const start = version === 1 ? 10 : 12
  const length = version === 1 ? head.readUInt16LE(8) : head.readUInt32LE(8)
  if (length > MAX_HEADER_BYTES) {
    throw new ModelGateError(
      'limit',
      `${plain(where)}: a header of ${length} bytes, at most ${MAX_HEADER_BYTES} are read`,
    )
  }
  if (head.length < start + length) throw broken(where, 'the file ends inside the header')
  const text = head.toString(version === 3 ? 'utf8' : 'latin1', start, start + length)
  const type = parseDtype(entry(text, /'descr'\s*:\s*('[^']*'|\[.*\])/s, where), where)
  const shape = parseShape(entry(text, /'shape'\s*:\s*\(([^)]*)\)/, where), where)
  const fortranOrder = entry(text, /'fortran_order'\s*:\s*(True|False)/, where) === 'True'
  const cells = shape.reduce((product, size) => product * size, 1)
  const dataBytes = cells * type.bytes
  if (!Number.isSafeInteger(dataBytes)) throw broken(where, `an array of the shape (${shape.join(', ')}) fits no file`)
  return { type, shape, fortranOrder, dataStart: start + length, dataBytes }
}

function entry(text: string, pattern: RegExp, where: string): string {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw broken(where, 'the header lacks descr, shape or fortran_order')
  return found
}

/** A Python tuple of sizes: `3, 4`, `3,` or nothing; Python 2 wrote `3L`. */
function parseShape(text: string, where: string): number[] {
  const parts = text.split(',').map((part) => part.trim())
  if (parts.at(-1) === '') parts.pop()
  if (parts.length > MAX_DIMENSIONS || !parts.every((part) => /^\d{1,16}L?$/.test(part))) {
    throw broken(where, 'the header has no valid shape')
  }
  return parts.map((part) => Number.parseInt(part, 10))
}

export function broken(where: string, what: string): ModelGateError {
  return new ModelGateError('corrupt', `${plain(where)}: ${what}`, {
    subject: where,
    remedy: 'Write the file again with numpy.save or numpy.savez.',
  })
}
