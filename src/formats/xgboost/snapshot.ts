import { corrupt, unsupported } from '../../core/errors.js'
import { readXgboostBinary } from './binary.js'
import { Section, type DocumentValue } from '../document.js'
import { readJsonText } from '../json-text.js'
import { isXgboostBinary, type XgboostEncoding } from './signature.js'
import { readUbjson } from './ubjson.js'

const NAME = 'xgboost.core.Booster'
const REMEDY = 'Save the model again as .ubj or .json with XGBoost 1.6 or newer.'

/** What XGBoost serialised, as plain data. */
export interface XgboostSnapshot {
  readonly encoding: XgboostEncoding
  /** Everything that the file holds. */
  readonly document: DocumentValue
  readonly model: Section
  /** Parameters of training; null in a file of save_model. */
  readonly config: Section | null
}

/** In pickles of XGBoost 1.0 to 1.2: this text, the length of a binary model, the model, the parameters as JSON. */
const BEFORE_CONFIG = 'CONFIG-offset:'

/**
 * The model in what XGBoost serialises: `{Config, Model}` of a pickle or the bare model of save_model, as UBJSON, as JSON
 * text or as the binary format of old versions.
 * @throws ModelGateError code 'unsupported' for what is none of these, 'corrupt', 'limit'
 */
export function readXgboost(bytes: Uint8Array): XgboostSnapshot {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith(BEFORE_CONFIG)) return readOffsetSnapshot(bytes)
  if (/^\s*\{\s*["}]/.test(head)) return snapshotOf('json', readJsonText(bytes))
  if (/^\{[iUIlL]/.test(head)) return snapshotOf('ubjson', readUbjson(bytes))
  if (isXgboostBinary(bytes)) return snapshotOf('binary', readXgboostBinary(bytes))
  if (head.startsWith('bs64')) throw unsupported(NAME, 'the base64 model format of XGBoost before 1.0', REMEDY)
  throw unsupported(NAME, 'neither UBJSON nor JSON nor the old binary format of XGBoost', REMEDY)
}

function snapshotOf(encoding: XgboostEncoding, document: DocumentValue): XgboostSnapshot {
  const root = Section.of(document, 'xgboost')
  return root.has('Model')
    ? { encoding, document, model: root.section('Model'), config: root.optionalSection('Config') }
    : { encoding, document, model: root, config: null }
}

function readOffsetSnapshot(bytes: Uint8Array): XgboostSnapshot {
  const start = BEFORE_CONFIG.length + 8
  if (bytes.length < start) throw corrupt(NAME, 'the snapshot ends before its model', bytes.length)
  const view = new DataView(bytes.buffer, bytes.byteOffset + BEFORE_CONFIG.length, 8)
  const length = Number(view.getBigUint64(0, true))
  if (length > bytes.length - start) throw corrupt(NAME, `a model of ${length} bytes in ${bytes.length}`, start)
  const config = readJsonText(bytes.subarray(start + length))
  const model = readXgboostBinary(bytes.subarray(start, start + length))
  return snapshotOf(
    'binary',
    new Map([
      ['Model', model],
      ['Config', config],
    ]),
  )
}
