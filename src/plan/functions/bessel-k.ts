/** Taylor series of 1 / gamma(1 + z), lowest power first (https://dlmf.nist.gov/5.7.E1). */
const RECIPROCAL_GAMMA = [
  1.0, 0.5772156649015329, -0.6558780715202539, -0.04200263503409524, 0.16653861138229148, -0.04219773455554433,
  -0.009621971527876973, 0.0072189432466631, -0.0011651675918590652, -0.00021524167411495098, 0.0001280502823881162,
  -2.013485478078824e-5, -1.2504934821426706e-6, 1.133027231981696e-6, -2.056338416977607e-7, 6.116095104481416e-9,
  5.002007644469223e-9, -1.18127457048702e-9, 1.0434267116911005e-10, 7.782263439905071e-12, -3.696805618642206e-12,
  5.100370287454476e-13,
]

/** Terms after which a series or fraction that has not converged never will. */
const MAX_TERMS = 10_000

/** Above it the series loses its digits to cancellation, below it the fraction converges slowly. */
const SERIES_END = 2

/**
 * The modified Bessel function of the second kind of a fixed order > 0, for positive arguments, and the gamma function of that
 * order. Temme's series and continued fraction at an order of at most one half, then the recurrence upwards, which is stable
 * (N. M. Temme, On the numerical evaluation of the modified Bessel function of the third kind, J. Comput. Phys. 19, 1975;
 * I. J. Thompson and A. R. Barnett, Coulomb and Bessel functions of complex arguments and order, J. Comput. Phys. 64, 1986).
 */
export function besselK(order: number): { readonly at: (x: number) => number; readonly gamma: number } {
  const steps = Math.round(order)
  const mu = order - steps
  const constants = gammaTerms(mu)
  return {
    gamma: gammaOf(mu, steps, constants),
    at(x) {
      if (Number.isNaN(x) || x < 0) return NaN
      if (x === 0) return Infinity
      if (x === Infinity) return 0
      const pair = x <= SERIES_END ? series(mu, x, constants) : fraction(mu, x)
      return upwards(pair, { mu, steps, x })
    },
  }
}

/** K of the orders mu and mu + 1. */
type Pair = readonly [number, number]

/** https://dlmf.nist.gov/10.29.E1 */
function upwards(
  [first, second]: Pair,
  at: { readonly mu: number; readonly steps: number; readonly x: number },
): number {
  let [low, high] = [first, second]
  for (let step = 1; step <= at.steps; step++) [low, high] = [high, low + (2 * (at.mu + step) * high) / at.x]
  return low
}

interface GammaTerms {
  /** (1 / gamma(1 - mu) - 1 / gamma(1 + mu)) / (2 mu) */
  readonly difference: number
  /** (1 / gamma(1 - mu) + 1 / gamma(1 + mu)) / 2 */
  readonly mean: number
  readonly plus: number
  readonly minus: number
}

/** |mu| is at most one half, where the series of 1 / gamma has all digits, and its odd terms can be divided by mu. */
function gammaTerms(mu: number): GammaTerms {
  let [even, odd, power] = [0, 0, 1]
  for (let at = 0; at < RECIPROCAL_GAMMA.length; at += 2) {
    even += RECIPROCAL_GAMMA[at]! * power
    odd += RECIPROCAL_GAMMA[at + 1]! * power
    power *= mu * mu
  }
  return { difference: -odd, mean: even, plus: 1 / (even + mu * odd), minus: 1 / (even - mu * odd) }
}

/** gamma(mu + steps) from gamma(1 + mu). */
function gammaOf(mu: number, steps: number, { plus }: GammaTerms): number {
  if (steps === 0) return plus / mu
  let product = plus
  for (let step = 1; step < steps; step++) product *= mu + step
  return product
}

/** Temme's series, for small arguments. */
function series(mu: number, x: number, { difference, mean, plus, minus }: GammaTerms): Pair {
  const logarithm = Math.log(2 / x)
  const sigma = mu * logarithm
  const half = Math.exp(sigma)
  const angle = Math.PI * mu
  const sine = angle === 0 ? 1 : angle / Math.sin(angle)
  const slope = Math.abs(sigma) < 1e-8 ? 1 : Math.sinh(sigma) / sigma
  let f = sine * (Math.cosh(sigma) * difference + slope * logarithm * mean)
  let p = 0.5 * half * plus
  let q = (0.5 / half) * minus
  let factor = 1
  let [sum, next] = [f, p]
  for (let k = 1; k < MAX_TERMS; k++) {
    f = (k * f + p + q) / (k * k - mu * mu)
    p /= k - mu
    q /= k + mu
    factor *= (x * x) / 4 / k
    const term = factor * f
    sum += term
    next += factor * (p - k * f)
    if (Math.abs(term) < Math.abs(sum) * (Number.EPSILON / 4)) break
  }
  return [sum, (next * 2) / x]
}

/** Temme's second continued fraction by Steed's method, with the sum that normalises it. */
function fraction(mu: number, x: number): Pair {
  const quarter = 0.25 - mu * mu
  let b = 2 * (1 + x)
  let d = 1 / b
  let change = d
  let value = d
  let [before, last] = [0, 1]
  let c = quarter
  let q = quarter
  let a = -quarter
  let sum = 1 + q * change
  for (let k = 2; k < MAX_TERMS; k++) {
    a -= 2 * (k - 1)
    c *= -a / k
    const following = (before - b * last) / a
    before = last
    last = following
    q += c * following
    b += 2
    d = 1 / (b + a * d)
    change *= b * d - 1
    value += change
    const term = q * change
    sum += term
    if (Math.abs(term) < Math.abs(sum) * (Number.EPSILON / 4)) break
  }
  const first = (Math.sqrt(Math.PI / (2 * x)) * Math.exp(-x)) / sum
  return [first, (first * (mu + x + 0.5 - quarter * value)) / x]
}
