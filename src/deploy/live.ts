import { copyFile } from 'node:fs/promises'
import type { StoredSchema } from '../core/data-schema.js'
import { ModelGateError } from '../core/errors.js'
import type { BranchStore, ModelCache } from '../core/ports.js'
import { digestFile } from './digest.js'
import type { Manifest } from './manifest.js'
import { assertEnvironmentName } from './names.js'
import { readPointer, type Pointer } from './pointer.js'

/**
 * Downloads what is live in an environment, for comparisons; changes nothing. A file of the cache is taken only when it
 * has the digest of the manifest.
 * @returns null when nothing is live, or only a deployment that failed or is not verified yet
 * @throws ModelGateError code 'corrupt' when the bytes are not those of the manifest, otherwise as the store
 */
export async function downloadLive(
  store: BranchStore,
  environment: string,
  destination: string,
  cache: ModelCache | null = null,
): Promise<Manifest | null> {
  assertEnvironmentName(environment)
  const pointer = await readPointer(store, environment)
  if (pointer === null || pointer.manifest.status !== 'active') return null
  if (cache !== null && (await fromCache(cache, pointer, destination))) return pointer.manifest
  await store.download(pointer.commit, pointer.manifest.path, destination)
  const { sha256 } = await digestFile(destination)
  if (sha256 !== pointer.manifest.sha256) {
    throw new ModelGateError(
      'corrupt',
      `${environment} serves bytes with sha256 ${sha256}, its manifest says ${pointer.manifest.sha256}`,
      { subject: environment, remedy: `Restore it: modelgate rollback --environment ${environment}` },
    )
  }
  await cache?.save(sha256, pointer.manifest.size, (path) => copyFile(destination, path))
  return pointer.manifest
}

/**
 * The schema stored with what is live in an environment, for data without a reference.
 * @returns null when nothing is active there, or it was deployed without one
 * @throws ModelGateError code 'corrupt' for a damaged environment, otherwise as the store
 */
export async function liveSchema(store: BranchStore, environment: string): Promise<StoredSchema | null> {
  assertEnvironmentName(environment)
  const pointer = await readPointer(store, environment)
  return pointer === null ? null : storedSchemaOf(pointer.manifest)
}

export function storedSchemaOf({ id, status, data_schema: schema }: Manifest): StoredSchema | null {
  return status !== 'active' || schema === undefined ? null : { deployment: id, schema }
}

async function fromCache(cache: ModelCache, { manifest }: Pointer, destination: string): Promise<boolean> {
  const kept = await cache.restore(manifest.sha256, manifest.size)
  if (kept === null || (await digestFile(kept)).sha256 !== manifest.sha256) return false
  await copyFile(kept, destination)
  return true
}
