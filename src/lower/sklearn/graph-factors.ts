import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import {
  affine,
  graphColumns,
  graphConcat,
  graphMath,
  transposed,
  type FactorSettings,
  type Weights,
} from '../../plan/index.js'

/**
 * `factorsByDescent` in a graph: a Loop over passes, in which the components come one after the other and all rows at once, until
 * the sum of the projected gradients over all rows is small against that of the first pass.
 */
export function graphFactorsByDescent(
  graph: GraphBuilder,
  matrix: GraphValue,
  components: Weights,
  { tolerance, iterations, l1, l2 }: FactorSettings,
): GraphValue {
  const { abs, add, div, equal, lessEqual, max, min, mul, not, or, sub, times, where } = graphMath(graph)
  const { rows: count, cols } = components
  const gram = affine({ kind: 'dense', ...components }, components).data
  for (let at = 0; at < count; at++) gram[at * count + at]! += l2
  const targets = sub(times(matrix, cols, count, transposed(components).data), l1)
  const columnsOf = (value: GraphValue) => Array.from({ length: count }, (_, at) => graphColumns(graph, value, [at]))
  const wanted = columnsOf(targets)
  const scalar = (value: GraphValue) => graph.node('Squeeze', [value])
  const body = graph.body(
    [
      { elementType: 'int64', shape: [] },
      { elementType: 'bool', shape: [] },
      { elementType: 'double', shape: ['rows', count] },
      { elementType: 'double', shape: [1, 1] },
    ],
    ([step, , factors, first]) => {
      const columns = columnsOf(factors!)
      let violation: GraphValue | null = null
      for (let component = 0; component < count; component++) {
        const curvatures = gram.slice(component * count, (component + 1) * count)
        const gradient = sub(times(graphConcat(graph, columns), count, 1, curvatures), wanted[component]!)
        const value = columns[component]!
        const far = allSum(graph, abs(where(equal(value, 0), min(0, gradient), gradient)))
        violation = violation === null ? far : add(violation, far)
        const curvature = curvatures[component]!
        if (curvature !== 0) columns[component] = max(sub(value, div(gradient, curvature)), 0)
      }
      const isFirst = graph.node('Equal', [step!, graph.constant(BigInt64Array.of(0n), [])])
      const start = where(isFirst, violation!, first!)
      // Nothing to do at all is the end as well; the quotient is then NaN.
      const ends = or(equal(start, 0), lessEqual(div(violation!, start), tolerance))
      return [scalar(not(ends)), graphConcat(graph, columns), start]
    },
  )
  const rounds = graph.constant(BigInt64Array.of(BigInt(iterations)), [])
  const nothing = mul(targets, 0)
  const none = graph.constant(Float64Array.of(0), [1, 1])
  const [factors] = graph.nodes('Loop', [rounds, graph.constant(Uint8Array.of(1), []), nothing, none], 2, { body })
  return { ...factors!, elementType: 'double' }
}

function allSum(graph: GraphBuilder, value: GraphValue): GraphValue {
  return graph.node('ReduceSum', [value, graph.constant(BigInt64Array.of(0n, 1n), [2])], { keepdims: int(1) })
}
