import { corrupt } from '../../core/errors.js'
import { type ByteSource } from '../byte-source.js'
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
export function readLocalHeader(source: ByteSource, offset: number): LocalHeader {
  const fits = offset >= 0 && offset + LOCAL_BYTES <= source.length
  const fixed = viewOf(fits ? source.read(offset, offset + LOCAL_BYTES) : new Uint8Array(LOCAL_BYTES))
  if (!fits || fixed.getUint32(0, true) !== LOCAL) throw corrupt('zip', 'a member has no local header', offset)
  const nameLength = fixed.getUint16(26, true)
  const dataStart = offset + LOCAL_BYTES + nameLength + fixed.getUint16(28, true)
  if (dataStart > source.length) throw corrupt('zip', 'truncated local header', offset)
  const flags = fixed.getUint16(6, true)
  const names = source.read(offset + LOCAL_BYTES, dataStart)
  const rawName = names.subarray(0, nameLength)
  const [size, compressedSize] = widen(viewOf(names), { at: nameLength, length: names.length - nameLength }, [
    fixed.getUint32(22, true),
    fixed.getUint32(18, true),
  ])
  return {
    name: textOf(rawName, (flags & 0x800) !== 0),
    rawName,
    flags,
    method: fixed.getUint16(8, true),
    crc: fixed.getUint32(14, true),
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

/** Bytes of the data descriptor at `from`: with or without signature, sizes of 4 or 8 bytes; 0 when there is none. */
export function descriptorBytes(
  source: ByteSource,
  from: number,
  { crc, compressedSize }: { readonly crc: number; readonly compressedSize: number },
): number {
  // The longest descriptor and the signature behind it.
  const view = viewOf(source.read(from, from + 28))
  for (const signature of [4, 0]) {
    if (signature + 12 > view.byteLength) continue
    if (signature === 4 && view.getUint32(0, true) !== DESCRIPTOR) continue
    if (view.getUint32(signature, true) !== crc) continue
    const sizes = signature + 4
    const isWide = signature + 20 <= view.byteLength && view.getBigUint64(sizes, true) === BigInt(compressedSize)
    if (isWide && (view.getUint32(sizes + 4, true) === 0 || compressedSize > 0xffffffff)) {
      // Narrow sizes of an empty tail look wide when the next bytes are zero: the next record decides.
      const narrowFits = view.getUint32(sizes, true) === compressedSize && startsRecord(view, signature + 12)
      return narrowFits ? signature + 12 : signature + 20
    }
    if (view.getUint32(sizes, true) === compressedSize) return signature + 12
  }
  return 0
}

function startsRecord(view: DataView, at: number): boolean {
  return at + 4 <= view.byteLength && (view.getUint32(at, true) & 0xffff) === 0x4b50
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
