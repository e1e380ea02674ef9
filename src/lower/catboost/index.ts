import type { Lowering } from '../sklearn/lowering.js'
import { catboostLowering } from './wrappers.js'

export { describeCatboost } from './facts.js'
export { lowerCatboost } from './predictors.js'
export { CATBOOST } from './wrappers.js'

/** CatBoost's estimators. */
export const CATBOOST_LOWERINGS = [catboostLowering] as const satisfies readonly Lowering[]
