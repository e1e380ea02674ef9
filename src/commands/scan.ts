import { readdir } from 'node:fs/promises'
import { statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { explain, isModelGateError, ModelGateError } from '../core/errors.js'
import { toJson } from '../core/json.js'
import type { ScannedFile } from '../core/result.js'
import { readModelFile } from '../formats/index.js'
import { renderSarif, renderScanTable } from '../report/index.js'
import { overallRisk, scanModel } from '../security/index.js'
import { securityPolicy, severityRank } from '../stages/index.js'
import type { Command } from './command.js'
import { writeOutput } from './output.js'
import { SARIF_OPTIONS } from './reports.js'
import { resolveConfig, within } from './settings.js'

/** Extensions that a folder is searched for; a file that is named itself is scanned whatever its name. */
const MODEL_EXTENSIONS =
  /\.(joblib|pkl|pickle|dill|onnx|h5|hdf5|keras|npy|npz|pt|pth|bin|ckpt|safetensors|gguf|tflite)(\.(gz|bz2|xz|lzma|lz4|z))?$/i

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__'])

/** The security scan alone, on files and folders. */
export const scanCommand: Command = {
  name: 'scan',
  async run(inputs, { workingDirectory, log }, print) {
    if (inputs.positionals.length === 0) {
      throw new ModelGateError('usage', 'modelgate scan: no file or folder was named', {
        remedy: 'modelgate scan models/',
      })
    }
    const config = await resolveConfig(inputs, workingDirectory)
    const paths = await modelFiles(inputs.positionals.map((path) => within(workingDirectory, path)))
    const files: ScannedFile[] = []
    const unread: string[] = []
    for (const path of paths) {
      const shown = relative(workingDirectory, path).replaceAll('\\', '/')
      log.progress(`scan: ${shown}`)
      try {
        const { bytes, sha256 } = await readModelFile(path)
        const policy = securityPolicy(config)
        files.push({ ...(await scanModel({ path, bytes, sha256, policy, sourceRoot: workingDirectory })), path: shown })
      } catch (error) {
        if (!isModelGateError(error)) throw error
        unread.push(explain(error))
      }
    }
    if (files.length === 0) throw new ModelGateError('not-found', unread.join('\n'))
    const risk = overallRisk(files.flatMap((file) => file.findings))
    const text = {
      json: () => toJson({ overall_risk: risk, files, unread }),
      sarif: () => renderSarif(files, SARIF_OPTIONS),
      text: () => renderScanTable({ overall_risk: risk, files }),
    }[(inputs.text('format') ?? (inputs.flag('json') ? 'json' : 'text')) as 'json' | 'sarif' | 'text']()
    const output = inputs.text('output')
    if (output === undefined) print(text)
    else await writeOutput(within(workingDirectory, output), text)
    for (const problem of unread) log.error(problem)
    if (unread.length > 0) return 2
    const passed =
      severityRank(risk) <= severityRank(config.security.max_severity) && files.every((file) => file.complete)
    return passed ? 0 : 1
  },
}

async function modelFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat?.isDirectory() !== true) found.push(path)
    else found.push(...(await filesBelow(path)))
  }
  if (found.length === 0) {
    throw new ModelGateError('not-found', 'no model file was found there', {
      remedy: 'Name a file to scan it whatever its extension.',
    })
  }
  return [...new Set(found)].toSorted()
}

async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) found.push(...(await filesBelow(path)))
    else if (!entry.isDirectory() && MODEL_EXTENSIONS.test(entry.name)) found.push(path)
  }
  return found
}
