import { createHash } from 'node:crypto'
import { z } from 'zod'
import { messageOf, ModelGateError } from '../core/errors.js'
import { toJson } from '../core/json.js'
import { plain } from '../core/text.js'
import { VERSION } from '../core/version.js'
import { MAX_SHARDS, type PlannedModel } from './sharding.js'

const SCHEMA_VERSION = 1

const sha256Text = z.string().regex(/^[0-9a-f]{64}$/)
const shardCount = z.int().min(1).max(MAX_SHARDS)
const plannedModel = z.strictObject({
  path: z.string().min(1).max(4096),
  size: z.int().nonnegative(),
  shard: shardCount,
})
const planRecord = z
  .strictObject({
    schema_version: z.literal(SCHEMA_VERSION),
    /** Of ModelGate. */
    version: z.string().max(100),
    shards: shardCount,
    models: z.array(plannedModel),
  })
  .refine(({ models, shards }) => models.every(({ shard }) => shard <= shards), 'a model is of a shard beyond the last')
  .refine(({ models }) => new Set(models.map(({ path }) => path)).size === models.length, 'a model is listed twice')

const shardRecord = z
  .strictObject({
    schema_version: z.literal(SCHEMA_VERSION),
    /** Counted from 1. */
    shard: shardCount,
    plan: planRecord,
    /** sha256 of everything besides the models that decides a verdict: configuration, stages, environment, data. */
    config_digest: sha256Text,
    /** Commit that was judged; null outside a repository. */
    commit: z.string().max(100).nullable(),
    /** Of the CI system, the same for all attempts of a run; null where it has none. */
    run_id: z.string().max(100).nullable(),
    finished_at: z.iso.datetime(),
    /** The models of this shard that were judged, in the order of the plan. */
    judged: z.array(
      z.strictObject({
        path: z.string().min(1).max(4096),
        /** Of the result document. */
        result_sha256: sha256Text,
      }),
    ),
  })
  .refine(({ shard, plan }) => shard <= plan.shards, 'the shard is beyond the last')

/** Who judges what; the same for all shards of a run. */
export type ShardPlan = z.infer<typeof planRecord>

/** What one shard did, for `merge`. */
export type ShardRecord = z.infer<typeof shardRecord>

export function newPlan(models: readonly PlannedModel[], shards: number): ShardPlan {
  return { schema_version: SCHEMA_VERSION, version: VERSION, shards, models: [...models] }
}

export function newShardRecord(facts: Omit<ShardRecord, 'schema_version'>): ShardRecord {
  return { schema_version: SCHEMA_VERSION, ...facts }
}

/** @throws ModelGateError 'data' for a text that is no plan of this version */
export function readPlan(text: string, name: string): ShardPlan {
  return readDocument(planRecord, text, name, 'Write it with: modelgate plan --output plan.json')
}

/** @throws ModelGateError 'data' for a text that is no shard's record of this version */
export function readShardRecord(text: string, name: string): ShardRecord {
  return readDocument(shardRecord, text, name, 'Run and merge with the same version of ModelGate.')
}

/** The same for the same value, whoever made it. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(toJson(value)).digest('hex')
}

/** @throws ModelGateError 'data' for a text that is not by the schema */
export function readDocument<Type>(schema: z.ZodType<Type>, text: string, name: string, remedy: string): Type {
  const failed = (why: string, cause?: unknown): ModelGateError =>
    new ModelGateError('data', `${plain(name, 200)}: ${plain(why, 200)}`, { subject: name, remedy, cause })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw failed(messageOf(error), error)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw failed(`${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not by the schema'}`.trim())
}
