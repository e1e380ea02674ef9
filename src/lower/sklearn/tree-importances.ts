import { corrupt } from '../../core/errors.js'
import {
  Attributes,
  canonicalClass,
  fieldOf,
  NDArray,
  PyObject,
  toFloats,
  toInts,
  toItems,
} from '../../formats/index.js'
import { pairwiseSum } from '../../plan/index.js'

/**
 * `feature_importances_` of trees, forests and gradient boosting, which scikit-learn computes when asked: what each column's
 * splits take off the impurity, in the order of its sums, because a threshold is compared with them. null for other models.
 */
export function treeImportancesOf(model: Attributes): Float64Array | null {
  const name = canonicalClass(model.className)
  if (/^sklearn\.tree\.(Decision|Extra)Tree(Classifier|Regressor)$/.test(name))
    return reductionsOf(model.object('tree_'), true)
  const forest = /^sklearn\.ensemble\.(RandomForest|ExtraTrees)(Classifier|Regressor)$/.test(name)
  if (!forest && !/^sklearn\.ensemble\.GradientBoosting(Classifier|Regressor)$/.test(name)) return null
  const stored = model.raw('estimators_')
  // Gradient boosting keeps a table of stages by classes.
  const trees = stored instanceof NDArray ? toItems(stored) : model.list('estimators_')
  const parts = trees.map((tree) => {
    if (!(tree instanceof PyObject)) throw corrupt(name, 'an estimator is no object')
    return Attributes.of(tree).object('tree_')
  })
  const grown = parts.filter((tree) => Attributes.of(tree).array('nodes').size > 1)
  const features = model.int(model.has('n_features_in_') ? 'n_features_in_' : 'n_features_')
  const mean = new Float64Array(features)
  if (grown.length === 0) return mean
  for (const tree of grown) {
    for (const [column, reduction] of reductionsOf(tree, forest).entries()) mean[column]! += reduction
  }
  for (let column = 0; column < features; column++) mean[column]! /= grown.length
  const total = pairwiseSum(mean, 0, features)
  return mean.map((value) => value / total)
}

/** Tree.compute_feature_importances of sklearn/tree/_tree.pyx. */
function reductionsOf(tree: PyObject, normalize: boolean): Float64Array {
  const nodes = Attributes.of(tree).array('nodes')
  const [left, right, feature] = ['left_child', 'right_child', 'feature'].map((name) => toInts(fieldOf(nodes, name)))
  const [impurity, weight] = ['impurity', 'weighted_n_node_samples'].map((name) => toFloats(fieldOf(nodes, name)))
  const [count] = tree.args
  const reductions = new Float64Array(typeof count === 'number' ? count : 0)
  const product = (node: number): number => weight![node]! * impurity![node]!
  for (let node = 0; node < nodes.size; node++) {
    if (left![node]! < 0) continue
    reductions[feature![node]!]! += product(node) - product(left![node]!) - product(right![node]!)
  }
  for (let column = 0; column < reductions.length; column++) reductions[column]! /= weight![0]!
  const total = normalize ? pairwiseSum(reductions, 0, reductions.length) : 0
  return total > 0 ? reductions.map((value) => value / total) : reductions
}
