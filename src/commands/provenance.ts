import { readFile } from 'node:fs/promises'
import type { Config } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import {
  attestationSigner,
  identitySigner,
  keySigner,
  readPrivateKey,
  trustAnchors,
  type Provenance,
  type TrustedRootFile,
  type VerdictSigner,
} from '../deploy/index.js'
import type { Surroundings } from './command.js'
import { within } from './settings.js'

/** Holds a PEM text, or the path of a file with one. */
const KEY = 'MODELGATE_SIGNING_KEY'
const PASSWORD = 'MODELGATE_SIGNING_KEY_PASSWORD'

/** How the configuration wants deployments to be signed, with what is around us to sign. */
export function provenanceOf({ deployment }: Config, surroundings: Surroundings): Provenance {
  const { require, sign, attest, public_keys, identities, issuer, trusted_root } = deployment.provenance
  const { identity, workingDirectory } = surroundings
  return {
    require,
    trust: trustAnchors({
      publicKeys: public_keys,
      identities,
      issuer,
      trustedRoot: trusted_root === null ? null : pinnedFile(trusted_root, workingDirectory),
    }),
    signers: async () => {
      const signers: VerdictSigner[] = []
      const missing: string[] = []
      const key = sign === 'key' || sign === 'auto' ? await signingKey(surroundings) : null
      if (key !== null) signers.push(key)
      else if (sign === 'key' || (sign === 'auto' && require === 'signature')) missing.push(`${KEY} is not set.`)
      const noIdentity = identity === null ? 'only jobs of GitHub Actions have an identity' : identity.unavailable
      if (sign === 'identity') {
        if (identity !== null && noIdentity === null) signers.push(identitySigner(identity))
        else missing.push(`No signature: ${noIdentity ?? ''}.`)
      }
      if (attest === 'auto') {
        if (identity !== null && noIdentity === null) signers.push(attestationSigner(identity))
        else if (identity !== null || require === 'attestation') missing.push(`No attestation: ${noIdentity ?? ''}.`)
      }
      return { signers, missing }
    },
  }
}

/** `path#sha256=...`, as addresses of data are pinned. */
function pinnedFile(address: string, workingDirectory: string): TrustedRootFile {
  const match = /^(.+)#sha256=([0-9a-f]{64})$/.exec(address)
  return { path: within(workingDirectory, match?.[1] ?? address), sha256: match?.[2] ?? null }
}

/** @throws ModelGateError 'usage' for a text that is no key: a run that was meant to sign must not go on without */
async function signingKey({ environment, workingDirectory }: Surroundings): Promise<VerdictSigner | null> {
  const given = environment[KEY]?.trim() ?? ''
  if (given === '') return null
  const pem = given.includes('-----BEGIN') ? given : await keyFile(within(workingDirectory, given))
  return keySigner(readPrivateKey(pem, environment[PASSWORD], KEY))
}

async function keyFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ModelGateError('usage', `${KEY} is neither a PEM text nor the path of a file`, { subject: KEY, cause })
  })
}
