import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { ModelGateError, unsupported } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import {
  graphFlat,
  graphMath,
  graphMatrix,
  graphRefuse,
  graphRow,
  graphRowSum,
  regressor,
  toDense,
} from '../../plan/index.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.isotonic.IsotonicRegression'

/** The fitted steps, joined by lines; beyond the ends flat, NaN, or refused, as `out_of_bounds` says. */
export function isotonicCurve(attributes: Attributes): (value: number) => number {
  const { rule, x, y } = stepsOf(attributes)
  const [low, high] = [attributes.number('X_min_'), attributes.number('X_max_')]
  if (rule === 'clip' || x.length === 1) return (value) => interpolate(Math.min(Math.max(value, low), high), x, y)
  return (value) => {
    if (value >= x[0]! && value <= x.at(-1)!) return interpolate(value, x, y)
    if (rule === 'raise') throw beyond(value, x)
    return NaN
  }
}

function stepsOf(attributes: Attributes) {
  const rule = attributes.string('out_of_bounds')
  if (rule !== 'clip' && rule !== 'nan' && rule !== 'raise') throw unsupported(`${NAME}.out_of_bounds`, `"${rule}"`)
  // `_necessary_X_` until 0.23.
  const [xName, yName] = attributes.has('X_thresholds_')
    ? ['X_thresholds_', 'y_thresholds_']
    : ['_necessary_X_', '_necessary_y_']
  const [x, y] = [attributes.floats(xName), attributes.floats(yName)]
  if (x.length === 0 || x.length !== y.length) throw unsupported(NAME, 'the steps are not in the file')
  return { rule, x, y }
}

function beyond(value: number, x: Float64Array): ModelGateError {
  return new ModelGateError('data', `${NAME} got ${value}, it was fitted on values from ${x[0]} to ${x.at(-1)}`, {
    remedy: 'Train with out_of_bounds="clip", or leave such rows out.',
  })
}

/** numpy.interp between ascending x. */
export function interpolate(value: number, x: Float64Array, y: Float64Array): number {
  const last = x.length - 1
  if (Number.isNaN(value)) return NaN
  if (value >= x[last]!) return y[last]!
  if (value <= x[0]!) return y[0]!
  let from = 0
  let to = last
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if (x[middle]! <= value) from = middle
    else to = middle
  }
  if (x[from] === value) return y[from]!
  return ((y[from + 1]! - y[from]!) / (x[from + 1]! - x[from]!)) * (value - x[from]!) + y[from]!
}

/** `interpolate` for [rows, 1] values: the steps below a value are counted. */
export function graphInterpolate(graph: GraphBuilder, value: GraphValue, x: Float64Array, y: Float64Array): GraphValue {
  const { add, greaterEqual, lessEqual, min, max, mul, number, sub, where } = graphMath(graph)
  const last = x.length - 1
  const ends = where(greaterEqual(value, x[last]!), y[last]!, mul(value, NaN))
  const outer = where(lessEqual(value, x[0]!), y[0]!, ends)
  if (last === 0) return outer
  const below = graphRowSum(graph, number(lessEqual(graphRow(graph, x), value)))
  const from = graph.cast(graphFlat(graph, min(max(sub(below, 1), 0), last - 1)), 'int64')
  const slopes = y.subarray(0, last).map((low, at) => (y[at + 1]! - low) / (x[at + 1]! - x[at]!))
  const [slope, start, height] = [slopes, x, y].map((table) =>
    graph.node('Gather', [graph.constant(table, [table.length, 1]), from]),
  )
  const inside = add(mul(slope!, sub(value, start!)), height!)
  const beyond = graph.node('Or', [greaterEqual(value, x[last]!), lessEqual(value, x[0]!)])
  return where(beyond, outer, inside)
}

/** `isotonicCurve` for [rows, 1] values. */
export function graphIsotonic(graph: GraphBuilder, value: GraphValue, attributes: Attributes): GraphValue {
  const { greater, less, max, min, or, where } = graphMath(graph)
  const { rule, x, y } = stepsOf(attributes)
  const inside = min(max(value, attributes.number('X_min_')), attributes.number('X_max_'))
  const curve = graphInterpolate(graph, inside, x, y)
  if (rule === 'clip' || x.length === 1) return curve
  const outside = or(less(value, x[0]!), greater(value, x.at(-1)!))
  if (rule === 'nan') return where(outside, NaN, curve)
  return graphRefuse(graph, curve, outside, 'refuse a value beyond those of training')
}

export const isotonicLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const curve = isotonicCurve(attributes)
    const about = { className: NAME, inputs: [{ name: null, kind: 'number' as const }] }
    return regressor(about, (input) => toDense(input).data.map(curve), {
      toOnnx: (graph, input) => ({ values: graphIsotonic(graph, graphMatrix(graph, input), attributes) }),
    })
  },
}
