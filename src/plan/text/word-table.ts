import type { RowCounts } from './row-counts.js'

/** How words of a vocabulary are found in plain texts. */
export interface PlainWords {
  readonly lowercase: boolean
  /** Words that are left out, whether or not the vocabulary knows them. */
  readonly stopWords: ReadonlySet<string>
}

/** A step through the table that takes longer means that many words have the same hash; then there is no table. */
const MAX_PROBES = 64

const SEED = 0x811c9dc5
const PRIME = 0x01000193

/**
 * Counts the words of ASCII texts (runs of two or more letters, digits and underscores: scikit-learn's default pattern) without
 * making a string of each: bytes are hashed (FNV-1a) while they are read, and compared with the vocabulary's.
 */
export class WordTable {
  /** Byte to the byte of the word, 0 between words. */
  readonly #bytes: Uint8Array
  /** Number of a term and one, 0 where free. */
  readonly #slots: Int32Array
  readonly #hashes: Int32Array
  /** Where a term's bytes start; the next one's are where they end. */
  readonly #starts: Int32Array
  readonly #letters: Uint8Array
  readonly #columns: Int32Array
  #text = Buffer.alloc(1_024)

  private constructor(terms: readonly (readonly [string, number])[], { lowercase }: PlainWords) {
    this.#bytes = wordBytes(lowercase)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * terms.length + 4)))
    this.#hashes = new Int32Array(terms.length)
    this.#starts = new Int32Array(terms.length + 1)
    this.#letters = Buffer.from(terms.map(([term]) => term).join(''), 'latin1')
    this.#columns = Int32Array.from(terms, ([, column]) => column)
  }

  /** Null when too many words of the vocabulary have the same hash. */
  static of(vocabulary: ReadonlyMap<string, number>, words: PlainWords): WordTable | null {
    // What is no word of this kind is never found.
    const findable = words.lowercase ? /^[a-z0-9_]{2,}$/ : /^[A-Za-z0-9_]{2,}$/
    const terms = [...vocabulary].filter(([term]) => findable.test(term) && !words.stopWords.has(term))
    const table = new WordTable(terms, words)
    return terms.every(([term], number) => table.#insert(term, number)) ? table : null
  }

  #insert(term: string, number: number): boolean {
    let hash = SEED
    for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), PRIME)
    this.#hashes[number] = hash
    this.#starts[number + 1] = this.#starts[number]! + term.length
    const mask = this.#slots.length - 1
    let slot = slotOf(hash) & mask
    for (let probe = 0; probe < MAX_PROBES; probe++, slot = (slot + 1) & mask) {
      if (this.#slots[slot] !== 0) continue
      this.#slots[slot] = number + 1
      return true
    }
    return false
  }

  /** Counts the words of a text. False, and nothing counted, when it is not ASCII. */
  count(text: string, counts: RowCounts): boolean {
    const { length } = text
    // Every character beyond ASCII takes more bytes than it counts in a string's length.
    if (this.#text.length < 3 * length) this.#text = Buffer.alloc(6 * length)
    const letters = this.#text
    if (letters.write(text, 0) !== length) return false
    const bytes = this.#bytes
    let start = 0
    let hash = SEED
    letters[length] = 0
    for (let at = 0; at <= length; at++) {
      const byte = bytes[letters[at]!]!
      if (byte !== 0) {
        hash = Math.imul(hash ^ byte, PRIME)
        letters[at] = byte
        continue
      }
      if (at - start > 1) {
        const column = this.#find(hash, start, at - start)
        if (column >= 0) counts.add(column)
      }
      hash = SEED
      start = at + 1
    }
    return true
  }

  #find(hash: number, from: number, length: number): number {
    const mask = this.#slots.length - 1
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1
      if (number < 0) return -1
      if (this.#hashes[number] === hash && this.#isTerm(number, from, length)) return this.#columns[number]!
    }
  }

  #isTerm(number: number, from: number, length: number): boolean {
    const start = this.#starts[number]!
    if (this.#starts[number + 1]! - start !== length) return false
    for (let at = 0; at < length; at++) if (this.#letters[start + at] !== this.#text[from + at]) return false
    return true
  }
}

/** FNV's low bits alone tell short words apart badly. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15)
}

function wordBytes(lowercase: boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte)
    if (!/^[A-Za-z0-9_]$/.test(character)) return 0
    return lowercase ? character.toLowerCase().charCodeAt(0) : byte
  })
}
