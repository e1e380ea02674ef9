/**
 * FarmHash's Fingerprint64, which TensorFlow's to_hash_bucket_fast uses: its values never change
 * (https://github.com/google/farmhash/blob/master/src/farmhash.cc, namespace farmhashna).
 */
const K0 = 0xc3a5c85c97cb3127n
const K1 = 0xb492b66fbe98f273n
const K2 = 0x9ae16a3b2f90404fn

const wrap = (value: bigint): bigint => BigInt.asUintN(64, value)
const rotate = (value: bigint, shift: bigint): bigint => wrap((value >> shift) | (value << (64n - shift)))
const shiftMix = (value: bigint): bigint => value ^ (value >> 47n)

/** The 64-bit fingerprint of some bytes, unsigned. */
export function fingerprint64(bytes: Uint8Array): bigint {
  const length = bytes.length
  const view = new DataView(bytes.buffer, bytes.byteOffset, length)
  const word = (offset: number): bigint => view.getBigUint64(offset, true)
  if (length <= 16) return upTo16(bytes, view)
  if (length <= 32) return upTo32(length, word)
  if (length <= 64) return upTo64(length, word)
  return longer(length, word)
}

type Word = (offset: number) => bigint

function hash16(u: bigint, v: bigint, mul: bigint): bigint {
  const a = shiftMix(wrap((u ^ v) * mul))
  const b = shiftMix(wrap((v ^ a) * mul))
  return wrap(b * mul)
}

function upTo16(bytes: Uint8Array, view: DataView): bigint {
  const length = bytes.length
  const mul = wrap(K2 + BigInt(length) * 2n)
  if (length >= 8) {
    const a = wrap(view.getBigUint64(0, true) + K2)
    const b = view.getBigUint64(length - 8, true)
    return hash16(wrap(rotate(b, 37n) * mul + a), wrap((rotate(a, 25n) + b) * mul), mul)
  }
  if (length >= 4) {
    const a = BigInt(view.getUint32(0, true))
    return hash16(BigInt(length) + (a << 3n), BigInt(view.getUint32(length - 4, true)), mul)
  }
  if (length === 0) return K2
  const y = BigInt(bytes[0]! + bytes[length >> 1]! * 256)
  const z = BigInt(length + bytes[length - 1]! * 4)
  return wrap(shiftMix(wrap(y * K2) ^ wrap(z * K0)) * K2)
}

function upTo32(length: number, word: Word): bigint {
  const mul = wrap(K2 + BigInt(length) * 2n)
  const a = wrap(word(0) * K1)
  const b = word(8)
  const c = wrap(word(length - 8) * mul)
  const d = wrap(word(length - 16) * K2)
  const first = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d)
  return hash16(first, wrap(a + rotate(wrap(b + K2), 18n) + c), mul)
}

function upTo64(length: number, word: Word): bigint {
  const mul = wrap(K2 + BigInt(length) * 2n)
  const a = wrap(word(0) * K2)
  const b = word(8)
  const c = wrap(word(length - 8) * mul)
  const d = wrap(word(length - 16) * K2)
  const y = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d)
  const z = hash16(y, wrap(a + rotate(wrap(b + K2), 18n) + c), mul)
  const e = wrap(word(16) * mul)
  const f = word(24)
  const g = wrap((y + word(length - 32)) * mul)
  const h = wrap((z + word(length - 24)) * mul)
  const first = wrap(rotate(wrap(e + f), 43n) + rotate(g, 30n) + h)
  return hash16(first, wrap(e + rotate(wrap(f + a), 18n) + g), mul)
}

function weakHash(word: Word, offset: number, seedA: bigint, seedB: bigint): readonly [bigint, bigint] {
  const z = word(offset + 24)
  const a = wrap(seedA + word(offset))
  const b = rotate(wrap(seedB + a + z), 21n)
  const sum = wrap(a + word(offset + 8) + word(offset + 16))
  return [wrap(sum + z), wrap(b + rotate(sum, 44n) + a)]
}

function longer(length: number, word: Word): bigint {
  const seed = 81n
  let y = wrap(seed * K1 + 113n)
  let z = wrap(shiftMix(wrap(y * K2 + 113n)) * K2)
  let x = wrap(seed * K2 + word(0))
  let v: readonly [bigint, bigint] = [0n, 0n]
  let w: readonly [bigint, bigint] = [0n, 0n]
  const round = (s: number, mul: bigint, last: boolean): void => {
    const nine = last ? 9n : 1n
    x = wrap(rotate(wrap(x + y + v[0] + word(s + 8)), 37n) * mul)
    y = wrap(rotate(wrap(y + v[1] + word(s + 48)), 42n) * mul)
    x ^= wrap(w[1] * nine)
    y = wrap(y + v[0] * nine + word(s + 40))
    z = wrap(rotate(wrap(z + w[0]), 33n) * mul)
    v = weakHash(word, s, wrap(v[1] * mul), wrap(x + w[0]))
    w = weakHash(word, s + 32, wrap(z + w[1]), wrap(y + word(s + 16)))
    ;[z, x] = [x, z]
  }
  const end = Math.floor((length - 1) / 64) * 64
  for (let s = 0; s < end; s += 64) round(s, K1, false)
  const mul = wrap(K1 + ((z & 0xffn) << 1n))
  const rest = (length - 1) & 63
  const first = wrap(w[0] + BigInt(rest))
  v = [wrap(v[0] + first), v[1]]
  w = [wrap(first + v[0]), w[1]]
  round(end + rest - 63, mul, true)
  const left = wrap(hash16(v[0], w[0], mul) + shiftMix(y) * K0 + z)
  return hash16(left, wrap(hash16(v[1], w[1], mul) + x), mul)
}
