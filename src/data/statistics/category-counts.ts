import type { StringColumn } from '../../core/table.js'
import { DistinctEstimate } from './distinct-estimate.js'
import { hashText } from './text-hash.js'
import { isNumeric, isTimestamp, wordsIn } from './text-kinds.js'

/** Different texts counted one by one; a column with more is an id or free text, not a category. */
export const MAX_CATEGORIES = 100_000

/** CategoryCounts as plain data. */
export interface CategoryState {
  readonly kind: 'string'
  readonly counts: ReadonlyMap<string, number>
  readonly overflowed: boolean
  readonly present: number
  readonly missing: number
  readonly timestamps: number
  readonly numbers: number
  readonly words: number
  readonly registers: Uint8Array
}

/** Counts of the texts of a string column and what they look like, mergeable. */
export class CategoryCounts {
  /** Empty once there were more than MAX_CATEGORIES. */
  readonly counts = new Map<string, number>()
  overflowed = false
  present = 0
  missing = 0
  /** Cells that look like dates or times. */
  timestamps = 0
  /** Cells that read as numbers. */
  numbers = 0
  words = 0
  readonly #estimate: DistinctEstimate

  constructor(estimate = new DistinctEstimate()) {
    this.#estimate = estimate
  }

  add({ codes, dictionary }: StringColumn): void {
    const counts = new Int32Array(dictionary.length)
    for (const code of codes) {
      if (code < 0) this.missing++
      else counts[code]!++
    }
    for (let code = 0; code < counts.length; code++)
      if (counts[code]! > 0) this.#count(dictionary[code]!, counts[code]!)
  }

  merge(other: CategoryCounts): void {
    this.present += other.present
    this.missing += other.missing
    this.timestamps += other.timestamps
    this.numbers += other.numbers
    this.words += other.words
    this.#estimate.merge(other.#estimate)
    if (other.overflowed) this.#overflow()
    else for (const [text, count] of other.counts) this.#remember(text, count)
  }

  /** The same as plain data, which shares what is held here. */
  state(): CategoryState {
    const { counts, overflowed, present, missing, timestamps, numbers, words } = this
    const { registers } = this.#estimate
    return { kind: 'string', counts, overflowed, present, missing, timestamps, numbers, words, registers }
  }

  static of(state: CategoryState): CategoryCounts {
    const made = new CategoryCounts(new DistinctEstimate(state.registers))
    made.overflowed = state.overflowed
    made.present = state.present
    made.missing = state.missing
    made.timestamps = state.timestamps
    made.numbers = state.numbers
    made.words = state.words
    for (const [text, count] of state.counts) made.counts.set(text, count)
    return made
  }

  distinct(): number {
    return this.overflowed ? Math.max(MAX_CATEGORIES + 1, this.#estimate.estimate()) : this.counts.size
  }

  #count(text: string, count: number): void {
    this.present += count
    if (isTimestamp(text)) this.timestamps += count
    if (isNumeric(text)) this.numbers += count
    this.words += wordsIn(text) * count
    hashText(text, HASH, 0)
    this.#estimate.add(HASH[0]!, HASH[1]!)
    this.#remember(text, count)
  }

  #remember(text: string, count: number): void {
    if (this.overflowed) return
    this.counts.set(text, (this.counts.get(text) ?? 0) + count)
    if (this.counts.size > MAX_CATEGORIES) this.#overflow()
  }

  #overflow(): void {
    this.overflowed = true
    this.counts.clear()
  }
}

const HASH = new Int32Array(2)
