import { corrupt, ModelGateError } from '../core/errors.js'
import { decompress } from './compression/index.js'
import { readCatboost } from './catboost/index.js'
import { detect, type DetectedFormat } from './detect.js'
import { readInlineArray } from './joblib/array-wrapper.js'
import { readKerasArchive, readLegacyFile } from './keras/index.js'
import { isLightgbmDump, lightgbmText, readModelText } from './lightgbm/index.js'
import { libraryVersions } from './library-versions.js'
import { type Compression, type ModelRecord, type PickleRecord } from './model-record.js'
import { PickleBudget } from './pickle/budget.js'
import { interpretPickle } from './pickle/interpreter.js'
import { readXgboost } from './xgboost/index.js'

/** What to say of formats that are recognised and refused. */
const REFUSED: Partial<Record<DetectedFormat | 'lightgbm-dump', readonly [string, string]>> = {
  'joblib-zf': [
    'a joblib file of the ZF container, which joblib wrote before 0.10',
    'Load the model and save it again with a current joblib.',
  ],
  zstd: ['a zstandard-compressed file', 'Save the model with joblib, which has zlib, lz4 and four more.'],
  html: ['an HTML page, not a model', 'The download may have returned an error or a log-in page.'],
  text: ['a text file, not a model', 'Check the path.'],
  'lightgbm-dump': [
    "LightGBM's dump_model() as JSON, which is for people to read and which LightGBM does not load again",
    'Save the model with booster.save_model("model.txt").',
  ],
}

/**
 * Reads a model file as data; nothing in it is executed.
 * @throws corrupt (with the byte offset), unsupported, limit, cancelled
 */
export function readModel(bytes: Uint8Array, options: { readonly signal?: AbortSignal } = {}): ModelRecord {
  if (options.signal?.aborted === true) throw new ModelGateError('cancelled', 'reading the model was cancelled')
  if (bytes.length === 0) throw new ModelGateError('empty-file', 'the model file is empty')
  const { format, compression } = detect(bytes)
  switch (format) {
    case 'pickle':
    case 'joblib':
      return readPickleFile(bytes, compression)
    case 'onnx':
      return { format, bytes }
    case 'xgboost':
      return { format, size: bytes.length, snapshot: readXgboost(bytes) }
    case 'lightgbm':
      return { format, size: bytes.length, text: readModelText(lightgbmText(bytes)) }
    case 'catboost':
      return { format, size: bytes.length, model: readCatboost(bytes) }
    case 'hdf5':
      return readLegacyFile(bytes)
    case 'keras':
      return readKerasArchive(bytes)
    case 'joblib-zf':
    case 'zstd':
    case 'html':
      throw refusal(format)
    case 'text':
      throw isLightgbmDump(bytes) ? refusal('lightgbm-dump') : refusal(format)
    default:
      return { format, bytes }
  }
}

function refusal(format: DetectedFormat | 'lightgbm-dump'): ModelGateError {
  const [what, remedy] = REFUSED[format]!
  return new ModelGateError('unsupported', `The file is ${what}.`, { subject: format, remedy })
}

/** A pickle, plain or compressed, with or without joblib's arrays in it. */
function readPickleFile(bytes: Uint8Array, compression: Compression | null): PickleRecord {
  const unfolded = compression === null ? { bytes, consumed: bytes.length } : decompress(bytes, compression)
  const stream = unfolded.bytes
  if (stream.length === 0) throw corrupt(compression ?? 'pickle', 'there is nothing inside')
  if (compression !== null) requirePickle(stream, compression)
  let inlineArrays = 0
  const { value, next, protocol } = interpretPickle(stream, 0, {
    budget: new PickleBudget(stream.length),
    readInline: (built, at, budget) => {
      const inline = readInlineArray(stream, built, at, budget)
      if (inline !== null) inlineArrays++
      return inline
    },
  })
  return {
    format: inlineArrays > 0 ? 'joblib' : 'pickle',
    protocol,
    compression,
    root: value,
    size: bytes.length,
    streamSize: stream.length,
    bytesAccounted: next,
    trailingBytes: stream.length - next + bytes.length - unfolded.consumed,
    libraryVersions: libraryVersions(value),
  }
}

/** Inside a container there must be a pickle: neither another container nor an archive. */
function requirePickle(stream: Uint8Array, compression: string): void {
  const inner = detect(stream)
  if ((inner.format === 'pickle' || inner.format === 'joblib') && inner.compression === null) return
  const inside = inner.compression ?? inner.format
  throw new ModelGateError('unsupported', `The ${compression} file holds ${inside}, not a pickle.`, {
    subject: compression,
    remedy: 'Unpack the model file first, or save it with joblib.dump(model, path, compress=3).',
  })
}
