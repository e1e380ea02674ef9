import { denseBlock } from '../blocks.js'
import { addLeaves, layOutTrees, ROWS_WORTH_LAYING_OUT, type Walk } from '../trees/walk.js'
import type { DenseBlock } from '../types.js'
import { inCategorySet, walkOf, type BoosterTrees } from './trees.js'

/**
 * LightGBM's arithmetic: doubles. Flags are its `decision_type`: a bit for categorical splits, one for missing values
 * that go left, two for what counts as missing.
 */
const DEFAULT_LEFT = 2
const MISSING_TYPE = 12
const MISSING_ZERO = 4
const MISSING_NAN = 8

/** kZeroThreshold of https://github.com/microsoft/LightGBM/blob/v4.6.0/include/LightGBM/meta.h */
export const ZERO = Math.fround(1e-35)

const BLOCK_ROWS = 256

/** Cells as LightGBM takes them in: what is nearly zero is zero. */
export function nearlyZeroIsZero(value: number): number {
  return value >= -ZERO && value <= ZERO ? 0 : value
}

/** Sums of the first `count` trees: rows x width, where tree t adds to column t modulo width. */
export function sumTreesFloat64(trees: BoosterTrees, count: number, rows: DenseBlock, width: number): DenseBlock {
  const sums = denseBlock(rows.rows, width)
  const findLeaves = (tree: number, from: number, to: number, values: Float64Array): void => {
    for (let row = from; row < to; row++) values[row - from] = leafOf(trees, tree, rows, row)
  }
  if (rows.rows >= ROWS_WORTH_LAYING_OUT) {
    const columnOf = (tree: number) => tree % width
    const walk = walkOf(trees, () => layOut(trees))
    addLeaves(walk, { ...rows, count, sums: sums.data, width, columnOf, findApart: findLeaves })
    return sums
  }
  const leaves = new Float64Array(BLOCK_ROWS)
  for (let from = 0; from < rows.rows; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, rows.rows)
    for (let tree = 0; tree < count; tree++) {
      findLeaves(tree, from, to, leaves)
      let at = from * width + (tree % width)
      for (let row = from; row < to; row++, at += width) sums.data[at]! += leaves[row - from]!
    }
  }
  return sums
}

function layOut(trees: BoosterTrees): Walk {
  const { left, right, feature, split, flags, setStart } = trees
  const boundOf = (node: number) => (setStart[node]! < 0 && Number.isFinite(split[node]!) ? split[node]! : NaN)
  const viewOf = (node: number) => flags[node]! & (MISSING_TYPE | DEFAULT_LEFT)
  const valueOf = (node: number) => split[node]!
  return layOutTrees(
    Array.from(trees.roots, (root) => ({ left, right, feature, root, boundOf, viewOf, valueOf })),
    see,
  )
}

/** NaN is never greater than a threshold and so goes left; infinity is greater than all and goes right. */
function see(x: number, view: number): number {
  const side = (view & DEFAULT_LEFT) === 0 ? Infinity : NaN
  const missing = view & MISSING_TYPE
  if (missing === MISSING_NAN) return Number.isNaN(x) ? side : x
  const value = Number.isNaN(x) ? 0 : x
  return missing === MISSING_ZERO && value >= -ZERO && value <= ZERO ? side : value
}

function leafOf(trees: BoosterTrees, tree: number, { data, cols }: DenseBlock, row: number): number {
  const { left, right, feature, split, flags, setStart } = trees
  const start = row * cols
  let node = trees.roots[tree]!
  while (left[node]! >= 0) {
    const x = data[start + feature[node]!]!
    const goesLeft =
      setStart[node]! < 0 ? numberGoesLeft(x, split[node]!, flags[node]!) : categoryGoesLeft(trees, node, x)
    node = goesLeft ? left[node]! : right[node]!
  }
  return split[node]!
}

// NumericalDecision of https://github.com/microsoft/LightGBM/blob/v4.6.0/include/LightGBM/tree.h
function numberGoesLeft(x: number, threshold: number, flags: number): boolean {
  const missing = flags & MISSING_TYPE
  if (missing === MISSING_NAN) {
    if (Number.isNaN(x)) return (flags & DEFAULT_LEFT) !== 0
    return x <= threshold
  }
  const value = Number.isNaN(x) ? 0 : x
  if (missing === MISSING_ZERO && value >= -ZERO && value <= ZERO) return (flags & DEFAULT_LEFT) !== 0
  return value <= threshold
}

/** Where NaN goes at a numeric split, and whether zeros go with it. */
export function missingRule(flags: number, threshold: number) {
  const missing = flags & MISSING_TYPE
  const byDefault = (flags & DEFAULT_LEFT) !== 0
  if (missing === MISSING_NAN) return { goesLeft: byDefault, zeroIsMissing: false }
  if (missing === MISSING_ZERO) return { goesLeft: byDefault, zeroIsMissing: true }
  return { goesLeft: 0 <= threshold, zeroIsMissing: false }
}

// CategoricalDecision: the fraction is cut off, and what is no category of the set goes right.
function categoryGoesLeft(trees: BoosterTrees, node: number, x: number): boolean {
  const category = Math.trunc(x)
  return category >= 0 && category < 2 ** 31 && inCategorySet(trees, node, category)
}
