import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, toFloats } from '../../formats/index.js'
import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import {
  denseBlock,
  denseTransformer,
  gappedDistance,
  graphColumns,
  graphConcat,
  graphGappedSquares,
  graphMath,
  graphMatrix,
  graphRepeat,
  graphRowSum,
  type GappedRows,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { isMarked, markerNumber, markedColumns } from './gaps.js'
import type { Lowering } from './lowering.js'
import { isAtLeast } from './version.js'

const NAME = 'sklearn.impute.KNNImputer'

/** Fills a gap with the mean of the nearest training rows that know the column. */
export const knnImputerLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const marker = markerNumber(attributes)
    const training = trainingOf(attributes)
    const weights = attributes.raw('weights')
    if (weights !== 'uniform' && weights !== 'distance') throw unsupported(`${NAME}.weights`, 'weights by a function')
    if (attributes.raw('metric') !== 'nan_euclidean') throw unsupported(`${NAME}.metric`, 'a metric of its own')
    const valid = validColumns(attributes, training)
    const keepEmpty = attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features')
    const kept = valid.flatMap((known, column) => (known || keepEmpty ? [column] : []))
    const flagged = markedColumns(attributes)
    const k = attributes.int('n_neighbors')
    if (valid.length !== training.cols || k < 1) throw corrupt(NAME, 'its columns do not fit the training rows')
    context.note(
      'of training rows that are equally far, the first ones fill a gap; scikit-learn leaves that choice open',
    )
    const rule: FillRule = {
      training,
      k,
      byDistance: weights === 'distance',
      // Until 1.5 rows at an unknown distance took part when there were too few others.
      unknownCount: weights === 'uniform' && !isAtLeast(context.version, 1, 6),
    }
    const missing = Number.isNaN(marker) ? ('allowed' as const) : ('refused' as const)
    return denseTransformer(
      { className: NAME, inputs: inputsOf(attributes, 'number', valid.length), missing },
      (input) => {
        const output = denseBlock(input.rows, kept.length + flagged.length)
        for (let row = 0; row < input.rows; row++) {
          const cells = input.data.subarray(row * input.cols, (row + 1) * input.cols)
          const gaps = cells.map((value) => (isMarked(value, marker) ? 1 : 0))
          const distances = gaps.includes(1) ? distancesTo(cells, gaps, training) : null
          let to = row * output.cols
          for (const column of kept) {
            if (!valid[column]) output.data[to++] = 0
            else output.data[to++] = gaps[column] === 1 ? filling(column, distances!, rule) : cells[column]!
          }
          for (const column of flagged) output.data[to++] = gaps[column]!
        }
        return output
      },
      {
        toOnnx(graph, input) {
          const { equal, isNaN, number, sqrt, where } = graphMath(graph)
          const matrix = graphMatrix(graph, input)
          const gap = Number.isNaN(marker) ? isNaN(matrix) : equal(matrix, marker)
          const distances = sqrt(graphGappedSquares(graph, where(gap, 0, matrix), number(gap), training))
          const columnOf = (value: GraphValue, column: number) => graphColumns(graph, value, [column])
          const columns = kept.map((column) => {
            const own = columnOf(matrix, column)
            if (!valid[column]) return graphRepeat(graph, matrix, Float64Array.of(0))
            return where(columnOf(gap, column), graphFilling(graph, column, distances, rule), own)
          })
          const flags = [...flagged].map((column) => number(columnOf(gap, column)))
          return { transformed: graphConcat(graph, [...columns, ...flags]) }
        },
      },
    )
  },
}

/** `filling` in a graph: [rows, 1]. */
function graphFilling(
  graph: GraphBuilder,
  column: number,
  distances: GraphValue,
  { training, k, byDistance, unknownCount }: FillRule,
): GraphValue {
  const { div, equal, greater, isNaN, mul, not, number, rowMax, rowMin, where } = graphMath(graph)
  const donors = donorsOf(column, training)
  const values = Float64Array.from(donors, (row) => training.data[row * training.cols + column]!)
  const near = graphColumns(graph, distances, donors)
  const unknown = isNaN(near)
  const size = graph.constant(BigInt64Array.of(BigInt(Math.min(k, donors.length))), [1])
  const order = { axis: int(1), largest: int(0), sorted: int(1) }
  // NaN sorts last; of equals the first.
  const [nearest, places] = graph.nodes('TopK', [where(unknown, Infinity, near), size], 2, order)
  const given = graph.node('Gather', [graph.constant(values, [values.length]), places!], { axis: int(0) })
  const known = unknownCount ? number(equal(nearest!, nearest!)) : number(not(equal(nearest!, Infinity)))
  const exact = number(equal(nearest!, 0))
  const inverse = mul(div(1, where(equal(nearest!, 0), 1, nearest!)), known)
  const weights = byDistance ? where(greater(rowMax(exact), 0), exact, inverse) : known
  const filled = div(graphRowSum(graph, mul(given, weights)), graphRowSum(graph, weights))
  return where(greater(rowMin(number(unknown)), 0), mean([...values]), filled)
}

function donorsOf(column: number, training: GappedRows): number[] {
  const rows = Array.from({ length: training.rows }, (_, row) => row)
  return rows.filter((row) => training.gaps[row * training.cols + column] !== 1)
}

/** Columns that training knew in some row; the file says it since 1.1. */
function validColumns(attributes: Attributes, { gaps, rows, cols }: GappedRows): boolean[] {
  if (attributes.has('_valid_mask')) {
    return Array.from(toFloats(attributes.array('_valid_mask')), (flag) => flag === 1)
  }
  const known = (column: number) => Array.from({ length: rows }, (_, row) => gaps[row * cols + column]).includes(0)
  return Array.from({ length: cols }, (_, column) => known(column))
}

interface FillRule {
  readonly training: GappedRows
  readonly k: number
  readonly byDistance: boolean
  readonly unknownCount: boolean
}

function trainingOf(attributes: Attributes): GappedRows {
  const gaps = toFloats(attributes.array('_mask_fit_X'))
  const { rows, cols, data } = attributes.matrix('_fit_X')
  if (gaps.length !== data.length) throw corrupt(NAME, 'the gaps do not fit the training rows')
  return { kind: 'dense', rows, cols, data, gaps }
}

function distancesTo(cells: Float64Array, gaps: Float64Array, training: GappedRows): Float64Array {
  return Float64Array.from({ length: training.rows }, (_, row) => gappedDistance(cells, gaps, training, row))
}

function filling(column: number, distances: Float64Array, { training, k, byDistance, unknownCount }: FillRule): number {
  const donors = donorsOf(column, training)
  const value = (row: number): number => training.data[row * training.cols + column]!
  if (donors.every((row) => Number.isNaN(distances[row]!))) return mean(donors.map(value))
  // NaN sorts last; the sort is stable, so that the first of equals stays first.
  const order = (row: number): number => (Number.isNaN(distances[row]!) ? Infinity : distances[row]!)
  const nearest = donors
    .toSorted((left, right) => (order(left) === order(right) ? 0 : order(left) - order(right)))
    .slice(0, k)
  const known = unknownCount ? nearest : nearest.filter((row) => !Number.isNaN(distances[row]!))
  if (!byDistance) return mean(known.map(value))
  const exact = known.filter((row) => distances[row] === 0)
  if (exact.length > 0) return mean(exact.map(value))
  let sum = 0
  let total = 0
  for (const row of known) {
    sum += value(row) * (1 / distances[row]!)
    total += 1 / distances[row]!
  }
  return sum / total
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
