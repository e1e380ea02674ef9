import { denseBlock } from '../blocks.js'
import { affine, transposed } from '../products.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphDifferences, graphDot, graphPairwise } from '../graph-distances.js'
import { graphMath, type GraphMath } from '../graph-math.js'
import { graphRow, graphRowSum } from '../graph-nodes.js'
import type { GraphKernel, Kernel } from '../svm/index.js'
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

/** The same in a graph. */
export const GRAPH_PAIRWISE_KERNELS: Readonly<
  Record<string, (settings: PairwiseSettings, features: number) => GraphKernel>
> = {
  linear: () => graphDot,
  rbf: ({ gamma }, features) =>
    fromMath((graph, matrix, training, { exp, mul }) =>
      exp(mul(graphDifferences(graph, matrix, training), -(gamma ?? 1 / features))),
    ),
  laplacian: ({ gamma }, features) =>
    fromMath((graph, matrix, training, { abs, exp, mul, sub }) => {
      const distance = graphPairwise(graph, matrix, training, (_, row, other) => abs(sub(row, other)))
      return exp(mul(distance, -(gamma ?? 1 / features)))
    }),
  poly: graphPolynomial,
  polynomial: graphPolynomial,
  sigmoid: ({ gamma, coef0 }, features) =>
    fromMath((graph, matrix, training, { add, mul, tanh }) =>
      tanh(add(mul(graphDot(graph, matrix, training), gamma ?? 1 / features), coef0 ?? 1)),
    ),
  cosine: () =>
    fromMath((graph, matrix, training, { div, equal, mul, sqrt, square, where }) => {
      const lengths = Float64Array.from({ length: training.rows }, (_, row) =>
        norm(training.data, row * training.cols, training.cols),
      )
      const product = mul(sqrt(graphRowSum(graph, square(matrix))), graphRow(graph, lengths))
      return where(equal(product, 0), 0, div(graphDot(graph, matrix, training), product))
    }),
  additive_chi2: () => fromMath((graph, matrix, training, { neg }) => neg(graphChiSquared(graph, matrix, training))),
  chi2: ({ gamma }) =>
    fromMath((graph, matrix, training, { exp, mul }) =>
      exp(mul(graphChiSquared(graph, matrix, training), -(gamma ?? 1))),
    ),
}

function fromMath(
  make: (graph: GraphBuilder, matrix: GraphValue, training: DenseBlock, math: GraphMath) => GraphValue,
): GraphKernel {
  return (graph, matrix, training) => make(graph, matrix, training, graphMath(graph))
}

function graphPolynomial({ gamma, coef0, degree }: PairwiseSettings, features: number): GraphKernel {
  return fromMath((graph, matrix, training, { add, mul, pow }) =>
    pow(add(mul(graphDot(graph, matrix, training), gamma ?? 1 / features), coef0 ?? 1), degree ?? 3),
  )
}

function graphChiSquared(graph: GraphBuilder, matrix: GraphValue, training: DenseBlock): GraphValue {
  return graphPairwise(graph, matrix, training, ({ add, div, equal, square, sub, where }, row, other) => {
    const total = add(row, other)
    return where(equal(total, 0), 0, div(square(sub(row, other)), total))
  })
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
