import { unsupported } from '../core/errors.js'
import type { BoosterRecord } from '../formats/index.js'
import type { Lowered } from '../plan/index.js'
import type { BoosterFacts } from './booster-facts.js'
import type { LoweredModel } from './pickled.js'
import type { LowerContext } from './sklearn/lowering.js'

/** @throws ModelGateError code 'unsupported' naming what is in the way */
export type BoosterLowering = (record: BoosterRecord, context: LowerContext) => Lowered

/** Loads the code that lowers files of one library. */
export async function loadBoosterLowering(format: BoosterRecord['format']): Promise<BoosterLowering> {
  switch (format) {
    case 'xgboost': {
      const { lowerXgboostFile } = await import('./xgboost/native.js')
      return forFormat(format, ({ snapshot }, context) => lowerXgboostFile(snapshot, context))
    }
    case 'lightgbm': {
      const { lowerLightgbmFile } = await import('./lightgbm/wrappers.js')
      return forFormat(format, ({ text }, context) => lowerLightgbmFile(text, context))
    }
    case 'catboost': {
      const { lowerCatboostFile } = await import('./catboost/wrappers.js')
      return forFormat(format, ({ model }) => lowerCatboostFile(model))
    }
  }
}

type RecordOf<Format> = Extract<BoosterRecord, { readonly format: Format }>

function forFormat<Format extends BoosterRecord['format']>(
  format: Format,
  lower: (record: RecordOf<Format>, context: LowerContext) => Lowered,
): BoosterLowering {
  const isOfFormat = (record: BoosterRecord): record is RecordOf<Format> => record.format === format
  return (record, context) => {
    if (!isOfFormat(record)) throw new Error(`a file of ${record.format} is not one of ${format}`)
    return lower(record, context)
  }
}

/** A booster from a file of its own library. @throws ModelGateError code 'unsupported' naming what is in the way */
export function lowerBooster(record: BoosterRecord, lower: BoosterLowering): LoweredModel {
  const notes = new Set<string>()
  const place = { path: 'model', version: null }
  const lowered = lower(record, {
    ...place,
    lower: () => {
      throw unsupported(record.format, 'a booster has no estimators inside')
    },
    note: (message) => void notes.add(`${place.path}: ${message}`),
  })
  return { lowered, notes: [...notes], version: null, classes: [lowered.className] }
}

/** What such a file says of itself, without lowering it. */
export async function describeBooster(record: BoosterRecord): Promise<BoosterFacts> {
  switch (record.format) {
    case 'xgboost':
      return (await import('./xgboost/facts.js')).describeXgboost(record.snapshot)
    case 'lightgbm':
      return (await import('./lightgbm/facts.js')).describeLightgbm(record.text)
    case 'catboost':
      return (await import('./catboost/facts.js')).describeCatboost(record.model)
  }
}
