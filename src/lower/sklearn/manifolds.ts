import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, type PyObject } from '../../formats/index.js'
import {
  cholesky,
  denseBlock,
  denseTransformer,
  numericInput,
  solveCholesky,
  toDense,
  transformerFacts,
  type DenseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { LowerContext, Lowering } from './lowering.js'
import { neighbourIndexOf } from './neighbour-index.js'
import { searchWithin } from './radius-neighbours.js'
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
    }
  },
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
    return denseTransformer(about, (input) => {
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
    })
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
