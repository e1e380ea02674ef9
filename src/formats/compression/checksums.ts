/** CRC-32 of zlib, xz and zip. */
export { crc32 } from 'node:zlib'

const POLYNOMIAL64 = 0xc96c5795d7870f42n
const TABLE64 = Array.from({ length: 256 }, (_, index) => {
  let value = BigInt(index)
  for (let bit = 0; bit < 8; bit++) value = (value & 1n) === 1n ? (value >> 1n) ^ POLYNOMIAL64 : value >> 1n
  return value
})
const HIGH64 = Int32Array.from(TABLE64, (value) => Number(BigInt.asIntN(32, value >> 32n)))
const LOW64 = Int32Array.from(TABLE64, (value) => Number(BigInt.asIntN(32, value)))

/** CRC-64 (ECMA-182, reflected), xz's default check, in two 32-bit halves, of bytes given in parts. */
export class Crc64 {
  #high = -1
  #low = -1

  update(bytes: Uint8Array): void {
    let high = this.#high
    let low = this.#low
    for (const byte of bytes) {
      const index = (low ^ byte) & 255
      low = ((low >>> 8) | (high << 24)) ^ LOW64[index]!
      high = (high >>> 8) ^ HIGH64[index]!
    }
    this.#high = high
    this.#low = low
  }

  digest(): bigint {
    return (BigInt(~this.#high >>> 0) << 32n) | BigInt(~this.#low >>> 0)
  }
}

/** The same of bytes that are all at hand. */
export function crc64(bytes: Uint8Array): bigint {
  const sum = new Crc64()
  sum.update(bytes)
  return sum.digest()
}
