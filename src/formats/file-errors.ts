import { isModelGateError, ModelGateError, type ErrorCode } from '../core/errors.js'
import { plain } from '../core/text.js'
import { detect, type Detected } from './detect.js'

/** A model file whose bytes are read, under the name by which the user knows it. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The remedy for bytes that are not those that were saved. */
const COPY_AGAIN =
  'The file was cut off or changed on its way: copy or download it again and compare its size and sha256 with those of the source. If Git LFS keeps it, run `git lfs pull`; if a job writes it, save it again.'

/** Of what a reader says; a list of names may be long. */
const MAX_SAID = 1000

/** What a reader may say of a model file, with what to do where it says no more itself. */
const REMEDIES: Partial<Record<ErrorCode, string>> = {
  corrupt: COPY_AGAIN,
  'empty-file': COPY_AGAIN,
  unsupported: '`modelgate inspect` tells what the file is; exported to ONNX, a model runs whatever wrote it.',
  limit:
    'The bound keeps a hostile file from taking the machine: train with less of what the message counts, or export the model to ONNX.',
}

/** What a file of a format is called. */
const CALLED: Partial<Record<Detected['format'], string>> = {
  pickle: 'pickle',
  joblib: 'joblib file',
  hdf5: 'HDF5 file',
  keras: 'Keras archive',
  onnx: 'ONNX graph',
  xgboost: 'XGBoost model',
  lightgbm: 'LightGBM model',
  catboost: 'CatBoost model',
  zip: 'ZIP archive',
}

/** What a reader threw, told of its file: see readingFile. */
export function aboutFile(error: unknown, { name, bytes }: NamedBytes): unknown {
  if (!isModelGateError(error) || error.file !== undefined || !(error.code in REMEDIES)) return error
  const { code, subject, places } = error
  const remedy = error.remedy ?? REMEDIES[code]!
  const found =
    code === 'corrupt' ? `; found ${bytes.length} bytes, expected a whole, unchanged ${calledOf(bytes)}` : ''
  // Names of classes and keys are text of the model, which no terminal may act upon.
  const said = plain(error.message, MAX_SAID)
  return new ModelGateError(code, `${plain(name)}: ${said}${found}`, {
    ...{ remedy: plain(remedy, MAX_SAID), file: name, cause: error, places },
    ...(subject === undefined ? {} : { subject }),
  })
}

function calledOf(bytes: Uint8Array): string {
  const { format, compression } = detect(bytes)
  return compression === null ? (CALLED[format] ?? 'model') : `${compression} stream with a pickle in it`
}
