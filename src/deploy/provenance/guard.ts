import { createHash } from 'node:crypto'
import { messageOf, ModelGateError } from '../../core/errors.js'
import type { BranchStore } from '../../core/ports.js'
import { plain } from '../../core/text.js'
import type { Manifest } from '../manifest.js'
import { readAttestation } from './attested-verdict.js'
import { readModelStatement } from './model-signature.js'
import { verifyBundle } from './sigstore-bundle.js'
import type { ProvenanceKind, Sidecar } from './sidecar.js'
import type { TrustAnchors } from './trust.js'
import type { Verdict } from './verdict.js'

/** Makes one kind of signed verdict. */
export interface VerdictSigner {
  readonly kind: ProvenanceKind
  /** For sentences: `key 0acd5f6b0b1b`. */
  readonly name: string
  /** @returns a Sigstore bundle @throws whatever kept it from signing */
  sign(verdict: Verdict): Promise<Uint8Array>
}

/** What a deployment is signed with, and what has to be signed before anything moves. */
export interface Provenance {
  readonly require: 'none' | ProvenanceKind
  readonly trust: TrustAnchors
  /** Opened when there is something to sign. */
  readonly signers: () => Promise<{
    readonly signers: readonly VerdictSigner[]
    /** Why something is not signed although it could be; whole sentences. */
    readonly missing: readonly string[]
  }>
}

export interface SignedVerdicts {
  readonly sidecars: readonly Sidecar[]
  /** One sentence on what was signed and what was not. */
  readonly message: string
}

/**
 * Signs a verdict in every way that is set up. What cannot be signed is said; it is an error only when it is required.
 * @throws ModelGateError 'deploy' when the required kind is missing, or would be refused by a later rollback
 */
export async function signVerdict(
  { require, trust, signers: open }: Provenance,
  verdict: Verdict,
): Promise<SignedVerdicts> {
  const { signers, missing } = await open()
  const sidecars: Sidecar[] = []
  const sentences: string[] = []
  const problems = [...missing]
  for (const signer of signers) {
    try {
      const content = await signer.sign(verdict)
      const sha256 = createHash('sha256').update(content).digest('hex')
      sidecars.push({ kind: signer.kind, sha256, content })
      sentences.push(`Signed by ${signer.name} (${signer.kind}, sha256 ${sha256.slice(0, 12)}).`)
    } catch (error) {
      problems.push(`No ${signer.kind} by ${signer.name}: ${plain(messageOf(error), 400)}.`)
    }
  }
  if (require !== 'none') {
    const made = sidecars.find((one) => one.kind === require)
    if (made === undefined || !('content' in made)) throw unsigned(verdict.environment, require, problems.join(' '))
    await verifySidecar(require, made.content, verdict.model.sha256, trust).catch((error: unknown) => {
      throw unsigned(verdict.environment, require, `the ${require} just made ${messageOf(error)}`)
    })
  }
  return { sidecars, message: [...sentences, ...problems].join(' ') }
}

/** A deployment as it stands in a commit of an environment branch. */
export interface StoredDeployment {
  readonly commit: string
  readonly manifest: Manifest
}

/**
 * Reads back what is signed about a deployment and verifies it against its bytes' sha256 and its gate's digest.
 * @returns one sentence; null when nothing is required
 * @throws ModelGateError 'deploy' when what is required is missing or not valid
 */
export async function demandProvenance(
  store: BranchStore,
  provenance: Provenance | undefined,
  { commit, manifest }: StoredDeployment,
): Promise<string | null> {
  if (provenance === undefined || provenance.require === 'none') return null
  const { require, trust } = provenance
  const named = manifest.provenance?.find(({ kind }) => kind === require)
  if (named === undefined) throw unverified(manifest, require, `it has no ${require}`)
  const bundle = await store.read(commit, named.path)
  if (bundle === null) throw unverified(manifest, require, `${named.path} is missing`)
  if (createHash('sha256').update(bundle).digest('hex') !== named.sha256)
    throw unverified(manifest, require, `${named.path} is not the file that its manifest names`)
  try {
    const { signer, verdict } = await verifySidecar(require, bundle, manifest.sha256, trust)
    if (verdict !== null && verdict.gate_digest !== manifest.gate_digest)
      throw new Error('is about the verdict of another gate')
    return `The ${require} of deployment ${manifest.id} is valid (${signer}).`
  } catch (error) {
    if (error instanceof ModelGateError) throw error
    throw unverified(manifest, require, `its ${require} ${messageOf(error)}`)
  }
}

async function verifySidecar(
  kind: ProvenanceKind,
  bundle: Uint8Array,
  sha256: string,
  trust: TrustAnchors,
): Promise<{ readonly signer: string; readonly verdict: Verdict | null }> {
  const { payload, signer } = await verifyBundle(bundle, trust)
  const signed = kind === 'signature' ? readModelStatement(payload) : readAttestation(payload)
  if (signed.sha256 !== sha256) throw new Error(`is about sha256 ${signed.sha256}, the model has ${sha256}`)
  return { signer: signer.name, verdict: signed.verdict }
}

function unsigned(environment: string, require: ProvenanceKind, reason: string): ModelGateError {
  return new ModelGateError(
    'deploy',
    `nothing was deployed to ${environment}: deployment.provenance.require is ${require}, and there is none. ${reason}`,
    { subject: 'deployment.provenance.require', remedy: REMEDIES[require] },
  )
}

function unverified(manifest: Manifest, require: ProvenanceKind, reason: string): ModelGateError {
  return new ModelGateError(
    'deploy',
    `deployment ${manifest.id} of ${manifest.environment} is not signed as deployment.provenance.require demands: ${reason}`,
    {
      subject: manifest.id,
      remedy: `Choose a deployment with a valid ${require}, deploy anew, or set deployment.provenance.require: none.`,
    },
  )
}

const REMEDIES: Readonly<Record<ProvenanceKind, string>> = {
  signature: 'Put an EC private key (PEM) into MODELGATE_SIGNING_KEY, and its public key into public_keys.',
  attestation:
    'Give the job "permissions: id-token: write, attestations: write", and name identities and trusted_root.',
}
