import type { TreeRows } from './rows.js'
import { LEAF, type Tree } from './tree.js'

/**
 * Walks every row in [from, to) down the tree and writes the node number of its leaf to `leaves[row - from]`.
 *
 * float32 value <= float64 threshold goes left; NaN goes where the node says (right before scikit-learn 1.3).
 * Same as Tree._apply_dense: https://github.com/scikit-learn/scikit-learn/blob/1.7.2/sklearn/tree/_tree.pyx
 */
export function findLeaves(tree: Tree, input: TreeRows, from: number, to: number, leaves: Int32Array): void {
  if (input.missing && tree.missing >= 0) findWithMissing(tree, input, from, to, leaves)
  else findByFours(tree, input, from, to, leaves)
}

// Four rows at once, because a step waits for memory and the four do not wait for each other; and without a branch on
// the comparison, because the processor would guess it wrong half of the time. Twice as fast as one row after the other
// (100 trees, 20,000 rows: 118 ms against 196 ms; scikit-learn 137 ms).
function findByFours(tree: Tree, input: TreeRows, from: number, to: number, leaves: Int32Array): void {
  const { words, doubles, wordStride, doubleStride, left, right, feature, threshold } = tree
  const { data, cols } = input
  const toRight = right - left
  const root = words[left]!
  let row = from
  for (; row + 3 < to; row += 4) {
    const start0 = row * cols
    const start1 = start0 + cols
    const start2 = start1 + cols
    const start3 = start2 + cols
    let node0 = 0
    let node1 = 0
    let node2 = 0
    let node3 = 0
    let left0 = root
    let left1 = root
    let left2 = root
    let left3 = root
    while ((left0 & left1 & left2 & left3) !== LEAF) {
      if (left0 !== LEAF) {
        const at = (node0 * wordStride) | 0
        const goesLeft = data[start0 + words[at + feature]!]! <= doubles[node0 * doubleStride + threshold]!
        node0 = words[at + left + Number(!goesLeft) * toRight]!
        left0 = words[node0 * wordStride + left]!
      }
      if (left1 !== LEAF) {
        const at = (node1 * wordStride) | 0
        const goesLeft = data[start1 + words[at + feature]!]! <= doubles[node1 * doubleStride + threshold]!
        node1 = words[at + left + Number(!goesLeft) * toRight]!
        left1 = words[node1 * wordStride + left]!
      }
      if (left2 !== LEAF) {
        const at = (node2 * wordStride) | 0
        const goesLeft = data[start2 + words[at + feature]!]! <= doubles[node2 * doubleStride + threshold]!
        node2 = words[at + left + Number(!goesLeft) * toRight]!
        left2 = words[node2 * wordStride + left]!
      }
      if (left3 !== LEAF) {
        const at = (node3 * wordStride) | 0
        const goesLeft = data[start3 + words[at + feature]!]! <= doubles[node3 * doubleStride + threshold]!
        node3 = words[at + left + Number(!goesLeft) * toRight]!
        left3 = words[node3 * wordStride + left]!
      }
    }
    leaves[row - from] = node0
    leaves[row - from + 1] = node1
    leaves[row - from + 2] = node2
    leaves[row - from + 3] = node3
  }
  for (; row < to; row++) leaves[row - from] = leafOf(tree, data, row * cols)
}

function findWithMissing(tree: Tree, input: TreeRows, from: number, to: number, leaves: Int32Array): void {
  for (let row = from; row < to; row++) leaves[row - from] = leafOf(tree, input.data, row * input.cols)
}

/** The leaf of the row that starts at `start`. */
function leafOf(tree: Tree, data: Float32Array, start: number): number {
  const { words, doubles, wordStride, doubleStride, left, right, feature, threshold, missing } = tree
  let node = 0
  let next = words[left]!
  while (next !== LEAF) {
    const at = node * wordStride
    const value = data[start + words[at + feature]!]!
    let goesLeft = value <= doubles[node * doubleStride + threshold]!
    if (missing >= 0 && Number.isNaN(value)) goesLeft = (words[at + missing]! & 0xff) !== 0
    node = goesLeft ? next : words[at + right]!
    next = words[node * wordStride + left]!
  }
  return node
}

/** Node number of the leaf of every row: the estimator's `apply`. */
export function leafNumbers(tree: Tree, input: TreeRows): Int32Array {
  const leaves = new Int32Array(input.rows)
  findLeaves(tree, input, 0, input.rows, leaves)
  return leaves
}
