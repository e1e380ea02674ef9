/** Splines that share knots: `coefficients` has one row a B-spline and one column an output. */
export interface SplineBasis {
  readonly degree: number
  readonly knots: Float64Array
  readonly coefficients: { readonly rows: number; readonly cols: number; readonly data: Float64Array }
}

/** The first and last value that the splines were made for. */
export function splineRange({ degree, knots }: SplineBasis): readonly [number, number] {
  return [knots[degree]!, knots[knots.length - degree - 1]!]
}

/**
 * Every spline, or its derivative, at x; beyond the range its first and last piece go on. De Boor's recursion in the order of
 * SciPy's evaluate_spline (scipy/interpolate/src/__fitpack.cc).
 */
export function splineAt(basis: SplineBasis, x: number, derivative: 0 | 1 = 0): Float64Array {
  const { degree, knots, coefficients } = basis
  const interval = intervalOf(basis, x)
  const weights = pieces(knots, degree, interval, x, derivative)
  const out = new Float64Array(coefficients.cols)
  for (let column = 0; column < out.length; column++) {
    let sum = 0
    for (let at = 0; at <= degree; at++) {
      sum += coefficients.data[(interval + at - degree) * coefficients.cols + column]! * weights[at]!
    }
    out[column] = sum
  }
  return out
}

function intervalOf({ degree, knots }: SplineBasis, x: number): number {
  const last = knots.length - degree - 2
  let interval = degree
  while (interval < last && x >= knots[interval + 1]!) interval++
  return interval
}

/** The degree + 1 B-splines that are not zero between knots[interval] and knots[interval + 1]. */
function pieces(knots: Float64Array, degree: number, interval: number, x: number, derivative: number): Float64Array {
  let weights = new Float64Array(degree + 1)
  weights[0] = 1
  for (let level = 1; level <= degree; level++) {
    const before = weights
    weights = new Float64Array(degree + 1)
    for (let at = 1; at <= level; at++) {
      const right = knots[interval + at]!
      const left = knots[interval + at - level]!
      if (right === left) continue
      if (level > degree - derivative) {
        const weight = (level * before[at - 1]!) / (right - left)
        weights[at - 1]! -= weight
        weights[at] = weight
      } else {
        const weight = before[at - 1]! / (right - left)
        weights[at - 1]! += weight * (right - x)
        weights[at] = weight * (x - left)
      }
    }
  }
  return weights
}
