import { readCatboost } from './catboost/index.js'
import { lightgbmText, readModelText } from './lightgbm/index.js'
import { type BoosterRecord } from './model-record.js'
import { readXgboost } from './xgboost/index.js'

/**
 * Reads a booster from a file of its own library, as data.
 * @param format what `detect` said of the bytes
 * @throws corrupt, unsupported, limit
 */
export function readBoosterFile(bytes: Uint8Array, format: BoosterRecord['format']): BoosterRecord {
  const size = bytes.length
  switch (format) {
    case 'xgboost':
      return { format, size, snapshot: readXgboost(bytes) }
    case 'lightgbm':
      return { format, size, text: readModelText(lightgbmText(bytes)) }
    case 'catboost':
      return { format, size, model: readCatboost(bytes) }
  }
}
