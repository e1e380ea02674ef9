import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { ModelGateError } from '../../core/errors.js'
import { type ModelStatement, PAYLOAD_TYPE, STATEMENT_TYPE } from './model-signature.js'

/**
 * Signatures by a key of one's own. The Sigstore library verifies every curve with SHA-256, the model signing format
 * takes the hash that fits the curve, so that this part is done with Node's own cryptography.
 */
const HASH_OF_CURVE: Readonly<Record<string, string>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
}

const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** @throws ModelGateError 'usage' when the text is no private key on a curve that the format knows */
export function readPrivateKey(pem: string, passphrase: string | undefined, place: string): KeyObject {
  try {
    return demandCurve(createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase }), place)
  } catch (cause) {
    throw badKey(place, 'private', cause)
  }
}

/** @throws ModelGateError 'config' */
export function readPublicKey(pem: string, place: string): KeyObject {
  try {
    if (pem.includes('PRIVATE KEY')) throw new Error('a private key has no place in a configuration')
    return demandCurve(createPublicKey(pem), place)
  } catch (cause) {
    throw badKey(place, 'public', cause)
  }
}

/** The name by which bundles refer to a key: sha256 of its PEM text. */
export function keyHint(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'pem' }))
    .digest('hex')
}

/** A Sigstore bundle around the statement, as `model_signing sign key` writes it. */
export function signStatement(key: KeyObject, { subject, predicateType, predicate }: ModelStatement): Uint8Array {
  const statement = { _type: STATEMENT_TYPE, subject: [subject], predicateType, predicate }
  const payload = Buffer.from(JSON.stringify(statement))
  const signature = sign(hashFor(key), preAuthEncoding(PAYLOAD_TYPE, payload), key)
  const bundle = {
    mediaType: BUNDLE_TYPE,
    verificationMaterial: { publicKey: { hint: keyHint(key) }, tlogEntries: [] },
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: signature.toString('base64'), keyid: '' }],
    },
  }
  return Buffer.from(`${JSON.stringify(bundle, null, 2)}\n`)
}

/** True when one of the signatures of an envelope is the key's. */
export function isSignedBy(key: KeyObject, payload: Uint8Array, signatures: readonly Uint8Array[]): boolean {
  const signed = preAuthEncoding(PAYLOAD_TYPE, payload)
  return signatures.some((signature) => verify(hashFor(key), signed, key, signature))
}

/** https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
function preAuthEncoding(type: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

function hashFor(key: KeyObject): string {
  const hash = HASH_OF_CURVE[key.asymmetricKeyDetails?.namedCurve ?? '']
  if (hash === undefined) throw new TypeError('a key of an unknown curve')
  return hash
}

function demandCurve(key: KeyObject, place: string): KeyObject {
  const found = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? 'unknown'
  if (!(found in HASH_OF_CURVE)) throw new Error(`${place} is a key of the type ${found}`)
  return key
}

function badKey(place: string, kind: 'public' | 'private', cause: unknown): ModelGateError {
  // The reason of the parser may quote the text: a private key never goes into a message.
  return new ModelGateError(kind === 'private' ? 'usage' : 'config', `${place} is not an EC ${kind} key`, {
    subject: place,
    remedy:
      kind === 'private'
        ? 'Give a PEM text: openssl ecparam -name prime256v1 -genkey -noout -out key.pem (P-256, P-384 or P-521).'
        : 'Give a PEM text: openssl ec -in key.pem -pubout.',
    ...(kind === 'public' ? { cause } : {}),
  })
}
