import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { Attributes, PyObject } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  denseBlock,
  graphColumnList,
  graphMath,
  graphMatrix,
  graphRefuse,
  numericTransformer,
  splineAt,
  splineRange,
  toDense,
  type OnnxForm,
  type SplineBasis,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { graphKeptColumns, graphModulo, graphSplines, graphWithTails, type Tail } from './graph-splines.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.preprocessing.SplineTransformer'

/** The B-splines of each column. */
export const splineTransformerLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const bases = attributes.list('bsplines_').map((spline) => basisOf(spline))
    const [first] = bases
    if (first === undefined || bases.some((basis) => basis.coefficients.cols !== first.coefficients.cols))
      throw corrupt(NAME, 'its columns have different numbers of splines')
    const width = first.coefficients.cols
    const extrapolate = extrapolationOf(attributes)
    const gaps = attributes.has('handle_missing') && attributes.string('handle_missing') === 'zeros'
    const kept = width - (attributes.boolean('include_bias') ? 0 : 1)
    const inputs = inputsOf(attributes, 'number', bases.length)
    const about = { className: NAME, inputs, missing: gaps ? ('allowed' as const) : ('refused' as const) }
    const form = graphFormOf(attributes, { bases, kept, gaps })
    return numericTransformer(
      about,
      (block) => {
        const input = toDense(block)
        const output = denseBlock(input.rows, kept * bases.length)
        for (let at = 0; at < input.data.length; at++) {
          const value = input.data[at]!
          if (Number.isNaN(value)) continue
          const column = at % input.cols
          const splines = extrapolate(bases[column]!, value, column, () => outside(inputs[column]!.name, column, value))
          output.data.set(splines.subarray(0, kept), at * kept)
        }
        return output
      },
      form,
    )
  },
}

interface Splines {
  readonly bases: readonly SplineBasis[]
  /** Splines of a column that are given. */
  readonly kept: number
  /** Whether a missing cell gives zeros. */
  readonly gaps: boolean
}

function graphFormOf(attributes: Attributes, { bases, kept, gaps }: Splines): OnnxForm {
  const rule = attributes.string('extrapolation')
  return {
    toOnnx(graph, input) {
      const { isNaN, where } = graphMath(graph)
      const columns = graphColumnList(graph, [graphMatrix(graph, input)], bases.length)
      const matrices = columns.map((x, column) => {
        const splines = graphExtrapolated(graph, x, { basis: bases[column]!, rule, column })
        return gaps ? where(isNaN(x), 0, splines) : splines
      })
      return { transformed: graphKeptColumns(graph, matrices, kept) }
    },
  }
}

function graphExtrapolated(
  graph: GraphBuilder,
  x: GraphValue,
  { basis, rule, column }: { readonly basis: SplineBasis; readonly rule: string; readonly column: number },
): GraphValue {
  const { add, greater, less, max, min, or, sub } = graphMath(graph)
  const [low, high] = splineRange(basis)
  const count = basis.coefficients.cols
  switch (rule) {
    case 'periodic':
      return graphSplines(graph, basis, add(graphModulo(graph, sub(x, low), high - low), low))
    case 'error': {
      const beyond = or(less(x, low), greater(x, high))
      return graphRefuse(graph, graphSplines(graph, basis, x), beyond, 'refuse a value beyond the knots')
    }
    case 'constant': {
      const tail = (end: number): Tail => ({
        end,
        values: ends(basis, end, basis.degree)!,
        slopes: new Float64Array(count),
        kept: new Uint8Array(count).fill(1),
      })
      const inside = graphSplines(graph, basis, min(max(x, low), high))
      return graphWithTails(graph, inside, x, { low: tail(low), high: tail(high) })
    }
    case 'linear': {
      const { first, last, outermost } = linearEnds(basis, column)
      const tail = (end: number, isLow: boolean): Tail => ({
        end,
        values: splineAt(basis, end),
        slopes: basis.degree === 0 ? new Float64Array(count) : splineAt(basis, end, 1),
        kept: Uint8Array.from({ length: count }, (_, at) => Number(isLow ? at < outermost : at >= count - outermost)),
      })
      return graphWithTails(graph, graphSplines(graph, basis, x), x, {
        low: tail(first, true),
        high: tail(last, false),
      })
    }
    default:
      return graphSplines(graph, basis, x)
  }
}

/** scipy.interpolate.BSpline; its attributes became private in SciPy 1.15. */
function basisOf(value: unknown): SplineBasis {
  if (!(value instanceof PyObject)) throw corrupt(NAME, 'a spline is no object')
  const attributes = Attributes.of(value)
  const degree = attributes.int('k')
  const knots = attributes.floats(attributes.has('_t') ? '_t' : 't')
  const coefficients = attributes.matrix(attributes.has('_c') ? '_c' : 'c')
  if (degree < 0 || coefficients.rows < degree + 1 || knots.length < coefficients.rows + degree + 1)
    throw corrupt(NAME, 'the knots of a spline do not fit its degree')
  // More knots than splines only occur where the file is damaged: SciPy takes the length of the coefficients as the number of splines.
  return { degree, knots: knots.subarray(0, coefficients.rows + degree + 1), coefficients }
}

type Extrapolation = (basis: SplineBasis, value: number, column: number, refuse: () => Error) => Float64Array

function extrapolationOf(attributes: Attributes): Extrapolation {
  const rule = attributes.string('extrapolation')
  switch (rule) {
    case 'continue':
      return (basis, value) => splineAt(basis, value)
    case 'periodic':
      return (basis, value) => {
        const [low, high] = splineRange(basis)
        return splineAt(basis, low + modulo(value - low, high - low))
      }
    case 'error':
      return (basis, value, _column, refuse) => {
        const [low, high] = splineRange(basis)
        if (value < low || value > high) throw refuse()
        return splineAt(basis, value)
      }
    case 'constant':
      return (basis, value) => {
        const [low, high] = splineRange(basis)
        return ends(basis, value < low ? low : value > high ? high : null, basis.degree) ?? splineAt(basis, value)
      }
    case 'linear':
      return linear
    default:
      throw unsupported(`${NAME}.extrapolation`, `"${rule}"`)
  }
}

/** The splines at an end of the range: only the outermost ones go on beyond it. null for a value inside. */
function ends(basis: SplineBasis, end: number | null, count: number): Float64Array | null {
  if (end === null) return null
  const low = end === splineRange(basis)[0]
  const width = basis.coefficients.cols
  return splineAt(basis, end).map((value, at) => ((low ? at < count : at >= width - count) ? value : 0))
}

/**
 * scikit-learn counts the outermost splines in a variable that it raises to 2 for degrees below and never sets back, so that later
 * columns of such a transformer also begin and end further inside.
 */
function linearEnds({ degree, knots }: SplineBasis, column: number) {
  const margin = degree > 1 ? degree : Math.min(2, degree + column)
  const outermost = degree > 1 ? degree : Math.min(2, margin + 1)
  return { first: knots[margin]!, last: knots[knots.length - margin - 1]!, outermost }
}

const linear: Extrapolation = (basis, value, column) => {
  const { degree, coefficients } = basis
  const { first: low, last: high, outermost: count } = linearEnds(basis, column)
  if (value >= low && value <= high) return splineAt(basis, value)
  const out = new Float64Array(coefficients.cols)
  const continued = (end: number, at: number): number => {
    const slope = degree === 0 ? 0 : splineAt(basis, end, 1)[at]!
    return splineAt(basis, end)[at]! + (value - end) * slope
  }
  // In scikit-learn's order: where the margins overlap, a value is beyond both ends.
  for (let at = 0; at < count; at++) {
    if (value < low) out[at] = continued(low, at)
    const mirrored = out.length - 1 - at
    if (value > high) out[mirrored] = continued(high, mirrored)
  }
  return out
}

/** numpy's %: the sign of the divisor. */
function modulo(value: number, divisor: number): number {
  const rest = value % divisor
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest
}

function outside(name: string | null, column: number, value: number): ModelGateError {
  const shown = plain(name ?? `#${column + 1}`, 80)
  return new ModelGateError('data', `column ${shown} holds ${value}, which lies beyond the limits of the knots`, {
    subject: shown,
    remedy: 'Train with another extrapolation than "error" to take such values.',
  })
}
