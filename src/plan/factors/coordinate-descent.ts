import { affine, type Weights } from '../products.js'
import type { DenseBlock, SparseBlock } from '../types.js'
import { denseBlock } from '../blocks.js'

/** What stops the search for factors, and what keeps them small. */
export interface FactorSettings {
  readonly tolerance: number
  readonly iterations: number
  readonly l1: number
  readonly l2: number
  /** Makes a function that gives the order of the components for one step after the other; they come in order without it. */
  readonly orders?: () => (components: number) => ArrayLike<number>
}

/**
 * Non-negative loadings W (rows x components) with W H near the input, by cyclic coordinate descent
 * (sklearn/decomposition/_cdnmf_fast.pyx). It stops by the sum over all rows, so that rows that are asked together end at the
 * same step, as in scikit-learn.
 */
export function factorsByDescent(
  input: DenseBlock | SparseBlock,
  components: Weights,
  { tolerance, iterations, l1, l2, orders }: FactorSettings,
): DenseBlock {
  const count = components.rows
  const gram = affine({ kind: 'dense', ...components }, components).data
  for (let at = 0; at < count; at++) gram[at * count + at]! += l2
  const targets = affine(input, components, -l1).data
  const factors = denseBlock(input.rows, count)
  const inOrder = Int32Array.from({ length: count }, (_, at) => at)
  const next = orders?.()
  let first = 0
  for (let step = 1; step <= iterations; step++) {
    const violation = descend(factors, gram, targets, next?.(count) ?? inOrder)
    if (step === 1) first = violation
    if (first === 0 || violation / first <= tolerance) break
  }
  return factors
}

/** One pass over all coordinates; returns how far the projected gradients were from zero. */
function descend(
  { rows, cols: count, data }: DenseBlock,
  gram: Float64Array,
  targets: Float64Array,
  order: ArrayLike<number>,
): number {
  let violation = 0
  for (let turn = 0; turn < count; turn++) {
    const component = order[turn]!
    const curvature = gram[component * count + component]!
    for (let row = 0; row < rows; row++) {
      const from = row * count
      let gradient = -targets[from + component]!
      for (let other = 0; other < count; other++) gradient += gram[component * count + other]! * data[from + other]!
      const value = data[from + component]!
      violation += Math.abs(value === 0 ? Math.min(0, gradient) : gradient)
      if (curvature !== 0) data[from + component] = Math.max(value - gradient / curvature, 0)
    }
  }
  return violation
}
