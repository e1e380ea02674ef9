import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { asNumber, Attributes } from '../../formats/index.js'
import {
  classifier,
  errorFunction,
  graphBinaryColumns,
  graphChoice,
  graphErrorFunction,
  graphMath,
  graphMatrix,
  graphRow,
  graphRowSum,
  kernelMatrix,
  kernelProduct,
  regressor,
  toDense,
  type DenseBlock,
} from '../../plan/index.js'
import { covarianceOf } from './covariances.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { lowerPredictor } from './members.js'
import { columnsOf, rowsOf } from './pairwise-kernels.js'

const REGRESSOR = 'sklearn.gaussian_process.GaussianProcessRegressor'
const CLASSIFIER = 'sklearn.gaussian_process.GaussianProcessClassifier'
const LAPLACE = 'sklearn.gaussian_process._BinaryGaussianProcessClassifierLaplace'

/** The posterior mean. */
export const gaussianProcessRegressorLowering: Lowering = {
  classes: [REGRESSOR],
  lower(object) {
    const attributes = Attributes.of(object)
    const training = rowsOf(attributes, 'X_train_')
    const weights = columnsOf(attributes, 'alpha_')
    if (weights.rows !== training.rows) throw corrupt(REGRESSOR, 'the weights do not fit the training rows')
    const { between, graph: graphKernel } = covarianceOf(attributes, 'kernel_', training.cols)
    const mean = perTarget(attributes, '_y_train_mean')
    const spread = attributes.has('_y_train_std') ? perTarget(attributes, '_y_train_std') : Float64Array.of(1)
    const outputs = weights.cols
    return regressor(
      { className: REGRESSOR, inputs: inputsOf(attributes, 'number', training.cols), outputs },
      (input) =>
        kernelProduct(between, toDense(input), training, weights).data.map((value, at) => {
          const target = at % outputs
          return spread[spread.length === 1 ? 0 : target]! * value + mean[mean.length === 1 ? 0 : target]!
        }),
      {
        toOnnx(graph, input) {
          const { add, mul, times } = graphMath(graph)
          const kernels = graphKernel(graph, graphMatrix(graph, input), training)
          const values = times(kernels, weights.rows, weights.cols, weights.data)
          return { values: add(mul(values, graphRow(graph, spread)), graphRow(graph, mean)) }
        },
      },
    )
  },
}

function perTarget(attributes: Attributes, name: string): Float64Array {
  const single = asNumber(attributes.raw(name))
  return single === null ? attributes.floats(name) : Float64Array.of(single)
}

/** A binary classifier, or one a class or pair of classes. */
export const gaussianProcessClassifierLowering: Lowering = {
  classes: [CLASSIFIER],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const base = lowerPredictor(attributes.object('base_estimator_'), context, 'base_estimator_')
    return {
      ...base,
      className: CLASSIFIER,
      classes: attributes.labels('classes_'),
      inputs: inputsOf(attributes, 'number', base.inputs.length),
    }
  },
}

/** Williams and Barber's approximation of the logistic integral by error functions, as in sklearn/gaussian_process/_gpc.py. */
const LAMBDAS = [0.41, 0.4, 0.37, 0.44, 0.39]
const COEFFICIENTS = [-1854.8214151, 3516.89893646, 221.29346712, 128.12323805, -2010.49422654]

/** Laplace's approximation of a binary Gaussian process classifier. */
export const laplaceClassifierLowering: Lowering = {
  classes: [LAPLACE],
  lower(object) {
    const attributes = Attributes.of(object)
    const training = rowsOf(attributes, 'X_train_')
    const classes = attributes.labels('classes_')
    const [targets, expected, roots] = ['y_train_', 'pi_', 'W_sr_'].map((name) => attributes.floats(name))
    const lower = attributes.matrix('L_')
    const { rows } = training
    if (classes.length !== 2) throw unsupported(LAPLACE, `it knows ${classes.length} classes`)
    if (
      [targets, expected, roots].some((values) => values!.length !== rows) ||
      lower.rows !== rows ||
      lower.cols !== rows
    )
      throw corrupt(LAPLACE, 'the posterior does not fit the training rows')
    const { between, self, graph: graphKernel, graphSelf } = covarianceOf(attributes, 'kernel_', training.cols)
    const weights = { rows, cols: 1, data: targets!.map((target, at) => target - expected![at]!) }
    return classifier(
      { className: LAPLACE, classes, inputs: inputsOf(attributes, 'number', training.cols) },
      {
        compute: (block) => toDense(block),
        labels: (input) =>
          Int32Array.from(kernelProduct(between, input, training, weights).data, (latent) => (latent > 0 ? 1 : 0)),
        probabilities: (input) => {
          const kernel = kernelMatrix(between, input, training)
          const out = new Float64Array(input.rows * 2)
          for (let row = 0; row < input.rows; row++) {
            const cells = kernel.data.subarray(row * rows, (row + 1) * rows)
            const latent = cells.reduce((sum, value, at) => sum + value * weights.data[at]!, 0)
            const solved = forwardSolve(
              lower,
              cells.map((value, at) => roots![at]! * value),
            )
            const spread =
              self(input.data, row * input.cols, input.cols) - solved.reduce((sum, value) => sum + value * value, 0)
            out[row * 2 + 1] = logisticMean(latent, spread)
            out[row * 2] = 1 - out[row * 2 + 1]!
          }
          return out
        },
      },
      {
        toOnnx(graph, input) {
          const { greater, square, sub, times } = graphMath(graph)
          const matrix = graphMatrix(graph, input)
          const kernels = graphKernel(graph, matrix, training)
          const latent = times(kernels, rows, 1, weights.data)
          const solved = times(kernels, rows, rows, solverOf(lower, roots!))
          const spread = sub(graphSelf(graph, matrix), graphRowSum(graph, square(solved)))
          return {
            labels: graphChoice(graph, greater(latent, 0), 1, 0),
            probabilities: graphBinaryColumns(graph, graphLogisticMean(graph, latent, spread)),
          }
        },
      },
    )
  },
}

/** x with lower x = right, for a lower triangular matrix. */
function forwardSolve({ cols, data }: Pick<DenseBlock, 'cols' | 'data'>, right: Float64Array): Float64Array {
  const solved = new Float64Array(cols)
  for (let row = 0; row < cols; row++) {
    let sum = right[row]!
    for (let at = 0; at < row; at++) sum -= data[row * cols + at]! * solved[at]!
    solved[row] = sum / data[row * cols + row]!
  }
  return solved
}

/** The matrix that solves for many rows of kernels at once: roots times the inverse of the transposed factor, rows x rows. */
function solverOf(lower: Pick<DenseBlock, 'cols' | 'data'>, roots: Float64Array): Float64Array {
  const size = roots.length
  const solver = new Float64Array(size * size)
  for (let at = 0; at < size; at++) {
    const unit = new Float64Array(size)
    unit[at] = roots[at]!
    solver.set(forwardSolve(lower, unit), at * size)
  }
  return solver
}

/** `logisticMean` in a graph. */
function graphLogisticMean(graph: GraphBuilder, mean: GraphValue, variance: GraphValue): GraphValue {
  const { add, div, mul, sqrt, sum } = graphMath(graph)
  const alpha = div(1, mul(variance, 2))
  const scale = div(sqrt(div(Math.PI, alpha)), mul(sqrt(mul(mul(variance, 2), Math.PI)), 2))
  const terms = LAMBDAS.map((lambda, at) => {
    const shrunk = sqrt(div(alpha, add(alpha, lambda ** 2)))
    const erf = graphErrorFunction(graph, mul(mul(mean, lambda), shrunk))
    return mul(mul(scale, erf), COEFFICIENTS[at]!)
  })
  const half = COEFFICIENTS.reduce((total, coefficient) => total + coefficient, 0)
  return add(sum(terms), 0.5 * half)
}

/** The mean of the logistic function of a normal variable. */
function logisticMean(mean: number, variance: number): number {
  const alpha = 1 / (2 * variance)
  let sum = 0
  let half = 0
  for (const [at, lambda] of LAMBDAS.entries()) {
    const erf = errorFunction(lambda * mean * Math.sqrt(alpha / (alpha + lambda ** 2)))
    sum += (COEFFICIENTS[at]! * (Math.sqrt(Math.PI / alpha) * erf)) / (2 * Math.sqrt(variance * 2 * Math.PI))
    half += COEFFICIENTS[at]!
  }
  return sum + 0.5 * half
}
