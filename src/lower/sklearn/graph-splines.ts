import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphConcat, graphMath, graphProduct, graphRow, type SplineBasis } from '../../plan/index.js'

/**
 * Every spline at a column of numbers: [rows, splines]. The recursion of `splineAt` for all B-splines at once; the first and last
 * piece go on beyond the range.
 */
export function graphSplines(
  graph: GraphBuilder,
  { degree, knots, coefficients }: SplineBasis,
  x: GraphValue,
): GraphValue {
  const { add, and, div, greaterEqual, less, mul, number, sub } = graphMath(graph)
  const last = knots.length - degree - 2
  const intervals = Array.from({ length: knots.length - 1 }, (_, at) => at)
  const begins = graphRow(
    graph,
    intervals.map((at) => (at < degree || at > last ? Infinity : at === degree ? -Infinity : knots[at]!)),
  )
  const ends = graphRow(
    graph,
    intervals.map((at) => (at >= last ? Infinity : knots[at + 1]!)),
  )
  let weights = number(and(greaterEqual(x, begins), less(x, ends)))
  for (let level = 1; level <= degree; level++) {
    const count = knots.length - 1 - level
    const over = (from: number) => (at: number) => knots[from + at + level]! - knots[from + at]!
    const shares = (from: number): GraphValue => {
      const widths = Float64Array.from({ length: count }, (_, at) => over(from)(at))
      // A piece between knots that coincide is empty.
      const divisors = graphRow(
        graph,
        widths.map((width) => (width === 0 ? Infinity : width)),
      )
      return div(sliceColumns(graph, weights, from, count), divisors)
    }
    const left = mul(shares(0), sub(x, graphRow(graph, knots.subarray(0, count))))
    const right = mul(shares(1), sub(graphRow(graph, knots.subarray(level + 1, level + 1 + count)), x))
    weights = add(left, right)
  }
  return graphProduct(graph, weights, graph.constant(coefficients.data, [coefficients.rows, coefficients.cols]))
}

/** What replaces the splines beyond an end: they go on from `values` by `slopes`, in the columns that `kept` marks; others are 0. */
export interface Tail {
  readonly end: number
  readonly values: Float64Array
  readonly slopes: Float64Array
  readonly kept: Uint8Array
}

/** The splines within two ends, and their tails beyond. */
export function graphWithTails(
  graph: GraphBuilder,
  splines: GraphValue,
  x: GraphValue,
  { low, high }: { readonly low: Tail; readonly high: Tail },
): GraphValue {
  const { add, and, greater, less, mul, or, sub, where } = graphMath(graph)
  const tail = ({ end, values, slopes }: Tail) =>
    add(mul(sub(x, end), graphRow(graph, slopes)), graphRow(graph, values))
  const flags = ({ kept }: Tail) => graph.constant(kept, [1, kept.length])
  const [below, above] = [less(x, low.end), greater(x, high.end)]
  const beyond = where(and(above, flags(high)), tail(high), where(and(below, flags(low)), tail(low), 0))
  return where(or(below, above), beyond, splines)
}

/** Columns from one on. */
function sliceColumns(graph: GraphBuilder, matrix: GraphValue, from: number, count: number): GraphValue {
  const number = (value: number) => graph.constant(BigInt64Array.of(BigInt(value)), [1])
  return graph.node('Slice', [matrix, number(from), number(from + count), number(1)])
}

/** numpy's %: the sign of the divisor, which is positive here. */
export function graphModulo(graph: GraphBuilder, value: GraphValue, divisor: number): GraphValue {
  const { add, less, where } = graphMath(graph)
  const rest = graph.node('Mod', [value, graphRow(graph, [divisor])], { fmod: int(1) })
  return where(less(rest, 0), add(rest, divisor), rest)
}

/** The first columns of each matrix, side by side. */
export function graphKeptColumns(graph: GraphBuilder, matrices: readonly GraphValue[], kept: number): GraphValue {
  return graphConcat(
    graph,
    matrices.map((matrix) => sliceColumns(graph, matrix, 0, kept)),
  )
}
