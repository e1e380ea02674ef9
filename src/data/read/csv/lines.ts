const LF = 10
const CR = 13
const SPACE = 32
const TAB = 9

/** Offset behind a line of nothing but spaces, `at` when it is not one, -1 when its end is not in these bytes. */
export function blankLine(bytes: Buffer, at: number, last: boolean, delimiter: number): number {
  let end = at
  let byte = bytes[end]!
  if (byte > SPACE) return at
  while ((byte === SPACE || byte === TAB) && byte !== delimiter) byte = bytes[++end]!
  if (end >= bytes.length) return last ? end : -1
  if (byte === LF || byte === CR) return lineEnd(bytes, end, last)
  return at
}

/** Offset behind LF, CR or CRLF at `at`; -1 when a CR is the last byte and more may follow. */
export function lineEnd(bytes: Buffer, at: number, last: boolean): number {
  if (bytes[at] === LF) return at + 1
  if (at + 1 < bytes.length) return bytes[at + 1] === LF ? at + 2 : at + 1
  return last ? at + 1 : -1
}
