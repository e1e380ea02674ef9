/**
 * Records of delimited text, as long as they are plain: numbers of up to 19 digits, True and False, empty cells, and texts
 * without doubled quotes and line ends. At the first record that is not, or that ends too near to the end of the block, it
 * stops; whoever called parses that one by its own rules and calls again. So nothing is decided here that is not certain.
 */

const LF: u8 = 10
const CR: u8 = 13
const SPACE: u8 = 32
const QUOTE: u8 = 34
const PLUS: u8 = 43
const MINUS: u8 = 45
const ZERO: u8 = 48
const LOWER_E: u8 = 101

/** Words of a job; src/data/read/csv/plain-records.ts writes them. */
const BLOCK = 0
const LENGTH = 4
const COLUMNS = 8
const COUNT = 12
const DELIMITER = 16
const DECIMAL = 20
const POWERS = 24
const PENDING = 28
const MAX_PENDING = 32
const AT = 36
const PENDINGS = 40

/** Words of a column. */
const KIND = 0
const CELLS = 4
const MISSING = 8
const CACHE = 12
const MASK = 16
const PRESENT = 20
const ANY_MISSING = 24
const FRACTIONS = 28
const LARGE = 32
const COLUMN_BYTES: usize = 36

const NUMBER = 0
const BOOLEAN = 1

/** A text whose code is not known here: column, row, start and end (addresses). */
const PENDING_BYTES: usize = 16

/** A text of at most 32 bytes (padded with zeros), its length and its code. */
const ENTRY_BYTES: usize = 48
const MAX_TEXT: usize = 32
const MAX_PROBES = 8

const MOST_DIGITS: u32 = 19
const MAX_SAFE: u64 = 9007199254740991
/** Powers of ten for which `job` has a power of five, on both sides of zero. */
const MAX_POWER = 64

const TENS = memory.data<u64>([1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000])
const EXACT_TENS = memory.data<f64>([
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
])
/** 16 bytes from 16 - n on: n bytes of ones, then zeros. */
const ONES = memory.data<u8>([
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0,
])

/** First address that is free for whoever calls. */
export function freeAddress(): usize {
  return __heap_base
}

/**
 * Parses records from offset `at` of the block on into row `row` and those after it, up to `rows`. The block is followed
 * by 64 bytes of zeros.
 * @returns the next row; the offset of the first record that was not parsed is in the job
 */
export function parseRecords(job: usize, at: i32, row: i32, rows: i32): i32 {
  const block: usize = load<u32>(job, BLOCK)
  const end = block + load<u32>(job, LENGTH)
  const columns: usize = load<u32>(job, COLUMNS)
  const count = load<i32>(job, COUNT)
  const delimiter = <u8>load<u32>(job, DELIMITER)
  const pending: usize = load<u32>(job, PENDING)
  const maxPendings = load<i32>(job, MAX_PENDING) - count
  let pendings = load<i32>(job, PENDINGS)
  let start = block + at
  for (; row < rows && pendings <= maxPendings; row++) {
    if (load<u8>(start) <= SPACE) break
    let p = start
    let column = columns
    let position = 0
    let found = pendings
    for (; ; p++, column += COLUMN_BYTES) {
      const kind = load<i32>(column, KIND)
      if (kind == NUMBER) p = readNumber(job, p, delimiter, column, row)
      else if (kind == BOOLEAN) p = readBoolean(p, delimiter, column, row)
      else {
        let from = p
        let to: usize
        if (load<u8>(p) == QUOTE) {
          from++
          to = quoteOrLineEnd(from, end)
          p = to + 1
          if (load<u8>(to) != QUOTE || !isEnd(load<u8>(p), delimiter)) p = 0
        } else {
          to = cellEnd(p, end, delimiter)
          p = to
        }
        if (p != 0) {
          const code = codeOf(column, from, to - from)
          store<i32>(<usize>load<u32>(column, CELLS) + ((<usize>row) << 2), code)
          if (code < -1) {
            const entry = pending + <usize>found * PENDING_BYTES
            found++
            store<i32>(entry, position)
            store<i32>(entry, row, 4)
            store<u32>(entry, from, 8)
            store<u32>(entry, to, 12)
          }
        }
      }
      // What lies behind the block is no end of a cell, and a CR at its end may have an LF behind it.
      if (p == 0 || p + 1 >= end) break
      position++
      if (load<u8>(p) != delimiter) break
      if (position == count) {
        p = 0
        break
      }
    }
    if (p == 0 || p + 1 >= end || position != count) break
    start = p + (load<u8>(p) == CR && load<u8>(p, 1) == LF ? 2 : 1)
    pendings = found
  }
  store<i32>(job, start - block, AT)
  store<i32>(job, pendings, PENDINGS)
  return row
}

function isEnd(byte: u8, delimiter: u8): bool {
  return byte == delimiter || byte == LF || byte == CR
}

/** Address of the next end of a cell, `end` when there is none. */
function cellEnd(p: usize, end: usize, delimiter: u8): usize {
  const d = i8x16.splat(delimiter)
  const lf = i8x16.splat(LF)
  const cr = i8x16.splat(CR)
  for (; p < end; p += 16) {
    const bytes = v128.load(p)
    const mask = i8x16.bitmask(v128.or(v128.or(i8x16.eq(bytes, d), i8x16.eq(bytes, lf)), i8x16.eq(bytes, cr)))
    if (mask != 0) return p + ctz(mask)
  }
  return end
}

function quoteOrLineEnd(p: usize, end: usize): usize {
  for (; p < end; p += 16) {
    const bytes = v128.load(p)
    const mask = i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(QUOTE)), i8x16.eq(bytes, i8x16.splat(LF))))
    if (mask != 0) return p + ctz(mask)
  }
  return end
}

/** Code of a text: -1 for none (an empty cell), -2 when it is not known here. */
function codeOf(column: usize, from: usize, length: usize): i32 {
  if (length == 0) return -1
  if (length > MAX_TEXT) return -2
  const a = v128.and(v128.load(from), v128.load(ONES + 16 - min<usize>(length, 16)))
  const b = v128.and(v128.load(from, 16), v128.load(ONES + 16 - (length > 16 ? length - 16 : 0)))
  const mask = load<u32>(column, MASK)
  const cache: usize = load<u32>(column, CACHE)
  let slot = hashOf(a, b)
  for (let probe = 0; probe < MAX_PROBES; probe++, slot++) {
    const entry = cache + <usize>(slot & mask) * ENTRY_BYTES
    const known: usize = load<u32>(entry, 32)
    if (known == 0) return -2
    if (known != length) continue
    const other = v128.or(v128.xor(a, v128.load(entry)), v128.xor(b, v128.load(entry, 16)))
    if (!v128.any_true(other)) return load<i32>(entry, 36)
  }
  return -2
}

function hashOf(a: v128, b: v128): u32 {
  let mixed = <u64>(i64x2.extract_lane(a, 0) ^ rotl<i64>(i64x2.extract_lane(b, 0), 29)) * 0x9e3779b97f4a7c15
  // The highest bits of a product see all bits of its factors, the lowest ones only the lowest.
  mixed ^= mixed >> 32
  mixed ^= <u64>(i64x2.extract_lane(a, 1) ^ rotl<i64>(i64x2.extract_lane(b, 1), 31))
  mixed *= 0xc2b2ae3d27d4eb4f
  return (<u32>(mixed >> 32)) >> 8
}

/** Makes the code of a text known; one that finds no place is asked for again and again. */
export function remember(column: usize, from: usize, length: usize, code: i32): void {
  if (length == 0 || length > MAX_TEXT) return
  const a = v128.and(v128.load(from), v128.load(ONES + 16 - min<usize>(length, 16)))
  const b = v128.and(v128.load(from, 16), v128.load(ONES + 16 - (length > 16 ? length - 16 : 0)))
  const mask = load<u32>(column, MASK)
  const cache: usize = load<u32>(column, CACHE)
  let slot = hashOf(a, b)
  for (let probe = 0; probe < MAX_PROBES; probe++, slot++) {
    const entry = cache + <usize>(slot & mask) * ENTRY_BYTES
    const known: usize = load<u32>(entry, 32)
    if (known == length) {
      const other = v128.or(v128.xor(a, v128.load(entry)), v128.xor(b, v128.load(entry, 16)))
      if (!v128.any_true(other)) return
    }
    if (known != 0) continue
    v128.store(entry, a)
    v128.store(entry, b, 16)
    store<u32>(entry, length, 32)
    store<i32>(entry, code, 36)
    return
  }
}

function setMissing(column: usize, row: i32): void {
  store<f64>(<usize>load<u32>(column, CELLS) + ((<usize>row) << 3), NaN)
  store<u8>(<usize>load<u32>(column, MISSING) + <usize>row, 1)
  store<i32>(column, 1, ANY_MISSING)
}

/** The four bytes of a word as a number. */
function word(a: u32, b: u32, c: u32, d: u32): u32 {
  return a | (b << 8) | (c << 16) | (d << 24)
}

/** Address of the end of the cell, 0 when it is not a truth value. */
function readBoolean(p: usize, delimiter: u8, column: usize, row: i32): usize {
  const first = load<u8>(p)
  if (isEnd(first, delimiter)) {
    setMissing(column, row)
    return p
  }
  const text = load<u32>(p)
  let truth: f64 = 1
  // True, TRUE, true
  if (text == word(84, 114, 117, 101) || text == word(84, 82, 85, 69) || text == word(116, 114, 117, 101)) p += 4
  else {
    const rest = load<u32>(p, 1)
    const lower = rest == word(97, 108, 115, 101)
    // False, false, FALSE
    if (!(lower && (first == 70 || first == 102)) && !(first == 70 && rest == word(65, 76, 83, 69))) return 0
    truth = 0
    p += 5
  }
  if (!isEnd(load<u8>(p), delimiter)) return 0
  store<f64>(<usize>load<u32>(column, CELLS) + ((<usize>row) << 3), truth)
  store<i32>(column, 1, PRESENT)
  return p
}

/** How many of the eight characters are digits before the first that is none. */
function digitsOf(characters: u64): u32 {
  const digits = characters ^ 0x3030303030303030
  // A sum carries into the next byte only from one that is no digit.
  const others = ((digits + 0x7676767676767676) | digits) & 0x8080808080808080
  return others == 0 ? 8 : <u32>(ctz(others) >> 3)
}

/** The number that the first `count` (1 to 8) characters spell (D. Lemire, "Quickly parsing eight digits", 2018). */
function spelled(characters: u64, count: u32): u64 {
  const unused: u64 = 8 - count
  let value = (characters ^ 0x3030303030303030) << (unused << 3)
  value = (value * 2561) >> 8
  value = ((value & 0x00ff00ff00ff00ff) * 6553601) >> 16
  return ((value & 0x0000ffff0000ffff) * 42949672960001) >> 32
}

/** Address of the end of the cell, 0 when it is no number that can be read here. */
function readNumber(job: usize, p: usize, delimiter: u8, column: usize, row: i32): usize {
  let byte = load<u8>(p)
  if (isEnd(byte, delimiter)) {
    setMissing(column, row)
    return p
  }
  while (byte == SPACE) byte = load<u8>(++p)
  const negative = byte == MINUS
  if (negative || byte == PLUS) p++
  let value: u64 = 0
  let digits: u32 = 0
  const whole = p
  for (;;) {
    const characters = load<u64>(p)
    const more = digitsOf(characters)
    if (more == 0) break
    digits += more
    if (digits > MOST_DIGITS) return 0
    value = value * load<u64>(TENS + ((<usize>more) << 3)) + spelled(characters, more)
    p += more
    if (more < 8) break
  }
  let seen = p - whole
  let exponent = 0
  let integer = true
  byte = load<u8>(p)
  if (byte == <u8>load<u32>(job, DECIMAL)) {
    integer = false
    const first = ++p
    if (value == 0) {
      // Zeros in front are no digits of the value.
      digits = 0
      while (load<u8>(p) == ZERO) p++
    }
    for (;;) {
      const characters = load<u64>(p)
      const more = digitsOf(characters)
      if (more == 0) break
      digits += more
      if (digits > MOST_DIGITS) return 0
      value = value * load<u64>(TENS + ((<usize>more) << 3)) + spelled(characters, more)
      p += more
      if (more < 8) break
    }
    seen += p - first
    exponent = -(<i32>(p - first))
    byte = load<u8>(p)
  }
  if (seen == 0) return 0
  if ((byte | 32) == LOWER_E) {
    integer = false
    byte = load<u8>(++p)
    const down = byte == MINUS
    if (down || byte == PLUS) p++
    const characters = load<u64>(p)
    const more = digitsOf(characters)
    if (more == 0 || more > 4) return 0
    const power = <i32>spelled(characters, more)
    exponent += down ? -power : power
    p += more
    byte = load<u8>(p)
  }
  while (byte == SPACE) byte = load<u8>(++p)
  if (!isEnd(byte, delimiter)) return 0
  let number: f64
  if (value <= MAX_SAFE && exponent >= -22 && exponent <= 22) {
    // Two exact doubles: one operation rounds once (Clinger, 1990).
    if (exponent < 0) number = <f64>(<i64>value) / load<f64>(EXACT_TENS + ((<usize>-exponent) << 3))
    else number = <f64>(<i64>value) * load<f64>(EXACT_TENS + ((<usize>exponent) << 3))
  } else if (value == 0) number = 0
  else {
    number = product(load<u32>(job, POWERS), value, exponent)
    if (number != number) return 0
  }
  store<f64>(<usize>load<u32>(column, CELLS) + ((<usize>row) << 3), negative ? -number : number)
  store<i32>(column, 1, PRESENT)
  if (!integer) store<i32>(column, 1, FRACTIONS)
  else if (value > MAX_SAFE) store<i32>(column, 1, LARGE)
  return p
}

/** High half of a product of two 64-bit numbers; the low half is `a * b`. */
function highOf(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff
  const aHigh = a >> 32
  const bLow = b & 0xffffffff
  const bHigh = b >> 32
  const middle = aHigh * bLow + ((aLow * bLow) >> 32)
  const other = aLow * bHigh + (middle & 0xffffffff)
  return aHigh * bHigh + (middle >> 32) + (other >> 32)
}

/**
 * value x 10^exponent, correctly rounded (D. Lemire, "Number parsing at a gigabyte per second", 2021, algorithm 1; without
 * its fallback by Mushtak and Lemire, "Fast number parsing without fallback", 2023). NaN when the exponent is outside of
 * `powers`, whose entries are the 128 upper bits of the powers of five, rounded as the paper says.
 */
function product(powers: usize, value: u64, exponent: i32): f64 {
  if (exponent < -MAX_POWER || exponent > MAX_POWER) return NaN
  const power = powers + ((<usize>(exponent + MAX_POWER)) << 4)
  const zeros = clz(value)
  const shifted = value << zeros
  const five = load<u64>(power)
  let high = highOf(shifted, five)
  let low = shifted * five
  if ((high & 0x1ff) == 0x1ff) {
    const rest = highOf(shifted, load<u64>(power, 8))
    low += rest
    if (rest > low) high++
  }
  const upper = <i32>(high >> 63)
  const shift: u64 = upper + 9
  let mantissa = high >> shift
  let scale = ((217706 * exponent) >> 16) + 63 + upper - <i32>zeros + 1023
  // Half way between two doubles, which is certain only for these powers: to the even one.
  if (low <= 1 && exponent >= -4 && exponent <= 23 && (mantissa & 3) == 1 && mantissa << shift == high) mantissa &= ~1
  mantissa += mantissa & 1
  mantissa >>= 1
  if (mantissa >= 0x20000000000000) {
    mantissa = 0x10000000000000
    scale++
  }
  return reinterpret<f64>((mantissa & 0xfffffffffffff) | ((<u64>scale) << 52))
}
