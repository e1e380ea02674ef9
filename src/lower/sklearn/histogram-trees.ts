import { corrupt, unsupported } from '../../core/errors.js'
import { asItems, Attributes, fieldOf, NDArray, PyObject, toFloats, toInts, type PyValue } from '../../formats/index.js'
import { checkHistogramTree, SET_WORDS, type HistogramTree, type KnownCategories } from '../../plan/index.js'

const PREDICTOR = 'sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor'

/** `_predictors` of histogram gradient boosting: iterations x (1 or classes) trees. */
export function readHistogramTrees(
  attributes: Attributes,
  features: number,
  known: KnownCategories,
): readonly (readonly HistogramTree[])[] {
  const iterations = attributes.list('_predictors').map((iteration) => {
    const predictors = asItems(iteration) ?? []
    return predictors.map((predictor) => readTree(predictor, features, known))
  })
  const columns = iterations[0]?.length ?? 0
  if (columns === 0 || iterations.some((iteration) => iteration.length !== columns)) {
    throw corrupt('histogram gradient boosting', 'the iterations do not have the same number of trees')
  }
  return iterations
}

function readTree(predictor: PyValue, features: number, known: KnownCategories): HistogramTree {
  if (!(predictor instanceof PyObject)) throw unsupported(PREDICTOR, 'a tree of the ensemble is of another class')
  const attributes = Attributes.of(predictor)
  const nodes = attributes.array('nodes')
  const names = nodes.dtype.fields?.map((field) => field.name) ?? []
  const categorical = names.includes('is_categorical') ? toInts(fieldOf(nodes, 'is_categorical')) : null
  const sets = categorical === null ? null : toInts(fieldOf(nodes, 'bitset_idx'))
  const tree: HistogramTree = {
    isLeaf: Uint8Array.from(toInts(fieldOf(nodes, 'is_leaf'))),
    left: toInts(fieldOf(nodes, 'left')),
    right: toInts(fieldOf(nodes, 'right')),
    feature: toInts(fieldOf(nodes, 'feature_idx')),
    // The name before scikit-learn 0.24, which had no categorical splits.
    threshold: toFloats(fieldOf(nodes, names.includes('num_threshold') ? 'num_threshold' : 'threshold')),
    value: toFloats(fieldOf(nodes, 'value')),
    missingLeft: Uint8Array.from(toInts(fieldOf(nodes, 'missing_go_to_left'))),
    set: Int32Array.from({ length: nodes.size }, (_, node) => (categorical?.[node] === 1 ? sets![node]! : -1)),
    leftSets: attributes.has('raw_left_cat_bitsets')
      ? wordsOf(attributes.array('raw_left_cat_bitsets'))
      : new Uint32Array(0),
  }
  checkHistogramTree(tree, features, known)
  return tree
}

function wordsOf(array: NDArray): Uint32Array {
  if (array.shape.length !== 2 || array.shape[1] !== SET_WORDS) {
    throw corrupt('histogram tree', `category sets of shape (${array.shape.join(', ')})`)
  }
  return Uint32Array.from(toFloats(array))
}

/** Categories seen in training, by feature: `_bin_mapper.bin_thresholds_` of its categorical features. */
export function readKnownCategories(attributes: Attributes, features: number): KnownCategories {
  const rowOf = new Int32Array(features).fill(-1)
  const mapper = attributes.get('_bin_mapper')
  const mapped = mapper instanceof PyObject ? Attributes.of(mapper) : null
  if (mapped?.has('is_categorical_') !== true) return { sets: new Uint32Array(0), rowOf }
  const categorical = mapped.floats('is_categorical_')
  const thresholds = mapped.list('bin_thresholds_')
  if (categorical.length !== features || thresholds.length !== features) {
    throw corrupt('histogram gradient boosting', `bins of ${thresholds.length} features instead of ${features}`)
  }
  const rows = [...categorical.keys()].filter((feature) => categorical[feature] !== 0)
  const sets = new Uint32Array(rows.length * SET_WORDS)
  for (const [row, feature] of rows.entries()) {
    rowOf[feature] = row
    const categories = thresholds[feature]
    if (!(categories instanceof NDArray)) throw unsupported('_bin_mapper.bin_thresholds_', 'expected arrays')
    for (const category of toFloats(categories)) {
      if (!(category >= 0 && category < SET_WORDS * 32))
        throw corrupt('histogram gradient boosting', `category ${category}`)
      sets[row * SET_WORDS + (category >> 5)]! |= 1 << (category & 31)
    }
  }
  return { sets, rowOf }
}
