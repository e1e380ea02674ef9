/** Slots of the table: at most half of them are taken. */
const SLOTS = 1 << 17
export const MAX_BUCKETS = SLOTS / 2

/** Counts of values by a prefix of the high 32 bits of a double, in an open-addressed table. */
export class BucketCounts {
  #keys = new Int32Array(SLOTS)
  #counts = new Float64Array(SLOTS)
  #size = 0
  /** Low bits of the high word that are dropped. */
  dropped = 0

  /** Counts all values that are finite, in one loop. */
  addAll(values: Float64Array, missing: Uint8Array | null): void {
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
    for (let row = 0; row < values.length; row++) {
      const value = values[row]!
      if (value - value !== 0 || (missing !== null && missing[row] === 1)) continue
      // 0 and -0 are equal, their bits are not.
      this.add(value === 0 ? 0 : words[2 * row + 1]! >> this.dropped, 1)
    }
  }

  /** @param key a high word without its `dropped` low bits */
  add(key: number, count: number): void {
    const keys = this.#keys
    const counts = this.#counts
    let slot = Math.imul(key, 0x9e3779b1) >>> 15
    while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1)
    if (counts[slot] === 0) {
      keys[slot] = key
      this.#size++
    }
    counts[slot]! += count
    while (this.#size > MAX_BUCKETS) this.coarsen(this.dropped + 1)
  }

  /** Drops more bits of all prefixes, where there are fewer than `dropped` dropped. */
  coarsen(dropped: number): void {
    if (dropped <= this.dropped) return
    const shift = dropped - this.dropped
    const [keys, counts] = [this.#keys, this.#counts]
    this.#keys = new Int32Array(SLOTS)
    this.#counts = new Float64Array(SLOTS)
    this.#size = 0
    this.dropped = dropped
    for (let slot = 0; slot < SLOTS; slot++) if (counts[slot]! > 0) this.add(keys[slot]! >> shift, counts[slot]!)
  }

  each(visit: (key: number, count: number) => void): void {
    for (let slot = 0; slot < SLOTS; slot++) if (this.#counts[slot]! > 0) visit(this.#keys[slot]!, this.#counts[slot]!)
  }

  get size(): number {
    return this.#size
  }
}
