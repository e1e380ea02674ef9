import { gunzipSync, inflateSync } from 'node:zlib'
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
  const pickle = inflate(bytes) ?? bytes
  if (constant.loader === null && !looksLikePickle(pickle)) return
  const { evidence, offset } = constant
  const aside = evidence.apart('!/constant')
  const outcome = constant.scan(pickle, aside)
  aside.judgeGlobals()
  const dangerous = aside.findings.worst === 'high'
  if (dangerous) evidence.add('hidden-payload', 'a constant holds a pickle with dangerous content', offset)
  else if (outcome.pickles === 0 && constant.loader === null) return
  else evidence.add('nested-pickle', `a constant of ${bytes.length} bytes holds a pickle`, offset)
  evidence.findings.addAll(aside.findings.toArray().map((finding) => ({ ...finding, offset })))
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
