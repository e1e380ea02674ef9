import { isAbsolute, relative } from 'node:path'
import { checkConfig } from '../config/index.js'
import { isModelGateError, messageOf, ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'
import type { PipelineResult, StageName } from '../core/result.js'
import { tableParts, type GatheredTable, type TableSource, type WholeTable } from '../data/index.js'
import { givenInputs, type OptionName, type RawInputs } from '../inputs/index.js'
import { manyRow, manyStatus, type ManyReport, type ManyRow } from '../report/index.js'
import type { Surroundings } from './command.js'
import type { DataShardRecord } from './data-shard-documents.js'
import { configDigest } from './data-shard-run.js'
import { openJudge } from './judge.js'
import { checkDataShards, readGathered, type CheckedDataShards, type GatheredShard } from './merge-data-shards.js'
import { within } from './paths.js'
import { timeLimit } from './run-models.js'
import { resolveConfig, resolveStages, withBaseline } from './settings.js'
import { reportFolder } from './sharding.js'

const NO_CHECKS = { tests: 0, failures: 0, errors: 0, skipped: 0 } as const

/** One report of all shards, and the result documents of the models in their order. */
export interface MergedRuns {
  readonly report: ManyReport
  readonly files: readonly string[]
}

/**
 * Judges the models on what all shards of the data gathered: the stages of any run, with the shards' answers and statistics
 * in place of the data. Test and security scan run here, once; nothing is deployed. With a shard missing or doubtful nothing
 * is judged.
 * @throws ModelGateError 'not-found' without any shard; 'config' as every run
 */
export async function mergeData(
  folders: readonly string[],
  output: string,
  inputs: RawInputs,
  surroundings: Surroundings,
): Promise<MergedRuns> {
  const checked = await checkDataShards(folders)
  const { record } = checked
  const problems = [...checked.problems]
  const baseline = record.options.find(([name]) => name === 'baseline')?.[1] ?? undefined
  const configured = withBaseline(await resolveConfig(inputs, surroundings.workingDirectory), baseline)
  if (configDigest(configured) !== record.config_digest)
    problems.push('the configuration here is not the one of the shards')
  const gathered = problems.length > 0 ? null : await gatheredOf(checked, problems)
  const undecided = (error: unknown): [] => {
    surroundings.signal.throwIfAborted()
    if (!isModelGateError(error)) throw error
    problems.push(messageOf(error))
    return []
  }
  const judging = { record, output, configured }
  const results = gathered === null ? [] : await judged(gathered, judging, surroundings).catch(undecided)
  const rows = record.models.map(({ path, sha256 }, position): ManyRow => {
    const result = results[position]
    if (result === undefined) return { path, shard: 1, status: null, sha256: null, fact: 'not judged', seconds: 0, counts: NO_CHECKS, folder: null } // prettier-ignore
    if (result.result.model?.sha256 !== sha256) problems.push(`${plain(path, 200)}: the file here is not the one that the shards asked`) // prettier-ignore
    return manyRow(result.result, { shard: 1, folder: folderOf(position, path) })
  })
  const status = manyStatus(
    rows.flatMap((row) => (row.status === null ? [] : [row.status])),
    problems,
  )
  const report = { status, shards: record.shards, problems, notes: checked.notes, rows }
  return { report, files: results.map(({ files }) => files.result) }
}

/** null when the blob of a shard is not what it should be, which is told. */
async function gatheredOf(checked: CheckedDataShards, problems: string[]): Promise<readonly GatheredShard[] | null> {
  const gathered: GatheredShard[] = []
  for (const shard of checked.shards) {
    try {
      gathered.push(await readGathered(shard))
    } catch (error) {
      problems.push(`shard ${shard.record.shard}/${shard.record.shards}: ${plain(messageOf(error), 400)}`)
    }
  }
  return problems.length > 0 ? null : gathered
}

interface Judging {
  readonly record: DataShardRecord
  readonly output: string
  readonly configured: Awaited<ReturnType<typeof resolveConfig>>
}

async function judged(
  shards: readonly GatheredShard[],
  { record, output, configured }: Judging,
  surroundings: Surroundings,
): Promise<readonly { readonly result: PipelineResult; readonly files: { readonly result: string } }[]> {
  const { workingDirectory } = surroundings
  const { deployment } = configured
  const config = checkConfig({ ...configured, deployment: { ...deployment, auto_approval: false } })
  const inputs = givenInputs('run', Object.fromEntries(record.options.map(([name, value]) => [name as OptionName, value ?? undefined]))) // prettier-ignore
  const stages = resolveStages(record.stages.join(','), config).filter(
    (stage): stage is StageName => stage !== 'deploy',
  )
  const signal = AbortSignal.any([surroundings.signal, timeLimit(config)])
  const { validation, reference } = record.tables
  const data = {
    validation: await wholeOf(validation, shards.map((one) => one.validation)), // prettier-ignore
    reference: reference === null ? null : await wholeOf(reference, shards.map((one) => one.reference).filter((part) => part !== null)), // prettier-ignore
    target: record.target,
  }
  const { environment } = record
  const settings = { config, environment, stages, outputDirectory: output, notes: [], mayDeploy: false }
  const position = (path: string): number => record.models.findIndex((model) => model.path === path)
  const judge = await openJudge(inputs, surroundings, settings, {
    signal,
    data,
    gathered: (path) => shards.map(({ answers }) => answers[position(path)]!),
  })
  try {
    const results = []
    for (const [at, { path }] of record.models.entries()) {
      requireInside(path, workingDirectory)
      results.push(await judge.judge({ path, folder: folderOf(at, path) }))
    }
    return results
  } finally {
    await judge.close()
  }
}

async function wholeOf(
  { path, format, schema, tensors }: DataShardRecord['tables']['validation'],
  parts: readonly GatheredTable[],
): Promise<TableSource> {
  const { tableOfParts } = await tableParts()
  const whole: WholeTable = { path, format, schema, ...(tensors === null ? {} : { tensors }) }
  return tableOfParts(whole, parts)
}

/** A record of strangers names files of the checkout, and no others. */
function requireInside(path: string, workingDirectory: string): void {
  const way = relative(workingDirectory, within(workingDirectory, path))
  if (!isAbsolute(path) && !way.startsWith('..')) return
  throw new ModelGateError(
    'usage',
    `${plain(path, 200)}: a model outside of this folder is not judged by what shards say`,
    {
      subject: 'model',
      remedy: 'Merge in the checkout that holds the model, and name it by its path there.',
    },
  )
}

/** Of our own reports; the name of a stranger's model becomes a harmless one. */
export function folderOf(position: number, path: string): string {
  return reportFolder(position, path).replaceAll(/[^\w.-]/g, '_').slice(0, 120) // prettier-ignore
}
