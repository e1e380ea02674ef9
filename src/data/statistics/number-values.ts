import type { NumberColumn } from '../../core/table.js'
import { type Distribution, distinctValues } from './distribution.js'
import { sortDoubles } from './sort.js'

/** Buckets kept once a column has too many values to hold each; 65,536 give quantiles to 1.5e-5 of the rows. */
const MAX_BUCKETS = 65_536

/**
 * All values of a number column, mergeable. Up to `limit` values are held one by one. Beyond that, values are counted
 * by a prefix of their bits: sign, exponent and as many bits of the mantissa (20 at most, relative width 2^-20) as give
 * no more than MAX_BUCKETS different prefixes. Both rules depend on the set of values alone, so that any order and any
 * split of the rows give the same result.
 */
export class NumberValues {
  readonly #limit: number
  #values: Float64Array
  #buckets: Map<number, number> | null = null
  /** Low bits of the high word that are dropped. */
  #dropped = 0
  total = 0
  missing = 0
  infinite = 0
  min = Infinity
  max = -Infinity
  #distribution: Distribution | null = null
  #distinct: { readonly of: Distribution; readonly count: number } | null = null

  constructor(limit: number, expected = 0) {
    this.#limit = limit
    this.#values = new Float64Array(Math.min(limit, expected))
  }

  add({ values, missing }: NumberColumn): void {
    this.#distribution = null
    if (this.#buckets === null && this.total + values.length > this.#values.length) this.#reserve(values.length)
    if (this.#buckets === null && this.total + values.length <= this.#values.length) {
      this.#addAll(values, missing)
      return
    }
    for (let row = 0; row < values.length; row++) {
      const value = values[row]!
      if (value !== value || missing?.[row] === 1) this.missing++
      else if (value === Infinity || value === -Infinity) this.infinite++
      else {
        if (value < this.min) this.min = value
        if (value > this.max) this.max = value
        this.#put(value === 0 ? 0 : value, 1)
      }
    }
  }

  /** As the loop of `add`, where all values find room. */
  #addAll(values: Float64Array, missing: Uint8Array | null): void {
    const held = this.#values
    let { total, min, max } = this
    for (let row = 0; row < values.length; row++) {
      const value = values[row]!
      if (value - value === 0 && (missing === null || missing[row] !== 1)) {
        if (value < min) min = value
        if (value > max) max = value
        held[total++] = value === 0 ? 0 : value
      } else if (value !== value || missing?.[row] === 1) this.missing++
      else this.infinite++
    }
    this.total = total
    this.min = min
    this.max = max
  }

  merge(other: NumberValues): void {
    this.#distribution = null
    this.missing += other.missing
    this.infinite += other.infinite
    this.min = Math.min(this.min, other.min)
    this.max = Math.max(this.max, other.max)
    if (other.#buckets === null) {
      if (this.#buckets === null) this.#reserve(other.total)
      for (let at = 0; at < other.total; at++) this.#put(other.#values[at]!, 1)
      return
    }
    if (this.#buckets === null) this.#spill()
    this.#coarsen(other.#dropped)
    for (const [key, count] of other.#buckets) {
      this.#count(key >> (this.#dropped - other.#dropped), count)
      this.total += count
    }
  }

  /** Sorts what was added; cheap when called again without new values. */
  distribution(): Distribution {
    if (this.#distribution !== null) return this.#distribution
    if (this.#buckets === null) {
      const values = this.#values.subarray(0, this.total)
      sortDoubles(values)
      this.#distribution = { values, counts: null, total: this.total, exact: true }
      return this.#distribution
    }
    const words = new Int32Array(2)
    const double = new Float64Array(words.buffer)
    const pairs = [...this.#buckets].map(([key, count]): [number, number] => {
      words[1] = key << this.#dropped
      return [double[0]!, count]
    })
    pairs.sort(([a], [b]) => a - b)
    const values = Float64Array.from(pairs, ([value]) => value)
    const counts = Float64Array.from(pairs, ([, count]) => count)
    this.#distribution = { values, counts, total: this.total, exact: false }
    return this.#distribution
  }

  /** Number of different finite values. */
  distinct(): number {
    const distribution = this.distribution()
    if (this.#distinct?.of !== distribution) this.#distinct = { of: distribution, count: distinctValues(distribution) }
    return this.#distinct.count
  }

  #put(value: number, count: number): void {
    if (this.#buckets === null) {
      if (this.total < this.#limit) {
        this.#values[this.total++] = value
        return
      }
      this.#spill()
    }
    this.#count(prefixOf(value, this.#dropped), count)
    this.total += count
  }

  #count(key: number, count: number): void {
    const buckets = this.#buckets!
    buckets.set(key, (buckets.get(key) ?? 0) + count)
    while (this.#buckets!.size > MAX_BUCKETS) this.#coarsen(this.#dropped + 1)
  }

  #coarsen(dropped: number): void {
    if (dropped <= this.#dropped) return
    const coarse = new Map<number, number>()
    for (const [key, count] of this.#buckets!) {
      const prefix = key >> (dropped - this.#dropped)
      coarse.set(prefix, (coarse.get(prefix) ?? 0) + count)
    }
    this.#buckets = coarse
    this.#dropped = dropped
  }

  #spill(): void {
    this.#buckets = new Map()
    const { total } = this
    this.total = 0
    for (let at = 0; at < total; at++) this.#put(this.#values[at]!, 1)
    this.#values = new Float64Array(0)
  }

  #reserve(more: number): void {
    const needed = Math.min(this.#limit, this.total + more)
    if (needed <= this.#values.length) return
    const grown = new Float64Array(Math.min(this.#limit, Math.max(needed, this.#values.length * 2)))
    grown.set(this.#values.subarray(0, this.total))
    this.#values = grown
  }
}

const WORDS = new Int32Array(2)
const DOUBLE = new Float64Array(WORDS.buffer)

function prefixOf(value: number, dropped: number): number {
  DOUBLE[0] = value
  return WORDS[1]! >> dropped
}
