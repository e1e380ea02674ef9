/**
 * Hashes of rows over their columns, four rows a vector; src/data/statistics/row-hashes.ts says what they are and has the
 * same as a plain loop.
 */

/** What a missing cell is hashed as. */
const MISSING = 0x7ff8dead

/** First address that is free for whoever calls. */
export function freeAddress(): usize {
  return __heap_base
}

/** Mixes a column of doubles at `values` into both hashes of `rows` rows; `missing`: a byte a row, 0 where there are none. */
export function mixNumbers(values: usize, missing: usize, rows: i32, first: usize, second: usize): void {
  const bytes: usize = <usize>rows * 4
  const none = i32x4.splat(MISSING)
  for (let at: usize = 0; at < bytes; at += 16) {
    const a = v128.load(values + 2 * at)
    const b = v128.load(values + 2 * at, 16)
    // Masks of doubles as masks of words.
    const zero = i8x16.shuffle(
      f64x2.eq(a, f64x2.splat(0)),
      f64x2.eq(b, f64x2.splat(0)),
      0,
      1,
      2,
      3,
      8,
      9,
      10,
      11,
      16,
      17,
      18,
      19,
      24,
      25,
      26,
      27,
    )
    let gone = i8x16.shuffle(f64x2.ne(a, a), f64x2.ne(b, b), 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27)
    if (missing != 0) {
      const marks = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(missing + (at >> 2))))
      gone = v128.or(gone, i32x4.eq(marks, i32x4.splat(1)))
    }
    const left = v128.andnot(i8x16.shuffle(a, b, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27), zero)
    const right = v128.andnot(i8x16.shuffle(a, b, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31), zero)
    const low = v128.xor(i32x4.mul(left, i32x4.splat(0x2c1b3c6d)), right)
    const high = v128.xor(i32x4.mul(right, i32x4.splat(0x297a2d39)), left)
    v128.store(first + at, rounded(v128.load(first + at), v128.bitselect(none, low, gone)))
    v128.store(second + at, rounded(v128.load(second + at), v128.bitselect(none, high, gone)))
  }
}

/** The last step of `count` hashes. */
export function scrambleAll(hashes: usize, count: i32): void {
  const end = hashes + <usize>count * 4
  for (let at = hashes; at < end; at += 16) v128.store(at, scrambled(v128.load(at)))
}

function rounded(hashes: v128, words: v128): v128 {
  const mixed = i32x4.mul(v128.xor(hashes, scrambled(words)), i32x4.splat(0x9e3779b1))
  return v128.or(i32x4.shl(mixed, 13), i32x4.shr_u(mixed, 19))
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function scrambled(hashes: v128): v128 {
  let mixed = i32x4.mul(v128.xor(hashes, i32x4.shr_u(hashes, 16)), i32x4.splat(0x85ebca6b))
  mixed = i32x4.mul(v128.xor(mixed, i32x4.shr_u(mixed, 13)), i32x4.splat(0xc2b2ae35))
  return v128.xor(mixed, i32x4.shr_u(mixed, 16))
}
