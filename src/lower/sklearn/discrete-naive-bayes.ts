import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import {
  affine,
  argmaxRows,
  classifier,
  graphAffine,
  graphArgmax,
  graphMatrix,
  graphRow,
  graphSoftmax,
  pairwiseSum,
  toDense,
  type DenseBlock,
  type SparseBlock,
  type Weights,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { normalizedLikelihoods } from './gaussian-naive-bayes.js'
import type { Lowering } from './lowering.js'

/** Naive Bayes on counts: the joint log likelihood is linear in the counts. */
export const discreteNaiveBayesLowering: Lowering = {
  classes: ['MultinomialNB', 'ComplementNB', 'BernoulliNB'].map((name) => `sklearn.naive_bayes.${name}`),
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const classes = attributes.labels('classes_')
    const { weights, bias } = linearOf(attributes, className)
    if (weights.rows !== classes.length || bias.length !== classes.length) {
      throw corrupt(className, 'the likelihoods do not fit the classes')
    }
    const threshold = className.endsWith('BernoulliNB') ? attributes.optionalNumber('binarize') : null
    const binarize = (input: DenseBlock | SparseBlock): DenseBlock | SparseBlock =>
      threshold === null ? input : above(input, threshold)
    return classifier(
      { className, classes, inputs: inputsOf(attributes, 'number', weights.cols) },
      {
        compute: (input) => affine(binarize(input), weights, bias),
        labels: argmaxRows,
        probabilities: normalizedLikelihoods,
      },
      {
        toOnnx(graph, input) {
          const counts = graphMatrix(graph, input)
          const value =
            threshold === null
              ? counts
              : graph.cast(graph.node('Greater', [counts, graphRow(graph, [threshold])]), 'double')
          const joint = graphAffine(graph, value, weights, bias)
          return { labels: graphArgmax(graph, joint), probabilities: graphSoftmax(graph, joint) }
        },
      },
    )
  },
}

function linearOf(attributes: Attributes, className: string): { weights: Weights; bias: Float64Array } {
  const weights: Weights = attributes.matrix('feature_log_prob_')
  switch (className) {
    case 'sklearn.naive_bayes.MultinomialNB':
      return { weights, bias: attributes.floats('class_log_prior_') }
    case 'sklearn.naive_bayes.ComplementNB':
      // Priors count only where there is one class.
      return {
        weights,
        bias: weights.rows === 1 ? attributes.floats('class_log_prior_') : new Float64Array(weights.rows),
      }
    case 'sklearn.naive_bayes.BernoulliNB':
      return bernoulli(weights, attributes.floats('class_log_prior_'))
    default:
      throw unsupported(className, 'another naive Bayes')
  }
}

/** log P(x) for 0 and 1: x * (log p - log(1 - p)) + log(1 - p), summed over the features. */
function bernoulli(logProbabilities: Weights, priors: Float64Array): { weights: Weights; bias: Float64Array } {
  const { rows, cols, data } = logProbabilities
  const negative = data.map((value) => Math.log(1 - Math.exp(value)))
  const bias = Float64Array.from(
    { length: rows },
    (_, label) => priors[label]! + pairwiseSum(negative, label * cols, cols),
  )
  return { weights: { rows, cols, data: data.map((value, at) => value - negative[at]!) }, bias }
}

/** What sparse rows do not hold is zero, and above a threshold only where that is negative, which scikit-learn refuses. */
function above(input: DenseBlock | SparseBlock, threshold: number): DenseBlock | SparseBlock {
  const block = input.kind === 'sparse' && threshold < 0 ? toDense(input) : input
  return { ...block, data: block.data.map((value) => (value > threshold ? 1 : 0)) }
}
