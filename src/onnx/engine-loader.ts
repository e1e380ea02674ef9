import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as OnnxRuntime from 'onnxruntime-node'
import { messageOf, ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'

export type OnnxEngine = 'native' | 'wasm'

/** A loaded engine: both packages have the same interface, onnxruntime-common's. */
export interface LoadedEngine {
  readonly name: OnnxEngine
  readonly version: string
  readonly runtime: typeof OnnxRuntime
}

/**
 * A bundle lies in dist/main/ or dist/cli/ with the engines beside it in dist/bin/ and dist/wasm/. Held in a variable,
 * because the bundler would turn `new URL('../x', import.meta.url)` into a file of its own.
 */
const here = import.meta.url

const attempts = new Map<OnnxEngine, Promise<LoadedEngine>>()

/**
 * Loads an engine, once a process.
 * @throws whatever the package throws: a missing or broken binding, another libc, no WebAssembly
 */
export function loadEngine(name: OnnxEngine): Promise<LoadedEngine> {
  let attempt = attempts.get(name)
  if (attempt === undefined) {
    attempt = name === 'native' ? loadNative() : loadWasm()
    attempts.set(name, attempt)
  }
  return attempt
}

/** The native engine and no other; its package's folder, null for the one beside the bundle. */
interface NativeEngine {
  readonly native: () => Promise<string | null>
}

/** 'native' may be replaced by WASM, as if nothing had been chosen. */
export type EngineChoice = OnnxEngine | NativeEngine

export interface ChosenEngine extends LoadedEngine {
  /** Of the package of a native engine that was fetched; null for what lies beside the code. */
  readonly folder: string | null
  /** Why this is not the first choice; null when it is. */
  readonly reason: string | null
}

/**
 * The native engine, or the WASM build of the same version where native cannot be loaded. With `prefer` that engine
 * is taken, and 'wasm' never touches the native library.
 * @throws ModelGateError unsupported when the native engine was asked for by name and cannot be loaded
 */
export async function chooseEngine(prefer?: EngineChoice): Promise<ChosenEngine> {
  if (prefer === 'wasm') return { ...(await loadEngine('wasm')), folder: null, reason: null }
  if (typeof prefer === 'object') return { ...(await onlyNative(prefer)), reason: null }
  try {
    return { ...(await loadEngine('native')), folder: null, reason: null }
  } catch (error) {
    const [cause] = messageOf(error).split('\n')
    return {
      ...(await loadEngine('wasm')),
      folder: null,
      reason: `native engine could not be loaded: ${withoutFolders(cause ?? '')}`,
    }
  }
}

/** @throws what `native` throws; ModelGateError unsupported */
async function onlyNative({ native }: NativeEngine): Promise<Omit<ChosenEngine, 'reason'>> {
  const folder = await native()
  try {
    if (folder === null) return { ...(await loadEngine('native')), folder }
    return { ...nativeOf(createRequire(join(folder, 'package.json'))(folder) as typeof OnnxRuntime), folder }
  } catch (cause) {
    throw new ModelGateError('unsupported', `the native engine could not be loaded: ${plain(messageOf(cause), 300)}`, {
      subject: 'engine',
      remedy: 'Leave engine at auto: it takes the WebAssembly build where the native one does not run.',
      cause,
    })
  }
}

async function loadNative(): Promise<LoadedEngine> {
  refuseDamagedBinaries()
  return nativeOf(await import('onnxruntime-node'))
}

function nativeOf(runtime: typeof OnnxRuntime): LoadedEngine {
  runtime.env.logLevel = 'error'
  return { name: 'native', version: runtime.env.versions.node ?? runtime.env.versions.common, runtime }
}

async function loadWasm(): Promise<LoadedEngine> {
  const runtime = (await import('onnxruntime-web')) as unknown as typeof OnnxRuntime
  // One thread: no worker threads to keep the process alive, and float sums that do not depend on the machine.
  runtime.env.wasm.numThreads = 1
  runtime.env.logLevel = 'error'
  const folder = new URL('../wasm/', here)
  // Unbundled, the package finds its own files.
  if (existsSync(new URL('ort-wasm-simd-threaded.wasm', folder))) runtime.env.wasm.wasmPaths = folder.href
  return { name: 'wasm', version: runtime.env.versions.web ?? runtime.env.versions.common, runtime }
}

/**
 * The loader maps a shared library into memory and dies with SIGBUS, which nobody can catch, where a truncated file
 * ends; so sizes are compared with dist/natives.json first. Hashing 46 MB would cost more than the whole cold start.
 */
function refuseDamagedBinaries(): void {
  const list = new URL('../natives.json', here)
  if (!existsSync(list)) return
  const platform = `bin/napi-v6/${process.platform}/${process.arch}/`
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: { path: string; size: number }[] }
  for (const file of files.filter(({ path }) => path.startsWith(platform))) {
    const found = statSync(fileURLToPath(new URL(`../${file.path}`, here)), { throwIfNoEntry: false })
    if (found === undefined) throw new Error(`${file.path} is missing`)
    if (found.size !== file.size) throw new Error(`${file.path} has ${found.size} bytes, not ${file.size}`)
  }
}

/** Results are equal on every machine: a path is cut to its file name. */
function withoutFolders(message: string): string {
  return message.replace(/(?:[A-Za-z]:)?(?:[\\/][^\\/\s:'"]+)+[\\/]([^\\/\s:'"]+)/g, '$1')
}
