import { z } from 'zod'

/** Type of the predicate below, as docs/provenance.md describes it. The version is raised when a field changes meaning. */
export const VERDICT_TYPE = 'https://modelgate/verdict/v1'

/** What the gate found out about one model file; signed, so that others need not ask the gate again. */
export const verdictRecord = z.object({
  verdict: z.literal('passed'),
  /** sha256 of the gate's policy and results; the manifest of the deployment carries the same. */
  gate_digest: z.string().nullable(),
  environment: z.string(),
  model: z.object({ file: z.string(), sha256: z.string(), size: z.number() }),
  source: z.object({
    repository: z.string().nullable(),
    commit: z.string().nullable(),
    run_id: z.string().nullable(),
    run_url: z.string().nullable(),
  }),
  metrics: z.record(z.string(), z.number().nullable()),
  judged_at: z.iso.datetime(),
})

export type Verdict = Readonly<z.infer<typeof verdictRecord>>
