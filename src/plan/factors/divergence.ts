import { affine, transposed, type Weights } from '../products.js'
import type { DenseBlock } from '../types.js'

/** numpy.finfo(numpy.float32).eps, below which scikit-learn takes a value for zero. */
export const TINY = 2 ** -23

/** Square root of twice the beta-divergence of the input and W H (sklearn/decomposition/_nmf.py, _beta_divergence). */
export function betaDivergence(input: DenseBlock, factors: DenseBlock, components: Weights, beta: number): number {
  const product = affine(factors, transposed(components)).data
  return Math.sqrt(2 * Math.max(beta === 2 ? squares(input.data, product) : general(input.data, product, beta), 0))
}

function squares(input: Float64Array, product: Float64Array): number {
  let sum = 0
  for (const [at, value] of input.entries()) sum += (value - product[at]!) ** 2
  return sum / 2
}

function general(input: Float64Array, product: Float64Array, beta: number): number {
  let total = 0
  let sum = 0
  for (const [at, value] of input.entries()) {
    const fitted = product[at]!
    total += beta === 1 ? fitted : beta === 0 ? 1 : fitted ** beta
    if (value <= TINY) continue
    const safe = Math.max(fitted, TINY)
    if (beta === 1) sum += value * Math.log(value / safe) - value
    else if (beta === 0) sum += value / safe - Math.log(value / safe)
    else sum += value ** beta - beta * value * safe ** (beta - 1)
  }
  if (beta === 1) return sum + total
  if (beta === 0) return sum - total
  return (sum + total * (beta - 1)) / (beta * (beta - 1))
}
