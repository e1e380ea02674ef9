import { denseBlock, numbersOf, writeRows } from './blocks.js'
import type { ColumnsBlock, DenseBlock, SparseBlock } from './types.js'
import { feedFast, multiplyFast, type After } from './vector/multiply.js'

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
  if (input.kind === 'dense') {
    multiplyInto(input, weights, { bias: eachBias(bias, weights.rows), ramp: false }, output)
    return output
  }
  multiplySparse(input, weights, output)
  addBias(output, bias)
  return output
}

/** One matrix after the other: what a network does to its rows. */
export interface LinearLayer {
  readonly weights: Weights
  readonly bias: Float64Array
  /** Null makes zero what is not above zero, NaN too; else changes the outputs in place. */
  readonly activate: ((block: DenseBlock) => void) | null
}

/** Rows that go through all layers together, so that what lies between the layers stays in the processor's cache. */
const ROWS_THROUGH = 512

/** Rows through the layers, of which there is at least one. */
export function feedForward(input: DenseBlock | SparseBlock, layers: readonly LinearLayer[]): DenseBlock {
  if (input.kind === 'sparse') {
    const first = layers[0]!
    const next = affine(input, first.weights, first.bias)
    if (first.activate === null) rampInPlace(next)
    else first.activate(next)
    return layers.length === 1 ? next : feedForward(next, layers.slice(1))
  }
  const output = denseBlock(input.rows, layers.at(-1)!.weights.rows)
  const { cols, data } = input
  const write = (cells: Float64Array, from: number, to: number): void => {
    cells.set(data.subarray(from * cols, to * cols))
  }
  if (!feedFast({ list: layers, write }, output)) feedPlainly(input, layers, output)
  return output
}

/**
 * The same for numbers in columns, which are finite; null, and nothing done, where that would have to make rows of them
 * first.
 */
export function feedColumns({ rows, columns }: ColumnsBlock, layers: readonly LinearLayer[]): DenseBlock | null {
  const values = columns.map(numbersOf)
  const output = denseBlock(rows, layers.at(-1)!.weights.rows)
  const write = (cells: Float64Array, from: number, to: number): void => {
    writeRows(cells, values, from, to)
  }
  return feedFast({ list: layers, write }, output) ? output : null
}

function feedPlainly(input: DenseBlock, layers: readonly LinearLayer[], output: DenseBlock): void {
  const last = layers.at(-1)!
  const between = layers.map(({ weights }) => new Float64Array(Math.min(ROWS_THROUGH, input.rows) * weights.rows))
  for (let from = 0; from < input.rows; from += ROWS_THROUGH) {
    const rows = Math.min(ROWS_THROUGH, input.rows - from)
    let value = rowsOf(input, from, rows)
    for (const [at, layer] of layers.entries()) {
      const cols = layer.weights.rows
      const next: DenseBlock =
        layer === last
          ? rowsOf(output, from, rows)
          : { kind: 'dense', rows, cols, data: between[at]!.subarray(0, rows * cols) }
      multiplyInto(value, layer.weights, { bias: layer.bias, ramp: layer.activate === null }, next)
      layer.activate?.(next)
      value = next
    }
  }
}

function rowsOf({ cols, data }: DenseBlock, from: number, rows: number): DenseBlock {
  return { kind: 'dense', rows, cols, data: data.subarray(from * cols, (from + rows) * cols) }
}

/** Overwrites all cells of `output`. */
function multiplyInto(input: DenseBlock, weights: Weights, after: After, output: DenseBlock): void {
  if (multiplyFast(input, weights, after, output)) return
  multiplyRows(input, weights, output)
  if (after.bias !== null) addBias(output, after.bias)
  if (after.ramp) rampInPlace(output)
}

function rampInPlace({ data }: DenseBlock): void {
  for (let at = 0; at < data.length; at++) if (!(data[at]! > 0)) data[at] = 0
}

/** One number an output; null when nothing is added, since adding zero makes -0 zero. */
function eachBias(bias: Float64Array | number, outputs: number): Float64Array | null {
  if (typeof bias === 'number') return bias === 0 ? null : new Float64Array(outputs).fill(bias)
  return bias.length === 1 ? new Float64Array(outputs).fill(bias[0]!) : bias
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

/** Rows for which it is worth having the weights of a feature side by side. */
const ROWS_WORTH_TURNING = 256

function multiplySparse(input: SparseBlock, weights: Weights, output: DenseBlock): void {
  const { rows: outputs, cols: features } = weights
  const turned = input.rows >= ROWS_WORTH_TURNING && outputs > 1
  const w = turned ? turnedOf(weights).data : weights.data
  const [outStep, featureStep] = turned ? [1, outputs] : [features, 1]
  const { indptr, indices, data } = input
  const y = output.data
  for (let row = 0; row < input.rows; row++) {
    const to = row * outputs
    const end = indptr[row + 1]!
    for (let at = indptr[row]!; at < end; at++) {
      const value = data[at]!
      let from = indices[at]! * featureStep
      for (let out = 0; out < outputs; out++, from += outStep) y[to + out]! += value * w[from]!
    }
  }
}

const known = new WeakMap<Weights, Weights>()

function turnedOf(weights: Weights): Weights {
  let turned = known.get(weights)
  if (turned === undefined) {
    turned = transposed(weights)
    known.set(weights, turned)
  }
  return turned
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
