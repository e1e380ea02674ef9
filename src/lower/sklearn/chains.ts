import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import { concatBlocks, numericInput, type Block, type DenseBlock, type SparseBlock } from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { ask, lowerMembers, positivesOf, type Predictor } from './members.js'
import { besides, unionOfClasses } from './multi-output.js'

/** Estimators in a row: each one sees what those before it predicted as further columns. */
export const chainsLowering: Lowering = {
  classes: ['sklearn.multioutput.ClassifierChain', 'sklearn.multioutput.RegressorChain'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const members = lowerMembers(attributes, context)
    const order = attributes.ints('order_')
    if (order.length !== members.length || new Set(order).size !== order.length)
      throw corrupt(className, 'the order does not fit the estimators')
    const classifies = className.endsWith('Classifier') || className.endsWith('ClassifierChain')
    const chain = { members, order, feature: featureOf(attributes, className) }
    // The first one sees no answers of others.
    const about = { className, inputs: inputsOf(attributes, 'number', members[0]?.inputs.length) }
    const hasProbabilities =
      classifies && members.every(({ classes, ...rest }) => rest.hasProbabilities && classes?.length === 2)
    const classes = classifies ? numericClasses(members, className) : null
    return {
      ...about,
      task: classifies ? 'classification' : 'regression',
      classes,
      outputs: members.length,
      hasProbabilities,
      infer(block, want) {
        const input = numericInput(block, about)
        const values = want.predictions ? run(chain, input, predictionOf) : null
        const scores = want.scores && classifies ? run(chain, input, scoreOf) : null
        return {
          labels:
            classes === null || values === null ? null : Int32Array.from(values, (value) => classes.indexOf(value)),
          values: classes === null ? values : null,
          probabilities: want.probabilities && hasProbabilities ? run(chain, input, positivesOf) : null,
          scores,
        }
      },
    }
  },
}

type Column = (member: Predictor, block: Block) => Float64Array | null

interface Chain {
  readonly members: readonly Predictor[]
  /** Target of each estimator. */
  readonly order: Int32Array
  /** What the next estimators see. */
  readonly feature: Column
}

/** Predicted labels are numbers here, since they become features. */
function numericClasses(members: readonly Predictor[], className: string): number[] {
  return unionOfClasses(members).map((label) => {
    if (typeof label === 'string') throw unsupported(className, 'its labels are text')
    return Number(label)
  })
}

/** `chain_method_` came with 1.5: "predict" before that. */
function featureOf(attributes: Attributes, className: string): Column {
  const method = attributes.has('chain_method_') ? attributes.string('chain_method_') : 'predict'
  if (method === 'predict') return predictionOf
  if (method === 'predict_proba') return positivesOf
  if (method === 'decision_function') return scoreOf
  throw unsupported(`${className}.chain_method_`, `the method "${method}"`)
}

function predictionOf(member: Predictor, block: Block): Float64Array {
  const { labels, values } = ask(member, block, 'predictions')
  return values ?? Float64Array.from(labels!, (label) => Number(member.classes![label]))
}

function scoreOf(member: Predictor, block: Block): Float64Array | null {
  const { scores } = ask(member, block, 'scores')
  return scores?.length === block.rows ? scores : null
}

/** rows x targets; null when an estimator does not have the column. */
function run({ members, order, feature }: Chain, input: DenseBlock | SparseBlock, column: Column): Float64Array | null {
  const outputs: Float64Array[] = []
  const features: Float64Array[] = []
  for (const [at, member] of members.entries()) {
    const seen: DenseBlock = { kind: 'dense', rows: input.rows, cols: at, data: besides(features, input.rows) }
    const block = at === 0 ? input : concatBlocks(input.rows, [input, seen], input.kind === 'sparse')
    const output = column(member, block)
    if (output === null) return null
    outputs[order[at]!] = output
    const next = column === feature ? output : feature(member, block)
    if (next === null) throw unsupported(member.className, 'it has no decision_function')
    features.push(next)
  }
  return besides(outputs, input.rows)
}
