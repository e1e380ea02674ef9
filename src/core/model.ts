import type { TableChunk } from './table.js'

/** A class label as the model's author wrote it. Python floats stay numbers; NumPy strings become strings. */
export type Label = string | number | boolean

export type Task = 'classification' | 'regression' | 'clustering' | 'outlier_detection' | 'transform'

/** One column that the model wants. `name` is null for models fitted on arrays without column names. */
export interface ModelInput {
  readonly name: string | null
  /** What the column holds: text wants free text (one string), string wants categories, any takes either, tensor an array a row. */
  readonly kind: 'number' | 'string' | 'text' | 'any' | 'tensor'
  /** Of one row, when `kind` is tensor; null where the model takes any size. */
  readonly shape?: readonly (number | null)[]
  /** Categories known to the model's encoders, if it has such. */
  readonly categories?: readonly (string | number | boolean | null)[]
  /** Whole numbers only: tokens, class numbers. */
  readonly integer?: true
  /** The file has underscores where the name may have blanks: LightGBM writes it so. */
  readonly blanks?: 'underscored'
}

/** How the prediction was computed: our own kernels, native onnxruntime, its WASM build, or a Python worker. */
export type Engine = 'kernel' | 'native' | 'wasm' | 'python'

/**
 * `labels` (classification, clustering, outlier detection) or `values` (regression): one entry a row,
 * row-major with `outputs` entries a row when there are several.
 */
export interface Prediction {
  readonly rows: number
  readonly outputs: number
  readonly labels: readonly Label[] | null
  readonly values: Float64Array | null
  /** Row-major rows x classes; null when the model has no predict_proba or it was not asked for. */
  readonly probabilities: Float64Array | null
  /** Of a classifier of several targets: the classes of each target, side by side in a row; absent where `targets` is. */
  readonly targetProbabilities?: Float64Array | null
}

export interface PredictOptions {
  readonly probabilities?: boolean
  readonly signal?: AbortSignal
  /** Rows of the data before the chunk, for errors that name a row. */
  readonly rowsBefore?: number
}

/** What a classifier of several targets knows about each of them. */
export interface TargetFacts {
  /** Labels of each target, in the order of its predict_proba. */
  readonly classes: readonly (readonly Label[])[]
  /** Whether predict_proba gives a matrix a target. */
  readonly hasProbabilities: boolean
}

/** Facts read from the file without running it. All strings are the file's own: escape them before showing them. */
export interface ModelFacts {
  readonly format: ModelFormat
  /** Qualified class (sklearn.pipeline.Pipeline) or producer of the graph. */
  readonly estimator: string | null
  /** Step by step: nested estimators with their classes and hyper-parameters. */
  readonly structure: readonly StructureNode[]
  readonly library_versions: Readonly<Record<string, string>>
  readonly compression: string | null
  readonly protocol: number | null
  readonly opset: number | null
}

export interface StructureNode {
  readonly path: string
  readonly class_name: string
  readonly parameters: Readonly<Record<string, string>>
}

export type ModelFormat =
  'joblib' | 'pickle' | 'onnx' | 'hdf5' | 'keras' | 'xgboost' | 'lightgbm' | 'catboost' | 'unknown'

/** A model that can be asked. Made by model/openModel; stages see only this. */
export interface Model {
  readonly facts: ModelFacts
  readonly task: Task
  readonly classes: readonly Label[] | null
  readonly inputs: readonly ModelInput[]
  readonly runtime: 'onnx' | 'lowered' | 'python'
  readonly engine: Engine
  readonly engineVersion: string
  /** Why a slower engine is used than the first choice; null when it is the first choice. */
  readonly engineReason: string | null
  readonly hasProbabilities: boolean
  /** Of a classifier whose targets have classes of their own: `classes` are then those of all targets. */
  readonly targets?: TargetFacts
  /**
   * Predicts every row of the chunk. Columns are matched by name when the model knows names, else by position.
   * @throws ModelGateError code 'data' when a column is missing or holds strings where numbers are needed;
   *   the signal's reason, where a model takes many steps for a chunk and is stopped between two
   */
  predict(chunk: TableChunk, options?: PredictOptions): Promise<Prediction>
  close(): Promise<void>
}
