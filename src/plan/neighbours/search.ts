import type { DenseBlock } from '../types.js'
import { multiplyRows, type Weights } from '../products.js'
import { NeighbourHeap } from './heap.js'
import type { Metric } from './metrics.js'
import type { Neighbours } from './neighbours.js'
import { vectorSearch } from './vector-search.js'

/** Offers candidates for one row of the input to the heap, in the order that scikit-learn does. */
export type Search = (row: number, heap: NeighbourHeap) => void

/** Runs a search for every row. */
export function findNeighbours(rows: number, k: number, metric: Metric, search: Search): Neighbours {
  const distances = new Float64Array(rows * k)
  const indices = new Int32Array(rows * k)
  const heap = new NeighbourHeap(k)
  for (let row = 0; row < rows; row++) {
    search(row, heap)
    heap.drain(distances, indices, row * k)
  }
  for (let at = 0; at < distances.length; at++) distances[at] = metric.finish(distances[at]!)
  return { k, distances, indices }
}

/** The k nearest of all training rows, looked at in order. */
export function findNearest(input: DenseBlock, training: DenseBlock, k: number, metric: Metric): Neighbours {
  const quick = isRooted(metric) ? vectorSearch(input, training, k) : null
  return quick ?? findNeighbours(input.rows, k, metric, bruteSearch(input, training, metric))
}

/** The Euclidean distance itself: its square has the same name. */
function isRooted(metric: Metric): boolean {
  return metric.name === 'euclidean' && metric.finish(4) === 2
}

/**
 * Every training row in order. The Euclidean distance is |x|^2 - 2 x.y + |y|^2 as scikit-learn's ArgKmin computes it, whose rounding
 * decides between points that are equally far.
 */
export function bruteSearch(input: DenseBlock, training: DenseBlock, metric: Metric): Search {
  if (metric.name === 'euclidean') return euclideanBrute(input, training)
  const { cols } = training
  return (row, heap) => {
    for (let at = 0; at < training.rows; at++) {
      heap.push(metric.reduced(input.data, row * cols, training.data, at * cols, cols), at)
    }
  }
}

/** Rows of the input whose products with the training rows are made together. */
const ROWS_TOGETHER = 16

/** Training rows whose products are made together: with those of 16 rows, 128 KiB. */
const POINTS_TOGETHER = 1_024

/**
 * Products of a few rows with a few points at a time, whose sums run over the features in order as those of
 * `expandedDistance` do. Rows come in ascending order, as findNeighbours asks.
 */
function euclideanBrute(input: DenseBlock, training: DenseBlock): Search {
  const { cols } = training
  const norms = squaredNorms(training)
  const inputNorms = squaredNorms(input)
  const pieces: (Weights & { readonly products: Float64Array })[] = []
  for (let at = 0; at < training.rows; at += POINTS_TOGETHER) {
    const rows = Math.min(POINTS_TOGETHER, training.rows - at)
    const data = training.data.subarray(at * cols, (at + rows) * cols)
    pieces.push({ rows, cols, data, products: new Float64Array(ROWS_TOGETHER * rows) })
  }
  let from = -1
  return (row, heap) => {
    if (from < 0 || row < from || row >= from + ROWS_TOGETHER) {
      from = row
      const rows = Math.min(ROWS_TOGETHER, input.rows - row)
      const data = input.data.subarray(row * cols, (row + rows) * cols)
      for (const piece of pieces) {
        const output: DenseBlock = { kind: 'dense', rows, cols: piece.rows, data: piece.products }
        multiplyRows({ kind: 'dense', rows, cols, data }, piece, output)
      }
    }
    const norm = inputNorms[row]!
    let at = 0
    for (const { products, rows } of pieces) {
      const start = (row - from) * rows
      for (let point = 0; point < rows; point++, at++) {
        const distance = Math.max(0, norm + -2 * products[start + point]! + norms[at]!)
        if (distance < heap.largest) heap.push(distance, at)
      }
    }
  }
}

/** Squared Euclidean distance of row `row` of the input to row `at` of the training rows, as |x|^2 - 2 x.y + |y|^2. */
export function expandedDistance(input: DenseBlock, training: DenseBlock): (row: number, at: number) => number {
  const { cols } = training
  const norms = squaredNorms(training)
  const inputNorms = squaredNorms(input)
  return (row, at) => {
    const from = row * cols
    const to = at * cols
    let product = 0
    for (let j = 0; j < cols; j++) product += input.data[from + j]! * training.data[to + j]!
    return Math.max(0, inputNorms[row]! + -2 * product + norms[at]!)
  }
}

function squaredNorms(block: DenseBlock): Float64Array {
  return Float64Array.from({ length: block.rows }, (_, row) => {
    let sum = 0
    for (let at = row * block.cols; at < (row + 1) * block.cols; at++) sum += block.data[at]! * block.data[at]!
    return sum
  })
}
