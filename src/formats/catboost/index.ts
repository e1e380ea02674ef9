import { readCbm } from './cbm.js'
import { readCatboostJson } from './json.js'
import type { CatboostModel } from './model.js'
import { isCbm } from './signature.js'

export { ctrKey } from './model.js'
export type * from './model.js'

/**
 * A CatBoost model as inert data.
 * @throws ModelGateError code 'corrupt' with the offset, 'unsupported' naming the part in the way, 'limit'
 */
export function readCatboost(bytes: Uint8Array): CatboostModel {
  return isCbm(bytes) ? readCbm(bytes) : readCatboostJson(bytes)
}
