import { unsupported } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import { regressor, toDense } from '../../plan/index.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.isotonic.IsotonicRegression'

/** The fitted steps, joined by lines, flat beyond the ends. @throws unsupported where the ends are not to be flat */
export function isotonicCurve(attributes: Attributes): (value: number) => number {
  const rule = attributes.string('out_of_bounds')
  if (rule !== 'clip') throw unsupported(`${NAME}.out_of_bounds`, `"${rule}" is not supported`)
  const x = attributes.floats('X_thresholds_')
  const y = attributes.floats('y_thresholds_')
  const [low, high] = [attributes.number('X_min_'), attributes.number('X_max_')]
  if (x.length === 0 || x.length !== y.length) throw unsupported(NAME, 'the steps are not in the file')
  return (value) => interpolate(Math.min(Math.max(value, low), high), x, y)
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

export const isotonicLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const curve = isotonicCurve(Attributes.of(object))
    const about = { className: NAME, inputs: [{ name: null, kind: 'number' as const }] }
    return regressor(about, (input) => toDense(input).data.map(curve))
  },
}
