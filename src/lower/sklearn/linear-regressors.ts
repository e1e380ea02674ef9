import { unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import { affine, graphAffine, graphMatrix, regressor } from '../../plan/index.js'
import { coefficientsOf } from './coefficients.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

/** Generalised linear models: the prediction is the exponential of the linear part when the link is the logarithm. */
const GENERALISED = ['PoissonRegressor', 'GammaRegressor', 'TweedieRegressor'] as const

/** Models that differ in how they are fitted and predict alike: X @ coef_.T + intercept_, through a link. */
export const linearRegressorsLowering: Lowering = {
  classes: [
    ...[
      'LinearRegression',
      'Ridge',
      'RidgeCV',
      'Lasso',
      'LassoCV',
      'ElasticNet',
      'ElasticNetCV',
      'MultiTaskLasso',
      'MultiTaskLassoCV',
      'MultiTaskElasticNet',
      'MultiTaskElasticNetCV',
      'Lars',
      'LarsCV',
      'LassoLars',
      'LassoLarsCV',
      'LassoLarsIC',
      'OrthogonalMatchingPursuit',
      'OrthogonalMatchingPursuitCV',
      'BayesianRidge',
      'ARDRegression',
      'HuberRegressor',
      'TheilSenRegressor',
      'QuantileRegressor',
      'SGDRegressor',
      'PassiveAggressiveRegressor',
      ...GENERALISED,
    ].map((name) => `sklearn.linear_model.${name}`),
    'sklearn.svm.LinearSVR',
  ],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const { weights, bias } = coefficientsOf(attributes)
    const about = { className, inputs: inputsOf(attributes, 'number', weights.cols), outputs: weights.rows }
    const exponential = hasLogLink(attributes, className)
    return regressor(
      about,
      (input) => {
        const { data } = affine(input, weights, bias)
        return exponential ? data.map(Math.exp) : data
      },
      {
        toOnnx(graph, input) {
          const linear = graphAffine(graph, graphMatrix(graph, input), weights, bias)
          return { values: exponential ? graph.node('Exp', [linear]) : linear }
        },
      },
    )
  },
}

function hasLogLink(attributes: Attributes, className: string): boolean {
  const name = className.slice(className.lastIndexOf('.') + 1)
  if (name === 'PoissonRegressor' || name === 'GammaRegressor') return true
  if (name !== 'TweedieRegressor') return false
  const link = attributes.string('link')
  if (link === 'auto') return attributes.number('power') > 0
  if (link !== 'log' && link !== 'identity') throw unsupported(`${className}.link`, `unknown link "${link}"`)
  return link === 'log'
}
