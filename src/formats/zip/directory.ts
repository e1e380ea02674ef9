import { corrupt, unsupported } from '../../core/errors.js'
import { MAX_ZIP_MEMBERS } from '../../core/limits.js'
import { type ByteSource } from '../byte-source.js'

const END = 0x06054b50
const END_BYTES = 22
const MAX_COMMENT_BYTES = 65_535
const ZIP64_LOCATOR = 0x07064b50
const ZIP64_LOCATOR_BYTES = 20
const ZIP64_END = 0x06064b50
const ZIP64_END_BYTES = 56
const CENTRAL = 0x02014b50
const CENTRAL_BYTES = 46
const FULL32 = 0xffffffff
const FULL16 = 0xffff

/** What the central directory says of a member. */
export interface CentralEntry {
  readonly name: string
  readonly rawName: Uint8Array
  readonly flags: number
  /** 0 stored, 8 deflate. */
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Of its local header, from the first byte of the file. */
  readonly offset: number
  /** A symbolic link by its Unix mode. */
  readonly isLink: boolean
}

export interface Directory {
  readonly entries: readonly CentralEntry[]
  readonly start: number
  /** Behind the last byte of the archive, comment included. */
  readonly end: number
  /** Bytes in front of the archive, by which all offsets are shifted. */
  readonly prefix: number
  /** Free text of the archive. */
  readonly comment: string
}

/**
 * The central directory of a zip archive: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12, with the
 * 64-bit forms. As Python's zipfile does, offsets are shifted by whatever stands in front of the archive.
 * @throws corrupt, unsupported, limit
 */
export function readDirectory(source: ByteSource): Directory {
  const tail = tailOf(source)
  const end = findEnd(tail.view)
  if (end < 0) throw corrupt('zip', 'truncated: there is no central directory')
  const at = tail.start + end
  const { view } = tail
  const commentLength = view.getUint16(end + 20, true)
  const wide = readZip64End(tail, end)
  const count = wide?.count ?? view.getUint16(end + 10, true)
  const size = wide?.size ?? view.getUint32(end + 12, true)
  const offset = wide?.offset ?? view.getUint32(end + 16, true)
  if (wide === null && (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)) {
    throw unsupported('zip', 'the archive spans several disks')
  }
  const start = (wide?.at ?? at) - size
  if (start < 0 || offset > start) throw corrupt('zip', 'the central directory is not where the archive says', at)
  if (count > MAX_ZIP_MEMBERS) throw tooMany(count)
  return {
    entries: readEntries(source, { start, end: start + size, count, prefix: start - offset }),
    start,
    end: Math.min(source.length, at + END_BYTES + commentLength),
    prefix: start - offset,
    comment: textOf(source.read(at + END_BYTES, at + END_BYTES + commentLength), true),
  }
}

function tooMany(count: number): Error {
  return corrupt('zip', `${count} members, at most ${MAX_ZIP_MEMBERS} are read`)
}

interface Tail {
  readonly view: DataView
  /** Of the view in the file. */
  readonly start: number
}

/** Everything that the end records and the longest comment can take up. */
function tailOf(source: ByteSource): Tail {
  const start = Math.max(0, source.length - END_BYTES - MAX_COMMENT_BYTES - ZIP64_LOCATOR_BYTES - ZIP64_END_BYTES)
  const bytes = source.read(start, source.length)
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), start }
}

/** The last end record; its comment may hold anything, so that the first match from behind counts, as in zipfile. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

interface WideEnd {
  readonly at: number
  readonly count: number
  readonly size: number
  readonly offset: number
}

/** The zip64 end record, which stands right before its locator, and that before the end record. */
function readZip64End({ view, start }: Tail, end: number): WideEnd | null {
  const locator = end - ZIP64_LOCATOR_BYTES
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null
  const at = locator - ZIP64_END_BYTES
  if (at < 0 || view.getUint32(at, true) !== ZIP64_END)
    throw corrupt('zip', 'the zip64 end record is missing', start + locator)
  return {
    at: start + at,
    count: wideNumber(view, at + 32),
    size: wideNumber(view, at + 40),
    offset: wideNumber(view, at + 48),
  }
}

function wideNumber(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw corrupt('zip', 'truncated', at)
  const value = Number(view.getBigUint64(at, true))
  if (!Number.isSafeInteger(value)) throw corrupt('zip', 'a size out of any range', at)
  return value
}

interface Extent {
  readonly start: number
  readonly end: number
  readonly count: number
  readonly prefix: number
}

function readEntries(source: ByteSource, { start, end, count, prefix }: Extent): CentralEntry[] {
  const block = source.read(start, end)
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const broken = (reason: string, at: number): Error => corrupt('zip', reason, start + at)
  const entries: CentralEntry[] = []
  let at = 0
  while (at < block.length) {
    if (entries.length === count) throw broken('the central directory holds more members than it counts', at)
    if (at + CENTRAL_BYTES > block.length || view.getUint32(at, true) !== CENTRAL) {
      throw broken('an entry of the central directory is damaged', at)
    }
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + CENTRAL_BYTES + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > block.length) throw broken('an entry of the central directory is cut off', at)
    entries.push(readEntry(view, at, { nameLength, extraLength, prefix }))
    at = next
  }
  if (entries.length !== count) throw broken('the central directory holds fewer members than it counts', at)
  return entries
}

function readEntry(
  view: DataView,
  at: number,
  { nameLength, extraLength, prefix }: { nameLength: number; extraLength: number; prefix: number },
): CentralEntry {
  const flags = view.getUint16(at + 8, true)
  const rawName = new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL_BYTES, nameLength)
  const sizes = widen(view, { at: at + CENTRAL_BYTES + nameLength, length: extraLength }, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ])
  if (view.getUint16(at + 34, true) !== 0 && view.getUint16(at + 34, true) !== FULL16) {
    throw unsupported('zip', 'the archive spans several disks')
  }
  return {
    name: textOf(rawName, (flags & 0x800) !== 0),
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: sizes[0],
    compressedSize: sizes[1],
    offset: sizes[2] + prefix,
    isLink: ((view.getUint32(at + 38, true) >>> 16) & 0o170000) === 0o120000,
  }
}

/** Sizes (and the offset) that do not fit 32 bits stand in the zip64 extra field, in this order, each only if needed. */
export function widen<Sizes extends number[]>(
  view: DataView,
  extra: { readonly at: number; readonly length: number },
  sizes: readonly [...Sizes],
): [...Sizes] {
  const result = [...sizes] as [...Sizes]
  if (!sizes.includes(FULL32)) return result
  for (let at = extra.at; at + 4 <= extra.at + extra.length;) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1) {
      let field = at + 4
      for (const [index, size] of sizes.entries()) {
        if (size !== FULL32) continue
        if (field + 8 > at + 4 + length) throw corrupt('zip', 'a zip64 field is too short', at)
        result[index] = wideNumber(view, field)
        field += 8
      }
      return result
    }
    at += 4 + length
  }
  return result
}

/** UTF-8 where the member says so or where it is; else byte by byte, so that no two names become one. */
export function textOf(bytes: Uint8Array, isUtf8: boolean): string {
  const utf8 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return isUtf8 || bytes.every((byte) => byte < 0x80) ? utf8.toString('utf8') : utf8.toString('latin1')
}
