// Writes src/data/sql/duckdb-pins.ts: the exact packages of DuckDB that may be fetched, by the sha256 of their archives.
//
//   node scripts/pin-duckdb.mjs 1.5.6-r.1
//
// Each archive is downloaded and held against the sha512 that the registry states before its sha256 is written.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'

const REGISTRY = 'https://registry.npmjs.org'
const TARGET = 'src/data/sql/duckdb-pins.ts'
const PLATFORMS = [
  'linux-x64',
  'linux-x64-musl',
  'linux-arm64',
  'linux-arm64-musl',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
]

const [version] = process.argv.slice(2)
if (version === undefined) throw new Error('usage: node scripts/pin-duckdb.mjs VERSION')

async function archive(name) {
  const { dist } = await (await fetch(`${REGISTRY}/${name}/${version}`)).json()
  const bytes = Buffer.from(await (await fetch(dist.tarball)).arrayBuffer())
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (integrity !== dist.integrity) throw new Error(`${name}: ${integrity} instead of ${dist.integrity}`)
  process.stderr.write(`${name} ${bytes.length}\n`)
  return `{ size: ${bytes.length}, sha256: '${createHash('sha256').update(bytes).digest('hex')}' }`
}

const lines = []
for (const platform of PLATFORMS) lines.push(`  '${platform}': ${await archive(`@duckdb/node-bindings-${platform}`)},`)
const text = `import type { PinnedArchive } from '../../core/npm-package.js'

/**
 * The packages of DuckDB (MIT) that may be fetched from the npm registry, by the sha256 of their archives. Written by
 * scripts/pin-duckdb.mjs; package.json has the same version for the tests.
 */
export const DUCKDB_VERSION = '${version}'

/** The JavaScript that is the same everywhere, by the name of its package. */
export const SHARED_PACKAGES = {
  'node-api': ${await archive('@duckdb/node-api')},
  'node-bindings': ${await archive('@duckdb/node-bindings')},
} as const satisfies Readonly<Record<string, PinnedArchive>>

/** The engine itself, by \`<platform>-<architecture>\` of Node, with -musl where the C library is musl. */
export const PLATFORM_PACKAGES: Readonly<Record<string, PinnedArchive>> = {
${lines.join('\n')}
}
`
writeFileSync(TARGET, text)
