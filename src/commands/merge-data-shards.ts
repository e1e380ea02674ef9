import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, ModelGateError } from '../core/errors.js'
import { unpacked } from '../core/packed.js'
import { plain } from '../core/text.js'
import { VERSION } from '../core/version.js'
import { tableParts, type GatheredTable } from '../data/index.js'
import { validationParts, type GatheredAnswers } from '../stages/index.js'
import { DATA_SHARD_BLOB, DATA_SHARD_FILE, readDataShardRecord, type DataShardRecord } from './data-shard-documents.js'
import { readText } from './merge-folders.js'
import { digestOf } from './sharding-documents.js'

/** A record lists columns and models. */
const MAX_RECORD_BYTES = 64 * 1024 ** 2

/** What a shard hands on is at most about the rows that fit into memory; more is nothing that we wrote. */
const MAX_BLOB_BYTES = 4 * 1024 ** 3 - 1

interface FoundShard {
  readonly folder: string
  readonly record: DataShardRecord
}

/** The shards of one split, each there once; `shards` is empty when something is wrong with one of them. */
export interface CheckedDataShards {
  readonly record: DataShardRecord
  readonly shards: readonly FoundShard[]
  /** Each names the shard that it is about. */
  readonly problems: readonly string[]
  readonly notes: readonly string[]
}

/** Folders with the record of a shard of data, among those that were named and those right below them. */
export async function dataShardFolders(folders: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const folder of folders) {
    const inside = await readdir(folder, { withFileTypes: true }).catch(() => [])
    const places = [folder, ...inside.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)).toSorted()] // prettier-ignore
    for (const place of places)
      if ((await lstat(join(place, DATA_SHARD_FILE)).catch(() => null)) !== null) found.push(place)
  }
  return found
}

/** Reads the records of strangers and holds them against each other. */
export async function checkDataShards(folders: readonly string[]): Promise<CheckedDataShards> {
  const problems: string[] = []
  const found: FoundShard[] = []
  for (const folder of folders) {
    const path = join(folder, DATA_SHARD_FILE)
    try {
      found.push({ folder, record: readDataShardRecord(await readText(path, MAX_RECORD_BYTES), path) })
    } catch (error) {
      problems.push(messageOf(error))
    }
  }
  if (found.length === 0)
    throw new ModelGateError('not-found', `no shard to merge: ${problems.join('; ')}`, { remedy: 'Name the output folders of the shards.' }) // prettier-ignore
  const groups = new Map<string, FoundShard[]>()
  for (const one of found) {
    const key = digestOf(commonOf(one.record))
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const [same, ...others] = [...groups.values()].toSorted((a, b) => b.length - a.length)
  const { record } = same![0]!
  for (const { folder, record: other } of others.flat())
    problems.push(`shard ${other.shard}/${other.shards} (${plain(folder, 200)}) is of another run: its ${differences(other, record).join(', ')} differ`) // prettier-ignore
  if (record.version !== VERSION)
    problems.push(`the shards are of version ${plain(record.version)}, this is ${VERSION}`)
  const notes: string[] = []
  const shards: FoundShard[] = []
  for (let shard = 1; shard <= record.shards; shard++) {
    const name = `shard ${shard}/${record.shards}`
    const own = same!.filter((one) => one.record.shard === shard).toSorted((a, b) => timeOf(b) - timeOf(a))
    const [last, ...earlier] = own
    if (last === undefined) problems.push(`${name} is missing; its rows were not judged`)
    else shards.push(last)
    if (last === undefined || earlier.length === 0) continue
    const times = `${name} is there ${own.length} times: ${own.map(({ folder }) => plain(folder, 200)).join(', ')}`
    const again = earlier.every((one) => last.record.run_id !== null && one.record.run_id === last.record.run_id && timeOf(one) < timeOf(last)) // prettier-ignore
    if (again) notes.push(`${times}; it was started again, and the last one counts`)
    else problems.push(times)
  }
  return { record, shards, problems, notes }
}

/** Everything in which the shards of one run agree. */
function commonOf(record: DataShardRecord): object {
  const { version, shards, data_digest, config_digest, environment, stages, options, target, tables, models, commit } =
    record
  return { version, shards, data_digest, config_digest, environment, stages, options, target, tables, models, commit }
}

function differences(a: DataShardRecord, b: DataShardRecord): readonly string[] {
  const same = (key: keyof DataShardRecord): boolean => digestOf(a[key]) === digestOf(b[key])
  const names = { version: 'version of ModelGate', shards: 'number of shards', data_digest: 'data', tables: 'data', config_digest: 'configuration', environment: 'environment', stages: 'stages', options: 'options', target: 'target', models: 'models', commit: 'commit' } as const // prettier-ignore
  return [...new Set(Object.entries(names).flatMap(([key, name]) => (same(key as keyof typeof names) ? [] : [name])))]
}

function timeOf({ record }: FoundShard): number {
  return Date.parse(record.finished_at)
}

/** What a shard gathered. */
export interface GatheredShard {
  readonly validation: GatheredTable
  readonly reference: GatheredTable | null
  /** Of each model. */
  readonly answers: readonly GatheredAnswers[]
}

/** @throws ModelGateError 'data' or 'corrupt' for a blob that is not the one that the shard recorded, or not by the schema */
export async function readGathered({ folder, record }: FoundShard): Promise<GatheredShard> {
  const path = join(folder, DATA_SHARD_BLOB)
  const facts = await lstat(path).catch(() => null)
  if (facts?.isFile() !== true) throw new ModelGateError('data', `${DATA_SHARD_BLOB} is missing`)
  if (facts.size !== record.blob.size || facts.size > MAX_BLOB_BYTES)
    throw new ModelGateError('data', `${DATA_SHARD_BLOB} has ${facts.size} bytes, ${record.blob.size} were recorded`)
  const bytes = await readWhole(path, facts.size)
  if (createHash('sha256').update(bytes).digest('hex') !== record.blob.sha256)
    throw new ModelGateError('data', `${DATA_SHARD_BLOB} is not the one that the shard recorded (cut off, or changed)`)
  const [{ gatheredTable }, { gatheredAnswers }, { z }] = await Promise.all([tableParts(), validationParts(), import('zod')]) // prettier-ignore
  const schema = z.strictObject({
    validation: gatheredTable,
    reference: gatheredTable.nullable(),
    answers: z.array(gatheredAnswers).length(record.models.length),
  })
  const parsed = schema.safeParse(unpacked(bytes))
  if (parsed.success) {
    for (const answers of parsed.data.answers) requireAllRows(answers, parsed.data.validation.rows)
    return parsed.data
  }
  const [issue] = parsed.error.issues
  throw new ModelGateError('data', `${DATA_SHARD_BLOB}: ${plain(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, 200)}`) // prettier-ignore
}

/** Every row of the shard was answered or had no label, by both models, unless rows were drawn. */
function requireAllRows({ step, candidate, deployed }: GatheredAnswers, rows: number): void {
  if (candidate === null || 'code' in candidate) return
  const asked = candidate.answers.truth.length
  const live = deployed === null || 'code' in deployed ? null : deployed.answers
  if ((step === 1 && asked + candidate.unlabelled !== rows) || (live !== null && live.truth.length !== asked))
    throw new ModelGateError('data', `${DATA_SHARD_BLOB}: answers to other rows than those of the shard`)
}

async function readWhole(path: string, size: number): Promise<Buffer> {
  const bytes = Buffer.from(new ArrayBuffer(size))
  let at = 0
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    if (at + piece.length > size) break
    piece.copy(bytes, at)
    at += piece.length
  }
  return bytes
}
