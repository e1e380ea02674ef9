import { z } from 'zod'
import { ModelGateError } from '../core/errors.js'
import { toJson } from '../core/json.js'
import type { SourceContext } from '../core/ports.js'
import { dataSchemaRecord } from './data-schema.js'
import { provenanceKind } from './provenance/sidecar.js'

/** Also the mark by which ModelGate knows branches of its own. */
export const MANIFEST_SCHEMA = 'modelgate-environment/1'
export const MANIFEST_PATH = 'manifest.json'

export const sha256Text = z.string().regex(/^[0-9a-f]{64}$/, 'is not a sha256')
export const deploymentId = z.string().regex(/^[0-9a-f]{12}$/, 'is not a deployment id')
export const commitId = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'is not a commit id')
export const instant = z.iso.datetime()

export const sourceRecord = z.strictObject({
  repository: z.string().nullable(),
  commit: z.string().nullable(),
  run_id: z.string().nullable(),
  run_url: z.string().nullable(),
  actor: z.string().nullable(),
})
export const deploymentReference = z.strictObject({ id: deploymentId, sha256: sha256Text })

/** `unverified`: live, health check not yet passed. `failed`: live and unhealthy, and nothing earlier to go back to. */
export const deploymentStatusName = z.enum(['unverified', 'active', 'failed'])

const manifestRecord = z.strictObject({
  schema: z.literal(MANIFEST_SCHEMA),
  environment: z.string(),
  id: deploymentId,
  kind: z.enum(['deployment', 'rollback']),
  status: deploymentStatusName,
  file: z.string(),
  path: z.string(),
  sha256: sha256Text,
  size: z.int().nonnegative(),
  deployed_at: instant,
  /** An `unverified` deployment older than this was abandoned: the next run rolls it back. */
  verify_by: instant,
  /** The process that gives the verdict while `unverified`; null in manifests of early versions. */
  owner: z.string().nullable().default(null),
  source: sourceRecord,
  /** sha256 of the gate's policy and verdict that let this file through. */
  gate_digest: z.string().nullable(),
  /** A validate stage measured the model's performance and passed; null in manifests of early versions. */
  validated: z.boolean().nullable().default(null),
  storage: z.strictObject({ kind: z.string() }),
  /** Signed statements about the model, beside it in the tree. */
  provenance: z.array(z.strictObject({ kind: provenanceKind, path: z.string(), sha256: sha256Text })).optional(),
  /** What a rollback goes back to; null for the first deployment. */
  previous: deploymentReference.nullable(),
  /** The deployment whose content a rollback brought back. */
  restores: deploymentId.nullable(),
  backups: z.array(z.strictObject({ id: deploymentId, path: z.string(), sha256: sha256Text })),
  facts: z.json(),
  metrics: z.record(z.string(), z.number().nullable()),
  /** What fresh data should look like; absent without reference data, and in manifests of early versions. */
  data_schema: dataSchemaRecord.optional(),
  /** Predictions on golden rows at the time of the deployment, for the health checks to come. */
  golden: z.json(),
  /** Binds this file to its history: number of lines and sha256 of the last one. */
  history: z.strictObject({ entries: z.int().positive(), head: sha256Text }),
})

export type JsonValue = z.infer<ReturnType<typeof z.json>>
export type Manifest = Readonly<z.infer<typeof manifestRecord>>
export type SourceRecord = Readonly<z.infer<typeof sourceRecord>>
export type DeploymentReference = Readonly<z.infer<typeof deploymentReference>>

export function sourceToRecord(source: SourceContext): SourceRecord {
  return {
    repository: source.repository,
    commit: source.commit,
    run_id: source.runId,
    run_url: source.runUrl,
    actor: source.actor,
  }
}

export function writeManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(toJson(manifest))
}

/** @throws ModelGateError code 'corrupt' naming the first field that is wrong */
export function parseManifest(bytes: Uint8Array, place: string): Manifest {
  return parseRecord(manifestRecord, new TextDecoder().decode(bytes), `${MANIFEST_PATH} of ${place}`)
}

/** One JSON text against one schema, with the field and the reason in the error. */
export function parseRecord<T>(schema: z.ZodType<T>, text: string, place: string): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw damaged(place, 'is not JSON', cause)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw damaged(place, `${issue?.path.join('.') || 'document'}: ${issue?.message ?? 'is wrong'}`, parsed.error)
}

/** The state of an environment contradicts itself; nothing is written over it. */
export function damaged(place: string, reason: string, cause?: unknown): ModelGateError {
  return new ModelGateError('corrupt', `${place}: ${reason}. It was edited by hand or damaged; nothing was changed`, {
    subject: place,
    remedy: 'Revert the commit that changed it (git revert on the environment branch, then push) and run again.',
    cause,
  })
}
