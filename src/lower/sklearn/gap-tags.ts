import { Attributes, canonicalClass, PyObject } from '../../formats/index.js'
import { isAtLeast } from './version.js'

const CRITERIA = ['gini', 'entropy', 'log_loss', 'squared_error', 'friedman_mse', 'poisson']

/** Estimators whose `allow_nan` tag is set in every version; boosters of other libraries set it too. */
const ALWAYS = /^(xgboost|lightgbm|catboost)\.|\.HistGradientBoosting/

/**
 * The `allow_nan` tag of an estimator as the version that saved it computes it: selectors around it then check no cell at all,
 * and leave gaps and infinities to what comes after them.
 */
export function allowsGaps(estimator: PyObject, version: string | null): boolean {
  const attributes = Attributes.of(estimator)
  const name = canonicalClass(attributes.className)
  if (ALWAYS.test(name)) return true
  if (/\.(DecisionTree|ExtraTree)(Classifier|Regressor)$/.test(name)) return treeAllows(attributes, name, version)
  if (/\.RandomForest\w+$/.test(name)) return isAtLeast(version, 1, 4) && innerAllows(attributes, version)
  if (/\.ExtraTrees\w+$/.test(name)) return isAtLeast(version, 1, 6) && innerAllows(attributes, version)
  if (/\.Bagging\w+$/.test(name)) return isAtLeast(version, 1, 3) && innerAllows(attributes, version)
  return name.endsWith('.IsolationForest') && isAtLeast(version, 1, 6)
}

/** sklearn/tree/_classes.py, `__sklearn_tags__` and, before 1.6, `_more_tags`. */
function treeAllows(attributes: Attributes, name: string, version: string | null): boolean {
  const splitter = attributes.get('splitter')
  const extra = name.includes('.ExtraTree')
  if (!isAtLeast(version, 1, extra ? 6 : 3) || (extra && splitter !== 'random')) return false
  if (!extra && splitter !== 'best' && !isAtLeast(version, 1, 6)) return false
  const criterion = attributes.get('criterion')
  return isAtLeast(version, 1, 9) || (typeof criterion === 'string' && CRITERIA.includes(criterion))
}

/** An ensemble has the tag of what it is made of: the first fitted one stands for all. */
function innerAllows(attributes: Attributes, version: string | null): boolean {
  const first = attributes.has('estimators_') ? attributes.list('estimators_')[0] : attributes.get('estimator')
  return first instanceof PyObject && allowsGaps(first, version)
}
