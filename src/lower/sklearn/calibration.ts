import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, PyObject } from '../../formats/index.js'
import {
  argmaxRows,
  denseBlock,
  expit,
  graphArgmax,
  graphBinaryColumns,
  graphColumns,
  graphConcat,
  graphMath,
  graphRow,
  graphRowSum,
  graphSoftmax,
  softmaxRows,
  type Block,
  type DenseBlock,
} from '../../plan/index.js'
import { GraphMember } from './graph-members.js'
import { graphIsotonic, isotonicCurve } from './isotonic.js'
import type { LowerContext, Lowering } from './lowering.js'
import { ask, lowerPredictor, probabilitiesOf, type Predictor } from './members.js'

const NAME = 'sklearn.calibration.CalibratedClassifierCV'

interface Curve {
  readonly at: (score: number) => number
  readonly graph: (graph: GraphBuilder, score: GraphValue) => GraphValue
}

interface Calibrated {
  readonly estimator: Predictor
  /** One a class; one in all when there are two. */
  readonly curves: readonly Curve[]
  /** The factor of the logits instead of curves (1.8 and later); null with curves. */
  readonly temperature: number | null
}

/** Scores of classifiers through fitted curves, averaged over the folds. */
export const calibrationLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const classes = attributes.labels('classes_')
    const folds = attributes.list('calibrated_classifiers_').map((fold, at) => {
      if (!(fold instanceof PyObject)) throw corrupt(NAME, 'a fold is no object')
      return calibratedOf(Attributes.of(fold), context, { at, classes: classes.length })
    })
    const [first] = folds
    if (first === undefined) throw corrupt(NAME, 'no calibrated classifiers')
    const mean = (block: Block): DenseBlock => {
      const sum = denseBlock(block.rows, classes.length)
      for (const fold of folds) {
        const { data } = calibrate(fold, block, classes.length)
        for (let at = 0; at < data.length; at++) sum.data[at]! += data[at]!
      }
      return { ...sum, data: sum.data.map((value) => value / folds.length) }
    }
    return {
      className: NAME,
      task: 'classification',
      classes,
      outputs: 1,
      inputs: first.estimator.inputs,
      hasProbabilities: true,
      infer(block, want) {
        const probabilities = want.predictions || want.probabilities ? mean(block) : null
        return {
          labels: want.predictions && probabilities !== null ? argmaxRows(probabilities) : null,
          values: null,
          probabilities: want.probabilities && probabilities !== null ? probabilities.data : null,
          scores: null,
        }
      },
      toOnnx(graph, input) {
        const { div, sum } = graphMath(graph)
        const parts = folds.map((fold) => graphCalibrated(graph, fold, input, classes.length))
        const probabilities = div(sum(parts), folds.length)
        return { labels: graphArgmax(graph, probabilities), probabilities }
      },
    }
  },
}

function calibratedOf(
  fold: Attributes,
  context: LowerContext,
  { at, classes }: { readonly at: number; readonly classes: number },
): Calibrated {
  // Renamed in 1.2.
  const name = fold.has('estimator') ? 'estimator' : 'base_estimator'
  const estimator = lowerPredictor(fold.object(name), context, `calibrated_classifiers_[${at}].${name}`)
  if (estimator.classes?.length !== classes) throw unsupported(NAME, 'a fold that did not see all classes')
  const temperature = temperatureOf(fold)
  if (temperature !== null) return { estimator, curves: [], temperature }
  const curves = fold.list(fold.has('calibrators') ? 'calibrators' : 'calibrators_').map((calibrator) => {
    if (!(calibrator instanceof PyObject)) throw corrupt(NAME, 'a calibrator is no object')
    return curveOf(calibrator)
  })
  if (curves.length !== (classes === 2 ? 1 : classes))
    throw corrupt(NAME, `${curves.length} curves for ${classes} classes`)
  return { estimator, curves, temperature }
}

/** `beta_` of the one calibrator of method="temperature". */
function temperatureOf(fold: Attributes): number | null {
  if (!fold.has('method') || fold.raw('method') !== 'temperature') return null
  const [calibrator] = fold.list('calibrators')
  if (!(calibrator instanceof PyObject)) throw corrupt(NAME, 'a calibrator is no object')
  return Attributes.of(calibrator).number('beta_')
}

/** scikit-learn's _convert_to_logits: probabilities become logarithms, a score of two classes becomes two of them. */
function logitsOf(estimator: Predictor, block: Block, classes: number): DenseBlock {
  const { scores } = ask(estimator, block, 'scores')
  const { rows } = block
  if (scores?.length === rows && classes === 2) {
    const data = Float64Array.from({ length: rows * 2 }, (_, at) => (at % 2 === 0 ? -1 : 1) * scores[at >> 1]!)
    return { kind: 'dense', rows, cols: 2, data }
  }
  const data = scores ?? probabilitiesOf(estimator, block)
  if (data.length !== rows * classes) throw unsupported(estimator.className, 'its scores are not one a class')
  const answers: DenseBlock = { kind: 'dense', rows, cols: classes, data }
  return looksLikeProbabilities(answers) ? { ...answers, data: data.map((value) => Math.log(value + 1e-12)) } : answers
}

/** Of all rows: from 0 to 1, and adding up to about 1. */
function looksLikeProbabilities({ rows, cols, data }: DenseBlock): boolean {
  if (data.some((value) => !(value >= 0 && value <= 1))) return false
  for (let row = 0; row < rows; row++) {
    const sum = data.subarray(row * cols, (row + 1) * cols).reduce((total, value) => total + value, 0)
    if (!(Math.abs(sum - 1) <= 1e-8 + 1e-5)) return false
  }
  return true
}

function curveOf(calibrator: PyObject): Curve {
  const attributes = Attributes.of(calibrator)
  const className = canonicalClass(attributes.className)
  if (className.endsWith('_SigmoidCalibration')) {
    const [slope, offset] = [attributes.number('a_'), attributes.number('b_')]
    return {
      at: (score) => expit(-(slope * score + offset)),
      graph(graph, score) {
        const { add, mul, neg, sigmoid } = graphMath(graph)
        return sigmoid(neg(add(mul(score, slope), offset)))
      },
    }
  }
  if (className === 'sklearn.isotonic.IsotonicRegression') {
    return { at: isotonicCurve(attributes), graph: (graph, score) => graphIsotonic(graph, score, attributes) }
  }
  throw unsupported(className, 'this way of calibration is not supported')
}

/** The decision function if there is one, else the probabilities (of the second class when there are two). */
function scoresOf(estimator: Predictor, block: Block, classes: number): Float64Array {
  const { scores } = ask(estimator, block, 'scores')
  if (scores !== null) return scores
  const probabilities = probabilitiesOf(estimator, block)
  return classes === 2 ? probabilities.filter((_, at) => at % 2 === 1) : probabilities
}

function calibrate({ estimator, curves, temperature }: Calibrated, block: Block, classes: number): DenseBlock {
  if (temperature !== null) {
    const logits = logitsOf(estimator, block, classes)
    const shares = { ...logits, data: logits.data.map((value) => temperature * value) }
    softmaxRows(shares)
    return shares
  }
  const scores = scoresOf(estimator, block, classes)
  const out = denseBlock(block.rows, classes)
  if (scores.length !== block.rows * curves.length)
    throw unsupported(estimator.className, 'its scores are not one a class')
  for (let row = 0; row < block.rows; row++) {
    const cells = out.data.subarray(row * classes, (row + 1) * classes)
    if (classes === 2) {
      cells[1] = curves[0]!.at(scores[row]!)
      cells[0] = 1 - cells[1]
    } else {
      let sum = 0
      for (let label = 0; label < classes; label++)
        sum += cells[label] = curves[label]!.at(scores[row * classes + label]!)
      for (let label = 0; label < classes; label++) cells[label] = sum === 0 ? 1 / classes : cells[label]! / sum
    }
    for (let label = 0; label < classes; label++) if (cells[label]! > 1 && cells[label]! <= 1 + 1e-5) cells[label] = 1
  }
  return out
}

/** `calibrate` in a graph: [rows, classes]. */
function graphCalibrated(
  graph: GraphBuilder,
  { estimator, curves, temperature }: Calibrated,
  input: readonly GraphValue[],
  classes: number,
): GraphValue {
  const { and, div, equal, greater, lessEqual, mul, where } = graphMath(graph)
  const said = new GraphMember(graph, estimator, input)
  if (temperature !== null) return graphSoftmax(graph, mul(graphLogits(graph, said, classes), temperature))
  const scores = said.scores ?? (classes === 2 ? said.positives : said.probabilities)
  const certain = (cells: GraphValue) => where(and(greater(cells, 1), lessEqual(cells, 1 + 1e-5)), 1, cells)
  if (classes === 2) return certain(graphBinaryColumns(graph, curves[0]!.graph(graph, scores)))
  const columns = curves.map((curve, at) => curve.graph(graph, graphColumns(graph, scores, [at])))
  const total = columns.reduce((sum, column) => graph.node('Add', [sum, column]))
  const shares = where(equal(total, 0), 1 / classes, div(graphConcat(graph, columns), total))
  return certain(shares)
}

/** `logitsOf` in a graph; as there, what looks like probabilities is judged over all rows. */
function graphLogits(graph: GraphBuilder, said: GraphMember, classes: number): GraphValue {
  const { abs, add, allMax, allMin, and, greaterEqual, lessEqual, log, mul, sub, where } = graphMath(graph)
  if (said.scores !== undefined && classes === 2) return mul(said.scores, graphRow(graph, [-1, 1]))
  const answers = said.scores ?? said.probabilities
  const logarithms = log(add(answers, 1e-12))
  const adds = lessEqual(allMax(abs(sub(graphRowSum(graph, answers), 1))), 1e-8 + 1e-5)
  const shares = and(and(greaterEqual(allMin(answers), 0), lessEqual(allMax(answers), 1)), adds)
  return where(shares, logarithms, answers)
}
