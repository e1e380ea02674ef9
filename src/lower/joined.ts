import { unsupported } from '../core/errors.js'
import type { LoweredModel } from './pickled.js'
import { joinSteps } from './sklearn/pipeline.js'
import { canTransform } from './sklearn/steps.js'

const NAME = 'sklearn.pipeline.Pipeline'

/**
 * Models of several files as one: transformers that were saved on their own (a vectorizer, a scaler), in the order in
 * which they run, and the model behind them. It computes what a Pipeline of all of them does.
 * @throws ModelGateError code 'unsupported' naming a file's estimator that does not transform
 */
export function joinModels(before: readonly LoweredModel[], model: LoweredModel): LoweredModel {
  const transformers = before.map(({ lowered }) => {
    if (canTransform(lowered)) return lowered
    throw unsupported(
      lowered.className,
      'it has no transform(), so it cannot run before the model',
      'Name the transformers with --preprocessing, in the order in which they run, and the estimator with --model.',
    )
  })
  const all = [...before, model]
  return {
    // The model itself says which columns it takes when none of its transformers does.
    lowered: joinSteps(transformers, model.lowered, { className: NAME, inputs: () => model.lowered.inputs }),
    notes: [...new Set(all.flatMap(({ notes }) => notes))],
    version: model.version,
    classes: [...new Set([NAME, ...all.flatMap(({ classes }) => classes)])],
  }
}
