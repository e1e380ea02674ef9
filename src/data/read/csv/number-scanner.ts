const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))
const SPLITTER = 134_217_729 // 2^27 + 1 (Veltkamp)
/** Relative error of the double-double arithmetic below is under 2^-101; this leaves a margin of 8. */
const ROUNDING_MARGIN = 2 ** -98

/** The powers split in two halves of 26 bits, whose products with other halves are exact. */
const POWER_HIGHS = POWERS.map((power) => SPLITTER * power - (SPLITTER * power - power))
const POWER_LOWS = POWERS.map((power, at) => power - POWER_HIGHS[at]!)

const ZERO = 48
const MINUS = 45
const PLUS = 43
const LOWER_E = 101
const UPPER_E = 69
const LOWER_E_DIGIT = LOWER_E - ZERO
const E_DIGIT = UPPER_E - ZERO

const MOST_WHOLE = 10_000_000

/** Heads under this have at most 15 digits together with so many digits of a tail: one division of exact doubles. */
const SHORT = Float64Array.from({ length: 16 }, (_, tailDigits) => Number(`1e${15 - tailDigits}`))

/**
 * Reads decimal numbers straight from bytes, correctly rounded, as Number(text) does but without making a string.
 *
 * Up to 15 digits and a power of ten up to 10^22 are both exact doubles, so that one operation rounds once
 * (Clinger, "How to read floating point numbers accurately", 1990). Up to 30 digits go through double-double arithmetic
 * (Dekker, 1971) and are taken only when the error bound cannot change the rounding (Ziv, 1991). Anything else is
 * given to Number().
 */
export class NumberScanner {
  /** Where the number ended; equal to the start when there is none. */
  end = 0
  /** The last number was written without a decimal mark and an exponent. */
  integer = false
  readonly #decimal: number

  constructor(decimal: '.' | ',') {
    this.#decimal = decimal.charCodeAt(0)
  }

  /**
   * The number that starts at `start` into `out[row]`; returns where it ended, `start` when there is none. Most numbers of
   * tables (integers of at most 9 digits, at most 7 digits before the mark and 22 behind it, no exponent) take a short way here, the others go to `scan`.
   */
  scanInto(bytes: Uint8Array, start: number, limit: number, out: Float64Array, row: number): number {
    // Far from the end no look at the limit is needed: at most 1 + 9 + 1 + 22 bytes are a number here, and one more.
    if (start + 40 > limit) return this.#scanSlowly(bytes, start, limit, out, row)
    let at = start
    const negative = bytes[at] === MINUS
    if (negative) at++
    let whole = bytes[at]! - ZERO
    if (whole < 0 || whole > 9) return this.#scanSlowly(bytes, start, limit, out, row)
    const most = at + 9
    let digit = bytes[++at]! - ZERO
    for (; digit >= 0 && digit <= 9 && at < most; digit = bytes[++at]! - ZERO) whole = Math.imul(whole, 10) + digit
    if (digit + ZERO !== this.#decimal) {
      if ((digit >= 0 && digit <= 9) || digit === E_DIGIT || digit === LOWER_E_DIGIT)
        return this.#scanSlowly(bytes, start, limit, out, row)
      this.integer = true
      out[row] = negative ? -whole : whole
      return at
    }
    // With eight digits more, larger ones are no exact doubles.
    if (whole >= MOST_WHOLE) return this.#scanSlowly(bytes, start, limit, out, row)
    this.integer = false
    const first = ++at
    let head = whole
    let tail = 0
    let tailDigits = 0
    const eight = eightDigits(bytes, at)
    if (eight >= 0) {
      at += 8
      head = whole * 1e8 + eight
      const more = eightDigits(bytes, at)
      if (more >= 0) {
        at += 8
        tail = more
        tailDigits = 8
      }
      digit = bytes[at]! - ZERO
      for (; digit >= 0 && digit <= 9 && tailDigits < 14; digit = bytes[++at]! - ZERO) {
        tail = tail * 10 + digit
        tailDigits++
      }
    } else {
      digit = bytes[at]! - ZERO
      for (; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) head = head * 10 + digit
    }
    // A 23rd digit, or an exponent.
    if ((digit >= 0 && digit <= 9) || digit === E_DIGIT || digit === LOWER_E_DIGIT)
      return this.#scanSlowly(bytes, start, limit, out, row)
    const power = at - first
    let value: number
    if (head < SHORT[tailDigits]!) value = (head * POWERS[tailDigits]! + tail) / POWERS[power]!
    else {
      value = roundedQuotient(head, tail, tailDigits, power)
      if (value !== value) value = this.#fallback(bytes, negative ? start + 1 : start, at)
    }
    out[row] = negative ? -value : value
    return at
  }

  #scanSlowly(bytes: Uint8Array, start: number, limit: number, out: Float64Array, row: number): number {
    out[row] = this.scan(bytes, start, limit)
    return this.end
  }

  /** The number that starts at `start`, as far as it goes; `limit` is exclusive. NaN and end = start when there is none. */
  scan(bytes: Uint8Array, start: number, limit: number): number {
    let at = start
    let byte = bytes[at]!
    const negative = byte === MINUS
    if (negative || byte === PLUS) byte = bytes[++at]!
    let head = 0
    let headDigits = 0
    let tail = 0
    let tailDigits = 0
    let exponent = 0
    let seen = 0
    let tooLong = false
    let fraction = false
    for (; at < limit; byte = bytes[++at]!) {
      const digit = byte - ZERO
      if (digit >= 0 && digit <= 9) {
        seen++
        if (fraction) exponent--
        if (headDigits < 15) {
          head = head * 10 + digit
          if (head > 0) headDigits++
        } else if (tailDigits < 15) {
          tail = tail * 10 + digit
          tailDigits++
        } else tooLong = true
      } else if (byte === this.#decimal && !fraction) fraction = true
      else break
    }
    if (seen === 0) return this.#none(start)
    this.integer = !fraction
    if ((byte === LOWER_E || byte === UPPER_E) && at < limit) {
      let mark = at + 1
      byte = bytes[mark]!
      const down = byte === MINUS
      if (down || byte === PLUS) mark++
      let power = 0
      const first = mark
      for (; mark < limit; mark++) {
        const digit = bytes[mark]! - ZERO
        if (digit < 0 || digit > 9) break
        if (power < 10_000) power = power * 10 + digit
      }
      if (mark > first) {
        exponent += down ? -power : power
        at = mark
        this.integer = false
      }
    }
    this.end = at
    let value: number
    if (tooLong || exponent < -22 || exponent > 22) value = NaN
    else if (tailDigits === 0)
      value = exponent === 0 ? head : exponent < 0 ? head / POWERS[-exponent]! : head * POWERS[exponent]!
    else value = roundedProduct(head, tail, tailDigits, exponent)
    if (value !== value) return this.#fallback(bytes, start, at)
    return negative ? -value : value
  }

  #none(start: number): number {
    this.end = start
    return NaN
  }

  #fallback(bytes: Uint8Array, start: number, end: number): number {
    let text = String.fromCharCode(...bytes.subarray(start, end))
    if (this.#decimal !== 46) text = text.replace(String.fromCharCode(this.#decimal), '.')
    return Number(text)
  }
}

/** The number that the eight bytes at `at` spell, -1 when not all of them are digits. */
function eightDigits(bytes: Uint8Array, at: number): number {
  const a = bytes[at]! - ZERO
  const b = bytes[at + 1]! - ZERO
  const c = bytes[at + 2]! - ZERO
  const d = bytes[at + 3]! - ZERO
  const e = bytes[at + 4]! - ZERO
  const f = bytes[at + 5]! - ZERO
  const g = bytes[at + 6]! - ZERO
  const h = bytes[at + 7]! - ZERO
  // A digit and a digit + 6 both fit four bits; anything else sets a higher bit in one of the two.
  const low = a | b | c | d | e | f | g | h
  const high = (a + 6) | (b + 6) | (c + 6) | (d + 6) | (e + 6) | (f + 6) | (g + 6) | (h + 6)
  if (((low | high) & ~15) !== 0) return -1
  const upper = Math.imul(Math.imul(a, 10) + b, 100) + Math.imul(c, 10) + d
  const lower = Math.imul(Math.imul(e, 10) + f, 100) + Math.imul(g, 10) + h
  return Math.imul(upper, 10_000) + lower
}

/** As roundedProduct with a negative exponent, with the halves of the powers at hand. */
function roundedQuotient(head: number, tail: number, tailDigits: number, power: number): number {
  const scale = POWERS[tailDigits]!
  const product = head * scale
  const sum = product + tail
  const taken = sum - product
  const rest = powerProductError(head, tailDigits, product) + (product - (sum - taken) + (tail - taken))
  const divisor = POWERS[power]!
  const high = sum / divisor
  const back = high * divisor
  const low = (sum - back - powerProductError(high, power, back) + rest) / divisor
  const value = high + low
  const error = low - (value - high)
  const margin = value * ROUNDING_MARGIN
  return value + (error + margin) === value && value + (error - margin) === value ? value : NaN
}

/** a x 10^power - product, exactly. */
function powerProductError(a: number, power: number, product: number): number {
  const big = SPLITTER * a
  const aHigh = big - (big - a)
  const aLow = a - aHigh
  const bHigh = POWER_HIGHS[power]!
  const bLow = POWER_LOWS[power]!
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)
}

/** (head x 10^tailDigits + tail) x 10^exponent, or NaN when the rounding cannot be decided. */
function roundedProduct(head: number, tail: number, tailDigits: number, exponent: number): number {
  const scale = POWERS[tailDigits]!
  const product = head * scale
  const sum = product + tail
  const taken = sum - product
  const rest = productError(head, scale, product) + (product - (sum - taken) + (tail - taken))
  let high = sum
  let low = rest
  if (exponent < 0) {
    const divisor = POWERS[-exponent]!
    high = sum / divisor
    const back = high * divisor
    low = (sum - back - productError(high, divisor, back) + rest) / divisor
  } else if (exponent > 0) {
    const factor = POWERS[exponent]!
    high = sum * factor
    low = productError(sum, factor, high) + rest * factor
  }
  const value = high + low
  const error = low - (value - high)
  const margin = value * ROUNDING_MARGIN
  return value + (error + margin) === value && value + (error - margin) === value ? value : NaN
}

/** a x b - product, exactly (Dekker's product with Veltkamp's split). */
function productError(a: number, b: number, product: number): number {
  const aBig = SPLITTER * a
  const aHigh = aBig - (aBig - a)
  const aLow = a - aHigh
  const bBig = SPLITTER * b
  const bHigh = bBig - (bBig - b)
  const bLow = b - bHigh
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)
}
