import type { DenseBlock } from './types.js'

/** 1 / (1 + exp(-x)), as scipy.special.expit computes it for doubles. */
export function expit(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

/** Index of the largest entry of a row, the first one on ties, as numpy.argmax; NaN wins like in numpy. */
export function argmaxRows(block: DenseBlock): Int32Array {
  const { rows, cols, data } = block
  const best = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    const from = row * cols
    let at = 0
    let most = data[from]!
    // NaN is what is not equal to itself.
    for (let col = 1; col < cols && most === most; col++) {
      const value = data[from + col]!
      if (value <= most) continue
      at = col
      most = value
    }
    best[row] = at
  }
  return best
}

/** Softmax over each row in scikit-learn's order: subtract the maximum, exp, divide by the sum. In place. */
export function softmaxRows(block: DenseBlock): void {
  const { rows, cols, data } = block
  for (let row = 0; row < rows; row++) {
    const from = row * cols
    let max = data[from]!
    for (let col = 1; col < cols; col++) if (data[from + col]! > max) max = data[from + col]!
    let sum = 0
    for (let col = 0; col < cols; col++) {
      const value = Math.exp(data[from + col]! - max)
      data[from + col] = value
      sum += value
    }
    for (let col = 0; col < cols; col++) data[from + col]! /= sum
  }
}

/** Divides each row by its sum. In place. */
export function normalizeRows(block: DenseBlock): void {
  const { rows, cols, data } = block
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (let col = 0; col < cols; col++) sum += data[row * cols + col]!
    for (let col = 0; col < cols; col++) data[row * cols + col]! /= sum
  }
}

/** log(sum(exp(row))) for each row, shifted by the maximum (scipy.special.logsumexp). */
export function logSumExpRows(block: DenseBlock): Float64Array {
  const { rows, cols, data } = block
  const out = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const from = row * cols
    let max = -Infinity
    for (let col = 0; col < cols; col++) if (data[from + col]! > max) max = data[from + col]!
    const shift = Number.isFinite(max) ? max : 0
    let sum = 0
    for (let col = 0; col < cols; col++) sum += Math.exp(data[from + col]! - shift)
    out[row] = Math.log(sum) + shift
  }
  return out
}

/** Rows x 1 to rows x 2: 1 - p and p, the columns of a binary predict_proba. */
export function binaryColumns(positive: Float64Array): Float64Array {
  const out = new Float64Array(positive.length * 2)
  for (let row = 0; row < positive.length; row++) {
    out[row * 2] = 1 - positive[row]!
    out[row * 2 + 1] = positive[row]!
  }
  return out
}
