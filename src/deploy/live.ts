import { ModelGateError } from '../core/errors.js'
import type { BranchStore } from '../core/ports.js'
import { digestFile } from './digest.js'
import type { Manifest } from './manifest.js'
import { assertEnvironmentName } from './names.js'
import { readPointer } from './pointer.js'

/**
 * Downloads what is live in an environment, for comparisons; changes nothing.
 * @returns null when nothing is live, or only a deployment that failed or is not verified yet
 * @throws ModelGateError code 'corrupt' when the bytes are not those of the manifest, otherwise as the store
 */
export async function downloadLive(
  store: BranchStore,
  environment: string,
  destination: string,
): Promise<Manifest | null> {
  assertEnvironmentName(environment)
  const pointer = await readPointer(store, environment)
  if (pointer === null || pointer.manifest.status !== 'active') return null
  await store.download(pointer.commit, pointer.manifest.path, destination)
  const { sha256 } = await digestFile(destination)
  if (sha256 === pointer.manifest.sha256) return pointer.manifest
  throw new ModelGateError(
    'corrupt',
    `${environment} serves bytes with sha256 ${sha256}, its manifest says ${pointer.manifest.sha256}`,
    {
      subject: environment,
      remedy: `Restore it: modelgate rollback --environment ${environment}`,
    },
  )
}
