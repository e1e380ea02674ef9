import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import { Attributes } from '../../formats/index.js'
import {
  affine,
  graphAffine,
  graphChoice,
  graphColumn,
  graphMath,
  graphMatrix,
  graphRow,
  graphRowSum,
  numericInput,
  toDense,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { neighbourCount, neighbourIndexOf } from './neighbour-index.js'

const LOCAL = 'sklearn.neighbors.LocalOutlierFactor'
const LINEAR = 'sklearn.linear_model.SGDOneClassSVM'
const ENVELOPE = 'sklearn.covariance.EllipticEnvelope'

/** How much less dense a row's surroundings are than those of its neighbours (novelty=True). */
export const localOutlierFactorLowering: Lowering = {
  classes: [LOCAL],
  lower(object, context) {
    const attributes = Attributes.of(object)
    if (!attributes.boolean('novelty'))
      throw unsupported(LOCAL, 'with novelty=False it cannot judge other rows than those of training')
    const index = neighbourIndexOf(attributes, context)
    const k = neighbourCount(attributes, index, 'n_neighbors_')
    const densities = attributes.floats('_lrd')
    const distances = attributes.matrix('_distances_fit_X_')
    if (densities.length !== index.training.rows || distances.rows !== index.training.rows || distances.cols < k)
      throw corrupt(LOCAL, 'the densities do not fit the training rows')
    const reach = Float64Array.from(densities, (_, row) => distances.data[row * distances.cols + k - 1]!)
    const offset = attributes.number('offset_')
    const inputs = inputsOf(attributes, 'number', index.training.cols)
    return detector(
      { className: LOCAL, inputs },
      (input) => {
        const found = index.find(input, k)
        return Float64Array.from({ length: input.rows }, (_, row) => {
          let reached = 0
          for (let at = row * k; at < (row + 1) * k; at++)
            reached += Math.max(found.distances[at]!, reach[found.indices[at]!]!)
          const density = 1 / (reached / k + 1e-10)
          let ratios = 0
          for (let at = row * k; at < (row + 1) * k; at++) ratios += densities[found.indices[at]!]! / density
          return -(ratios / k) - offset
        })
      },
      (graph, matrix) => {
        const { add, div, max, neg, sub } = graphMath(graph)
        const found = index.graph(graph, matrix, k)
        const total = (cells: GraphValue) =>
          graphColumn(
            graph,
            graph.node('ReduceSum', [cells, graph.constant(BigInt64Array.of(0n), [1])], { keepdims: int(0) }),
          )
        const near = (table: Float64Array) =>
          graph.node('Gather', [graph.constant(table, [table.length]), found.indices])
        const density = div(1, add(div(total(max(found.distances, near(reach))), k), 1e-10))
        const ratios = div(near(densities), graph.node('Transpose', [density]))
        return sub(neg(div(total(ratios), k)), offset)
      },
    )
  },
}

/** The Mahalanobis distance from a robust centre. */
export const ellipticEnvelopeLowering: Lowering = {
  classes: [ENVELOPE],
  lower(object) {
    const attributes = Attributes.of(object)
    const centre = attributes.floats('location_')
    const precision = attributes.raw('precision_') === null ? null : attributes.matrix('precision_')
    if (precision === null) throw unsupported(`${ENVELOPE}.store_precision`, 'the precision is not in the file')
    const features = centre.length
    if (precision.rows !== features || precision.cols !== features)
      throw corrupt(ENVELOPE, 'the precision does not fit the centre')
    const offset = attributes.number('offset_')
    return detector(
      { className: ENVELOPE, inputs: inputsOf(attributes, 'number', features) },
      (input) =>
        Float64Array.from({ length: input.rows }, (_, row) => {
          const away = centre.map((value, column) => input.data[row * features + column]! - value)
          let square = 0
          for (let at = 0; at < features; at++) {
            for (let other = 0; other < features; other++)
              square += away[at]! * precision.data[at * features + other]! * away[other]!
          }
          return -(Math.sqrt(square) ** 2) - offset
        }),
      (graph, matrix) => {
        const { mul, neg, sqrt, square, sub, times } = graphMath(graph)
        const away = sub(matrix, graphRow(graph, centre))
        const product = graphRowSum(graph, mul(times(away, features, features, precision.data), away))
        return sub(neg(square(sqrt(product))), offset)
      },
    )
  },
}

/** A hyperplane; the rows on one side of it are outliers. */
export const linearDetectorLowering: Lowering = {
  classes: [LINEAR],
  lower(object) {
    const attributes = Attributes.of(object)
    const weights = attributes.matrix('coef_', { allow1d: true })
    const offset = attributes.floats('offset_')
    if (offset.length !== 1 || weights.rows !== 1) throw corrupt(LINEAR, 'more than one hyperplane')
    return detector(
      { className: LINEAR, inputs: inputsOf(attributes, 'number', weights.cols) },
      (input) => affine(input, weights, -offset[0]!).data,
      (graph, matrix) => graphAffine(graph, matrix, weights, -offset[0]!),
    )
  },
}

/** Below zero is an outlier (-1), else an inlier (1). */
function detector(
  about: { readonly className: string; readonly inputs: readonly ModelInput[] },
  score: (input: DenseBlock) => Float64Array,
  graphScore: (graph: GraphBuilder, matrix: GraphValue) => GraphValue,
): Lowered {
  return {
    ...about,
    task: 'outlier_detection',
    classes: null,
    outputs: 1,
    hasProbabilities: false,
    infer(block, want) {
      const scores = score(toDense(numericInput(block, about)))
      return {
        labels: want.predictions ? Int32Array.from(scores, (value) => (value < 0 ? -1 : 1)) : null,
        values: null,
        probabilities: null,
        scores: want.scores ? scores : null,
      }
    },
    toOnnx(graph, input) {
      const scores = graphScore(graph, graphMatrix(graph, input))
      return { scores, labels: graphChoice(graph, graphMath(graph).less(scores, 0), -1, 1) }
    },
  }
}
