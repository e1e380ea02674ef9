import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphMath } from '../graph-math.js'

/** Coefficients of Cephes' ndtr.c (https://www.netlib.org/cephes/), which scipy.special.erf uses. */
const T = [9.604973739870516, 90.02601972038427, 2232.005345946843, 7003.325141128051, 55592.30130103949]
const U = [1, 33.56171416475031, 521.3579497801527, 4594.323829709801, 22629.000061389095, 49267.39426086359]
const P = [
  2.461969814735305e-10, 0.5641895648310689, 7.463210564422699, 48.63719709856814, 196.5208329560771, 526.4451949954773,
  934.5285271719576, 1027.5518868951572, 557.5353353693994,
]
const Q = [
  1, 13.228195115474499, 86.70721408859897, 354.9377788878199, 975.7085017432055, 1823.9091668790973,
  2246.3376081871097, 1656.6630919416134, 557.5353408177277,
]
const R = [
  0.5641895835477551, 1.275366707599781, 5.019050422511805, 6.160210979930536, 7.4097426995044895, 2.9788666537210022,
]
const S = [
  1, 2.2605286322011726, 9.396035249380015, 12.048953980809666, 17.08144507475659, 9.608968090632859, 3.369076451000815,
]

/** The error function: 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x. */
export function errorFunction(x: number): number {
  if (x < 0) return -errorFunction(-x)
  if (x > 1) return 1 - complement(x)
  const square = x * x
  return (x * polynomial(square, T)) / polynomial(square, U)
}

/** 1 - erf(x), without cancellation where erf is near 1. */
export function complementaryErrorFunction(x: number): number {
  if (x < -1) return 2 - complement(-x)
  return x > 1 ? complement(x) : 1 - errorFunction(x)
}

/** The same in a graph, since onnxruntime has no Erf of doubles. */
export function graphErrorFunction(graph: GraphBuilder, value: GraphValue): GraphValue {
  const { abs, div, exp, greater, less, min, mul, neg, polynomial: sum, square, sub, where } = graphMath(graph)
  // Beyond 8 the complement is below the last digit of 1.
  const x = min(abs(value), 8)
  const inner = div(mul(x, sum(square(x), T)), sum(square(x), U))
  const outer = sub(1, div(mul(exp(neg(square(x))), sum(x, P)), sum(x, Q)))
  const positive = where(greater(x, 1), outer, inner)
  return where(less(value, 0), neg(positive), positive)
}

/** 1 - erf(x) for x above 1. */
function complement(x: number): number {
  const [numerator, denominator] = x < 8 ? [P, Q] : [R, S]
  return (Math.exp(-x * x) * polynomial(x, numerator)) / polynomial(x, denominator)
}

/** Horner's rule, the highest power first. */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0
  for (const coefficient of coefficients) sum = sum * x + coefficient
  return sum
}
