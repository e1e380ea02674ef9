import type { Section, XgboostSnapshot } from '../../formats/index.js'
import { factsOf, type BoosterFacts, type FactValue } from '../booster-facts.js'
import { estimatorOf, XGBOOST_BOOSTER } from './native.js'

/** What a model file says of itself, as far as it can be read; nothing here refuses a model. */
export function describeXgboost(snapshot: XgboostSnapshot): BoosterFacts {
  const { model, encoding } = snapshot
  const learner = model.section('learner')
  const parameters = learner.section('learner_model_param')
  const booster = learner.section('gradient_booster')
  const attributes = learner.optionalSection('attributes')
  const trees = (booster.optionalSection('gbtree') ?? booster).optionalSection('model')?.get('trees')
  const version = model.has('version') ? [...model.floats('version')] : []
  const saved = estimatorOf(snapshot)
  return factsOf({
    className: saved?.className ?? XGBOOST_BOOSTER,
    // Before 1.0 files name no version and are read as 0.0.
    versions: (version[0] ?? 0) === 0 ? {} : { xgboost: version.join('.') },
    facts: {
      encoding,
      booster: valueOf(booster, 'name'),
      objective: valueOf(learner.section('objective'), 'name'),
      features: valueOf(parameters, 'num_feature'),
      classes: valueOf(parameters, 'num_class'),
      targets: valueOf(parameters, 'num_target'),
      base_score: valueOf(parameters, 'base_score'),
      trees: Array.isArray(trees) ? trees.length : null,
      best_iteration: attributes === null ? null : valueOf(attributes, 'best_iteration'),
    },
    ...(saved === null ? {} : { training: saved.parameters }),
  })
}

function valueOf(section: Section, name: string): FactValue {
  const value = section.get(name)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
