import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provenanceOf } from '../../src/commands/provenance.js'
import { parseConfig, type Config } from '../../src/config/index.js'
import type { JobIdentity } from '../../src/core/ports.js'
import { newKey } from '../deploy/provenance/support.js'
import { testSurroundings } from '../support/surroundings.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mg-provenance-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const key = newKey()
const configOf = (provenance: object): Config =>
  parseConfig(JSON.stringify({ cicd: { deployment: { provenance } } }), 'gate.json')
const identityThat = (unavailable: string | null): JobIdentity => ({
  name: 'GitHub Actions',
  unavailable,
  sign: () => Promise.reject(new Error('not asked here')),
})
const open = (provenance: object, environment: Record<string, string> = {}, identity: JobIdentity | null = null) =>
  provenanceOf(configOf(provenance), testSurroundings(folder, { environment, identity })).signers()

describe('how a run signs', () => {
  it('takes a key from the environment, as a text or as the path of a file, and nothing without one', async () => {
    writeFileSync(join(folder, 'key.pem'), key.pem)
    for (const given of [key.pem, 'key.pem', ` ${key.pem}\n`]) {
      const { signers, missing } = await open({}, { MODELGATE_SIGNING_KEY: given })
      expect(signers.map(({ kind, name }) => `${kind} ${name}`)).toEqual([`signature ${key.signer.name}`])
      expect(missing).toEqual([])
    }
    expect(await open({})).toEqual({ signers: [], missing: [] })
    expect((await open({ sign: 'off' }, { MODELGATE_SIGNING_KEY: key.pem })).signers).toEqual([])
  })

  it('stops at a key that is none, instead of going on without a signature', async () => {
    await expect(open({}, { MODELGATE_SIGNING_KEY: 'absent.pem' })).rejects.toThrow('neither a PEM text nor the path')
    await expect(open({}, { MODELGATE_SIGNING_KEY: '-----BEGIN NONSENSE-----' })).rejects.toThrow(
      'not an EC private key',
    )
  })

  it('attests with the identity of the job, and says which right is missing', async () => {
    const made = await open({}, {}, identityThat(null))
    expect(made.signers.map(({ kind }) => kind)).toEqual(['attestation'])
    expect(await open({}, {}, identityThat('no right'))).toEqual({
      signers: [],
      missing: ['No attestation: no right.'],
    })
    expect(await open({ attest: 'off' }, {}, identityThat(null))).toEqual({ signers: [], missing: [] })
  })

  it('signs the model by that identity when asked to', async () => {
    const made = await open({ sign: 'identity' }, { MODELGATE_SIGNING_KEY: key.pem }, identityThat(null))
    expect(made.signers.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'signature GitHub Actions',
      'attestation GitHub Actions',
    ])
    const elsewhere = await open({ sign: 'identity' })
    expect(elsewhere.missing).toEqual(['No signature: only jobs of GitHub Actions have an identity.'])
  })

  it('says what is required and cannot be made', async () => {
    const keyed = { require: 'signature', public_keys: [key.publicPem] }
    expect((await open(keyed)).missing).toEqual(['MODELGATE_SIGNING_KEY is not set.'])
    const attested = { require: 'attestation', identities: ['https://github.com/a/b'], trusted_root: 'root.json' }
    expect((await open(attested)).missing).toEqual(['No attestation: only jobs of GitHub Actions have an identity.'])
  })
})

describe('the configuration of signatures', () => {
  it.each([
    [{ require: 'signature' }, 'public_keys'],
    [{ require: 'attestation' }, 'identities'],
    [{ require: 'attestation', public_keys: ['x'] }, 'identities'],
    [{ require: 'signature', identities: ['https://github.com/a/b'] }, 'trusted_root'],
  ])('names what %j leaves out', (provenance, missing) => {
    expect(() => configOf(provenance)).toThrow(new RegExp(`deployment\\.provenance\\.${missing}`))
  })

  it('refuses a public key that is none, and a private one', () => {
    for (const pem of ['x', key.pem]) {
      const config = configOf({ public_keys: [pem] })
      expect(() => provenanceOf(config, testSurroundings(folder))).toThrow(
        'deployment.provenance.public_keys.0 is not an EC public key',
      )
    }
  })

  it('refuses a trusted root that is none, or another than it names, when it is needed', async () => {
    writeFileSync(join(folder, 'root.json'), '{}')
    const sha256 = createHash('sha256').update('{}').digest('hex')
    const roots = (trusted_root: string) =>
      provenanceOf(configOf({ trusted_root }), testSurroundings(folder)).trust.trustedRoots()
    await expect(roots('root.json')).resolves.toHaveLength(1)
    await expect(roots(`root.json#sha256=${sha256}`)).resolves.toHaveLength(1)
    await expect(roots(`root.json#sha256=${'0'.repeat(64)}`)).rejects.toThrow(`its sha256 is ${sha256}`)
    writeFileSync(join(folder, 'root.json'), '{"mediaType":')
    await expect(roots('root.json')).rejects.toThrow('root.json is not the trusted root of Sigstore')
    await expect(roots('absent.json')).rejects.toThrow('ENOENT')
  })
})
