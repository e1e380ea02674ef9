import { execFile } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { ModelGateError, unsupported } from '../core/errors.js'
import { plain } from '../core/text.js'

/** A Python that could load the model. */
export interface Interpreter {
  readonly executable: string
  readonly version: string
  /** Folders that hold Python and its packages: what the worker may read. */
  readonly prefixes: readonly string[]
  /** Of the modules that were asked for, those that cannot be imported. */
  readonly missing: readonly string[]
  /** Distribution -> version, for those that were asked for and are there. */
  readonly versions: Readonly<Record<string, string>>
}

/** Finds modules without importing them: importing would run them outside of the sandbox. */
const PROBE_SCRIPT = String.raw`
import json, sys, sysconfig
from importlib import util, metadata
wanted = json.loads(sys.argv[1])
def found(name):
    try:
        return util.find_spec(name) is not None
    except Exception:
        return False
def version(name):
    try:
        return metadata.version(name)
    except Exception:
        return None
prefixes = {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix, *sysconfig.get_paths().values()}
print(json.dumps({
    'executable': sys.executable, 'version': '.'.join(map(str, sys.version_info[:3])), 'prefixes': sorted(prefixes),
    'missing': [name for name in wanted['modules'] if not found(name)],
    'versions': {name: version(name) for name in wanted['distributions'] if version(name)},
}))
`

export interface ProbeRequest {
  /** Name to look up on the search path, or a path. */
  readonly command: string
  readonly searchPath: string
  readonly home: string
  readonly modules: readonly string[]
  readonly distributions: readonly string[]
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/**
 * Asks Python what it has. Nothing of the model takes part, and Python sees none of our variables but PATH.
 * @throws ModelGateError 'unsupported' when there is no usable Python, 'timeout', 'cancelled'
 */
export async function probeInterpreter(request: ProbeRequest): Promise<Interpreter> {
  const command = locate(request.command, request.searchPath)
  if (command === null) {
    throw unsupported(
      'python3',
      `no ${plain(request.command, 200)} on this machine`,
      'Install Python (actions/setup-python).',
    )
  }
  const wanted = JSON.stringify({ modules: request.modules, distributions: request.distributions })
  const answer = await run(command, ['-I', '-B', '-c', PROBE_SCRIPT, wanted], request)
  return parseAnswer(command, answer)
}

/** Absolute path of a command: first hit on the search path, as a shell finds it. */
function locate(command: string, searchPath: string): string | null {
  if (isAbsolute(command)) return existsSync(command) ? command : null
  const folders = searchPath.split(delimiter).filter((folder) => isAbsolute(folder))
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null
}

function run(command: string, words: readonly string[], request: ProbeRequest): Promise<string> {
  const { signal, timeoutMs, home, searchPath } = request
  return new Promise((resolve, reject) => {
    execFile(
      command,
      words,
      {
        env: { PATH: searchPath, HOME: home, LANG: 'C.UTF-8', ...libraryPath(command) },
        cwd: home,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: 1024 ** 2,
        signal,
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout)
        else if (signal.aborted) reject(new ModelGateError('cancelled', 'looking for Python was stopped'))
        else if (error.killed === true) {
          reject(new ModelGateError('timeout', `${plain(command, 200)} did not answer within ${timeoutMs / 1000} s`))
        } else {
          const said = plain(stderr.trim().split('\n').at(-1) ?? '', 300)
          reject(unsupported('python3', `${plain(command, 200)} does not run${said === '' ? '' : `: ${said}`}`))
        }
      },
    )
  })
}

function parseAnswer(command: string, text: string): Interpreter {
  try {
    const answer = JSON.parse(text) as Interpreter
    const lists = [answer.prefixes, answer.missing]
    if (typeof answer.executable === 'string' && typeof answer.version === 'string' && lists.every(Array.isArray)) {
      return answer
    }
  } catch {
    // told below: not an answer
  }
  throw unsupported('python3', `${plain(command, 200)} did not answer as Python does: ${plain(text, 100)}`)
}

/** Builds of Python that keep libpython beside them may not find it without being told. */
export function libraryPath(executable: string): Readonly<Record<string, string>> {
  try {
    const folder = join(dirname(dirname(realpathSync(executable))), 'lib')
    return readdirSync(folder).some((name) => name.startsWith('libpython')) ? { LD_LIBRARY_PATH: folder } : {}
  } catch {
    return {} // no such folder: nothing to tell
  }
}
