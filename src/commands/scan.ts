import { open, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { explain, ModelGateError } from '../core/errors.js'
import { statOf } from '../core/file-stat.js'
import { toJson } from '../core/json.js'
import type { ScannedFile } from '../core/result.js'
import { plain } from '../core/text.js'
import { closedFile } from '../formats/index.js'
import { renderSarif, renderScanTable } from '../report/index.js'
import { isSavedModel, overallRisk, scanPaths } from '../security/index.js'
import { securityPolicy, severityRank } from '../stages/index.js'
import type { Command } from './command.js'
import { writeOutput } from './output.js'
import { SARIF_OPTIONS } from './reports.js'
import { resolveConfig, within } from './settings.js'

/**
 * Extensions that a folder is searched for. Files that open like a model are scanned under any other name as well, and
 * one that is named itself always is.
 */
const MODEL_EXTENSIONS =
  /\.(joblib|pkl|pickle|dill|onnx|h5|hdf5|keras|npy|npz|pt|pth|bin|ckpt|safetensors|gguf|tflite|ubj|cbm|pb|mar|nemo)(\.(gz|bz2|xz|lzma|lz4|z))?$/i

/** Thousands of small files go by in a second. */
const TELL_EVERY_MS = 1_000

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__'])

/** The security scan alone, on files and folders; the folder of a SavedModel is one model. */
export const scanCommand: Command = {
  name: 'scan',
  async run(inputs, { workingDirectory, log }, print) {
    if (inputs.positionals.length === 0) {
      throw new ModelGateError('usage', 'modelgate scan: no file or folder was named', {
        remedy: 'modelgate scan models/',
      })
    }
    const config = await resolveConfig(inputs, workingDirectory)
    const shown = (path: string): string => relative(workingDirectory, path).replaceAll('\\', '/')
    const paths = await modelFiles(inputs.positionals, workingDirectory, shown)
    const files: ScannedFile[] = []
    const unread: ModelGateError[] = []
    let told = 0
    const outcomes = await scanPaths(paths, {
      policy: securityPolicy(config),
      sourceRoot: workingDirectory,
      onStart: (path, done) => {
        const now = performance.now()
        if (done > 0 && now - told < TELL_EVERY_MS) return
        told = now
        log.progress(`scan: ${done} of ${paths.length} done, ${shown(path)}`)
      },
    })
    for (const { path, file, error } of outcomes) {
      if (error === null) files.push({ ...file, path: shown(path) })
      else unread.push(error)
    }
    if (files.length === 0) throw noneRead(unread)
    const risk = overallRisk(files.flatMap((file) => file.findings))
    const text = {
      json: () => toJson({ overall_risk: risk, files, unread: unread.map(explain) }),
      sarif: () => renderSarif(files, SARIF_OPTIONS),
      text: () => renderScanTable({ overall_risk: risk, files }),
    }[(inputs.text('format') ?? (inputs.flag('json') ? 'json' : 'text')) as 'json' | 'sarif' | 'text']()
    const output = inputs.text('output')
    if (output === undefined) print(text)
    else await writeOutput(within(workingDirectory, output), text)
    for (const problem of unread) log.error(explain(problem), problem.file)
    if (unread.length > 0) return 2
    const passed =
      severityRank(risk) <= severityRank(config.security.max_severity) && files.every((file) => file.complete)
    return passed ? 0 : 1
  },
}

/** Nothing could be read: the one reason, or all of them. */
function noneRead(unread: readonly ModelGateError[]): ModelGateError {
  const [first] = unread
  if (first !== undefined && unread.length === 1) return first
  return new ModelGateError('not-found', unread.map(explain).join('\n'), {
    remedy: 'No file could be scanned: each line says why, and what to do about it.',
  })
}

type Shown = (path: string) => string

async function modelFiles(
  named: readonly string[],
  workingDirectory: string,
  shown: Shown,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of named.map((one) => within(workingDirectory, one))) {
    if (statOf(path)?.isDirectory() !== true || isSavedModel(path)) found.push(path)
    else found.push(...(await filesBelow(path, shown)))
  }
  if (found.length === 0) {
    throw new ModelGateError('not-found', `no model file was found in ${plain(named.join(', '))}`, {
      remedy: 'Name a file to scan it whatever its extension.',
    })
  }
  return [...new Set(found)].toSorted()
}

/** @throws not-found for a folder that may not be read: a model could be in it */
async function filesBelow(folder: string, shown: Shown): Promise<string[]> {
  const found: string[] = []
  const entries = await readdir(folder, { withFileTypes: true }).catch(async (error: unknown) => {
    throw await closedFile(error, folder, shown(folder))
  })
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && SKIPPED_FOLDERS.has(entry.name)) continue
    if (entry.isDirectory()) found.push(...(isSavedModel(path) ? [path] : await filesBelow(path, shown)))
    else if (MODEL_EXTENSIONS.test(entry.name) || (await opensLikeModel(path, entry.isFile()))) found.push(path)
  }
  return found
}

/** Pickles of protocol 2 and later, HDF5, NumPy, GGUF, TensorFlow Lite. */
// eslint-disable-next-line no-control-regex -- signatures hold control characters
const SIGNATURES = /^(?:\x80[\x02-\x05][\x00-\xff]|\x89HDF\r\n|\x93NUMPY|GGUF|[\x00-\xff]{4}TFL3)/

async function opensLikeModel(path: string, isFile: boolean): Promise<boolean> {
  if (!isFile) return false
  const handle = await open(path).catch(() => null)
  if (handle === null) return true // who scans it tells why it cannot be read
  try {
    const head = Buffer.alloc(8)
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    return SIGNATURES.test(head.toString('latin1', 0, bytesRead))
  } finally {
    await handle.close()
  }
}
