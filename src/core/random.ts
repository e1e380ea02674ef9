/** Seeded generators, so that every sampled number in a report can be reproduced. */
export interface RandomSource {
  /** Uniform in [0, 1) with 53 bits. */
  next(): number
  /** Uniform integer in [0, bound). */
  below(bound: number): number
}

/** xoshiro128** (Blackman and Vigna, 2018, https://prng.di.unimi.it), seeded by splitmix32. */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0
  const split = (): number => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
  let [a, b, c, d] = [split(), split(), split(), split()]
  const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits))
  const next32 = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
  const next = (): number => ((next32() >>> 5) * 67_108_864 + (next32() >>> 6)) / 9_007_199_254_740_992
  return { next, below: (bound) => Math.floor(next() * bound) }
}

/** Fisher-Yates, in place. */
export function shuffle(values: Int32Array | Uint32Array | Float64Array, random: RandomSource): void {
  for (let last = values.length - 1; last > 0; last--) {
    const pick = random.below(last + 1)
    const held = values[last]!
    values[last] = values[pick]!
    values[pick] = held
  }
}
