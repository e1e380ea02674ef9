import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphDifferences, graphDot } from '../graph-distances.js'
import { graphMath } from '../graph-math.js'
import type { DenseBlock } from '../types.js'

/** A support vector machine's kernel function between a row and a support vector. */
export type Kernel = (left: Float64Array, leftAt: number, right: Float64Array, rightAt: number, count: number) => number

/** A kernel between the rows of a graph and training rows: [rows, training rows]. */
export type GraphKernel = (graph: GraphBuilder, matrix: GraphValue, training: DenseBlock) => GraphValue

export interface KernelSettings {
  readonly gamma: number
  readonly coef0: number
  readonly degree: number
}

/** Names of libsvm's kernels (https://www.csie.ntu.edu.tw/~cjlin/papers/libsvm.pdf), each with its formula. */
export const KERNELS: Readonly<Record<string, (settings: KernelSettings) => Kernel>> = {
  linear: () => dot,
  poly:
    ({ gamma, coef0, degree }) =>
    (...rows) =>
      integerPower(gamma * dot(...rows) + coef0, degree),
  rbf:
    ({ gamma }) =>
    (left, leftAt, right, rightAt, count) => {
      let sum = 0
      for (let at = 0; at < count; at++) {
        const difference = left[leftAt + at]! - right[rightAt + at]!
        sum += difference * difference
      }
      return Math.exp(-gamma * sum)
    },
  sigmoid:
    ({ gamma, coef0 }) =>
    (...rows) =>
      Math.tanh(gamma * dot(...rows) + coef0),
}

/** The same in a graph: [rows, vectors]. */
export const GRAPH_KERNELS: Readonly<Record<string, (settings: KernelSettings) => GraphKernel>> = {
  linear: () => graphDot,
  poly:
    ({ gamma, coef0, degree }) =>
    (graph, matrix, vectors) => {
      const { add, mul, pow } = graphMath(graph)
      return pow(add(mul(graphDot(graph, matrix, vectors), gamma), coef0), degree)
    },
  rbf:
    ({ gamma }) =>
    (graph, matrix, vectors) => {
      const { exp, mul } = graphMath(graph)
      return exp(mul(graphDifferences(graph, matrix, vectors), -gamma))
    },
  sigmoid:
    ({ gamma, coef0 }) =>
    (graph, matrix, vectors) => {
      const { add, mul, tanh } = graphMath(graph)
      return tanh(add(mul(graphDot(graph, matrix, vectors), gamma), coef0))
    },
}

const dot: Kernel = (left, leftAt, right, rightAt, count) => {
  let sum = 0
  for (let at = 0; at < count; at++) sum += left[leftAt + at]! * right[rightAt + at]!
  return sum
}

/** libsvm's powi: repeated squaring, so that the rounding is the same. */
function integerPower(base: number, times: number): number {
  let power = base
  let result = 1
  for (let rest = times; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= power
    power *= power
  }
  return result
}

/** Kernel values of one row with every support vector, into `out`. */
export function kernelRow(
  kernel: Kernel,
  input: DenseBlock,
  row: number,
  vectors: DenseBlock,
  out: Float64Array,
): void {
  const { cols } = vectors
  for (let at = 0; at < vectors.rows; at++) out[at] = kernel(input.data, row * cols, vectors.data, at * cols, cols)
}
