/** A CatBoost model as inert data, the same from .cbm and from JSON. */
export interface CatboostModel {
  readonly encoding: 'cbm' | 'json'
  /** Free text by name: params, class_params, catboost_version_info ... */
  readonly info: ReadonlyMap<string, string>
  /** Numbers a leaf. */
  readonly dimensions: number
  readonly floatFeatures: readonly FloatFeature[]
  readonly catFeatures: readonly CatFeature[]
  /** Features that are not numbers and not categories, by kind and count. */
  readonly textFeatures: number
  readonly embeddingFeatures: number
  readonly estimatedFeatures: number
  readonly oneHotFeatures: readonly OneHotFeature[]
  readonly ctrFeatures: readonly CtrFeature[]
  /** Statistics of categories, by `ctrKey`. */
  readonly ctrTables: ReadonlyMap<string, CtrTable>
  readonly trees: readonly CatboostTree[]
  readonly scale: number
  /** One a dimension. */
  readonly bias: readonly number[]
}

interface Feature {
  /** Number among the features of its kind. */
  readonly index: number
  /** Number among all features. */
  readonly flatIndex: number
  readonly name: string
}

export interface FloatFeature extends Feature {
  readonly borders: Float32Array
  readonly hasNans: boolean
  /** Missing values count as below every border, above every border, or are compared as they are. */
  readonly nan: 'AsIs' | 'AsFalse' | 'AsTrue'
}

export interface CatFeature extends Feature {
  readonly used: boolean
}

export interface OneHotFeature {
  readonly catFeature: number
  /** Hashes of categories, one split each. */
  readonly values: Int32Array
}

/** Kinds of statistics, in the order of their numbers in files. */
export const CTR_TYPES = [
  'Borders',
  'Buckets',
  'BinarizedTargetMeanValue',
  'FloatTargetMeanValue',
  'Counter',
  'FeatureFreq',
] as const

export type CtrType = (typeof CTR_TYPES)[number]

/** Hash of a bucket that holds nothing. */
export const NO_HASH = 2n ** 64n - 1n

/** What a statistic is about: a combination of categories and of splits. */
export interface CtrBase {
  readonly type: CtrType
  readonly catFeatures: readonly number[]
  readonly floatSplits: readonly { readonly feature: number; readonly border: number }[]
  readonly oneHotSplits: readonly { readonly feature: number; readonly value: number }[]
  readonly targetClassifier: number
}

export interface CtrFeature {
  readonly base: CtrBase
  readonly targetBorder: number
  readonly priorNumerator: number
  readonly priorDenominator: number
  readonly shift: number
  readonly scale: number
  readonly borders: Float32Array
}

export interface CtrTable {
  readonly base: CtrBase
  /** Row of `values` by the hash of the combination. */
  readonly rows: ReadonlyMap<bigint, number>
  /** Counts by class, sum and count, or one count a row. */
  readonly values: Float64Array
  readonly width: number
  readonly denominator: number
}

/**
 * Splits are numbers of binary features: the borders of all used float features, then of estimated ones, the values of
 * one-hot features, the borders of statistics. A symmetric tree asks one split a level, the first for the lowest bit of
 * the leaf's number.
 */
export type CatboostTree =
  | { readonly kind: 'symmetric'; readonly splits: Int32Array; readonly values: Float64Array }
  | {
      readonly kind: 'free'
      /** By node: -1 in a leaf. */
      readonly splits: Int32Array
      readonly left: Int32Array
      readonly right: Int32Array
      /** By node: its first value. */
      readonly leaves: Int32Array
      readonly values: Float64Array
    }

/** One text for equal bases. */
export function ctrKey(base: CtrBase): string {
  const floats = base.floatSplits.map(({ feature, border }) => `${feature}>${border}`)
  const oneHots = base.oneHotSplits.map(({ feature, value }) => `${feature}=${value}`)
  return [base.type, base.targetClassifier, base.catFeatures, floats, oneHots].join(';')
}
