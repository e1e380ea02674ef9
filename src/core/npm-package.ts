import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ModelGateError } from './errors.js'
import type { RemoteFiles } from './ports.js'
import { plain } from './text.js'

/** An archive of the npm registry that may be fetched, by its content. */
export interface PinnedArchive {
  /** Bytes. */
  readonly size: number
  readonly sha256: string
}

export interface PackagePlace {
  readonly remoteFiles: RemoteFiles
  /** Where packages lie: the npm registry, or a mirror of it. */
  readonly registry: string
  readonly signal: AbortSignal
}

/** `@scope/name` or `name`. */
interface PackageName {
  readonly name: string
  readonly version: string
}

/** Unpacked, the largest that is pinned has 302 MB. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024

/**
 * Brings a pinned package here, from the cache or from the registry.
 * @returns where its archive lies, which has the pinned sha256
 * @throws ModelGateError unreachable, corrupt (other bytes than pinned), limit
 */
export async function fetchPackage(
  { name, version }: PackageName,
  { size, sha256 }: PinnedArchive,
  { remoteFiles, registry, signal }: PackagePlace,
): Promise<string> {
  const file = `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`
  const address = `${registry.replace(/\/+$/, '')}/${name}/-/${file}#sha256=${sha256}`
  const [fetched] = await remoteFiles.fetch(address, { maxBytes: size, signal })
  return fetched!.path
}

/**
 * Writes the files of a package's archive that are wanted below `folder`. Links and the like are left out.
 * @throws ModelGateError corrupt for a name that would leave the folder
 */
export async function unpackPackage(
  archive: Buffer,
  folder: string,
  wants: (path: string) => boolean = () => true,
): Promise<void> {
  const { parseTar } = await import('nanotar')
  for (const { name, data, type } of parseTar(gunzipSync(archive, { maxOutputLength: MAX_UNPACKED_BYTES }))) {
    if (type !== 'file' || data === undefined) continue
    const inner = /^package\/((?:[\w@.-]+\/)*[\w@.-]+)$/.exec(name)?.[1]
    if (inner === undefined || inner.split('/').includes('..')) {
      throw new ModelGateError('corrupt', `a package of the npm registry holds a file named ${plain(name, 80)}`)
    }
    if (!wants(inner)) continue
    const path = join(folder, inner)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, data)
  }
}

/** `linux-x64`, `linux-x64-musl`, `win32-arm64`, ...: with -musl where the C library is not glibc. */
export function thisPlatform(): string {
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } }
  const musl = process.platform === 'linux' && header.glibcVersionRuntime === undefined
  return `${process.platform}-${process.arch}${musl ? '-musl' : ''}`
}
