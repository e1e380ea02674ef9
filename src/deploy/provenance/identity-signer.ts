import type { JobIdentity } from '../../core/ports.js'
import type { VerdictSigner } from './guard.js'
import { modelStatement } from './model-signature.js'
import { VERDICT_TYPE } from './verdict.js'

/** A model signature without a key: by a certificate that Sigstore gives to the job. */
export function identitySigner(identity: JobIdentity): VerdictSigner {
  return {
    kind: 'signature',
    name: identity.name,
    sign: (verdict) => identity.sign({ ...modelStatement(verdict), keep: false }),
  }
}

/** The verdict as an attestation, which people find by the digest of the file: `gh attestation verify`. */
export function attestationSigner(identity: JobIdentity): VerdictSigner {
  return {
    kind: 'attestation',
    name: identity.name,
    sign: (verdict) =>
      identity.sign({
        subject: { name: verdict.model.file, digest: { sha256: verdict.model.sha256 } },
        predicateType: VERDICT_TYPE,
        predicate: verdict,
        keep: true,
      }),
  }
}
