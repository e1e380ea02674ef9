import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphMath } from '../graph-math.js'
import { graphColumns, graphConcat, graphRepeat, graphRow, graphRowSum } from '../graph-nodes.js'
import { MIN_PROBABILITY, type PlattCurves } from './coupling.js'

/** `coupledProbabilities` in a graph: [rows, classes]. Each row stops at the round where the kernel stops. */
export function graphCoupled(
  graph: GraphBuilder,
  decisions: GraphValue,
  classes: number,
  curves: PlattCurves,
): GraphValue {
  const { abs, add, div, greater, less, mul, neg, number, or, rowMax, sub, where } = graphMath(graph)
  const q = pairProducts(graph, decisions, classes, curves)
  const inputs = [
    { elementType: 'int64', shape: [] },
    { elementType: 'bool', shape: [] },
    { elementType: 'double', shape: ['N', classes] },
    { elementType: 'double', shape: ['N', 1] },
  ] as const
  const body = graph.body(inputs, ([, , given, done]) => {
    let qp = graphConcat(
      graph,
      q.map((row) => graphRowSum(graph, mul(row, given!))),
    )
    let pqp = graphRowSum(graph, mul(given!, qp))
    const stop = or(less(rowMax(abs(sub(qp, pqp))), 0.005 / classes), greater(done!, 0.5))
    let next = given!
    for (const [t, row] of q.entries()) {
      const diagonal = graphColumns(graph, row, [t])
      const at = graphColumns(graph, qp, [t])
      const difference = div(add(neg(at), pqp), diagonal)
      const factor = add(difference, 1)
      const unit = graphRow(
        graph,
        Float64Array.from({ length: classes }, (_, j) => Number(j === t)),
      )
      pqp = div(div(add(pqp, mul(difference, add(mul(difference, diagonal), mul(at, 2)))), factor), factor)
      qp = div(add(qp, mul(row, difference)), factor)
      next = div(add(next, mul(unit, difference)), factor)
    }
    const stopped = number(stop)
    const all = graph.node('ReduceMin', [stopped], { keepdims: int(0) })
    return [less(all, graph.constant(Float64Array.of(0.5), [])), where(stop, given!, next), stopped]
  })
  const rounds = graph.constant(BigInt64Array.of(BigInt(Math.max(100, classes))), [])
  const begin = graph.constant(Uint8Array.of(1), [])
  const start = graphRepeat(graph, decisions, new Float64Array(classes).fill(1 / classes))
  const running = graphRepeat(graph, decisions, Float64Array.of(0))
  const [p] = graph.nodes('Loop', [rounds, begin, start, running], 2, { body }, { elementType: 'double' })
  return p!
}

/** The rows of the matrix Q of Wu, Lin and Weng, each [rows, classes]. */
function pairProducts(graph: GraphBuilder, decisions: GraphValue, classes: number, curves: PlattCurves): GraphValue[] {
  const { add, max, min, mul, neg, sigmoid, square, sub, sum } = graphMath(graph)
  const exponents = add(mul(decisions, graphRow(graph, curves.slopes)), graphRow(graph, curves.offsets))
  const won = min(max(sigmoid(neg(exponents)), MIN_PROBABILITY), 1 - MIN_PROBABILITY)
  const lost = sub(1, won)
  const pairOf = (first: number, second: number) => first * classes - (first * (first + 1)) / 2 + second - first - 1
  const r = (one: number, other: number): GraphValue =>
    one < other ? graphColumns(graph, won, [pairOf(one, other)]) : graphColumns(graph, lost, [pairOf(other, one)])
  return Array.from({ length: classes }, (_, t) => {
    const others = Array.from({ length: classes }, (_unused, j) => j).filter((j) => j !== t)
    return graphConcat(
      graph,
      Array.from({ length: classes }, (_unused, j) =>
        j === t ? sum(others.map((other) => square(r(other, t)))) : neg(mul(r(j, t), r(t, j))),
      ),
    )
  })
}
