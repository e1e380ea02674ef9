import type { DenseBlock, SparseBlock } from './types.js'

/** Norms of a row that scikit-learn's normalize knows. */
export type Norm = 'l1' | 'l2' | 'max'

/** Rows divided by their norm; rows of zeros stay (sklearn.preprocessing.normalize). */
export function normalizeByNorm<B extends DenseBlock | SparseBlock>(block: B, norm: Norm): B {
  const data = block.data.slice()
  for (let row = 0; row < block.rows; row++) {
    const [from, to] =
      block.kind === 'dense' ? [row * block.cols, (row + 1) * block.cols] : [block.indptr[row]!, block.indptr[row + 1]!]
    const size = normOf(data.subarray(from, to), norm)
    // Dense rows of almost nothing are left alone as well (_handle_zeros_in_scale).
    if (size === 0 || (block.kind === 'dense' && size < 10 * Number.EPSILON)) continue
    for (let at = from; at < to; at++) data[at]! /= size
  }
  return { ...block, data }
}

function normOf(row: Float64Array, norm: Norm): number {
  let sum = 0
  for (const value of row) {
    if (norm === 'l1') sum += Math.abs(value)
    else if (norm === 'l2') sum += value * value
    else sum = Math.max(sum, Math.abs(value))
  }
  return norm === 'l2' ? Math.sqrt(sum) : sum
}
