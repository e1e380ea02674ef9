import { denseBlock } from '../blocks.js'
import type { DenseBlock } from '../types.js'

/**
 * CatBoost's trees: splits are shared by all trees, each a column of the prepared rows that is above a border or equal to
 * a value; sums are doubles, tree after tree.
 */
export interface BorderSplits {
  readonly column: Int32Array
  readonly value: Float64Array
  /** 1 where the column must equal the value, 0 where it must be above. */
  readonly equal: Uint8Array
}

/** Trees whose splits and leaves have been checked. */
export type BorderTree =
  | {
      readonly kind: 'symmetric'
      /** One a level, the first for the lowest bit of the leaf's number. */
      readonly splits: Int32Array
      readonly values: Float64Array
    }
  | {
      readonly kind: 'free'
      /** By node: -1 in a leaf; a child that is the node itself is that leaf, too. */
      readonly splits: Int32Array
      readonly left: Int32Array
      readonly right: Int32Array
      readonly leaves: Int32Array
      readonly values: Float64Array
    }

const BLOCK_ROWS = 256

/** Sums over the trees: rows x width. */
export function sumBorderTrees(
  trees: readonly BorderTree[],
  splits: BorderSplits,
  rows: DenseBlock,
  width: number,
): DenseBlock {
  const sums = denseBlock(rows.rows, width)
  const leaves = new Int32Array(BLOCK_ROWS)
  for (let from = 0; from < rows.rows; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, rows.rows)
    for (const tree of trees) {
      if (tree.kind === 'symmetric') findSymmetric(tree.splits, splits, rows, { from, to, width, leaves })
      else for (let row = from; row < to; row++) leaves[row - from] = walk(tree, splits, rows, row)
      const { values } = tree
      for (let row = from; row < to; row++) {
        const leaf = leaves[row - from]!
        for (let k = 0; k < width; k++) sums.data[row * width + k]! += values[leaf + k]!
      }
    }
  }
  return sums
}

interface Run {
  readonly from: number
  readonly to: number
  readonly width: number
  /** First value of each row's leaf. */
  readonly leaves: Int32Array
}

function findSymmetric(
  levels: Int32Array,
  splits: BorderSplits,
  { data, cols }: DenseBlock,
  { from, to, width, leaves }: Run,
): void {
  leaves.fill(0)
  for (let level = 0; level < levels.length; level++) {
    const split = levels[level]!
    const step = 2 ** level * width
    const value = splits.value[split]!
    let at = from * cols + splits.column[split]!
    if (splits.equal[split] === 1) {
      for (let row = from; row < to; row++, at += cols) if (data[at] === value) leaves[row - from]! += step
    } else {
      for (let row = from; row < to; row++, at += cols) if (data[at]! > value) leaves[row - from]! += step
    }
  }
}

function walk(
  tree: BorderTree & { kind: 'free' },
  splits: BorderSplits,
  { data, cols }: DenseBlock,
  row: number,
): number {
  let node = 0
  for (let split = tree.splits[0]!; split >= 0; split = tree.splits[node]!) {
    const x = data[row * cols + splits.column[split]!]!
    const value = splits.value[split]!
    const goesRight = splits.equal[split] === 1 ? x === value : x > value
    const child = goesRight ? tree.right[node]! : tree.left[node]!
    if (child === node) break
    node = child
  }
  return tree.leaves[node]!
}
