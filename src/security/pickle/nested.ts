import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { MAX_COMPRESSION_RATIO } from '../../core/limits.js'
import { type Evidence } from './evidence.js'

/** What a nested payload may inflate to; constants of honest models are far smaller. */
const MAX_INFLATED = 64 * 1024 * 1024

interface Constant {
  readonly offset: number
  /** The callable that would load it; null when the content alone gives it away. */
  readonly loader: string | null
  readonly evidence: Evidence
  readonly scan: (inner: Uint8Array, evidence: Evidence) => { readonly complete: boolean; readonly pickles: number }
}

/** Judges a constant that is a pickle, or that is one after base64, zlib or gzip. Anything else is left alone. */
export function followConstant(content: Uint8Array | string, constant: Constant): void {
  const bytes = typeof content === 'string' ? decodeBase64(content) : content
  if (bytes === null || bytes.length < 4) return
  const members = zipMembers(bytes)
  if (members !== null) {
    followArchive(members, constant)
    return
  }
  const pickle = inflate(bytes) ?? bytes
  if (constant.loader === null && !looksLikePickle(pickle)) return
  follow(pickle, bytes.length, constant)
}

/** torch.save writes an archive: every member is judged as what it is; one that cannot be read is not clean. */
function followArchive(members: readonly (Uint8Array | null)[], constant: Constant): void {
  let pickles = 0
  for (const member of members) {
    if (member === null) {
      constant.evidence.add('hidden-payload', 'a constant holds an archive that cannot be read', constant.offset)
    } else if (looksLikePickle(member)) {
      pickles++
      follow(member, member.length, { ...constant, loader: constant.loader ?? 'an archive' })
    }
  }
  if (pickles === 0 && constant.loader !== null) {
    constant.evidence.add(
      'hidden-payload',
      `${constant.loader} loads an archive without a readable pickle`,
      constant.offset,
    )
  }
}

function follow(pickle: Uint8Array, size: number, constant: Constant): void {
  const { evidence, offset } = constant
  const aside = evidence.apart('!/constant')
  const outcome = constant.scan(pickle, aside)
  aside.judgeGlobals()
  const dangerous = aside.findings.worst === 'high'
  const unreadable = constant.loader !== null && !outcome.complete
  if (dangerous) evidence.add('hidden-payload', 'a constant holds a pickle with dangerous content', offset)
  else if (unreadable) evidence.add('hidden-payload', 'a constant that gets loaded cannot be read to its end', offset)
  else if (outcome.pickles === 0 && constant.loader === null) return
  else evidence.add('nested-pickle', `a constant of ${size} bytes holds a pickle`, offset)
  evidence.findings.addAll(aside.findings.toArray().map((finding) => ({ ...finding, offset })))
}

/**
 * Members of a zip archive by its local headers, inflated; null for one that is encrypted, too large or broken. Null when
 * the bytes are no archive. Sizes behind the data (flag 8) are found by inflating, or by the next header when stored.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7
 */
function zipMembers(bytes: Uint8Array): (Uint8Array | null)[] | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const local = Buffer.from('PK\x03\x04', 'latin1')
  if (buffer.indexOf(local) < 0 || buffer.indexOf(local) > MAX_ARCHIVE_PREFIX) return null
  const members: (Uint8Array | null)[] = []
  let budget = MAX_INFLATED
  for (let at = buffer.indexOf(local); at >= 0 && at + 30 <= buffer.length; at = buffer.indexOf(local, at + 4)) {
    const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28)
    const next = buffer.indexOf(local, start)
    const body = buffer.subarray(start, next < 0 ? buffer.length : next)
    const member = readMember(body, buffer.readUInt16LE(at + 8), buffer.readUInt16LE(at + 6), budget)
    budget -= member?.length ?? 0
    members.push(member)
  }
  return members
}

const MAX_ARCHIVE_PREFIX = 1_024

function readMember(body: Uint8Array, method: number, flags: number, budget: number): Uint8Array | null {
  if ((flags & 1) !== 0 || budget <= 0) return null
  if (method === 0) return body
  if (method !== 8) return null
  try {
    return inflateRawSync(body, { maxOutputLength: budget })
  } catch {
    return null
  }
}

/** PROTO 2-5, or GLOBAL with two plausible lines, or a mark before either. */
function looksLikePickle(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x80) return bytes[1]! >= 1 && bytes[1]! <= 5
  return /^\(?[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/.test(Buffer.from(bytes.subarray(0, 300)).toString('latin1'))
}

/** First characters of base64 that opens a pickle (gA, Y, KG, a, aW), zlib (eA, eF, eJ, eN) or gzip (H4s). */
const BASE64_START = /^(?:gA[E-X]|[YKa]|e[AFJN]|H4s)/

function decodeBase64(text: string): Uint8Array | null {
  if (text.length < 16 || !BASE64_START.test(text) || !/^[A-Za-z0-9+/_\s-]+={0,2}\s*$/.test(text)) return null
  return Buffer.from(text, 'base64')
}

function inflate(bytes: Uint8Array): Uint8Array | null {
  const [first, second] = bytes
  const isGzip = first === 0x1f && second === 0x8b
  const isZlib = first === 0x78 && ((first << 8) | second!) % 31 === 0
  if (!isGzip && !isZlib) return null
  const options = { maxOutputLength: Math.min(bytes.length * MAX_COMPRESSION_RATIO, MAX_INFLATED) }
  try {
    return isGzip ? gunzipSync(bytes, options) : inflateSync(bytes, options)
  } catch {
    // Not compressed after all, or cut off: then nobody can load it either.
    return null
  }
}
