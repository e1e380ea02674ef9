import type { Label } from '../core/model.js'

export type Direction = 'higher' | 'lower'

/** What every metric says about itself. `name` is the key in the result document and in the config. */
interface MetricFacts<Name extends string> {
  readonly name: Name
  readonly title: string
  readonly direction: Direction
  /** When the value is null; the same cases in which scikit-learn raises or returns NaN, unless said otherwise. */
  readonly undefinedWhen: string
  /** Where the definition comes from. */
  readonly source: string
}

export interface ClassificationMetric extends MetricFacts<string> {
  readonly task: 'classification'
  readonly needsProbabilities: boolean
  /** Undefined, or another metric, where a class is absent: draws for its uncertainty keep the rows of each class. */
  readonly needsEveryClass?: true
  readonly compute: (sample: ClassificationSample) => number | null
}

export interface RegressionMetric extends MetricFacts<string> {
  readonly task: 'regression'
  readonly needsProbabilities: false
  readonly compute: (sample: RegressionSample) => number | null
}

/** What a caller knows: class indices a row, and row-major rows x columns probabilities of the first `columns` classes. */
export interface ClassificationInput {
  /** Index into `classes` of each row's true label. */
  readonly truth: Int32Array
  /** Index into `classes` of each row's predicted label. */
  readonly predicted: Int32Array
  /** Row-major; the model's classes are the first entries of `classes`, labels it does not know come after them. */
  readonly probabilities: Float64Array | null
  readonly classes: readonly Label[]
  /** Non-negative weight of each row; a row of weight 0 counts as absent. Null: every row counts once. */
  readonly sampleWeight?: Float64Array | null
}

export interface ConfusionMatrix {
  /** Row-major truth x predicted, sums of weights. */
  readonly cells: Float64Array
  readonly truthTotals: Float64Array
  readonly predictedTotals: Float64Array
  readonly total: number
  /** Classes that occur in the truth or in the predictions: what scikit-learn averages over. */
  readonly present: readonly number[]
}

/** A checked input with what several metrics share, computed at most once. */
export interface ClassificationSample {
  readonly rows: number
  readonly truth: Int32Array
  readonly predicted: Int32Array
  readonly probabilities: Float64Array | null
  /** Columns of `probabilities`; 0 without them. */
  readonly columns: number
  readonly classes: readonly Label[]
  readonly weights: Float64Array | null
  /** True when every score is finite and every true label has a column: enough for ranking metrics. */
  readonly hasScores: boolean
  /** True when the scores also lie in [0,1]. */
  readonly hasProbabilities: boolean
  confusion(): ConfusionMatrix
  /** What does not depend on the weights (orders, losses a row), computed once for all reweighted samples. */
  readonly shared: Memo
  /** What depends on the weights, computed once for this sample. */
  readonly own: Memo
  /** The same rows with other weights: how a resample or a group is made in O(rows), without sorting again. */
  reweighted(weights: Float64Array): ClassificationSample
}

/** Computes a value under a key on first use; a key always names the same computation. */
export type Memo = <T>(key: string, compute: () => T) => T

export interface RegressionSample {
  readonly rows: number
  readonly truth: Float64Array
  readonly predicted: Float64Array
  readonly weights: Float64Array | null
  readonly totalWeight: number
  readonly shared: Memo
  reweighted(weights: Float64Array): RegressionSample
}
