import type { ModelText } from '../../formats/index.js'
import { factsOf, type BoosterFacts } from '../booster-facts.js'
import { LIGHTGBM_BOOSTER } from './wrappers.js'

/** What a model file says of itself. The text does not say which LightGBM wrote it. */
export function describeLightgbm({ header, trees, parameters }: ModelText): BoosterFacts {
  const features = header.get('max_feature_idx')
  return factsOf({
    className: LIGHTGBM_BOOSTER,
    versions: {},
    facts: {
      text_format: header.get('version') ?? null,
      boosting: parameters.get('boosting') ?? null,
      objective: header.get('objective') ?? null,
      features: features === undefined ? null : Number(features) + 1,
      classes: header.get('num_class') ?? null,
      trees: trees.length,
    },
    training: parameters,
  })
}
