import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import { toJson } from '../core/json.js'
import type { FinishedRun, SourceContext } from '../core/ports.js'
import { plain } from '../core/text.js'
import { VERSION } from '../core/version.js'
import type { OptionName, RawInputs } from '../inputs/index.js'
import { displayPath, resolveModelPaths } from './models.js'
import { writeOutput } from './output.js'
import { within } from './paths.js'
import { digestOf, newPlan, newShardRecord, readPlan, type ShardPlan } from './sharding-documents.js'
import { sizesOf, weighBySize } from './sharding-weights.js'
import { parseShard, reportFolder, SHARD_FILE, splitModels } from './sharding.js'

/** The models of a run, or of its shard. */
export interface ModelsOfRun {
  /** Also those that other shards judge. */
  readonly all: readonly string[]
  readonly own: readonly {
    readonly path: string
    /** Of its reports, below the output directory; empty for the only model of a run. */
    readonly folder: string
  }[]
  /** null: not sharded. */
  readonly share: { readonly shard: number; readonly plan: ShardPlan } | null
}

/** Options besides the models that decide a verdict; shards that differ in one cannot be merged. */
export const DECISIVE = [
  'validation-data',
  'reference-data',
  'target',
  'baseline',
  'engine',
  'runtime',
  'entry',
  'auto-deploy',
  'dry-run',
] as const satisfies readonly OptionName[]

/** @throws ModelGateError 'usage' for a shard that does not fit the plan, 'data' for a plan that is none */
export async function modelsOfRun(inputs: RawInputs, workingDirectory: string): Promise<ModelsOfRun> {
  const words = [...inputs.list('model'), ...inputs.positionals]
  const share = await shareOf(inputs, words, workingDirectory)
  if (share === null) {
    const all = await resolveModelPaths(words, workingDirectory)
    const folderOf = (position: number): string => (all.length === 1 ? '' : reportFolder(position, all[position]!))
    return { all, own: all.map((path, position) => ({ path, folder: folderOf(position) })), share }
  }
  const { models } = share.plan
  return {
    all: models.map(({ path }) => path),
    own: models.flatMap(({ path, shard }, position) =>
      shard === share.shard ? [{ path, folder: reportFolder(position, path) }] : [],
    ),
    share,
  }
}

/** Where the models are that these inputs name, be it as patterns or in a plan; for a guard that asks before the run. */
export async function modelPlaces(inputs: RawInputs, workingDirectory: string): Promise<readonly string[]> {
  const file = inputs.text('plan')
  const { models } = file === undefined ? { models: [] } : await planOfFile(within(workingDirectory, file), [])
  return [...inputs.list('model'), ...models.map(({ path }) => path)]
}

async function shareOf(
  inputs: RawInputs,
  words: readonly string[],
  workingDirectory: string,
): Promise<ModelsOfRun['share']> {
  const [text, file] = [inputs.text('shard'), inputs.text('plan')]
  if (text === undefined) {
    if (file === undefined) return null
    throw wrong('a plan was given, and no shard of it', 'plan', 'Say which one: --shard 1/3.')
  }
  const { shard, of } = parseShard(text)
  const plan =
    file === undefined
      ? await planBySize(await namedModels(words, workingDirectory), of, workingDirectory)
      : await planOfFile(within(workingDirectory, file), words)
  if (plan.shards === of) return { shard, plan }
  throw wrong(`shard ${shard}/${of} is of another split: the plan has ${plan.shards} shards`, 'shard', 'Take both from one modelgate plan.') // prettier-ignore
}

/** As `plan` and every shard list them: without repeats, however they were written. */
export async function namedModels(words: readonly string[], workingDirectory: string): Promise<readonly string[]> {
  const paths = await resolveModelPaths(words, workingDirectory)
  return [...new Set(paths.map((path) => displayPath(path, workingDirectory)))]
}

/** The split that every machine finds by itself. */
export async function planBySize(
  paths: readonly string[],
  shards: number,
  workingDirectory: string,
): Promise<ShardPlan> {
  return newPlan(splitModels(weighBySize(await sizesOf(paths, workingDirectory)), shards), shards)
}

async function planOfFile(path: string, words: readonly string[]): Promise<ShardPlan> {
  if (words.length > 0) throw wrong('models were named, and a plan that names them', 'plan', 'Leave --model out.')
  if (!existsSync(path)) throw new ModelGateError('not-found', `${plain(path)}: no such plan`, { subject: 'plan' })
  const plan = readPlan(await readFile(path, 'utf8'), path)
  if (plan.version === VERSION) return plan
  throw wrong(`the plan is of version ${plain(plan.version)}, this is ${VERSION}`, 'plan', 'Plan and run with one version.') // prettier-ignore
}

function wrong(message: string, subject: string, remedy: string): ModelGateError {
  return new ModelGateError('usage', message, { subject, remedy })
}

/** A record of an earlier run must not vouch for this one, should it be killed. */
export async function forgetShard(outputDirectory: string): Promise<void> {
  await rm(join(outputDirectory, SHARD_FILE), { force: true })
}

/** Written last: a shard that has no record did not come to its end. */
export async function recordShard(
  { shard, plan }: NonNullable<ModelsOfRun['share']>,
  finished: readonly FinishedRun[],
  facts: {
    readonly outputDirectory: string
    readonly inputs: RawInputs
    readonly config: Config
    readonly environment: string
    readonly stages: readonly string[]
    readonly source: SourceContext
    readonly now: Date
  },
): Promise<void> {
  const { outputDirectory, inputs, config, environment, stages, source, now } = facts
  const judged = await Promise.all(
    finished.map(async ({ result, files }) => ({
      path: result.model_path,
      result_sha256: createHash('sha256')
        .update(await readFile(files.result))
        .digest('hex'),
    })),
  )
  const options = DECISIVE.map((name) => [name, inputs.text(name) ?? null])
  const config_digest = digestOf({ config, environment, stages, options })
  const record = newShardRecord({
    ...{ shard, plan, config_digest, judged },
    ...{ commit: source.commit, run_id: source.runId, finished_at: now.toISOString() },
  })
  await writeOutput(join(outputDirectory, SHARD_FILE), toJson(record), 'output-dir')
}
