import type { PinnedArchive } from '../core/npm-package.js'

/**
 * The packages of onnxruntime (MIT) that may be fetched from the npm registry, by the sha256 of their archives. Written by
 * scripts/pin-onnxruntime.mjs; the version is that of the engines in dist/.
 */
export const ONNXRUNTIME_VERSION = '1.30.0'

export const ONNXRUNTIME_PACKAGES = {
  'onnxruntime-node': { size: 113507888, sha256: '6e3390d6b783e7be946fad629292799da28d0b42f84856e50d2c1b0383291e75' },
  'onnxruntime-common': { size: 66795, sha256: '7906c439e0d3e0f4048caa23b64cdfadc0f455c377f579ce1ab2a4b778f07d5f' },
} as const satisfies Readonly<Record<string, PinnedArchive>>

/** What the package has builds for, as `<platform>-<architecture>` of Node. */
export const NATIVE_PLATFORMS: readonly string[] = [
  'linux-x64',
  'linux-arm64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
]
