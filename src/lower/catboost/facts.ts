import type { CatboostModel } from '../../formats/index.js'
import { factsOf, type BoosterFacts } from '../booster-facts.js'
import { lossOf } from './objectives.js'
import { CATBOOST } from './wrappers.js'

/** What a model file says of itself. */
export function describeCatboost(model: CatboostModel): BoosterFacts {
  const version = /\bBranch: tags\/v([\w.]+)/.exec(model.info.get('catboost_version_info') ?? '')?.[1]
  return factsOf({
    className: CATBOOST,
    versions: version === undefined ? {} : { catboost: version },
    facts: {
      encoding: model.encoding,
      loss: lossOf(model),
      features: model.floatFeatures.length + model.catFeatures.length,
      categorical_features: model.catFeatures.length,
      text_features: model.textFeatures,
      embedding_features: model.embeddingFeatures,
      dimensions: model.dimensions,
      trees: model.trees.length,
      statistics_of_categories: model.ctrFeatures.length,
    },
  })
}
