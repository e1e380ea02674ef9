/**
 * Neumaier's compensated sum (https://en.wikipedia.org/wiki/Kahan_summation_algorithm#Further_enhancements), so that
 * a metric over a million rows still agrees with NumPy's pairwise sums to 1e-12.
 */
export class Sum {
  private total = 0
  private compensation = 0

  add(value: number): void {
    const next = this.total + value
    this.compensation += Math.abs(this.total) >= Math.abs(value) ? this.total - next + value : value - next + this.total
    this.total = next
  }

  get value(): number {
    return this.total + this.compensation
  }
}

export function sumOf(values: Iterable<number>): number {
  const sum = new Sum()
  for (const value of values) sum.add(value)
  return sum.value
}

/** Sum of values times weights; null weights are all 1. A weight of 0 hides its value whatever it is. */
export function weightedSum(values: Float64Array, weights: Float64Array | null): number {
  if (weights === null) return sumOf(values)
  const sum = new Sum()
  for (let index = 0; index < values.length; index++) {
    const weight = weights[index]!
    if (weight !== 0) sum.add(weight * values[index]!)
  }
  return sum.value
}

/** Arithmetic mean; null for no values. */
export function meanOf(values: readonly number[] | Float64Array): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length
}

/** numerator / denominator, and 0 where the denominator is 0: scikit-learn's `zero_division=0`. */
export function ratioOrZero(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator
}
