import type { Column } from '../core/table.js'
import type { Label, ModelInput, TargetFacts, Task } from '../core/model.js'
import type { GraphBuilder, GraphValue } from '../onnx/index.js'

/** Row-major doubles; `data.length === rows * cols`. */
export interface DenseBlock {
  readonly kind: 'dense'
  readonly rows: number
  readonly cols: number
  readonly data: Float64Array
}

/** Compressed sparse rows: row r owns indices and data from indptr[r] to indptr[r + 1], column indices ascending. */
export interface SparseBlock {
  readonly kind: 'sparse'
  readonly rows: number
  readonly cols: number
  readonly indptr: Int32Array
  readonly indices: Int32Array
  readonly data: Float64Array
}

/** Named or positional columns that may hold strings: what a data frame is before the encoders. */
export interface ColumnsBlock {
  readonly kind: 'columns'
  readonly rows: number
  readonly columns: readonly Column[]
}

export type Block = DenseBlock | SparseBlock | ColumnsBlock

/** What a caller needs from one pass over the rows; parts not wanted are not computed. */
export interface Want {
  readonly predictions: boolean
  readonly probabilities: boolean
  /** decision_function: rows x 1 (binary) or rows x classes, as the estimator defines it. */
  readonly scores: boolean
}

/** Parts not wanted, or that the estimator does not have, are null. All row-major. */
export interface Inference {
  /** Index into `classes` (or the cluster number), rows x outputs. */
  readonly labels: Int32Array | null
  /** Regression, rows x outputs. */
  readonly values: Float64Array | null
  /** rows x classes */
  readonly probabilities: Float64Array | null
  /** rows x classes of all targets, side by side; of classifiers with `targets`, when probabilities are wanted */
  readonly targetProbabilities?: Float64Array | null
  readonly scores: Float64Array | null
}

/** Names of the graph's values that hold what `infer` gives; `labels` are class indices (int64). */
export interface GraphOutputs {
  readonly transformed?: GraphValue
  readonly labels?: GraphValue
  readonly values?: GraphValue
  readonly probabilities?: GraphValue
  /** One matrix a target. */
  readonly targetProbabilities?: readonly GraphValue[]
  readonly scores?: GraphValue
}

/**
 * An estimator lowered to kernels: the same methods that scikit-learn's own has, on blocks.
 * Composition (pipelines, column transformers, ensembles) is by holding other Lowered values.
 */
export interface Lowered {
  /** Canonical class: sklearn.linear_model.LogisticRegression. */
  readonly className: string
  readonly task: Task
  /** Labels in the order of predict_proba's columns; null unless task is classification. */
  readonly classes: readonly Label[] | null
  /** Targets of a multi-output estimator, else 1. */
  readonly outputs: number
  /** Columns wanted, in order. */
  readonly inputs: readonly ModelInput[]
  readonly hasProbabilities: boolean
  /** Of a classifier whose targets have classes of their own: `classes` are then those of all targets. */
  readonly targets?: TargetFacts
  transform?(input: Block): Block
  /**
   * `transform` for a block that nobody else holds, which it may write into; what it gives nobody else holds either. So
   * steps of a pipeline need not copy all rows each.
   */
  transformOwn?(input: DenseBlock): DenseBlock
  /** Whether nobody else holds what `transform` gives. */
  readonly givesNew?: true
  infer?(input: Block, want: Want): Inference
  /** The last of several steps, and what its rows are made by; of a pipeline. */
  readonly last?: { readonly step: Lowered; prepare(input: Block): Block }
  /** Emits the same computation into an ONNX graph. @throws unsupported when a part cannot be expressed in ONNX */
  toOnnx?(graph: GraphBuilder, input: readonly GraphValue[]): GraphOutputs
}
