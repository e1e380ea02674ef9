const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** log Gamma(x) for x > 0 (Lanczos approximation with g = 7, relative error about 1e-15). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let sum = 0.99999999999980993
  for (const [index, coefficient] of LANCZOS.entries()) sum += coefficient / (x + index)
  const shifted = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(sum)
}

/**
 * Regularised upper incomplete gamma function Q(a, x): the series for x < a + 1, else Lentz's continued fraction
 * (https://dlmf.nist.gov/8.7.E1, https://dlmf.nist.gov/8.9.E2).
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; n < 100_000 && Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
      term *= x / (a + n)
      sum += term
    }
    return 1 - front * sum
  }
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < 100_000; n++) {
    const an = -n * (n - a)
    b += 2
    d = an * d + b
    if (Math.abs(d) < tiny) d = tiny
    c = b + an / c
    if (Math.abs(c) < tiny) c = tiny
    d = 1 / d
    const step = d * c
    fraction *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return front * fraction
}

/** P(X > x) for a chi-squared variable with `degrees` degrees of freedom. */
export function chiSquareSurvival(x: number, degrees: number): number {
  return upperGamma(degrees / 2, x / 2)
}

/** P(K > x) for Kolmogorov's limit distribution (https://en.wikipedia.org/wiki/Kolmogorov-Smirnov_test, both series). */
export function kolmogorovSurvival(x: number): number {
  if (x <= 0) return 1
  let sum = 0
  if (x < 1) {
    for (let k = 1; k < 20; k++) sum += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * x * x))
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum
  }
  for (let k = 1; k < 20; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x)
  return sum
}

/** Cells of the path-counting table below; larger samples use the limit distribution. */
const MAX_EXACT_CELLS = 1_000_000

/**
 * Two-sided p-value of the two-sample Kolmogorov-Smirnov statistic `d` for samples of n and m: exact by counting the
 * lattice paths that leave the band (Hodges, 1958; Schroeer and Trenkler, 1995, as in R's psmirnov) up to a million
 * path cells, else Kolmogorov's limit at d sqrt(nm / (n + m)), which is within 0.01 of the exact value from there on.
 */
export function smirnovSurvival(d: number, n: number, m: number): number {
  if (n === 0 || m === 0 || d <= 0) return 1
  if (n * m > MAX_EXACT_CELLS) return Math.min(1, kolmogorovSurvival(d * Math.sqrt((n * m) / (n + m))))
  const bound = (0.5 + Math.floor(d * n * m - 1e-7)) / (n * m)
  const leaving = new Float64Array(m + 1)
  for (let j = 1; j <= m; j++) leaving[j] = j / m > bound ? 1 : leaving[j - 1]!
  for (let i = 1; i <= n; i++) {
    if (i / n > bound) leaving[0] = 1
    for (let j = 1; j <= m; j++) {
      const share = i / (i + j)
      leaving[j] = Math.abs(i / n - j / m) > bound ? 1 : share * leaving[j]! + (1 - share) * leaving[j - 1]!
    }
  }
  return Math.min(1, leaving[m]!)
}
