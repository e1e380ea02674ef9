// Writes src/onnx/native-pins.ts: the packages of onnxruntime that may be fetched, by the sha256 of their archives, and the
// platforms that they have builds for. The version is the installed one, which is also that of the engines in dist/.
//
//   node scripts/pin-onnxruntime.mjs
//
// Each archive is downloaded and held against the sha512 that the registry states before its sha256 is written.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const REGISTRY = 'https://registry.npmjs.org'
const TARGET = 'src/onnx/native-pins.ts'
const PACKAGE = 'node_modules/onnxruntime-node'
const { version } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8'))
const builds = `${PACKAGE}/bin/napi-v6`
const order = ['linux', 'darwin', 'win32']
const platforms = order.flatMap((system) =>
  readdirSync(`${builds}/${system}`)
    .sort()
    .reverse()
    .map((architecture) => `${system}-${architecture}`),
)

async function archive(name) {
  const { dist } = await (await fetch(`${REGISTRY}/${name}/${version}`)).json()
  const bytes = Buffer.from(await (await fetch(dist.tarball)).arrayBuffer())
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (integrity !== dist.integrity) throw new Error(`${name}: ${integrity} instead of ${dist.integrity}`)
  process.stderr.write(`${name} ${bytes.length}\n`)
  return `{ size: ${bytes.length}, sha256: '${createHash('sha256').update(bytes).digest('hex')}' }`
}

const text = `import type { PinnedArchive } from '../core/npm-package.js'

/**
 * The packages of onnxruntime (MIT) that may be fetched from the npm registry, by the sha256 of their archives. Written by
 * scripts/pin-onnxruntime.mjs; the version is that of the engines in dist/.
 */
export const ONNXRUNTIME_VERSION = '${version}'

export const ONNXRUNTIME_PACKAGES = {
  'onnxruntime-node': ${await archive('onnxruntime-node')},
  'onnxruntime-common': ${await archive('onnxruntime-common')},
} as const satisfies Readonly<Record<string, PinnedArchive>>

/** What the package has builds for, as \`<platform>-<architecture>\` of Node. */
export const NATIVE_PLATFORMS: readonly string[] = [${platforms.map((name) => `'${name}'`).join(', ')}]
`
writeFileSync(TARGET, text)
