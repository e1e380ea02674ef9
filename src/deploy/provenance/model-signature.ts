import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Verdict, verdictRecord } from './verdict.js'

/**
 * The statement of OpenSSF Model Signing 1.0 about one file.
 * https://github.com/sigstore/model-transparency/blob/main/docs/model_signing_format.md
 */
export const MODEL_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0'
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/** How that format names a model that is a single file: its path from itself. */
const WHOLE_MODEL = '.'

const digest = z.string().regex(/^[0-9a-f]{64}$/)

const statementRecord = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(z.object({ name: z.string(), digest: z.object({ sha256: digest }) })).length(1),
  predicateType: z.literal(MODEL_SIGNATURE_TYPE),
  predicate: z.object({
    serialization: z.looseObject({ method: z.literal('files'), hash_type: z.literal('sha256') }),
    resources: z.array(z.object({ name: z.string(), algorithm: z.literal('sha256'), digest })).min(1),
    modelgate: verdictRecord.optional(),
  }),
})

/** What a model signature says, once it is known to be consistent in itself. */
export interface SignedModel {
  readonly sha256: string
  /** null: signed by a tool that does not know of verdicts. */
  readonly verdict: Verdict | null
}

export interface ModelStatement {
  readonly subject: { readonly name: string; readonly digest: { readonly sha256: string } }
  readonly predicateType: string
  readonly predicate: object
}

/** Verifiers of the format ignore fields that they do not know, so that the verdict may travel in the predicate. */
export function modelStatement(verdict: Verdict): ModelStatement {
  const { file, sha256 } = verdict.model
  return {
    subject: { name: file, digest: { sha256: rootDigest([sha256]) } },
    predicateType: MODEL_SIGNATURE_TYPE,
    predicate: {
      serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: [] },
      resources: [{ name: WHOLE_MODEL, algorithm: 'sha256', digest: sha256 }],
      modelgate: verdict,
    },
  }
}

/**
 * Reads a statement that was verified already.
 * @throws Error saying what is wrong, in words that follow "its signature"
 */
export function readModelStatement(payload: Uint8Array): SignedModel {
  const parsed = statementRecord.safeParse(parseJson(payload))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Error(`is no model signature: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  const { subject, predicate } = parsed.data
  const { resources, modelgate = null } = predicate
  if (subject[0]!.digest.sha256 !== rootDigest(resources.map((resource) => resource.digest)))
    throw new Error('contradicts itself: its root digest is not that of its resources')
  if (resources.length !== 1) throw new Error(`is about ${resources.length} files, a deployment has one`)
  const sha256 = resources[0]!.digest
  if (modelgate !== null && modelgate.model.sha256 !== sha256)
    throw new Error('contradicts itself: the verdict is about another file')
  return { sha256, verdict: modelgate }
}

/** sha256 over the digests, in the order of the resources. */
function rootDigest(digests: readonly string[]): string {
  const hash = createHash('sha256')
  for (const one of digests) hash.update(Buffer.from(one, 'hex'))
  return hash.digest('hex')
}

export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf8', { fatal: true }).decode(bytes))
  } catch {
    throw new Error('is not JSON')
  }
}
