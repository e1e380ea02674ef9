import { ModelGateError } from '../core/errors.js'
import { toJson } from '../core/json.js'
import { plain } from '../core/text.js'
import type { RawInputs } from '../inputs/index.js'
import type { Command, Surroundings } from './command.js'
import { secondsOfRuns, runsFolder } from './history.js'
import { writeOutput } from './output.js'
import { within } from './paths.js'
import { newPlan, type ShardPlan } from './sharding-documents.js'
import { namedModels } from './sharding-run.js'
import { sizesOf, weighByDuration, weighBySize } from './sharding-weights.js'
import { MAX_SHARDS, shardLoads, splitModels, type WeighedModel } from './sharding.js'

/** https://docs.github.com/actions/reference/limits: jobs of one matrix. */
const MAX_MATRIX_JOBS = 256

/** Outputs of a job are cut off at 1 MiB together; beside the matrix there may be others. Unit: UTF-8 bytes. */
const MAX_MATRIX_BYTES = 900 * 1024

/** Which models there are, and which of n jobs judges which. */
export const planCommand: Command = {
  name: 'plan',
  async run(inputs, surroundings, print) {
    if (inputs.text('shard-by') === 'data') return planShardsOfData(inputs, surroundings, print)
    const plan = await planModels(inputs, surroundings)
    const file = inputs.text('output')
    if (file !== undefined) await writeOutput(within(surroundings.workingDirectory, file), toJson(plan))
    const jobs = plan.models.length === 0 ? 0 : plan.shards
    surroundings.log.info(`${plan.models.length} models in ${jobs} shards`)
    const format = inputs.text('format') ?? 'github'
    if (format === 'json') print(toJson(plan))
    if (format === 'gitlab') print(shardNames(plan).map((name) => `${name}\n`).join('')) // prettier-ignore
    if (format === 'github') {
      const matrix = matrixOf(plan, surroundings)
      print(`${matrix}\n`)
      surroundings.setOutputs?.({ matrix, shards: String(jobs), models: String(plan.models.length) })
    }
    return 0
  },
}

/** Splits the data; every shard asks all models. */
async function planShardsOfData(
  inputs: RawInputs,
  surroundings: Surroundings,
  print: (text: string) => void,
): Promise<0> {
  const format = inputs.text('format') ?? 'github'
  const most = format === 'github' ? MAX_MATRIX_JOBS : MAX_SHARDS
  const shards = positive(inputs, 'shards') ?? 0
  if (!Number.isInteger(shards) || shards < 1 || shards > most)
    throw usage(`--shards is ${shards}, expected a whole number from 1 to ${most}`, 'shards', 'modelgate plan --shard-by data --shards 8') // prettier-ignore
  for (const name of ['changed-since', 'max-seconds-per-shard'] as const)
    if (inputs.text(name) !== undefined) throw usage(`--${name} chooses among models`, name, 'Leave it out.')
  const { planData } = await import('./data-shard-plan.js')
  const { resolveConfig } = await import('./settings.js')
  const plan = await planData(inputs, await resolveConfig(inputs, surroundings.workingDirectory), shards, surroundings)
  const file = inputs.text('output')
  if (file !== undefined) await writeOutput(within(surroundings.workingDirectory, file), toJson(plan))
  const names = Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`)
  surroundings.log.info(`${plan.tables.validation.rows} rows in ${shards} shards`)
  // Names of artifacts have no slash.
  const matrix = JSON.stringify({ include: names.map((shard) => ({ shard, name: shard.replace('/', '-of-') })) })
  if (format === 'json') print(toJson(plan))
  if (format === 'gitlab') print(names.map((name) => `${name}\n`).join(''))
  if (format === 'github') {
    print(`${matrix}\n`)
    surroundings.setOutputs?.({ matrix, shards: String(shards), models: String(plan.models.length) })
  }
  return 0
}

/** @throws ModelGateError 'usage' for options that contradict each other */
async function planModels(inputs: RawInputs, surroundings: Surroundings): Promise<ShardPlan> {
  const { workingDirectory } = surroundings
  const limit = positive(inputs, 'max-seconds-per-shard')
  const wanted = positive(inputs, 'shards')
  if ((limit === null) === (wanted === null))
    throw usage('one of --shards and --max-seconds-per-shard is needed', 'shards', 'modelgate plan --model "models/*.joblib" --shards 8') // prettier-ignore
  const most = (inputs.text('format') ?? 'github') === 'github' ? MAX_MATRIX_JOBS : MAX_SHARDS
  if (wanted !== null && (!Number.isInteger(wanted) || wanted > most))
    throw usage(`--shards is ${wanted}, expected a whole number from 1 to ${most}`, 'shards', 'Take fewer shards.')
  const named = await namedModels([...inputs.list('model'), ...inputs.positionals], workingDirectory)
  const since = inputs.text('changed-since')
  const paths = since === undefined ? named : await changedSince(since, named, inputs, surroundings)
  const models = await sizesOf(paths, workingDirectory)
  // What one machine remembers the others cannot know: it counts only in a plan that is handed on as a file.
  const remembered =
    inputs.text('output') === undefined
      ? null
      : weighByDuration(models, await secondsOfRuns(runsFolder(workingDirectory, inputs.text('output-dir'))))
  if (limit !== null && models.length > 0) return planWithin(limit, remembered, most, surroundings)
  const shards = Math.max(1, Math.min(wanted ?? 1, models.length))
  return newPlan(splitModels(remembered ?? weighBySize(models), shards), shards)
}

/** Git and the room of the scan are loaded for those who ask. */
async function changedSince(
  reference: string,
  models: readonly string[],
  inputs: RawInputs,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  const { changedModels } = await import('./plan-changes.js')
  return changedModels(reference, models, inputs, surroundings)
}

/** As few shards as keep the fullest one below the limit; a model that takes longer alone cannot be split. */
function planWithin(
  seconds: number,
  models: readonly WeighedModel[] | null,
  most: number,
  { log }: Surroundings,
): ShardPlan {
  if (models === null)
    throw usage(
      'nothing is known of how long these models take',
      'max-seconds-per-shard',
      'Give --output FILE and an --output-dir with runs of these models (merge keeps them), or say --shards N.',
    )
  const longest = models.reduce((most, { weight }) => Math.max(most, weight), 0)
  if (longest > seconds) log.warning(`one model alone takes ${longest.toFixed(0)} s, longer than ${seconds} s`)
  const bound = Math.max(seconds, longest)
  const total = models.reduce((sum, { weight }) => sum + weight, 0)
  for (let shards = Math.max(1, Math.ceil(total / bound)); shards <= Math.min(most, models.length); shards++) {
    // Sums of the same numbers in another order differ in the last bit.
    if (Math.max(...shardLoads(models, shards)) <= bound * (1 + 1e-9))
      return newPlan(splitModels(models, shards), shards)
  }
  throw usage(
    `${models.length} models of ${total.toFixed(0)} s together do not fit into ${most} shards of ${seconds} s`,
    'max-seconds-per-shard',
    'Allow more seconds.',
  )
}

function shardNames({ shards, models }: ShardPlan): readonly string[] {
  return models.length === 0 ? [] : Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`)
}

/** https://docs.github.com/actions/reference/workflows-and-actions/expressions#fromjson */
function matrixOf(plan: ShardPlan, { log }: Surroundings): string {
  const names = shardNames(plan)
  const of = (shard: number): string =>
    plan.models.flatMap((model) => (model.shard === shard ? [model.path] : [])).join('\n')
  const full = JSON.stringify({ include: names.map((shard, index) => ({ shard, models: of(index + 1) })) })
  if (Buffer.byteLength(full) <= MAX_MATRIX_BYTES) return full
  log.warning('the names of the models do not fit into an output of a job: the matrix has the shards alone')
  return JSON.stringify({ include: names.map((shard) => ({ shard })) })
}

function positive(inputs: RawInputs, name: 'shards' | 'max-seconds-per-shard'): number | null {
  const text = inputs.text(name)
  if (text === undefined) return null
  const value = /^\d{1,9}(\.\d+)?$/.test(text) ? Number(text) : 0
  if (value > 0) return value
  throw usage(`--${name} is "${plain(text, 80)}", expected a number above 0`, name, 'See: modelgate plan --help')
}

function usage(message: string, subject: string, remedy: string): ModelGateError {
  return new ModelGateError('usage', `modelgate plan: ${message}`, { subject, remedy })
}
