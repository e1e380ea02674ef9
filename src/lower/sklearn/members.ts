import { unsupported } from '../../core/errors.js'
import { asItems, PyObject, type Attributes } from '../../formats/index.js'
import type { Block, Inference, Lowered, Want } from '../../plan/index.js'
import { CONSTANT_PREDICTOR } from './constant-predictor.js'
import type { LowerContext } from './lowering.js'

/** An estimator that predicts. */
export type Predictor = Lowered & Required<Pick<Lowered, 'infer'>>

const NOTHING: Want = { predictions: false, probabilities: false, scores: false }

/** Lowers a nested estimator that must predict. @throws unsupported when it only transforms */
export function lowerPredictor(estimator: PyObject, context: LowerContext, step: string): Predictor {
  const lowered = context.lower(estimator, step)
  if (!predicts(lowered)) throw unsupported(lowered.className, `it cannot predict (at ${context.path}.${step})`)
  return lowered
}

export function predicts(lowered: Lowered): lowered is Predictor {
  return lowered.infer !== undefined
}

/** The fitted estimators of an ensemble, `estimators_` unless named otherwise; "drop" leaves none behind. */
export function lowerMembers(attributes: Attributes, context: LowerContext, name = 'estimators_'): Predictor[] {
  return attributes.list(name).flatMap((estimator, at) => {
    if (estimator === 'drop') return []
    if (!(estimator instanceof PyObject))
      throw unsupported(`${attributes.className}.${name}[${at}]`, 'not an estimator')
    return [lowerPredictor(estimator, context, `${name}[${at}]`)]
  })
}

/** One part of what an estimator gives. */
export function ask(estimator: Predictor, block: Block, part: keyof Want): Inference {
  return estimator.infer(block, { ...NOTHING, [part]: true })
}

/** predict_proba, rows x classes. @throws unsupported when the estimator has none */
export function probabilitiesOf(estimator: Predictor, block: Block): Float64Array {
  const { probabilities } = ask(estimator, block, 'probabilities')
  if (probabilities === null) throw unsupported(estimator.className, 'it has no predict_proba')
  return probabilities
}

/** predict_proba of the second class. @throws unsupported when the estimator has none or not two classes */
export function positivesOf(estimator: Predictor, block: Block): Float64Array {
  const probabilities = probabilitiesOf(estimator, block)
  if (probabilities.length !== block.rows * 2) throw unsupported(estimator.className, 'it does not know two classes')
  return probabilities.filter((_, at) => at % 2 === 1)
}

/** What a regressor predicts; decision_function of a binary classifier if it has one, else predict_proba of the second class. */
export function confidencesOf(estimator: Predictor, block: Block): Float64Array {
  if (estimator.task === 'regression') return ask(estimator, block, 'predictions').values!
  return ask(estimator, block, 'scores').scores ?? positivesOf(estimator, block)
}

/**
 * Whether a classifier has a decision_function: then zero, not one half, is between its classes. A constant has one, but to
 * scikit-learn it is no classifier.
 */
export function hasScores(estimator: Predictor, block: Block): boolean {
  return estimator.className !== CONSTANT_PREDICTOR && ask(estimator, block, 'scores').scores !== null
}

/** Predicted labels as numbers: members of an ensemble are fitted on encoded labels, 0, 1, 2 ... */
export function encodedLabels(estimator: Predictor, block: Block): Int32Array {
  const { labels } = ask(estimator, block, 'predictions')
  if (labels === null) throw unsupported(estimator.className, 'it predicts no labels')
  const { classes } = estimator
  if (classes === null) return labels
  if (!classes.every((label) => typeof label === 'number' && Number.isInteger(label))) {
    throw unsupported(estimator.className, 'it was not fitted on encoded labels')
  }
  const numbers = Int32Array.from(classes as readonly number[])
  return labels.map((label) => numbers[label]!)
}

/** An array of numbers, or null for None. */
export function optionalNumbers(attributes: Attributes, name: string): Float64Array | null {
  const value = attributes.get(name) ?? null
  if (value === null) return null
  if (asItems(value) === null) throw unsupported(`${attributes.className}.${name}`, 'not a list of numbers')
  return attributes.floats(name)
}
