import type { DriftTestName } from './tests/index.js'

export interface DriftOptions {
  /** Scores above this are drift (data_drift_threshold); 0.15 by default. */
  readonly threshold?: number
  /** Test of number columns, and of others where it can take them. */
  readonly test?: DriftTestName
  /** The model's features; all columns but target, prediction and ignored ones by default. */
  readonly features?: readonly string[]
  /** The label, compared too but not part of the data set's score. */
  readonly target?: string
  /** Columns with predictions, likewise. */
  readonly predictions?: readonly string[]
  /** Columns to leave out. */
  readonly ignore?: readonly string[]
  /** How the features' scores become one: the largest, the mean, the mean by `weights`, or the share of drifted ones. */
  readonly aggregate?: 'max' | 'mean' | 'weighted' | 'share'
  /** Importance of features, for `weighted`; features without one weigh nothing. */
  readonly weights?: Readonly<Record<string, number>>
  readonly seed?: number
  /** Ends the comparison between two columns, with its reason as the error. */
  readonly signal?: AbortSignal
}

export const DEFAULT_DRIFT_THRESHOLD = 0.15
