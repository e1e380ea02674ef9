import type { RandomSource } from '../../core/random.js'

/** One draw from Binomial(n, p): inversion for small means, else Hoermann's BTRS (1993), both exact. */
export function drawBinomial(n: number, p: number, random: RandomSource): number {
  if (n === 0 || p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - drawBinomial(n, 1 - p, random)
  return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random)
}

function byInversion(n: number, p: number, random: RandomSource): number {
  const odds = p / (1 - p)
  for (;;) {
    let mass = Math.exp(n * Math.log1p(-p))
    let left = random.next()
    for (let k = 0; k <= n; k++) {
      if (left < mass) return k
      left -= mass
      mass *= ((n - k) / (k + 1)) * odds
      if (mass < 1e-18 && k > n * p) break
    }
  }
}

function byRejection(n: number, p: number, random: RandomSource): number {
  const spread = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const c = n * p + 0.5
  const vr = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * spread
  const mode = Math.floor((n + 1) * p)
  const odds = p / (1 - p)
  for (;;) {
    const u = random.next() - 0.5
    const v = random.next()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + c)
    if (us >= 0.07 && v <= vr) return k
    if (k < 0 || k > n) continue
    const bound =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
      (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
      (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
      stirlingTail(mode) +
      stirlingTail(n - mode) -
      stirlingTail(k) -
      stirlingTail(n - k)
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound) return k
  }
}

/** log k! minus Stirling's formula in k + 1. */
function stirlingTail(k: number): number {
  const x = k + 1
  if (k > 9) return (1 / 12 - (1 / 360 - 1 / 1260 / (x * x)) / (x * x)) / x
  let logFactorial = 0
  for (let i = 2; i <= k; i++) logFactorial += Math.log(i)
  return logFactorial - (0.5 * Math.log(2 * Math.PI) + (k + 0.5) * Math.log(x) - x)
}

/** Counts of `n` draws over bins of the given weights, written to `out`: binomials of what is left, bin by bin. */
export function drawMultinomial(n: number, weights: ArrayLike<number>, random: RandomSource, out: Float64Array): void {
  let total = 0
  for (let bin = 0; bin < weights.length; bin++) total += weights[bin]!
  let left = n
  for (let bin = 0; bin < weights.length; bin++) {
    const weight = weights[bin]!
    const drawn = left === 0 ? 0 : drawBinomial(left, total <= weight ? 1 : weight / total, random)
    out[bin] = drawn
    left -= drawn
    total -= weight
  }
}
