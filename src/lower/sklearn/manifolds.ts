import { corrupt, unsupported } from '../../core/errors.js'
import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { Attributes, type PyObject } from '../../formats/index.js'
import {
  cholesky,
  denseBlock,
  denseTransformer,
  graphMath,
  graphMatrix,
  numericInput,
  solveCholesky,
  toDense,
  transformerFacts,
  type DenseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { LowerContext, Lowering } from './lowering.js'
import { neighbourIndexOf } from './neighbour-index.js'
import { graphWithin, searchWithin } from './radius-neighbours.js'
import { graphEstimator } from './pipeline.js'
import { lowerTransformer } from './steps.js'

const ISOMAP = 'sklearn.manifold.Isomap'
const LOCAL = 'sklearn.manifold.LocallyLinearEmbedding'

/** The neighbour search inside; `nbrs_` is a NearestNeighbors of its own. */
function searchOf(attributes: Attributes, context: LowerContext) {
  const own = Attributes.of(attributes.object('nbrs_'))
  return { own, index: neighbourIndexOf(own, context) }
}

/** Shortest ways over the graph of training rows, projected by kernel components. */
export const isomapLowering: Lowering = {
  classes: [ISOMAP],
  lower(object: PyObject, context) {
    const attributes = Attributes.of(object)
    const { own, index } = searchOf(attributes, context)
    const ways = attributes.matrix('dist_matrix_')
    const size = index.training.rows
    if (ways.rows !== size || ways.cols !== size) throw corrupt(ISOMAP, 'its distances do not fit the training rows')
    const components = lowerTransformer(attributes.object('kernel_pca_'), context, 'kernel_pca_')
    const near = nearestOf(attributes, own, index)
    const about = { className: ISOMAP, inputs: inputsOf(attributes, 'number', index.training.cols) }
    return {
      ...transformerFacts(ISOMAP, about.inputs),
      transform(block) {
        const input = toDense(numericInput(block, about))
        const neighbours = near(input)
        const out = denseBlock(input.rows, size)
        for (let row = 0; row < input.rows; row++) {
          const { indices, distances } = neighbours(row)
          for (let at = 0; at < size; at++) {
            let shortest = Infinity
            for (const [rank, index] of indices.entries())
              shortest = Math.min(shortest, ways.data[index * size + at]! + distances[rank]!)
            out.data[row * size + at] = shortest * shortest * -0.5
          }
        }
        return components.transform(out)
      },
      toOnnx(graph, input) {
        const { add, mul, square } = graphMath(graph)
        const matrix = graphMatrix(graph, input)
        const k = attributes.optionalNumber('n_neighbors')
        if (k === null) {
          const shortest = graphShortest(graph, matrix, own, { index, ways })
          return graphEstimator(graph, components, [mul(square(shortest), -0.5)])
        }
        const found = index.graph(graph, matrix, k)
        const ahead = graph.node('Gather', [graph.constant(ways.data, [size, size]), found.indices], { axis: int(0) })
        const deep = graph.node('Unsqueeze', [found.distances, graph.constant(BigInt64Array.of(2n), [1])])
        const axis = graph.constant(BigInt64Array.of(0n), [1])
        const shortest = graph.node('ReduceMin', [add(ahead, deep), axis], { keepdims: int(0) })
        return graphEstimator(graph, components, [mul(square(shortest), -0.5)])
      },
    }
  },
}

/** Ways within a radius are looked at all together. */
const MAX_WAYS = 512

/** Shortest ways over the neighbours within the radius: [rows, training rows]. */
function graphShortest(
  graph: GraphBuilder,
  matrix: GraphValue,
  own: Attributes,
  { index, ways }: { readonly index: ReturnType<typeof neighbourIndexOf>; readonly ways: Omit<DenseBlock, 'kind'> },
): GraphValue {
  if (ways.rows > MAX_WAYS)
    throw unsupported(ISOMAP, `a radius among ${ways.rows} training rows, more than ${MAX_WAYS}`)
  const { add, where } = graphMath(graph)
  const { distances, within } = graphWithin(graph, matrix, own, index)
  const axis = (at: number) => graph.constant(BigInt64Array.of(BigInt(at)), [1])
  const near = graph.node('Unsqueeze', [where(within, distances, Infinity), axis(2)])
  const all = add(near, graph.constant(ways.data, [1, ways.rows, ways.cols]))
  return graph.node('ReduceMin', [all, axis(1)], { keepdims: int(0) })
}

interface Near {
  readonly indices: readonly number[]
  readonly distances: readonly number[]
}

function nearestOf(
  attributes: Attributes,
  own: Attributes,
  index: ReturnType<typeof neighbourIndexOf>,
): (input: DenseBlock) => (row: number) => Near {
  // `radius` came with 1.1; then n_neighbors is None.
  const k = attributes.optionalNumber('n_neighbors')
  if (k === null) return searchWithin(own, index)
  if (!(k >= 1 && k <= index.training.rows)) throw unsupported(`${ISOMAP}.n_neighbors`, `${k} neighbours`)
  return (input) => {
    const found = index.find(input, k)
    return (row) => ({
      indices: [...found.indices.subarray(row * k, (row + 1) * k)],
      distances: [...found.distances.subarray(row * k, (row + 1) * k)],
    })
  }
}

/** The weights that make a row out of its neighbours make its place out of theirs. */
export const locallyLinearLowering: Lowering = {
  classes: [LOCAL],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const { index } = searchOf(attributes, context)
    const { training } = index
    const places = attributes.matrix('embedding_')
    const [k, regularization] = [attributes.int('n_neighbors'), attributes.number('reg')]
    if (places.rows !== training.rows || k < 1 || k > training.rows)
      throw corrupt(LOCAL, 'the embedding does not fit the training rows')
    const about = { className: LOCAL, inputs: inputsOf(attributes, 'number', training.cols) }
    return denseTransformer(
      about,
      (input) => {
        const found = index.find(input, k)
        const out = denseBlock(input.rows, places.cols)
        for (let row = 0; row < input.rows; row++) {
          const near = found.indices.subarray(row * k, (row + 1) * k)
          const weights = barycentre(input, row, { training, near, regularization })
          for (const [rank, at] of near.entries()) {
            for (let column = 0; column < places.cols; column++)
              out.data[row * places.cols + column]! += weights[rank]! * places.data[at * places.cols + column]!
          }
        }
        return out
      },
      {
        toOnnx(graph, input) {
          if (k > MAX_SYSTEM) throw unsupported(LOCAL, `systems of ${k} equations, more than ${MAX_SYSTEM}`)
          const matrix = graphMatrix(graph, input)
          const found = index.graph(graph, matrix, k)
          const weights = graphBarycentre(graph, matrix, { training, near: found.indices, regularization, k })
          const table = graph.constant(places.data, [places.rows, places.cols])
          const around = graph.node('Gather', [table, graph.node('Transpose', [found.indices])], { axis: int(0) })
          const axis = graph.constant(BigInt64Array.of(1n), [1])
          const sum = graph.node('ReduceSum', [graphMath(graph).mul(around, weights), axis], { keepdims: int(0) })
          return { transformed: sum }
        },
      },
    )
  },
}

interface Surroundings {
  readonly training: DenseBlock
  readonly near: Int32Array
  readonly regularization: number
}

/** sklearn/manifold/_locally_linear.py, barycenter_weights: weights that add to one. */
function barycentre(input: DenseBlock, row: number, { training, near, regularization }: Surroundings): Float64Array {
  const { cols } = input
  const k = near.length
  const away = new Float64Array(k * cols)
  for (let at = 0; at < away.length; at++) {
    const column = at % cols
    away[at] = training.data[near[Math.floor(at / cols)]! * cols + column]! - input.data[row * cols + column]!
  }
  const gram = new Float64Array(k * k)
  for (let at = 0; at < gram.length; at++) {
    const [left, right] = [Math.floor(at / k) * cols, (at % k) * cols]
    let sum = 0
    for (let column = 0; column < cols; column++) sum += away[left + column]! * away[right + column]!
    gram[at] = sum
  }
  let trace = 0
  for (let at = 0; at < k; at++) trace += gram[at * k + at]!
  for (let at = 0; at < k; at++) gram[at * k + at]! += trace > 0 ? regularization * trace : regularization
  const lower = cholesky({ rows: k, cols: k, data: gram })
  if (lower === null) throw unsupported(LOCAL, 'the neighbours of a row do not determine its weights')
  const weights = solveCholesky(lower, new Float64Array(k).fill(1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** Equations that are solved step by step in a graph. */
const MAX_SYSTEM = 64

/** `barycentre` in a graph, by elimination: [rows, k, 1]. `near`: [k, rows]. */
function graphBarycentre(
  graph: GraphBuilder,
  matrix: GraphValue,
  { training, near, regularization, k }: Omit<Surroundings, 'near'> & { readonly near: GraphValue; readonly k: number },
): GraphValue {
  const { add, div, greater, mul, sub, where } = graphMath(graph)
  const axis = (at: number) => graph.constant(BigInt64Array.of(BigInt(at)), [1])
  const known = graph.constant(training.data, [training.rows, training.cols])
  const around = graph.node('Gather', [known, graph.node('Transpose', [near])], { axis: int(0) })
  const away = sub(around, graph.node('Unsqueeze', [matrix, axis(1)]))
  // Not MatMul: onnxruntime would take it and a factor beside it together, in float32.
  const gram = graph.node('Einsum', [away, away], { equation: 'rik,rjk->rij' })
  const unit = Float64Array.from({ length: k * k }, (_, at) => Number(at % (k + 1) === 0))
  const identity = graph.constant(unit, [1, k, k])
  const total = (value: GraphValue, at: number) => graph.node('ReduceSum', [value, axis(at)], { keepdims: int(1) })
  const trace = total(total(mul(gram, identity), 2), 1)
  const added = where(greater(trace, 0), mul(trace, regularization), regularization)
  const rows = graph.node('Shape', [matrix], { start: int(0), end: int(1) })
  const shape = graph.node('Concat', [rows, graph.constant(BigInt64Array.of(BigInt(k), 1n), [2])], { axis: int(0) })
  const ones = graph.node('Expand', [graph.constant(Float64Array.of(1), [1, 1, 1]), shape])
  let system = graph.node('Concat', [add(gram, mul(identity, added)), ones], { axis: int(2) })
  for (let at = 0; at < k; at++) {
    const cut = (value: GraphValue, dimension: number) =>
      graph.node('Gather', [value, axis(at)], { axis: int(dimension) })
    const row = cut(system, 1)
    const pivot = div(row, cut(row, 2))
    const own = graph.constant(
      Uint8Array.from({ length: k }, (_, other) => Number(other === at)),
      [1, k, 1],
    )
    system = where(own, pivot, sub(system, mul(cut(system, 2), pivot)))
  }
  const weights = graph.node('Gather', [system, axis(k)], { axis: int(2) })
  return div(weights, total(weights, 1))
}
