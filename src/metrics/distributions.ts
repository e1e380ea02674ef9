/**
 * Complementary error function for x >= 0 to about 1e-14 relative: the series 7.6.2 below 1.5, the continued fraction
 * 7.9.2 by Lentz's method above (NIST, https://dlmf.nist.gov/7.6 and https://dlmf.nist.gov/7.9).
 */
export function erfc(x: number): number {
  const scale = Math.exp(-x * x) / Math.sqrt(Math.PI)
  if (x < 1.5) {
    let term = 2 * x
    let sum = term
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= (2 * x * x) / (2 * n + 1)
      sum += term
    }
    return 1 - scale * sum
  }
  let fraction = x
  let c = x
  let d = 0
  for (let n = 1; n < 500; n++) {
    d = 1 / (x + (n / 2) * d)
    c = x + n / 2 / c
    fraction *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return scale / fraction
}

/** P(X >= statistic) of a chi-squared variable with one degree of freedom. */
export function chiSquaredTail(statistic: number): number {
  return erfc(Math.sqrt(statistic / 2))
}

/** P(X <= successes) for `trials` fair coins, summed from its largest term down. */
export function fairCoinTail(successes: number, trials: number): number {
  let logTerm = -trials * Math.LN2
  for (let i = 1; i <= successes; i++) logTerm += Math.log((trials - successes + i) / i)
  let term = Math.exp(logTerm)
  let sum = 0
  for (let i = successes; i >= 0 && term > sum * 1e-18; i--) {
    sum += term
    term *= i / (trials - i + 1)
  }
  return Math.min(sum, 1)
}
