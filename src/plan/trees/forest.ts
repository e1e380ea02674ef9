import { denseBlock } from '../blocks.js'
import type { DenseBlock } from '../types.js'
import { pairwiseSum } from './pairwise-sum.js'
import type { TreeRows } from './rows.js'
import { findLeaves } from './traverse.js'
import type { Tree } from './tree.js'

/**
 * Rows walked down one tree before the next tree is taken. Many, because the nodes of a large tree should come from
 * memory once, while rows are read in order (2.1 M nodes, 20,000 rows: 0.83 s, with runs of 2,048 rows 1.33 s).
 */
const ROWS_AT_ONCE = 65_536

/**
 * Mean over the trees of their class distributions: rows x classes.
 *
 * Sums in tree order and divides once at the end, as ForestClassifier.predict_proba does, so that the bits agree.
 * @param counts the leaves hold sample counts (scikit-learn < 1.4) and are divided by their sum first
 */
export function meanDistribution(
  trees: readonly Tree[],
  input: TreeRows,
  classes: number,
  counts: boolean,
): DenseBlock {
  const block = denseBlock(input.rows, classes)
  const sums = block.data
  eachLeafRun(trees, input, (tree, leaves, from, to) => {
    const { values, width } = tree
    for (let row = from; row < to; row++) {
      const leaf = leaves[row - from]! * width
      const total = counts ? normalizer(values, leaf, classes) : 1
      const out = row * classes
      for (let k = 0; k < classes; k++) sums[out + k]! += values[leaf + k]! / total
    }
  })
  divide(sums, trees.length)
  return block
}

/** Mean over the trees of their predictions: rows x outputs. ForestRegressor.predict's order of sums. */
export function meanValue(trees: readonly Tree[], input: TreeRows, outputs: number): Float64Array {
  return divide(sumValues(trees, input, new Float64Array(input.rows * outputs), outputs), trees.length)
}

/** Adds every tree's prediction to `sums` (rows x outputs), in tree order, and returns it. */
function sumValues(trees: readonly Tree[], input: TreeRows, sums: Float64Array, outputs: number): Float64Array {
  eachLeafRun(trees, input, (tree, leaves, from, to) => {
    const { values, width } = tree
    for (let row = from; row < to; row++) {
      const leaf = leaves[row - from]! * width
      const out = row * outputs
      for (let k = 0; k < outputs; k++) sums[out + k]! += values[leaf + k]!
    }
  })
  return sums
}

/**
 * Adds `scale` x prediction of every tree to one column of `sums` (rows x columns): stage by stage and, inside a stage,
 * tree k to column k, as predict_stages of sklearn/ensemble/_gradient_boosting.pyx does.
 */
export function addStages(
  stages: readonly (readonly Tree[])[],
  input: TreeRows,
  scale: number,
  sums: Float64Array,
): void {
  const columns = stages[0]?.length ?? 1
  for (let k = 0; k < columns; k++) {
    const trees = stages.map((stage) => stage[k]!)
    eachLeafRun(trees, input, (tree, leaves, from, to) => {
      const { values, width } = tree
      for (let row = from; row < to; row++) sums[row * columns + k]! += scale * values[leaves[row - from]! * width]!
    })
  }
}

/** The stored values of the leaf that each row ends in: rows x width. */
export function leafValues(tree: Tree, input: TreeRows): DenseBlock {
  const { values, width } = tree
  const block = denseBlock(input.rows, width)
  eachLeafRun([tree], input, (_tree, leaves, from, to) => {
    for (let row = from; row < to; row++) {
      const leaf = leaves[row - from]! * width
      for (let k = 0; k < width; k++) block.data[row * width + k] = values[leaf + k]!
    }
  })
  return block
}

/** Divides each row of counts by its sum; a row of zeros stays. DecisionTreeClassifier.predict_proba before 1.4. */
export function normalizeCounts(counts: DenseBlock): Float64Array {
  const { data, cols } = counts
  const out = new Float64Array(data.length)
  for (let at = 0; at < data.length; at += cols) {
    const total = normalizer(data, at, cols)
    for (let k = 0; k < cols; k++) out[at + k] = data[at + k]! / total
  }
  return out
}

/** The class fractions of one node that holds counts. */
export function nodeFractions(tree: Tree, node: number): Float64Array {
  const from = node * tree.width
  const total = normalizer(tree.values, from, tree.width)
  return tree.values.slice(from, from + tree.width).map((count) => count / total)
}

function normalizer(values: Float64Array, from: number, length: number): number {
  const total = pairwiseSum(values, from, length)
  return total === 0 ? 1 : total
}

function divide(sums: Float64Array, count: number): Float64Array {
  for (let at = 0; at < sums.length; at++) sums[at]! /= count
  return sums
}

/** Calls `use` for every tree with the leaves of every run of rows; for one row, trees come in order. */
function eachLeafRun(
  trees: readonly Tree[],
  input: TreeRows,
  use: (tree: Tree, leaves: Int32Array, from: number, to: number) => void,
): void {
  const leaves = new Int32Array(Math.min(input.rows, ROWS_AT_ONCE))
  for (let from = 0; from < input.rows; from += ROWS_AT_ONCE) {
    const to = Math.min(from + ROWS_AT_ONCE, input.rows)
    for (const tree of trees) {
      findLeaves(tree, input, from, to, leaves)
      use(tree, leaves, from, to)
    }
  }
}
