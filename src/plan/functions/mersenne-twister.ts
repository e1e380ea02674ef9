const SIZE = 624
const SHIFT = 397

/** numpy.random.RandomState, as far as permutations need it: MT19937 (Matsumoto and Nishimura 1998). */
export class MersenneTwister {
  readonly #key: Uint32Array
  #at: number

  /** @param key the 624 words of a state, of which `at` are used up */
  constructor(key: ArrayLike<number>, at: number) {
    this.#key = Uint32Array.from({ length: SIZE }, (_, word) => key[word] ?? 0)
    this.#at = at
  }

  /** RandomState(seed), a seed of 32 bits. */
  static seeded(seed: number): MersenneTwister {
    const key = new Uint32Array(SIZE)
    key[0] = seed
    for (let at = 1; at < SIZE; at++) {
      const before = key[at - 1]!
      key[at] = Math.imul(1_812_433_253, before ^ (before >>> 30)) + at
    }
    return new MersenneTwister(key, SIZE)
  }

  #next(): number {
    if (this.#at >= SIZE) this.#turn()
    let word = this.#key[this.#at++]!
    word ^= word >>> 11
    word ^= (word << 7) & 0x9d2c5680
    word ^= (word << 15) & 0xefc60000
    return (word ^ (word >>> 18)) >>> 0
  }

  #turn(): void {
    const key = this.#key
    for (let at = 0; at < SIZE; at++) {
      const mixed = (key[at]! & 0x80000000) | (key[(at + 1) % SIZE]! & 0x7fffffff)
      key[at] = key[(at + SHIFT) % SIZE]! ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0)
    }
    this.#at = 0
  }

  /** RandomState.permutation(size). */
  permutation(size: number): Int32Array {
    const order = Int32Array.from({ length: size }, (_, at) => at)
    for (let at = size - 1; at > 0; at--) {
      const other = this.#below(at)
      const kept = order[at]!
      order[at] = order[other]!
      order[other] = kept
    }
    return order
  }

  /** A number from 0 to `most`: bits are drawn until they are not above it. */
  #below(most: number): number {
    const mask = 2 ** (32 - Math.clz32(most)) - 1
    for (;;) {
      const value = (this.#next() & mask) >>> 0
      if (value <= most) return value
    }
  }
}
