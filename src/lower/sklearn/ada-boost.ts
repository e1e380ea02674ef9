import { corrupt, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { Attributes, canonicalClass, PyObject } from '../../formats/index.js'
import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import {
  argmaxRows,
  classifier,
  graphArgmax,
  graphColumns,
  graphConcat,
  graphIndicators,
  graphMath,
  graphMatrix,
  graphRow,
  graphRowSum,
  graphSignLabels,
  graphSoftmax,
  pairwiseSum,
  regressor,
  softmaxRows,
  toDense,
  weightedMedians,
  type DenseBlock,
  type Lowered,
  type SparseBlock,
  type Want,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { GraphMember } from './graph-members.js'
import { predicts } from './members.js'
import type { LowerContext, Lowering } from './lowering.js'
import { isAtLeast } from './version.js'

const PREDICTIONS: Want = { predictions: true, probabilities: false, scores: false }
const PROBABILITIES: Want = { predictions: false, probabilities: true, scores: false }

export const adaBoostLowering: Lowering = {
  classes: [
    'sklearn.ensemble.AdaBoostClassifier',
    'sklearn.ensemble.AdaBoostRegressor',
    'imblearn.ensemble.RUSBoostClassifier',
  ],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const estimators = readEstimators(attributes, context)
    const about = { className, inputs: inputsOf(attributes, 'number', estimators[0]!.inputs.length || undefined) }
    const weights = attributes.floats('estimator_weights_')
    if (weights.length < estimators.length) {
      throw corrupt('AdaBoost', `${weights.length} weights for ${estimators.length} estimators`)
    }
    if (className.endsWith('Regressor')) {
      return regressor(
        about,
        (input) => {
          const predictions = estimators.map((estimator) => ask(estimator, input, PREDICTIONS).values)
          return weightedMedians(predictions, weights)
        },
        {
          toOnnx(graph, input) {
            const matrix = graphMatrix(graph, input)
            return {
              values: graphWeightedMedian(
                graph,
                estimators.map((member) => graphAsk(graph, member, matrix).values),
                weights,
              ),
            }
          },
        },
      )
    }
    const classes = attributes.labels('classes_')
    if (classes.length < 2) throw unsupported(className, 'it knows one class only')
    const rule = ruleOf(attributes, context)
    const votes = votesOf(rule, classes)
    const total = pairwiseSum(weights, 0, weights.length)
    const compute = (input: DenseBlock | SparseBlock): DenseBlock => {
      const sums = {
        kind: 'dense',
        rows: input.rows,
        cols: classes.length,
        data: new Float64Array(input.rows * classes.length),
      } as const
      for (const [index, estimator] of estimators.entries()) votes(estimator, weights[index]!, toDense(input), sums)
      return decision(sums, total)
    }
    return classifier(
      { ...about, classes },
      {
        compute,
        labels: (scores) =>
          scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > 0 ? 1 : 0)) : argmaxRows(scores),
        probabilities: probabilitiesOf,
        scores: (scores) => scores.data,
      },
      {
        toOnnx(graph, input) {
          const { add, div, mul, neg, sum } = graphMath(graph)
          const matrix = graphMatrix(graph, input)
          const parts = estimators.map((member, at) =>
            graphVotes(graph, { member, weight: weights[at]!, classes, rule }, graphAsk(graph, member, matrix)),
          )
          const scaled = div(sum(parts), total)
          if (classes.length > 2) {
            const probabilities = graphSoftmax(graph, div(scaled, classes.length - 1))
            return { labels: graphArgmax(graph, scaled), scores: scaled, probabilities }
          }
          const scores = add(neg(graphColumns(graph, scaled, [0])), graphColumns(graph, scaled, [1]))
          const halves = div(mul(scores, graphRow(graph, [-1, 1])), 2)
          return { labels: graphSignLabels(graph, scores), scores, probabilities: graphSoftmax(graph, halves) }
        },
      },
    )
  },
}

function readEstimators(attributes: Attributes, context: LowerContext): readonly Lowered[] {
  const estimators = attributes.list('estimators_').map((estimator, index) => {
    if (!(estimator instanceof PyObject)) throw unsupported(attributes.className, 'expected an estimator')
    return context.lower(estimator, `estimators_[${index}]`)
  })
  if (estimators.length === 0)
    throw unsupported(attributes.className, 'it holds no estimators', 'Fit it before saving.')
  return estimators
}

function ask(estimator: Lowered, input: DenseBlock | SparseBlock, want: Want) {
  const said = estimator.infer?.(input, want)
  const { labels, values, probabilities } = said ?? {}
  const none = () => unsupported(estimator.className, 'as member of AdaBoost it gives no answer of the kind needed')
  return {
    get labels(): Int32Array {
      if (!labels) throw none()
      return labels
    },
    get values(): Float64Array {
      if (!values) throw none()
      return values
    },
    get probabilities(): Float64Array {
      if (!probabilities) throw none()
      return probabilities
    },
  }
}

/** Adds what one estimator says to the sums of all classes. */
type Votes = (estimator: Lowered, weight: number, input: DenseBlock, sums: DenseBlock) => void

/**
 * SAMME counts weighted votes, and since scikit-learn 1.3.1 the other classes lose what the chosen one gains.
 * SAMME.R (until 1.5) adds centred log-probabilities.
 */
type Rule = 'log-probabilities' | 'votes' | 'symmetric-votes'

function ruleOf(attributes: Attributes, context: LowerContext): Rule {
  const algorithm = attributes.get('algorithm') ?? 'SAMME'
  if (algorithm === 'SAMME.R') return 'log-probabilities'
  if (algorithm !== 'SAMME' && algorithm !== 'deprecated') {
    throw unsupported(`${attributes.className}.algorithm`, 'expected SAMME or SAMME.R')
  }
  return isAtLeast(context.version, 1, 3, 1) ? 'symmetric-votes' : 'votes'
}

function votesOf(rule: Rule, classes: readonly Label[]): Votes {
  if (rule === 'log-probabilities') return addLogProbabilities
  return (estimator, weight, input, sums) => {
    const { labels } = ask(estimator, input, PREDICTIONS)
    const columns = estimator.classes?.map((label) => classes.indexOf(label)) ?? []
    const other = rule === 'symmetric-votes' ? (-1 / (classes.length - 1)) * weight : 0
    for (let row = 0; row < input.rows; row++) {
      const chosen = columns[labels[row]!]!
      for (let k = 0; k < classes.length; k++) sums.data[row * classes.length + k]! += k === chosen ? weight : other
    }
  }
}

function graphAsk(graph: GraphBuilder, estimator: Lowered, matrix: GraphValue): GraphMember {
  if (!predicts(estimator))
    throw unsupported(estimator.className, 'as member of AdaBoost it gives no answer of the kind needed')
  return new GraphMember(graph, estimator, [matrix])
}

interface Voter {
  readonly member: Lowered
  readonly weight: number
  readonly classes: readonly Label[]
  readonly rule: Rule
}

/** What one estimator adds to the sums: [rows, classes]. */
function graphVotes(graph: GraphBuilder, { member, weight, classes, rule }: Voter, said: GraphMember): GraphValue {
  const { add, div, log, max, mul, sub, times } = graphMath(graph)
  if (rule === 'log-probabilities') {
    const logs = log(max(said.probabilities, 2 ** -52))
    return mul(sub(logs, div(graphRowSum(graph, logs), classes.length)), classes.length - 1)
  }
  const own = member.classes?.map((label) => classes.indexOf(label)) ?? []
  const places = new Float64Array(own.length * classes.length)
  for (const [at, place] of own.entries()) places[at * classes.length + place] = 1
  const chosen = times(graphIndicators(graph, said.labels, own.length), own.length, classes.length, places)
  const other = rule === 'symmetric-votes' ? (-1 / (classes.length - 1)) * weight : 0
  return other === 0 ? mul(chosen, weight) : add(mul(chosen, weight), mul(sub(1, chosen), other))
}

/** weightedMedians in a graph: the predictions sorted, their weights summed up, the first that reaches the half. */
function graphWeightedMedian(
  graph: GraphBuilder,
  predictions: readonly GraphValue[],
  weights: Float64Array,
): GraphValue {
  const count = predictions.length
  const { greaterEqual, mul } = graphMath(graph)
  const size = graph.constant(BigInt64Array.of(BigInt(count)), [1])
  const matrix = graphConcat(graph, predictions)
  const [sorted, order] = graph.nodes('TopK', [matrix, size], 2, { axis: int(1), largest: int(0), sorted: int(1) })
  const table = graph.constant(weights.slice(0, count), [count])
  const sums = graph.node('CumSum', [graph.node('Gather', [table, order!]), graph.constant(BigInt64Array.of(1n), [])])
  const half = mul(graphColumns(graph, sums, [count - 1]), 0.5)
  const reached = graph.cast(greaterEqual(sums, half), 'int64')
  const place = graph.node('ArgMax', [reached], { axis: int(1), keepdims: int(1) })
  return graph.node('GatherElements', [sorted!, place], { axis: int(1) })
}

function addLogProbabilities(estimator: Lowered, _weight: number, input: DenseBlock, sums: DenseBlock): void {
  const { probabilities } = ask(estimator, input, PROBABILITIES)
  const { cols } = sums
  if (probabilities.length !== sums.data.length) throw corrupt('AdaBoost', 'an estimator knows other classes')
  const logs = probabilities.map((p) => Math.log(Math.max(p, 2 ** -52)))
  for (let row = 0; row < input.rows; row++) {
    const mean = (1 / cols) * pairwiseSum(logs, row * cols, cols)
    for (let k = 0; k < cols; k++) sums.data[row * cols + k]! += (cols - 1) * (logs[row * cols + k]! - mean)
  }
}

/** decision_function: two classes become one score. */
function decision(sums: DenseBlock, total: number): DenseBlock {
  const scaled = sums.data.map((value) => value / total)
  if (sums.cols !== 2) return { ...sums, data: scaled }
  const data = Float64Array.from({ length: sums.rows }, (_, row) => -scaled[2 * row]! + scaled[2 * row + 1]!)
  return { ...sums, cols: 1, data }
}

/** softmax of the scores over classes - 1, Zhu et al., "Multi-class AdaBoost", 2009. */
function probabilitiesOf(scores: DenseBlock): Float64Array {
  const binary = scores.cols === 1
  const data = binary
    ? Float64Array.from({ length: scores.rows * 2 }, (_, at) => (scores.data[at >> 1]! * (at & 1 ? 1 : -1)) / 2)
    : scores.data.map((score) => score / (scores.cols - 1))
  const block = { ...scores, cols: binary ? 2 : scores.cols, data }
  softmaxRows(block)
  return block.data
}
