import { MAX_NESTING } from '../../core/limits.js'
import { type ByteSource, chunksOf, partOf } from '../../formats/index.js'
import { Evidence } from '../pickle/evidence.js'
import { resync } from '../pickle/stream.js'
import { type ScanContext, type ScanInner, type ScannedContent } from '../scan-context.js'

const BLOCK = 512
const MAX_NAME = 1024 * 1024
const LINKS: ReadonlySet<string> = new Set(['1', '2'])
/** Names of the next member, in GNU's and in POSIX's form. */
const LONG_NAME = 'L'
const LONG_LINK = 'K'
const EXTENDED: ReadonlySet<string> = new Set(['x', 'g'])

/** A tar archive by its first header: the magic of POSIX and GNU, and a checksum that holds. */
export function isTar(source: ByteSource): boolean {
  const header = source.read(0, BLOCK)
  return header.length === BLOCK && textAt(header, 257, 5) === 'ustar' && hasChecksum(header)
}

interface Member {
  readonly name: string
  readonly type: string
  readonly linksTo: string
  readonly start: number
  readonly size: number
}

/**
 * Judges every member of a tar archive: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html. Names that
 * leave the folder and links are what unpacking follows (CVE-2007-4559).
 */
export async function scanTar(source: ByteSource, context: ScanContext, inner: ScanInner): Promise<ScannedContent> {
  const { findings, location } = context
  const malformed = (message: string, offset: number): ScannedContent => {
    findings.add('archive-malformed', { message, location, offset })
    resync(source, offset, new Evidence(context))
    return { format: 'tar', complete: false, accounted: offset }
  }
  if (location.split('!/').length > MAX_NESTING) return malformed('archives in archives, too deep', 0)
  let complete = true
  let at = 0
  let longName: string | null = null
  while (at + BLOCK <= source.length && !isZero(source.read(at, at + BLOCK))) {
    const member = readMember(source, at)
    if (typeof member === 'string') return malformed(member, at)
    const data = partOf(source, member.start, member.start + member.size)
    const next = member.start + Math.ceil(member.size / BLOCK) * BLOCK
    if (member.type === LONG_NAME || EXTENDED.has(member.type)) longName = longNameOf(member.type, data) ?? longName
    else if (member.type !== LONG_LINK) {
      const named = { ...member, name: longName ?? member.name }
      longName = null
      judgeName(named, at, context)
      complete = (await judgeData(named, data, context, inner)) && complete
    }
    at = next
  }
  // Two blocks of zeros end the archive, padding follows.
  const rest = partOf(source, Math.min(at, source.length))
  if (isPadding(rest)) return { format: 'tar', complete, accounted: source.length }
  findings.add('trailing-data', { message: `${rest.length} bytes behind the end of the archive`, location, offset: at })
  resync(source, at, new Evidence(context))
  return { format: 'tar', complete: false, accounted: at }
}

function readMember(source: ByteSource, at: number): Member | string {
  const header = source.read(at, at + BLOCK)
  if (!hasChecksum(header)) return 'a header with a wrong checksum'
  const size = numberAt(header, 124, 12)
  if (size === null || at + BLOCK + size > source.length) return 'a member longer than the archive'
  const prefix = textAt(header, 257, 6) === 'ustar\0' ? fieldAt(header, 345, 155) : ''
  const name = fieldAt(header, 0, 100)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type: textAt(header, 156, 1),
    linksTo: fieldAt(header, 157, 100),
    start: at + BLOCK,
    size,
  }
}

function judgeName({ name, type, linksTo }: Member, offset: number, { findings, location }: ScanContext): void {
  const isUnsafe = name.split(/[\\/]/).includes('..') || /^(?:[\\/]|[A-Za-z]:)/.test(name)
  if (isUnsafe) findings.add('archive-unsafe-path', { message: `${name} leads out of the folder`, location, offset })
  if (LINKS.has(type))
    findings.add('archive-unsafe-path', { message: `${name} is a link to ${linksTo}`, location, offset })
  if (/[3-7]/.test(type))
    findings.add('archive-unsafe-path', { message: `${name} is a device or a pipe`, location, offset })
}

async function judgeData(member: Member, data: ByteSource, context: ScanContext, inner: ScanInner): Promise<boolean> {
  if (data.length === 0) return true
  const content = await inner(data, { ...context, location: `${context.location}!/${member.name}` })
  return content.complete
}

function longNameOf(type: string, data: ByteSource): string | null {
  const text = Buffer.from(data.read(0, MAX_NAME)).toString('utf8')
  if (type === LONG_NAME) return text.replace(/\0.*$/s, '')
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1] ?? null
}

/** Octal text, or base 256 where the first bit is set. */
function numberAt(header: Uint8Array, at: number, length: number): number | null {
  if ((header[at]! & 0x80) !== 0) {
    const value = header.subarray(at + 1, at + length).reduce((sum, byte) => sum * 256 + byte, 0)
    return Number.isSafeInteger(value) ? value : null
  }
  const text = fieldAt(header, at, length).trim()
  return /^[0-7]*$/.test(text) ? parseInt(text === '' ? '0' : text, 8) : null
}

/** The sum of all bytes, the checksum's own field taken as blanks. */
function hasChecksum(header: Uint8Array): boolean {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0)
  return numberAt(header, 148, 8) === sum
}

function isPadding(source: ByteSource): boolean {
  for (const chunk of chunksOf(source)) if (!isZero(chunk)) return false
  return true
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0)
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString('latin1')
}

function fieldAt(bytes: Uint8Array, at: number, length: number): string {
  return textAt(bytes, at, length).replace(/\0.*$/s, '')
}
