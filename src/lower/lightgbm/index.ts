import type { Lowering } from '../sklearn/lowering.js'
import { lightgbmBoosterLowering, lightgbmLowering } from './wrappers.js'

export { describeLightgbm } from './facts.js'
export { lowerLightgbmFile } from './wrappers.js'
export { readLightgbm, type LightgbmModel } from './booster.js'

/** LightGBM's estimators and its Booster. */
export const LIGHTGBM_LOWERINGS = [lightgbmLowering, lightgbmBoosterLowering] as const satisfies readonly Lowering[]
