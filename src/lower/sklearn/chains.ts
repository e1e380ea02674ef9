import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import {
  concatBlocks,
  graphColumn,
  graphConcat,
  graphLookUp,
  graphMatrix,
  numericInput,
  type Block,
  type DenseBlock,
  type SparseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { GraphMember } from './graph-members.js'
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
    if (order.toSorted().join() !== members.map((_, target) => target).join())
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
      toOnnx(graph, input) {
        const links = graphLinks(graph, chain, graphMatrix(graph, input))
        const inOrder = (parts: readonly GraphValue[]) =>
          graphConcat(
            graph,
            [...order.keys()].map((target) => parts[order.indexOf(target)]!),
          )
        if (classes === null) return { values: inOrder(links.map(({ predictions }) => predictions)) }
        const places = members.map((member) => (member.classes ?? []).map((label) => classes.indexOf(Number(label))))
        const labels = links.map(({ labels }, at) => graphColumn(graph, graphLookUp(graph, places[at]!, labels)))
        const scores =
          links.every((link) => link.scores !== undefined) && members.every((member) => member.classes?.length === 2)
        return {
          labels: inOrder(labels),
          ...(hasProbabilities ? { probabilities: inOrder(links.map(({ positives }) => positives)) } : {}),
          ...(scores ? { scores: inOrder(links.map((link) => link.scores!)) } : {}),
        }
      },
    }
  },
}

/** Each member on the columns and on what those before it said. */
function graphLinks(graph: GraphBuilder, { members, feature }: Chain, matrix: GraphValue): GraphMember[] {
  const features: GraphValue[] = []
  return members.map((member) => {
    const said = new GraphMember(graph, member, [graphConcat(graph, [matrix, ...features])])
    features.push(feature.graph(said))
    return said
  })
}

type Column = (member: Predictor, block: Block) => Float64Array | null

/** What a member passes on to the next ones. */
interface Feature {
  readonly of: Column
  readonly graph: (said: GraphMember) => GraphValue
}

interface Chain {
  readonly members: readonly Predictor[]
  /** Target of each estimator. */
  readonly order: Int32Array
  /** What the next estimators see. */
  readonly feature: Feature
}

/** Predicted labels are numbers here, since they become features. */
function numericClasses(members: readonly Predictor[], className: string): number[] {
  return unionOfClasses(members).map((label) => {
    if (typeof label === 'string') throw unsupported(className, 'its labels are text')
    return Number(label)
  })
}

/** `chain_method_` came with 1.5: "predict" before that. */
function featureOf(attributes: Attributes, className: string): Feature {
  const method = attributes.has('chain_method_') ? attributes.string('chain_method_') : 'predict'
  if (method === 'predict') return { of: predictionOf, graph: (said) => said.predictions }
  if (method === 'predict_proba') return { of: positivesOf, graph: (said) => said.positives }
  if (method === 'decision_function') return { of: scoreOf, graph: (said) => said.confidences }
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
    const next = column === feature.of ? output : feature.of(member, block)
    if (next === null) throw unsupported(member.className, 'it has no decision_function')
    features.push(next)
  }
  return besides(outputs, input.rows)
}
