import type { DenseBlock, SparseBlock } from './types.js'

/** Norms of a row that scikit-learn's normalize knows. */
export type Norm = 'l1' | 'l2' | 'max'

/** Rows divided by their norm; rows of zeros stay (sklearn.preprocessing.normalize). */
export function normalizeByNorm<B extends DenseBlock | SparseBlock>(block: B, norm: Norm): B {
  const copy = { ...block, data: block.data.slice() }
  normalizeInPlace(copy, norm)
  return copy
}

/** `normalizeByNorm` in the block itself. */
export function normalizeInPlace(block: DenseBlock | SparseBlock, norm: Norm): void {
  const { data } = block
  for (let row = 0; row < block.rows; row++) {
    const from = block.kind === 'dense' ? row * block.cols : block.indptr[row]!
    const to = block.kind === 'dense' ? from + block.cols : block.indptr[row + 1]!
    const size = normOf(data, from, to, norm)
    // Dense rows of almost nothing are left alone as well (_handle_zeros_in_scale).
    if (size === 0 || (block.kind === 'dense' && size < 10 * Number.EPSILON)) continue
    for (let at = from; at < to; at++) data[at]! /= size
  }
}

function normOf(data: Float64Array, from: number, to: number, norm: Norm): number {
  let sum = 0
  for (let at = from; at < to; at++) {
    const value = data[at]!
    if (norm === 'l1') sum += Math.abs(value)
    else if (norm === 'l2') sum += value * value
    else sum = Math.max(sum, Math.abs(value))
  }
  return norm === 'l2' ? Math.sqrt(sum) : sum
}
