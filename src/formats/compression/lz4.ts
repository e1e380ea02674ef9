import { corrupt } from '../../core/errors.js'
import { type InputBytes } from './input.js'
import { type BoundedOutput } from './output.js'
import { XxHash32, xxHash32 } from './xxhash.js'

/**
 * LZ4 frames: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md and lz4_Block_format.md.
 * Checksums of content and blocks are xxHash32 and checked.
 */

const FRAME_MAGIC = 0x184d2204
const SKIPPABLE_MAGIC = 0x184d2a50
const MAX_BLOCK_BYTES = [0, 0, 0, 0, 64 << 10, 256 << 10, 1 << 20, 4 << 20]

/** How far linked blocks refer back. */
const LOOK_BACK = 64 << 10

/** Decodes all frames at the start of `input`. @returns the number of bytes they take */
export function decodeLz4(input: InputBytes, output: BoundedOutput): number {
  output.lookBack(LOOK_BACK)
  let at = 0
  for (;;) {
    const magic = input.uint32(at)
    if (magic === FRAME_MAGIC) at = decodeFrame(input, at + 4, output)
    else if (at > 0 && (magic & ~15) >>> 0 === SKIPPABLE_MAGIC) at = skipFrame(input, at + 4)
    else return at
  }
}

function skipFrame(input: InputBytes, at: number): number {
  const end = at + 4 + uint32(input, at)
  if (end > input.length) throw truncated(at)
  return end
}

function decodeFrame(input: InputBytes, start: number, output: BoundedOutput): number {
  const flags = byteAt(input, start)
  const block = (byteAt(input, start + 1) >> 4) & 7
  const maxBlock = MAX_BLOCK_BYTES[block]!
  if (flags >> 6 !== 1 || (flags & 2) !== 0 || maxBlock === 0)
    throw corrupt('lz4', 'an invalid frame descriptor', start)
  if ((flags & 1) !== 0) throw corrupt('lz4', 'the frame needs a dictionary', start)
  const hasContentSize = (flags & 8) !== 0
  const descriptorEnd = start + 2 + (hasContentSize ? 8 : 0)
  if (byteAt(input, descriptorEnd) !== ((xxHash32(input.part(start, descriptorEnd)) >> 8) & 255)) {
    throw corrupt('lz4', 'the header checksum does not match', descriptorEnd)
  }
  const blockChecksums = (flags & 16) !== 0
  const frameStart = output.total
  const content = (flags & 4) !== 0 ? new XxHash32() : null
  if (content !== null) output.watch(content)
  let at = descriptorEnd + 1
  for (;;) {
    const word = uint32(input, at)
    at += 4
    if (word === 0) break
    const size = word & 0x7fffffff
    if (size > maxBlock + (maxBlock >> 8) + 16 || at + size > input.length) throw truncated(at)
    const data = input.part(at, at + size)
    // Linked blocks may refer to any of the frame's last 64 kB, independent ones to their own start only.
    const floor = (flags & 32) === 0 ? frameStart : output.total
    if (word >>> 31 === 1) output.append(data)
    else decodeBlock(data, output, { floor, limit: maxBlock, offset: at })
    at += size
    if (blockChecksums) {
      if (uint32(input, at) !== xxHash32(data)) throw corrupt('lz4', 'a block checksum does not match', at)
      at += 4
    }
  }
  if (content !== null) {
    output.settle()
    if (uint32(input, at) !== content.digest()) throw corrupt('lz4', 'the content checksum does not match', at)
    at += 4
  }
  return at
}

interface BlockBounds {
  /** Position in all of the output that back-references must not pass. */
  readonly floor: number
  readonly limit: number
  readonly offset: number
}

function decodeBlock(data: Uint8Array, output: BoundedOutput, { floor, limit, offset }: BlockBounds): void {
  const room = output.reserveUpTo(limit)
  const out = output.bytes
  const end = output.length + room
  const first = Math.max(0, floor - output.dropped)
  const tooLong = (): Error =>
    room < limit ? output.overBudget() : corrupt('lz4', 'a block longer than its frame allows', offset)
  let into = output.length
  let at = 0
  // A run length continues while its bytes are 255.
  const extended = (length: number): number => {
    if (length !== 15) return length
    let total = length
    let more: number
    do {
      more = data[at++] ?? -1
      if (more < 0) throw truncated(offset + at)
      total += more
    } while (more === 255)
    return total
  }
  for (;;) {
    const token = data[at++]
    if (token === undefined) break
    const literals = extended(token >> 4)
    if (at + literals > data.length) throw truncated(offset + at)
    if (into + literals > end) throw tooLong()
    if (literals > 16) out.set(data.subarray(at, at + literals), into)
    else for (let index = 0; index < literals; index++) out[into + index] = data[at + index]!
    at += literals
    into += literals
    if (at === data.length) break
    if (at + 2 > data.length) throw truncated(offset + at)
    const distance = data[at]! | (data[at + 1]! << 8)
    at += 2
    const length = extended(token & 15) + 4
    const from = into - distance
    if (distance === 0 || from < first) throw corrupt('lz4', 'a back-reference before the start', offset + at)
    if (into + length > end) throw tooLong()
    if (length > 32 && distance >= length) out.copyWithin(into, from, from + length)
    else for (let index = 0; index < length; index++) out[into + index] = out[from + index]!
    into += length
  }
  output.length = into
}

function byteAt(input: InputBytes, at: number): number {
  const byte = input.byteAt(at)
  if (byte < 0) throw truncated(at)
  return byte
}

function uint32(input: InputBytes, at: number): number {
  const word = input.uint32(at)
  if (word < 0) throw truncated(at)
  return word
}

function truncated(at: number): Error {
  return corrupt('lz4', 'truncated or malformed block', at)
}
