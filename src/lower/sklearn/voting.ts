import { corrupt } from '../../core/errors.js'
import { asItems, Attributes, canonicalClass } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  argmaxRows,
  denseBlock,
  graphArgmax,
  graphIndicators,
  graphMath,
  type Block,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import { graphMembers } from './graph-members.js'
import { ask, encodedLabels, lowerMembers, optionalNumbers, probabilitiesOf, type Predictor } from './members.js'
import type { Lowering } from './lowering.js'

/** Votes or means of different estimators on the same rows. */
export const votingLowering: Lowering = {
  classes: ['sklearn.ensemble.VotingClassifier', 'sklearn.ensemble.VotingRegressor'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const members = lowerMembers(attributes, context)
    const weights = weightsOf(attributes, members.length)
    const [first] = members
    if (first === undefined) throw corrupt(className, 'no estimators')
    if (className.endsWith('Regressor')) {
      return {
        className,
        task: 'regression',
        classes: null,
        outputs: 1,
        inputs: first.inputs,
        hasProbabilities: false,
        infer: (block, want) => ({
          labels: null,
          values: want.predictions
            ? averageOf(
                members.map((member) => ask(member, block, 'predictions').values!),
                weights,
              )
            : null,
          probabilities: null,
          scores: null,
        }),
        toOnnx(graph, input) {
          const parts = graphMembers(graph, members, input).map(({ values }) => values)
          return { values: graphAverage(graph, parts, weights) }
        },
      }
    }
    return classifierOf(attributes, { className, members, weights })
  },
}

interface Ensemble {
  readonly className: string
  readonly members: readonly Predictor[]
  readonly weights: Float64Array
}

function classifierOf(attributes: Attributes, { className, members, weights }: Ensemble): Lowered {
  const classes = attributes.labels('classes_')
  const soft = attributes.string('voting') === 'soft'
  const mean = (block: Block): DenseBlock => ({
    kind: 'dense',
    rows: block.rows,
    cols: classes.length,
    data: averageOf(
      members.map((member) => probabilitiesOf(member, block)),
      weights,
    ),
  })
  return {
    className,
    task: 'classification',
    classes,
    outputs: 1,
    inputs: members[0]!.inputs,
    hasProbabilities: soft,
    infer(block, want) {
      const shares = soft && (want.predictions || want.probabilities) ? mean(block) : null
      const votes = want.predictions && !soft ? countVotes(block, members, weights, classes.length) : shares
      return {
        labels: want.predictions && votes !== null ? argmaxRows(votes) : null,
        values: null,
        probabilities: want.probabilities && shares !== null ? shares.data : null,
        scores: null,
      }
    },
    toOnnx(graph, input) {
      const parts = graphMembers(graph, members, input)
      if (soft) {
        const probabilities = graphAverage(
          graph,
          parts.map((part) => part.probabilities),
          weights,
        )
        return { labels: graphArgmax(graph, probabilities), probabilities }
      }
      const { mul, sum } = graphMath(graph)
      const votes = parts.map(({ encodedLabels: labels }, at) =>
        mul(graphIndicators(graph, labels, classes.length), weights[at]!),
      )
      return { labels: graphArgmax(graph, sum(votes)) }
    },
  }
}

/** In the order of averageOf. */
function graphAverage(graph: GraphBuilder, parts: readonly GraphValue[], weights: Float64Array): GraphValue {
  const { div, mul, sum } = graphMath(graph)
  const total = weights.reduce((all, weight) => all + weight, 0)
  return div(sum(parts.map((part, at) => (weights[at] === 1 ? part : mul(part, weights[at]!)))), total)
}

/** Dropped estimators have a weight in `weights` that does not count. */
function weightsOf(attributes: Attributes, members: number): Float64Array {
  const weights = optionalNumbers(attributes, 'weights')
  if (weights === null) return new Float64Array(members).fill(1)
  const kept = attributes.list('estimators').map((entry) => asItems(entry)?.[1] !== 'drop')
  const counted = weights.filter((_, at) => kept[at] === true)
  if (counted.length !== members)
    throw corrupt(attributes.className, `${counted.length} weights for ${members} estimators`)
  return counted
}

function averageOf(parts: readonly Float64Array[], weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const out = new Float64Array(parts[0]!.length)
  for (const [at, part] of parts.entries()) {
    const weight = weights[at]!
    for (let cell = 0; cell < out.length; cell++) out[cell]! += part[cell]! * weight
  }
  return out.map((sum) => sum / total)
}

function countVotes(block: Block, members: readonly Predictor[], weights: Float64Array, classes: number): DenseBlock {
  const votes = denseBlock(block.rows, classes)
  for (const [at, member] of members.entries()) {
    const labels = encodedLabels(member, block)
    for (let row = 0; row < block.rows; row++) votes.data[row * classes + labels[row]!]! += weights[at]!
  }
  return votes
}
