const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))
const SPLITTER = 134_217_729 // 2^27 + 1 (Veltkamp)
/** Relative error of the double-double arithmetic below is under 2^-101; this leaves a margin of 8. */
const ROUNDING_MARGIN = 2 ** -98

const ZERO = 48
const MINUS = 45
const PLUS = 43
const LOWER_E = 101
const UPPER_E = 69

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
