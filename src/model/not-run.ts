import { extname } from 'node:path'
import { corrupt, ModelGateError, unsupported } from '../core/errors.js'
import { plain } from '../core/text.js'
import { listZip, type OpaqueRecord } from '../formats/index.js'

const RUNNABLE =
  'Models that run: scikit-learn as .joblib or .pkl, boosters as they save themselves, Keras as .keras or .h5, and .onnx. Export the model to ONNX.'

/** What the security scan reads to the end and nothing runs. */
const SCANNED: Partial<Record<OpaqueRecord['format'], string>> = {
  npy: 'a NumPy array',
  npz: 'an archive of NumPy arrays',
  torch: 'a PyTorch checkpoint',
  safetensors: 'a file of tensors, which does not say what to compute,',
  gguf: 'a language model of GGUF',
  tflite: 'a TensorFlow Lite model',
}

/** Names under which only models that run are expected, and how their content begins. */
const EXPECTED: Readonly<Record<string, string>> = {
  '.joblib': 'a joblib file',
  '.pkl': 'a pickle',
  '.pickle': 'a pickle',
  '.onnx': 'an ONNX graph',
  '.h5': 'an HDF5 file',
  '.hdf5': 'an HDF5 file',
  '.ubj': 'an XGBoost model in UBJSON',
  '.cbm': 'a CatBoost model',
  '.keras': 'a Keras archive',
  '.deprecated': 'an XGBoost model',
}

/** Members that a few words have room for. */
const MAX_NAMED = 5

/** Why a file that was recognised, or not even that, is no model that runs. */
export function whyNotRun(record: OpaqueRecord, path: string): ModelGateError {
  const { format, refusal, bytes } = record
  if (refusal !== undefined) return unsupported(format, refusal.reason, refusal.remedy)
  const extension = extname(path).toLowerCase()
  if (format === 'zip') return whyNoArchive(bytes, extension)
  const what = SCANNED[format]
  if (what !== undefined) return unsupported(format, `${what} is scanned, not run`, RUNNABLE)
  const expected = EXPECTED[extension]
  const head = Buffer.from(bytes.subarray(0, 8))
    .toString('hex')
    .replace(/..(?=.)/g, '$& ')
  if (expected === undefined) {
    return new ModelGateError('unsupported', `no known model begins with the bytes ${head}`, {
      subject: format,
      remedy: RUNNABLE,
    })
  }
  return new ModelGateError('corrupt', `${expected} was expected by the name, and none begins with the bytes ${head}`, {
    subject: format,
  })
}

/** A ZIP archive without the members of any model, or without the directory that lists them. */
function whyNoArchive(bytes: Uint8Array, extension: string): ModelGateError {
  const names = listZip(bytes).members.flatMap(({ name, isFolder }) => (isFolder ? [] : [plain(name, 80)]))
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : ''
  const holds = names.length === 0 ? 'no file' : `${names.slice(0, MAX_NAMED).join(', ')}${more}`
  if (extension === '.keras')
    return corrupt('keras', `the archive has no config.json with model.weights.h5, it has ${holds}`)
  return unsupported('zip', `an archive of no known model: it has ${holds}`, RUNNABLE)
}
