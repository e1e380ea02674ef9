import { denseBlock } from '../blocks.js'
import { affine, transposed, type Weights } from '../products.js'
import type { DenseBlock } from '../types.js'
import type { FactorSettings } from './coordinate-descent.js'
import { betaDivergence, TINY } from './divergence.js'

/** beta: 2 Frobenius, 1 Kullback-Leibler, 0 Itakura-Saito, or any other exponent. */
export interface MultiplicativeSettings extends FactorSettings {
  readonly beta: number
  /** "error" compares the divergence every tenth step (NMF), "change" the factors at every step (MiniBatchNMF). */
  readonly stop: 'error' | 'change'
}

/** Non-negative loadings by multiplicative updates (sklearn/decomposition/_nmf.py, _fit_multiplicative_update and _solve_W). */
export function factorsByProducts(
  input: DenseBlock,
  components: Weights,
  settings: MultiplicativeSettings,
): DenseBlock {
  const { tolerance, iterations, beta } = settings
  const factors = denseBlock(input.rows, components.rows)
  const mean = input.data.reduce((sum, value) => sum + value, 0) / input.data.length
  factors.data.fill(Math.sqrt(mean / components.rows))
  const update = updateOf(input, components, settings)
  const byError = settings.stop === 'error'
  const first = byError ? betaDivergence(input, factors, components, beta) : 0
  let previous = first
  for (let step = 1; step <= iterations; step++) {
    const before = byError ? null : factors.data.slice()
    update(factors)
    if (byError && beta < 1)
      for (const [at, value] of factors.data.entries()) if (value < 2 ** -52) factors.data[at] = 0
    if (tolerance <= 0) continue
    if (before !== null) {
      if (changeOf(factors.data, before) <= tolerance) break
    } else if (step % 10 === 0) {
      const error = betaDivergence(input, factors, components, beta)
      if ((previous - error) / first < tolerance) break
      previous = error
    }
  }
  return factors
}

function changeOf(now: Float64Array, before: Float64Array): number {
  let difference = 0
  let size = 0
  for (const [at, value] of now.entries()) {
    difference += (value - before[at]!) ** 2
    size += value * value
  }
  return Math.sqrt(difference) / Math.sqrt(size)
}

function updateOf(
  input: DenseBlock,
  components: Weights,
  { beta, l1, l2, stop }: MultiplicativeSettings,
): (factors: DenseBlock) => void {
  // NMF adds the penalty to the sums that it keeps for the next step, so that it grows with every one.
  const added = beta === 1 && stop === 'error' && l1 > 0 ? l1 : 0
  const across = transposed(components)
  const power = beta < 1 ? 1 / (2 - beta) : beta > 2 ? 1 / (beta - 1) : 1
  const ratio = beta === 2 ? frobenius(input, components) : general(input, components, across, { beta, added })
  return (factors) => {
    const { above, below } = ratio(factors)
    for (let at = 0; at < factors.data.length; at++) {
      const value = factors.data[at]!
      const divisor = below(at) + (l1 > 0 && added === 0 ? l1 : 0) + (l2 > 0 ? l2 * value : 0)
      const change = above[at]! / (divisor === 0 ? TINY : divisor)
      factors.data[at] = value * (power === 1 ? change : change ** power)
    }
  }
}

interface Ratio {
  readonly above: Float64Array
  readonly below: (at: number) => number
}

function frobenius(input: DenseBlock, components: Weights): (factors: DenseBlock) => Ratio {
  const above = affine(input, components).data
  const gram = { ...components, cols: components.rows, data: affine({ kind: 'dense', ...components }, components).data }
  return (factors) => {
    const { data } = affine(factors, gram)
    return { above, below: (at) => data[at]! }
  }
}

function general(
  input: DenseBlock,
  components: Weights,
  across: Weights,
  { beta, added }: { readonly beta: number; readonly added: number },
) {
  const count = components.rows
  const sums = Float64Array.from({ length: count }, (_, at) =>
    components.data.subarray(at * components.cols, (at + 1) * components.cols).reduce((sum, value) => sum + value, 0),
  )
  return (factors: DenseBlock): Ratio => {
    const product = affine(factors, across)
    const quotient = product.data.map((value, at) => {
      const safe = beta < 2 && value < TINY ? TINY : value
      return beta === 1 ? input.data[at]! / safe : safe ** (beta - 2) * input.data[at]!
    })
    const above = affine({ ...product, data: quotient }, components).data
    if (added !== 0) for (let at = 0; at < count; at++) sums[at]! += added
    if (beta === 1) return { above, below: (at) => sums[at % count]! }
    const powers = product.data.map((value) => (beta < 1 && value < TINY ? TINY : value) ** (beta - 1))
    const { data } = affine({ ...product, data: powers }, components)
    return { above, below: (at) => data[at]! }
  }
}
