import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ModelGateError } from '../../core/errors.js'
import {
  fetchPackage,
  type PackagePlace,
  type PinnedArchive,
  thisPlatform,
  unpackPackage,
} from '../../core/npm-package.js'
import { plain } from '../../core/text.js'
import { DUCKDB_VERSION, PLATFORM_PACKAGES, SHARED_PACKAGES } from './duckdb-pins.js'

const CLIENT = '@duckdb/node-api'

export interface FetchPlace extends PackagePlace {
  /** Folder of this run alone. */
  readonly tempDirectory: string
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
    await unpackPackage(await fetchArchive(name, archive, place), join(scope, name))
  }
  // Its loader looks for the glibc package wherever it cannot tell the C library, so that name serves musl too.
  const loaded = `node-bindings-${platform.replace(/-musl$/, '')}`
  await unpackPackage(await fetchArchive(`node-bindings-${platform}`, engine, place), join(scope, loaded))
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

async function fetchArchive(name: string, archive: PinnedArchive, place: FetchPlace): Promise<Buffer> {
  return readFile(await fetchPackage({ name: `@duckdb/${name}`, version: DUCKDB_VERSION }, archive, place))
}

function noClient(folder: string): ModelGateError {
  return new ModelGateError('not-found', `${plain(folder)}: no package ${CLIENT}`, {
    subject: 'engines.duckdb',
    remedy: `Run "npm install ${CLIENT}@${DUCKDB_VERSION}" there, or set engines.duckdb to fetch.`,
  })
}
