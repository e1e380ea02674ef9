import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt } from '../../core/errors.js'
import { asItems, Attributes, asNumber } from '../../formats/index.js'
import {
  argmaxRows,
  graphArgmax,
  graphChoice,
  graphColumn,
  graphColumns,
  graphConcat,
  graphMath,
  graphMatrix,
  selectColumns,
  type Block,
  type DenseBlock,
} from '../../plan/index.js'
import { GraphMember } from './graph-members.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { ask, confidencesOf, encodedLabels, hasScores, lowerMembers, type Predictor } from './members.js'
import { isAtLeast } from './version.js'

const NAME = 'sklearn.multiclass.OneVsOneClassifier'

/** One binary classifier a pair of classes: votes, ties decided by the summed confidences. */
export const oneVsOneLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const classes = attributes.labels('classes_')
    const members = lowerMembers(attributes, context)
    const [first] = members
    if (first === undefined || members.length !== (classes.length * (classes.length - 1)) / 2)
      throw corrupt(NAME, `${members.length} estimators for ${classes.length} classes`)
    const parts = partsOf(attributes, members)
    const scoresOf = (block: Block): DenseBlock => votes(block, parts, classes.length)
    return {
      className: NAME,
      task: 'classification',
      classes,
      outputs: 1,
      inputs: parts[0]!.columns === null ? first.inputs : inputsOf(attributes, 'number', kernelRows(parts)),
      hasProbabilities: false,
      infer(block, want) {
        const scores = scoresOf(block)
        const single = scores.data.filter((_, at) => at % 2 === 1)
        const binary = classes.length === 2
        // Until 1.0 probabilities were held against 0 as scores are, so that the second class always won.
        const shares = binary && isAtLeast(context.version, 1, 1) && !hasScores(first, block)
        const threshold = shares ? 0.5 : 0
        return {
          labels: !want.predictions
            ? null
            : binary
              ? Int32Array.from(single, (score) => (score > threshold ? 1 : 0))
              : argmaxRows(scores),
          values: null,
          probabilities: null,
          scores: want.scores ? (binary ? single : scores.data) : null,
        }
      },
      toOnnx(graph, input) {
        const said = parts.map(({ member, columns }) => {
          const seen = columns === null ? input : [graphColumns(graph, graphMatrix(graph, input), columns)]
          return new GraphMember(graph, member, seen)
        })
        const scores = graphVotes(graph, said, classes.length)
        if (classes.length > 2) return { labels: graphArgmax(graph, scores), scores }
        const shares = isAtLeast(context.version, 1, 1) && !said[0]!.hasScores
        const single = graphColumns(graph, scores, [1])
        const labels = graphChoice(graph, graphMath(graph).greater(single, shares ? 0.5 : 0), 1, 0)
        return { labels, scores: single }
      },
    }
  },
}

interface Part {
  readonly member: Predictor
  /** Rows of a precomputed kernel that the pair was fitted on; null takes all columns. */
  readonly columns: readonly number[] | null
}

/** Training rows that the kernel is with. */
function kernelRows(parts: readonly Part[]): number {
  return 1 + parts.flatMap(({ columns }) => columns ?? []).reduce((most, column) => Math.max(most, column), -1)
}

/** `pairwise_indices_` is set for precomputed kernels only. */
function partsOf(attributes: Attributes, members: readonly Predictor[]): Part[] {
  const indices = attributes.get('pairwise_indices_') ?? null
  if (indices === null) return members.map((member) => ({ member, columns: null }))
  const lists = asItems(indices)
  return members.map((member, at) => {
    const columns = asItems(lists?.[at] ?? null)?.map((item) => asNumber(item) ?? -1)
    if (columns === undefined) throw corrupt(NAME, 'the columns of a pair are no list')
    return { member, columns }
  })
}

/** Labels 0 or 1; a regressor votes when it predicts one of these to the last bit. */
function answersOf(member: Predictor, block: Block): ArrayLike<number> {
  return member.task === 'regression' ? ask(member, block, 'predictions').values! : encodedLabels(member, block)
}

/** scikit-learn's _ovr_decision_function: rows x classes. */
function votes(block: Block, parts: readonly Part[], classes: number): DenseBlock {
  const { rows } = block
  const sums = new Float64Array(rows * classes)
  const scores = new Float64Array(rows * classes)
  let pair = 0
  for (let one = 0; one < classes; one++) {
    for (let other = one + 1; other < classes; other++) {
      const { member, columns } = parts[pair++]!
      const input = columns === null ? block : selectColumns(block, columns)
      const labels = answersOf(member, input)
      const confidences = confidencesOf(member, input)
      for (let row = 0; row < rows; row++) {
        sums[row * classes + one]! -= confidences[row]!
        sums[row * classes + other]! += confidences[row]!
        if (labels[row] === 0) scores[row * classes + one]!++
        else if (labels[row] === 1) scores[row * classes + other]!++
      }
    }
  }
  const data = scores.map((won, at) => won + sums[at]! / (3 * (Math.abs(sums[at]!) + 1)))
  return { kind: 'dense', rows, cols: classes, data }
}

/** `votes` in a graph. */
function graphVotes(graph: GraphBuilder, said: readonly GraphMember[], classes: number): GraphValue {
  const { abs, add, div, equal, mul, neg, number, sum } = graphMath(graph)
  const sums: GraphValue[][] = Array.from({ length: classes }, () => [])
  const won: GraphValue[][] = Array.from({ length: classes }, () => [])
  let pair = 0
  for (let one = 0; one < classes; one++) {
    for (let other = one + 1; other < classes; other++) {
      const member = said[pair++]!
      const { confidences } = member
      sums[one]!.push(neg(confidences))
      sums[other]!.push(confidences)
      // A regressor votes when it predicts one of the labels to the last bit.
      const label = member.isRegressor ? confidences : graphColumn(graph, graph.cast(member.encodedLabels, 'double'))
      won[one]!.push(number(equal(label, 0)))
      won[other]!.push(number(equal(label, 1)))
    }
  }
  return graphConcat(
    graph,
    sums.map((parts, label) => {
      const total = sum(parts)
      return add(sum(won[label]!), div(total, mul(add(abs(total), 1), 3)))
    }),
  )
}
