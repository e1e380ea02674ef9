import { corrupt } from '../../core/errors.js'
import { Attributes, NDArray, toFloats } from '../../formats/index.js'
import {
  affine,
  argmaxRows,
  classifier,
  copyOf,
  denseBlock,
  graphAffine,
  graphArgmax,
  graphConcat,
  graphMath,
  graphMatrix,
  graphRow,
  graphRowSum,
  graphSoftmax,
  numericInput,
  softmaxRows,
  toDense,
  transposed,
  type DenseBlock,
  type Weights,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { linearClassifiersLowering } from './linear-classifiers.js'
import type { Lowering } from './lowering.js'

const LINEAR = 'sklearn.discriminant_analysis.LinearDiscriminantAnalysis'
const QUADRATIC = 'sklearn.discriminant_analysis.QuadraticDiscriminantAnalysis'

/** A linear classifier that can also project on its discriminants. */
export const linearDiscriminantLowering: Lowering = {
  classes: [LINEAR],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const lowered = linearClassifiersLowering.lower(object, context)
    const solver = attributes.string('solver')
    if (solver === 'lsqr') return lowered
    const scalings = attributes.matrix('scalings_')
    const kept = attributes.int('_max_components')
    const axes = transposed(scalings)
    const weights: Weights = {
      rows: Math.min(kept, axes.rows),
      cols: axes.cols,
      data: axes.data.subarray(0, kept * axes.cols),
    }
    const mean = solver === 'svd' ? attributes.floats('xbar_') : new Float64Array(axes.cols)
    return {
      ...lowered,
      transform(block) {
        const input = toDense(numericInput(block, lowered))
        const centred = { ...input, data: input.data.map((value, at) => value - mean[at % input.cols]!) }
        return affine(centred, weights)
      },
      toOnnx(graph, input) {
        const centred = graph.node('Sub', [graphMatrix(graph, input), graphRow(graph, mean)])
        return { ...lowered.toOnnx!(graph, input), transformed: graphAffine(graph, centred, weights, 0) }
      },
    }
  },
}

/** One Gaussian a class with a covariance of its own. */
export const quadraticDiscriminantLowering: Lowering = {
  classes: [QUADRATIC],
  lower(object) {
    const attributes = Attributes.of(object)
    const classes = attributes.labels('classes_')
    const means = attributes.matrix('means_')
    const priors = attributes.floats('priors_')
    const forms = arraysOf(attributes, 'rotations_').map((rotation, label) =>
      formOf(rotation, arraysOf(attributes, 'scalings_')[label]!, means.cols),
    )
    if (forms.length !== classes.length || means.rows !== classes.length)
      throw corrupt(QUADRATIC, 'the classes do not fit')
    const likelihoods = (input: DenseBlock): DenseBlock => {
      const out = denseBlock(input.rows, classes.length)
      for (const [label, { weights, logDeterminant }] of forms.entries()) {
        const mean = means.data.subarray(label * means.cols, (label + 1) * means.cols)
        const centred = { ...input, data: input.data.map((value, at) => value - mean[at % input.cols]!) }
        const { data, cols } = affine(centred, weights)
        for (let row = 0; row < input.rows; row++) {
          let norm = 0
          for (let at = row * cols; at < (row + 1) * cols; at++) norm += data[at]! * data[at]!
          out.data[row * classes.length + label] = -0.5 * (norm + logDeterminant) + Math.log(priors[label]!)
        }
      }
      return out
    }
    return classifier(
      { className: QUADRATIC, classes, inputs: inputsOf(attributes, 'number', means.cols) },
      {
        compute: (input) => likelihoods(toDense(input)),
        labels: argmaxRows,
        probabilities: (joint) => {
          const copy = copyOf(joint)
          softmaxRows(copy)
          return copy.data
        },
        scores: ({ data }) =>
          classes.length === 2
            ? Float64Array.from({ length: data.length / 2 }, (_, row) => data[row * 2 + 1]! - data[row * 2]!)
            : data,
      },
      {
        toOnnx(graph, input) {
          const { add, mul, square, sub } = graphMath(graph)
          const matrix = graphMatrix(graph, input)
          const joint = forms.map(({ weights, logDeterminant }, label) => {
            const mean = means.data.subarray(label * means.cols, (label + 1) * means.cols)
            const turned = graphAffine(graph, sub(matrix, graphRow(graph, mean)), weights, 0)
            const norm = add(graphRowSum(graph, square(turned)), logDeterminant)
            return add(mul(norm, -0.5), Math.log(priors[label]!))
          })
          const likelihoods = graphConcat(graph, joint)
          return {
            labels: graphArgmax(graph, likelihoods),
            probabilities: graphSoftmax(graph, likelihoods),
            scores: classes.length === 2 ? sub(joint[1]!, joint[0]!) : likelihoods,
          }
        },
      },
    )
  },
}

function arraysOf(attributes: Attributes, name: string): NDArray[] {
  return attributes.list(name).map((array) => {
    if (!(array instanceof NDArray)) throw corrupt(QUADRATIC, `${name} holds something else than arrays`)
    return array
  })
}

function formOf(rotation: NDArray, scaling: NDArray, features: number): { weights: Weights; logDeterminant: number } {
  const spread = toFloats(scaling)
  const [rows, cols] = rotation.shape
  if (rows !== features || cols !== spread.length) throw corrupt(QUADRATIC, 'a rotation does not fit its scaling')
  const scaled = toFloats(rotation).map((value, at) => value * spread[at % spread.length]! ** -0.5)
  const logDeterminant = spread.reduce((sum, value) => sum + Math.log(value), 0)
  return { weights: transposed({ rows: features, cols: spread.length, data: scaled }), logDeterminant }
}
