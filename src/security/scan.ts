import { basename, extname } from 'node:path'
import { type ScannedFile } from '../core/result.js'
import { inMemory } from '../formats/index.js'
import { FindingList, worstOf } from './findings.js'
import { checkPermissions, type FileMode } from './permissions.js'
import { type Policy } from './policy.js'
import { scanContent } from './scan-content.js'
import { SecretCollector } from './secrets/collector.js'

export interface ScanRequest {
  readonly path: string
  /** The whole file. Nothing in it is executed. */
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly policy: Policy
  /** Facts of the file; asked from the disk when absent. */
  readonly stat?: FileMode
  /** Folder that links must not leave; default: the current working directory. */
  readonly sourceRoot?: string
  /** Judges the expiry of allow-list entries; default: now. */
  readonly now?: Date
}

/**
 * Scans one model file: content by its format (told by the bytes, not by the name), credentials in its strings, and the
 * permissions of the path. Bad content never throws; it becomes findings, and `complete` says whether all was judged.
 */
export async function scanModel(request: ScanRequest): Promise<ScannedFile> {
  const { path, bytes, policy } = request
  const findings = new FindingList()
  const strings = new SecretCollector()
  const today = (request.now ?? new Date()).toISOString().slice(0, 10)
  const content = await scanContent(inMemory(bytes), {
    location: basename(path),
    path,
    findings,
    strings,
    policy,
    today,
  })
  reportMismatch(path, content.format, findings)
  if (policy.switches.secrets) await strings.report(findings)
  if (policy.switches.permissions) {
    const options = {
      ...(request.stat === undefined ? {} : { stat: request.stat }),
      ...(request.sourceRoot === undefined ? {} : { workspace: request.sourceRoot }),
    }
    findings.addAll(await checkPermissions(path, options))
  }
  const list = findings.toArray()
  return {
    path,
    format: content.format,
    size: bytes.length,
    sha256: request.sha256,
    risk: worstOf(list),
    complete: content.complete && strings.complete,
    bytes_accounted: content.accounted,
    findings: list,
  }
}

/** Extensions under which users expect data without code; a pickle there is a disguise. */
const DATA_EXTENSIONS: ReadonlySet<string> = new Set([
  '.onnx',
  '.safetensors',
  '.gguf',
  '.tflite',
  '.h5',
  '.hdf5',
  '.keras',
  '.json',
  '.txt',
  '.csv',
  '.npy',
  '.pb',
  '.ubj',
  '.cbm',
])

function reportMismatch(path: string, format: string, findings: FindingList): void {
  const extension = extname(path).toLowerCase()
  if ((format === 'pickle' || format === 'joblib') && DATA_EXTENSIONS.has(extension)) {
    findings.add('format-mismatch', { message: `a pickle under the name of a ${extension} file`, location: path })
  }
}
