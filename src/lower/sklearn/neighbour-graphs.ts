import { Attributes } from '../../formats/index.js'
import { int, type GraphValue } from '../../onnx/index.js'
import { denseTransformer, graphMath, graphMatrix, graphRepeat, toDense, type SparseBlock } from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { neighbourCount, neighbourIndexOf } from './neighbour-index.js'
import { graphWithin, searchWithin } from './radius-neighbours.js'

const NEAREST = 'sklearn.neighbors.KNeighborsTransformer'
const WITHIN = 'sklearn.neighbors.RadiusNeighborsTransformer'

/** A column a training row: the distance to those near, or 1; distances count one neighbour more, for the row itself. */
export const nearestGraphLowering: Lowering = {
  classes: [NEAREST],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const index = neighbourIndexOf(attributes, context)
    const measured = attributes.string('mode') === 'distance'
    const k = neighbourCount(attributes, index) + (measured ? 1 : 0)
    const about = { className: NEAREST, inputs: inputsOf(attributes, 'number', index.training.cols) }
    return denseTransformer(
      about,
      (input) => {
        const found = index.find(input, k)
        return graphOf(input.rows, index.training.rows, (row) =>
          Array.from({ length: k }, (_, at) => [
            found.indices[row * k + at]!,
            measured ? found.distances[row * k + at]! : 1,
          ]),
        )
      },
      {
        toOnnx(graph, input) {
          const matrix = graphMatrix(graph, input)
          const found = index.graph(graph, matrix, k)
          const turned = (value: GraphValue) => graph.node('Transpose', [value])
          const distances = turned(found.distances)
          const { equal, where } = graphMath(graph)
          const cells = measured ? distances : where(equal(distances, distances), 1, 1)
          const empty = graphRepeat(graph, matrix, new Float64Array(index.training.rows))
          return { transformed: graph.node('ScatterElements', [empty, turned(found.indices), cells], { axis: int(1) }) }
        },
      },
    )
  },
}

/** A column a training row: the distance to those within the radius, or 1. */
export const radiusGraphLowering: Lowering = {
  classes: [WITHIN],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const index = neighbourIndexOf(attributes, context)
    const measured = attributes.string('mode') === 'distance'
    const search = searchWithin(attributes, index)
    const about = { className: WITHIN, inputs: inputsOf(attributes, 'number', index.training.cols) }
    return denseTransformer(
      about,
      (input) => {
        const within = search(toDense(input))
        return graphOf(input.rows, index.training.rows, (row) => {
          const { indices, distances } = within(row)
          return indices.map((at, rank) => [at, measured ? distances[rank]! : 1])
        })
      },
      {
        toOnnx(graph, input) {
          const { distances, within } = graphWithin(graph, graphMatrix(graph, input), attributes, index)
          const { number, where } = graphMath(graph)
          return { transformed: measured ? where(within, distances, 0) : number(within) }
        },
      },
    )
  },
}

function graphOf(rows: number, cols: number, cellsOf: (row: number) => readonly (readonly number[])[]): SparseBlock {
  const cells = Array.from({ length: rows }, (_, row) => cellsOf(row).toSorted((a, b) => a[0]! - b[0]!))
  const indptr = new Int32Array(rows + 1)
  for (const [row, found] of cells.entries()) indptr[row + 1] = indptr[row]! + found.length
  return {
    kind: 'sparse',
    rows,
    cols,
    indptr,
    indices: Int32Array.from(cells.flat(), (cell) => cell[0]!),
    data: Float64Array.from(cells.flat(), (cell) => cell[1]!),
  }
}
