import { complementaryErrorFunction, errorFunction } from './error-function.js'

/** Share of the standard normal distribution below a value (scipy.stats.norm.cdf). */
export function normalShare(value: number): number {
  const x = value / Math.SQRT2
  // scipy.special.ndtr: the complement where the difference to one or zero would cancel.
  if (Math.abs(x) < Math.SQRT1_2) return 0.5 + 0.5 * errorFunction(x)
  const tail = 0.5 * complementaryErrorFunction(Math.abs(x))
  return x > 0 ? 1 - tail : tail
}
