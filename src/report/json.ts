import { toJson } from '../core/json.js'
import type { PipelineResult } from '../core/result.js'

/** The result document itself, keys in the order of the contract. */
export function renderJson(result: PipelineResult): string {
  return toJson(result)
}
