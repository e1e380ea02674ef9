import { TextCutter, type TextRange } from './text-cutter.js'

const QUOTE = 34
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125
const OPEN_LIST = 91
const CLOSE_LIST = 93

/**
 * Ranges of whole records of JSON Lines, by the rules of read/json/records.ts: a record is a top-level object, wherever
 * lines end.
 * @returns null for one array of records, whose brackets no part of it would close, and for text that ends inside a record
 */
export async function jsonRanges(
  stream: AsyncIterable<Buffer>,
  { bom, bytes }: { readonly bom: number; readonly bytes: number },
): Promise<readonly TextRange[] | null> {
  const cutter = new TextCutter(bytes)
  let offset = 0
  let skip = bom
  let depth = 0
  let inString = false
  let escaped = false
  for await (const piece of stream) {
    const from = Math.min(skip, piece.length)
    skip -= from
    for (let at = from; at < piece.length; at++) {
      const byte = piece[at]!
      if (inString) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) inString = false
      } else if (byte === QUOTE) inString = true
      else if (byte === OPEN) depth++
      else if (byte === OPEN_LIST) {
        if (depth++ === 0) return null
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        depth--
        if (depth === 0) cutter.record(offset + at + 1, piece, offset)
      }
    }
    cutter.walked(piece, offset)
    offset += piece.length
  }
  return depth === 0 && !inString ? cutter.finish(offset, false) : null
}
