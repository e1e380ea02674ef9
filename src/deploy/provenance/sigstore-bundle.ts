import type { Bundle } from '@sigstore/bundle'
import { messageOf } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { isSignedBy, keyHint } from './key-signature.js'
import { PAYLOAD_TYPE, parseJson } from './model-signature.js'
import type { TrustAnchors } from './trust.js'

/** Bundles are a few KiB; a larger one is none. */
const MAX_BUNDLE_BYTES = 1024 ** 2

/** Who signed, for people. */
export interface Signer {
  readonly name: string
}

/**
 * Verifies a Sigstore bundle (https://docs.sigstore.dev/about/bundle/) against keys or identities that are trusted.
 * @returns the signed payload and who signed it
 * @throws Error saying what is wrong, in words that follow "its signature"
 */
export async function verifyBundle(
  bytes: Uint8Array,
  trust: TrustAnchors,
): Promise<{ readonly payload: Uint8Array; readonly signer: Signer }> {
  if (bytes.length > MAX_BUNDLE_BYTES) throw new Error('is too large for a Sigstore bundle')
  const bundle = await readBundle(bytes)
  const { content, verificationMaterial } = bundle
  if (content.$case !== 'dsseEnvelope') throw new Error('signs no statement')
  const { payload, payloadType, signatures } = content.dsseEnvelope
  if (payloadType !== PAYLOAD_TYPE) throw new Error(`signs ${plain(payloadType, 100)}, not an in-toto statement`)
  if (verificationMaterial.content.$case === 'publicKey') {
    const { hint } = verificationMaterial.content.publicKey
    return { payload, signer: verifyKey(trust, payload, signatures.map(({ sig }) => sig), hint) } // prettier-ignore
  }
  return { payload, signer: await verifyIdentity(bundle, trust) }
}

async function readBundle(bytes: Uint8Array): Promise<Bundle> {
  const { bundleFromJSON } = await import('@sigstore/bundle')
  try {
    return bundleFromJSON(parseJson(bytes))
  } catch (error) {
    throw new Error(`is no Sigstore bundle (${plain(messageOf(error), 200)})`, { cause: error })
  }
}

function verifyKey(trust: TrustAnchors, payload: Uint8Array, signatures: readonly Uint8Array[], hint: string): Signer {
  const { publicKeys } = trust
  if (publicKeys.length === 0) throw new Error('was made with a key, and deployment.provenance.public_keys names none')
  const key = publicKeys.find((one) => keyHint(one) === hint)
  if (key === undefined) throw new Error('was made with a key that deployment.provenance.public_keys does not name')
  if (!isSignedBy(key, payload, signatures)) throw new Error('is not valid: what it signs was changed')
  return { name: `key ${hint.slice(0, 12)}` }
}

/** By a certificate that Sigstore gave to an identity for a few minutes. */
async function verifyIdentity(bundle: Bundle, trust: TrustAnchors): Promise<Signer> {
  const { identities, issuer } = trust
  if (identities.length === 0)
    throw new Error('was made by an identity, and deployment.provenance.identities names none')
  const roots = await trust.trustedRoots()
  const [{ toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([import('@sigstore/verify')])
  let reason = 'deployment.provenance.trusted_root holds no root'
  for (const root of roots) {
    // The public log vouches for time and certificate; an instance without a log (GitHub's own, for private
    // repositories) has a timestamp authority instead.
    const logged = root.tlogs.length > 0 ? 1 : 0
    const verifier = new Verifier(toTrustMaterial(root), {
      tlogThreshold: logged,
      ctlogThreshold: logged,
      timestampThreshold: 1,
    })
    for (const identity of identities) {
      try {
        const subjectAlternativeName = `^${identity.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`
        verifier.verify(toSignedEntity(bundle), { subjectAlternativeName, extensions: { issuer } })
        return { name: identity }
      } catch (error) {
        reason = messageOf(error)
      }
    }
  }
  throw new Error(`is not valid: ${plain(reason, 400)}`)
}
