import type { DenseBlock } from '../types.js'
import type { NeighbourHeap } from './heap.js'
import type { Metric } from './metrics.js'
import type { Search } from './search.js'

/**
 * scikit-learn's k-d tree or ball tree: node n has the children 2n + 1 and 2n + 2 and owns `order[start[n] .. end[n])`.
 * The tree decides the order in which training rows are seen, and so which of equally far ones is a neighbour.
 */
export interface SpaceTree {
  readonly kind: 'kd' | 'ball'
  readonly data: DenseBlock
  readonly order: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly leaf: Uint8Array
  /** k-d tree: lower then upper corners, nodes x columns each. Ball tree: centres. */
  readonly bounds: Float64Array
  /** Ball tree only. */
  readonly radius: Float64Array
}

/** Depth first, the nearer child first (sklearn/neighbors/_binary_tree.pxi, _query_single_depthfirst). */
export function treeSearch(input: DenseBlock, tree: SpaceTree, metric: Metric): Search {
  const lowerBound = tree.kind === 'kd' ? boxBound(input, tree, metric) : ballBound(input, tree, metric)
  const { cols } = tree.data
  const visit = (node: number, row: number, bound: number, heap: NeighbourHeap): void => {
    if (bound > heap.largest) return
    if (tree.leaf[node] === 1) {
      for (let at = tree.start[node]!; at < tree.end[node]!; at++) {
        const index = tree.order[at]!
        heap.push(metric.reduced(input.data, row * cols, tree.data.data, index * cols, cols), index)
      }
      return
    }
    const left = 2 * node + 1
    const leftBound = lowerBound(left, row)
    const rightBound = lowerBound(left + 1, row)
    if (leftBound <= rightBound) {
      visit(left, row, leftBound, heap)
      visit(left + 1, row, rightBound, heap)
    } else {
      visit(left + 1, row, rightBound, heap)
      visit(left, row, leftBound, heap)
    }
  }
  return (row, heap) => {
    visit(0, row, lowerBound(0, row), heap)
  }
}

type LowerBound = (node: number, row: number) => number

/** Reduced distance from a point to the box of a node (sklearn/neighbors/_kd_tree.pyx, min_rdist). */
function boxBound(input: DenseBlock, { bounds, data, start }: SpaceTree, metric: Metric): LowerBound {
  const { cols } = data
  const upper = start.length * cols
  const { power } = metric
  return (node, row) => {
    let bound = 0
    for (let j = 0; j < cols; j++) {
      const value = input.data[row * cols + j]!
      const below = bounds[node * cols + j]! - value
      const above = value - bounds[upper + node * cols + j]!
      const outside = 0.5 * (below + Math.abs(below) + (above + Math.abs(above)))
      if (power === Infinity) bound = Math.max(bound, outside)
      else bound += power === 2 ? outside * outside : outside ** power
    }
    return bound
  }
}

/** Reduced distance from a point to the ball of a node (sklearn/neighbors/_ball_tree.pyx, min_rdist). */
function ballBound(input: DenseBlock, { bounds, data, radius }: SpaceTree, metric: Metric): LowerBound {
  const { cols } = data
  return (node, row) => {
    const centre = metric.finish(metric.reduced(input.data, row * cols, bounds, node * cols, cols))
    return metric.reduce(Math.max(0, centre - radius[node]!))
  }
}
