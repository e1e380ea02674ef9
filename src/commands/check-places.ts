import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { DEFAULT_CONFIG_PATH, keyLine, parseConfig } from '../config/index.js'
import type { FilePlace } from '../core/ports.js'
import type { RawInputs } from '../inputs/index.js'
import { within } from './settings.js'

/** Checks of the data: what they say is about the validation data. */
const OF_DATA: ReadonlySet<string> = new Set([
  'integration.data_compatibility',
  'validation.data_quality',
  'validation.data_drift',
  'validation.label_drift',
  'validation.prediction_drift',
])

/** Checks with a bound of their own, and the key that sets it. */
const BOUNDS: Readonly<Record<string, string>> = {
  'unit.file_size': 'testing.min_model_bytes',
  'performance.loading': 'testing.max_loading_seconds',
  'performance.prediction': 'testing.max_prediction_seconds',
  'validation.model_performance': 'validation.model_performance_threshold',
  'validation.weak_segments': 'validation.weak_segments',
  'validation.feature_importance': 'validation.feature_importance_stability',
  'security.scan': 'security.max_severity',
}

/** Where people look for what a check says: in the data, on the line of the configuration; null: at the model itself. */
export type PlaceOfCheck = (checkId: string) => FilePlace | null

/** Paths are relative to the workspace, with /; data that is elsewhere or a pattern has no place. */
export async function checkPlaces(inputs: RawInputs, workspace: string): Promise<PlaceOfCheck> {
  const config = inputs.text('config') ?? DEFAULT_CONFIG_PATH
  const text = await readFile(within(workspace, config), 'utf8').catch(() => '')
  const data = inputs.text('validation-data') ?? dataOf(text, config)
  const dataPlace = data === null ? null : placeIn(workspace, data, 1)
  return (checkId) => {
    if (OF_DATA.has(checkId)) return dataPlace
    const key = BOUNDS[checkId]
    const line = key === undefined ? null : keyLine(text, key)
    return line === null ? null : placeIn(workspace, config, line)
  }
}

/** A configuration that is wrong was told already. */
function dataOf(text: string, path: string): string | null {
  try {
    const { validation } = parseConfig(text, path).data
    return typeof validation === 'string' ? validation : null
  } catch {
    return null
  }
}

function placeIn(workspace: string, path: string, line: number): FilePlace | null {
  const absolute = within(workspace, path)
  if (!existsSync(absolute) || !statSync(absolute).isFile()) return null
  return { path: relative(workspace, absolute).replaceAll('\\', '/'), line }
}
