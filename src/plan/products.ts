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
  else multiplyDense(input, weights, output)
  addBias(output, bias)
  return output
}

/** Four outputs at a time: each x is loaded once for four independent sums, which hides the latency of additions. */
function multiplyDense(input: DenseBlock, weights: Weights, output: DenseBlock): void {
  const { rows, cols: features, data: x } = input
  const { rows: outputs, data: w } = weights
  const y = output.data
  for (let row = 0; row < rows; row++) {
    const from = row * features
    let out = 0
    for (; out + 3 < outputs; out += 4) {
      const w0 = out * features
      const w1 = w0 + features
      const w2 = w1 + features
      const w3 = w2 + features
      let sum0 = 0
      let sum1 = 0
      let sum2 = 0
      let sum3 = 0
      for (let j = 0; j < features; j++) {
        const value = x[from + j]!
        sum0 += value * w[w0 + j]!
        sum1 += value * w[w1 + j]!
        sum2 += value * w[w2 + j]!
        sum3 += value * w[w3 + j]!
      }
      const at = row * outputs + out
      y[at] = sum0
      y[at + 1] = sum1
      y[at + 2] = sum2
      y[at + 3] = sum3
    }
    for (; out < outputs; out++) {
      const at = out * features
      let sum = 0
      for (let j = 0; j < features; j++) sum += x[from + j]! * w[at + j]!
      y[row * outputs + out] = sum
    }
  }
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
  for (let at = 0; at < data.length; at++) data[at]! += bias[shared ? 0 : at % cols]!
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
