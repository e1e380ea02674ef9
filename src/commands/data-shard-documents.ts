import { z } from 'zod'
import { VERSION } from '../core/version.js'
import { tableParts } from '../data/index.js'
import { readDocument } from './sharding-documents.js'
import { MAX_SHARDS } from './sharding.js'

export const DATA_SHARD_FILE = 'data-shard.json'
export const DATA_SHARD_BLOB = 'data-shard.bin'

const SCHEMA_VERSION = 1
const sha256Text = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()
const shards = z.int().min(1).max(MAX_SHARDS)
const path = z.string().min(1).max(4096)
const column = z.strictObject({
  name: z.string(),
  type: z.enum(['number', 'integer', 'boolean', 'string', 'timestamp']),
})

const table = z.strictObject({
  path: z.string().max(4096),
  format: z.enum(['csv', 'json', 'parquet', 'arrow', 'npy', 'npz']),
  schema: z.array(column),
  tensors: z.array(z.strictObject({ name: z.string(), shape: z.array(count), inColumns: z.literal(true).exactOptional() })).nullable(), // prettier-ignore
  rows: z.int().positive(),
})

const record = z
  .strictObject({
    schema_version: z.literal(SCHEMA_VERSION),
    version: z.string().max(100),
    /** Counted from 1. */
    shard: shards,
    shards,
    /** Of the outlines of both tables: which bytes they are, and where they are cut. */
    data_digest: sha256Text,
    /** Of everything besides models and data that decides a verdict. */
    config_digest: sha256Text,
    environment: z.string().max(200),
    stages: z.array(z.string().max(40)).max(10),
    options: z.array(z.tuple([z.string().max(100), z.string().max(4096).nullable()])).max(50),
    target: z.string().nullable(),
    tables: z.strictObject({ validation: table, reference: table.nullable() }),
    models: z.array(z.strictObject({ path, sha256: sha256Text, size: count })).min(1),
    commit: z.string().max(100).nullable(),
    run_id: z.string().max(100).nullable(),
    finished_at: z.iso.datetime(),
    blob: z.strictObject({ sha256: sha256Text, size: count }),
  })
  .refine(({ shard, shards: of }) => shard <= of, 'the shard is beyond the last')

/** What one shard of the data did, for `merge`; what it gathered lies beside it. */
export type DataShardRecord = z.infer<typeof record>

export function newDataShardRecord(facts: Omit<DataShardRecord, 'schema_version' | 'version'>): DataShardRecord {
  return { schema_version: SCHEMA_VERSION, version: VERSION, ...facts }
}

/** @throws ModelGateError 'data' for a text that is no such record */
export function readDataShardRecord(text: string, name: string): DataShardRecord {
  return readDocument(record, text, name, 'Run and merge with the same version of ModelGate.')
}

async function planSchema() {
  const { tableOutline } = await tableParts()
  return z.strictObject({
    schema_version: z.literal(SCHEMA_VERSION),
    by: z.literal('data'),
    version: z.string().max(100),
    shards,
    models: z.array(path).min(1),
    tables: z.strictObject({ validation: tableOutline, reference: tableOutline.nullable() }),
  })
}

/** Which rows each shard reads, and how all of them see the tables. */
export type DataPlan = z.infer<Awaited<ReturnType<typeof planSchema>>>

export function newDataPlan(facts: Pick<DataPlan, 'shards' | 'models' | 'tables'>): DataPlan {
  return { schema_version: SCHEMA_VERSION, by: 'data', version: VERSION, ...facts }
}

/** @throws ModelGateError 'data' for a text that is no plan of data */
export async function readDataPlan(text: string, name: string): Promise<DataPlan> {
  return readDocument(
    await planSchema(),
    text,
    name,
    'Write it with: modelgate plan --shard-by data --output plan.json',
  )
}
