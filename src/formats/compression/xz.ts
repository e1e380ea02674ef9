import { createHash } from 'node:crypto'
import { corrupt, unsupported } from '../../core/errors.js'
import { crc32, Crc64 } from './checksums.js'
import { type InputBytes } from './input.js'
import { LzmaDecoder, parseProperties } from './lzma-decoder.js'
import { type BoundedOutput, type Digest } from './output.js'

/**
 * The .xz container with its LZMA2 filter: https://tukaani.org/xz/xz-file-format.txt (1.2.1). Checksums of headers,
 * blocks and index are checked. Filters for machine code (BCJ) and Delta do not occur in models.
 */

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]
const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64]
const LZMA2_FILTER = 0x21

/** Decodes all streams at the start of `input`, with the padding between them. @returns the bytes they take */
export function decodeXz(input: InputBytes, output: BoundedOutput): number {
  let at = decodeStream(input, 0, output)
  for (;;) {
    let next = at
    while (input.uint32(next) === 0) next += 4
    if (!isMagic(input, next)) return at
    at = decodeStream(input, next, output)
  }
}

function isMagic(input: InputBytes, at: number): boolean {
  return MAGIC.every((byte, index) => input.byteAt(at + index) === byte)
}

function decodeStream(input: InputBytes, start: number, output: BoundedOutput): number {
  requireBytes(input, start, 12)
  if (!isMagic(input, start)) throw corrupt('xz', 'no stream header', start)
  const check = byteAt(input, start + 7) & 15
  if (byteAt(input, start + 6) !== 0 || byteAt(input, start + 7) > 15)
    throw corrupt('xz', 'reserved stream flags are set', start + 6)
  checkCrc32(input, start + 6, start + 8)
  const records = new Records()
  let at = start + 12
  while (byteAt(input, at) !== 0) {
    const before = output.total
    const { end, unpadded } = decodeBlock(input, at, check, output)
    records.add(unpadded, output.total - before)
    at = end
  }
  const indexStart = at
  at = readIndex(input, at, records)
  const footer = requireBytes(input, at, 12)
  checkCrc32(input, at + 4, at + 10, at)
  const backward = (view(footer).getUint32(4, true) + 1) * 4
  const matches = backward === at - indexStart && footer[8] === 0 && footer[9] === check
  if (!matches || footer[10] !== 0x59 || footer[11] !== 0x5a) throw corrupt('xz', 'a wrong stream footer', at)
  return at + 12
}

/** What the index has to repeat: a sum of it, since a stream of many blocks would fill the memory with their sizes. */
class Records {
  count = 0
  readonly #hash = createHash('sha256')

  add(unpadded: number, size: number): void {
    this.count++
    this.#hash.update(Float64Array.of(unpadded, size))
  }

  digest(): string {
    return this.#hash.digest('hex')
  }
}

function decodeBlock(
  input: InputBytes,
  start: number,
  check: number,
  output: BoundedOutput,
): { readonly end: number; readonly unpadded: number } {
  const headerSize = (byteAt(input, start) + 1) * 4
  requireBytes(input, start, headerSize)
  checkCrc32(input, start, start + headerSize - 4)
  const flags = byteAt(input, start + 1)
  if ((flags & 0x3c) !== 0) throw corrupt('xz', 'reserved block flags are set', start + 1)
  let at = start + 2
  const sizes: (number | null)[] = [null, null]
  for (const [index, bit] of [0x40, 0x80].entries()) {
    if ((flags & bit) === 0) continue
    const size = readVariable(input, at)
    sizes[index] = size.value
    at = size.next
  }
  const [packedSize, unpackedSize] = sizes
  if ((flags & 3) !== 0 || byteAt(input, at) !== LZMA2_FILTER) {
    throw unsupported('xz', 'a filter other than LZMA2', 'Save the model with joblib, which uses LZMA2 alone.')
  }
  if (byteAt(input, at + 1) !== 1) throw corrupt('xz', 'wrong LZMA2 properties', at + 1)
  const before = output.total
  const content = CHECKS[check]?.() ?? null
  if (content !== null) output.watch(content)
  const dataStart = start + headerSize
  const dataEnd = decodeLzma2(input, dataStart, dictionarySize(byteAt(input, at + 2)), output)
  if ((packedSize ?? dataEnd - dataStart) !== dataEnd - dataStart) throw corrupt('xz', 'a wrong compressed size', start)
  if ((unpackedSize ?? output.total - before) !== output.total - before) throw corrupt('xz', 'a wrong size', start)
  const checkStart = dataEnd + ((4 - ((dataEnd - dataStart) & 3)) & 3)
  const checkSize = CHECK_SIZES[check]!
  requireBytes(input, dataEnd, checkStart - dataEnd + checkSize)
  output.settle()
  if (content?.matches(input.part(checkStart, checkStart + checkSize)) === false) {
    throw corrupt('xz', 'the content checksum does not match')
  }
  return { end: checkStart + checkSize, unpadded: dataEnd - start + checkSize }
}

/** Chunks of LZMA2 until its end marker. @returns the offset behind it */
function decodeLzma2(input: InputBytes, start: number, dictionary: number, output: BoundedOutput): number {
  const decoder = new LzmaDecoder({ container: 'xz', input, output, dictionarySize: dictionary })
  let at = start
  let needsDictionaryReset = true
  let needsProperties = true
  for (;;) {
    const control = byteAt(input, at)
    if (control === 0) return at + 1
    if (control === 1 || control >= 0xe0) {
      decoder.resetDictionary()
      needsDictionaryReset = false
    } else if (needsDictionaryReset || (control > 2 && control < 0x80)) {
      throw corrupt('xz', 'an invalid LZMA2 chunk', at)
    }
    requireBytes(input, at, control < 0x80 ? 3 : 6)
    const low = uint16(input, at + 1) + 1
    if (control < 0x80) {
      requireBytes(input, at + 3, low)
      output.append(input.part(at + 3, at + 3 + low))
      at += 3 + low
      continue
    }
    const size = ((control & 31) << 16) + low
    const packed = uint16(input, at + 3) + 1
    at += 5
    if (control >= 0xc0) {
      const properties = parseProperties(byteAt(input, at++), 'xz')
      if (properties.lc + properties.lp > 4) throw corrupt('xz', 'invalid LZMA2 properties', at - 1)
      decoder.setProperties(properties)
      needsProperties = false
    } else if (needsProperties) {
      throw corrupt('xz', 'an LZMA2 chunk without properties', at)
    } else if (control >= 0xa0) {
      decoder.resetState()
    }
    requireBytes(input, at, packed)
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
function readIndex(input: InputBytes, start: number, records: Records): number {
  const count = readVariable(input, start + 1)
  let at = count.next
  if (count.value !== records.count) throw corrupt('xz', 'the index does not match the blocks', start)
  const listed = new Records()
  while (listed.count < count.value) {
    const unpadded = readVariable(input, at)
    const size = readVariable(input, unpadded.next)
    listed.add(unpadded.value, size.value)
    at = size.next
  }
  if (listed.digest() !== records.digest()) throw corrupt('xz', 'the index does not match the blocks', start)
  at += (4 - ((at - start) & 3)) & 3
  requireBytes(input, at, 4)
  checkCrc32(input, start, at)
  return at + 4
}

function readVariable(input: InputBytes, start: number): { readonly value: number; readonly next: number } {
  let value = 0
  for (let at = start, scale = 1; at < start + 9; at++, scale *= 128) {
    const byte = byteAt(input, at)
    value += (byte & 127) * scale
    if (byte < 128) return { value, next: at + 1 }
  }
  throw corrupt('xz', 'an integer of more than nine bytes', start)
}

/** Checked at once; an index is longer when it lists many blocks. */
const STEP = 1024 * 1024

/** CRC-32 of start..end, stored at `at` (default: right behind). */
function checkCrc32(input: InputBytes, start: number, end: number, at = end): void {
  let sum = 0
  for (let from = start; from < end; from += STEP) sum = crc32(input.part(from, Math.min(end, from + STEP)), sum)
  requireBytes(input, at, 4)
  if (sum !== input.uint32(at)) throw corrupt('xz', 'a header checksum does not match', at)
}

interface Check extends Digest {
  matches(stored: Uint8Array): boolean
}

/** By their ids. Others are for decoders that know them (section 2.1.1.2); none is in use. */
const CHECKS: Readonly<Record<number, () => Check>> = {
  1: () => {
    let sum = 0
    return {
      update: (bytes) => (sum = crc32(bytes, sum)),
      matches: (stored) => view(stored).getUint32(0, true) === sum,
    }
  },
  4: () => {
    const sum = new Crc64()
    return {
      update: (bytes) => {
        sum.update(bytes)
      },
      matches: (stored) => view(stored).getBigUint64(0, true) === sum.digest(),
    }
  },
  10: () => {
    const hash = createHash('sha256')
    return { update: (bytes) => hash.update(bytes), matches: (stored) => hash.digest().equals(stored) }
  },
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function byteAt(input: InputBytes, at: number): number {
  const byte = input.byteAt(at)
  if (byte < 0) throw corrupt('xz', 'truncated', at)
  return byte
}

/** Most significant byte first. */
function uint16(input: InputBytes, at: number): number {
  return byteAt(input, at) * 256 + byteAt(input, at + 1)
}

/** @returns the bytes, so many of them @throws corrupt when the file ends before */
function requireBytes(input: InputBytes, at: number, count: number): Uint8Array {
  if (at + count > input.length) throw corrupt('xz', 'truncated', input.length)
  return input.part(at, at + count)
}
