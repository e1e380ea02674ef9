import { isModelGateError, messageOf } from '../core/errors.js'
import { compressionOf, decompress, type Decompressed } from '../formats/index.js'
import { FindingList } from './findings.js'
import { type Policy } from './policy.js'
import { Evidence, silentSink, type StringSink } from './pickle/evidence.js'
import { resync, scanStream } from './pickle/stream.js'
import { type SniffedFormat } from './sniff.js'

export interface ScanContext {
  readonly location: string
  readonly findings: FindingList
  readonly strings: StringSink
  readonly policy: Policy
  /** YYYY-MM-DD */
  readonly today: string
}

export interface ScannedContent {
  readonly format: string
  readonly complete: boolean
  /** Bytes of the file that were read and judged. */
  readonly accounted: number
}

interface Scanner {
  scan(bytes: Uint8Array, context: ScanContext): ScannedContent | Promise<ScannedContent>
}

/** One scanner a format. */
export const scanners: Readonly<Record<SniffedFormat, Scanner>> = {
  pickle: { scan: scanPickle },
  compressed: { scan: scanCompressed },
  onnx: { scan: scanUnknown },
  zip: { scan: scanUnknown },
  hdf5: { scan: scanUnknown },
  npy: { scan: scanUnknown },
  unknown: { scan: scanUnknown },
}

function scanPickle(bytes: Uint8Array, context: ScanContext): ScannedContent {
  const evidence = new Evidence(context)
  const outcome = scanStream(bytes, evidence)
  evidence.judgeGlobals()
  evidence.add('pickle-by-design', `protocol ${outcome.protocol}`, 0)
  const joblib = [...evidence.globals].some((ref) => ref.qualifiedName.endsWith('.numpy_pickle.NumpyArrayWrapper'))
  return { format: joblib ? 'joblib' : 'pickle', complete: outcome.complete, accounted: outcome.accounted }
}

/** joblib's compressors. The stream inside is judged whatever the file is called; what follows the container is not it. */
function scanCompressed(bytes: Uint8Array, context: ScanContext): ScannedContent {
  const { findings, location } = context
  const compression = compressionOf(bytes)
  if (compression === null) return scanUnknown(bytes, context)
  let inner: Decompressed
  try {
    inner = decompress(bytes, compression)
  } catch (error) {
    if (!isModelGateError(error)) throw error
    if (error.code === 'limit') findings.add('resource-bomb', { message: messageOf(error), location })
    else findings.add('pickle-malformed', { message: messageOf(error), location })
    return { format: compression, complete: false, accounted: 0 }
  }
  const content = scanUnknown(inner.bytes, { ...context, location: `${location}!/${compression}` })
  const trailing = bytes.length - inner.consumed
  if (trailing > 0) {
    findings.add('trailing-data', {
      message: `${trailing} bytes follow the ${compression} data`,
      location,
      offset: inner.consumed,
    })
    scanRemainder(bytes, inner.consumed, context)
  }
  const read = content.complete && content.accounted === inner.bytes.length
  return {
    format: content.format === 'pickle' || content.format === 'joblib' ? 'joblib' : content.format,
    complete: content.complete && trailing === 0,
    accounted: read ? inner.consumed : 0,
  }
}

/** Searches bytes that belong to nothing for hidden pickles. */
function scanRemainder(bytes: Uint8Array, from: number, context: ScanContext): void {
  resync(bytes, from, new Evidence(context))
}

/**
 * No known signature. Protocols 0 and 1 have none, so whatever unpickles is a pickle; the rest is searched for pickles
 * that hide in it, and reported as not inspected.
 */
function scanUnknown(bytes: Uint8Array, context: ScanContext): ScannedContent {
  const trial = new Evidence({ ...context, findings: new FindingList(), strings: silentSink })
  const outcome = scanStream(bytes, trial)
  trial.judgeGlobals()
  if (outcome.pickles > 0 || trial.opensLikePickle) return scanPickle(bytes, context)
  const { findings, location } = context
  findings.addAll(trial.findings.toArray().filter((finding) => finding.severity === 'high'))
  findings.add('not-inspected', { message: `${bytes.length} bytes of an unknown format`, location })
  return { format: 'unknown', complete: false, accounted: 0 }
}
