import {
  canonicalClass,
  type BoosterRecord,
  type KerasRecord,
  type ModelRecord,
  type PickleRecord,
} from '../formats/index.js'
import { loadBoosterLowering, lowerBooster } from './boosters.js'
import type { KerasOptions, KerasProgram } from './keras/program.js'
import { isContainer, isData } from './containers.js'
import type { joinModels as join } from './joined.js'
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
 * @param entry is asked for the model's entry when the file holds a dict, list or tuple
 * @throws ModelGateError code 'unsupported' naming the class or parameter in the way and its place in the model
 */
export async function lowerRecord(record: LowerableRecord, entry?: EntryChoice): Promise<LoweredModel> {
  if (!('root' in record)) return lowerBooster(record, await loadBoosterLowering(record.format))
  const find = await loadLowerings([...record.globals].map(canonicalClass))
  if (!isContainer(record.root)) return lowerPickle(record, find)
  const { lowerContainer } = await import('./container.js')
  return lowerContainer(record, find, (await entry?.()) ?? null)
}

/**
 * Models of several files as one, in the order in which they run; see joined.ts.
 * @throws ModelGateError code 'unsupported' naming a file's estimator that does not transform
 */
export async function joinModels(...models: Parameters<typeof join>): Promise<LoweredModel> {
  const joined = await import('./joined.js')
  return joined.joinModels(...models)
}

/** Says which entry of a dict, list or tuple is the model, as lowerContainer takes it; asked for such files only. */
export type EntryChoice = () => Promise<string | null>

/**
 * Keys from the outermost value to the one object that `entry` names, or that a container holds alone.
 * @returns empty when the file holds an estimator itself; null when the entries are several, or the file holds data
 */
export async function entryKeys(
  record: PickleRecord,
  entry: string | null,
): Promise<readonly (string | number)[] | null> {
  if (!isContainer(record.root)) return isData(record.root) ? null : []
  const { keysOfOnly } = await import('./container.js')
  return keysOfOnly(record.root, entry)
}

/** Whether the file holds a dict, list or tuple in place of an estimator. */
export function holdsContainer(record: ModelRecord): boolean {
  return 'root' in record && isContainer(record.root)
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
