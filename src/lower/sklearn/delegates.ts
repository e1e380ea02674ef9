import { Attributes, canonicalClass } from '../../formats/index.js'
import { numericInput } from '../../plan/index.js'
import { featureNames, inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { lowerPredictor } from './members.js'

/** An estimator that is not to be fitted again: everything is asked of the one inside. */
export const frozenLowering: Lowering = {
  classes: ['sklearn.frozen.FrozenEstimator'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    return {
      ...context.lower(attributes.object('estimator'), 'estimator'),
      className: canonicalClass(attributes.className),
    }
  },
}

/** The regressor that was fitted on the rows which fit best. */
export const consensusLowering: Lowering = {
  classes: ['sklearn.linear_model.RANSACRegressor'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const inner = lowerPredictor(attributes.object('estimator_'), context, 'estimator_')
    if (featureNames(attributes) === null) return { ...inner, className }
    const about = { className, inputs: inputsOf(attributes, 'number'), missing: 'allowed' as const }
    return { ...inner, ...about, infer: (block, want) => inner.infer(numericInput(block, about), want) }
  },
}

/** The classifier that was fitted on the rows which it had labelled itself; named `base_estimator_` until 1.5. */
export const selfTrainingLowering: Lowering = {
  classes: ['sklearn.semi_supervised.SelfTrainingClassifier'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const name = attributes.has('estimator_') ? 'estimator_' : 'base_estimator_'
    const inner = lowerPredictor(attributes.object(name), context, name)
    if (featureNames(attributes) === null) return { ...inner, className }
    return { ...inner, className, inputs: inputsOf(attributes, 'any') }
  },
}
