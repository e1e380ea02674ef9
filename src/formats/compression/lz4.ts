import { corrupt } from '../../core/errors.js'
import { type BoundedOutput } from './budget.js'

/**
 * LZ4 frames: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md and lz4_Block_format.md.
 * Checksums of content and blocks are xxHash32 and checked.
 */

const FRAME_MAGIC = 0x184d2204
const SKIPPABLE_MAGIC = 0x184d2a50
const MAX_BLOCK_BYTES = [0, 0, 0, 0, 64 << 10, 256 << 10, 1 << 20, 4 << 20]

/** Decodes all frames at the start of `bytes`. @returns the number of bytes they take */
export function decodeLz4(bytes: Uint8Array, output: BoundedOutput): number {
  let at = 0
  for (;;) {
    const magic = at + 4 <= bytes.length ? uint32(bytes, at) : -1
    if (magic === FRAME_MAGIC) at = decodeFrame(bytes, at + 4, output)
    else if (at > 0 && (magic & ~15) >>> 0 === SKIPPABLE_MAGIC) at = skipFrame(bytes, at + 4)
    else return at
  }
}

function skipFrame(bytes: Uint8Array, at: number): number {
  const end = at + 4 + uint32(bytes, at)
  if (end > bytes.length) throw truncated(at)
  return end
}

function decodeFrame(bytes: Uint8Array, start: number, output: BoundedOutput): number {
  const flags = byteAt(bytes, start)
  const block = (byteAt(bytes, start + 1) >> 4) & 7
  const maxBlock = MAX_BLOCK_BYTES[block]!
  if (flags >> 6 !== 1 || (flags & 2) !== 0 || maxBlock === 0)
    throw corrupt('lz4', 'an invalid frame descriptor', start)
  if ((flags & 1) !== 0) throw corrupt('lz4', 'the frame needs a dictionary', start)
  const hasContentSize = (flags & 8) !== 0
  const descriptorEnd = start + 2 + (hasContentSize ? 8 : 0)
  if (byteAt(bytes, descriptorEnd) !== ((xxHash32(bytes.subarray(start, descriptorEnd)) >> 8) & 255)) {
    throw corrupt('lz4', 'the header checksum does not match', descriptorEnd)
  }
  const blockChecksums = (flags & 16) !== 0
  const frameStart = output.length
  let at = descriptorEnd + 1
  for (;;) {
    const word = uint32(bytes, at)
    at += 4
    if (word === 0) break
    const size = word & 0x7fffffff
    if (size > maxBlock + (maxBlock >> 8) + 16 || at + size > bytes.length) throw truncated(at)
    const data = bytes.subarray(at, at + size)
    // Linked blocks may refer to any of the frame's last 64 kB, independent ones to their own start only.
    const floor = (flags & 32) === 0 ? frameStart : output.length
    if (word >>> 31 === 1) output.append(data)
    else decodeBlock(data, output, { floor, limit: maxBlock, offset: at })
    at += size
    if (blockChecksums) {
      if (uint32(bytes, at) !== xxHash32(data)) throw corrupt('lz4', 'a block checksum does not match', at)
      at += 4
    }
  }
  if ((flags & 4) !== 0) {
    if (uint32(bytes, at) !== xxHash32(output.bytes.subarray(frameStart, output.length))) {
      throw corrupt('lz4', 'the content checksum does not match', at)
    }
    at += 4
  }
  return at
}

interface BlockBounds {
  /** Position of the output that back-references must not pass. */
  readonly floor: number
  readonly limit: number
  readonly offset: number
}

function decodeBlock(data: Uint8Array, output: BoundedOutput, { floor, limit, offset }: BlockBounds): void {
  const room = output.reserveUpTo(limit)
  const out = output.bytes
  const end = output.length + room
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
    if (distance === 0 || from < floor) throw corrupt('lz4', 'a back-reference before the start', offset + at)
    if (into + length > end) throw tooLong()
    if (length > 32 && distance >= length) out.copyWithin(into, from, from + length)
    else for (let index = 0; index < length; index++) out[into + index] = out[from + index]!
    into += length
  }
  output.length = into
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw truncated(at)
  return byte
}

function uint32(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) throw truncated(at)
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
}

function truncated(at: number): Error {
  return corrupt('lz4', 'truncated or malformed block', at)
}

const P1 = 0x9e3779b1
const P2 = 0x85ebca77
const P3 = 0xc2b2ae3d
const P4 = 0x27d4eb2f
const P5 = 0x165667b1

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))
const round = (sum: number, word: number): number => Math.imul(rotate((sum + Math.imul(word, P2)) | 0, 13), P1)

/** xxHash32 with seed 0: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md */
export function xxHash32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  let sum: number
  if (bytes.length >= 16) {
    let a = (P1 + P2) | 0
    let b = P2 | 0
    let c = 0
    let d = -P1 | 0
    for (; at + 16 <= bytes.length; at += 16) {
      a = round(a, view.getInt32(at, true))
      b = round(b, view.getInt32(at + 4, true))
      c = round(c, view.getInt32(at + 8, true))
      d = round(d, view.getInt32(at + 12, true))
    }
    sum = (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0
  } else {
    sum = P5
  }
  sum = (sum + bytes.length) | 0
  for (; at + 4 <= bytes.length; at += 4) {
    sum = Math.imul(rotate((sum + Math.imul(view.getInt32(at, true), P3)) | 0, 17), P4)
  }
  for (; at < bytes.length; at++) sum = Math.imul(rotate((sum + Math.imul(bytes[at]!, P5)) | 0, 11), P1)
  sum = Math.imul(sum ^ (sum >>> 15), P2)
  sum = Math.imul(sum ^ (sum >>> 13), P3)
  return (sum ^ (sum >>> 16)) >>> 0
}
