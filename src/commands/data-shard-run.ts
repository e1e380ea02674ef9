import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Config } from '../config/index.js'
import { toJson } from '../core/json.js'
import { packed } from '../core/packed.js'
import { plain } from '../core/text.js'
import type { StageName } from '../core/result.js'
import { tableParts, type TableOutline, type TableSource } from '../data/index.js'
import type { RawInputs } from '../inputs/index.js'
import { validationParts } from '../stages/index.js'
import type { Surroundings } from './command.js'
import { requireColumn } from './data.js'
import { DATA_SHARD_BLOB, DATA_SHARD_FILE, newDataShardRecord, type DataShardRecord } from './data-shard-documents.js'
import { dataPaths, dataPlanOfFile, planData, tableAccess, usage } from './data-shard-plan.js'
import { openJudge, type JudgeSettings } from './judge.js'
import { writeOutput } from './output.js'
import { within } from './paths.js'
import { digestOf } from './sharding-documents.js'
import { DECISIVE } from './sharding-run.js'
import { parseShard } from './sharding.js'

/**
 * One shard of the data: the models answer its rows, and what the judges of data need of them is written beside a record,
 * which comes last. Nothing is judged and nothing is deployed; `merge` does the former once for all shards.
 * @throws ModelGateError for what is wrong with options, plan, data or a model file
 */
export async function runDataShard(
  inputs: RawInputs,
  surroundings: Surroundings,
  settings: JudgeSettings,
  signal: AbortSignal,
): Promise<void> {
  const { workingDirectory, clock, log, source } = surroundings
  const { config, environment, stages, outputDirectory } = settings
  for (const name of [DATA_SHARD_FILE, DATA_SHARD_BLOB]) await rm(join(outputDirectory, name), { force: true })
  const { shard, of } = parseShard(inputs.required('shard'))
  requireValidation(stages)
  const file = inputs.text('plan')
  const access = { ...surroundings, signal }
  const plan = file === undefined ? await planData(inputs, config, of, access) : await dataPlanOfFile(within(workingDirectory, file)) // prettier-ignore
  if (plan.shards !== of)
    throw usage(`shard ${shard}/${of} is of another split: the plan has ${plan.shards} shards`, 'shard', 'Take both from one modelgate plan.') // prettier-ignore
  const paths = dataPaths(inputs, config)
  const { comparedColumns, gatherTable, openPart, sharesOf } = await tableParts()
  const open = (path: string, outline: TableOutline): Promise<TableSource> => {
    const { place, options } = tableAccess(path, config, access)
    return openPart(place, { outline, share: sharesOf(outline, of)[shard - 1]! }, options)
  }
  const validation = await open(paths.validation, plan.tables.validation)
  const { reference: outline } = plan.tables
  if ((outline === null) !== (paths.reference === null))
    throw usage('the plan and the run differ in whether there is reference data', 'reference-data', 'Give both the same options.') // prettier-ignore
  const reference = outline === null || paths.reference === null ? null : await open(paths.reference, outline)
  const target = targetOf(inputs, config)
  if (target !== null) requireColumn(validation, target)
  log.info(`shard ${shard}/${of}: ${validation.rows ?? 0} of ${plan.tables.validation.rows} rows`)
  const judge = await openJudge(inputs, access, settings, { signal, data: { validation, reference, target } })
  const { gatherPart, firstRowsOf } = await validationParts()
  const models: DataShardRecord['models'] = []
  const answers = []
  try {
    for (const path of plan.models) {
      const context = judge.contextOf(path)
      const { sha256, size } = await context.model.file()
      log.progress(`${path}: asked`)
      answers.push(await gatherPart({ ...context, earlier: {} }))
      await (await context.model.open().catch(() => null))?.model.close() // that it did not open is in the answers
      models.push({ path, sha256, size })
    }
  } finally {
    await judge.close()
  }
  const shared = reference === null ? null : comparedColumns(validation, reference)
  const heads = firstRowsOf(config)
  const gathered = {
    validation: await gatherTable(validation, { heads, shared }),
    reference: reference === null ? null : await gatherTable(reference, { heads, shared }),
    answers,
  }
  signal.throwIfAborted()
  const blob = await writeBlob(join(outputDirectory, DATA_SHARD_BLOB), gathered)
  const about = (path: string, { schema, tensors, rows, files }: TableOutline): DataShardRecord['tables']['validation'] =>
    ({ path, format: files[0]!.format, schema, tensors, rows }) // prettier-ignore
  const record = newDataShardRecord({
    ...{ shard, shards: of, environment, stages: [...stages], target, models, blob },
    data_digest: digestOf(plan.tables),
    config_digest: configDigest(config),
    options: DECISIVE.map((name) => [name, inputs.text(name) ?? null]),
    tables: {
      validation: about(paths.validation, plan.tables.validation),
      reference: outline === null || paths.reference === null ? null : about(paths.reference, outline),
    },
    ...{ commit: source.commit, run_id: source.runId, finished_at: clock.now().toISOString() },
  })
  await writeOutput(join(outputDirectory, DATA_SHARD_FILE), toJson(record), 'output-dir')
  log.info(`shard ${shard}/${of}: handed on ${blob.size} bytes`)
}

/** Of the configuration, which the shards and the job that merges them each read themselves. */
export function configDigest(config: Config): string {
  return digestOf({ config })
}

function requireValidation(stages: readonly StageName[]): void {
  if (stages.includes('validate')) return
  throw usage('only the stage validate reads the data that is split', 'stages', 'Add validate, or leave --shard-by data out.') // prettier-ignore
}

/** One column as it is: what folds or translates it reads whole tables. */
function targetOf(inputs: RawInputs, config: Config): string | null {
  const target = inputs.text('target') ?? config.data.target
  if (target === null) return null
  if (Object.keys(config.data.labels).length > 0)
    throw usage('data.labels is not read in shards', 'data.labels', 'Write the label column in the words of the model.')
  if (typeof target === 'string') return target
  throw usage(`a target of several columns (${plain(target.join(', '), 200)}) is not read in shards`, 'target', 'Write the label as one column.') // prettier-ignore
}

async function writeBlob(path: string, gathered: unknown): Promise<DataShardRecord['blob']> {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(function* () {
    for (const piece of packed(gathered)) {
      hash.update(piece)
      size += piece.byteLength
      if (piece.byteLength > 0) yield piece
    }
  }, createWriteStream(path))
  return { sha256: hash.digest('hex'), size }
}
