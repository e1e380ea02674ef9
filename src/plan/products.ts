import { denseBlock } from './blocks.js'
import type { DenseBlock, SparseBlock } from './types.js'

/** Weights of a linear map, one row an output: row-major, `data.length === rows * cols`, `cols` features. */
export interface Weights {
  readonly rows: number
  readonly cols: number
  readonly data: Float64Array
}

/**
 * input (n x d) times the transposed weights (k x d) plus bias (k, or one number for all): n x k.
 * scikit-learn's `X @ coef_.T + intercept_`. Sums run over the features in ascending order on every platform.
 */
export function affine(input: DenseBlock | SparseBlock, weights: Weights, bias: Float64Array | number = 0): DenseBlock {
  const output = denseBlock(input.rows, weights.rows)
  if (input.kind === 'sparse') multiplySparse(input, weights, output)
  else multiplyRows(input, weights, output)
  addBias(output, bias)
  return output
}

/**
 * input (n x d) times the transposed weights (k x d) into `output` (n x k), whose cells are all overwritten.
 * Two rows and four outputs at a time: each x and each weight is loaded once for several independent sums, which hides
 * the latency of additions. Every sum runs over the features in order, however many run beside it.
 */
export function multiplyRows(input: DenseBlock, weights: Weights, output: DenseBlock): void {
  const { rows, cols: features, data: x } = input
  const { rows: outputs, data: w } = weights
  const y = output.data
  let row = 0
  for (; row + 1 < rows; row += 2) {
    const x0 = row * features
    const x1 = x0 + features
    const y0 = row * outputs
    const y1 = y0 + outputs
    let out = 0
    for (; out + 3 < outputs; out += 4) {
      const w0 = out * features
      const w1 = w0 + features
      const w2 = w1 + features
      const w3 = w2 + features
      let sum00 = 0
      let sum01 = 0
      let sum02 = 0
      let sum03 = 0
      let sum10 = 0
      let sum11 = 0
      let sum12 = 0
      let sum13 = 0
      for (let j = 0; j < features; j++) {
        const a = x[x0 + j]!
        const b = x[x1 + j]!
        const v0 = w[w0 + j]!
        const v1 = w[w1 + j]!
        const v2 = w[w2 + j]!
        const v3 = w[w3 + j]!
        sum00 += a * v0
        sum01 += a * v1
        sum02 += a * v2
        sum03 += a * v3
        sum10 += b * v0
        sum11 += b * v1
        sum12 += b * v2
        sum13 += b * v3
      }
      y[y0 + out] = sum00
      y[y0 + out + 1] = sum01
      y[y0 + out + 2] = sum02
      y[y0 + out + 3] = sum03
      y[y1 + out] = sum10
      y[y1 + out + 1] = sum11
      y[y1 + out + 2] = sum12
      y[y1 + out + 3] = sum13
    }
    for (; out < outputs; out++) {
      y[y0 + out] = dot(x, x0, w, out * features, features)
      y[y1 + out] = dot(x, x1, w, out * features, features)
    }
  }
  if (row < rows) {
    for (let out = 0; out < outputs; out++) {
      y[row * outputs + out] = dot(x, row * features, w, out * features, features)
    }
  }
}

function dot(x: Float64Array, from: number, w: Float64Array, at: number, count: number): number {
  let sum = 0
  for (let j = 0; j < count; j++) sum += x[from + j]! * w[at + j]!
  return sum
}

function multiplySparse(input: SparseBlock, weights: Weights, output: DenseBlock): void {
  const { rows: outputs, cols: features, data: w } = weights
  for (let row = 0; row < input.rows; row++) {
    const to = row * outputs
    for (let at = input.indptr[row]!; at < input.indptr[row + 1]!; at++) {
      const value = input.data[at]!
      const column = input.indices[at]!
      for (let out = 0; out < outputs; out++) output.data[to + out]! += value * w[out * features + column]!
    }
  }
}

function addBias(output: DenseBlock, bias: Float64Array | number): void {
  const { cols, data } = output
  if (typeof bias === 'number') {
    if (bias !== 0) for (let at = 0; at < data.length; at++) data[at]! += bias
    return
  }
  const shared = bias.length === 1
  for (let at = 0; at < data.length; at += cols) {
    for (let col = 0; col < cols; col++) data[at + col]! += bias[shared ? 0 : col]!
  }
}

/** Rows and columns swapped. */
export function transposed(weights: Weights): Weights {
  const { rows, cols, data } = weights
  const out = new Float64Array(data.length)
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) out[col * rows + row] = data[row * cols + col]!
  }
  return { rows: cols, cols: rows, data: out }
}
