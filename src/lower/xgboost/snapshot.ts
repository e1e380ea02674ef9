import { unsupported } from '../../core/errors.js'
import { Section, type DocumentValue } from './document.js'
import { readJsonText } from './json-text.js'
import { readUbjson } from './ubjson.js'

const NAME = 'xgboost.core.Booster'
const REMEDY = 'Save the model again with XGBoost 1.6 or newer.'

export interface Snapshot {
  readonly model: Section
  /** Parameters of training; null in a file of save_model. */
  readonly config: Section | null
}

/**
 * The model in what XGBoost serialises: `{Config, Model}` of a pickle or the bare model of save_model, as UBJSON or as
 * JSON text.
 * @throws ModelGateError code 'unsupported' for the binary formats before XGBoost 1.3, 'corrupt', 'limit'
 */
export function readSnapshot(bytes: Uint8Array): Snapshot {
  const root = Section.of(readDocument(bytes), 'xgboost')
  return root.has('Model')
    ? { model: root.section('Model'), config: root.optionalSection('Config') }
    : { model: root, config: null }
}

function readDocument(bytes: Uint8Array): DocumentValue {
  const head = String.fromCharCode(...bytes.subarray(0, 14))
  if (head.startsWith('CONFIG-offset:')) throw unsupported(NAME, 'a binary snapshot of XGBoost before 1.3', REMEDY)
  if (head.startsWith('binf')) throw unsupported(NAME, 'the binary model format of XGBoost before 1.0', REMEDY)
  if (/^\{\s*["}]/.test(head)) return readJsonText(bytes)
  // The first key of an object: a length of one, two, four or eight bytes.
  if (/^\{[iUIlL}]/.test(head)) return readUbjson(bytes)
  throw unsupported(NAME, 'the deprecated binary model format of XGBoost', REMEDY)
}
