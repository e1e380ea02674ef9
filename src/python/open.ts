import { realpathSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { isModelGateError, unsupported } from '../core/errors.js'
import type { Model, ModelFacts } from '../core/model.js'
import { plain } from '../core/text.js'
import { isolationOf, loadedModelOf, SANDBOX_REMEDY, type Isolation, type LoadedModel } from './answers.js'
import { libraryPath, probeInterpreter, type Interpreter } from './interpreter.js'
import {
  ADDRESS_SPACE_PER_MODEL_BYTE,
  BASE_ADDRESS_SPACE,
  CPU_SECONDS,
  DEFAULT_LIMITS,
  MAX_OPEN_FILES,
  MAX_THREADS,
  type WorkerLimits,
} from './limits.js'
import { pythonModel } from './python-model.js'
import { distributionOf, neededModules, requireModules, versionNotes, type PythonNeeds } from './requirements.js'
import { SANDBOX_SCRIPT } from './sandbox-script.js'
import { SERVING_SCRIPT } from './serving-script.js'
import { copyVouchedSources, type VouchedSources } from './sources.js'
import { WorkerProcess } from './worker-process.js'

/** May these bytes be handed to Python at all? The static scan and the origin of the run decide. */
export type Permission =
  | { readonly allowed: true; readonly sources: VouchedSources }
  | { readonly allowed: false; readonly reason: string; readonly remedy?: string }

/** What the outside gives for a worker; commands/ wires it. */
export interface PythonAccess {
  readonly mayExecute: (bytes: Uint8Array, path: string) => Promise<Permission>
  /** `python3`, or a path. */
  readonly command: string
  /** PATH, to look the command up; the worker itself gets none. */
  readonly searchPath: string
  /** Scratch space of this run, or what makes it when it is needed. */
  readonly tempDirectory: string | (() => Promise<string>)
  readonly signal: AbortSignal
  readonly limits?: WorkerLimits
  /** Default: that of this process. */
  readonly platform?: NodeJS.Platform
}

export interface PythonRequest {
  readonly bytes: Uint8Array
  readonly path: string
  readonly facts: ModelFacts
  readonly needs: PythonNeeds
  /** From a dict, list or tuple to the model inside of it; empty when the file holds the model itself. */
  readonly keys: readonly (string | number)[]
  /** Why no kernel runs this model. */
  readonly reason: string
}

export interface OpenedPythonModel {
  readonly model: Model
  readonly notes: readonly string[]
}

/**
 * Loads a pickled model in a sandboxed Python process. Each condition is checked before the next step, and each failure
 * has its own message: permission, platform, Python, packages, sandbox, loading.
 * @throws ModelGateError 'unsupported', 'timeout', 'limit', 'cancelled', 'corrupt'
 */
export async function openPythonModel(request: PythonRequest, access: PythonAccess): Promise<OpenedPythonModel> {
  const { bytes, path, needs } = request
  const limits = access.limits ?? DEFAULT_LIMITS
  const platform = access.platform ?? process.platform
  if (platform !== 'linux') {
    throw unsupported('python', `the sandbox for the Python worker does not exist on ${platform}`, SANDBOX_REMEDY)
  }
  const permission = await access.mayExecute(bytes, path)
  if (!permission.allowed) throw unsupported('python', permission.reason, permission.remedy)
  const scratch = typeof access.tempDirectory === 'string' ? access.tempDirectory : await access.tempDirectory()
  await mkdir(scratch, { recursive: true })
  const folder = await mkdtemp(join(scratch, 'python-'))
  let worker: WorkerProcess | null = null
  const close = async (): Promise<void> => {
    await worker?.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const sources = join(folder, 'sources')
    const own = await copyVouchedSources(permission.sources, sources)
    const interpreter = await findPython(needs, own, folder, access, limits)
    requireModules(interpreter, needs)
    worker = startWorker(interpreter, folder, access.signal)
    const readable = [...readablePrefixes(interpreter, permission.sources.root), sources, ...SYSTEM_PATHS]
    const isolation = isolationOf(await worker.request(settings(bytes, readable), [], limits.loadMs))
    const load = {
      operation: 'load',
      loader: needs.loader,
      keys: request.keys,
      sources: own.length > 0 ? [sources] : [],
    }
    const loaded = loadedModelOf(await worker.request(load, [bytes], limits.loadMs))
    const model = pythonModel({ worker, loaded, ...request, predictMs: limits.predictMs, close })
    return { model, notes: notesOf(isolation, loaded, versionNotes(interpreter, needs)) }
  } catch (error) {
    await close()
    if (!isModelGateError(error))
      throw unsupported('python', `the Python worker could not be started: ${String(error)}`)
    throw error
  }
}

function findPython(
  needs: PythonNeeds,
  own: readonly string[],
  folder: string,
  { command, searchPath, signal }: PythonAccess,
  { probeMs }: WorkerLimits,
): Promise<Interpreter> {
  const modules = neededModules(needs, own)
  const distributions = [...new Set([...modules.map(distributionOf), ...Object.keys(needs.libraryVersions)])]
  return probeInterpreter({ command, searchPath, home: folder, modules, distributions, timeoutMs: probeMs, signal })
}

function startWorker({ executable }: Interpreter, folder: string, signal: AbortSignal): WorkerProcess {
  return new WorkerProcess({
    executable,
    // -I: no variables, no user site, no current folder. -B: writes no bytecode.
    arguments: ['-I', '-B', '-X', 'utf8', '-c', SANDBOX_SCRIPT + SERVING_SCRIPT],
    environment: {
      HOME: folder,
      TMPDIR: folder,
      LANG: 'C.UTF-8',
      OMP_NUM_THREADS: '1',
      OPENBLAS_NUM_THREADS: '1',
      MKL_NUM_THREADS: '1',
      JOBLIB_MULTIPROCESSING: '0',
      ...libraryPath(executable),
    },
    folder,
    signal,
  })
}

function settings(bytes: Uint8Array, readable: readonly string[]): Readonly<Record<string, unknown>> {
  return {
    parent: process.pid,
    readable,
    limits: {
      AS: BASE_ADDRESS_SPACE + ADDRESS_SPACE_PER_MODEL_BYTE * bytes.length,
      CPU: CPU_SECONDS,
      FSIZE: 0,
      CORE: 0,
      NOFILE: MAX_OPEN_FILES,
      NPROC: MAX_THREADS,
    },
  }
}

/** Libraries, time zones and processor facts; nothing of them is a secret. */
const SYSTEM_PATHS = [
  '/lib',
  '/lib64',
  '/usr/lib',
  '/usr/lib64',
  '/usr/local/lib',
  '/usr/share/zoneinfo',
  '/etc/ld.so.cache',
  '/etc/localtime',
  '/dev/urandom',
  '/proc/cpuinfo',
  '/proc/meminfo',
  '/sys/devices/system/cpu',
]

/** Folders of Python itself. One that holds the repository or a home folder would open far more than Python. */
function readablePrefixes({ prefixes }: Interpreter, root: string): readonly string[] {
  const inside = `${real(root)}${sep}`
  for (const prefix of prefixes) {
    const path = real(prefix)
    if (inside.startsWith(path.endsWith(sep) ? path : path + sep) || HOMES.includes(path)) {
      throw unsupported(
        'python',
        `Python is installed in ${plain(prefix, 200)}, a folder that holds more than Python`,
        'Use a Python of its own folder: actions/setup-python, or a virtual environment.',
      )
    }
  }
  return prefixes
}

/** A Python here would take the keys and settings of every user with it. */
const HOMES = ['/home', '/root', homedir()]

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path) // not there, so nothing of it can be read either
  }
}

function notesOf(isolation: Isolation, loaded: LoadedModel, versions: readonly string[]): readonly string[] {
  const walls = ['seccomp', `Landlock ${isolation.landlock}`, ...(isolation.namespaces ? ['namespaces'] : [])]
  return [
    `the model runs in a Python process without network, files or other processes (${walls.join(', ')})`,
    ...versions,
    ...loaded.warnings.map((warning) => `Python warned while loading: ${plain(warning, 300)}`),
  ]
}
