import { describe, expect, it } from '@jest/globals'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { keySigner } from '../../../src/deploy/provenance/key-signer.js'
import { readPrivateKey, readPublicKey } from '../../../src/deploy/provenance/key-signature.js'
import { readModelStatement } from '../../../src/deploy/provenance/model-signature.js'
import { verifyBundle } from '../../../src/deploy/provenance/sigstore-bundle.js'
import { trustAnchors } from '../../../src/deploy/provenance/trust.js'
import { verdictOf } from './support.js'

const fixture = (name: string): Buffer => readFileSync(`__tests__/fixtures/signatures/${name}`)
const trusting = (...publicKeys: string[]) =>
  trustAnchors({ publicKeys, identities: [], issuer: 'nobody', trustedRoot: null })
const sha256 = createHash('sha256').update(fixture('model.joblib')).digest('hex')

interface Envelope {
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] }
}
function changed(bundle: Uint8Array, change: (envelope: Envelope['dsseEnvelope']) => void): Buffer {
  const parsed = JSON.parse(Buffer.from(bundle).toString()) as Envelope
  change(parsed.dsseEnvelope)
  return Buffer.from(JSON.stringify(parsed))
}
const keys = (curve: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: curve })
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  }
}

describe('signatures by OpenSSF model signing', () => {
  it.each(['p256', 'p384', 'p521'])('are taken with a key on %s', async (curve) => {
    const { payload, signer } = await verifyBundle(
      fixture(`${curve}.sig`),
      trusting(fixture('p256.pub').toString(), fixture(`${curve}.pub`).toString()),
    )
    expect(readModelStatement(payload)).toEqual({ sha256, verdict: null })
    expect(signer.name).toMatch(/^key [0-9a-f]{12}$/)
  })

  it('are refused when the key is another', async () => {
    await expect(verifyBundle(fixture('p256.sig'), trusting(fixture('p384.pub').toString()))).rejects.toThrow(
      'was made with a key that deployment.provenance.public_keys does not name',
    )
  })

  it('are refused when another key goes by the name of ours', async () => {
    const bundle = JSON.parse(fixture('p256.sig').toString()) as { verificationMaterial: { publicKey: object } }
    const { publicPem } = keys('prime256v1')
    bundle.verificationMaterial.publicKey = { hint: createHash('sha256').update(publicPem).digest('hex') }
    await expect(verifyBundle(Buffer.from(JSON.stringify(bundle)), trusting(publicPem))).rejects.toThrow('is not valid')
  })

  it('are refused when the statement or the signature was changed', async () => {
    const trust = trusting(fixture('p256.pub').toString())
    const statement = changed(fixture('p256.sig'), (envelope) => {
      const text = Buffer.from(envelope.payload, 'base64').toString().replace(sha256, 'f'.repeat(64))
      envelope.payload = Buffer.from(text).toString('base64')
    })
    await expect(verifyBundle(statement, trust)).rejects.toThrow('what it signs was changed')
    const signature = changed(fixture('p256.sig'), (envelope) => {
      const bytes = Buffer.from(envelope.signatures[0]!.sig, 'base64')
      bytes[bytes.length - 1]! ^= 1
      envelope.signatures[0]!.sig = bytes.toString('base64')
    })
    await expect(verifyBundle(signature, trust)).rejects.toThrow('is not valid')
  })

  it('are refused when they are about several files', async () => {
    const { payload } = await verifyBundle(fixture('folder.sig'), trusting(fixture('folder.pub').toString()))
    expect(() => readModelStatement(payload)).toThrow('is about 2 files, a deployment has one')
  })

  it.each([
    ['no JSON', Buffer.from('MEUCIQ==')],
    ['no bundle', Buffer.from('{"mediaType":"application/json"}')],
    ['a list', Buffer.from('[]')],
    ['too large', Buffer.alloc(2 * 1024 ** 2, ' ')],
  ])('are refused when the file is %s', async (_what, bytes) => {
    await expect(verifyBundle(bytes, trusting(fixture('p256.pub').toString()))).rejects.toThrow(/^is /)
  })

  it('sign nothing else than in-toto statements', async () => {
    const other = changed(fixture('p256.sig'), (envelope) => (envelope.payloadType = 'text/plain'))
    await expect(verifyBundle(other, trusting(fixture('p256.pub').toString()))).rejects.toThrow('signs text/plain')
  })
})

describe('signatures of our own', () => {
  it.each(['prime256v1', 'secp384r1', 'secp521r1'])(
    'carry the verdict and come back with a key on %s',
    async (curve) => {
      const { pem, publicPem } = keys(curve)
      const verdict = verdictOf(sha256)
      const bundle = await keySigner(readPrivateKey(pem, undefined, 'key')).sign(verdict)
      const { payload } = await verifyBundle(bundle, trusting(publicPem))
      expect(readModelStatement(payload)).toEqual({ sha256, verdict })
    },
  )

  it('that contradict themselves are refused', () => {
    const statement = (digest: string, of: string): Buffer =>
      Buffer.from(
        JSON.stringify({
          _type: 'https://in-toto.io/Statement/v1',
          subject: [{ name: 'm', digest: { sha256: digest } }],
          predicateType: 'https://model_signing/signature/v1.0',
          predicate: {
            serialization: { method: 'files', hash_type: 'sha256' },
            resources: [{ name: '.', algorithm: 'sha256', digest: sha256 }],
            modelgate: verdictOf(of),
          },
        }),
      )
    const root = createHash('sha256').update(Buffer.from(sha256, 'hex')).digest('hex')
    expect(() => readModelStatement(statement('0'.repeat(64), sha256))).toThrow('its root digest')
    expect(() => readModelStatement(statement(root, 'e'.repeat(64)))).toThrow('the verdict is about another file')
  })

  it('need an EC key, and a wrong one is never quoted', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    expect(() => readPrivateKey(pem, undefined, 'MODELGATE_SIGNING_KEY')).toThrow(
      'MODELGATE_SIGNING_KEY is not an EC private key',
    )
    expect(() => readPrivateKey('secret words', undefined, 'MODELGATE_SIGNING_KEY')).toThrow(/^((?!secret words).)*$/)
    expect(() => readPublicKey(keys('prime256v1').pem, 'public_keys.0')).toThrow(
      'public_keys.0 is not an EC public key',
    )
    expect(() => readPublicKey(keys('secp256k1').publicPem, 'public_keys.0')).toThrow('is not an EC public key')
  })

  it('take a key that is locked by a passphrase', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' }) as string
    expect(readPrivateKey(pem, 'open', 'key').type).toBe('private')
    expect(() => readPrivateKey(pem, undefined, 'key')).toThrow('key is not an EC private key')
  })
})
