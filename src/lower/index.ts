import {
  canonicalClass,
  type BoosterRecord,
  type KerasRecord,
  type ModelRecord,
  type PickleRecord,
} from '../formats/index.js'
import { loadBoosterLowering, lowerBooster } from './boosters.js'
import type { KerasOptions, KerasProgram } from './keras/program.js'
import { lowerPickle, type LoweredModel } from './pickled.js'
import { loadLowerings } from './registry.js'

export type { BoosterFacts } from './booster-facts.js'
export { describeBooster } from './boosters.js'
export type { LoweredModel } from './pickled.js'
export { loweredClasses } from './registry.js'

/** What lowerRecord takes. */
export type LowerableRecord = PickleRecord | BoosterRecord

const LOWERABLE: ReadonlySet<string> = new Set(['pickle', 'joblib', 'xgboost', 'lightgbm', 'catboost'])

export function isLowerable(record: ModelRecord): record is LowerableRecord {
  return LOWERABLE.has(record.format)
}

/**
 * Lowers a pickled model, or a booster from a file of its own library, to kernels. The code of the estimators that the
 * file names is loaded first, and no other.
 * @throws ModelGateError code 'unsupported' naming the class or parameter in the way and its place in the model
 */
export async function lowerRecord(record: LowerableRecord): Promise<LoweredModel> {
  if ('root' in record) return lowerPickle(record, await loadLowerings([...record.globals].map(canonicalClass)))
  return lowerBooster(record, await loadBoosterLowering(record.format))
}

export type { KerasOptions, KerasProgram } from './keras/program.js'
export type { ProgramPort } from './keras/build.js'

/**
 * Lowers a Keras model to an ONNX graph. Its layers are loaded when they are needed: pickles start without them.
 * @throws ModelGateError unsupported naming the layer and the config key in the way; corrupt; limit
 */
export async function lowerKerasModel(record: KerasRecord, options: KerasOptions = {}): Promise<KerasProgram> {
  const { lowerKeras } = await import('./keras/program.js')
  return lowerKeras(record, options)
}
