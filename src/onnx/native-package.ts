import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isModelGateError, ModelGateError } from '../core/errors.js'
import { fetchPackage, type PackagePlace, thisPlatform, unpackPackage } from '../core/npm-package.js'
import { NATIVE_PLATFORMS, ONNXRUNTIME_PACKAGES, ONNXRUNTIME_VERSION } from './native-pins.js'

/** The one whose native build lies in dist/. */
const SHIPPED = 'linux-x64'

export interface NativePlace extends PackagePlace {
  /** Folder of this run alone. */
  readonly tempDirectory: () => Promise<string>
  /** Of the machine; by default this one. */
  readonly platform?: string
}

/**
 * Brings the native engine of this platform here, in the version of the WebAssembly build that it takes the place of. The
 * archive is kept by its sha256 and hashed each time it is used; it is unpacked for this run alone, since what lies unpacked
 * on a shared machine could be changed.
 * @returns the folder of the package; null where the engine is shipped
 * @throws ModelGateError unsupported (no build for this machine), unreachable, corrupt, limit
 */
export async function fetchNativeEngine(place: NativePlace): Promise<string | null> {
  const { platform = thisPlatform() } = place
  if (platform === SHIPPED) return null
  if (!NATIVE_PLATFORMS.includes(platform)) {
    throw new ModelGateError('unsupported', `onnxruntime has no native build for ${platform}`, {
      subject: 'engine',
      remedy: 'Leave engine at auto: the WebAssembly build, which is shipped, runs everywhere.',
    })
  }
  const modules = join(await mkdtemp(join(await place.tempDirectory(), 'onnxruntime-')), 'node_modules')
  const build = `bin/napi-v6/${platform.replace('-', '/')}/`
  for (const [name, archive] of Object.entries(ONNXRUNTIME_PACKAGES)) {
    const path = await fetchPackage({ name, version: ONNXRUNTIME_VERSION }, archive, place).catch((error: unknown) => {
      throw withRemedy(error)
    })
    const isWanted = (file: string): boolean => !file.startsWith('bin/') || file.startsWith(build)
    await unpackPackage(await readFile(path), join(modules, name), isWanted)
  }
  return join(modules, 'onnxruntime-node')
}

/** Somebody who asked for the native engine by name is not given another one silently, but told how to have one. */
function withRemedy(error: unknown): unknown {
  if (!isModelGateError(error) || error.code !== 'unreachable') return error
  return new ModelGateError('unreachable', `the native engine could not be fetched: ${error.message}`, {
    subject: 'engine',
    remedy:
      'Leave engine at auto, which needs no network (WebAssembly), or name a reachable mirror in engines.onnxruntime_registry.',
    cause: error,
  })
}
