import { type ByteSource, inMemory } from '../byte-source.js'

/** Read from a file at once. */
const STEP = 1024 * 1024

/**
 * Compressed bytes by address. Those of a file are read a step at a time: decoders go from front to back, so that a file
 * of any size never lies in memory as a whole.
 */
export class InputBytes {
  readonly length: number
  readonly #source: ByteSource
  #held: Uint8Array
  #start = 0

  constructor(source: ByteSource | Uint8Array) {
    this.#source = source instanceof Uint8Array ? inMemory(source) : source
    this.length = this.#source.length
    this.#held = this.#source.whole ?? new Uint8Array(0)
  }

  /** -1 behind the end. */
  byteAt(at: number): number {
    const index = at - this.#start
    if (index >= 0 && index < this.#held.length) return this.#held[index]!
    if (at < 0 || at >= this.length) return -1
    this.#held = this.#source.read(at, at + STEP)
    this.#start = at
    return this.#held[0]!
  }

  /** Shorter than asked for at the end. */
  part(start: number, end: number): Uint8Array {
    const from = start - this.#start
    if (from >= 0 && end - this.#start <= this.#held.length) return this.#held.subarray(from, end - this.#start)
    return this.#source.read(start, Math.min(end, this.length))
  }

  /** A little-endian number of four bytes; -1 when it is cut off. */
  uint32(at: number): number {
    const bytes = this.part(at, at + 4)
    if (bytes.length < 4) return -1
    return (bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24)) >>> 0
  }
}
