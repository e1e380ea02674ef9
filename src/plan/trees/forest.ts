import { denseBlock } from '../blocks.js'
import type { DenseBlock } from '../types.js'
import { pairwiseSum } from './pairwise-sum.js'
import type { TreeRows } from './rows.js'
import { findLeaves } from './traverse.js'
import type { Tree } from './tree.js'
import type { WalkSource } from './arrange.js'
import { addLeaves, layOutMissing, ROWS_WORTH_LAYING_OUT, type Walk } from './walk.js'

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
  const total = (tree: Tree, node: number) => (counts ? normalizer(tree.values, node * tree.width, classes) : 1)
  if (addTable(trees, input, classes, total, sums)) return { ...block, data: divide(sums, trees.length) }
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
  if (addTable(trees, input, outputs, () => 1, sums)) return sums
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
  if (isWorthLayingOut(stages, input)) {
    const walk = walkOf(stages, () => {
      const sources = stages.flat().map((tree) => sourceOf(tree, (node) => scale * tree.values[node * tree.width]!))
      return layOutMissing(sources, () => NaN)
    })
    if (!walk.trees.roots.includes(-1)) {
      const columnOf = (tree: number) => tree % columns
      addLeaves(walk, { ...input, count: stages.length * columns, sums, width: columns, columnOf })
      return
    }
  }
  for (let k = 0; k < columns; k++) {
    const trees = stages.map((stage) => stage[k]!)
    eachLeafRun(trees, input, (tree, leaves, from, to) => {
      const { values, width } = tree
      for (let row = from; row < to; row++) sums[row * columns + k]! += scale * values[leaves[row - from]! * width]!
    })
  }
}

/**
 * Adds the values of the leaves, each divided by a total of its node, to `sums` (rows x width) by trees laid out for many
 * rows. False, and nothing done, when rows are few, a cell is missing, or a tree cannot be laid out.
 */
function addTable(
  trees: readonly Tree[],
  input: TreeRows,
  width: number,
  totalOf: (tree: Tree, node: number) => number,
  sums: Float64Array,
): boolean {
  if (!isWorthLayingOut([trees], input)) return false
  const walk = walkOf(trees, () => {
    const table = new Float64Array(trees.reduce((sum, tree) => sum + tree.nodeCount, 0) * width)
    let end = 0
    const sources = trees.map((tree) =>
      sourceOf(tree, (node) => {
        const at = end
        const total = totalOf(tree, node)
        for (let k = 0; k < width; k++) table[end++] = tree.values[node * tree.width + k]! / total
        return at
      }),
    )
    const walk = layOutMissing(sources, () => NaN)
    return { ...walk, trees: { ...walk.trees, table: table.slice(0, end) } }
  })
  if (walk.trees.roots.includes(-1)) return false
  addLeaves(walk, { ...input, count: trees.length, sums, width, columnOf: () => 0 })
  return true
}

/** Laid out, a node takes 28 bytes besides the 64 of the file. */
const MAX_NODES = 1_000_000

function isWorthLayingOut(stages: readonly (readonly Tree[])[], input: TreeRows): boolean {
  if (input.rows < ROWS_WORTH_LAYING_OUT || input.missing) return false
  let nodes = 0
  for (const trees of stages) for (const tree of trees) nodes += tree.nodeCount
  return nodes <= MAX_NODES
}

const walks = new WeakMap<object, Walk>()

/** Trees laid out once; a model asks for its trees always in the same way. */
function walkOf(key: object, layOut: () => Walk): Walk {
  const known = walks.get(key)
  if (known !== undefined) return known
  const walk = layOut()
  walks.set(key, walk)
  return walk
}

/** No cell is missing, so that what is not greater than the threshold goes left. */
function sourceOf(tree: Tree, valueOf: (node: number) => number): WalkSource {
  const { words, doubles, wordStride, doubleStride, nodeCount, threshold } = tree
  const column = (word: number) => Int32Array.from({ length: nodeCount }, (_, node) => words[node * wordStride + word]!)
  return {
    root: 0,
    left: column(tree.left),
    right: column(tree.right),
    feature: column(tree.feature),
    boundOf: (node) => doubles[node * doubleStride + threshold]!,
    viewOf: () => 0,
    valueOf,
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
