import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { initializeCA, initializeCTLog, initializeTLog, mockFulcio } from '@sigstore/mock'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import nock from 'nock'
import { attestationSigner, identitySigner, trustAnchors } from '../../../src/deploy/index.js'
import { readAttestation } from '../../../src/deploy/provenance/attested-verdict.js'
import { readModelStatement } from '../../../src/deploy/provenance/model-signature.js'
import { verifyBundle } from '../../../src/deploy/provenance/sigstore-bundle.js'
import { githubJobIdentity } from '../../../src/hosts/index.js'
import { startGithub, type GithubServer } from '../../support/github-api.js'
import { verdictOf } from '../../deploy/provenance/support.js'

const WORKFLOW = 'https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main'
const ISSUER = 'https://token.actions.githubusercontent.com'
const SHA256 = createHash('sha256').update('model').digest('hex')
const HOUR = 3_600_000

const folder = mkdtempSync(join(tmpdir(), 'mg-identity-'))
const keyPair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
let github: GithubServer
let tokens: Server
/** Older than the signatures, as a certificate authority is. */
let root: string

/** The Sigstore client and GitHub's read the runner's variables from the process, and only there. */
const before = { ...process.env }

beforeAll(async () => {
  github = await startGithub()
  tokens = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('audience')
    const claims = { sub: WORKFLOW, iss: ISSUER, aud: asked, repository: 'acme/models', sha: '0'.repeat(40) }
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ value: `${part({ alg: 'none' })}.${part(claims)}.c2ln` }))
  })
  root = await trustedRoot({ start: new Date(0) })
  await pause(1100) // times in logs are whole seconds
  await new Promise<void>((resolve) => tokens.listen(0, '127.0.0.1', resolve))
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ repository: { visibility: 'public' } }))
  Object.assign(process.env, {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_EVENT_PATH: event,
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(tokens.address() as AddressInfo).port}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner',
  })
})

afterAll(async () => {
  process.env = before
  await github.stop()
  await new Promise((resolve) => tokens.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

const LOG = 'https://rekor.sigstore.dev'

/** A Sigstore for one signature: certificate authority and logs of one key, answering under the public addresses. */
async function sigstore(): Promise<void> {
  await mockFulcio({ keyPair })
  const log = await initializeTLog(LOG, keyPair)
  nock(LOG)
    .post('/api/v1/log/entries')
    .reply(async (_path, body) => [201, await log.log(loggedEntry(body as ProposedEntry))])
}

interface ProposedEntry {
  readonly spec: { readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] } }
}

/** What Rekor keeps of a DSSE envelope: https://github.com/sigstore/rekor/blob/main/pkg/types/dsse/README.md */
function loggedEntry({ spec }: ProposedEntry): object {
  const { envelope, verifiers } = spec.proposedContent
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] }
  const hash = (content: string | Buffer): object => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(content).digest('hex'),
  })
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: hash(envelope),
      payloadHash: hash(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }) => ({ signature: sig, verifier: verifiers[0] })),
    },
  }
}

async function trustedRoot(validity: { start: Date; end?: Date }): Promise<string> {
  const certificateLog = await initializeCTLog(keyPair)
  const { rootCertificate } = await initializeCA(keyPair, certificateLog)
  const { publicKey } = await initializeTLog(LOG, keyPair)
  const validFor = { start: validity.start.toISOString(), ...(validity.end ? { end: validity.end.toISOString() } : {}) }
  const base64 = (view: ArrayBufferView | Buffer): string =>
    Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64')
  const log = (id: string, key: Buffer): object => ({
    baseUrl: LOG,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(key), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: id },
  })
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(createHash('sha256').update(publicKey).digest('base64'), publicKey)],
    ctlogs: [log(base64(certificateLog.logID), certificateLog.publicKey)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.sigstore.dev',
        certChain: { certificates: [{ rawBytes: base64(rootCertificate) }] },
        validFor,
      },
    ],
    timestampAuthorities: [],
  }
  const path = join(folder, `root-${validity.end === undefined ? 'valid' : 'expired'}.jsonl`)
  // One of several instances, as GitHub's command line writes them.
  writeFileSync(
    path,
    `${JSON.stringify({ ...root, tlogs: [], certificateAuthorities: [] })}\n${JSON.stringify(root)}\n`,
  )
  return path
}

const trusting = (trustedRoot: string | null, identities = [WORKFLOW], issuer = ISSUER) =>
  trustAnchors({
    ...{ publicKeys: [], identities, issuer },
    trustedRoot: trustedRoot === null ? null : { path: trustedRoot, sha256: null },
  })
const identity = () => githubJobIdentity({ serverUrl: 'https://github.com', token: 'secret', environment: process.env })

describe('the identity of a GitHub job', () => {
  it('attests a verdict, which GitHub keeps and anybody can verify', async () => {
    await sigstore()
    github.permissions.attestations = 'write'
    expect(identity().unavailable).toBeNull()
    const verdict = verdictOf(SHA256)
    const bundle = await attestationSigner(identity()).sign(verdict)
    expect(github.attestations).toEqual([JSON.parse(Buffer.from(bundle).toString())])

    const { payload, signer } = await verifyBundle(bundle, trusting(root))
    expect(signer.name).toBe(WORKFLOW)
    expect(readAttestation(payload)).toEqual({ sha256: SHA256, verdict })
    expect(() => readModelStatement(payload)).toThrow('is no model signature')

    const fork = WORKFLOW.replace('acme', 'mallory')
    await expect(verifyBundle(bundle, trusting(root, [fork]))).rejects.toThrow(
      /is not valid: certificate identity error/,
    )
    // A dot is a dot, not any letter.
    await expect(verifyBundle(bundle, trusting(root, [WORKFLOW.replace('gate.yml', 'gate')]))).rejects.toThrow(
      'not valid',
    )
    await expect(verifyBundle(bundle, trusting(root, [WORKFLOW], 'https://example.com'))).rejects.toThrow('issuer')
    await expect(verifyBundle(bundle, trusting(root, []))).rejects.toThrow('identities names none')
    await expect(verifyBundle(bundle, trusting(null))).rejects.toThrow('deployment.provenance.trusted_root')
    const expired = await trustedRoot({ start: new Date(0), end: new Date(Date.now() - HOUR) })
    await expect(verifyBundle(bundle, trusting(expired))).rejects.toThrow('is not valid')

    const changed = JSON.parse(Buffer.from(bundle).toString()) as { dsseEnvelope: { payload: string } }
    const text = Buffer.from(changed.dsseEnvelope.payload, 'base64').toString().replaceAll(SHA256, 'f'.repeat(64))
    changed.dsseEnvelope.payload = Buffer.from(text).toString('base64')
    await expect(verifyBundle(Buffer.from(JSON.stringify(changed)), trusting(root))).rejects.toThrow('is not valid')
  })

  it('signs a model without a key, which only the deployment keeps', async () => {
    await sigstore()
    const kept = github.attestations.length
    const bundle = await identitySigner(identity()).sign(verdictOf(SHA256))
    const { payload } = await verifyBundle(bundle, trusting(root))
    expect(readModelStatement(payload)).toEqual({ sha256: SHA256, verdict: verdictOf(SHA256) })
    expect(github.attestations).toHaveLength(kept)
  })

  it('says which permission is missing when GitHub refuses to keep the attestation', async () => {
    await sigstore()
    github.permissions.attestations = 'none'
    await expect(attestationSigner(identity()).sign(verdictOf(SHA256))).rejects.toThrow(
      /Resource not accessible by integration.*give the job "permissions: id-token: write, attestations: write"/,
    )
  })

  it('is absent without the permission, without a token, and on servers that do not attest', () => {
    const reason = (change: object): string | null =>
      githubJobIdentity({ serverUrl: 'https://github.com', token: 't', environment: process.env, ...change })
        .unavailable
    expect(reason({ environment: {} })).toMatch(/may not ask for an identity; give it "permissions: id-token: write/)
    expect(reason({ token: '' })).toBe('the input github-token is empty')
    expect(reason({ serverUrl: 'https://git.acme.example' })).toBe('GitHub Enterprise Server has no attestations')
    expect(reason({ serverUrl: 'https://acme.ghe.com' })).toBeNull()
  })
})
