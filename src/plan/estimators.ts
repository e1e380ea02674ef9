import type { Label, ModelInput } from '../core/model.js'
import { toDense } from './blocks.js'
import { areFiniteColumns, numericInput, type NumericInput } from './numeric-input.js'
import type { Block, ColumnsBlock, DenseBlock, Lowered, SparseBlock } from './types.js'

/** Methods that an estimator adds to what its kind brings: its ONNX form. */
export type OnnxForm = Pick<Lowered, 'toOnnx'>

/** A transformer on numbers; sparse input is made dense. */
export function denseTransformer(
  about: NumericInput,
  apply: (input: DenseBlock) => Block,
  form: OnnxForm = {},
): Lowered {
  return numericTransformer(about, (input) => apply(toDense(input)), form)
}

/** A transformer on numbers that has its own way with sparse input. */
export function numericTransformer(
  about: NumericInput,
  apply: (input: DenseBlock | SparseBlock) => Block,
  form: OnnxForm = {},
): Lowered {
  return {
    ...transformerFacts(about.className, about.inputs),
    transform: (block) => apply(numericInput(block, about)),
    ...form,
  }
}

/** The facts that every transformer shares. */
export function transformerFacts(className: string, inputs: readonly ModelInput[]) {
  return { className, inputs, task: 'transform', classes: null, outputs: 1, hasProbabilities: false } as const
}

/** A regressor on numbers: `predict` gives rows x outputs. */
export function regressor(
  about: NumericInput & { readonly outputs?: number },
  predict: (input: DenseBlock | SparseBlock) => Float64Array,
  form: OnnxForm = {},
): Lowered {
  return {
    className: about.className,
    inputs: about.inputs,
    task: 'regression',
    classes: null,
    outputs: about.outputs ?? 1,
    hasProbabilities: false,
    infer(block, want) {
      const values = want.predictions ? predict(numericInput(block, about)) : null
      return { labels: null, values, probabilities: null, scores: null }
    },
    ...form,
  }
}

/** How a classifier gets from what it computes first (scores, likelihoods, neighbours) to its answers. */
export interface ClassifierRules<Raw> {
  readonly compute: (input: DenseBlock | SparseBlock) => Raw
  /** The same straight from columns of finite numbers; null where that is no shorter way. */
  readonly computeColumns?: (input: ColumnsBlock) => Raw | null
  /** Class indices: the estimator's own rule, not the largest probability. */
  readonly labels: (raw: Raw) => Int32Array
  /** rows x classes; absent when the estimator has no predict_proba. */
  readonly probabilities?: (raw: Raw) => Float64Array
  /** decision_function; absent when the estimator has none. */
  readonly scores?: (raw: Raw) => Float64Array
}

/** A classifier on numbers. Rules must not write into what `compute` gave: they may run one after the other. */
export function classifier<Raw>(
  about: NumericInput & { readonly classes: readonly Label[] },
  rules: ClassifierRules<Raw>,
  form: OnnxForm = {},
): Lowered {
  return {
    className: about.className,
    inputs: about.inputs,
    task: 'classification',
    classes: about.classes,
    outputs: 1,
    hasProbabilities: rules.probabilities !== undefined,
    infer(block, want) {
      const ready = block.kind === 'columns' && rules.computeColumns !== undefined && areFiniteColumns(block, about)
      const raw = (ready ? rules.computeColumns(block) : null) ?? rules.compute(numericInput(block, about))
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

/** A copy with the same shape, for kernels that work in place. */
export function copyOf(block: DenseBlock): DenseBlock {
  return { ...block, data: block.data.slice() }
}
