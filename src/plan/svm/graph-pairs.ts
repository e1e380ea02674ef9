import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphMath } from '../graph-math.js'
import { graphArgmax, graphProduct, graphRow } from '../graph-nodes.js'
import type { GraphKernel } from './kernels.js'
import type { PairwiseMachine } from './one-vs-one.js'

/** `pairDecisions` in a graph: [rows, pairs]. */
export function graphPairDecisions(
  graph: GraphBuilder,
  matrix: GraphValue,
  machine: PairwiseMachine,
  kernel: GraphKernel,
): GraphValue {
  const { counts, vectors, intercepts, coefficients } = machine
  const pairs = intercepts.length
  const weights = new Float64Array(vectors.rows * pairs)
  const classOf = Array.from(counts).flatMap((count, label) => new Array<number>(count).fill(label))
  let pair = 0
  for (let first = 0; first < counts.length; first++) {
    for (let second = first + 1; second < counts.length; second++) {
      for (const [at, label] of classOf.entries()) {
        if (label !== first && label !== second) continue
        const row = label === first ? second - 1 : first
        weights[at * pairs + pair] = coefficients.data[row * vectors.rows + at]!
      }
      pair++
    }
  }
  const sums = graphProduct(graph, kernel(graph, matrix, vectors), graph.constant(weights, [vectors.rows, pairs]))
  return graph.node('Add', [sums, graphRow(graph, intercepts)])
}

/** `voteLabels` in a graph: int64 [rows]. */
export function graphVoteLabels(graph: GraphBuilder, decisions: GraphValue, classes: number): GraphValue {
  return graphArgmax(graph, graphVotes(graph, graphMath(graph).greater(decisions, 0), classes))
}

/** `oneVsRestScores` in a graph: [rows, classes]. */
export function graphPairScores(graph: GraphBuilder, decisions: GraphValue, classes: number): GraphValue {
  const { abs, add, div, less, mul, not, times } = graphMath(graph)
  const pairs = (classes * (classes - 1)) / 2
  const signs = new Float64Array(pairs * classes)
  eachPair(classes, (pair, first, second) => {
    signs[pair * classes + first] = 1
    signs[pair * classes + second] = -1
  })
  const sums = times(decisions, pairs, classes, signs)
  const votes = graphVotes(graph, not(less(decisions, 0)), classes)
  return add(votes, div(sums, mul(add(abs(sums), 1), 3)))
}

/** Won pairs of each class: [rows, classes], whole numbers. */
function graphVotes(graph: GraphBuilder, firstWins: GraphValue, classes: number): GraphValue {
  const { add, number, times } = graphMath(graph)
  const pairs = (classes * (classes - 1)) / 2
  const gains = new Float64Array(pairs * classes)
  const start = new Float64Array(classes)
  eachPair(classes, (pair, first, second) => {
    gains[pair * classes + first] = 1
    gains[pair * classes + second] = -1
    start[second]!++
  })
  return add(times(number(firstWins), pairs, classes, gains), graphRow(graph, start))
}

function eachPair(classes: number, use: (pair: number, first: number, second: number) => void): void {
  let pair = 0
  for (let first = 0; first < classes; first++) {
    for (let second = first + 1; second < classes; second++) use(pair++, first, second)
  }
}
