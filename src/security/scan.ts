import { createHash } from 'node:crypto'
import { basename, extname, join, relative } from 'node:path'
import { statOf } from '../core/file-stat.js'
import { type ScannedFile } from '../core/result.js'
import { type ByteSource, chunksOf, inMemory, openNamedSource, readModelFile } from '../formats/index.js'
import { FindingList, worstOf } from './findings.js'
import { checkPermissions, type FileMode, type PermissionOptions } from './permissions.js'
import { type Policy } from './policy.js'
import { scanContent } from './scan-content.js'
import { type ScanContext } from './scan-context.js'
import { SecretCollector } from './secrets/collector.js'
import { isSavedModel, scanSavedModelFolder } from './tensorflow/folder.js'

export interface ScanOptions {
  readonly policy: Policy
  /** Folder that links must not leave; default: the current working directory. */
  readonly sourceRoot?: string
  /** Judges the expiry of allow-list entries; default: now. */
  readonly now?: Date
}

export interface ScanRequest extends ScanOptions {
  readonly path: string
  /** The whole file. Nothing in it is executed. */
  readonly bytes: Uint8Array
  readonly sha256: string
  /** Facts of the file; asked from the disk when absent. */
  readonly stat?: FileMode
}

/**
 * Scans one model file: content by its format (told by the bytes, not by the name), credentials in its strings, and the
 * permissions of the path. Bad content never throws; it becomes findings, and `complete` says whether all was judged.
 */
export async function scanModel(request: ScanRequest): Promise<ScannedFile> {
  const { path, sha256 } = request
  return scanSource(inMemory(request.bytes), { path, sha256: () => sha256 }, request)
}

/** Files longer than this are read in parts; shorter ones at once, which is faster. */
const MAX_HELD_BYTES = 64 * 1024 * 1024

/**
 * Scans a file on disk of any size, or the folder of a TensorFlow SavedModel. Arrays of a large file are never in memory.
 * @throws not-found, empty-file, lfs-pointer as readModelFile; corrupt when the file changes meanwhile
 */
export async function scanPath(path: string, options: ScanOptions): Promise<ScannedFile> {
  const stat = statOf(path)
  if (stat?.isDirectory() === true && isSavedModel(path)) return scanFolder(path, options)
  if (stat?.isFile() !== true || stat.size <= MAX_HELD_BYTES) {
    const { bytes, sha256 } = await readModelFile(path, { name: nameOf(path, options) })
    return scanModel({ path, bytes, sha256, ...options })
  }
  const source = await openNamedSource(path, nameOf(path, options))
  try {
    const scanned = await scanSource(source, { path, sha256: () => digestOf(source) }, options)
    source.checkUnchanged()
    return scanned
  } finally {
    source.close()
  }
}

/** Reports and errors call a file by its way from the folder that the scan was started in. */
function nameOf(path: string, { sourceRoot }: ScanOptions): string {
  return sourceRoot === undefined ? path : relative(sourceRoot, path).replaceAll('\\', '/')
}

interface Target {
  readonly path: string
  readonly sha256: () => string
}

async function scanSource(
  source: ByteSource,
  { path, sha256 }: Target,
  options: ScanOptions & { readonly stat?: FileMode },
): Promise<ScannedFile> {
  const { findings, strings, context } = beginning(path, options)
  const content = await scanContent(source, context)
  reportMismatch(path, content.format, findings)
  if (options.policy.switches.secrets) await strings.report(findings)
  if (options.policy.switches.permissions) findings.addAll(await checkPermissions(path, permissionOptions(options)))
  const list = findings.toArray()
  return {
    path,
    format: content.format,
    size: source.length,
    sha256: sha256(),
    risk: worstOf(list),
    complete: content.complete && strings.complete,
    bytes_accounted: content.accounted,
    findings: list,
  }
}

async function scanFolder(path: string, options: ScanOptions): Promise<ScannedFile> {
  const { findings, strings, context } = beginning(path, options)
  const { size, sha256, complete, accounted, files } = await scanSavedModelFolder(
    { path, name: nameOf(path, options) },
    context,
    scanContent,
  )
  if (options.policy.switches.secrets) await strings.report(findings)
  if (options.policy.switches.permissions) {
    findings.addAll(await checkPermissions(path, permissionOptions(options)))
    for (const name of files) {
      const location = `${context.location}/${name}`
      const found = await checkPermissions(join(path, name), { ...permissionOptions(options), location })
      // That the folder may be read was said of the folder.
      findings.addAll(found.filter(({ severity }) => severity !== 'low'))
    }
  }
  const list = findings.toArray()
  return {
    path,
    format: 'saved-model',
    size,
    sha256,
    risk: worstOf(list),
    complete: complete && strings.complete,
    bytes_accounted: accounted,
    findings: list,
  }
}

function beginning(
  path: string,
  { policy, now }: ScanOptions,
): { readonly findings: FindingList; readonly strings: SecretCollector; readonly context: ScanContext } {
  const findings = new FindingList()
  const strings = new SecretCollector()
  const today = (now ?? new Date()).toISOString().slice(0, 10)
  return { findings, strings, context: { location: basename(path), path, findings, strings, policy, today } }
}

function permissionOptions({ stat, sourceRoot }: { stat?: FileMode; sourceRoot?: string }): PermissionOptions {
  return {
    ...(stat === undefined ? {} : { stat }),
    ...(sourceRoot === undefined ? {} : { workspace: sourceRoot }),
  }
}

function digestOf(source: ByteSource): string {
  const hash = createHash('sha256')
  for (const chunk of chunksOf(source)) hash.update(chunk)
  return hash.digest('hex')
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
    findings.add('format-mismatch', {
      message: `a pickle under the name of a ${extension} file`,
      location: basename(path),
    })
  }
}
