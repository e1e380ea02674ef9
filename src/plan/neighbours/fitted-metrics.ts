import { graphDot, graphPairwise } from '../graph-distances.js'
import { graphMath } from '../graph-math.js'
import { graphColumns, graphProduct, graphRow, graphRowSum } from '../graph-nodes.js'

import { gappedDistance, graphGappedSquares, type GappedRows } from './gapped.js'
import { graphArcsine } from '../functions/index.js'
import { metricOf, plainMetric, type Metric } from './metrics.js'

/** Distances that are compared by their squares. */
function squaredMetric(name: string, reduced: Metric['reduced'], form: NonNullable<Metric['graph']>): Metric {
  return {
    name,
    power: NaN,
    reduced,
    finish: Math.sqrt,
    reduce: (distance) => distance * distance,
    graph: { finished: (graph, value) => graphMath(graph).sqrt(value), ...form },
  }
}

/** Differences divided by the variance of each column. */
export function standardizedEuclidean(variances: Float64Array): Metric {
  return squaredMetric(
    'seuclidean',
    (left, leftAt, right, rightAt, count) => {
      let sum = 0
      for (let at = 0; at < count; at++) {
        const difference = left[leftAt + at]! - right[rightAt + at]!
        sum += (difference * difference) / variances[at]!
      }
      return sum
    },
    {
      reduced: (graph, matrix, training) =>
        graphPairwise(graph, matrix, training, ({ div, square, sub }, row, other, column) =>
          div(square(sub(row, other)), variances[column]!),
        ),
    },
  )
}

/** Differences weighed by an inverse covariance, columns x columns. */
export function mahalanobis(inverse: Float64Array): Metric {
  return squaredMetric(
    'mahalanobis',
    (left, leftAt, right, rightAt, count) => {
      let sum = 0
      for (let at = 0; at < count; at++) {
        let weighed = 0
        for (let other = 0; other < count; other++)
          weighed += inverse[at * count + other]! * (left[leftAt + other]! - right[rightAt + other]!)
        sum += weighed * (left[leftAt + at]! - right[rightAt + at]!)
      }
      return sum
    },
    {
      reduced(graph, matrix, training) {
        const { mul, sub } = graphMath(graph)
        const { rows, cols } = training
        const axis = graph.constant(BigInt64Array.of(1n), [1])
        const apart = sub(graph.node('Unsqueeze', [matrix, axis]), graph.constant(training.data, [1, rows, cols]))
        const flat = graph.node('Reshape', [apart, graph.constant(BigInt64Array.of(-1n, BigInt(cols)), [2])])
        const turned = Float64Array.from(inverse, (_, at) => inverse[(at % cols) * cols + Math.floor(at / cols)]!)
        const weighed = graphProduct(graph, flat, graph.constant(turned, [cols, cols]))
        return graph.node('Reshape', [
          graphRowSum(graph, mul(weighed, flat)),
          graph.constant(BigInt64Array.of(-1n, BigInt(rows)), [2]),
        ])
      },
    },
  )
}

/** Of points on a sphere, latitude and longitude in radians: the angle between them. */
export const haversine: Metric = {
  name: 'haversine',
  power: NaN,
  reduced(left, leftAt, right, rightAt) {
    const across = Math.sin(0.5 * (left[leftAt]! - right[rightAt]!))
    const along = Math.sin(0.5 * (left[leftAt + 1]! - right[rightAt + 1]!))
    return across * across + Math.cos(left[leftAt]!) * Math.cos(right[rightAt]!) * along * along
  },
  finish: (reduced) => 2 * Math.asin(Math.sqrt(reduced)),
  reduce: (distance) => Math.sin(0.5 * distance) ** 2,
  graph: {
    reduced(graph, matrix, { rows, data }) {
      const { add, cos, mul, sin, square, sub } = graphMath(graph)
      const given = (column: number) => graphColumns(graph, matrix, [column])
      const known = (column: number) => Float64Array.from({ length: rows }, (_, row) => data[row * 2 + column]!)
      const half = (column: number) => square(sin(mul(sub(given(column), graphRow(graph, known(column))), 0.5)))
      const shrunk = mul(cos(given(0)), graphRow(graph, known(0).map(Math.cos)))
      return add(half(0), mul(shrunk, half(1)))
    },
    finished: (graph, value) => graphMath(graph).mul(graphArcsine(graph, graphMath(graph).sqrt(value)), 2),
  },
}

/** The Minkowski distance with a weight a column: on the power of a difference, or (wminkowski, until 1.2) on the difference. */
export function weightedMinkowski(power: number, weights: Float64Array, inside: boolean): Metric {
  const factors = inside ? weights.map((weight) => weight ** power) : weights
  return {
    name: 'minkowski',
    power,
    reduced(left, leftAt, right, rightAt, count) {
      let sum = 0
      for (let at = 0; at < count; at++)
        sum += factors[at]! * Math.abs(left[leftAt + at]! - right[rightAt + at]!) ** power
      return sum
    },
    finish: (reduced) => reduced ** (1 / power),
    reduce: (distance) => distance ** power,
    graph: {
      reduced: (graph, matrix, training) =>
        graphPairwise(graph, matrix, training, ({ abs, mul, pow, sub }, row, other, column) =>
          mul(pow(abs(sub(row, other)), power), factors[column]!),
        ),
      finished: (graph, value) => graphMath(graph).pow(value, 1 / power),
    },
  }
}

/** One less the correlation of two rows: the cosine distance of what is left of them without their means. */
export const correlation: Metric = {
  ...plainMetric('correlation', (left, leftAt, right, rightAt, count) => {
    const here = centred(left.subarray(leftAt, leftAt + count))
    const there = centred(right.subarray(rightAt, rightAt + count))
    return COSINE.reduced(here, 0, there, 0, count)
  }),
  graph: {
    reduced(graph, matrix, training) {
      const { div, max, min, sqrt, square, sub } = graphMath(graph)
      const { rows, cols } = training
      const away = sub(matrix, div(graphRowSum(graph, matrix), cols))
      const unit = div(away, sqrt(graphRowSum(graph, square(away))))
      const data = new Float64Array(rows * cols)
      for (let row = 0; row < rows; row++) {
        const cells = centred(training.data.subarray(row * cols, (row + 1) * cols))
        const size = Math.sqrt(cells.reduce((sum, value) => sum + value * value, 0))
        data.set(
          cells.map((value) => value / size),
          row * cols,
        )
      }
      return max(min(sub(1, graphDot(graph, unit, { ...training, data })), 2), 0)
    },
  },
}

const COSINE = metricOf('cosine', 2)!

function centred(cells: Float64Array): Float64Array {
  const mean = cells.reduce((sum, value) => sum + value, 0) / cells.length
  return cells.map((value) => value - mean)
}

/** The input holds the distances to the training rows themselves. */
export const precomputed: Metric = {
  ...plainMetric('precomputed', (left, leftAt, _right, rightAt, count) => left[leftAt + rightAt / count]!),
  graph: { reduced: (_graph, matrix) => matrix },
}

/** Euclidean distances over the columns that both rows know; infinite when they share none. */
export const gappedEuclidean: Metric = {
  ...squaredMetric(
    'nan_euclidean',
    (left, leftAt, right, rightAt, count) => {
      const cells = left.subarray(leftAt, leftAt + count)
      const training = gappedRows(1, count, right.subarray(rightAt, rightAt + count))
      const distance = gappedDistance(cells, gapsIn(cells), training, 0)
      return Number.isNaN(distance) ? Infinity : distance * distance
    },
    {
      reduced(graph, matrix, { rows, cols, data }) {
        const { isNaN, number, where } = graphMath(graph)
        const gap = isNaN(matrix)
        const squares = graphGappedSquares(graph, where(gap, 0, matrix), number(gap), gappedRows(rows, cols, data))
        return where(isNaN(squares), Infinity, squares)
      },
    },
  ),
}

function gappedRows(rows: number, cols: number, data: Float64Array): GappedRows {
  return { kind: 'dense', rows, cols, data, gaps: gapsIn(data) }
}

function gapsIn(cells: Float64Array): Float64Array {
  return cells.map((value) => (Number.isNaN(value) ? 1 : 0))
}
