import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, PyObject, toItems } from '../../formats/index.js'
import {
  graphColumns,
  graphMatrix,
  numericTransformer,
  selectColumns,
  type Block,
  type Lowered,
} from '../../plan/index.js'
import type { DenseBlock, SparseBlock, Want } from '../../plan/index.js'
import { inputsOf } from './features.js'
import { allowsGaps } from './gap-tags.js'
import { importancesOf, importanceThreshold } from './importances.js'
import type { LowerContext, Lowering } from './lowering.js'
import { keepsByScore } from './univariate-selection.js'

/** Selectors keep some of the columns; what differs is how the file says which. */
export const featureSelectionLowering: Lowering = {
  classes: [
    'VarianceThreshold',
    'SelectKBest',
    'SelectPercentile',
    'SelectFpr',
    'SelectFdr',
    'SelectFwe',
    'GenericUnivariateSelect',
    'SelectFromModel',
    'RFE',
    'RFECV',
    'SequentialFeatureSelector',
  ].map((name) => `sklearn.feature_selection.${name}`),
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const name = className.slice(className.lastIndexOf('.') + 1)
    const mask = maskOf(attributes, name)
    const inputs = inputsOf(attributes, 'number', mask.length)
    if (mask.length !== inputs.length) throw corrupt(className, `a mask of ${mask.length} for ${inputs.length} columns`)
    const kept = mask.flatMap((keep, column) => (keep ? [column] : []))
    const missing = checksNothing(attributes, name, context) ? ('unchecked' as const) : ('refused' as const)
    const select = (block: DenseBlock | SparseBlock): Block => selectColumns(block, kept)
    const selector = numericTransformer({ className, inputs, missing }, select, {
      toOnnx: (graph, input) => ({ transformed: graphColumns(graph, graphMatrix(graph, input), kept) }),
    })
    const isEliminator = name === 'RFE' || name === 'RFECV'
    return isEliminator ? withPrediction(selector, attributes.object('estimator_'), context) : selector
  },
}

/** Selectors around a model leave the question of gaps to the model; those that look at variances ask none. */
function checksNothing(attributes: Attributes, name: string, { version }: LowerContext): boolean {
  if (name === 'VarianceThreshold') return true
  if (name !== 'SelectFromModel' && !name.startsWith('RFE') && name !== 'SequentialFeatureSelector') return false
  const estimator = [attributes.get('estimator_'), attributes.get('estimator')].find((each) => each instanceof PyObject)
  return estimator instanceof PyObject && allowsGaps(estimator, version)
}

function maskOf(attributes: Attributes, name: string): boolean[] {
  switch (name) {
    case 'VarianceThreshold': {
      const threshold = attributes.number('threshold')
      return Array.from(attributes.floats('variances_'), (variance) => variance > threshold)
    }
    case 'RFE':
    case 'RFECV':
    case 'SequentialFeatureSelector':
      return toItems(attributes.array('support_')).map((keep) => keep === true)
    case 'SelectFromModel':
      return importanceMask(attributes)
    default:
      return keepsByScore(attributes, name)
  }
}

function importanceMask(attributes: Attributes): boolean[] {
  const model = Attributes.of(attributes.object(attributes.has('estimator_') ? 'estimator_' : 'estimator'))
  if (attributes.has('importance_getter') && attributes.raw('importance_getter') !== 'auto') {
    throw unsupported(`${attributes.className}.importance_getter`, 'importances read by another way than "auto"')
  }
  const importances = importancesOf(model, attributes.number('norm_order'))
  const threshold = importanceThreshold(model, importances, attributes.raw('threshold'))
  const limit = attributes.optionalNumber(attributes.has('max_features_') ? 'max_features_' : 'max_features')
  const order = Array.from(importances.keys()).sort((left, right) => importances[right]! - importances[left]!)
  const candidates = new Set(limit === null ? order : order.slice(0, limit))
  return Array.from(importances, (importance, column) => candidates.has(column) && importance >= threshold)
}

/** Recursive elimination predicts with the model that was fitted on what is left. */
function withPrediction(selector: Lowered, estimator: PyObject, context: LowerContext): Lowered {
  const model = context.lower(estimator, 'estimator_')
  return {
    ...model,
    className: selector.className,
    inputs: selector.inputs,
    transform: (block: Block) => selector.transform!(block),
    ...(model.infer === undefined
      ? {}
      : { infer: (block: Block, want: Want) => model.infer!(selector.transform!(block), want) }),
    toOnnx(graph, input) {
      const { transformed } = selector.toOnnx!(graph, input)
      if (model.toOnnx === undefined) throw unsupported(model.className, 'it has no form in ONNX')
      return { ...model.toOnnx(graph, [transformed!]), transformed: transformed! }
    },
  }
}
