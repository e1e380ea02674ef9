/**
 * CityHash64 of the first version, by which CatBoost numbers categories:
 * https://github.com/catboost/catboost/blob/v1.2.8/util/digest/city.cpp (Copyright (c) 2011 Google, Inc., MIT licence).
 */
const K0 = 0xc3a5c85c97cb3127n
const K1 = 0xb492b66fbe98f273n
const K2 = 0x9ae16a3b2f90404fn
const K3 = 0xc949d7c7509e6557n
const MULTIPLIER = 0x9ddfea08eb382d69n
const MASK = 2n ** 64n - 1n

type Pair = readonly [bigint, bigint]

const times = (a: bigint, b: bigint) => (a * b) & MASK
const plus = (...terms: bigint[]) => terms.reduce((sum, term) => (sum + term) & MASK, 0n)
const minus = (a: bigint, b: bigint) => (a - b) & MASK
const rotate = (value: bigint, shift: bigint) =>
  shift === 0n ? value : ((value >> shift) | (value << (64n - shift))) & MASK
const mixShift = (value: bigint) => value ^ (value >> 47n)

/** Murmur-inspired, as city.h has it. */
function hash16(low: bigint, high: bigint): bigint {
  const a = mixShift(times(low ^ high, MULTIPLIER))
  return times(mixShift(times(high ^ a, MULTIPLIER)), MULTIPLIER)
}

class Words {
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  long(at: number): bigint {
    return this.#view.getBigUint64(at, true)
  }

  int(at: number): bigint {
    return BigInt(this.#view.getUint32(at, true))
  }
}

/** 64 bits of any bytes. */
export function cityHash64(bytes: Uint8Array): bigint {
  const words = new Words(bytes)
  const { length } = bytes
  if (length <= 16) return upTo16(bytes, words)
  if (length <= 32) return upTo32(words, length)
  return length <= 64 ? upTo64(words, length) : beyond64(words, length)
}

function upTo16(bytes: Uint8Array, words: Words): bigint {
  const { length } = bytes
  const size = BigInt(length)
  if (length > 8) {
    const [a, b] = [words.long(0), words.long(length - 8)]
    return hash16(a, rotate(plus(b, size), size)) ^ b
  }
  if (length >= 4) return hash16(plus(size, words.int(0) << 3n), words.int(length - 4))
  if (length === 0) return K2
  const y = BigInt(bytes[0]! + (bytes[length >> 1]! << 8))
  const z = BigInt(length + (bytes[length - 1]! << 2))
  return times(mixShift(times(y, K2) ^ times(z, K3)), K2)
}

function upTo32(words: Words, length: number): bigint {
  const a = times(words.long(0), K1)
  const b = words.long(8)
  const c = times(words.long(length - 8), K2)
  const d = times(words.long(length - 16), K0)
  return hash16(
    plus(rotate(minus(a, b), 43n), rotate(c, 30n), d),
    plus(minus(plus(a, rotate(b ^ K3, 20n)), c), BigInt(length)),
  )
}

function upTo64(words: Words, length: number): bigint {
  const half = (first: bigint, z: bigint, middle: number, last: number): Pair => {
    let a = first
    const b = rotate(plus(a, z), 52n)
    let c = rotate(a, 37n)
    a = plus(a, words.long(middle))
    c = plus(c, rotate(a, 7n))
    a = plus(a, words.long(last))
    return [plus(a, z), plus(b, rotate(a, 31n), c)]
  }
  const start = plus(words.long(0), times(plus(BigInt(length), words.long(length - 16)), K0))
  const [vf, vs] = half(start, words.long(24), 8, 16)
  const [wf, ws] = half(plus(words.long(16), words.long(length - 32)), words.long(length - 8), length - 24, length - 16)
  const r = mixShift(plus(times(plus(vf, ws), K2), times(plus(wf, vs), K0)))
  return times(mixShift(plus(times(r, K0), vs)), K2)
}

function weak32(words: Words, at: number, seedA: bigint, seedB: bigint): Pair {
  const [w, x, y, z] = [words.long(at), words.long(at + 8), words.long(at + 16), words.long(at + 24)]
  let a = plus(seedA, w)
  let b = rotate(plus(seedB, a, z), 21n)
  const c = a
  a = plus(a, x, y)
  b = plus(b, rotate(a, 44n))
  return [plus(a, z), plus(b, c)]
}

function beyond64(words: Words, length: number): bigint {
  let x = words.long(0)
  let y = words.long(length - 16) ^ K1
  let z = words.long(length - 56) ^ K0
  let v = weak32(words, length - 64, BigInt(length), y)
  let w = weak32(words, length - 32, times(BigInt(length), K1), K0)
  z = plus(z, times(mixShift(v[1]), K1))
  x = times(rotate(plus(z, x), 39n), K1)
  y = times(rotate(y, 33n), K1)
  const end = (length - 1) & ~63
  for (let at = 0; at < end; at += 64) {
    x = times(rotate(plus(x, y, v[0], words.long(at + 16)), 37n), K1)
    y = times(rotate(plus(y, v[1], words.long(at + 48)), 42n), K1)
    x ^= w[1]
    y ^= v[0]
    z = rotate(z ^ w[0], 33n)
    v = weak32(words, at, times(v[1], K1), plus(x, w[0]))
    w = weak32(words, at + 32, plus(z, w[1]), y)
    ;[z, x] = [x, z]
  }
  return hash16(plus(hash16(v[0], w[0]), times(mixShift(y), K1), z), plus(hash16(v[1], w[1]), x))
}
