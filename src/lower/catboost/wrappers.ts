import { unsupported } from '../../core/errors.js'
import { Attributes, readCatboost, type CatboostModel } from '../../formats/index.js'
import type { Lowered } from '../../plan/index.js'
import type { Lowering } from '../sklearn/lowering.js'
import { lowerCatboost } from './predictors.js'
import type { Estimator } from './objectives.js'

export const CATBOOST = 'catboost.core.CatBoost'

const ESTIMATORS: Readonly<Record<string, Estimator>> = {
  [CATBOOST]: null,
  'catboost.core.CatBoostClassifier': 'classifier',
  'catboost.core.CatBoostRegressor': 'regressor',
  'catboost.core.CatBoostRanker': 'regressor',
}

/** CatBoost's estimators, whose state holds the model as a .cbm file. */
export const catboostLowering: Lowering = {
  classes: Object.keys(ESTIMATORS),
  lower(object) {
    const attributes = Attributes.of(object)
    const { className } = attributes
    const file = attributes.get('__model')
    if (!(file instanceof Uint8Array)) throw unsupported(`${className}.__model`, 'the file holds no fitted model')
    return lowerCatboost(readCatboost(file), className, ESTIMATORS[className] ?? null)
  },
}

/** A model of save_model, which does not say which estimator saved it. */
export function lowerCatboostFile(model: CatboostModel): Lowered {
  return lowerCatboost(model, CATBOOST, null)
}
