/** Two independent 32-bit hashes of a text (murmur-like rounds over UTF-16 units), written to `out`. */
export function hashText(text: string, out: Int32Array, at: number): void {
  let first = 0x2545f491 ^ text.length
  let second = 0x6c8e9cf5 ^ text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x5bd1e995)
    first ^= first >>> 15
    second = Math.imul(second ^ unit, 0x1b873593)
    second ^= second >>> 13
  }
  out[at] = scramble(first)
  out[at + 1] = scramble(second ^ 0x9e3779b9)
}

/** The finaliser of MurmurHash3 (Appleby, public domain): every input bit flips every output bit with chance one half. */
export function scramble(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
