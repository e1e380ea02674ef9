import { join } from 'node:path'
import { messageOf, ModelGateError } from '../core/errors.js'
import type { PipelineResult } from '../core/result.js'
import { plain } from '../core/text.js'
import { VERSION } from '../core/version.js'
import type { ResultReader } from '../report/index.js'
import { findShards, readResultText, type ShardFolder } from './merge-folders.js'
import { isPipelineId } from './pipeline-id.js'
import { digestOf, type ShardPlan } from './sharding-documents.js'
import { reportFolder } from './sharding.js'

/** Models that one sentence names; the rest is counted, and each has its row. */
const MAX_NAMED_MODELS = 10

/** What one shard said of one model of the plan. */
export interface JudgedModel {
  /** In the plan, from 0. */
  readonly position: number
  readonly result: PipelineResult
}

/** All shards, checked against each other. */
export interface CheckedShards {
  readonly plan: ShardPlan
  /** Each names the shard or the model that it is about. */
  readonly problems: readonly string[]
  /** What a reader should know besides. */
  readonly notes: readonly string[]
  /** Position of a model -> why there is no verdict, for models whose shard is there. */
  readonly reasons: ReadonlyMap<number, string>
}

/**
 * Reads the shards' folders and hands on the results one by one, so that memory does not grow with the number of models.
 * The verdict counts only when every shard of one plan is there once, and judged each of its models once.
 * @throws ModelGateError 'not-found' when there is nothing to merge
 */
export async function checkShards(
  folders: readonly string[],
  { read }: ResultReader,
  take: (judged: JudgedModel) => Promise<void>,
): Promise<CheckedShards> {
  const found = await findShards(folders)
  const { same, problems: differing } = agreeing(found.shards)
  const problems = [...found.problems, ...differing]
  const { plan } = same[0]!.record
  if (plan.version !== VERSION) problems.push(`the shards are of version ${plain(plan.version)}, this is ${VERSION}`)
  const notes: string[] = []
  const reasons = new Map<number, string>()
  const seen = new Set<string>()
  for (let shard = 1; shard <= plan.shards; shard++) {
    const name = `shard ${shard}/${plan.shards}`
    const [own, ...more] = same.filter(({ record }) => record.shard === shard).toSorted(newestFirst)
    if (own === undefined) {
      const lost = plan.models.filter((model) => model.shard === shard).map(({ path }) => path)
      problems.push(`${name} is missing${lost.length === 0 ? '' : `; not judged: ${listed(lost)}`}`)
      continue
    }
    if (more.length > 0) {
      const places = [own, ...more].map(({ folder }) => plain(folder, 200))
      const times = `${name} is there ${places.length} times: ${places.join(', ')}`
      if (isRepeated(own, more)) notes.push(`${times}; it was started again, and the last one counts`)
      else problems.push(times)
    }
    problems.push(...wrongModels(own, name))
    const recorded = new Map(own.record.judged.map(({ path, result_sha256 }) => [path, result_sha256]))
    for (const [position, model] of plan.models.entries()) {
      if (model.shard !== shard) continue
      const sha256 = recorded.get(model.path)
      const result = await resultOf(own, { position, sha256 }, read, seen).catch((error: unknown) => messageOf(error))
      if (typeof result === 'string') {
        reasons.set(position, result)
        problems.push(`${name}: ${plain(model.path, 200)}: ${plain(result)}`)
      } else await take({ position, result })
    }
  }
  return { plan, problems, notes, reasons }
}

/** @throws ModelGateError 'data' that says why there is none that counts */
async function resultOf(
  { folder, record }: ShardFolder,
  { position, sha256 }: { readonly position: number; readonly sha256: string | undefined },
  read: ResultReader['read'],
  seen: Set<string>,
): Promise<PipelineResult> {
  const model = record.plan.models[position]!
  if (sha256 === undefined) throw new ModelGateError('data', 'the shard did not judge it')
  const reports = join(folder, reportFolder(position, model.path))
  const result = read(await readResultText(reports, sha256))
  const mismatch = contradiction(result, model, seen)
  if (mismatch !== null) throw new ModelGateError('data', mismatch)
  seen.add(result.pipeline_id)
  return result
}

/** The shards of the plan that most of them are of, and a sentence for each other one. */
function agreeing(shards: readonly ShardFolder[]): {
  readonly same: readonly ShardFolder[]
  readonly problems: readonly string[]
} {
  const groups = new Map<string, ShardFolder[]>()
  for (const one of shards) {
    const { plan, config_digest, commit } = one.record
    const key = digestOf({ plan, config_digest, commit })
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const [same, ...others] = [...groups.values()].toSorted((a, b) => b.length - a.length)
  const problems = others.flat().map(({ folder, record }) => {
    const what = differences(record, same![0]!.record)
    return `shard ${record.shard}/${record.plan.shards} (${plain(folder, 200)}) is of another run: its ${what.join(', ')} differ`
  })
  return { same: same!, problems }
}

function differences(a: ShardFolder['record'], b: ShardFolder['record']): readonly string[] {
  return [
    ...(a.plan.version === b.plan.version ? [] : ['version of ModelGate']),
    ...(a.plan.shards === b.plan.shards ? [] : ['number of shards']),
    ...(digestOf(a.plan.models) === digestOf(b.plan.models) ? [] : ['models or their split']),
    ...(a.config_digest === b.config_digest ? [] : ['configuration, stages, environment or data']),
    ...(a.commit === b.commit ? [] : ['commit']),
  ]
}

function newestFirst(a: ShardFolder, b: ShardFolder): number {
  return Date.parse(b.record.finished_at) - Date.parse(a.record.finished_at)
}

/** A job that a CI system started again leaves both attempts behind; anywhere else nobody knows which one is meant. */
function isRepeated({ record: last }: ShardFolder, earlier: readonly ShardFolder[]): boolean {
  return earlier.every(
    ({ record }) =>
      last.run_id !== null &&
      record.run_id === last.run_id &&
      Date.parse(record.finished_at) < Date.parse(last.finished_at),
  )
}

/** Models that a shard had no business to judge, or judged twice. */
function wrongModels({ record }: ShardFolder, name: string): readonly string[] {
  const own = new Set(record.plan.models.filter(({ shard }) => shard === record.shard).map(({ path }) => path))
  const paths = record.judged.map(({ path }) => path)
  const foreign = paths.filter((path) => !own.has(path))
  const seen = new Set<string>()
  const twice = paths.filter((path) => seen.size === seen.add(path).size)
  return [
    ...(foreign.length === 0 ? [] : [`${name} judged models that are not its own: ${listed(foreign)}`]),
    ...(twice.length === 0 ? [] : [`${name} judged models twice: ${listed(twice)}`]),
  ]
}

function contradiction(
  result: PipelineResult,
  model: ShardPlan['models'][number],
  seen: ReadonlySet<string>,
): string | null {
  if (result.model_path !== model.path) return `its result is of ${plain(result.model_path, 200)}`
  if (!isPipelineId(result.pipeline_id)) return 'its result has no id of a run'
  if (seen.has(result.pipeline_id)) return `its result has the id of another model's run, ${result.pipeline_id}`
  if (result.model !== null && result.model.size !== model.size)
    return `${result.model.size} bytes were judged, ${model.size} were planned`
  return null
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, MAX_NAMED_MODELS).map((path) => plain(path, 200))
  const more = paths.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
