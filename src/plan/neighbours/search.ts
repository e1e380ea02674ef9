import type { DenseBlock } from '../types.js'
import { NeighbourHeap } from './heap.js'
import type { Metric } from './metrics.js'

/** Row-major rows x k, nearest first. */
export interface Neighbours {
  readonly k: number
  readonly distances: Float64Array
  readonly indices: Int32Array
}

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

function euclideanBrute(input: DenseBlock, training: DenseBlock): Search {
  const distance = expandedDistance(input, training)
  return (row, heap) => {
    for (let at = 0; at < training.rows; at++) heap.push(distance(row, at), at)
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
