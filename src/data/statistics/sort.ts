const DIGIT_BITS = 11
const BUCKETS = 1 << DIGIT_BITS
const SMALL = 4_096

/** Columns are sorted one after the other: they share the second array, up to 16 MiB, since a fresh one costs time. */
const MAX_SHARED = 2 ** 21
let shared = new Float64Array(0)

function secondArray(length: number): Float64Array {
  if (length > MAX_SHARED) return new Float64Array(length)
  if (shared.length < length) shared = new Float64Array(length)
  return shared.subarray(0, length)
}

/**
 * Sorts doubles without NaN ascending, in place: three counting passes over the high 32 bits (sign, exponent and 20
 * bits of the mantissa), then the few neighbours that agree in those are put in order. About three times faster than
 * Float64Array.sort on a million values.
 */
export function sortDoubles(values: Float64Array): void {
  const length = values.length
  if (length < SMALL) {
    values.sort()
    return
  }
  const second = secondArray(length)
  second.set(values)
  const buffers = [second, values]
  const counts = new Uint32Array(3 * BUCKETS)
  const words = new Uint32Array(second.buffer, second.byteOffset, 2 * length)
  for (let at = 0; at < length; at++) {
    const key = sortKey(words[2 * at + 1]!)
    counts[key & (BUCKETS - 1)]!++
    counts[BUCKETS + ((key >>> DIGIT_BITS) & (BUCKETS - 1))]!++
    counts[2 * BUCKETS + (key >>> (2 * DIGIT_BITS))]!++
  }
  for (let digit = 0; digit < 3; digit++) {
    scatter(
      buffers[digit % 2]!,
      buffers[(digit + 1) % 2]!,
      digit,
      counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS),
    )
  }
  orderTies(values)
}

/** The high word of a double as an unsigned integer that sorts like the double (little-endian machines only, as all of Node's). */
function sortKey(word: number): number {
  return (word & 0x80000000 ? ~word : word | 0x80000000) >>> 0
}

function scatter(from: Float64Array, to: Float64Array, digit: number, counts: Uint32Array): void {
  let total = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = counts[bucket]!
    counts[bucket] = total
    total += count
  }
  const words = new Uint32Array(from.buffer, from.byteOffset, from.length * 2)
  const shift = digit * DIGIT_BITS
  for (let at = 0; at < from.length; at++) {
    const bucket = (sortKey(words[2 * at + 1]!) >>> shift) & (BUCKETS - 1)
    to[counts[bucket]!++] = from[at]!
  }
}

function orderTies(values: Float64Array): void {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2)
  for (let start = 0, end = 1; start < values.length; start = end++) {
    let ordered = true
    for (; end < values.length && words[2 * end + 1] === words[2 * start + 1]; end++) {
      if (values[end]! < values[end - 1]!) ordered = false
    }
    if (!ordered) values.subarray(start, end).sort()
  }
}
