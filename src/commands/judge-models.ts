import { join } from 'node:path'
import type { FinishedRun } from '../core/ports.js'
import { processors } from '../core/processors.js'
import type { PipelineResult } from '../core/result.js'
import type { RawInputs } from '../inputs/index.js'
import { brokenResult } from '../pipeline/index.js'
import type { Surroundings } from './command.js'
import { recordRun, runsFolder } from './history.js'
import type { Judge, JudgeSettings, ModelOfRun } from './judge.js'
import { displayPath } from './models.js'
import { newPipelineId } from './pipeline-id.js'
import { writeReports } from './reports.js'
import { sizesOf, weighBySize } from './sharding-weights.js'
import { jobsFor, judgeSideBySide, usableMemory } from './side-by-side.js'

/** One run over its models. */
export interface Judging {
  readonly inputs: RawInputs
  readonly surroundings: Surroundings
  readonly settings: JudgeSettings
  readonly judge: Judge
  readonly signal: AbortSignal
  /** Told of each model when it is judged. @param position among the models */
  readonly finished: (run: FinishedRun, position: number) => Promise<void>
}

/** Judges all models, those aside whose verdict an earlier run has come to and that may be told again. */
export async function judgeModels(models: readonly ModelOfRun[], judging: Judging): Promise<void> {
  const { inputs, surroundings, settings, judge } = judging
  const reference = inputs.text('changed-since')
  if (reference === undefined) {
    await judgeWaiting(models.map(placed), judging)
    return
  }
  const [{ keptVerdicts }, { changedModels }] = await Promise.all([
    import('./kept-verdicts.js'),
    import('./plan-changes.js'),
  ])
  const paths = models.map(({ path }) => path)
  const changed = new Set(await changedModels(reference, paths, inputs, surroundings))
  const facts = { inputs, surroundings, settings, data: judge.data, openTarget: judge.openTarget }
  const kept = await keptVerdicts(facts, models, inputs.text('shard') ?? '1/1')
  const waiting: PlacedModel[] = []
  for (const [position, model] of models.entries()) {
    const known = changed.has(model.path) ? null : ((await kept?.find(model)) ?? null)
    if (known === null) waiting.push({ ...model, position })
    else await judging.finished(await writeRun(known, model, surroundings, settings), position)
  }
  if (waiting.length < models.length)
    surroundings.log.info(`${models.length - waiting.length} models as in an earlier run`)
  await judgeWaiting(waiting, {
    ...judging,
    finished: async (run, position) => {
      await kept?.add(models[position]!, run.result)
      await judging.finished(run, position)
    },
  })
  await kept?.save()
}

/** A model with its place among the models of the run. */
interface PlacedModel extends ModelOfRun {
  readonly position: number
}

function placed(model: ModelOfRun, position: number): PlacedModel {
  return { ...model, position }
}

/** In this process one after the other, or in several processes when there is work for them. */
async function judgeWaiting(models: readonly PlacedModel[], judging: Judging): Promise<void> {
  const { inputs, surroundings, settings, judge, finished } = judging
  const { log } = surroundings
  const paths = models.map(({ path }) => path)
  const weighed = weighBySize(await sizesOf(paths, surroundings.workingDirectory))
  const machine = { processors: processors(), memory: usableMemory() }
  const jobs = jobsFor(inputs.text('jobs') ?? 'auto', weighed, machine)
  if (jobs > 1) {
    const waiting = models.map((model, index) => ({ ...model, size: weighed[index]!.size }))
    await judgeInProcesses(waiting, judging, { jobs, ...machine })
    return
  }
  for (const [before, model] of models.entries()) {
    log.info(`${model.path} -> ${settings.environment}`)
    const run = await judge.judge(model)
    if (models.length > 1) log.info(`  ${before + 1}/${models.length} ${run.result.model_path}: ${run.result.overall_status}`) // prettier-ignore
    await finished(run, model.position)
  }
}

async function judgeInProcesses(
  waiting: Parameters<typeof judgeSideBySide>[0],
  { inputs, surroundings, settings, signal, finished }: Judging,
  { jobs, memory, processors: all }: { readonly jobs: number; readonly memory: number; readonly processors: number },
): Promise<void> {
  const { log } = surroundings
  const { JudgeProcess } = await import('./judge-process.js')
  log.info(`${waiting.length} models -> ${settings.environment}, ${jobs} at a time`)
  const share = Math.max(1, Math.floor(all / jobs))
  let done = 0
  const tell = async (run: FinishedRun, position: number): Promise<void> => {
    done++
    log.info(`  ${done}/${waiting.length} ${run.result.model_path}: ${run.result.overall_status}`)
    await finished(run, position)
  }
  await judgeSideBySide(waiting, {
    ...{ jobs, memory },
    start: () => JudgeProcess.start({ inputs, surroundings, settings, processors: share, signal }),
    finished: (model, run) => tell(run, model.position),
    broken: async (model, reason) => {
      log.error(`${model.path}: ${reason}`, model.path)
      const result = brokenModel(model, reason, surroundings, settings)
      await tell(await writeRun(result, model, surroundings, settings), model.position)
    },
  })
}

/** A model that nothing is known of has reports too: who looks for its result finds why there is none. */
function brokenModel(
  { path }: ModelOfRun,
  reason: string,
  { clock, workingDirectory }: Surroundings,
  { environment }: JudgeSettings,
): PipelineResult {
  const startTime = clock.now()
  return brokenResult({
    ...{ pipelineId: newPipelineId(startTime), startTime, environment, modelPath: displayPath(path, workingDirectory) },
    reason: `${reason} while it judged this model, also when it judged it alone. Memory is the usual cause: judge it on a larger machine.`,
  })
}

/** The reports and the record of a result that no stage of this run made. */
async function writeRun(
  result: PipelineResult,
  { folder }: ModelOfRun,
  { workingDirectory }: Surroundings,
  { outputDirectory }: JudgeSettings,
): Promise<FinishedRun> {
  await recordRun(runsFolder(workingDirectory, outputDirectory), result)
  return { result, files: await writeReports(result, join(outputDirectory, folder), null) }
}
