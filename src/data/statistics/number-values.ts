import type { NumberColumn } from '../../core/table.js'
import { BucketCounts } from './bucket-counts.js'
import { type Distribution, distinctValues, wholeNumberCounts } from './distribution.js'
import { sortDoubles } from './sort.js'

/** NumberValues as plain data. */
export interface NumberState {
  readonly kind: 'number'
  readonly limit: number
  readonly total: number
  readonly missing: number
  readonly infinite: number
  readonly min: number
  readonly max: number
  readonly distribution: Distribution
  /** Low bits of the high word that buckets drop; null: values were held one by one. */
  readonly dropped: number | null
  readonly distinct: number
}

/**
 * All values of a number column, mergeable. Up to `limit` values are held one by one. Beyond that, values are counted
 * by a prefix of their bits: sign, exponent and as many bits of the mantissa (20 at most, relative width 2^-20) as give
 * no more than 65,536 different prefixes, which gives quantiles to 1.5e-5 of the rows. Both rules depend on the set of
 * values alone, so that any order and any split of the rows give the same result.
 */
export class NumberValues {
  readonly #limit: number
  readonly #expected: number
  /** Null when they are counted in #buckets, or, with their counts, in #distribution alone. */
  #values: Float64Array | null
  #buckets: BucketCounts | null = null
  total = 0
  missing = 0
  infinite = 0
  min = Infinity
  max = -Infinity
  #distribution: Distribution | null = null
  #distinct: number | null = null

  constructor(limit: number, expected = 0) {
    this.#limit = limit
    this.#expected = Math.min(limit, expected)
    this.#values = new Float64Array(0)
  }

  /** @param spent true when the array of the column may be changed and kept, which saves a copy */
  add({ values, missing }: NumberColumn, spent = false): void {
    if (spent && this.total === 0 && this.#buckets === null && values.length <= this.#limit) {
      this.#distribution = null
      this.#distinct = null
      this.#values = values
      this.#addAll(values, values, missing)
      return
    }
    const held = this.#change(values.length)
    if (held !== null && this.total + values.length <= held.length) this.#addAll(held, values, missing)
    else this.#addCounting(values, missing)
  }

  /** All values find room, which may be where they are: no value moves up. */
  #addAll(held: Float64Array, values: Float64Array, missing: Uint8Array | null): void {
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

  #addCounting(values: Float64Array, missing: Uint8Array | null): void {
    let finite = 0
    for (let row = 0; row < values.length; row++) {
      const value = values[row]!
      if (value !== value || missing?.[row] === 1) this.missing++
      else if (value === Infinity || value === -Infinity) this.infinite++
      else {
        if (value < this.min) this.min = value
        if (value > this.max) this.max = value
        finite++
      }
    }
    if (this.#buckets === null && this.total + finite <= this.#limit) {
      for (let row = 0; row < values.length; row++) {
        const value = values[row]!
        if (value - value === 0 && missing?.[row] !== 1) this.#values![this.total++] = value === 0 ? 0 : value
      }
      return
    }
    this.#spill().addAll(values, missing)
    this.total += finite
  }

  merge(other: NumberValues): void {
    this.missing += other.missing
    this.infinite += other.infinite
    this.min = Math.min(this.min, other.min)
    this.max = Math.max(this.max, other.max)
    const held = this.#change(other.total)
    const buckets = other.#buckets
    if (buckets !== null) {
      const own = this.#spill()
      own.coarsen(buckets.dropped)
      buckets.each((key, count) => {
        own.add(key >> (own.dropped - buckets.dropped), count)
      })
    } else if (held !== null && this.total + other.total <= this.#limit) {
      held.set(other.#held(), this.total)
    } else this.#spill().addAll(other.#held(), null)
    this.total += other.total
  }

  /** Sorts what was added; cheap when called again without new values. */
  distribution(): Distribution {
    return (this.#distribution ??= this.#sorted())
  }

  /** Number of different finite values. */
  distinct(): number {
    return (this.#distinct ??= distinctValues(this.distribution()))
  }

  /** The same as plain data, which shares the arrays; of few different values it holds each once. */
  state(): NumberState {
    const { total, missing, infinite, min, max } = this
    const [distribution, distinct] = [this.distribution(), this.distinct()]
    const dropped = this.#buckets?.dropped ?? null
    return { kind: 'number', limit: this.#limit, total, missing, infinite, min, max, distribution, dropped, distinct }
  }

  static of(state: NumberState): NumberValues {
    const made = new NumberValues(state.limit)
    made.total = state.total
    made.missing = state.missing
    made.infinite = state.infinite
    made.min = state.min
    made.max = state.max
    made.#values = state.distribution.counts === null ? state.distribution.values : null
    if (state.dropped !== null) made.#buckets = bucketsOf(state.distribution, state.dropped)
    made.#distribution = state.distribution
    made.#distinct = state.distinct
    return made
  }

  #sorted(): Distribution {
    if (this.#buckets !== null) return distributionOf(this.#buckets, this.total)
    const values = this.#held()
    const counted = wholeNumberCounts(values, this.min, this.max)
    if (counted !== null) return counted
    sortDoubles(values)
    return { values, counts: null, total: this.total, exact: true }
  }

  /** The values held one by one. */
  #held(): Float64Array {
    if (this.#values !== null) return this.#values.subarray(0, this.total)
    const { values, counts } = this.#distribution!
    const held = new Float64Array(this.total)
    for (let at = 0, from = 0; at < values.length; at++) held.fill(values[at]!, from, (from += counts![at]!))
    return held
  }

  /** Room for `more` values as far as the limit allows; null when they are counted in buckets. */
  #change(more: number): Float64Array | null {
    if (this.#buckets === null) {
      this.#values ??= this.#held()
      this.#reserve(this.#values, more)
    }
    this.#distribution = null
    this.#distinct = null
    return this.#values
  }

  #reserve(values: Float64Array, more: number): void {
    const needed = Math.min(this.#limit, this.total + more)
    if (needed <= values.length) return
    const room = Math.max(needed, values.length === 0 ? this.#expected : values.length * 2)
    const grown = new Float64Array(Math.min(this.#limit, room))
    grown.set(values.subarray(0, this.total))
    this.#values = grown
  }

  #spill(): BucketCounts {
    if (this.#buckets !== null) return this.#buckets
    const buckets = new BucketCounts()
    buckets.addAll(this.#values!.subarray(0, this.total), null)
    this.#values = null
    this.#buckets = buckets
    return buckets
  }
}

/** The lower end of each bucket's magnitudes stands for it. */
function distributionOf(buckets: BucketCounts, total: number): Distribution {
  const words = new Int32Array(2)
  const double = new Float64Array(words.buffer)
  const pairs: [number, number][] = []
  buckets.each((key, count) => {
    words[1] = key << buckets.dropped
    pairs.push([double[0]!, count])
  })
  pairs.sort(([a], [b]) => a - b)
  const values = Float64Array.from(pairs, ([value]) => value)
  const counts = Float64Array.from(pairs, ([, count]) => count)
  return { values, counts, total, exact: false }
}

function bucketsOf({ values, counts }: Distribution, dropped: number): BucketCounts {
  const buckets = new BucketCounts()
  buckets.coarsen(dropped)
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
  for (let at = 0; at < values.length; at++) buckets.add(words[2 * at + 1]! >> dropped, counts![at]!)
  return buckets
}
