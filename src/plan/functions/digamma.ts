import { polynomial } from './error-function.js'

/** Bernoulli numbers over their index, the highest first: the tail of the asymptotic series. */
const SERIES = [1 / 12, -691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12]

/**
 * The logarithmic derivative of the gamma function at a positive number: moved up to where the asymptotic series holds
 * (https://dlmf.nist.gov/5.11.E2).
 */
export function digamma(x: number): number {
  let shift = 0
  let at = x
  for (; at < 10; at++) shift += 1 / at
  const square = 1 / (at * at)
  return Math.log(at) - 0.5 / at - square * polynomial(square, SERIES) - shift
}
