import type { LoweringEntry } from '../sklearn/lowering.js'

/** CatBoost's estimators. */
export const CATBOOST_LOWERINGS = [
  {
    classes: [
      'catboost.core.CatBoost',
      'catboost.core.CatBoostClassifier',
      'catboost.core.CatBoostRegressor',
      'catboost.core.CatBoostRanker',
    ],
    load: async () => (await import('./wrappers.js')).catboostLowering,
  },
] as const satisfies readonly LoweringEntry[]
