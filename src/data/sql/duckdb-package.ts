import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ModelGateError } from '../../core/errors.js'
import type { RemoteFiles } from '../../core/ports.js'
import { plain } from '../../core/text.js'
import { DUCKDB_VERSION, PLATFORM_PACKAGES, type PinnedArchive, SHARED_PACKAGES } from './duckdb-pins.js'

const CLIENT = '@duckdb/node-api'

/** Unpacked, the largest platform has 110 MB. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024

export interface FetchPlace {
  readonly remoteFiles: RemoteFiles
  /** Where packages lie: the npm registry, or a mirror of it. */
  readonly registry: string
  /** Folder of this run alone. */
  readonly tempDirectory: string
  readonly signal: AbortSignal
  /** Of the machine; by default this one. */
  readonly platform?: string
}

/**
 * Brings the pinned version of DuckDB here, from the cache or from the registry, and unpacks it for this run: what lies
 * unpacked on a shared machine could be changed, an archive with the right sha256 could not.
 * @returns the client's module
 * @throws ModelGateError unsupported (no package for this machine), unreachable, corrupt
 */
export async function fetchDuckDb(place: FetchPlace): Promise<string> {
  const platform = place.platform ?? thisPlatform()
  const engine = PLATFORM_PACKAGES[platform]
  if (engine === undefined) {
    throw new ModelGateError('unsupported', `DuckDB has no package for ${plain(platform, 40)}`, {
      subject: 'engines.duckdb',
      remedy: `Run on one of ${Object.keys(PLATFORM_PACKAGES).join(', ')}, or leave the SQL checks out.`,
    })
  }
  const folder = await mkdtemp(join(place.tempDirectory, 'duckdb-'))
  const scope = join(folder, 'node_modules', '@duckdb')
  for (const [name, archive] of Object.entries(SHARED_PACKAGES)) {
    await unpack(await fetchArchive(name, archive, place), join(scope, name))
  }
  // Its loader looks for the glibc package wherever it cannot tell the C library, so that name serves musl too.
  const loaded = `node-bindings-${platform.replace(/-musl$/, '')}`
  await unpack(await fetchArchive(`node-bindings-${platform}`, engine, place), join(scope, loaded))
  return findDuckDb(folder)
}

/**
 * The client below `folder`, or where Node would look for it from there.
 * @throws ModelGateError not-found
 */
export async function findDuckDb(folder: string): Promise<string> {
  await stat(folder).catch(() => {
    throw noClient(folder)
  })
  try {
    return createRequire(join(folder, 'modelgate.cjs')).resolve(CLIENT)
  } catch {
    throw noClient(folder)
  }
}

async function fetchArchive(name: string, { size, sha256 }: PinnedArchive, place: FetchPlace): Promise<Buffer> {
  const address = `${place.registry.replace(/\/+$/, '')}/@duckdb/${name}/-/${name}-${DUCKDB_VERSION}.tgz#sha256=${sha256}`
  const [file] = await place.remoteFiles.fetch(address, { maxBytes: size, signal: place.signal })
  return readFile(file!.path)
}

async function unpack(archive: Buffer, folder: string): Promise<void> {
  const { parseTar } = await import('nanotar')
  for (const { name, data, type } of parseTar(gunzipSync(archive, { maxOutputLength: MAX_UNPACKED_BYTES }))) {
    if (type !== 'file' || data === undefined) continue
    const inner = /^package\/((?:[\w@.-]+\/)*[\w@.-]+)$/.exec(name)?.[1]
    if (inner === undefined || inner.split('/').includes('..')) {
      throw new ModelGateError('corrupt', `the package of DuckDB holds a file named ${plain(name, 80)}`)
    }
    const path = join(folder, inner)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, data)
  }
}

/** `linux-x64`, `linux-x64-musl`, `win32-arm64`, ... */
function thisPlatform(): string {
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } }
  const musl = process.platform === 'linux' && header.glibcVersionRuntime === undefined
  return `${process.platform}-${process.arch}${musl ? '-musl' : ''}`
}

function noClient(folder: string): ModelGateError {
  return new ModelGateError('not-found', `${plain(folder)}: no package ${CLIENT}`, {
    subject: 'engines.duckdb',
    remedy: `Run "npm install ${CLIENT}@${DUCKDB_VERSION}" there, or set engines.duckdb to fetch.`,
  })
}
