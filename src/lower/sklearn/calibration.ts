import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, PyObject } from '../../formats/index.js'
import { argmaxRows, denseBlock, expit, type Block, type DenseBlock } from '../../plan/index.js'
import { isotonicCurve } from './isotonic.js'
import type { LowerContext, Lowering } from './lowering.js'
import { ask, lowerPredictor, probabilitiesOf, type Predictor } from './members.js'

const NAME = 'sklearn.calibration.CalibratedClassifierCV'

type Curve = (score: number) => number

interface Calibrated {
  readonly estimator: Predictor
  /** One a class; one in all when there are two. */
  readonly curves: readonly Curve[]
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
  const curves = fold.list(fold.has('calibrators') ? 'calibrators' : 'calibrators_').map((calibrator) => {
    if (!(calibrator instanceof PyObject)) throw corrupt(NAME, 'a calibrator is no object')
    return curveOf(calibrator)
  })
  if (curves.length !== (classes === 2 ? 1 : classes))
    throw corrupt(NAME, `${curves.length} curves for ${classes} classes`)
  return { estimator, curves }
}

function curveOf(calibrator: PyObject): Curve {
  const attributes = Attributes.of(calibrator)
  const className = canonicalClass(attributes.className)
  if (className.endsWith('_SigmoidCalibration')) {
    const [slope, offset] = [attributes.number('a_'), attributes.number('b_')]
    return (score) => expit(-(slope * score + offset))
  }
  if (className === 'sklearn.isotonic.IsotonicRegression') return isotonicCurve(attributes)
  throw unsupported(className, 'this way of calibration is not supported')
}

/** The decision function if there is one, else the probabilities (of the second class when there are two). */
function scoresOf(estimator: Predictor, block: Block, classes: number): Float64Array {
  const { scores } = ask(estimator, block, 'scores')
  if (scores !== null) return scores
  const probabilities = probabilitiesOf(estimator, block)
  return classes === 2 ? probabilities.filter((_, at) => at % 2 === 1) : probabilities
}

function calibrate({ estimator, curves }: Calibrated, block: Block, classes: number): DenseBlock {
  const scores = scoresOf(estimator, block, classes)
  const out = denseBlock(block.rows, classes)
  if (scores.length !== block.rows * curves.length)
    throw unsupported(estimator.className, 'its scores are not one a class')
  for (let row = 0; row < block.rows; row++) {
    const cells = out.data.subarray(row * classes, (row + 1) * classes)
    if (classes === 2) {
      cells[1] = curves[0]!(scores[row]!)
      cells[0] = 1 - cells[1]
    } else {
      let sum = 0
      for (let label = 0; label < classes; label++) sum += cells[label] = curves[label]!(scores[row * classes + label]!)
      for (let label = 0; label < classes; label++) cells[label] = sum === 0 ? 1 / classes : cells[label]! / sum
    }
    for (let label = 0; label < classes; label++) if (cells[label]! > 1 && cells[label]! <= 1 + 1e-5) cells[label] = 1
  }
  return out
}
