import { requireCells } from '../blocks.js'
import { below, layOutTrees, ROWS_WORTH_LAYING_OUT, type Walk } from '../trees/walk.js'
import type { DenseBlock } from '../types.js'
import { inCategorySet, walkOf, type BoosterTrees } from './trees.js'

/**
 * XGBoost's arithmetic: everything in float32. A sum, product or quotient of two float32 that is computed in double
 * and then rounded is the float32 result, because a double has more than twice the digits.
 */

/** Flag of a node: missing values go left. */
export const DEFAULT_LEFT = 1

/** Rows that go through all trees together, so that they stay in the processor's cache. */
const BLOCK_ROWS = 256

/** Trees that add to the margins, one after the other. */
export interface TreeSum {
  readonly trees: BoosterTrees
  /** Trees that take part: the first ones. */
  readonly count: number
  /** Column of the margins that a tree adds to. */
  readonly groups: Int32Array
  /** DART's weights; null when every tree counts in full. */
  readonly weights: Float64Array | null
  /** XGBoost before 3.3 predicts each tree of DART from the base score on and takes the base score away again. */
  readonly weighsFromBase: boolean
}

/** Margins of XGBoost's trees: rows x groups, starting from `base` (one a group). */
export function sumTreesFloat32(sum: TreeSum, rows: DenseBlock, base: Float32Array): Float32Array {
  const width = base.length
  requireCells(rows.rows, width)
  const margins = new Float32Array(rows.rows * width)
  for (let at = 0; at < margins.length; at += width) margins.set(base, at)
  const walk = rows.rows < ROWS_WORTH_LAYING_OUT ? null : walkOf(sum.trees, layOut)
  const blockRows = walk?.blockRows ?? BLOCK_ROWS
  const leaves = new Float64Array(blockRows)
  for (let from = 0; from < rows.rows; from += blockRows) {
    const to = Math.min(from + blockRows, rows.rows)
    walk?.take(rows.data, rows.cols, from, to)
    for (let tree = 0; tree < sum.count; tree++) {
      const group = sum.groups[tree]!
      if (walk?.isLaidOut(tree) === true) walk.find(tree, leaves)
      else for (let row = from; row < to; row++) leaves[row - from] = leafOf(sum.trees, tree, rows, row)
      const target = { leaves, rows: to - from, margins, at: from * width + group, width }
      if (sum.weights === null) addTree(target)
      else addWeighted(sum, sum.weights[tree]!, target, base[group]!)
    }
  }
  return margins
}

/** `missing goes left` leaves NaN, which is never greater than a bound; else it becomes what is greater than all. */
function layOut(trees: BoosterTrees): Walk {
  const { left, right, feature, split, flags, setStart } = trees
  const shared = { left, right, feature, value: split }
  const boundOf = (node: number) => (setStart[node]! < 0 ? below(split[node]!) : NaN)
  const viewOf = (node: number) => flags[node]! & DEFAULT_LEFT
  const sources = Array.from(trees.roots, (root) => ({ ...shared, root, boundOf, viewOf }))
  return layOutTrees(sources, (x, view) => (view === 0 && Number.isNaN(x) ? Infinity : x))
}

/** Leaves of a block of rows, and where the margin of its first row lies. */
interface Target {
  readonly leaves: Float64Array
  readonly rows: number
  readonly margins: Float32Array
  readonly at: number
  readonly width: number
}

function addTree({ leaves, rows, margins, at, width }: Target): void {
  for (let row = 0, to = at; row < rows; row++, to += width) margins[to]! += leaves[row]!
}

function addWeighted(sum: TreeSum, weight: number, { leaves, rows, margins, at, width }: Target, base: number): void {
  for (let row = 0, to = at; row < rows; row++, to += width) {
    const leaf = leaves[row]!
    const counted = sum.weighsFromBase ? Math.fround(Math.fround(base + leaf) - base) : leaf
    margins[to]! += Math.fround(counted * weight)
  }
}

function leafOf(trees: BoosterTrees, tree: number, { data, cols }: DenseBlock, row: number): number {
  const { left, right, feature, split, flags, setStart } = trees
  const start = row * cols
  let node = trees.roots[tree]!
  while (left[node]! >= 0) {
    const x = data[start + feature[node]!]!
    const goesLeft = Number.isNaN(x)
      ? (flags[node]! & DEFAULT_LEFT) !== 0
      : setStart[node]! < 0
        ? x < split[node]!
        : !isChosen(trees, node, x)
    node = goesLeft ? left[node]! : right[node]!
  }
  return split[node]!
}

// Decision of https://github.com/dmlc/xgboost/blob/v3.4.1/src/common/categorical.h: chosen categories go right,
// everything that is no category goes left. Categories end where float32 stops telling integers apart.
function isChosen(trees: BoosterTrees, node: number, x: number): boolean {
  return x >= 0 && x < 2 ** 24 && inCategorySet(trees, node, Math.trunc(x))
}

/** Margins of XGBoost's linear booster. `weights`: features x groups, then one bias a group. */
export function sumLinearFloat32(weights: Float32Array, rows: DenseBlock, base: Float32Array): Float32Array {
  const width = base.length
  requireCells(rows.rows, width)
  const margins = new Float32Array(rows.rows * width)
  for (let row = 0; row < rows.rows; row++) {
    for (let group = 0; group < width; group++) {
      let sum = Math.fround(weights[rows.cols * width + group]! + base[group]!)
      for (let col = 0; col < rows.cols; col++) {
        const x = rows.data[row * rows.cols + col]!
        if (!Number.isNaN(x)) sum = Math.fround(sum + Math.fround(x * weights[col * width + group]!))
      }
      margins[row * width + group] = sum
    }
  }
  return margins
}

/** common::Sigmoid of https://github.com/dmlc/xgboost/blob/v3.4.1/src/common/math.h: the exponent ends where exp overflows. */
export function sigmoidFloat32(margin: number): number {
  const power = Math.fround(Math.exp(Math.min(-margin, Math.fround(88.7))))
  return Math.fround(1 / Math.fround(power + 1))
}

/** common::Softmax: powers in float32, their sum in double, the quotient in float32. Rows x width. */
export function softmaxFloat32(margins: Float32Array, width: number): Float32Array {
  const out = new Float32Array(margins.length)
  for (let at = 0; at < margins.length; at += width) {
    let most = margins[at]!
    for (let k = 1; k < width; k++) if (margins[at + k]! > most) most = margins[at + k]!
    let sum = 0
    for (let k = 0; k < width; k++) {
      out[at + k] = Math.exp(Math.fround(margins[at + k]! - most))
      sum += out[at + k]!
    }
    const total = Math.fround(sum)
    for (let k = 0; k < width; k++) out[at + k]! /= total
  }
  return out
}
