import { accurateExp2, accurateLog } from './accurate.js'
import type { TreeRows } from './rows.js'
import { findLeaves } from './traverse.js'
import { LEAF, type Tree } from './tree.js'

/** Euler-Mascheroni constant, numpy.euler_gamma. */
const EULER_GAMMA = 0.5772156649015329

/** One tree of an isolation forest: the columns it looks at, and by node how isolated its rows are. */
export interface IsolationTree {
  readonly tree: Tree
  /** null: all columns in order. */
  readonly columns: Int32Array | null
  /** Nodes on the way to the node plus the average path length of the training rows that ended there, minus one. */
  readonly depths: Float64Array
}

/** Average length of an unsuccessful search in a tree of `count` rows: equation 1 of Liu, Ting, Zhou, "Isolation Forest", 2008. */
export function averagePathLength(count: number): number {
  if (count <= 1) return 0
  if (count === 2) return 1
  return 2 * (accurateLog(count - 1) + EULER_GAMMA) - (2 * (count - 1)) / count
}

/** Number of nodes from the root to each node, both included. Children come after their parents (openTree checks it). */
export function nodeDepths(tree: Tree): Int32Array {
  const depths = new Int32Array(tree.nodeCount)
  depths[0] = 1
  for (let node = 0; node < tree.nodeCount; node++) {
    const at = node * tree.wordStride
    const left = tree.words[at + tree.left]!
    if (left === LEAF) continue
    depths[left] = depths[node]! + 1
    depths[tree.words[at + tree.right]!] = depths[node]! + 1
  }
  return depths
}

/**
 * score_samples of IsolationForest: minus 2 ** -(mean depth / average path length of the sample), -1 most isolated.
 * https://github.com/scikit-learn/scikit-learn/blob/1.7.2/sklearn/ensemble/_iforest.py
 */
export function isolationScores(forest: readonly IsolationTree[], input: TreeRows, sampleSize: number): Float64Array {
  const sums = new Float64Array(input.rows)
  const leaves = new Int32Array(input.rows)
  for (const { tree, columns, depths } of forest) {
    findLeaves(tree, columns === null ? input : pickColumns(input, columns), 0, input.rows, leaves)
    for (let row = 0; row < input.rows; row++) sums[row]! += depths[leaves[row]!]!
  }
  const denominator = forest.length * averagePathLength(sampleSize)
  return sums.map((sum) => -accurateExp2(-(denominator === 0 ? 1 : sum / denominator)))
}

function pickColumns(input: TreeRows, columns: Int32Array): TreeRows {
  const cols = columns.length
  const data = new Float32Array(input.rows * cols)
  for (let row = 0; row < input.rows; row++) {
    for (let col = 0; col < cols; col++) data[row * cols + col] = input.data[row * input.cols + columns[col]!]!
  }
  return { rows: input.rows, cols, data, missing: input.missing }
}
