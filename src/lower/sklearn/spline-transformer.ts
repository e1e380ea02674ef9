import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { Attributes, PyObject } from '../../formats/index.js'
import { denseBlock, numericTransformer, splineAt, splineRange, toDense, type SplineBasis } from '../../plan/index.js'
import { inputsOf } from './features.js'
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
    return numericTransformer(about, (block) => {
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
    })
  },
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
const linear: Extrapolation = (basis, value, column) => {
  const { degree, knots, coefficients } = basis
  const margin = degree > 1 ? degree : Math.min(2, degree + column)
  const count = degree > 1 ? degree : Math.min(2, margin + 1)
  const [low, high] = [knots[margin]!, knots[knots.length - margin - 1]!]
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
