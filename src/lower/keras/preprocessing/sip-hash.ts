/** SipHash-2-4, which TensorFlow's to_hash_bucket_strong uses (https://www.aumasson.jp/siphash/siphash.pdf). */
const wrap = (value: bigint): bigint => BigInt.asUintN(64, value)
const rotate = (value: bigint, shift: bigint): bigint => wrap((value << shift) | (value >> (64n - shift)))

/** The 64-bit hash of some bytes under a key of two 64-bit words, unsigned. */
export function sipHash64(bytes: Uint8Array, [k0, k1]: readonly [bigint, bigint]): bigint {
  let v0 = wrap(k0) ^ 0x736f6d6570736575n
  let v1 = wrap(k1) ^ 0x646f72616e646f6dn
  let v2 = wrap(k0) ^ 0x6c7967656e657261n
  let v3 = wrap(k1) ^ 0x7465646279746573n
  const rounds = (count: number): void => {
    for (let round = 0; round < count; round++) {
      v0 = wrap(v0 + v1)
      v1 = rotate(v1, 13n) ^ v0
      v0 = rotate(v0, 32n)
      v2 = wrap(v2 + v3)
      v3 = rotate(v3, 16n) ^ v2
      v0 = wrap(v0 + v3)
      v3 = rotate(v3, 21n) ^ v0
      v2 = wrap(v2 + v1)
      v1 = rotate(v1, 17n) ^ v2
      v2 = rotate(v2, 32n)
    }
  }
  const absorb = (word: bigint): void => {
    v3 ^= word
    rounds(2)
    v0 ^= word
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const whole = bytes.length - (bytes.length % 8)
  for (let offset = 0; offset < whole; offset += 8) absorb(view.getBigUint64(offset, true))
  let last = BigInt(bytes.length & 255) << 56n
  for (let index = whole; index < bytes.length; index++) last |= BigInt(bytes[index]!) << BigInt(8 * (index - whole))
  absorb(last)
  v2 ^= 0xffn
  rounds(4)
  return v0 ^ v1 ^ v2 ^ v3
}
