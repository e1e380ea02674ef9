import { z } from 'zod'
import { parseJson, STATEMENT_TYPE } from './model-signature.js'
import { type Verdict, VERDICT_TYPE, verdictRecord } from './verdict.js'

const statementRecord = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(z.object({ name: z.string(), digest: z.object({ sha256: z.string() }) })).length(1),
  predicateType: z.literal(VERDICT_TYPE),
  predicate: verdictRecord,
})

/**
 * Reads an attestation that was verified already.
 * @throws Error saying what is wrong, in words that follow "its attestation"
 */
export function readAttestation(payload: Uint8Array): { readonly sha256: string; readonly verdict: Verdict } {
  const parsed = statementRecord.safeParse(parseJson(payload))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Error(`is no verdict of ModelGate: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  const { subject, predicate } = parsed.data
  const { sha256 } = subject[0]!.digest
  if (predicate.model.sha256 !== sha256) throw new Error('contradicts itself: the verdict is about another file')
  return { sha256, verdict: predicate }
}
