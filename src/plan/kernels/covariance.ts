import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphDifferences, graphDot } from '../graph-distances.js'
import { graphMath, type GraphMath } from '../graph-math.js'
import { graphRepeat, graphRow, graphRowSum } from '../graph-nodes.js'
import type { GraphKernel, Kernel } from '../svm/index.js'
import type { DenseBlock } from '../types.js'
import { maternShape } from './matern-order.js'
import { squaredDistance } from './pairwise.js'

/** A covariance function of sklearn.gaussian_process.kernels: between two rows, and of a row with itself. */
export interface Covariance {
  readonly between: Kernel
  /** `diag`: noise counts here and nowhere else. */
  readonly self: (data: Float64Array, at: number, count: number) => number
  /** The same in a graph: [rows, training rows], and [rows, 1]. */
  readonly graph: GraphKernel
  readonly graphSelf: (graph: GraphBuilder, matrix: GraphValue) => GraphValue
}

const one = (): number => 1

/** Makes graph forms out of what is done with the values. */
const fromMath =
  (make: (math: GraphMath, graph: GraphBuilder, matrix: GraphValue, training: DenseBlock) => GraphValue): GraphKernel =>
  (graph, matrix, training) =>
    make(graphMath(graph), graph, matrix, training)

const graphFill =
  (value: number): Covariance['graphSelf'] =>
  (graph, matrix) =>
    graphRepeat(graph, matrix, Float64Array.of(value))

const graphConstant = (value: number): GraphKernel =>
  fromMath((_, graph, matrix, training) => graphRepeat(graph, matrix, new Float64Array(training.rows).fill(value)))

export function constantCovariance(value: number): Covariance {
  return { between: () => value, self: () => value, graph: graphConstant(value), graphSelf: graphFill(value) }
}

export function whiteCovariance(noise: number): Covariance {
  return { between: () => 0, self: () => noise, graph: graphConstant(0), graphSelf: graphFill(noise) }
}

export function dotCovariance(sigma: number): Covariance {
  const between: Kernel = (left, leftAt, right, rightAt, count) => {
    let sum = 0
    for (let at = 0; at < count; at++) sum += left[leftAt + at]! * right[rightAt + at]!
    return sum + sigma ** 2
  }
  return {
    between,
    self: (data, at, count) => between(data, at, data, at, count),
    graph: fromMath(({ add }, graph, matrix, training) => add(graphDot(graph, matrix, training), sigma ** 2)),
    graphSelf: (graph, matrix) => {
      const { add, square } = graphMath(graph)
      return add(graphRowSum(graph, square(matrix)), sigma ** 2)
    },
  }
}

/** Squared distance after each column is divided by its length scale, or by the one of all. */
function scaledDistance(scales: Float64Array): Kernel {
  const shared = scales.length === 1
  return (left, leftAt, right, rightAt, count) => {
    let sum = 0
    for (let at = 0; at < count; at++) {
      const scale = scales[shared ? 0 : at]!
      sum += (left[leftAt + at]! / scale - right[rightAt + at]! / scale) ** 2
    }
    return sum
  }
}

/** `scaledDistance` in a graph. */
function graphScaledDistance(scales: Float64Array): GraphKernel {
  return fromMath(({ div }, graph, matrix, training) => {
    const units = new Float64Array(training.cols).map((_, column) => scales[scales.length === 1 ? 0 : column]!)
    const data = training.data.map((value, at) => value / units[at % training.cols]!)
    return graphDifferences(graph, div(matrix, graphRow(graph, units)), { ...training, data })
  })
}

export function radialCovariance(scales: Float64Array): Covariance {
  const distance = scaledDistance(scales)
  return {
    between: (...rows) => Math.exp(-0.5 * distance(...rows)),
    self: one,
    graph: fromMath(({ exp, mul }, ...rows) => exp(mul(graphScaledDistance(scales)(...rows), -0.5))),
    graphSelf: graphFill(1),
  }
}

/** Matern's function of the distance, in closed form where there is one. `nu` is positive. */
export function maternCovariance(scales: Float64Array, nu: number): Covariance {
  const shape: MaternShape = MATERN.get(nu) ?? maternShape(nu)
  const distance = scaledDistance(scales)
  return {
    between: (...rows) => shape.at(Math.sqrt(distance(...rows))),
    self: one,
    graph: fromMath((math, ...rows) => shape.graph(math, math.sqrt(graphScaledDistance(scales)(...rows)))),
    graphSelf: graphFill(1),
  }
}

interface MaternShape {
  readonly at: (distance: number) => number
  readonly graph: (math: GraphMath, distance: GraphValue) => GraphValue
}

const MATERN: ReadonlyMap<number, MaternShape> = new Map<number, MaternShape>([
  [0.5, { at: (distance) => Math.exp(-distance), graph: ({ exp, neg }, distance) => exp(neg(distance)) }],
  [
    1.5,
    {
      at(distance) {
        const scaled = distance * Math.sqrt(3)
        return (1 + scaled) * Math.exp(-scaled)
      },
      graph({ add, exp, mul, neg }, distance) {
        const scaled = mul(distance, Math.sqrt(3))
        return mul(add(scaled, 1), exp(neg(scaled)))
      },
    },
  ],
  [
    2.5,
    {
      at(distance) {
        const scaled = distance * Math.sqrt(5)
        return (1 + scaled + scaled ** 2 / 3) * Math.exp(-scaled)
      },
      graph({ add, div, exp, mul, neg, square }, distance) {
        const scaled = mul(distance, Math.sqrt(5))
        return mul(add(add(scaled, 1), div(square(scaled), 3)), exp(neg(scaled)))
      },
    },
  ],
  [
    Infinity,
    {
      at: (distance) => Math.exp(-(distance ** 2) / 2),
      graph: ({ div, exp, neg, square }, distance) => exp(div(neg(square(distance)), 2)),
    },
  ],
])

export function rationalQuadraticCovariance(scale: number, alpha: number): Covariance {
  const divisor = 2 * alpha * scale ** 2
  return {
    between: (...rows) => (1 + squaredDistance(...rows) / divisor) ** -alpha,
    self: one,
    graph: fromMath(({ add, div, pow }, ...rows) => pow(add(div(graphDifferences(...rows), divisor), 1), -alpha)),
    graphSelf: graphFill(1),
  }
}

export function periodicCovariance(scale: number, period: number): Covariance {
  const rate = Math.PI / period
  return {
    between: (...rows) => Math.exp(-2 * (Math.sin(rate * Math.sqrt(squaredDistance(...rows))) / scale) ** 2),
    self: one,
    graph: fromMath(({ div, exp, mul, sin, sqrt, square }, ...rows) =>
      exp(mul(square(div(sin(mul(sqrt(graphDifferences(...rows)), rate)), scale)), -2)),
    ),
    graphSelf: graphFill(1),
  }
}

export function combinedCovariance(
  [first, second]: readonly [Covariance, Covariance],
  kind: 'sum' | 'product',
): Covariance {
  const combine = (one: number, other: number): number => (kind === 'sum' ? one + other : one * other)
  const join = (graph: GraphBuilder, one: GraphValue, other: GraphValue): GraphValue =>
    graph.node(kind === 'sum' ? 'Add' : 'Mul', [one, other])
  return {
    graph: (graph, ...rows) => join(graph, first.graph(graph, ...rows), second.graph(graph, ...rows)),
    graphSelf: (graph, matrix) => join(graph, first.graphSelf(graph, matrix), second.graphSelf(graph, matrix)),
    between: (...rows) => combine(first.between(...rows), second.between(...rows)),
    self: (...row) => combine(first.self(...row), second.self(...row)),
  }
}

export function powerCovariance(base: Covariance, exponent: number): Covariance {
  const { between, self } = base
  return {
    between: (...rows) => between(...rows) ** exponent,
    self: (...row) => self(...row) ** exponent,
    graph: (graph, ...rows) => graphMath(graph).pow(base.graph(graph, ...rows), exponent),
    graphSelf: (graph, matrix) => graphMath(graph).pow(base.graphSelf(graph, matrix), exponent),
  }
}
