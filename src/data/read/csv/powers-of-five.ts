/** Powers of ten that numbers are read with, on both sides of zero; others are rare enough to be read slowly. */
export const MAX_POWER = 64

const BITS = 128n

/** Reciprocals of powers up to this one have few enough digits to be rounded up. */
const LAST_ROUNDED_UP = -27

/**
 * For each power q from -64 to 64 the 128 upper bits of 5^q, high and low word; for q < 0 of the reciprocal of 5^-q, rounded up for
 * q >= -27, else cut off (D. Lemire, "Number parsing at a gigabyte per second", 2021, section 5).
 */
export function powersOfFive(): BigUint64Array {
  const words = new BigUint64Array(2 * (2 * MAX_POWER + 1))
  for (let power = -MAX_POWER; power <= MAX_POWER; power++) {
    const bits = upperBits(power)
    words[2 * (power + MAX_POWER)] = bits >> 64n
    words[2 * (power + MAX_POWER) + 1] = BigInt.asUintN(64, bits)
  }
  return words
}

function upperBits(power: number): bigint {
  const five = 5n ** BigInt(Math.abs(power))
  const length = lengthOf(five)
  if (power < 0 && power >= LAST_ROUNDED_UP) return (1n << (BITS - 1n + length)) / five + 1n
  const bits = power < 0 ? (1n << (BITS + 2n * length)) / five : five << BITS
  return bits >> (lengthOf(bits) - BITS)
}

function lengthOf(bits: bigint): bigint {
  return BigInt(bits.toString(2).length)
}
