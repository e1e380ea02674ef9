import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { asNumber, Attributes, canonicalClass, NDArray, PyTuple, toFloats } from '../../formats/index.js'
import {
  affine,
  argmaxRows,
  classifier,
  denseBlock,
  digamma,
  graphAffine,
  graphArgmax,
  graphConcat,
  graphMath,
  graphMatrix,
  graphRow,
  graphRowSum,
  graphSoftmax,
  toDense,
  transposed,
  type DenseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { normalizedLikelihoods } from './gaussian-naive-bayes.js'
import type { Lowering } from './lowering.js'

const BAYESIAN = 'sklearn.mixture.BayesianGaussianMixture'

/** Clusters by normal densities. */
export const gaussianMixtureLowering: Lowering = {
  classes: ['sklearn.mixture.GaussianMixture', BAYESIAN],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const means: DenseBlock = { kind: 'dense', ...attributes.matrix('means_') }
    const densities = densitiesOf(attributes, means)
    const offsets = offsetsOf(attributes, className, means)
    const clusters = classifier(
      { className, classes: [], inputs: inputsOf(attributes, 'number', means.cols) },
      {
        compute: (input) => {
          const joint = densities.of(toDense(input))
          return { ...joint, data: joint.data.map((value, at) => value + offsets[at % joint.cols]!) }
        },
        labels: argmaxRows,
        probabilities: normalizedLikelihoods,
      },
      {
        toOnnx(graph, input) {
          const { add } = graphMath(graph)
          const joint = add(densities.graph(graph, graphMatrix(graph, input)), graphRow(graph, offsets))
          return { labels: graphArgmax(graph, joint), probabilities: graphSoftmax(graph, joint) }
        },
      },
    )
    return { ...clusters, task: 'clustering', classes: null }
  },
}

/** What is added to the log density of each component: its log weight, and the corrections of the variational estimate. */
function offsetsOf(attributes: Attributes, className: string, means: DenseBlock): Float64Array {
  if (className !== BAYESIAN) return attributes.floats('weights_').map(Math.log)
  // One for all where the components share their precisions.
  const shared = asNumber(attributes.raw('degrees_of_freedom_'))
  const freedom =
    shared === null ? attributes.floats('degrees_of_freedom_') : means.data.slice(0, means.rows).fill(shared)
  const precision = attributes.floats('mean_precision_')
  const features = means.cols
  return logWeights(attributes).map((weight, at) => {
    let lambda = features * Math.LN2
    for (let feature = 0; feature < features; feature++) lambda += digamma(0.5 * (freedom[at]! - feature))
    return weight - 0.5 * features * Math.log(freedom[at]!) + 0.5 * (lambda - features / precision[at]!)
  })
}

function logWeights(attributes: Attributes): Float64Array {
  const stored = attributes.raw('weight_concentration_')
  if (!(stored instanceof PyTuple)) {
    const counts = attributes.floats('weight_concentration_')
    const total = digamma(counts.reduce((sum, count) => sum + count, 0))
    return counts.map((count) => digamma(count) - total)
  }
  // Stick breaking: two parameters a component.
  const [taken, left] = stored.items.map((item) => {
    if (!(item instanceof NDArray)) throw corrupt(BAYESIAN, 'the concentrations are no arrays')
    return toFloats(item)
  })
  if (taken === undefined || left?.length !== taken.length) throw corrupt(BAYESIAN, 'the concentrations come in pairs')
  let before = 0
  return taken.map((count, at) => {
    const total = digamma(count + left[at]!)
    const weight = digamma(count) - total + before
    before += digamma(left[at]!) - total
    return weight
  })
}

/** Log densities, rows x components, from the Cholesky factors of the precisions. */
interface Densities {
  readonly of: (input: DenseBlock) => DenseBlock
  readonly graph: (graph: GraphBuilder, matrix: GraphValue) => GraphValue
}

function densitiesOf(attributes: Attributes, means: DenseBlock): Densities {
  const kind = attributes.string('covariance_type')
  const factors = toFloats(attributes.array('precisions_cholesky_'))
  const { rows: components, cols: features } = means
  const constant = features * Math.log(2 * Math.PI)
  const size = {
    full: components * features ** 2,
    tied: features ** 2,
    diag: components * features,
    spherical: components,
  }
  if (!Object.hasOwn(size, kind)) throw unsupported(`${attributes.className}.covariance_type`, `"${kind}"`)
  if (factors.length !== size[kind as keyof typeof size])
    throw corrupt(attributes.className, 'the precisions do not fit the means')
  const distances =
    kind === 'full' || kind === 'tied' ? rotated(means, factors, kind === 'full') : scaled(means, factors)
  return {
    of(input) {
      const squares = distances.squares(input)
      return {
        ...squares,
        data: squares.data.map((value, at) => -0.5 * (constant + value) + distances.logDeterminants[at % components]!),
      }
    },
    graph(graph, matrix) {
      const { add, mul } = graphMath(graph)
      const half = mul(add(distances.graphSquares(graph, matrix), constant), -0.5)
      return add(half, graphRow(graph, distances.logDeterminants))
    },
  }
}

interface Distances {
  /** Squared distances to the means, rows x components. */
  readonly squares: (input: DenseBlock) => DenseBlock
  readonly graphSquares: (graph: GraphBuilder, matrix: GraphValue) => GraphValue
  readonly logDeterminants: Float64Array
}

/** A matrix a component, or one for all. */
function rotated(means: DenseBlock, factors: Float64Array, own: boolean): Distances {
  const { rows: components, cols: features } = means
  const matrices = Array.from({ length: components }, (_, at) => {
    const from = own ? at * features ** 2 : 0
    const columns = transposed({ rows: features, cols: features, data: factors.subarray(from, from + features ** 2) })
    const mean = affine(
      { kind: 'dense', rows: 1, cols: features, data: means.data.subarray(at * features, (at + 1) * features) },
      columns,
    )
    return { columns, mean: mean.data }
  })
  const logDeterminants = Float64Array.from(matrices, ({ columns }) => {
    let sum = 0
    for (let at = 0; at < features; at++) sum += Math.log(columns.data[at * features + at]!)
    return sum
  })
  const squares = (input: DenseBlock): DenseBlock => {
    const out = denseBlock(input.rows, components)
    for (const [component, { columns, mean }] of matrices.entries()) {
      const turned = affine(input, columns)
      for (let at = 0; at < turned.data.length; at++) {
        const difference = turned.data[at]! - mean[at % features]!
        out.data[Math.floor(at / features) * components + component]! += difference * difference
      }
    }
    return out
  }
  const graphSquares = (graph: GraphBuilder, matrix: GraphValue): GraphValue => {
    const { square, sub } = graphMath(graph)
    const parts = matrices.map(({ columns, mean }) => {
      const turned = graphAffine(graph, matrix, columns, 0)
      return graphRowSum(graph, square(sub(turned, graphRow(graph, mean))))
    })
    return graphConcat(graph, parts)
  }
  return { squares, graphSquares, logDeterminants }
}

/** A number a component, or one a component and column. */
function scaled(means: DenseBlock, factors: Float64Array): Distances {
  const { rows: components, cols: features } = means
  const factor = (component: number, feature: number): number =>
    factors[factors.length === components ? component : component * features + feature]!
  const weights = denseBlock(components, features)
  const squareWeights = denseBlock(components, features)
  const constants = new Float64Array(components)
  const logDeterminants = new Float64Array(components)
  for (let component = 0; component < components; component++) {
    for (let feature = 0; feature < features; feature++) {
      const at = component * features + feature
      const precision = factor(component, feature) ** 2
      weights.data[at] = -2 * means.data[at]! * precision
      squareWeights.data[at] = precision
      constants[component]! += means.data[at]! ** 2 * precision
      logDeterminants[component]! += Math.log(factor(component, feature))
    }
  }
  const squares = (input: DenseBlock): DenseBlock => {
    const linear = affine(input, weights, constants)
    const square = affine({ ...input, data: input.data.map((value) => value * value) }, squareWeights)
    return { ...linear, data: linear.data.map((value, at) => value + square.data[at]!) }
  }
  const graphSquares = (graph: GraphBuilder, matrix: GraphValue): GraphValue => {
    const { add, square } = graphMath(graph)
    const squared = graphAffine(graph, square(matrix), squareWeights, 0)
    return add(graphAffine(graph, matrix, weights, constants), squared)
  }
  return { squares, graphSquares, logDeterminants }
}
