import { createHash, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { messageOf, ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { readPublicKey } from './key-signature.js'

/** Whose signatures count. */
export interface TrustAnchors {
  readonly publicKeys: readonly KeyObject[]
  /** Names in certificates, compared exactly: the address of a workflow with its ref. */
  readonly identities: readonly string[]
  /** Who vouched for the identity. */
  readonly issuer: string
  /** Certificate authorities, logs and timestamp authorities of Sigstore instances. Read when they are needed. */
  trustedRoots(): Promise<readonly TrustedRoot[]>
}

export interface TrustedRootFile {
  readonly path: string
  /** Of the file as it was looked at; null: not pinned. */
  readonly sha256: string | null
}

export interface TrustSettings {
  readonly publicKeys: readonly string[]
  readonly identities: readonly string[]
  readonly issuer: string
  /** JSON, or one JSON a line as `gh attestation trusted-root` writes it; null: none. */
  readonly trustedRoot: TrustedRootFile | null
}

/** @throws ModelGateError 'config' for a key that is none */
export function trustAnchors({ publicKeys, identities, issuer, trustedRoot }: TrustSettings): TrustAnchors {
  return {
    publicKeys: publicKeys.map((pem, index) => readPublicKey(pem, `deployment.provenance.public_keys.${index}`)),
    identities,
    issuer,
    trustedRoots: async () => {
      if (trustedRoot === null) {
        throw new ModelGateError('config', 'identities can only be verified with deployment.provenance.trusted_root', {
          subject: 'deployment.provenance.trusted_root',
          remedy: 'Commit the output of: gh attestation trusted-root > trusted_root.jsonl, and name the file.',
        })
      }
      return readTrustedRoots(trustedRoot)
    },
  }
}

async function readTrustedRoots({ path, sha256 }: TrustedRootFile): Promise<readonly TrustedRoot[]> {
  const { TrustedRoot } = await import('@sigstore/protobuf-specs')
  try {
    const bytes = await readFile(path)
    const found = createHash('sha256').update(bytes).digest('hex')
    if (sha256 !== null && found !== sha256) throw new Error(`its sha256 is ${found}, the configuration says ${sha256}`)
    const text = bytes.toString('utf8').trim()
    const documents = isJson(text) ? [text] : text.split('\n').filter((line) => line.trim() !== '')
    return documents.map((document) => TrustedRoot.fromJSON(JSON.parse(document)))
  } catch (cause) {
    throw new ModelGateError('config', `${path} is not the trusted root of Sigstore: ${plain(messageOf(cause), 200)}`, {
      subject: 'deployment.provenance.trusted_root',
      remedy: 'Write it with: gh attestation trusted-root > trusted_root.jsonl',
      cause,
    })
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
