import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import type { Encoding } from '../table-source.js'

/** Thrown by text readers when bytes are no UTF-8, so that a detected encoding can be taken back. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8'
}

/** A byte of zero inside of a text: the file is damaged, or no text at all. */
export class NulByte extends Error {
  override readonly name = 'NulByte'
}

/**
 * Encoding by byte order mark, else by NUL bytes at every second place (UTF-16 of Latin text), else UTF-8 when the
 * bytes are UTF-8, else Windows-1252 (a superset of printable Latin-1).
 */
export function detectEncoding(head: Uint8Array): { encoding: Encoding; bom: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: 2 }
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const half = head.length / 2
  if (zeros[1]! > half * 0.5 && zeros[0]! < half * 0.1) return { encoding: 'utf-16le', bom: 0 }
  if (zeros[0]! > half * 0.5 && zeros[1]! < half * 0.1) return { encoding: 'utf-16be', bom: 0 }
  return { encoding: isUtf8(head) ? 'utf-8' : 'windows-1252', bom: 0 }
}

/** True when the bytes are UTF-8, a character cut off at the end allowed. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

/**
 * Bytes that an ASCII-based parser can read: UTF-16 becomes UTF-8, the others pass through; the byte order mark goes.
 * @throws ModelGateError corrupt for UTF-16 with lone surrogates
 */
export async function* asciiCompatible(
  stream: AsyncIterable<Buffer>,
  encoding: Encoding,
  bom: number,
  path: string,
): AsyncGenerator<Buffer> {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
  const decoder = wide ? new TextDecoder(encoding, { fatal: true, ignoreBOM: true }) : null
  let skip = bom
  const decode = (bytes: Buffer | null): Buffer => {
    try {
      return Buffer.from(bytes ? decoder!.decode(bytes, { stream: true }) : decoder!.decode(), 'utf8')
    } catch (cause) {
      throw new ModelGateError('corrupt', `${plain(path)}: not valid ${encoding}`, {
        subject: path,
        remedy: 'Save the file as UTF-8.',
        cause,
      })
    }
  }
  for await (const bytes of stream) {
    const dropped = Math.min(skip, bytes.length)
    skip -= dropped
    const rest = bytes.subarray(dropped)
    yield decoder ? decode(rest) : rest
  }
  if (decoder) yield decode(null)
}

export type CellDecoder = (bytes: Buffer, start: number, end: number) => string

/** Decodes one cell; ASCII, which most cells are, without the cost of a decoder. @throws NotUtf8 for other bytes */
export function cellDecoder(encoding: Encoding): CellDecoder {
  const single = encoding === 'windows-1252'
  const decoder = new TextDecoder(single ? 'windows-1252' : 'utf-8', { fatal: !single, ignoreBOM: true })
  return (bytes, start, end) => {
    let at = start
    while (at < end && bytes[at]! < 128) at++
    if (at === end) return bytes.toString('latin1', start, end)
    try {
      return decoder.decode(bytes.subarray(start, end))
    } catch {
      throw new NotUtf8()
    }
  }
}
