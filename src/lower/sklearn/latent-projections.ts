import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt } from '../../core/errors.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import {
  affine,
  expit,
  graphAffine,
  graphMath,
  graphMatrix,
  graphRow,
  inverseOfPositive,
  numericTransformer,
  toDense,
  transposed,
  type DenseBlock,
  type SparseBlock,
  type Weights,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

const FACTORS = 'sklearn.decomposition.FactorAnalysis'
const MACHINE = 'sklearn.neural_network.BernoulliRBM'
const SINGULAR = 'sklearn.cross_decomposition.PLSSVD'

/** Takes a row of means off, and divides by a row of spreads when there is one. */
function centred(block: DenseBlock | SparseBlock, mean: Float64Array, spread?: Float64Array): DenseBlock {
  const input = toDense(block)
  const data = input.data.map((value, at) => {
    const column = at % input.cols
    return spread === undefined ? value - mean[column]! : (value - mean[column]!) / spread[column]!
  })
  return { ...input, data }
}

function graphCentred(graph: GraphBuilder, input: readonly GraphValue[], mean: Float64Array): GraphValue {
  return graphMath(graph).sub(graphMatrix(graph, input), graphRow(graph, mean))
}

/** k x k: left (k x d) times the transposed right (k x d). */
function productOf(left: Weights, right: Weights): Weights {
  return { rows: left.rows, cols: right.rows, data: affine({ kind: 'dense', ...left }, right).data }
}

/** The expected latent factors: x' noise^-1 W' (1 + W noise^-1 W')^-1. */
export const factorAnalysisLowering: Lowering = {
  classes: [FACTORS],
  lower(object) {
    const attributes = Attributes.of(object)
    const components: Weights = attributes.matrix('components_')
    const mean = attributes.floats('mean_')
    const noise = attributes.floats('noise_variance_')
    if (mean.length !== components.cols || noise.length !== components.cols)
      throw corrupt(FACTORS, 'the noise does not fit the components')
    const weighted = { ...components, data: components.data.map((value, at) => value / noise[at % components.cols]!) }
    const precision = productOf(weighted, components)
    for (let at = 0; at < precision.rows; at++) precision.data[at * precision.cols + at]! += 1
    const covariance = inverseOfPositive(precision)
    if (covariance === null) throw corrupt(FACTORS, 'the covariance of its factors is not positive')
    const about = { className: FACTORS, inputs: inputsOf(attributes, 'number', components.cols) }
    return numericTransformer(about, (input) => affine(affine(centred(input, mean), weighted), covariance), {
      toOnnx(graph, input) {
        const turned = graphAffine(graph, graphCentred(graph, input, mean), weighted, 0)
        return { transformed: graphAffine(graph, turned, covariance, 0) }
      },
    })
  },
}

/** Codes of few components: ridge regression of a row on the components. */
export const sparseComponentsLowering: Lowering = {
  classes: ['sklearn.decomposition.SparsePCA', 'sklearn.decomposition.MiniBatchSparsePCA'],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const components: Weights = attributes.matrix('components_')
    const mean = attributes.floats('mean_')
    if (mean.length !== components.cols) throw corrupt(className, 'the mean does not fit the components')
    const gram = productOf(components, components)
    const alpha = attributes.number('ridge_alpha')
    for (let at = 0; at < gram.rows; at++) gram.data[at * gram.cols + at]! += alpha
    const inverse = inverseOfPositive(gram)
    if (inverse === null) throw corrupt(className, 'the products of its components are not positive')
    // (x C') G^-1 is x (G^-1 C)', since G is symmetric.
    const weights = { ...components, data: affine({ kind: 'dense', ...inverse }, transposed(components)).data }
    const about = { className, inputs: inputsOf(attributes, 'number', components.cols) }
    return numericTransformer(about, (input) => affine(centred(input, mean), weights), {
      toOnnx: (graph, input) => ({ transformed: graphAffine(graph, graphCentred(graph, input, mean), weights, 0) }),
    })
  },
}

/** Probability of every hidden unit. */
export const boltzmannMachineLowering: Lowering = {
  classes: [MACHINE],
  lower(object) {
    const attributes = Attributes.of(object)
    const components: Weights = attributes.matrix('components_')
    const bias = attributes.floats('intercept_hidden_')
    if (bias.length !== components.rows) throw corrupt(MACHINE, 'the intercepts do not fit the components')
    const about = { className: MACHINE, inputs: inputsOf(attributes, 'number', components.cols) }
    return numericTransformer(
      about,
      (input) => {
        const activations = affine(input, components, bias)
        return { ...activations, data: activations.data.map(expit) }
      },
      {
        toOnnx(graph, input) {
          const activations = graphAffine(graph, graphMatrix(graph, input), components, bias)
          return { transformed: graph.node('Sigmoid', [activations]) }
        },
      },
    )
  },
}

/** Partial least squares by one singular value decomposition: a scaled product. */
export const singularPartialLeastSquaresLowering: Lowering = {
  classes: [SINGULAR],
  lower(object) {
    const attributes = Attributes.of(object)
    const weights: Weights = attributes.matrix('x_weights_')
    // Public until 0.23.
    const named = (name: string) => attributes.floats(attributes.has(`_${name}`) ? `_${name}` : `${name}_`)
    const [mean, spread] = [named('x_mean'), named('x_std')]
    if (mean.length !== weights.rows || spread.length !== weights.rows)
      throw corrupt(SINGULAR, 'the means do not fit the weights')
    const directions = transposed(weights)
    const about = { className: SINGULAR, inputs: inputsOf(attributes, 'number', weights.rows) }
    return numericTransformer(about, (input) => affine(centred(input, mean, spread), directions), {
      toOnnx(graph, input) {
        const scaled = graphMath(graph).div(graphCentred(graph, input, mean), graphRow(graph, spread))
        return { transformed: graphAffine(graph, scaled, directions, 0) }
      },
    })
  },
}
