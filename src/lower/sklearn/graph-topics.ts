import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphMath, graphRowSum, transposed, type GraphMath, type TopicModel } from '../../plan/index.js'

/**
 * `topicShares` in a graph, for [documents, words] of counts: a Loop over the steps of the search, in which a document that has met
 * the tolerance stays as it is. A word that a document lacks adds zero.
 */
export function graphTopicShares(
  graph: GraphBuilder,
  counts: GraphValue,
  { words, prior, iterations, tolerance }: TopicModel,
): GraphValue {
  const math = graphMath(graph)
  const { abs, add, and, div, equal, exp, less, mul, not, sub, where } = math
  const topics = words.rows
  const back = transposed(words)
  const rowZero = mul(graphRowSum(graph, counts), 0)
  const zeros = math.times(rowZero, 1, topics, new Float64Array(topics))
  const start = add(zeros, 1)
  // What every document starts from: exp(psi(1) - psi(topics)).
  const expected = exp(sub(graphPsi(math, start), graphPsi(math, add(zeros, topics))))
  const shape = ['documents', topics]
  const body = graph.body(
    [
      { elementType: 'int64', shape: [] },
      { elementType: 'bool', shape: [] },
      { elementType: 'double', shape },
      { elementType: 'double', shape },
      { elementType: 'bool', shape: ['documents', 1] },
    ],
    ([, , weights, shares, active]) => {
      const norms = add(math.times(shares!, topics, words.cols, words.data), 2 ** -52)
      const found = math.times(div(counts, norms), words.cols, topics, back.data)
      const next = add(mul(found, shares!), prior)
      const change = div(graphRowSum(graph, abs(sub(weights!, next))), topics)
      const logs = sub(graphPsi(math, next), graphPsi(math, graphRowSum(graph, next)))
      const goesOn = and(active!, not(less(change, tolerance)))
      return [anyOf(graph, goesOn), where(active!, next, weights!), where(active!, exp(logs), shares!), goesOn]
    },
  )
  const rounds = graph.constant(BigInt64Array.of(BigInt(iterations)), [])
  const all = equal(rowZero, 0)
  const [weights] = graph.nodes('Loop', [rounds, graph.constant(Uint8Array.of(1), []), start, expected, all], 3, {
    body,
  })
  const found: GraphValue = { ...weights!, elementType: 'double' }
  return div(found, graphRowSum(graph, found))
}

function anyOf(graph: GraphBuilder, marked: GraphValue): GraphValue {
  const most = graph.node('ReduceMax', [graph.cast(marked, 'int32')], { keepdims: int(0) })
  return graph.node('Greater', [most, graph.constant(Int32Array.of(0), [])], {}, { elementType: 'bool' })
}

/** The digamma function as scikit-learn computes it here (plan/factors/topics.ts). */
function graphPsi({ add, div, less, lessEqual, log, mul, neg, sub, where }: GraphMath, x: GraphValue): GraphValue {
  const tiny = lessEqual(x, 1e-6)
  let at = where(tiny, 1, x)
  let result = mul(at, 0)
  for (let step = 0; step < 6; step++) {
    const small = less(at, 6)
    result = where(small, sub(result, div(1, at)), result)
    at = where(small, add(at, 1), at)
  }
  const r = div(1, at)
  const square = mul(r, r)
  const series = mul(square, sub(1 / 12, mul(square, sub(1 / 120, mul(square, 1 / 252)))))
  const value = sub(add(result, sub(log(at), mul(r, 0.5))), series)
  return where(tiny, sub(neg(div(1, x)), 0.5772156649015329), value)
}
