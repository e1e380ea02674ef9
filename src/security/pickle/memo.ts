import { type Abstract } from './abstract.js'
import { Defect } from './cursor.js'

/** The memo: dense as picklers write it (0, 1, 2 ...), with a place for the indexes that only hostile files use. */
export class Memo {
  readonly #dense: Abstract[] = []
  readonly #sparse = new Map<number, Abstract>()

  /** @throws Defect when nothing was stored there */
  recall(index: number, offset: number): Abstract {
    const value = index < this.#dense.length ? this.#dense[index] : this.#sparse.get(index)
    if (value === undefined) throw new Defect('malformed', `memo index ${index} was never stored`, offset)
    return value
  }

  set(index: number, value: Abstract): void {
    if (index < this.#dense.length) this.#dense[index] = value
    else if (index === this.#dense.length && (this.#sparse.size === 0 || !this.#sparse.has(index)))
      this.#dense.push(value)
    else this.#sparse.set(index, value)
  }

  /** Number of stored entries, which is the index that MEMOIZE takes. */
  get size(): number {
    return this.#dense.length + this.#sparse.size
  }
}
