import { join } from 'node:path'
import type { Config } from '../config/index.js'
import type { FinishedRun } from '../core/ports.js'
import type { StageName } from '../core/result.js'
import { plain } from '../core/text.js'
import type { RawInputs } from '../inputs/index.js'
import { runPipeline, type PipelineRequest } from '../pipeline/index.js'
import type { GatheredAnswers } from '../stages/index.js'
import type { Surroundings } from './command.js'
import { resolveData, type DataSources } from './tables.js'
import { recordRun, runsFolder } from './history.js'
import { entryOption } from './model-entry.js'
import { modelSource } from './models.js'
import { engineOption } from './options.js'
import { newPipelineId } from './pipeline-id.js'
import { pythonAccess } from './python-access.js'
import { earlierRuns, historyFor } from './report-history.js'
import { writeReports } from './reports.js'
import { sqlRules } from './sql-rules.js'
import { openTarget, stageTarget, type OpenTarget } from './targets.js'

/** A model of a run. */
export interface ModelOfRun {
  readonly path: string
  /** Of its reports, below the output directory; empty for the only model of a run. */
  readonly folder: string
}

/** What a run has settled before the first model; plain data, so that another process judges by the same. */
export interface JudgeSettings {
  readonly config: Config
  readonly environment: string
  readonly stages: readonly StageName[]
  readonly outputDirectory: string
  /** Warnings of every result. */
  readonly notes: readonly string[]
  /** False: nothing is deployed, whatever the inputs say. */
  readonly mayDeploy: boolean
}

/** What the stages of one model get. */
export type JudgeContext = PipelineRequest['context']

/** Judges the models of one run, one after the other. */
export interface Judge {
  /** For who asks the stages for something else than a verdict. */
  contextOf(path: string): JudgeContext
  /** All stages, reports and the record of the run. Never throws for what a model, its data or a server does. */
  judge(model: ModelOfRun): Promise<FinishedRun>
  close(): Promise<void>
  /** What the data option of these inputs opened. */
  readonly data: DataSources
  /** Where models go, opened once. */
  readonly openTarget: () => Promise<OpenTarget>
}

export interface JudgeOptions {
  /** Ends everything but a deployment, which hears the signal of its surroundings at safe points. */
  readonly signal: AbortSignal
  readonly opensTarget?: typeof openTarget
  /** Opened by the caller: parts of the data, or what shards gathered of it. */
  readonly data?: DataSources
  /** What shards gathered, of the model with this path. */
  readonly gathered?: (path: string) => readonly GatheredAnswers[]
}

/** @throws ModelGateError when the data, the target column or an option of these inputs is wrong */
export async function openJudge(
  inputs: RawInputs,
  surroundings: Surroundings,
  settings: JudgeSettings,
  { signal, opensTarget = openTarget, data: given, gathered }: JudgeOptions,
): Promise<Judge> {
  const { workingDirectory, clock, log } = surroundings
  const { config, environment, stages, outputDirectory } = settings
  const data = given ?? (await resolveData(inputs, config, { ...surroundings, signal }))
  const rules = sqlRules(config, { ...surroundings, signal })
  const configured = (): Promise<Config> => Promise.resolve(config)
  const python = pythonAccess(inputs.text('runtime'), surroundings, configured, signal)
  const engine = engineOption(inputs, { ...surroundings, signal }, configured)
  const opening = { ...engine, ...python, ...entryOption(inputs, configured) }
  const runs = runsFolder(workingDirectory, outputDirectory)
  const notes = [...settings.notes, ...entryNotes(inputs, config, settings)]
  let earlier: ReturnType<typeof earlierRuns> | undefined // read when there is a report to write
  let target: Promise<OpenTarget> | undefined
  const open = (): Promise<OpenTarget> => (target ??= opensTarget(config, surroundings))
  const contextOf = (path: string): JudgeContext => ({
    environment,
    config,
    model: modelSource(path, workingDirectory, clock, opening, signal),
    validationData: data.validation,
    referenceData: data.reference,
    target: data.target,
    ...(gathered === undefined ? {} : { gathered: gathered(path) }),
    ...rules,
    deployTarget: stageTarget(open, environment, config, surroundings),
    autoDeploy: inputs.flag('auto-deploy') && settings.mayDeploy,
    dryRun: inputs.flag('dry-run'),
    sourceRoot: workingDirectory,
    http: surroundings.http,
    answerCache: surroundings.answerCache,
    clock,
    log,
    signal,
  })
  return {
    data,
    openTarget: open,
    contextOf,
    judge: async ({ path, folder }) => {
      const context = contextOf(path)
      const { model } = context
      const judged = await runPipeline({ pipelineId: newPipelineId(clock.now()), stages, context })
      const result = { ...judged, warnings: [...judged.warnings, ...notes] }
      const history = await historyFor(result, await (earlier ??= earlierRuns(runs)), target ?? null)
      await recordRun(runs, result)
      const files = await writeReports(result, join(outputDirectory, folder), history)
      await closeModel(model)
      return { result, files }
    },
    close: async () => {
      await target?.then((opened) => opened.close()).catch(() => undefined) // it did not open: told by the stage
    },
  }
}

/** What is live is opened again by commands that do not get the options of this run. */
function entryNotes(inputs: RawInputs, { model }: Config, { mayDeploy }: JudgeSettings): readonly string[] {
  const entry = inputs.text('entry')
  if (entry === undefined || entry === model.entry || !(mayDeploy && inputs.flag('auto-deploy'))) return []
  return [
    `the entry ${plain(entry, 80)} is known to this run only: name it in cicd.model.entry, so that promote, monitor and rollback find the model too`,
  ]
}

async function closeModel(model: ReturnType<typeof modelSource>): Promise<void> {
  const opened = await model.open().catch(() => null) // it never opened: nothing to close
  await opened?.model.close()
}
