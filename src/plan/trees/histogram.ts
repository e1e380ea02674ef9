import { corrupt } from '../../core/errors.js'
import type { DenseBlock } from '../types.js'

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

/** Adds the tree's value for every row to column `k` of `sums`. */
export function addHistogramTree(
  tree: HistogramTree,
  known: KnownCategories,
  input: DenseBlock,
  sums: DenseBlock,
  k: number,
): void {
  const { isLeaf, left, right, feature, threshold, value, missingLeft, set } = tree
  for (let row = 0; row < input.rows; row++) {
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
    sums.data[row * sums.cols + k]! += value[node]!
  }
}

// _predict_one_from_raw_data of sklearn/ensemble/_hist_gradient_boosting/_predictor.pyx: the category is cast to a
// byte, so that 257 is 1 and 1.5 is 1; negative and unknown categories go where missing values go.
function categoryGoesLeft(tree: HistogramTree, known: KnownCategories, node: number, x: number): boolean {
  const toMissing = tree.missingLeft[node] !== 0
  if (x < 0) return toMissing
  const category = Math.trunc(x) & 0xff
  if (hasBit(tree.leftSets, tree.set[node]!, category)) return true
  return hasBit(known.sets, known.rowOf[tree.feature[node]!]!, category) ? false : toMissing
}

function hasBit(sets: Uint32Array, row: number, bit: number): boolean {
  return ((sets[row * SET_WORDS + (bit >> 5)]! >>> (bit & 31)) & 1) === 1
}
