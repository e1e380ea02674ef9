import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphDot } from '../graph-distances.js'
import { graphMath } from '../graph-math.js'
import { graphRow, graphRowSum } from '../graph-nodes.js'
import type { DenseBlock } from '../types.js'

/** Training rows with gaps. */
export interface GappedRows extends DenseBlock {
  /** 1 where training had a gap. */
  readonly gaps: Float64Array
}

/**
 * nan_euclidean_distances: over the columns that both know, scaled up to all of them; NaN without a common one. In the order of
 * scikit-learn, which takes |x|^2 - 2 x.y + |y|^2 and then subtracts what only one of the rows knows.
 */
export function gappedDistance(
  cells: Float64Array,
  gaps: ArrayLike<number>,
  training: GappedRows,
  row: number,
): number {
  const { cols } = training
  let [norm, product, otherNorm, onlyHere, onlyThere, common] = [0, 0, 0, 0, 0, 0]
  for (let column = 0; column < cols; column++) {
    const at = row * cols + column
    const here = gaps[column] === 1 ? 0 : cells[column]!
    const there = training.gaps[at] === 1 ? 0 : training.data[at]!
    norm += here * here
    product += here * there
    otherNorm += there * there
    if (training.gaps[at] === 1) onlyHere += here * here
    else if (gaps[column] === 1) onlyThere += there * there
    else common++
  }
  const all = Math.max(0, -2 * product + norm + otherNorm)
  return common === 0 ? NaN : Math.sqrt((Math.max(0, all - onlyHere - onlyThere) / common) * cols)
}

/**
 * The squares of the same distances in a graph, for every row and training row: [rows, training rows], NaN without a common column.
 * @param known [rows, columns] with 0 where there is a gap
 * @param gaps [rows, columns] of 0 and 1
 */
export function graphGappedSquares(
  graph: GraphBuilder,
  known: GraphValue,
  gaps: GraphValue,
  training: GappedRows,
): GraphValue {
  const { add, div, equal, max, mul, square, sub, where } = graphMath(graph)
  const { rows, cols } = training
  const there = training.data.map((value, at) => (training.gaps[at] === 1 ? 0 : value))
  const norms = new Float64Array(rows)
  for (const [at, value] of there.entries()) norms[Math.floor(at / cols)]! += value * value
  const dot = (value: GraphValue, data: Float64Array) => graphDot(graph, value, { kind: 'dense', rows, cols, data })
  const squares = square(known)
  const products = dot(
    known,
    there.map((value) => -2 * value),
  )
  const all = max(add(add(products, graphRowSum(graph, squares)), graphRow(graph, norms)), 0)
  const onlyHere = dot(squares, training.gaps)
  const onlyThere = dot(
    gaps,
    there.map((value) => value * value),
  )
  const common = dot(
    sub(1, gaps),
    training.gaps.map((gap) => 1 - gap),
  )
  const none = equal(common, 0)
  const rest = max(sub(sub(all, onlyHere), onlyThere), 0)
  return where(none, NaN, mul(div(rest, where(none, 1, common)), cols))
}
