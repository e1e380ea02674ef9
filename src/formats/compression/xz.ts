import { createHash } from 'node:crypto'
import { corrupt, unsupported } from '../../core/errors.js'
import { type BoundedOutput } from './budget.js'
import { crc32, crc64 } from './checksums.js'
import { LzmaDecoder, parseProperties } from './lzma-decoder.js'

/**
 * The .xz container with its LZMA2 filter: https://tukaani.org/xz/xz-file-format.txt (1.2.1). Checksums of headers,
 * blocks and index are checked. Filters for machine code (BCJ) and Delta do not occur in models.
 */

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]
const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64]
const LZMA2_FILTER = 0x21

/** Decodes all streams at the start of `bytes`, with the padding between them. @returns the bytes they take */
export function decodeXz(bytes: Uint8Array, output: BoundedOutput): number {
  let at = decodeStream(bytes, 0, output)
  for (;;) {
    let next = at
    while (next + 4 <= bytes.length && view(bytes).getUint32(next) === 0) next += 4
    if (!MAGIC.every((byte, index) => bytes[next + index] === byte)) return at
    at = decodeStream(bytes, next, output)
  }
}

function decodeStream(bytes: Uint8Array, start: number, output: BoundedOutput): number {
  requireBytes(bytes, start, 12)
  if (!MAGIC.every((byte, index) => bytes[start + index] === byte)) throw corrupt('xz', 'no stream header', start)
  const check = bytes[start + 7]! & 15
  if (bytes[start + 6] !== 0 || bytes[start + 7]! > 15) throw corrupt('xz', 'reserved stream flags are set', start + 6)
  checkCrc32(bytes, start + 6, start + 8)
  const records: (readonly [number, number])[] = []
  let at = start + 12
  while (byteAt(bytes, at) !== 0) {
    const before = output.length
    const { end, unpadded } = decodeBlock(bytes, at, check, output)
    records.push([unpadded, output.length - before])
    at = end
  }
  const indexStart = at
  at = readIndex(bytes, at, records)
  requireBytes(bytes, at, 12)
  checkCrc32(bytes, at + 4, at + 10, at)
  const backward = (view(bytes).getUint32(at + 4, true) + 1) * 4
  const matches = backward === at - indexStart && bytes[at + 8] === 0 && bytes[at + 9] === check
  if (!matches || bytes[at + 10] !== 0x59 || bytes[at + 11] !== 0x5a) throw corrupt('xz', 'a wrong stream footer', at)
  return at + 12
}

function decodeBlock(
  bytes: Uint8Array,
  start: number,
  check: number,
  output: BoundedOutput,
): { readonly end: number; readonly unpadded: number } {
  const headerSize = (byteAt(bytes, start) + 1) * 4
  requireBytes(bytes, start, headerSize)
  checkCrc32(bytes, start, start + headerSize - 4)
  const flags = bytes[start + 1]!
  if ((flags & 0x3c) !== 0) throw corrupt('xz', 'reserved block flags are set', start + 1)
  let at = start + 2
  const sizes: (number | null)[] = [null, null]
  for (const [index, bit] of [0x40, 0x80].entries()) {
    if ((flags & bit) === 0) continue
    const size = readVariable(bytes, at)
    sizes[index] = size.value
    at = size.next
  }
  const [packedSize, unpackedSize] = sizes
  if ((flags & 3) !== 0 || byteAt(bytes, at) !== LZMA2_FILTER) {
    throw unsupported('xz', 'a filter other than LZMA2', 'Save the model with joblib, which uses LZMA2 alone.')
  }
  if (byteAt(bytes, at + 1) !== 1) throw corrupt('xz', 'wrong LZMA2 properties', at + 1)
  const before = output.length
  const dataStart = start + headerSize
  const dataEnd = decodeLzma2(bytes, dataStart, dictionarySize(byteAt(bytes, at + 2)), output)
  if ((packedSize ?? dataEnd - dataStart) !== dataEnd - dataStart) throw corrupt('xz', 'a wrong compressed size', start)
  if ((unpackedSize ?? output.length - before) !== output.length - before) throw corrupt('xz', 'a wrong size', start)
  const checkStart = dataEnd + ((4 - ((dataEnd - dataStart) & 3)) & 3)
  const checkSize = CHECK_SIZES[check]!
  requireBytes(bytes, dataEnd, checkStart - dataEnd + checkSize)
  checkContent(bytes.subarray(checkStart, checkStart + checkSize), check, output.bytes.subarray(before, output.length))
  return { end: checkStart + checkSize, unpadded: dataEnd - start + checkSize }
}

/** Chunks of LZMA2 until its end marker. @returns the offset behind it */
function decodeLzma2(bytes: Uint8Array, start: number, dictionary: number, output: BoundedOutput): number {
  const decoder = new LzmaDecoder({ container: 'xz', input: bytes, output, dictionarySize: dictionary })
  let at = start
  let needsDictionaryReset = true
  let needsProperties = true
  for (;;) {
    const control = byteAt(bytes, at)
    if (control === 0) return at + 1
    if (control === 1 || control >= 0xe0) {
      decoder.resetDictionary()
      needsDictionaryReset = false
    } else if (needsDictionaryReset || (control > 2 && control < 0x80)) {
      throw corrupt('xz', 'an invalid LZMA2 chunk', at)
    }
    requireBytes(bytes, at, control < 0x80 ? 3 : 6)
    const low = view(bytes).getUint16(at + 1) + 1
    if (control < 0x80) {
      requireBytes(bytes, at + 3, low)
      output.append(bytes.subarray(at + 3, at + 3 + low))
      at += 3 + low
      continue
    }
    const size = ((control & 31) << 16) + low
    const packed = view(bytes).getUint16(at + 3) + 1
    at += 5
    if (control >= 0xc0) {
      const properties = parseProperties(byteAt(bytes, at++), 'xz')
      if (properties.lc + properties.lp > 4) throw corrupt('xz', 'invalid LZMA2 properties', at - 1)
      decoder.setProperties(properties)
      needsProperties = false
    } else if (needsProperties) {
      throw corrupt('xz', 'an LZMA2 chunk without properties', at)
    } else if (control >= 0xa0) {
      decoder.resetState()
    }
    requireBytes(bytes, at, packed)
    decoder.startRange(at, at + packed)
    if (decoder.decode(size) || decoder.offset !== at + packed || !decoder.isFinished) {
      throw corrupt('xz', 'an LZMA2 chunk does not end where it says', at)
    }
    at += packed
  }
}

function dictionarySize(code: number): number {
  if (code > 40) throw corrupt('xz', 'an invalid dictionary size')
  return code === 40 ? 0xffffffff : (2 | (code & 1)) * 2 ** ((code >> 1) + 11)
}

/** The index lists the sizes of the blocks, which must be those met. @returns the offset behind it */
function readIndex(bytes: Uint8Array, start: number, records: readonly (readonly [number, number])[]): number {
  const count = readVariable(bytes, start + 1)
  let at = count.next
  if (count.value !== records.length) throw corrupt('xz', 'the index does not match the blocks', start)
  for (const record of records) {
    for (const expected of record) {
      const size = readVariable(bytes, at)
      if (size.value !== expected) throw corrupt('xz', 'the index does not match the blocks', at)
      at = size.next
    }
  }
  at += (4 - ((at - start) & 3)) & 3
  requireBytes(bytes, at, 4)
  checkCrc32(bytes, start, at)
  return at + 4
}

function readVariable(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let value = 0
  for (let at = start, scale = 1; at < start + 9; at++, scale *= 128) {
    const byte = byteAt(bytes, at)
    value += (byte & 127) * scale
    if (byte < 128) return { value, next: at + 1 }
  }
  throw corrupt('xz', 'an integer of more than nine bytes', start)
}

/** CRC-32 of start..end, stored at `at` (default: right behind). */
function checkCrc32(bytes: Uint8Array, start: number, end: number, at = end): void {
  requireBytes(bytes, at, 4)
  if (crc32(bytes.subarray(start, end)) !== view(bytes).getUint32(at, true)) {
    throw corrupt('xz', 'a header checksum does not match', at)
  }
}

function checkContent(stored: Uint8Array, check: number, content: Uint8Array): void {
  const matches =
    check === 1
      ? view(stored).getUint32(0, true) === crc32(content)
      : check === 4
        ? view(stored).getBigUint64(0, true) === crc64(content)
        : check === 10
          ? createHash('sha256').update(content).digest().equals(stored)
          : true // Other checks are for decoders that know them (section 2.1.1.2); none is in use.
  if (!matches) throw corrupt('xz', 'the content checksum does not match')
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw corrupt('xz', 'truncated', at)
  return byte
}

function requireBytes(bytes: Uint8Array, at: number, count: number): void {
  if (at + count > bytes.length) throw corrupt('xz', 'truncated', bytes.length)
}
