import { corrupt, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import {
  affine,
  argmaxRows,
  binaryColumns,
  classifier,
  copyOf,
  expit,
  graphAffine,
  graphArgmax,
  graphBinaryColumns,
  graphMath,
  graphMatrix,
  graphNormalizeRows,
  graphSignLabels,
  graphSoftmax,
  normalizeRows,
  softmaxRows,
  type DenseBlock,
  type GraphOutputs,
  type Lowered,
  type OnnxForm,
} from '../../plan/index.js'
import { coefficientsOf, type LinearMap } from './coefficients.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { isAtLeast } from './version.js'
import { graphModifiedHuber, modifiedHuber } from './modified-huber.js'

/** How scores become probabilities; null when the estimator has no predict_proba. */
type Link = 'logistic' | 'softmax' | 'signed-softmax' | 'modified-huber' | null

/** Models with LinearClassifierMixin: the class of the largest score, in the binary case by its sign. */
export const linearClassifiersLowering: Lowering = {
  classes: [
    ...[
      'LogisticRegression',
      'LogisticRegressionCV',
      'SGDClassifier',
      'Perceptron',
      'PassiveAggressiveClassifier',
      'RidgeClassifier',
      'RidgeClassifierCV',
    ].map((name) => `sklearn.linear_model.${name}`),
    'sklearn.svm.LinearSVC',
  ],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    // Until 0.24 the label with the largest score was predicted then, as of classes.
    if (isMultilabel(attributes) && isAtLeast(context.version, 1, 0))
      return severalLabels(attributes, coefficientsOf(attributes))
    const classes = classLabels(attributes)
    const map = coefficientsOf(attributes)
    const expected = classes.length === 2 ? 1 : classes.length
    if (map.weights.rows !== expected) {
      throw corrupt(className, `coef_ has ${map.weights.rows} rows for ${classes.length} classes`)
    }
    const link = linkOf(attributes, className, classes.length)
    // Before 1.9 a row of which every curve is zero became NaN.
    const allZero = isAtLeast(context.version, 1, 9) ? 'equal' : 'nan'
    const about = { className, classes, inputs: inputsOf(attributes, 'number', map.weights.cols) }
    return classifier(
      about,
      {
        compute: (input) => affine(input, map.weights, map.bias),
        labels: scoreLabels,
        scores: (scores) => scores.data,
        ...(link === null ? {} : { probabilities: (scores: DenseBlock) => probabilitiesOf(scores, link, allZero) }),
      },
      onnxForm(map, link),
    )
  },
}

/** RidgeClassifier keeps its classes in a LabelBinarizer; one that was fitted on several labels a row is another thing. */
function classLabels(attributes: Attributes): Label[] {
  if (!attributes.has('_label_binarizer')) return attributes.labels('classes_')
  const binarizer = Attributes.of(attributes.object('_label_binarizer'))
  const kind = binarizer.string('y_type_')
  if (kind !== 'binary' && kind !== 'multiclass' && kind !== 'multilabel-indicator')
    throw unsupported(attributes.className, `it was fitted on ${kind} labels`)
  return binarizer.labels('classes_')
}

function isMultilabel(attributes: Attributes): boolean {
  if (!attributes.has('_label_binarizer')) return false
  return Attributes.of(attributes.object('_label_binarizer')).string('y_type_') === 'multilabel-indicator'
}

/** RidgeClassifier on several labels a row: `outputs` answers of 0 or 1, by the sign of each score. */
function severalLabels(attributes: Attributes, { weights, bias }: LinearMap): Lowered {
  const className = canonicalClass(attributes.className)
  const labels = classifier(
    { className, classes: [0, 1], inputs: inputsOf(attributes, 'number', weights.cols) },
    {
      compute: (input) => affine(input, weights, bias),
      labels: ({ data }) => Int32Array.from(data, (score) => (score > 0 ? 1 : 0)),
      scores: ({ data }) => data,
    },
    {
      toOnnx(graph, input) {
        const scores = graphAffine(graph, graphMatrix(graph, input), weights, bias)
        return { scores, labels: graph.cast(graphMath(graph).greater(scores, 0), 'int64') }
      },
    },
  )
  return { ...labels, outputs: weights.rows }
}

/** LinearClassifierMixin.predict: the sign of a single score, else the first largest. */
export function scoreLabels(scores: DenseBlock): Int32Array {
  return scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > 0 ? 1 : 0)) : argmaxRows(scores)
}

function linkOf(attributes: Attributes, className: string, classes: number): Link {
  const name = className.slice(className.lastIndexOf('.') + 1)
  if (name === 'SGDClassifier') {
    const loss = attributes.string('loss')
    return loss === 'log_loss' || loss === 'log' ? 'logistic' : loss === 'modified_huber' ? 'modified-huber' : null
  }
  if (name === 'LinearDiscriminantAnalysis') return classes === 2 ? 'logistic' : 'softmax'
  return name.startsWith('LogisticRegression') ? logisticLink(attributes, classes) : null
}

/**
 * LogisticRegression.predict_proba. `multi_class` (until 1.7) says whether one model was fitted a class; without it
 * more than two classes are multinomial. A binary multinomial model takes the softmax of -score and score.
 */
function logisticLink(attributes: Attributes, classes: number): Link {
  if (!attributes.has('multi_class')) return classes === 2 ? 'logistic' : 'softmax'
  const multiClass = attributes.string('multi_class')
  if (multiClass === 'ovr' || multiClass === 'warn') return 'logistic'
  if (multiClass !== 'multinomial' && (classes === 2 || attributes.string('solver') === 'liblinear')) return 'logistic'
  return classes === 2 ? 'signed-softmax' : 'softmax'
}

function probabilitiesOf(scores: DenseBlock, link: NonNullable<Link>, allZero: AllZero): Float64Array {
  switch (link) {
    case 'logistic':
      return logistic(scores, allZero)
    case 'softmax': {
      const copy = copyOf(scores)
      softmaxRows(copy)
      return copy.data
    }
    case 'signed-softmax': {
      const both = Float64Array.from({ length: scores.rows * 2 }, (_, at) =>
        at % 2 === 0 ? -scores.data[at / 2]! : scores.data[(at - 1) / 2]!,
      )
      softmaxRows({ kind: 'dense', rows: scores.rows, cols: 2, data: both })
      return both
    }
    case 'modified-huber':
      return modifiedHuber(scores)
  }
}

/** What becomes of a row without any share. */
type AllZero = 'equal' | 'nan'

/** LinearClassifierMixin._predict_proba_lr: one logistic curve a class, normalised when there are several. */
export function logistic(scores: DenseBlock, allZero: AllZero): Float64Array {
  const curves = { ...scores, data: scores.data.map(expit) }
  if (scores.cols === 1) return binaryColumns(curves.data)
  if (allZero === 'equal') fillEmptyRows(curves)
  normalizeRows(curves)
  return curves.data
}

/** Rows without any share get equal ones. */
function fillEmptyRows({ rows, cols, data }: DenseBlock): void {
  for (let row = 0; row < rows; row++) {
    const cells = data.subarray(row * cols, (row + 1) * cols)
    if (cells.every((share) => share === 0)) cells.fill(1)
  }
}

function onnxForm({ weights, bias }: LinearMap, link: Link): OnnxForm {
  return {
    toOnnx(graph, input): GraphOutputs {
      const scores = graphAffine(graph, graphMatrix(graph, input), weights, bias)
      const labels = weights.rows === 1 ? graphSignLabels(graph, scores) : graphArgmax(graph, scores)
      if (link === null) return { labels, scores }
      if (link === 'modified-huber')
        return { labels, scores, probabilities: graphModifiedHuber(graph, scores, weights.rows) }
      if (link === 'logistic') {
        const curves = graph.node('Sigmoid', [scores])
        const probabilities = weights.rows === 1 ? graphBinaryColumns(graph, curves) : graphNormalizeRows(graph, curves)
        return { labels, scores, probabilities }
      }
      const logits =
        link === 'softmax' ? scores : graph.node('Concat', [graph.node('Neg', [scores]), scores], { axis: 1n })
      return { labels, scores, probabilities: graphSoftmax(graph, logits) }
    },
  }
}
