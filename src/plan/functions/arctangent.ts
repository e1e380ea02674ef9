import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphMath } from '../graph-math.js'

/** Coefficients of Cephes' atan.c (https://www.netlib.org/cephes/). */
const P = [-0.8750608600031904, -16.157537187333652, -75.00855792314705, -122.88666844901361, -64.85021904942025]
const Q = [1, 24.858464901423062, 165.02700983169885, 432.88106049129027, 485.3903996359137, 194.5506571482614]

/** tan(3 pi / 8), beyond which the reciprocal is taken. */
const FAR = 2.414213562373095
const NEAR = 0.66

/** What pi / 2 as a double lacks. */
const MORE_BITS = 6.123233995736766e-17

/** The arc tangent in a graph, since onnxruntime has no Atan of doubles; within the last bit. */
export function graphArctangent(graph: GraphBuilder, value: GraphValue): GraphValue {
  const { abs, add, div, greater, less, mul, neg, polynomial, square, sub, where } = graphMath(graph)
  const size = abs(value)
  const [far, middle] = [greater(size, FAR), greater(size, NEAR)]
  const turned = div(-1, where(far, size, 1))
  const x = where(far, turned, where(middle, div(sub(size, 1), add(size, 1)), size))
  const z = square(x)
  const rest = add(mul(x, div(mul(z, polynomial(z, P)), polynomial(z, Q))), x)
  const lacking = where(far, MORE_BITS, where(middle, MORE_BITS / 2, 0))
  const angle = add(where(far, Math.PI / 2, where(middle, Math.PI / 4, 0)), add(rest, lacking))
  return where(less(value, 0), neg(angle), angle)
}

/** The arc sine of numbers from -1 to 1 in a graph. */
export function graphArcsine(graph: GraphBuilder, value: GraphValue): GraphValue {
  const { add, div, mul, sqrt, sub } = graphMath(graph)
  return graphArctangent(graph, div(value, sqrt(mul(sub(1, value), add(1, value)))))
}
