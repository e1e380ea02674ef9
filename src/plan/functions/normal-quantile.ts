import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphMath } from '../graph-math.js'
import { polynomial } from './error-function.js'

/** Coefficients of the rational approximations in Cephes' ndtri.c (https://www.netlib.org/cephes/), which SciPy uses. */
const P0 = [-59.96335010141079, 98.00107541859997, -56.67628574690703, 13.931260938727968, -1.2391658386738125]
const Q0 = [
  1, 1.9544885833814176, 4.676279128988815, 86.36024213908905, -225.46268785411937, 200.26021238006066,
  -82.03722561683334, 15.90562251262117, -1.1833162112133,
]
const P1 = [
  4.0554489230596245, 31.525109459989388, 57.16281922464213, 44.08050738932008, 14.684956192885803, 2.1866330685079025,
  -0.1402560791713545, -0.03504246268278482, -0.0008574567851546854,
]
const Q1 = [
  1, 15.779988325646675, 45.39076351288792, 41.3172038254672, 15.04253856929075, 2.504649462083094,
  -0.14218292285478779, -0.03808064076915783, -0.0009332594808954574,
]
const P2 = [
  3.2377489177694603, 6.915228890689842, 3.9388102529247444, 1.3330346081580755, 0.20148538954917908,
  0.012371663481782003, 0.00030158155350823543, 2.6580697468673755e-6, 6.239745391849833e-9,
]
const Q2 = [
  1, 6.02427039364742, 3.6798356385616087, 1.3770209948908132, 0.21623699359449663, 0.013420400608854318,
  0.00032801446468212774, 2.8924786474538068e-6, 6.790194080099813e-9,
]

const SQRT_TWO_PI = 2.5066282746310007
/** exp(-2) */
const TAIL = 0.1353352832366127

/** The value below which a standard normal variable stays with this probability: scipy.special.ndtri. */
export function normalQuantile(probability: number): number {
  if (probability === 0) return -Infinity
  if (probability === 1) return Infinity
  if (!(probability > 0 && probability < 1)) return NaN
  const upper = probability > 1 - TAIL
  const tail = upper ? 1 - probability : probability
  if (tail > TAIL) {
    const centred = tail - 0.5
    const square = centred * centred
    return (centred + centred * ((square * polynomial(square, P0)) / polynomial(square, Q0))) * SQRT_TWO_PI
  }
  const x = Math.sqrt(-2 * Math.log(tail))
  const z = 1 / x
  const first = x - Math.log(x) / x
  const second = x < 8 ? (z * polynomial(z, P1)) / polynomial(z, Q1) : (z * polynomial(z, P2)) / polynomial(z, Q2)
  return upper ? first - second : second - first
}

/** The same in a graph. */
export function graphNormalQuantile(graph: GraphBuilder, probability: GraphValue): GraphValue {
  const {
    add,
    div,
    equal,
    greater,
    less,
    log,
    max,
    mul,
    neg,
    polynomial: sum,
    sqrt,
    square,
    sub,
    where,
  } = graphMath(graph)
  const upper = greater(probability, 1 - TAIL)
  const tail = where(upper, sub(1, probability), probability)
  const centred = sub(tail, 0.5)
  const squared = square(centred)
  const middle = mul(add(centred, mul(centred, div(mul(squared, sum(squared, P0)), sum(squared, Q0)))), SQRT_TWO_PI)
  // Where the tail is nothing the quotients would be of infinities; these rows are overwritten below.
  const x = sqrt(mul(log(max(tail, Number.MIN_VALUE)), -2))
  const z = div(1, x)
  const first = sub(x, div(log(x), x))
  const near = div(mul(z, sum(z, P1)), sum(z, Q1))
  const far = div(mul(z, sum(z, P2)), sum(z, Q2))
  const away = sub(first, where(less(x, 8), near, far))
  const outer = where(upper, away, neg(away))
  const inside = where(greater(tail, TAIL), middle, outer)
  return where(equal(probability, 0), -Infinity, where(equal(probability, 1), Infinity, inside))
}
