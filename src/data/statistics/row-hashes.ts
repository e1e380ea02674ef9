import type { TableChunk } from '../../core/table.js'
import { MIXED_ROWS, mixTexts, rowMixer } from './row-mixer.js'
import { hashText, scramble } from './text-hash.js'

/** Different rows remembered by hash (12 bytes each, at half load); beyond that a hash-defined share of the rows is. */
const MAX_ROWS = 1 << 23
/** A slot is three words: the two hashes, and the rows that have them (0 marks a free slot). Side by side, they are fetched at once. */
const WORDS = 3

/** RowHashes as plain data. */
export interface RowHashState {
  readonly names: readonly string[]
  readonly slots: Int32Array
  readonly distinct: number
  readonly kept: number
  readonly level: number
}

/** Hashes of the different rows, and how many rows have each. */
export interface CompactHashes {
  readonly first: Int32Array
  readonly second: Int32Array
  readonly counts: Uint32Array
  readonly level: number
}

/**
 * Which rows a table holds, by 64-bit hashes of their cells (chance of a false duplicate among a million rows: 3e-8).
 * When there are more than MAX_ROWS different ones, only rows whose hash ends in `level` zero bits are kept: equal rows
 * are kept or dropped together, so that shares stay unbiased and any split of the table gives the same answer.
 */
export class RowHashes {
  readonly #names: readonly string[]
  #slots: Int32Array
  /** Slots less one: they are a power of two. */
  #mask: number
  #distinct = 0
  #kept = 0
  #level = 0
  readonly #dictionaries = new WeakMap<readonly string[], Int32Array>()

  /**
   * `names`: the columns that make up a row; their order in the file does not matter.
   * `expectedRows`: room for as many from the start, which saves moving them.
   */
  constructor(names: readonly string[], expectedRows = 0) {
    this.#names = names.toSorted((a, b) => (a < b ? -1 : 1))
    const slots = 2 ** Math.ceil(Math.log2(2 * Math.min(MAX_ROWS, Math.max(512, expectedRows + 1))))
    this.#slots = new Int32Array(WORDS * slots)
    this.#mask = slots - 1
  }

  /** True when these columns make up a row, in any order. */
  isOf(names: readonly string[]): boolean {
    return names.length === this.#names.length && this.#names.every((name) => names.includes(name))
  }

  add(chunk: TableChunk): void {
    const byName = new Map(chunk.columns.map((column) => [column.name, column]))
    for (let from = 0; from < chunk.rows; from += MIXED_ROWS) {
      const mixer = rowMixer(Math.min(MIXED_ROWS, chunk.rows - from))
      for (const name of this.#names) {
        const column = byName.get(name)!
        if (column.kind === 'number') mixer.numbers(column, from)
        else mixTexts(mixer, column.codes, this.#wordsOf(column.dictionary), from)
      }
      mixer.finish()
      const { first, second } = mixer
      for (let row = 0; row < first.length; row++) this.#put(first[row]!, second[row]!, 1)
    }
  }

  merge(other: RowHashes): void {
    while (this.#level < other.#level) this.#sample()
    other.#each((first, second, count) => {
      this.#put(first, second, count)
    })
  }

  /** The same as plain data, which shares the arrays. */
  state(): RowHashState {
    const [slots, distinct, kept, level] = [this.#slots, this.#distinct, this.#kept, this.#level]
    return { names: this.#names, slots, distinct, kept, level }
  }

  static of({ names, slots, distinct, kept, level }: RowHashState): RowHashes {
    const made = new RowHashes(names)
    made.#slots = slots
    made.#mask = slots.length / WORDS - 1
    made.#distinct = distinct
    made.#kept = kept
    made.#level = level
    return made
  }

  /** As state, of the rows alone: 12 bytes for each different one. */
  compact(): CompactHashes {
    const distinct = this.#distinct
    const made = {
      first: new Int32Array(distinct),
      second: new Int32Array(distinct),
      counts: new Uint32Array(distinct),
    }
    let at = 0
    this.#each((first, second, count) => {
      made.first[at] = first
      made.second[at] = second
      made.counts[at++] = count
    })
    return { ...made, level: this.#level }
  }

  /** Adds rows that were hashed by the same columns. */
  addCompact({ first, second, counts, level }: CompactHashes): void {
    while (this.#level < level) this.#sample()
    for (let at = 0; at < first.length; at++) this.#put(first[at]!, second[at]!, counts[at]!)
  }

  /** Share of rows that repeat an earlier row, in [0,1]; `exact` false when it is measured on a sample of the rows. */
  duplicates(): { share: number; exact: boolean } {
    return { share: this.#kept === 0 ? 0 : 1 - this.#distinct / this.#kept, exact: this.#level === 0 }
  }

  /** Share of the rows here that also occur in `other`, in [0,1]. */
  shareIn(other: RowHashes): number {
    const mask = (1 << Math.max(this.#level, other.#level)) - 1
    let rows = 0
    let found = 0
    this.#each((first, second, count) => {
      if ((second & mask) !== 0) return
      rows += count
      if (other.#slots[other.#slot(first, second) + 2] !== 0) found += count
    })
    return rows === 0 ? 0 : found / rows
  }

  /** Two words for each text, as mixTexts takes them. */
  #wordsOf(dictionary: readonly string[]): Int32Array {
    const known = this.#dictionaries.get(dictionary)
    if (known !== undefined) return known
    const hashes = new Int32Array(2 * dictionary.length)
    for (const [code, text] of dictionary.entries()) hashText(text, hashes, 2 * code)
    for (let at = 0; at < hashes.length; at++) hashes[at] = scramble(hashes[at]!)
    this.#dictionaries.set(dictionary, hashes)
    return hashes
  }

  #put(first: number, second: number, count: number): void {
    if ((second & ((1 << this.#level) - 1)) !== 0) return
    const at = this.#slot(first, second)
    const slots = this.#slots
    this.#kept += count
    if (slots[at + 2] === 0) {
      slots[at] = first
      slots[at + 1] = second
      this.#distinct++
    }
    slots[at + 2]! += count
    if (this.#distinct * 2 * WORDS <= slots.length) return
    if (this.#distinct >= MAX_ROWS) this.#sample()
    else this.#rebuild(slots.length * 2)
  }

  /** Where the slot of these hashes begins. */
  #slot(first: number, second: number): number {
    const slots = this.#slots
    const mask = this.#mask
    let slot = first & mask
    let at = slot * WORDS
    while (slots[at + 2] !== 0 && (slots[at] !== first || slots[at + 1] !== second)) {
      slot = (slot + 1) & mask
      at = slot * WORDS
    }
    return at
  }

  #sample(): void {
    this.#level++
    this.#rebuild(this.#slots.length)
  }

  #rebuild(length: number): void {
    const slots = this.#slots
    this.#slots = new Int32Array(length)
    this.#mask = length / WORDS - 1
    this.#distinct = 0
    this.#kept = 0
    for (let at = 0; at < slots.length; at += WORDS) {
      if (slots[at + 2] !== 0) this.#put(slots[at]!, slots[at + 1]!, slots[at + 2]! >>> 0)
    }
  }

  #each(visit: (first: number, second: number, count: number) => void): void {
    const slots = this.#slots
    for (let at = 0; at < slots.length; at += WORDS) {
      if (slots[at + 2] !== 0) visit(slots[at]!, slots[at + 1]!, slots[at + 2]! >>> 0)
    }
  }
}
