import { type ByteSource } from '../../formats/index.js'

/**
 * Places at which a pickle may begin inside arbitrary bytes: PROTO, GLOBAL or INST with two plausible lines, two strings in
 * a row as STACK_GLOBAL wants them. Ascending, without duplicates.
 */
export function* candidates(source: ByteSource, from: number): Generator<number> {
  for (let start = from; start < source.length; start += WINDOW) {
    const bytes = source.read(start, start + WINDOW + OVERLAP)
    // Latin-1 keeps offsets; windows overlap so that no anchor is cut in two.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    for (const match of text.matchAll(ANCHOR)) {
      if (match.index < WINDOW) yield start + match.index
    }
  }
}

const WINDOW = 4 * 1024 * 1024
const OVERLAP = 1024

const ANCHOR =
  // eslint-disable-next-line no-control-regex -- opcodes are control characters
  /(?=\x80[\x00-\x05][\s\S]|\(?[ci][A-Za-z_][\w.]{0,200}\n[A-Za-z_][\w.]{0,200}\n|[\x8cXU][\s\S]{1,4}?[A-Za-z_][\w.]{0,200}(?:\x94|q[\s\S])?[\x8cXU])/g
