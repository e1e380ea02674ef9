import { Attributes, canonicalClass, type PyObject } from '../../formats/index.js'
import type { Tree } from '../../plan/index.js'
import type { LowerContext } from './lowering.js'
import { isAtLeast } from './version.js'

const CRITERIA = ['gini', 'entropy', 'log_loss', 'squared_error', 'friedman_mse', 'poisson']

/**
 * Whether a tree estimator takes NaN when it predicts, by the rules of the version that saved it
 * (`_support_missing_values`, `__sklearn_tags__` of sklearn/tree/_classes.py).
 *
 * DecisionTree*: since 1.3 for the usual criteria without monotonic constraints, since 1.9 always.
 * ExtraTree*: since 1.6, with the random splitter.
 */
export function missingRule(
  attributes: Attributes,
  className: string,
  tree: Tree,
  version: string | null,
): 'allowed' | 'refused' {
  return acceptsMissing(attributes, className, tree, version) ? 'allowed' : 'refused'
}

/** Forests ask their first tree; random forests do so since scikit-learn 1.4, extra-trees since 1.6. */
export function forestMissingRule(estimator: PyObject, tree: Tree, context: LowerContext): 'allowed' | 'refused' {
  if (!isAtLeast(context.version, 1, 4)) return 'refused'
  const attributes = Attributes.of(estimator)
  return missingRule(attributes, canonicalClass(attributes.className), tree, context.version)
}

function acceptsMissing(attributes: Attributes, className: string, tree: Tree, version: string | null): boolean {
  if (tree.missing < 0) return false
  const splitter = attributes.get('splitter')
  const extra = className.includes('ExtraTree')
  if (extra && (splitter !== 'random' || !isAtLeast(version, 1, 6))) return false
  if (isAtLeast(version, 1, 9)) return true
  const criterion = attributes.get('criterion')
  const free = (attributes.get('monotonic_cst') ?? null) === null
  return (extra || splitter === 'best') && free && typeof criterion === 'string' && CRITERIA.includes(criterion)
}
