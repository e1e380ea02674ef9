import { z } from 'zod'

/** `signature`: OpenSSF model signing, a key is enough. `attestation`: by the identity of a job, kept by GitHub too. */
export const provenanceKind = z.enum(['signature', 'attestation'])
export type ProvenanceKind = z.infer<typeof provenanceKind>

/** A file beside the deployed model: new bytes, or an object that the store has already. */
export type Sidecar = { readonly kind: ProvenanceKind; readonly sha256: string } & (
  { readonly content: Uint8Array } | { readonly objectId: string }
)

const SUFFIXES: Readonly<Record<ProvenanceKind, string>> = { signature: '.sig', attestation: '.attestation.json' }

export const sidecarSuffixes: readonly string[] = Object.values(SUFFIXES)

/** `models/staging/model.joblib.sig` */
export const sidecarPath = (model: string, kind: ProvenanceKind): string => `${model}${SUFFIXES[kind]}`

/** What is kept beside a deployment, as objects that a further commit may name again. */
export function sidecarsOf(
  manifest: { readonly provenance?: readonly { kind: ProvenanceKind; path: string; sha256: string }[] | undefined },
  files: ReadonlyMap<string, string>,
): readonly Sidecar[] {
  return (manifest.provenance ?? []).flatMap(({ kind, path, sha256 }) => {
    const objectId = files.get(path)
    return objectId === undefined ? [] : [{ kind, sha256, objectId }]
  })
}
