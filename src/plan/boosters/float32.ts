import { requireCells } from '../blocks.js'
import { addLeaves, below, layOutMissing, ROWS_WORTH_LAYING_OUT, type Walk } from '../trees/walk.js'
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
  if (rows.rows >= ROWS_WORTH_LAYING_OUT) {
    addLeaves(walkOfSum(sum, base), {
      ...rows,
      count: sum.count,
      sums: margins,
      width,
      columnOf: (tree) => sum.groups[tree]!,
      findApart: (tree, from, to, values) => {
        for (let row = from; row < to; row++)
          values[row - from] = addend(sum, tree, leafOf(sum.trees, tree, rows, row), base)
      },
    })
    return margins
  }
  for (let from = 0; from < rows.rows; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, rows.rows)
    for (let tree = 0; tree < sum.count; tree++) {
      for (let row = from, at = from * width + sum.groups[tree]!; row < to; row++, at += width) {
        margins[at]! += addend(sum, tree, leafOf(sum.trees, tree, rows, row), base)
      }
    }
  }
  return margins
}

/** What a tree adds when a row ends in a leaf of this value. */
function addend({ weights, groups, weighsFromBase }: TreeSum, tree: number, leaf: number, base: Float32Array): number {
  if (weights === null) return leaf
  const start = base[groups[tree]!]!
  return Math.fround((weighsFromBase ? Math.fround(Math.fround(start + leaf) - start) : leaf) * weights[tree]!)
}

/** A model has one array of weights and one of base scores, so that these two tell its layouts apart. */
function walkOfSum(sum: TreeSum, base: Float32Array): Walk {
  const key = sum.weights === null ? sum.trees : sum.weighsFromBase ? base : sum.weights
  return walkOf(key, () => layOut(sum, base))
}

/** `missing goes left` leaves NaN, which is never greater than a bound; else it becomes what is greater than all. */
function layOut(sum: TreeSum, base: Float32Array): Walk {
  const { left, right, feature, split, flags, setStart, roots } = sum.trees
  const boundOf = (node: number) => (setStart[node]! < 0 ? below(split[node]!) : NaN)
  const viewOf = (node: number) => flags[node]! & DEFAULT_LEFT
  const sources = Array.from(roots, (root, tree) => {
    const valueOf = (node: number) => addend(sum, tree, split[node]!, base)
    return { root, left, right, feature, boundOf, viewOf, valueOf }
  })
  return layOutMissing(sources, (view) => (view === 0 ? Infinity : NaN))
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
