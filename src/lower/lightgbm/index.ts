import type { LoweringEntry } from '../sklearn/lowering.js'

export { readLightgbm, type LightgbmModel } from './booster.js'

/** LightGBM's estimators and its Booster. */
export const LIGHTGBM_LOWERINGS = [
  {
    classes: ['lightgbm.sklearn.LGBMClassifier', 'lightgbm.sklearn.LGBMRegressor', 'lightgbm.sklearn.LGBMRanker'],
    load: async () => (await import('./wrappers.js')).lightgbmLowering,
  },
  {
    classes: ['lightgbm.basic.Booster'],
    load: async () => (await import('./wrappers.js')).lightgbmBoosterLowering,
  },
] as const satisfies readonly LoweringEntry[]
