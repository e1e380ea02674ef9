import type { PinnedArchive } from '../../core/npm-package.js'

/**
 * The packages of DuckDB (MIT) that may be fetched from the npm registry, by the sha256 of their archives. Written by
 * scripts/pin-duckdb.mjs; package.json has the same version for the tests.
 */
export const DUCKDB_VERSION = '1.5.6-r.1'

/** The JavaScript that is the same everywhere, by the name of its package. */
export const SHARED_PACKAGES = {
  'node-api': { size: 108181, sha256: '64d5080af3c0144329f9cbdbff7bc867c9c1f9df57a7e7e2a8b13bc6ed2bc664' },
  'node-bindings': { size: 14141, sha256: '9d1ebca9020dcd5680e2e38bd182f1a0e69e59f00d31dfc5afca2623b8a34ac3' },
} as const satisfies Readonly<Record<string, PinnedArchive>>

/** The engine itself, by `<platform>-<architecture>` of Node, with -musl where the C library is musl. */
export const PLATFORM_PACKAGES: Readonly<Record<string, PinnedArchive>> = {
  'linux-x64': { size: 23927610, sha256: '1b9f82478539bb9a1d1df44bd103121a12ae52142c07158dc52b97d2ec1d69ff' },
  'linux-x64-musl': { size: 24708288, sha256: '98025dfaed27aa9ca4e26fb7337d6610caba214fbf4c08c49bd7a64540cb4c84' },
  'linux-arm64': { size: 21667742, sha256: '3a45a6305b3235a781ed9de25aa795a3862acd042782d1f864e1bdb656de212b' },
  'linux-arm64-musl': { size: 22810767, sha256: 'e57306cf8353b5d967b9765f224f57b34cadbb22f7db9953745989ffd185f28d' },
  'darwin-x64': { size: 36818496, sha256: '1004f6a9ec624612e8d30e25010070e7e3aac23fc807146a470c5a4f6f6e38e0' },
  'darwin-arm64': { size: 36817916, sha256: '6ca33c2c6566246d6a452e24194f004010dd860d5b2764c7143ff255555862ca' },
  'win32-x64': { size: 13625692, sha256: '03873bb6dbef0aa30ba28d12dc6afa63769641823bb64bb425894218442f3e9c' },
  'win32-arm64': { size: 14518185, sha256: '3598ca050576aac7a46a9cd28111895f95ee06c9fd3252f357a146e8f83971ed' },
}
