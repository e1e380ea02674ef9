/**
 * log and exp rounded correctly (but for about one argument in 2**40), by arithmetic on pairs of doubles.
 *
 * C libraries are within 0.52 units of the last place and so give the same bits nearly always; V8's Math.log and
 * Math.exp are within 1 and often do not. Used where a logarithm starts a sum whose bits are to agree.
 * Dekker, "A floating-point technique for extending the available precision", 1971.
 */

type Pair = readonly [high: number, low: number]

const LN2: Pair = [0.6931471805599453, 2.3190468138462996e-17]
/** 2**27 + 1: splits a double into two halves whose products are exact. */
const SPLITTER = 134217729
const TERMS = 30

/** Natural logarithm of a positive, finite, normal number; other arguments as Math.log. */
export function accurateLog(x: number): number {
  if (!(x >= 2 ** -1022 && x < Infinity) || x === 1) return Math.log(x)
  let exponent = Math.round(Math.log2(x))
  let mantissa = x * 2 ** -Math.floor(exponent / 2) * 2 ** -Math.ceil(exponent / 2)
  if (mantissa > Math.SQRT2) {
    mantissa /= 2
    exponent++
  }
  // log(m) = 2 atanh(s), s = (m - 1) / (m + 1), |s| < 0.172
  const s = divide(sum(mantissa, -1), sum(mantissa, 1))
  const square = multiply(s, s)
  let series: Pair = [0, 0]
  for (let k = TERMS; k >= 0; k--) series = add(multiply(series, square), divide([1, 0], [2 * k + 1, 0]))
  const fraction = multiply(multiply(s, series), [2, 0])
  const [high, low] = add(multiply(LN2, [exponent, 0]), fraction)
  return high + low
}

/** e to the x for |x| < 700; other arguments as Math.exp. */
export function accurateExp(x: number): number {
  if (!(Math.abs(x) < 700)) return Math.exp(x)
  const exponent = Math.round(x / LN2[0])
  const rest = add([x, 0], multiply(LN2, [-exponent, 0]))
  let series: Pair = [1, 0]
  for (let k = TERMS; k >= 1; k--) series = add([1, 0], divide(multiply(series, rest), [k, 0]))
  return (series[0] + series[1]) * 2 ** exponent
}

/** 2 to the x for |x| < 1000; other arguments as the ** operator, which is often a bit off. */
export function accurateExp2(x: number): number {
  if (!(Math.abs(x) < 1000)) return 2 ** x
  const exponent = Math.round(x)
  const rest = multiply([x - exponent, 0], LN2)
  let series: Pair = [1, 0]
  for (let k = TERMS; k >= 1; k--) series = add([1, 0], divide(multiply(series, rest), [k, 0]))
  return (series[0] + series[1]) * 2 ** exponent
}

/** a + b exactly. */
function sum(a: number, b: number): Pair {
  const high = a + b
  const part = high - a
  return [high, a - (high - part) + (b - part)]
}

/** a * b exactly. */
function product(a: number, b: number): Pair {
  const high = a * b
  const [aHigh, aLow] = split(a)
  const [bHigh, bLow] = split(b)
  return [high, aLow * bLow - (high - aHigh * bHigh - aLow * bHigh - aHigh * bLow)]
}

function split(a: number): Pair {
  const scaled = SPLITTER * a
  const high = scaled - (scaled - a)
  return [high, a - high]
}

function add(a: Pair, b: Pair): Pair {
  const [high, low] = sum(a[0], b[0])
  return sum(high, low + (a[1] + b[1]))
}

function multiply(a: Pair, b: Pair): Pair {
  const [high, low] = product(a[0], b[0])
  return sum(high, low + (a[0] * b[1] + a[1] * b[0]))
}

function divide(a: Pair, b: Pair): Pair {
  const first = a[0] / b[0]
  const rest = add(a, multiply([-first, 0], b))
  const second = rest[0] / b[0]
  const last = add(rest, multiply([-second, 0], b))
  return add(sum(first, second), [last[0] / b[0], 0])
}
