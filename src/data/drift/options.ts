import type { CategoricalTestName, DriftTestName } from './tests/index.js'

/** How the features' scores become one: the largest, the mean, the mean by weights, or the share of drifted ones. */
export type DriftAggregate = 'max' | 'mean' | 'weighted' | 'share'

/** Weight of each feature by its name; or why there are none although they are wanted. */
export type DriftWeights = Readonly<Record<string, number>> | { readonly missing: string }

export interface DriftOptions {
  /** Scores above this are drift (data_drift_threshold); 0.15 by default. */
  readonly threshold?: number
  /** The same for a single column, where the data set is not judged by its largest score; `threshold` by default. */
  readonly columnThreshold?: number
  /** Columns with a threshold of their own. */
  readonly thresholds?: Readonly<Record<string, number>>
  /** Test of number columns. */
  readonly test?: DriftTestName
  /** Test of other columns; `auto` takes `test` where it fits, else the default. */
  readonly categoricalTest?: CategoricalTestName | 'auto'
  /** The model's features; all columns but target, prediction and ignored ones by default. */
  readonly features?: readonly string[]
  /** The label, compared too but not part of the data set's score. */
  readonly target?: string
  /** Columns with predictions, likewise. */
  readonly predictions?: readonly string[]
  /** Columns to leave out. */
  readonly ignore?: readonly string[]
  readonly aggregate?: DriftAggregate
  /** For `weighted`; features without a weight weigh nothing. */
  readonly weights?: DriftWeights
  readonly seed?: number
  /** Ends the comparison between two columns, with its reason as the error. */
  readonly signal?: AbortSignal
}

export const DEFAULT_DRIFT_THRESHOLD = 0.15

/** What people configure about drift; the `drift` section of the configuration has these keys. */
export interface DriftPolicy {
  readonly test: DriftTestName
  readonly categorical_test: CategoricalTestName | 'auto'
  readonly aggregate: DriftAggregate
  readonly weights: Readonly<Record<string, number>>
  readonly column_threshold: number | null
  readonly thresholds: Readonly<Record<string, number>>
  readonly ignore: readonly string[]
}

/** @param measured weights for a policy that declares none */
export function driftOptions(policy: DriftPolicy, measured: DriftWeights): DriftOptions {
  const { test, categorical_test: categoricalTest, aggregate, thresholds, ignore } = policy
  const declared = Object.keys(policy.weights).length > 0
  return {
    ...{ test, categoricalTest, aggregate, thresholds, ignore },
    ...(policy.column_threshold === null ? {} : { columnThreshold: policy.column_threshold }),
    ...(aggregate === 'weighted' ? { weights: declared ? policy.weights : measured } : {}),
  }
}
