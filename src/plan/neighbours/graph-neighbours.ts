import { unsupported } from '../../core/errors.js'
import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphDifferences, graphDot, graphPairwise, graphSquares } from '../graph-distances.js'
import { graphMath } from '../graph-math.js'
import { graphRowSum } from '../graph-nodes.js'
import type { DenseBlock } from '../types.js'
import type { Metric } from './metrics.js'

/** Neighbours in a graph, one after the other: [k, rows], nearest first. Of equally far rows the first ones. */
export interface GraphNeighbours {
  readonly distances: GraphValue
  /** int64 */
  readonly indices: GraphValue
}

/** The k nearest training rows. `expanded`: Euclidean distances as |x|^2 - 2 x.y + |y|^2, as a search without a tree. */
export function graphNeighbours(
  graph: GraphBuilder,
  matrix: GraphValue,
  training: DenseBlock,
  { k, metric, expanded }: { readonly k: number; readonly metric: Metric; readonly expanded: boolean },
): GraphNeighbours {
  if (metric.tied === true) {
    throw unsupported(
      'ONNX',
      `under the metric "${metric.name}" most training rows are as far as others, and TopK chooses other ones of them`,
    )
  }
  const reduced = graphReduced(graph, matrix, training, metric, expanded)
  const size = graph.constant(BigInt64Array.of(BigInt(k)), [1])
  const [nearest, places] = graph.nodes('TopK', [reduced, size], 2, { axis: int(1), largest: int(0), sorted: int(1) })
  const turned = (value: GraphValue) => graph.node('Transpose', [value])
  return { distances: graphFinished(graph, turned(nearest!), metric), indices: turned(places!) }
}

/** What the metric compares, for every row and training row: [rows, training rows]. */
export function graphReduced(
  graph: GraphBuilder,
  matrix: GraphValue,
  training: DenseBlock,
  metric: Metric,
  expanded: boolean,
): GraphValue {
  if (metric.graph !== undefined) return metric.graph.reduced(graph, matrix, training)
  const { abs, add, div, equal, greater, max, min, number, not, pow, sub, where } = graphMath(graph)
  const pairwise = (term: (row: GraphValue, other: GraphValue) => GraphValue) =>
    graphPairwise(graph, matrix, training, (_, row, other) => term(row, other))
  const distance = (row: GraphValue, other: GraphValue) => abs(sub(row, other))
  const size = (row: GraphValue, other: GraphValue) => add(abs(row), abs(other))
  switch (metric.name) {
    case 'euclidean':
      return (expanded ? graphSquares : graphDifferences)(graph, matrix, training)
    case 'manhattan':
      return pairwise(distance)
    case 'chebyshev':
      return graphPairwise(
        graph,
        matrix,
        training,
        (_, row, other) => distance(row, other),
        (math, left, right) => math.max(left, right),
      )
    case 'hamming':
      return div(
        pairwise((row, other) => number(not(equal(row, other)))),
        training.cols,
      )
    case 'braycurtis': {
      const below = pairwise(size)
      return where(greater(below, 0), div(pairwise(distance), below), 0)
    }
    case 'canberra':
      return pairwise((row, other) => {
        const total = size(row, other)
        return where(greater(total, 0), div(distance(row, other), total), 0)
      })
    case 'cosine':
      return max(min(sub(1, graphDot(graph, graphUnit(graph, matrix), unitRows(training))), 2), 0)
    default:
      // The Minkowski family.
      return pairwise((row, other) => pow(distance(row, other), metric.power))
  }
}

/** What was compared, made the distance. */
export function graphFinished(graph: GraphBuilder, reduced: GraphValue, metric: Metric): GraphValue {
  if (metric.graph !== undefined) return metric.graph.finished?.(graph, reduced) ?? reduced
  const { pow, sqrt } = graphMath(graph)
  if (metric.name === 'minkowski') return pow(reduced, 1 / metric.power)
  // The squared distance is named as its root.
  return metric.name === 'euclidean' && metric.finish(4) === 2 ? sqrt(reduced) : reduced
}

/** Rows of length one; a row of zeros stays. */
function graphUnit(graph: GraphBuilder, matrix: GraphValue): GraphValue {
  const { div, equal, sqrt, square, where } = graphMath(graph)
  const squares = graphRowSum(graph, square(matrix))
  return div(matrix, where(equal(squares, 0), 1, sqrt(squares)))
}

function unitRows(block: DenseBlock): DenseBlock {
  const { rows, cols } = block
  const data = block.data.slice()
  for (let row = 0; row < rows; row++) {
    const cells = data.subarray(row * cols, (row + 1) * cols)
    const norm = Math.sqrt(cells.reduce((sum, value) => sum + value * value, 0)) || 1
    for (let at = 0; at < cols; at++) cells[at]! /= norm
  }
  return { ...block, data }
}
