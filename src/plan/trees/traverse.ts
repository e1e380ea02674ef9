import type { TreeRows } from './rows.js'
import { LEAF, type Tree } from './tree.js'

/**
 * Walks every row in [from, to) down the tree and writes the node number of its leaf to `leaves[row - from]`.
 *
 * float32 value <= float64 threshold goes left; NaN goes where the node says (right before scikit-learn 1.3).
 * Same as Tree._apply_dense: https://github.com/scikit-learn/scikit-learn/blob/1.7.2/sklearn/tree/_tree.pyx
 */
export function findLeaves(tree: Tree, input: TreeRows, from: number, to: number, leaves: Int32Array): void {
  if (input.missing && tree.missing >= 0) findLeavesWithMissing(tree, input, from, to, leaves)
  else findLeavesOfNumbers(tree, input, from, to, leaves)
}

function findLeavesOfNumbers(tree: Tree, input: TreeRows, from: number, to: number, leaves: Int32Array): void {
  const { words, doubles, wordStride, doubleStride, left, right, feature, threshold } = tree
  const { data, cols } = input
  for (let row = from; row < to; row++) {
    const start = row * cols
    let node = 0
    let next = words[left]!
    while (next !== LEAF) {
      const at = node * wordStride
      node =
        data[start + words[at + feature]!]! <= doubles[node * doubleStride + threshold]! ? next : words[at + right]!
      next = words[node * wordStride + left]!
    }
    leaves[row - from] = node
  }
}

function findLeavesWithMissing(tree: Tree, input: TreeRows, from: number, to: number, leaves: Int32Array): void {
  const { words, doubles, wordStride, doubleStride, left, right, feature, threshold, missing } = tree
  const { data, cols } = input
  for (let row = from; row < to; row++) {
    const start = row * cols
    let node = 0
    let next = words[left]!
    while (next !== LEAF) {
      const at = node * wordStride
      const value = data[start + words[at + feature]!]!
      const goesLeft = Number.isNaN(value)
        ? (words[at + missing]! & 0xff) !== 0
        : value <= doubles[node * doubleStride + threshold]!
      node = goesLeft ? next : words[at + right]!
      next = words[node * wordStride + left]!
    }
    leaves[row - from] = node
  }
}
