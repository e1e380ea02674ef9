import { unsupported } from '../../core/errors.js'
import {
  asItems,
  asNumber,
  canonicalClass,
  csrOf,
  NDArray,
  PyObject,
  toFloats,
  type Attributes,
  type PyValue,
} from '../../formats/index.js'
import { treeImportancesOf } from './tree-importances.js'

/**
 * Importance of each column of a fitted model: the size of its coefficients, over several outputs by a norm.
 * @throws unsupported for models of other kinds that compute importances only when asked
 */
export function importancesOf(model: Attributes, normOrder: number): Float64Array {
  const fromTrees = model.has('coef_') ? null : treeImportancesOf(model)
  if (fromTrees !== null) return fromTrees
  const stored = model.has('coef_') ? model.raw('coef_') : model.raw('feature_importances_')
  if (stored instanceof PyObject) {
    const { rows, cols, indptr, indices, data } = csrOf(stored)
    const dense = new Float64Array(rows * cols)
    for (let row = 0; row < rows; row++) {
      for (let at = indptr[row]!; at < indptr[row + 1]!; at++) dense[row * cols + indices[at]!] = data[at]!
    }
    return columnNorms(dense, cols, normOrder)
  }
  if (!(stored instanceof NDArray)) throw unsupported(model.className, 'its importances are not an array')
  const values = toFloats(stored)
  return stored.shape.length === 1 ? values.map(Math.abs) : columnNorms(values, stored.shape[1]!, normOrder)
}

function columnNorms(values: Float64Array, cols: number, order: number): Float64Array {
  const norms = new Float64Array(cols)
  for (const [at, value] of values.entries()) {
    const column = at % cols
    const size = Math.abs(value)
    norms[column] = order === Infinity ? Math.max(norms[column]!, size) : norms[column]! + size ** order
  }
  return order === 1 || order === Infinity ? norms : norms.map((sum) => sum ** (1 / order))
}

/** The threshold of SelectFromModel: a number, "mean", "median", "1.25*mean", or None for the model's default. */
export function importanceThreshold(model: Attributes, importances: Float64Array, threshold: PyValue): number {
  const number = asNumber(threshold)
  if (number !== null) return number
  const rule = threshold === null ? defaultRule(model) : threshold
  if (typeof rule === 'number') return rule
  const match = typeof rule === 'string' ? /^(?:\s*([-+.\deE]+)\s*\*)?\s*(mean|median)\s*$/.exec(rule) : null
  if (match === null) throw unsupported('sklearn.feature_selection.SelectFromModel.threshold', 'another rule')
  return Number(match[1] ?? 1) * (match[2] === 'mean' ? meanOf(importances) : medianOf(importances))
}

/** Models with an l1 penalty have true zeros; for others the mean is the threshold. */
function defaultRule(model: Attributes): number | string {
  const name = canonicalClass(model.className).split('.').at(-1)!
  const ratio = name.endsWith('CV') ? 'l1_ratio_' : 'l1_ratio'
  const ratios = model.get(ratio) ?? null
  const values = ratios === null ? [] : (asItems(ratios) ?? [ratios]).map((value) => asNumber(value) ?? NaN)
  const ratioModel = /^(ElasticNet|LogisticRegression)(CV)?$/.test(name)
  const allOne = values.length > 0 && values.every((value) => Math.abs(value - 1) <= 1e-8 + 1e-5)
  return model.get('penalty') === 'l1' || name.includes('Lasso') || (ratioModel && allOne) ? 1e-5 : 'mean'
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort()
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
