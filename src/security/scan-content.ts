import { isModelGateError, messageOf } from '../core/errors.js'
import {
  type ByteSource,
  type Compression,
  type DetectedFormat,
  detectSource,
  partOf,
  unfold,
  type Unfolded,
  wholeOf,
} from '../formats/index.js'
import { ruleOfDefect } from './defects.js'
import { scanBooster } from './boosters/scan.js'
import { FindingList } from './findings.js'
import { isTar, scanTar } from './archives/tar.js'
import { scanZip } from './archives/zip.js'
import { scanHdf5 } from './keras/hdf5.js'
import { scanOnnx } from './onnx/scan.js'
import { Evidence, silentSink } from './pickle/evidence.js'
import { scanTorchStream } from './pickle/torch-stream.js'
import { opensAsPickle, resync, scanStream } from './pickle/stream.js'
import { type ScanContext, type ScanInner, type ScannedContent } from './scan-context.js'
import { scanGguf } from './tensors/gguf.js'
import { scanNpy } from './tensors/npy.js'
import { scanSafetensors } from './tensors/safetensors.js'
import { recogniseTensorflow } from './tensorflow/recognise.js'
import { scanTensorflow } from './tensorflow/saved-model.js'
import { scanTflite } from './tflite/scan.js'

/**
 * Judges content by what it is, never by its name. Whatever an unpickler would start to execute counts as a pickle,
 * even when it is a valid file of another format as well (HDF5 behind a user block, a zip with bytes in front).
 */
export async function scanContent(source: ByteSource, context: ScanContext): Promise<ScannedContent> {
  const trial = new Evidence({ ...context, findings: new FindingList(), strings: silentSink })
  if (opensAsPickle(source, trial)) {
    return detectSource(source).format === 'torch' ? scanTorch(source, context) : scanPickle(source, context)
  }
  // Before the formats without a signature: a tar archive begins with the name of its first member.
  if (isTar(source)) return scanTar(source, context, scanContent)
  const { format, compression } = detectSource(source)
  const container = compression ?? (format === 'joblib-zf' ? 'zlib' : null)
  if (container !== null) {
    return scanCompressed(source, { ...context, container, from: compression === null ? zfStart(source) : 0 })
  }
  if (format === 'pickle' || format === 'joblib') return scanPickle(source, context)
  if (format === 'xgboost' || format === 'lightgbm' || format === 'catboost')
    return scanBooster(wholeOf(source), format, context)
  const scanner = SCANNERS[format]
  const tensorflow = format === 'unknown' ? recogniseTensorflow(source.read(0, HEAD_BYTES)) : null
  if (tensorflow !== null) return scanTensorflow(source, tensorflow, context)
  return scanner === undefined ? scanOpaque(source, format, context) : scanner(source, context)
}

/** Enough of a file to tell what its first message is. */
const HEAD_BYTES = 64 * 1024 * 1024

/** Formats with a scanner of their own. */
const SCANNERS: Partial<Record<DetectedFormat, ScanInner>> = {
  hdf5: (source, context) => Promise.resolve(scanHdf5(source, context)),
  onnx: scanOnnx,
  keras: (source, context) => scanZip(source, 'keras', context, scanContent),
  torch: scanTorch,
  npz: (source, context) => scanZip(source, 'npz', context, scanContent),
  zip: (source, context) => scanZip(source, 'zip', context, scanContent),
  npy: (source, context) => scanNpy(source, context, scanContent),
  gguf: (source, context) => Promise.resolve(scanGguf(source, context)),
  tflite: (source, context) => scanTflite(source, context, scanContent),
  safetensors: (source, context) => Promise.resolve(scanSafetensors(source, context)),
}

/** An archive since torch 1.6; before, several pickles with the tensors' bytes behind them. */
async function scanTorch(source: ByteSource, context: ScanContext): Promise<ScannedContent> {
  const isArchive = source.read(0, 1)[0] === 0x50
  return isArchive ? scanZip(source, 'torch', context, scanContent) : scanTorchStream(source, context)
}

function scanPickle(source: ByteSource, context: ScanContext): ScannedContent {
  const evidence = new Evidence(context)
  evidence.persistentIdsExpected = context.expectsPersistentIds ?? false
  const outcome = scanStream(source, evidence)
  evidence.judgeGlobals()
  evidence.add('pickle-by-design', `protocol ${outcome.protocol}`, 0)
  const joblib = [...evidence.globals].some((ref) => ref.qualifiedName.endsWith('.numpy_pickle.NumpyArrayWrapper'))
  return { format: joblib ? 'joblib' : 'pickle', complete: outcome.complete, accounted: outcome.accounted }
}

/** joblib's compressors: the stream inside is judged whatever the file is called; what follows the container is searched. */
async function scanCompressed(
  source: ByteSource,
  context: ScanContext & { readonly container: Compression; readonly from: number },
): Promise<ScannedContent> {
  const { findings, location, container, from } = context
  let inner: Unfolded
  try {
    inner = await unfold(partOf(source, from), container)
  } catch (error) {
    if (!isModelGateError(error)) throw error
    findings.add(ruleOfDefect(error, 'pickle-malformed'), { message: messageOf(error), location })
    resync(source, 0, new Evidence(context))
    return { format: container, complete: false, accounted: 0 }
  }
  try {
    const within = { ...context, location: `${location}!/${container}` }
    const isTooDeep = location.split('!/').length > MAX_LAYERS
    const content = isTooDeep ? scanOpaque(inner, 'unknown', within) : await scanContent(inner, within)
    const consumed = from + inner.consumed
    const trailing = source.length - consumed
    if (trailing > 0) {
      const message = `${trailing} bytes follow the ${container} data`
      findings.add('trailing-data', { message, location, offset: consumed })
      resync(source, consumed, new Evidence(context))
    }
    const isPickle = content.format === 'pickle' || content.format === 'joblib'
    return {
      format: isPickle ? 'joblib' : content.format,
      complete: content.complete && trailing === 0,
      accounted: content.accounted === inner.length ? consumed : 0,
    }
  } finally {
    inner.close()
  }
}

/** Compression inside compression; joblib has one layer. */
const MAX_LAYERS = 4

/** joblib before 0.10: `ZF`, the length in hexadecimal padded to 19 characters, an optional space, zlib data. */
function zfStart(source: ByteSource): number {
  const header = 2 + 19
  return source.read(header, header + 1)[0] === 0x20 ? header + 1 : header
}

/** Formats that the scan does not read yet: said so, never called clean; pickles that hide in them are found anyway. */
function scanOpaque(source: ByteSource, format: DetectedFormat, context: ScanContext): ScannedContent {
  const { findings, location } = context
  resync(source, 0, new Evidence(context))
  const what = format === 'unknown' ? 'an unknown format' : format
  findings.add('not-inspected', { message: `${source.length} bytes of ${what}`, location })
  return { format, complete: false, accounted: 0 }
}
