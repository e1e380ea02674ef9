import type { Lowering } from '../sklearn/lowering.js'
import { xgboostBoosterLowering, xgboostLowering } from './wrappers.js'

export { describeXgboost } from './facts.js'
export { lowerXgboostFile } from './native.js'
export { readXgboost, type XgboostModel } from './booster.js'

/** XGBoost's estimators and its Booster. */
export const XGBOOST_LOWERINGS = [xgboostLowering, xgboostBoosterLowering] as const satisfies readonly Lowering[]
