import { corrupt, unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import { Attributes, canonicalClass, PyObject } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { transformerFacts, type Block, type GraphOutputs, type Lowered, type Want } from '../../plan/index.js'
import { inputsOf } from './features.js'
import { UNKNOWN_FEATURES } from './not-askable.js'
import type { Lowering } from './lowering.js'
import { canTransform, lowerTransformer, stepsOf, type Step, type Transformer } from './steps.js'

const NAME = 'sklearn.pipeline.Pipeline'
const HASHER = 'sklearn.feature_extraction.FeatureHasher'
const IMPUTER = 'sklearn.impute.SimpleImputer'
const IMBALANCED = 'imblearn.pipeline.Pipeline'

/** Steps of imbalanced-learn that choose or make rows of training; its pipelines leave them out of everything else. */
const SAMPLERS = /^imblearn\.(?:(?:over_sampling|under_sampling|combine)\.|base\.FunctionSampler$)/

/** Transformers one after the other; the last step may be any estimator, and its methods are the pipeline's. */
export const pipelineLowering: Lowering = {
  classes: [NAME, IMBALANCED],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const steps = stepsOf(attributes, 'steps').filter((step) => className === NAME || !isSampler(step))
    const last = steps.pop()
    if (last === undefined) throw corrupt(NAME, 'no steps')
    const transformers = steps.flatMap(({ name, estimator }) =>
      typeof estimator === 'string' ? [] : [lowerTransformer(estimator, context, name)],
    )
    const final = typeof last.estimator === 'string' ? null : context.lower(last.estimator, last.name)
    if (transformers[0]?.className === HASHER) throw unsupported(HASHER, `${UNKNOWN_FEATURES} (at ${context.path})`)
    return joinSteps(transformers, final, { className, inputs: () => inputsOf(attributes, 'any') })
  },
}

/** How the whole is called, and its columns when no step says which it takes. */
interface Whole {
  readonly className: string
  inputs(): readonly ModelInput[]
}

/** Transformers one after the other and an estimator behind them: what a pipeline of these steps computes. */
export function joinSteps(transformers: readonly Transformer[], final: Lowered | null, whole: Whole): Lowered {
  const { className } = whole
  const first = [...transformers, final].find((step) => step !== null && step.inputs.length > 0)
  const second = [...transformers, final].find((step) => step !== null && step !== first && step.inputs.length > 0)
  const inputs = sharpen(first?.inputs ?? whole.inputs(), second?.inputs ?? [], first?.className === IMPUTER)
  const passed = (block: Block): Passed => transformers.reduce<Passed>(pass, { value: block, own: false })
  const prepare = (block: Block): Block => passed(block).value
  return final === null
    ? { ...transformerFacts(className, inputs), transform: prepare, toOnnx: chain(transformers, null) }
    : {
        ...finish({ ...final, className }, inputs, passed, chain(transformers, final)),
        last: { step: final, prepare },
      }
}

function isSampler({ estimator }: Step): boolean {
  return estimator instanceof PyObject && SAMPLERS.test(estimator.className ?? '')
}

/** A block on its way through the steps, and whether nobody else holds it. */
interface Passed {
  readonly value: Block
  readonly own: boolean
}

function pass({ value, own }: Passed, step: Transformer): Passed {
  return own && value.kind === 'dense' && step.transformOwn !== undefined
    ? { value: step.transformOwn(value), own }
    : { value: step.transform(value), own: step.givesNew === true }
}

/**
 * A column that the first step only passes on holds numbers when the next step takes nothing else. Behind an imputer,
 * which passes on every cell that is there, an encoder knows the categories.
 */
function sharpen(inputs: readonly ModelInput[], next: readonly ModelInput[], imputed: boolean): readonly ModelInput[] {
  if (imputed && next.length === inputs.length) return inputs.map((input, at) => withCategories(input, next[at]!))
  if (next.length === 0 || !next.every(({ kind }) => kind === 'number')) return inputs
  return inputs.map((input) =>
    input.kind === 'any' && input.categories === undefined ? { ...input, kind: 'number' } : input,
  )
}

function withCategories(input: ModelInput, { kind, categories }: ModelInput): ModelInput {
  if (input.kind !== kind && input.kind !== 'any') return input
  return { ...input, kind, ...(categories === undefined ? {} : { categories }) }
}

function finish(
  final: Lowered,
  inputs: readonly ModelInput[],
  passed: (block: Block) => Passed,
  toOnnx: NonNullable<Lowered['toOnnx']>,
): Lowered {
  // The last step's way with a block of its own is not that of all steps.
  const rest = { ...final }
  delete rest.transformOwn
  return {
    ...rest,
    inputs,
    ...(canTransform(final) ? { transform: (block: Block) => pass(passed(block), final).value } : {}),
    ...(final.infer === undefined
      ? {}
      : { infer: (block: Block, want: Want) => final.infer!(passed(block).value, want) }),
    toOnnx,
  }
}

function chain(transformers: readonly Lowered[], final: Lowered | null): NonNullable<Lowered['toOnnx']> {
  return (graph: GraphBuilder, input: readonly GraphValue[]): GraphOutputs => {
    let values = input
    for (const step of transformers) values = [graphTransformed(graph, step, values)]
    if (final !== null) return graphEstimator(graph, final, values)
    const [value] = values
    if (value === undefined || values.length !== 1) throw unsupported(NAME, 'no step changes the columns')
    return { transformed: value }
  }
}

/** A step's transformation in the graph. @throws unsupported naming the step that has no ONNX form */
export function graphTransformed(graph: GraphBuilder, step: Lowered, input: readonly GraphValue[]): GraphValue {
  const { transformed } = graphEstimator(graph, step, input)
  if (transformed === undefined) throw unsupported(step.className, 'its transformation has no form in ONNX')
  return transformed
}

/** Everything a step gives in the graph. @throws unsupported naming the step that has no ONNX form */
export function graphEstimator(graph: GraphBuilder, step: Lowered, input: readonly GraphValue[]): GraphOutputs {
  if (step.toOnnx === undefined) throw unsupported(step.className, 'it has no form in ONNX')
  return step.toOnnx(graph, input)
}
