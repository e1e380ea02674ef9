import { corrupt, ModelGateError } from '../core/errors.js'
import { type Decompressed } from './compression/decompressed.js'
import { detect, type Detected } from './detect.js'
import { readInlineArray } from './joblib/array-wrapper.js'
import { libraryVersions } from './library-versions.js'
import { type Compression, type ModelRecord, type PickleRecord } from './model-record.js'
import { PickleBudget } from './pickle/budget.js'
import { interpretPickle } from './pickle/interpreter.js'

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
    case 'text': {
      const { refusalOf } = await import('./refused-content.js')
      return (bytes) => {
        throw refusalOf(format, bytes)
      }
    }
    default:
      return (bytes) => ({ format, bytes })
  }
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
