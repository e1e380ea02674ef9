import { corrupt } from '../../core/errors.js'
import { denseBlock } from '../blocks.js'
import type { DenseBlock } from '../types.js'
import { addLeaves, layOutTrees, ROWS_WORTH_LAYING_OUT, type Walk } from './walk.js'

/** One tree of histogram gradient boosting; fields as in PREDICTOR_RECORD_DTYPE of scikit-learn, one array each. */
export interface HistogramTree {
  readonly isLeaf: Uint8Array
  readonly left: Int32Array
  readonly right: Int32Array
  readonly feature: Int32Array
  readonly threshold: Float64Array
  readonly value: Float64Array
  readonly missingLeft: Uint8Array
  /** Row of `leftSets` for a categorical split, -1 for a numeric one. */
  readonly set: Int32Array
  /** 256 bits a row: categories that go left. */
  readonly leftSets: Uint32Array
}

/** Categories seen in training: 256 bits a categorical feature. */
export interface KnownCategories {
  readonly sets: Uint32Array
  /** Feature to row of `sets`; -1 for numeric features. */
  readonly rowOf: Int32Array
}

/** 32-bit words of a set of categories: 256 bins at most. */
export const SET_WORDS = 8

/** @throws ModelGateError code 'corrupt' when an index points outside the tree, backwards, or to a missing column or set */
export function checkHistogramTree(tree: HistogramTree, features: number, known: KnownCategories): void {
  const count = tree.isLeaf.length
  if (count === 0) throw corrupt('histogram tree', 'it has no nodes')
  const outside = (child: number, node: number) => child <= node || child >= count
  for (let node = 0; node < count; node++) {
    if (tree.isLeaf[node] !== 0) continue
    const feature = tree.feature[node]!
    const set = tree.set[node]!
    if (outside(tree.left[node]!, node) || outside(tree.right[node]!, node)) {
      throw corrupt(
        'histogram tree',
        `node ${node} of ${count} has children ${tree.left[node]!} and ${tree.right[node]!}`,
      )
    }
    if (feature < 0 || feature >= features) {
      throw corrupt('histogram tree', `node ${node} splits on feature ${feature} of ${features}`)
    }
    if (set >= 0 && ((set + 1) * SET_WORDS > tree.leftSets.length || known.rowOf[feature]! < 0)) {
      throw corrupt(
        'histogram tree',
        `node ${node} splits feature ${feature} on category set ${set}, which is not there`,
      )
    }
  }
}

/** Trees of every iteration, one a column of the sums, and the categories that they know. */
export interface HistogramTrees {
  readonly iterations: readonly (readonly HistogramTree[])[]
  readonly known: KnownCategories
}

/** Rows that go through all trees together, so that they stay in the processor's cache. */
const BLOCK_ROWS = 256

/** Sums of all trees from `start` on (one a column): rows x columns. Tree k of an iteration adds to column k. */
export function sumHistogramTrees(trees: HistogramTrees, input: DenseBlock, start: Float64Array): DenseBlock {
  const width = start.length
  const sums = denseBlock(input.rows, width)
  for (let at = 0; at < sums.data.length; at += width) sums.data.set(start, at)
  const flat = trees.iterations.flat()
  const columns = trees.iterations.flatMap((iteration) => [...iteration.keys()])
  const find = (tree: number, from: number, to: number, values: Float64Array): void => {
    findValues(flat[tree]!, trees.known, input, { from, to }, values)
  }
  if (input.rows >= ROWS_WORTH_LAYING_OUT) {
    const columnOf = (tree: number) => columns[tree]!
    addLeaves(walkOf(trees), { ...input, count: flat.length, sums: sums.data, width, columnOf, findApart: find })
    return sums
  }
  const values = new Float64Array(BLOCK_ROWS)
  for (let from = 0; from < input.rows; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, input.rows)
    for (const [tree, k] of columns.entries()) {
      find(tree, from, to, values)
      let at = from * width + k
      for (let row = from; row < to; row++, at += width) sums.data[at]! += values[row - from]!
    }
  }
  return sums
}

const walks = new WeakMap<HistogramTrees, Walk>()

function walkOf(trees: HistogramTrees): Walk {
  const known = walks.get(trees)
  if (known !== undefined) return known
  const sources = trees.iterations.flat().map((tree) => {
    const { isLeaf, right, feature, threshold, value, missingLeft, set } = tree
    const viewOf = (node: number) => missingView(threshold[node]!, missingLeft[node] !== 0)
    return {
      root: 0,
      left: tree.left.map((child, node) => (isLeaf[node] === 0 ? child : -1)),
      right,
      feature,
      valueOf: (node: number) => value[node]!,
      boundOf: (node: number) => (set[node]! >= 0 ? NaN : viewOf(node) === WHETHER_MISSING ? 0 : threshold[node]!),
      viewOf,
    }
  })
  const walk = layOutTrees(sources, seeMissing)
  walks.set(trees, walk)
  return walk
}

/** How a node sees its feature; a split of missing from present cells has the threshold infinity. */
const MISSING_RIGHT = 0
const MISSING_LEFT = 1
const WHETHER_MISSING = 2

function missingView(threshold: number, left: boolean): number {
  if (left) return MISSING_LEFT
  return threshold === Infinity ? WHETHER_MISSING : MISSING_RIGHT
}

function seeMissing(x: number, view: number): number {
  if (view === WHETHER_MISSING) return Number.isNaN(x) ? 1 : 0
  return view === MISSING_RIGHT && Number.isNaN(x) ? Infinity : x
}

/** Writes the tree's value for rows [from, to) to `values`. */
function findValues(
  tree: HistogramTree,
  known: KnownCategories,
  input: DenseBlock,
  { from, to }: { readonly from: number; readonly to: number },
  values: Float64Array,
): void {
  const { isLeaf, left, right, feature, threshold, value, missingLeft, set } = tree
  for (let row = from; row < to; row++) {
    const start = row * input.cols
    let node = 0
    while (isLeaf[node] === 0) {
      const x = input.data[start + feature[node]!]!
      const goesLeft = Number.isNaN(x)
        ? missingLeft[node] !== 0
        : set[node]! < 0
          ? x <= threshold[node]!
          : categoryGoesLeft(tree, known, node, x)
      node = goesLeft ? left[node]! : right[node]!
    }
    values[row - from] = value[node]!
  }
}

// _predict_one_from_raw_data of sklearn/ensemble/_hist_gradient_boosting/_predictor.pyx: the category is cast to a
// byte, so that 257 is 1 and 1.5 is 1; negative and unknown categories go where missing values go.
export function categoryGoesLeft(tree: HistogramTree, known: KnownCategories, node: number, x: number): boolean {
  const toMissing = tree.missingLeft[node] !== 0
  if (x < 0) return toMissing
  const category = Math.trunc(x) & 0xff
  if (hasBit(tree.leftSets, tree.set[node]!, category)) return true
  return hasBit(known.sets, known.rowOf[tree.feature[node]!]!, category) ? false : toMissing
}

function hasBit(sets: Uint32Array, row: number, bit: number): boolean {
  return ((sets[row * SET_WORDS + (bit >> 5)]! >>> (bit & 31)) & 1) === 1
}
