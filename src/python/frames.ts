import { corrupt, ModelGateError } from '../core/errors.js'
import { MAX_HEADER_BYTES, MAX_PAYLOAD_BYTES } from './limits.js'

/**
 * One message in either direction: magic `MGW1`, u32 length of the header, u64 length of the payload (little-endian),
 * the header (JSON, with `buffers`: the lengths of the payload's parts), the payload.
 */
export interface Frame {
  readonly header: Readonly<Record<string, unknown>>
  readonly buffers: readonly Uint8Array[]
}

const MAGIC = Buffer.from('MGW1')
const PREFIX_BYTES = 16

export function encodeFrame(
  header: Readonly<Record<string, unknown>>,
  buffers: readonly Uint8Array[],
): readonly Uint8Array[] {
  const lengths = buffers.map((buffer) => buffer.byteLength)
  const text = Buffer.from(JSON.stringify({ ...header, buffers: lengths }))
  const prefix = Buffer.alloc(PREFIX_BYTES)
  MAGIC.copy(prefix)
  prefix.writeUInt32LE(text.length, 4)
  prefix.writeBigUInt64LE(BigInt(lengths.reduce((sum, length) => sum + length, 0)), 8)
  return [prefix, text, ...buffers]
}

/** Collects the bytes of one frame. What the other side sends is hostile until proven otherwise. */
export class FrameReader {
  #chunks: Buffer[] = []
  #held = 0
  /** Bytes of the frame that is being read, once its prefix is there. */
  #wanted: { readonly header: number; readonly total: number } | null = null

  /**
   * Takes the next bytes; the frame once it is complete, else null.
   * @throws ModelGateError 'corrupt' for bytes that are no frame, 'limit' for one that is too long
   */
  take(chunk: Buffer): Frame | null {
    this.#chunks.push(chunk)
    this.#held += chunk.length
    if (this.#held < PREFIX_BYTES) return null
    this.#wanted ??= lengthsOf(this.#joined())
    if (this.#held < this.#wanted.total) return null
    if (this.#held > this.#wanted.total) throw corrupt('answer of the Python worker', 'it is longer than it says')
    const { header } = this.#wanted
    const bytes = this.#joined()
    this.#chunks = []
    this.#held = 0
    this.#wanted = null
    return parseFrame(bytes, header)
  }

  #joined(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)]
    return this.#chunks[0]!
  }
}

function lengthsOf(bytes: Buffer): { readonly header: number; readonly total: number } {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw corrupt('answer of the Python worker', 'it does not start with MGW1')
  }
  const header = bytes.readUInt32LE(4)
  const payload = bytes.readBigUInt64LE(8)
  if (header > MAX_HEADER_BYTES || payload > BigInt(MAX_PAYLOAD_BYTES)) {
    throw new ModelGateError(
      'limit',
      `the Python worker announces an answer of ${header} + ${payload} bytes; ${MAX_HEADER_BYTES} + ${MAX_PAYLOAD_BYTES} are allowed`,
    )
  }
  return { header, total: PREFIX_BYTES + header + Number(payload) }
}

function parseFrame(bytes: Buffer, headerLength: number): Frame {
  const payload = bytes.subarray(PREFIX_BYTES + headerLength)
  const header = parseHeader(bytes.toString('utf8', PREFIX_BYTES, PREFIX_BYTES + headerLength))
  const lengths = header['buffers']
  if (!Array.isArray(lengths) || !lengths.every((length): length is number => Number.isSafeInteger(length))) {
    throw corrupt('answer of the Python worker', 'its header names no buffers')
  }
  const buffers: Uint8Array[] = []
  let at = 0
  for (const length of lengths) {
    if (length < 0 || at + length > payload.length) {
      throw corrupt('answer of the Python worker', 'its buffers are longer than its payload')
    }
    buffers.push(payload.subarray(at, at + length))
    at += length
  }
  if (at !== payload.length) throw corrupt('answer of the Python worker', 'its buffers are shorter than its payload')
  return { header, buffers }
}

function parseHeader(text: string): Record<string, unknown> {
  let header: unknown
  try {
    header = JSON.parse(text)
  } catch {
    throw corrupt('answer of the Python worker', 'its header is not JSON')
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw corrupt('answer of the Python worker', 'its header is not an object')
  }
  return header as Record<string, unknown>
}
