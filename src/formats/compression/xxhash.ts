const P1 = 0x9e3779b1
const P2 = 0x85ebca77
const P3 = 0xc2b2ae3d
const P4 = 0x27d4eb2f
const P5 = 0x165667b1
const STRIPE = 16
const { imul } = Math

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))
const round = (sum: number, word: number): number => imul(rotate((sum + imul(word, P2)) | 0, 13), P1)

/** xxHash32 with seed 0, of bytes given in parts: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md */
export class XxHash32 {
  #a = (P1 + P2) | 0
  #b = P2 | 0
  #c = 0
  #d = -P1 | 0
  #length = 0
  /** The start of a stripe that is not whole yet. */
  #rest = new Uint8Array(0)

  update(bytes: Uint8Array): void {
    this.#length += bytes.length
    let at = 0
    if (this.#rest.length > 0) {
      at = Math.min(bytes.length, STRIPE - this.#rest.length)
      this.#rest = joined(this.#rest, bytes.subarray(0, at))
      if (this.#rest.length < STRIPE) return
      this.#stripes(this.#rest)
    }
    const whole = at + Math.floor((bytes.length - at) / STRIPE) * STRIPE
    this.#stripes(bytes.subarray(at, whole))
    this.#rest = bytes.slice(whole)
  }

  digest(): number {
    const { length } = this.#rest
    const view = new DataView(this.#rest.buffer, this.#rest.byteOffset, length)
    const isLong = this.#length >= STRIPE
    let sum = isLong ? (rotate(this.#a, 1) + rotate(this.#b, 7) + rotate(this.#c, 12) + rotate(this.#d, 18)) | 0 : P5
    sum = (sum + this.#length) | 0
    let at = 0
    for (; at + 4 <= length; at += 4) {
      sum = imul(rotate((sum + imul(view.getInt32(at, true), P3)) | 0, 17), P4)
    }
    for (; at < length; at++) sum = imul(rotate((sum + imul(this.#rest[at]!, P5)) | 0, 11), P1)
    sum = imul(sum ^ (sum >>> 15), P2)
    sum = imul(sum ^ (sum >>> 13), P3)
    return (sum ^ (sum >>> 16)) >>> 0
  }

  #stripes(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let [a, b, c, d] = [this.#a, this.#b, this.#c, this.#d]
    for (let at = 0; at < bytes.length; at += STRIPE) {
      a = round(a, view.getInt32(at, true))
      b = round(b, view.getInt32(at + 4, true))
      c = round(c, view.getInt32(at + 8, true))
      d = round(d, view.getInt32(at + 12, true))
    }
    this.#a = a
    this.#b = b
    this.#c = c
    this.#d = d
  }
}

/** The same of bytes that are all at hand. */
export function xxHash32(bytes: Uint8Array): number {
  const hash = new XxHash32()
  hash.update(bytes)
  return hash.digest()
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
