import { corrupt, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { Attributes, canonicalClass, PyDict, PyGlobal, scalarOf, toLabels, type PyValue } from '../../formats/index.js'
import { graphChoice, graphColumns, graphMath, type Block } from '../../plan/index.js'
import { GraphMember } from './graph-members.js'
import type { Lowering } from './lowering.js'
import { ask, lowerPredictor, probabilitiesOf, type Predictor } from './members.js'

const FIXED = 'sklearn.model_selection.FixedThresholdClassifier'

/** Scores whose first argument after the predictions says which class is positive, with 1 unless told otherwise. */
const POSITIVE_IS_ONE: ReadonlySet<string> = new Set([
  'f1_score',
  'fbeta_score',
  'precision_score',
  'recall_score',
  'jaccard_score',
  'average_precision_score',
])
const NO_POSITIVE: ReadonlySet<string> = new Set([
  'balanced_accuracy_score',
  'accuracy_score',
  'matthews_corrcoef',
  'cohen_kappa_score',
])

/** A binary classifier that says yes from a threshold of its own on. */
export const thresholdsLowering: Lowering = {
  classes: [FIXED, 'sklearn.model_selection.TunedThresholdClassifierCV'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const name = attributes.has('estimator_') ? 'estimator_' : 'estimator'
    const inner = lowerPredictor(attributes.object(name), context, name)
    const { classes } = inner
    if (classes?.length !== 2) throw unsupported(className, 'it is around an estimator of another kind')
    const method = methodOf(attributes, inner)
    const label = className === FIXED ? attributes.raw('pos_label') : tunedLabel(attributes)
    const positive = label === null ? 1 : positionOf(label, classes, className)
    const given = className === FIXED ? attributes.raw('threshold') : attributes.raw('best_threshold_')
    const threshold =
      given === 'auto'
        ? method === 'predict_proba'
          ? 0.5
          : 0
        : attributes.number(className === FIXED ? 'threshold' : 'best_threshold_')
    return {
      className,
      task: 'classification',
      classes,
      outputs: 1,
      inputs: inner.inputs,
      hasProbabilities: inner.hasProbabilities,
      infer(block, want) {
        const inference = inner.infer(block, { ...want, predictions: false })
        if (!want.predictions) return inference
        const scores = positiveScores(inner, block, method, positive)
        return {
          ...inference,
          labels: Int32Array.from(scores, (score) => (score >= threshold ? positive : 1 - positive)),
        }
      },
      toOnnx(graph, input) {
        const { greaterEqual, neg } = graphMath(graph)
        const said = new GraphMember(graph, inner, input)
        const scored = said.scores
        if (method === 'decision_function' && scored === undefined)
          throw unsupported(inner.className, 'it has no decision_function')
        const scores =
          method === 'predict_proba' || scored === undefined
            ? graphColumns(graph, said.probabilities, [positive])
            : positive === 1
              ? scored
              : neg(scored)
        return { ...said.outputs, labels: graphChoice(graph, greaterEqual(scores, threshold), positive, 1 - positive) }
      },
    }
  },
}

type Method = 'predict_proba' | 'decision_function'

function methodOf(attributes: Attributes, inner: Predictor): Method {
  const method = attributes.string('response_method')
  if (method === 'predict_proba' || method === 'decision_function') return method
  if (method !== 'auto') throw unsupported(`${attributes.className}.response_method`, `"${method}"`)
  return inner.hasProbabilities ? 'predict_proba' : 'decision_function'
}

/** What `_curve_scorer` counts as positive: told to it, or the default of its score. */
function tunedLabel(attributes: Attributes): PyValue {
  const scorer = Attributes.of(attributes.object('_curve_scorer'))
  const told = scorer.raw('_kwargs')
  if (told instanceof PyDict && told.has('pos_label')) return told.get('pos_label')!
  const score = scorer.raw('_score_func')
  const name = score instanceof PyGlobal ? score.name : ''
  if (NO_POSITIVE.has(name)) return null
  if (POSITIVE_IS_ONE.has(name)) return 1
  throw unsupported(`${attributes.className}.scoring`, 'a score of which the positive class is not known')
}

function positionOf(label: PyValue, classes: readonly Label[], className: string): number {
  const [wanted] = toLabels([scalarOf(label)])
  const position = classes.indexOf(wanted!)
  if (position < 0) throw corrupt(className, 'the positive label is none of the classes')
  return position
}

function positiveScores(inner: Predictor, block: Block, method: Method, positive: number): Float64Array {
  if (method === 'predict_proba') return probabilitiesOf(inner, block).filter((_, at) => at % 2 === positive)
  const { scores } = ask(inner, block, 'scores')
  if (scores === null) throw unsupported(inner.className, 'it has no decision_function')
  return positive === 1 ? scores : scores.map((score) => -score)
}
