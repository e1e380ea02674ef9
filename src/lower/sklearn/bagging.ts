import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, NDArray, PyObject, toInts } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  argmaxRows,
  columnCount,
  denseBlock,
  graphArgmax,
  graphColumns,
  graphIndicators,
  graphMath,
  graphMatrix,
  numericInput,
  selectColumns,
  type Block,
  type DenseBlock,
  type Inference,
  type Lowered,
  type NumericInput,
  type SparseBlock,
  type Want,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { GraphMember } from './graph-members.js'
import type { LowerContext, Lowering } from './lowering.js'
import { predicts } from './members.js'

/** An estimator of the ensemble and the columns that it was fitted on. */
interface Member {
  readonly estimator: Lowered
  readonly columns: readonly number[]
}

/** Means over estimators that were fitted on samples of rows and columns. */
export const baggingLowering: Lowering = {
  classes: [
    'sklearn.ensemble.BaggingClassifier',
    'sklearn.ensemble.BaggingRegressor',
    'imblearn.ensemble.BalancedBaggingClassifier',
    'imblearn.ensemble.EasyEnsembleClassifier',
  ],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const inputs = inputsOf(attributes, 'number', attributes.optionalNumber('n_features_') ?? undefined)
    const members = readMembers(attributes, context, inputs.length)
    // Every member checks its own columns for missing values; infinities are refused by all that we lower.
    const about: NumericInput = { className, inputs, missing: 'allowed' }
    const rows = (block: Block) => numericInput(block, about)
    const shares = jobShares(members, attributes, context)
    if (className.endsWith('Regressor')) return regressorOf(about, members[0]!.estimator.outputs, shares, rows)
    const classes = attributes.labels('classes_')
    return {
      className,
      task: 'classification',
      classes,
      outputs: 1,
      inputs,
      hasProbabilities: true,
      infer(block, want) {
        const input = rows(block)
        const mean = want.predictions || want.probabilities ? meanProbabilities(shares, input, classes.length) : null
        return {
          labels: want.predictions && mean !== null ? argmaxRows(mean) : null,
          values: null,
          probabilities: want.probabilities && mean !== null ? mean.data : null,
          scores: want.scores
            ? meanOf(shares, input, { predictions: false, probabilities: false, scores: true }, (said) => said.scores)
            : null,
        }
      },
      toOnnx(graph, input) {
        const matrix = graphMatrix(graph, input)
        const answers = shares.map((share) => share.map((member) => graphAsk(graph, member, matrix)))
        const probabilities = graphMean(
          graph,
          answers.map((share) => share.map((answer) => graphShares(graph, answer, classes.length))),
        )
        const scores = answers.every((share) => share.every(({ said }) => said.scores !== undefined))
          ? graphMean(
              graph,
              answers.map((share) => share.map(({ said }) => said.scores!)),
            )
          : undefined
        return { labels: graphArgmax(graph, probabilities), probabilities, ...(scores === undefined ? {} : { scores }) }
      },
    }
  },
}

interface Answer {
  readonly member: Member
  readonly said: GraphMember
}

function graphAsk(graph: GraphBuilder, member: Member, matrix: GraphValue): Answer {
  const { estimator, columns } = member
  if (!predicts(estimator)) throw unsupported(estimator.className, 'it cannot predict')
  return { member, said: new GraphMember(graph, estimator, [graphColumns(graph, matrix, columns)]) }
}

/** Probabilities, or a vote: [rows, classes of the ensemble]. */
function graphShares(graph: GraphBuilder, { member: { estimator }, said }: Answer, classes: number): GraphValue {
  const own = classNumbers(estimator, classes)
  const shares = estimator.hasProbabilities ? said.probabilities : graphIndicators(graph, said.labels, own.length)
  if (own.length === classes && own.every((number, at) => number === at)) return shares
  const places = new Float64Array(own.length * classes)
  for (const [at, number] of own.entries()) places[at * classes + number] = 1
  return graphMath(graph).times(shares, own.length, classes, places)
}

/** In the order of meanOf. */
function graphMean(graph: GraphBuilder, parts: readonly (readonly GraphValue[])[]): GraphValue {
  const { div, sum } = graphMath(graph)
  const count = parts.reduce((members, share) => members + share.length, 0)
  return div(sum(parts.map(sum)), count)
}

function regressorOf(
  about: NumericInput,
  outputs: number,
  shares: readonly (readonly Member[])[],
  rows: (block: Block) => DenseBlock | SparseBlock,
): Lowered {
  const want: Want = { predictions: true, probabilities: false, scores: false }
  return {
    className: about.className,
    task: 'regression',
    classes: null,
    outputs,
    inputs: about.inputs,
    hasProbabilities: false,
    infer: (block, wanted) => ({
      labels: null,
      values: wanted.predictions ? meanOf(shares, rows(block), want, (said) => said.values) : null,
      probabilities: null,
      scores: null,
    }),
    toOnnx(graph, input) {
      const matrix = graphMatrix(graph, input)
      const values = shares.map((share) => share.map((member) => graphAsk(graph, member, matrix).said.values))
      return { values: graphMean(graph, values) }
    },
  }
}

function readMembers(attributes: Attributes, context: LowerContext, features: number): readonly Member[] {
  const columns = attributes.list('estimators_features_')
  const members = attributes.list('estimators_').map((estimator, index): Member => {
    const picked = columns[index]
    if (!(estimator instanceof PyObject) || !(picked instanceof NDArray)) {
      throw unsupported(attributes.className, 'expected an estimator and its columns')
    }
    const positions = Array.from(toInts(picked))
    if (positions.some((column) => column < 0 || column >= features)) {
      throw corrupt('bagging', `an estimator looks at a column outside the ${features} of the data`)
    }
    const lowered = context.lower(estimator, `estimators_[${index}]`)
    if (lowered.inputs.length !== positions.length) {
      throw corrupt('bagging', `an estimator of ${lowered.inputs.length} columns is given ${positions.length}`)
    }
    return { estimator: lowered, columns: positions }
  })
  if (members.length === 0) throw unsupported(attributes.className, 'it holds no estimators', 'Fit it before saving.')
  return members
}

/**
 * scikit-learn sums the members of each job and then the jobs, so that n_jobs changes the last bits. All processors
 * (-1) is a number that the file does not hold: one job is assumed.
 */
function jobShares(
  members: readonly Member[],
  attributes: Attributes,
  context: LowerContext,
): readonly (readonly Member[])[] {
  const wanted = attributes.optionalNumber('n_jobs') ?? 1
  if (wanted < 0) context.note(`n_jobs=${wanted}: sums are taken in one job, others may differ in the last bits`)
  const jobs = Math.max(1, Math.min(wanted, members.length))
  const shares: Member[][] = []
  for (let job = 0, from = 0; job < jobs; job++) {
    const size = Math.floor(members.length / jobs) + (job < members.length % jobs ? 1 : 0)
    shares.push(members.slice(from, from + size))
    from += size
  }
  return shares
}

function ask({ estimator, columns }: Member, input: DenseBlock | SparseBlock, want: Want): Inference {
  const all = columns.length === columnCount(input) && columns.every((column, at) => column === at)
  const said = estimator.infer?.(all ? input : selectColumns(input, columns), want)
  if (said === undefined) throw unsupported(estimator.className, 'it cannot predict')
  return said
}

/** Sum of the jobs' sums, over the number of members; null when a member does not give what is asked. */
function meanOf(
  shares: readonly (readonly Member[])[],
  input: DenseBlock | SparseBlock,
  want: Want,
  pick: (said: Inference) => Float64Array | null,
): Float64Array | null {
  let total: Float64Array | null = null
  for (const share of shares) {
    let sum: Float64Array | null = null
    for (const member of share) {
      const part = pick(ask(member, input, want))
      if (part === null) return null
      sum = add(sum, part)
    }
    total = sum === null ? total : add(total, sum)
  }
  const count = shares.reduce((members, share) => members + share.length, 0)
  return total?.map((value) => value / count) ?? null
}

/** Members give probabilities, or votes when they have none; their classes are numbers of the ensemble's classes. */
function meanProbabilities(
  shares: readonly (readonly Member[])[],
  input: DenseBlock | SparseBlock,
  classes: number,
): DenseBlock {
  const total = denseBlock(input.rows, classes)
  for (const share of shares) {
    const sum = denseBlock(input.rows, classes)
    for (const member of share) addProbabilities(member, input, sum)
    for (let at = 0; at < total.data.length; at++) total.data[at]! += sum.data[at]!
  }
  const count = shares.reduce((members, share) => members + share.length, 0)
  for (let at = 0; at < total.data.length; at++) total.data[at]! /= count
  return total
}

function addProbabilities(member: Member, input: DenseBlock | SparseBlock, sum: DenseBlock): void {
  const { hasProbabilities } = member.estimator
  const said = ask(member, input, { predictions: !hasProbabilities, probabilities: hasProbabilities, scores: false })
  const own = classNumbers(member.estimator, sum.cols)
  for (let row = 0; row < input.rows; row++) {
    if (said.probabilities === null) sum.data[row * sum.cols + own[said.labels![row]!]!]! += 1
    else
      for (const [k, column] of own.entries())
        sum.data[row * sum.cols + column]! += said.probabilities[row * own.length + k]!
  }
}

function classNumbers(estimator: Lowered, classes: number): readonly number[] {
  const numbers = (estimator.classes ?? []).map(Number)
  if (numbers.length === 0 || numbers.some((number) => !Number.isInteger(number) || number < 0 || number >= classes)) {
    throw corrupt('bagging', `an estimator predicts other classes than 0 to ${classes - 1}`)
  }
  return numbers
}

function add(sum: Float64Array | null, part: Float64Array): Float64Array {
  if (sum === null) return part.slice()
  for (let at = 0; at < sum.length; at++) sum[at]! += part[at]!
  return sum
}
