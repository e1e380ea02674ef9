import { corrupt } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import {
  argmaxRows,
  classifier,
  denseBlock,
  graphArgmax,
  graphMatrix,
  graphRow,
  graphRowSum,
  graphScalar,
  graphConcat,
  graphSoftmax,
  logSumExpRows,
  pairwiseSum,
  toDense,
  type DenseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.naive_bayes.GaussianNB'

export const gaussianNaiveBayesLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const classes = attributes.labels('classes_')
    const means = attributes.matrix('theta_')
    // sigma_ was renamed to var_ in 1.0.
    const variances = attributes.matrix(attributes.has('var_') ? 'var_' : 'sigma_')
    const priors = attributes.floats('class_prior_')
    if (means.rows !== classes.length || variances.rows !== classes.length || priors.length !== classes.length) {
      throw corrupt(NAME, 'means, variances and priors do not fit the classes')
    }
    const features = means.cols
    const logPriors = priors.map((prior) => Math.log(prior))
    const logVariances = variances.data.map((variance) => Math.log(2 * Math.PI * variance))
    const halves = logPriors.map((_, label) => -0.5 * pairwiseSum(logVariances, label * features, features))
    return classifier(
      { className: NAME, classes, inputs: inputsOf(attributes, 'number', features) },
      {
        compute(block) {
          const input = toDense(block)
          const joint = denseBlock(input.rows, classes.length)
          const terms = new Float64Array(features)
          for (let row = 0; row < input.rows; row++) {
            for (let label = 0; label < classes.length; label++) {
              for (let j = 0; j < features; j++) {
                const distance = input.data[row * features + j]! - means.data[label * features + j]!
                terms[j] = (distance * distance) / variances.data[label * features + j]!
              }
              // scikit-learn's order: far rows reach 1e12, where another one moves the ratio of the classes.
              const density = halves[label]! - 0.5 * pairwiseSum(terms, 0, features)
              joint.data[row * classes.length + label] = logPriors[label]! + density
            }
          }
          return joint
        },
        labels: argmaxRows,
        probabilities: normalizedLikelihoods,
      },
      {
        toOnnx(graph, input) {
          const value = graphMatrix(graph, input)
          const joint = classes.map((_, label) => {
            const row = (data: Float64Array) => graphRow(graph, data.subarray(label * features, (label + 1) * features))
            const distance = graph.node('Sub', [value, row(means.data)])
            const squared = graph.node('Div', [graph.node('Mul', [distance, distance]), row(variances.data)])
            const half = graph.node('Mul', [graphRowSum(graph, squared), graphScalar(graph, -0.5)])
            return graph.node('Add', [half, graphScalar(graph, logPriors[label]! + halves[label]!)])
          })
          const likelihoods = graphConcat(graph, joint)
          return { labels: graphArgmax(graph, likelihoods), probabilities: graphSoftmax(graph, likelihoods) }
        },
      },
    )
  },
}

/** exp(joint - logsumexp(joint)): how all naive Bayes estimators make probabilities. */
export function normalizedLikelihoods(joint: DenseBlock): Float64Array {
  const totals = logSumExpRows(joint)
  return joint.data.map((value, at) => Math.exp(value - totals[Math.floor(at / joint.cols)]!))
}
