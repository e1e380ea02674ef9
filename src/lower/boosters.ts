import type { BoosterRecord } from '../formats/index.js'
import type { Lowered } from '../plan/index.js'
import type { BoosterFacts } from './booster-facts.js'
import { CATBOOST, describeCatboost, lowerCatboost } from './catboost/index.js'
import { describeLightgbm, lowerLightgbmFile } from './lightgbm/index.js'
import type { LowerContext } from './sklearn/lowering.js'
import { describeXgboost, lowerXgboostFile } from './xgboost/index.js'

/** A booster from a file of its own library. @throws ModelGateError code 'unsupported' naming what is in the way */
export function lowerBoosterFile(record: BoosterRecord, context: LowerContext): Lowered {
  switch (record.format) {
    case 'xgboost':
      return lowerXgboostFile(record.snapshot, context)
    case 'lightgbm':
      return lowerLightgbmFile(record.text, context)
    case 'catboost':
      return lowerCatboost(record.model, CATBOOST, null)
  }
}

/** What such a file says of itself, without lowering it. */
export function describeBooster(record: BoosterRecord): BoosterFacts {
  switch (record.format) {
    case 'xgboost':
      return describeXgboost(record.snapshot)
    case 'lightgbm':
      return describeLightgbm(record.text)
    case 'catboost':
      return describeCatboost(record.model)
  }
}
