import type { CellDecoder } from '../encoding.js'
import { MISSING_TEXTS } from '../missing.js'

/** Codes beyond this start a new dictionary at the next chunk, so that a column of ids does not pile up in memory. */
const MAX_KEPT_ENTRIES = 65_536

export const HASH_START = 0x811c9dc5 | 0
export const HASH_PRIME = 0x01000193

/**
 * Texts of one column as codes, found by their bytes: a string is made once for each distinct text, not for each cell.
 * Open addressing over FNV-1a hashes (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export class TextDictionary {
  readonly #decode: CellDecoder
  readonly #keptBytes: number
  #slots = new Int32Array(64)
  #hashes = new Int32Array(32)
  #offsets = new Int32Array(33)
  #codes = new Int32Array(32)
  #arena = new Uint8Array(256)
  #entries = 0
  #texts: string[] = []
  #shared: readonly string[] = []
  /** How often it began again, which gave the same texts other codes. */
  resets = 0

  /** @param keptBytes bytes of texts from which on a new dictionary is started, too */
  constructor(decode: CellDecoder, keptBytes = Infinity) {
    this.#decode = decode
    this.#keptBytes = keptBytes
  }

  /** The code of a text, -1 when it means missing. */
  code(bytes: Buffer, start: number, end: number): number {
    let hash = HASH_START
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, HASH_PRIME)
    return this.codeOf(bytes, start, end, hash)
  }

  /** The same for a text whose hash is known: of each byte from HASH_START on, `Math.imul(hash ^ byte, HASH_PRIME)`. */
  codeOf(bytes: Buffer, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    // The low bits of FNV are its weakest; fold the high ones in.
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const entry = this.#slots[slot]! - 1
      if (entry < 0) return this.#insert(bytes, start, end, hash, slot)
      if (this.#hashes[entry] === hash && this.#equals(entry, bytes, start, end)) return this.#codes[entry]!
      slot = (slot + 1) & mask
    }
  }

  /** Dictionary for a finished chunk: the same array as before when nothing was added, so that readers can cache by it. */
  snapshot(): readonly string[] {
    if (this.#shared.length !== this.#texts.length) this.#shared = this.#texts.slice()
    const result = this.#shared
    if (this.#entries > MAX_KEPT_ENTRIES || this.#offsets[this.#entries]! > this.#keptBytes) this.#reset()
    return result
  }

  #equals(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#offsets[entry]!
    if (this.#offsets[entry + 1]! - from !== end - start) return false
    const arena = this.#arena
    for (let at = start, other = from; at < end; at++, other++) if (arena[other] !== bytes[at]) return false
    return true
  }

  #insert(bytes: Buffer, start: number, end: number, hash: number, slot: number): number {
    const text = this.#decode(bytes, start, end)
    const entry = this.#entries
    const offset = this.#offsets[entry]!
    if (offset + (end - start) > this.#arena.length) {
      const grown = new Uint8Array(Math.max(this.#arena.length * 2, offset + (end - start)))
      grown.set(this.#arena)
      this.#arena = grown
    }
    this.#arena.set(bytes.subarray(start, end), offset)
    this.#offsets[entry + 1] = offset + (end - start)
    this.#hashes[entry] = hash
    this.#codes[entry] = MISSING_TEXTS.has(text) ? -1 : this.#texts.push(text) - 1
    this.#slots[slot] = entry + 1
    this.#entries++
    if (this.#entries === this.#hashes.length) this.#grow()
    return this.#codes[entry]
  }

  #grow(): void {
    const capacity = this.#hashes.length * 2
    this.#hashes = resized(this.#hashes, capacity)
    this.#codes = resized(this.#codes, capacity)
    this.#offsets = resized(this.#offsets, capacity + 1)
    this.#slots = new Int32Array(capacity * 2)
    const mask = this.#slots.length - 1
    for (let entry = 0; entry < this.#entries; entry++) {
      const hash = this.#hashes[entry]!
      let slot = (hash ^ (hash >>> 15)) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = entry + 1
    }
  }

  #reset(): void {
    this.resets++
    this.#slots.fill(0)
    this.#entries = 0
    this.#texts = []
    this.#shared = []
  }
}

function resized(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length)
  grown.set(values)
  return grown
}
