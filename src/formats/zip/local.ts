import { corrupt } from '../../core/errors.js'
import { textOf, widen } from './directory.js'

const LOCAL = 0x04034b50
const LOCAL_BYTES = 30
const DESCRIPTOR = 0x08074b50
const HAS_DESCRIPTOR = 8

/** What stands in front of a member's data, which other readers go by. */
export interface LocalHeader {
  readonly name: string
  readonly rawName: Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  readonly offset: number
  /** First byte of the data. */
  readonly dataStart: number
}

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7. @throws corrupt */
export function readLocalHeader(bytes: Uint8Array, offset: number): LocalHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!(offset >= 0 && offset + LOCAL_BYTES <= bytes.length) || view.getUint32(offset, true) !== LOCAL) {
    throw corrupt('zip', 'a member has no local header', offset)
  }
  const nameLength = view.getUint16(offset + 26, true)
  const extraLength = view.getUint16(offset + 28, true)
  const dataStart = offset + LOCAL_BYTES + nameLength + extraLength
  if (dataStart > bytes.length) throw corrupt('zip', 'truncated local header', offset)
  const flags = view.getUint16(offset + 6, true)
  const rawName = bytes.subarray(offset + LOCAL_BYTES, offset + LOCAL_BYTES + nameLength)
  const extra = { at: offset + LOCAL_BYTES + nameLength, length: extraLength }
  const [size, compressedSize] = widen(view, extra, [
    view.getUint32(offset + 22, true),
    view.getUint32(offset + 18, true),
  ])
  return {
    name: textOf(rawName, (flags & 0x800) !== 0),
    rawName,
    flags,
    method: view.getUint16(offset + 8, true),
    crc: view.getUint32(offset + 14, true),
    compressedSize,
    size,
    offset,
    dataStart,
  }
}

/** Sizes and checksum of a streamed member follow its data and may be missing in front of it. */
export function hasDescriptor(header: { readonly flags: number }): boolean {
  return (header.flags & HAS_DESCRIPTOR) !== 0
}

/** Bytes of the data descriptor behind `at`: with or without signature, sizes of 4 or 8 bytes; 0 when there is none. */
export function descriptorBytes(
  bytes: Uint8Array,
  at: number,
  { crc, compressedSize }: { readonly crc: number; readonly compressedSize: number },
): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const signature of [4, 0]) {
    if (at + signature + 12 > bytes.length) continue
    if (signature === 4 && view.getUint32(at, true) !== DESCRIPTOR) continue
    const from = at + signature
    if (view.getUint32(from, true) !== crc) continue
    const isWide = from + 20 <= bytes.length && view.getBigUint64(from + 4, true) === BigInt(compressedSize)
    if (isWide && (view.getUint32(from + 8, true) === 0 || compressedSize > 0xffffffff)) {
      // Narrow sizes of an empty tail look wide when the next bytes are zero: the next record decides.
      const narrowEnd = from + 12
      const narrowFits = view.getUint32(from + 4, true) === compressedSize && startsRecord(view, narrowEnd)
      return narrowFits ? signature + 12 : signature + 20
    }
    if (view.getUint32(from + 4, true) === compressedSize) return signature + 12
  }
  return 0
}

function startsRecord(view: DataView, at: number): boolean {
  return at + 4 <= view.byteLength && (view.getUint32(at, true) & 0xffff) === 0x4b50
}
