import type { Weights } from '../products.js'

/**
 * Lower triangle of the Cholesky factor of a symmetric positive definite matrix (n x n, row-major); null when it is not
 * positive definite.
 */
export function cholesky({ rows: size, data }: Weights): Float64Array | null {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let col = 0; col <= row; col++) {
      let sum = data[row * size + col]!
      for (let k = 0; k < col; k++) sum -= lower[row * size + k]! * lower[col * size + k]!
      if (row !== col) lower[row * size + col] = sum / lower[col * size + col]!
      else if (sum > 0) lower[row * size + row] = Math.sqrt(sum)
      else return null
    }
  }
  return lower
}

/** Solves L L' x = b for the factor that `cholesky` gives. */
export function solveCholesky(lower: Float64Array, right: ArrayLike<number>): Float64Array {
  const size = right.length
  const x = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) x[row]! -= lower[row * size + k]! * x[k]!
    x[row]! /= lower[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) x[row]! -= lower[k * size + row]! * x[k]!
    x[row]! /= lower[row * size + row]!
  }
  return x
}

/** The inverse of a symmetric positive definite matrix; null when it is not positive definite. */
export function inverseOfPositive(matrix: Weights): Weights | null {
  const lower = cholesky(matrix)
  if (lower === null) return null
  const size = matrix.rows
  const data = new Float64Array(size * size)
  for (let at = 0; at < size; at++) {
    const unit = new Float64Array(size)
    unit[at] = 1
    data.set(solveCholesky(lower, unit), at * size)
  }
  return { rows: size, cols: size, data }
}
