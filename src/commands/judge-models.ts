import { join } from 'node:path'
import type { FinishedRun } from '../core/ports.js'
import { processors } from '../core/processors.js'
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

/** Judges all models: in this process one after the other, or in several processes when there is work for them. */
export async function judgeModels(models: readonly ModelOfRun[], judging: Judging): Promise<void> {
  const { inputs, surroundings, settings, judge, finished } = judging
  const { log } = surroundings
  const paths = models.map(({ path }) => path)
  const weighed = weighBySize(await sizesOf(paths, surroundings.workingDirectory))
  const machine = { processors: processors(), memory: usableMemory() }
  const jobs = jobsFor(inputs.text('jobs') ?? 'auto', weighed, machine)
  if (jobs > 1) {
    const waiting = models.map((model, position) => ({ ...model, position, size: weighed[position]!.size }))
    await judgeInProcesses(waiting, judging, { jobs, ...machine })
    return
  }
  for (const [position, model] of models.entries()) {
    log.info(`${model.path} -> ${settings.environment}`)
    await finished(await judge.judge(model), position)
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
      await tell(await writeBroken(model, reason, surroundings, settings), model.position)
    },
  })
}

/** A model that nothing is known of has reports too: who looks for its result finds why there is none. */
async function writeBroken(
  { path, folder }: ModelOfRun,
  reason: string,
  { clock, workingDirectory }: Surroundings,
  { environment, outputDirectory }: JudgeSettings,
): Promise<FinishedRun> {
  const startTime = clock.now()
  const result = brokenResult({
    ...{ pipelineId: newPipelineId(startTime), startTime, environment, modelPath: displayPath(path, workingDirectory) },
    reason: `${reason} while it judged this model, also when it judged it alone. Memory is the usual cause: judge it on a larger machine.`,
  })
  await recordRun(runsFolder(workingDirectory, outputDirectory), result)
  return { result, files: await writeReports(result, join(outputDirectory, folder), null) }
}
