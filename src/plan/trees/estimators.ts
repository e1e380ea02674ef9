import type { Label } from '../../core/model.js'
import type { OnnxForm } from '../estimators.js'
import type { NumericInput } from '../numeric-input.js'
import type { Lowered } from '../types.js'
import { toTreeRows, type TreeRows } from './rows.js'

/** How a classifier made of trees gets from what it computes first to its answers. */
export interface TreeClassifierRules<Raw> {
  readonly compute: (rows: TreeRows) => Raw
  /** Class indices by the estimator's own rule. */
  readonly labels: (raw: Raw) => Int32Array
  /** rows x classes; absent when the estimator has no predict_proba. */
  readonly probabilities?: (raw: Raw) => Float64Array
  /** decision_function; absent when the estimator has none. */
  readonly scores?: (raw: Raw) => Float64Array
}

/** A classifier on float32 rows. Rules must not write into what `compute` gave: they may run one after the other. */
export function treeClassifier<Raw>(
  about: NumericInput & { readonly classes: readonly Label[] },
  rules: TreeClassifierRules<Raw>,
  form: OnnxForm = {},
): Lowered {
  return {
    className: about.className,
    task: 'classification',
    classes: about.classes,
    outputs: 1,
    inputs: about.inputs,
    hasProbabilities: rules.probabilities !== undefined,
    infer(block, want) {
      const raw = rules.compute(toTreeRows(block, about))
      return {
        labels: want.predictions ? rules.labels(raw) : null,
        values: null,
        probabilities: want.probabilities ? (rules.probabilities?.(raw) ?? null) : null,
        scores: want.scores ? (rules.scores?.(raw) ?? null) : null,
      }
    },
    ...form,
  }
}

/** A regressor on float32 rows: `predict` gives rows x outputs. */
export function treeRegressor(
  about: NumericInput & { readonly outputs: number },
  predict: (rows: TreeRows) => Float64Array,
  form: OnnxForm = {},
): Lowered {
  return {
    className: about.className,
    task: 'regression',
    classes: null,
    outputs: about.outputs,
    inputs: about.inputs,
    hasProbabilities: false,
    infer(block, want) {
      const values = want.predictions ? predict(toTreeRows(block, about)) : null
      return { labels: null, values, probabilities: null, scores: null }
    },
    ...form,
  }
}
