import { generateKeyPairSync } from 'node:crypto'
import {
  keySigner,
  type Provenance,
  readPrivateKey,
  trustAnchors,
  type VerdictSigner,
} from '../../../src/deploy/index.js'
import type { Verdict } from '../../../src/deploy/provenance/index.js'

export const verdictOf = (sha256: string): Verdict => ({
  verdict: 'passed',
  gate_digest: 'a'.repeat(64),
  environment: 'staging',
  model: { file: 'model.joblib', sha256, size: 44 },
  source: { repository: 'acme/models', commit: null, run_id: '1', run_url: null },
  metrics: { accuracy: 0.9 },
  judged_at: '2026-01-02T03:04:05.000Z',
})

export interface TestKey {
  readonly signer: VerdictSigner
  readonly pem: string
  readonly publicPem: string
}

export function newKey(): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  return {
    pem,
    signer: keySigner(readPrivateKey(pem, undefined, 'key')),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  }
}

export function provenanceWith(
  require: Provenance['require'],
  given: { signers?: readonly VerdictSigner[]; trusted?: readonly TestKey[]; missing?: readonly string[] },
): Provenance {
  const { signers = [], trusted = [], missing = [] } = given
  const publicKeys = trusted.map(({ publicPem }) => publicPem)
  return {
    require,
    trust: trustAnchors({ publicKeys, identities: [], issuer: 'nobody', trustedRoot: null }),
    signers: () => Promise.resolve({ signers, missing }),
  }
}
