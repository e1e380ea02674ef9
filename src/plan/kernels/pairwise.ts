import { denseBlock } from '../blocks.js'
import { affine, transposed } from '../products.js'
import type { Kernel } from '../svm/index.js'
import type { DenseBlock } from '../types.js'

/** Parameters of sklearn.metrics.pairwise kernels; null takes the kernel's default. */
export interface PairwiseSettings {
  readonly gamma: number | null
  readonly coef0: number | null
  readonly degree: number | null
}

/** Kernels of sklearn.metrics.pairwise_kernels by name, for a number of features. */
export const PAIRWISE_KERNELS: Readonly<Record<string, (settings: PairwiseSettings, features: number) => Kernel>> = {
  linear: () => dot,
  rbf: ({ gamma }, features) => {
    const rate = -(gamma ?? 1 / features)
    return (...rows) => Math.exp(rate * squaredDistance(...rows))
  },
  laplacian: ({ gamma }, features) => {
    const rate = -(gamma ?? 1 / features)
    return (...rows) => Math.exp(rate * sumOver(rows, (left, right) => Math.abs(left - right)))
  },
  poly: polynomial,
  polynomial,
  sigmoid: ({ gamma, coef0 }, features) => {
    const rate = gamma ?? 1 / features
    return (...rows) => Math.tanh(rate * dot(...rows) + (coef0 ?? 1))
  },
  // A row of zeros stays one when it is divided by its length.
  cosine: () => (left, leftAt, right, rightAt, count) => {
    const lengths = norm(left, leftAt, count) * norm(right, rightAt, count)
    return lengths === 0 ? 0 : dot(left, leftAt, right, rightAt, count) / lengths
  },
  additive_chi2:
    () =>
    (...rows) =>
      -chiSquared(rows),
  chi2:
    ({ gamma }) =>
    (...rows) =>
      Math.exp(-(gamma ?? 1) * chiSquared(rows)),
}

function polynomial({ gamma, coef0, degree }: PairwiseSettings, features: number): Kernel {
  const rate = gamma ?? 1 / features
  return (...rows) => (rate * dot(...rows) + (coef0 ?? 1)) ** (degree ?? 3)
}

type Rows = Parameters<Kernel>

function sumOver([left, leftAt, right, rightAt, count]: Rows, term: (left: number, right: number) => number): number {
  let sum = 0
  for (let at = 0; at < count; at++) sum += term(left[leftAt + at]!, right[rightAt + at]!)
  return sum
}

const dot: Kernel = (...rows) => sumOver(rows, (left, right) => left * right)

export const squaredDistance: Kernel = (...rows) => sumOver(rows, (left, right) => (left - right) ** 2)

function norm(data: Float64Array, at: number, count: number): number {
  return Math.sqrt(dot(data, at, data, at, count))
}

function chiSquared(rows: Rows): number {
  return sumOver(rows, (left, right) => (left + right === 0 ? 0 : (left - right) ** 2 / (left + right)))
}

/** The kernel between every row of the input and every training row. */
export function kernelMatrix(kernel: Kernel, input: DenseBlock, training: DenseBlock): DenseBlock {
  const out = denseBlock(input.rows, training.rows)
  for (let row = 0; row < input.rows; row++) {
    for (let at = 0; at < training.rows; at++) {
      out.data[row * training.rows + at] = kernel(
        input.data,
        row * input.cols,
        training.data,
        at * training.cols,
        input.cols,
      )
    }
  }
  return out
}

/** The kernel matrix times weights (training rows x outputs). */
export function kernelProduct(
  kernel: Kernel,
  input: DenseBlock,
  training: DenseBlock,
  weights: { readonly rows: number; readonly cols: number; readonly data: Float64Array },
): DenseBlock {
  return affine(kernelMatrix(kernel, input, training), transposed(weights))
}
