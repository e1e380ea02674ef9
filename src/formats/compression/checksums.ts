const TABLE32 = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 of zlib and xz. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE32[(sum ^ byte) & 255]!
  return ~sum >>> 0
}

const POLYNOMIAL64 = 0xc96c5795d7870f42n
const TABLE64 = Array.from({ length: 256 }, (_, index) => {
  let value = BigInt(index)
  for (let bit = 0; bit < 8; bit++) value = (value & 1n) === 1n ? (value >> 1n) ^ POLYNOMIAL64 : value >> 1n
  return value
})
const HIGH64 = Int32Array.from(TABLE64, (value) => Number(BigInt.asIntN(32, value >> 32n)))
const LOW64 = Int32Array.from(TABLE64, (value) => Number(BigInt.asIntN(32, value)))

/** CRC-64 (ECMA-182, reflected), xz's default check, in two 32-bit halves. */
export function crc64(bytes: Uint8Array): bigint {
  let high = -1
  let low = -1
  for (const byte of bytes) {
    const index = (low ^ byte) & 255
    low = ((low >>> 8) | (high << 24)) ^ LOW64[index]!
    high = (high >>> 8) ^ HIGH64[index]!
  }
  return (BigInt(~high >>> 0) << 32n) | BigInt(~low >>> 0)
}
