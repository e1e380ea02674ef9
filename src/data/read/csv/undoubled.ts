const QUOTE = 34

/** The bytes from `start` to `end` with one quote for each two; `doubled`: how many pairs there are. */
export function undoubled(bytes: Buffer, start: number, end: number, doubled: number): Buffer {
  const out = Buffer.alloc(end - start - doubled)
  let to = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    out[to++] = byte
    if (byte === QUOTE) at++
  }
  return out
}
