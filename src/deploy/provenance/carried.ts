import type { BranchStore } from '../../core/ports.js'
import { readPointer } from '../pointer.js'
import { demandProvenance, type Provenance, type SignedVerdicts } from './guard.js'
import type { Sidecar } from './sidecar.js'

/**
 * What is signed about the live model of an environment, for another environment that gets the same bytes.
 * @returns null when nothing is signed and nothing has to be
 * @throws ModelGateError 'deploy' when what is required is missing or not valid
 */
export async function carriedProvenance(
  store: BranchStore,
  environment: string,
  provenance: Provenance | undefined,
): Promise<SignedVerdicts | null> {
  const pointer = await readPointer(store, environment)
  if (pointer === null) return null
  const verified = await demandProvenance(store, provenance, pointer)
  const sidecars: Sidecar[] = []
  for (const { kind, path, sha256 } of pointer.manifest.provenance ?? []) {
    const content = await store.read(pointer.commit, path)
    if (content !== null) sidecars.push({ kind, sha256, content })
  }
  if (sidecars.length === 0) return null
  const kinds = sidecars.map(({ kind }) => kind).join(' and ')
  return { sidecars, message: verified ?? `Signed for ${environment} already: its ${kinds} comes along, unverified.` }
}
