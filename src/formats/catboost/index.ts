import { isCbm, readCbm } from './cbm.js'
import { isCatboostJson, readCatboostJson } from './json.js'
import type { CatboostModel } from './model.js'

export { ctrKey } from './model.js'
export type * from './model.js'

/** Whether bytes are a CatBoost model: its own format, or its JSON export. */
export function isCatboost(bytes: Uint8Array): boolean {
  return isCbm(bytes) || isCatboostJson(bytes)
}

/**
 * A CatBoost model as inert data.
 * @throws ModelGateError code 'corrupt' with the offset, 'unsupported' naming the part in the way, 'limit'
 */
export function readCatboost(bytes: Uint8Array): CatboostModel {
  return isCbm(bytes) ? readCbm(bytes) : readCatboostJson(bytes)
}
