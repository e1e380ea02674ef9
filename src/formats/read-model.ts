import { corrupt, ModelGateError } from '../core/errors.js'
import { type Decompressed } from './compression/decompressed.js'
import { detect, type Detected, type DetectedFormat } from './detect.js'
import { readInlineArray } from './joblib/array-wrapper.js'
import { isLightgbmDump } from './lightgbm/signature.js'
import { libraryVersions } from './library-versions.js'
import { type Compression, type ModelRecord, type PickleRecord } from './model-record.js'
import { PickleBudget } from './pickle/budget.js'
import { interpretPickle } from './pickle/interpreter.js'

/** What to say of formats that are recognised and refused. */
const REFUSED: Partial<Record<DetectedFormat | 'lightgbm-dump' | 'json', readonly [string, string]>> = {
  'joblib-zf': [
    'a joblib file of the ZF container, which joblib wrote before 0.10',
    'Load the model and save it again with a current joblib.',
  ],
  zstd: ['a zstandard-compressed file', 'Save the model with joblib, which has zlib, lz4 and four more.'],
  html: [
    'an HTML page, not a model',
    'The download returned an error or a log-in page: open the address in a browser, check the token, and download again.',
  ],
  text: [
    'a text file, not a model',
    'Check the path. If it should be a booster saved as text, it was cut off: copy it again and compare its sha256.',
  ],
  json: [
    'JSON, but no booster in it is known, or not all of one is there',
    'Check the path. If it should be a booster, it was cut off: copy it again and compare its sha256.',
  ],
  'lightgbm-dump': [
    "LightGBM's dump_model() as JSON, which is for people to read and which LightGBM does not load again",
    'Save the model with booster.save_model("model.txt").',
  ],
}

/**
 * Reads a model file as data; nothing in it is executed.
 * @throws corrupt (with the byte offset), unsupported, limit, cancelled
 */
export async function readModel(
  bytes: Uint8Array,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ModelRecord> {
  if (options.signal?.aborted === true) throw new ModelGateError('cancelled', 'reading the model was cancelled')
  if (bytes.length === 0) throw new ModelGateError('empty-file', 'the model file is empty')
  const read = await loadReader(detect(bytes))
  return read(bytes)
}

/** Bytes of a format -> what they describe. */
export type Reader = (bytes: Uint8Array) => ModelRecord

/** Loads the code that reads what was detected: a start must not pay for the readers of all other formats. */
export async function loadReader({ format, compression }: Detected): Promise<Reader> {
  switch (format) {
    case 'pickle':
    case 'joblib': {
      if (compression === null) return (bytes) => readPickleFile(bytes, null)
      const { decompress } = await import('./compression/index.js')
      return (bytes) => readPickleFile(bytes, { compression, ...decompress(bytes, compression) })
    }
    case 'xgboost':
    case 'lightgbm':
    case 'catboost': {
      const { readBoosterFile } = await import('./booster-file.js')
      return (bytes) => readBoosterFile(bytes, format)
    }
    case 'hdf5':
      return (await import('./keras/legacy-file.js')).readLegacyFile
    case 'keras':
      return (await import('./keras/archive.js')).readKerasArchive
    case 'joblib-zf':
    case 'zstd':
    case 'html':
      throw refusal(format)
    case 'text':
      return (bytes) => {
        throw refusal(isLightgbmDump(bytes) ? 'lightgbm-dump' : /^\s*[{[]/.test(headOf(bytes)) ? 'json' : format)
      }
    default:
      return (bytes) => ({ format, bytes })
  }
}

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 64)).toString('latin1')
}

function refusal(format: keyof typeof REFUSED): ModelGateError {
  const [what, remedy] = REFUSED[format]!
  return new ModelGateError('unsupported', `the file is ${what}`, { subject: format, remedy })
}

interface Unfolded extends Decompressed {
  readonly compression: Compression
}

/** A pickle, plain or unfolded from a compressed file, with or without joblib's arrays in it. */
function readPickleFile(bytes: Uint8Array, unfolded: Unfolded | null): PickleRecord {
  const { bytes: stream, consumed } = unfolded ?? { bytes, consumed: bytes.length }
  const compression = unfolded?.compression ?? null
  if (stream.length === 0) throw corrupt(compression ?? 'pickle', 'there is nothing inside')
  if (compression !== null) requirePickle(stream, compression)
  let inlineArrays = 0
  const globals = new Set<string>()
  const { value, next, protocol } = interpretPickle(stream, 0, {
    budget: new PickleBudget(stream.length),
    globals,
    readInline: (built, at, options) => {
      const inline = readInlineArray(stream, built, at, options)
      if (inline !== null) inlineArrays++
      return inline
    },
  })
  return {
    format: inlineArrays > 0 ? 'joblib' : 'pickle',
    protocol,
    compression,
    root: value,
    globals,
    size: bytes.length,
    streamSize: stream.length,
    bytesAccounted: next,
    trailingBytes: stream.length - next + bytes.length - consumed,
    libraryVersions: libraryVersions(value),
  }
}

/** Inside a container there must be a pickle: neither another container nor an archive. */
function requirePickle(stream: Uint8Array, compression: string): void {
  const inner = detect(stream)
  if ((inner.format === 'pickle' || inner.format === 'joblib') && inner.compression === null) return
  const inside = inner.compression ?? inner.format
  throw new ModelGateError('unsupported', `the ${compression} file holds ${inside}, not a pickle`, {
    subject: compression,
    remedy: 'Unpack the model file first, or save it with joblib.dump(model, path, compress=3).',
  })
}
