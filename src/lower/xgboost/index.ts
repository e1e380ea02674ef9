import type { LoweringEntry } from '../sklearn/lowering.js'

export { readXgboost, type XgboostModel } from './booster.js'

/** XGBoost's estimators and its Booster. */
export const XGBOOST_LOWERINGS = [
  {
    classes: [
      'xgboost.sklearn.XGBClassifier',
      'xgboost.sklearn.XGBRFClassifier',
      'xgboost.sklearn.XGBRegressor',
      'xgboost.sklearn.XGBRFRegressor',
      'xgboost.sklearn.XGBRanker',
    ],
    load: async () => (await import('./wrappers.js')).xgboostLowering,
  },
  {
    classes: ['xgboost.core.Booster'],
    load: async () => (await import('./wrappers.js')).xgboostBoosterLowering,
  },
] as const satisfies readonly LoweringEntry[]
