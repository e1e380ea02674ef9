import type { Column, TableChunk } from '../../core/table.js'
import { hashText, scramble } from './text-hash.js'

/** Different rows remembered by hash (12 bytes each, at half load); beyond that a hash-defined share of the rows is. */
const MAX_ROWS = 1 << 23
const MISSING = 0x7ff8dead

/** RowHashes as plain data. */
export interface RowHashState {
  readonly names: readonly string[]
  readonly first: Int32Array
  readonly second: Int32Array
  readonly counts: Uint32Array
  readonly distinct: number
  readonly kept: number
  readonly level: number
}

/** Hashes of the different rows, and how many rows have each. */
export type CompactHashes = Pick<RowHashState, 'first' | 'second' | 'counts' | 'level'>

/**
 * Which rows a table holds, by 64-bit hashes of their cells (chance of a false duplicate among a million rows: 3e-8).
 * When there are more than MAX_ROWS different ones, only rows whose hash ends in `level` zero bits are kept: equal rows
 * are kept or dropped together, so that shares stay unbiased and any split of the table gives the same answer.
 */
export class RowHashes {
  readonly #names: readonly string[]
  #first: Int32Array
  #second: Int32Array
  /** Rows with this hash; 0 marks a free slot. */
  #counts: Uint32Array
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
    this.#first = new Int32Array(slots)
    this.#second = new Int32Array(slots)
    this.#counts = new Uint32Array(slots)
  }

  /** True when these columns make up a row, in any order. */
  isOf(names: readonly string[]): boolean {
    return names.length === this.#names.length && this.#names.every((name) => names.includes(name))
  }

  add(chunk: TableChunk): void {
    const first = new Int32Array(chunk.rows).fill(0x3c6ef372)
    const second = new Int32Array(chunk.rows).fill(0x1f83d9ab)
    const byName = new Map(chunk.columns.map((column) => [column.name, column]))
    for (const name of this.#names) this.#mix(byName.get(name)!, first, second)
    for (let row = 0; row < chunk.rows; row++) this.#put(scramble(first[row]!), scramble(second[row]!), 1)
  }

  merge(other: RowHashes): void {
    while (this.#level < other.#level) this.#sample()
    other.#each((first, second, count) => {
      this.#put(first, second, count)
    })
  }

  /** The same as plain data, which shares the arrays. */
  state(): RowHashState {
    const [first, second, counts] = [this.#first, this.#second, this.#counts]
    const [distinct, kept, level] = [this.#distinct, this.#kept, this.#level]
    return { names: this.#names, first, second, counts, distinct, kept, level }
  }

  static of({ names, first, second, counts, distinct, kept, level }: RowHashState): RowHashes {
    const made = new RowHashes(names)
    made.#first = first
    made.#second = second
    made.#counts = counts
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
      if (other.#counts[other.#slot(first, second)]! > 0) found += count
    })
    return rows === 0 ? 0 : found / rows
  }

  #mix(column: Column, first: Int32Array, second: Int32Array): void {
    const rows = first.length
    if (column.kind === 'string') {
      const hashes = this.#hashesOf(column.dictionary)
      for (let row = 0; row < rows; row++) {
        const code = column.codes[row]!
        const low = code < 0 ? MISSING : hashes[2 * code]!
        const high = code < 0 ? MISSING : hashes[2 * code + 1]!
        first[row] = round(first[row]!, low)
        second[row] = round(second[row]!, high)
      }
      return
    }
    const { values, missing } = column
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * rows)
    for (let row = 0; row < rows; row++) {
      const value = values[row]!
      const gone = value !== value || (missing !== null && missing[row] === 1)
      // 0 and -0 are equal, their bits are not.
      const left = value === 0 ? 0 : words[2 * row]!
      const right = value === 0 ? 0 : words[2 * row + 1]!
      const low = gone ? MISSING : Math.imul(left, 0x2c1b3c6d) ^ right
      const high = gone ? MISSING : Math.imul(right, 0x297a2d39) ^ left
      first[row] = round(first[row]!, low)
      second[row] = round(second[row]!, high)
    }
  }

  #hashesOf(dictionary: readonly string[]): Int32Array {
    const known = this.#dictionaries.get(dictionary)
    if (known !== undefined) return known
    const hashes = new Int32Array(2 * dictionary.length)
    for (const [code, text] of dictionary.entries()) hashText(text, hashes, 2 * code)
    this.#dictionaries.set(dictionary, hashes)
    return hashes
  }

  #put(first: number, second: number, count: number): void {
    if ((second & ((1 << this.#level) - 1)) !== 0) return
    const slot = this.#slot(first, second)
    this.#kept += count
    if (this.#counts[slot] === 0) {
      this.#first[slot] = first
      this.#second[slot] = second
      this.#distinct++
    }
    this.#counts[slot]! += count
    if (this.#distinct * 2 <= this.#counts.length) return
    if (this.#distinct >= MAX_ROWS) this.#sample()
    else this.#rebuild(this.#counts.length * 2)
  }

  #slot(first: number, second: number): number {
    const mask = this.#counts.length - 1
    let slot = first & mask
    while (this.#counts[slot]! > 0 && (this.#first[slot] !== first || this.#second[slot] !== second)) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  #sample(): void {
    this.#level++
    this.#rebuild(this.#counts.length)
  }

  #rebuild(capacity: number): void {
    const [first, second, counts] = [this.#first, this.#second, this.#counts]
    this.#first = new Int32Array(capacity)
    this.#second = new Int32Array(capacity)
    this.#counts = new Uint32Array(capacity)
    this.#distinct = 0
    this.#kept = 0
    for (let slot = 0; slot < counts.length; slot++) {
      if (counts[slot]! > 0) this.#put(first[slot]!, second[slot]!, counts[slot]!)
    }
  }

  #each(visit: (first: number, second: number, count: number) => void): void {
    for (let slot = 0; slot < this.#counts.length; slot++) {
      if (this.#counts[slot]! > 0) visit(this.#first[slot]!, this.#second[slot]!, this.#counts[slot]!)
    }
  }
}

function round(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ scramble(word), 0x9e3779b1)
  return (mixed << 13) | (mixed >>> 19)
}
