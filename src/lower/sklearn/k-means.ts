import { Attributes, canonicalClass } from '../../formats/index.js'
import {
  affine,
  classifier,
  denseBlock,
  graphAffine,
  graphArgmax,
  graphMatrix,
  graphRow,
  graphRowSum,
  graphScalar,
  numericInput,
  toDense,
  type Block,
  type DenseBlock,
  type NumericInput,
  type OnnxForm,
  type Weights,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

/** The nearest centre. */
export const kMeansLowering: Lowering = {
  classes: ['sklearn.cluster.KMeans', 'sklearn.cluster.MiniBatchKMeans'],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const centres: Weights = attributes.matrix('cluster_centers_')
    const about = { className, inputs: inputsOf(attributes, 'number', centres.cols) }
    const norms = squaredNorms(centres.data, centres.cols)
    const assign = classifier(
      { ...about, classes: [] },
      {
        compute: (input) => affine(input, centres),
        // |c|^2 - 2 x.c orders the centres as the distance does.
        labels: (products) =>
          nearest({ ...products, data: products.data.map((product, at) => norms[at % products.cols]! - 2 * product) }),
      },
    )
    const metricForm: OnnxForm = {
      toOnnx(graph, input) {
        const value = graphMatrix(graph, input)
        const products = graphAffine(graph, value, centres, 0)
        const twice = graph.node('Mul', [products, graphScalar(graph, -2)])
        const order = graph.node('Add', [twice, graphRow(graph, norms)])
        const inputNorms = graphRowSum(graph, graph.node('Mul', [value, value]))
        const squares = graph.node('Max', [
          graph.node('Add', [graph.node('Add', [twice, inputNorms]), graphRow(graph, norms)]),
          graphScalar(graph, 0),
        ])
        return { labels: graphArgmax(graph, graph.node('Neg', [order])), transformed: graph.node('Sqrt', [squares]) }
      },
    }
    return {
      ...assign,
      ...metricForm,
      task: 'clustering',
      classes: null,
      transform: distancesToCentres(about, centres),
    }
  },
}

/** Euclidean distance to every centre, as sklearn.metrics.euclidean_distances computes it. */
export function distancesToCentres(about: NumericInput, centres: Weights): (block: Block) => DenseBlock {
  const norms = squaredNorms(centres.data, centres.cols)
  return (block) => {
    const input = toDense(numericInput(block, about))
    const products = affine(input, centres)
    const inputNorms = squaredNorms(input.data, input.cols)
    const out = denseBlock(input.rows, centres.rows)
    for (let at = 0; at < out.data.length; at++) {
      const row = Math.floor(at / centres.rows)
      out.data[at] = Math.sqrt(Math.max(0, -2 * products.data[at]! + inputNorms[row]! + norms[at % centres.rows]!))
    }
    return out
  }
}

function nearest({ rows, cols, data }: DenseBlock): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => {
    let best = 0
    for (let at = 1; at < cols; at++) if (data[row * cols + at]! < data[row * cols + best]!) best = at
    return best
  })
}

export function squaredNorms(data: Float64Array, cols: number): Float64Array {
  const norms = new Float64Array(cols === 0 ? 0 : data.length / cols)
  for (let at = 0; at < data.length; at++) norms[Math.floor(at / cols)]! += data[at]! * data[at]!
  return norms
}
