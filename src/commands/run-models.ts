import { basename } from 'node:path'
import { ModelGateError } from '../core/errors.js'
import type { FinishedRun } from '../core/ports.js'
import type { PipelineResult } from '../core/result.js'
import { checkConfig, type Config } from '../config/index.js'
import { assertFileName } from '../deploy/index.js'
import type { RawInputs } from '../inputs/index.js'
import type { Surroundings } from './command.js'
import { DEFAULT_OUTPUT_DIRECTORY, runsFolder } from './history.js'
import { judgeModels } from './judge-models.js'
import { openJudge, type JudgeOptions, type JudgeSettings } from './judge.js'
import { notify } from './notifications.js'
import { prepareFolder } from './output.js'
import { writeIndex } from './run-index.js'
import { resolveConfig, resolveEnvironment, resolveStages, within, withBaseline } from './settings.js'
import { forgetShard, modelsOfRun, recordShard } from './sharding-run.js'

/** What the caller knows better than inputs and files. */
export interface GivenSettings {
  readonly config?: Config
  readonly opensTarget?: JudgeOptions['opensTarget']
  /** What a reader of the reports should know besides; they become warnings of every result. */
  readonly notes?: readonly string[]
  /** Why nothing is deployed, whatever the inputs and the configuration say; null: it may be. */
  readonly deploymentRefusal?: string | null
}

/**
 * The main job, shared by action, command line and library: every model through the stages, reports written,
 * webhooks told.
 * @throws ModelGateError for what is wrong before a model is looked at: usage, config, data files
 */
export async function runModels(
  inputs: RawInputs,
  surroundings: Surroundings,
  given: GivenSettings = {},
): Promise<readonly FinishedRun[]> {
  const { workingDirectory, clock, log } = surroundings
  const refusal = given.deploymentRefusal ?? null
  const configured = given.config ?? (await resolveConfig(inputs, workingDirectory))
  const settings = withBaseline(restricted(configured, refusal), inputs.text('baseline'))
  const environment = resolveEnvironment(inputs.text('environment'), settings)
  const stages = resolveStages(inputs.text('stages'), settings)
  const outputDirectory = within(workingDirectory, inputs.text('output-dir') ?? DEFAULT_OUTPUT_DIRECTORY)
  const notes = [...(given.notes ?? []), ...refusalNote(inputs, configured, refusal)]
  const judging: JudgeSettings = { config: settings, environment, stages, outputDirectory, notes, mayDeploy: refusal === null } // prettier-ignore
  const signal = AbortSignal.any([surroundings.signal, timeLimit(settings)])
  if (inputs.text('shard-by') === 'data' && inputs.text('shard') !== undefined) {
    prepareFolder(outputDirectory, 'output-dir')
    const { runDataShard } = await import('./data-shard-run.js')
    await runDataShard(inputs, surroundings, { ...judging, mayDeploy: false }, signal)
    return []
  }
  const { all, own, share } = await modelsOfRun(inputs, workingDirectory)
  const { opensTarget } = given
  const judge = await openJudge(inputs, surroundings, judging, {
    signal,
    ...(opensTarget === undefined ? {} : { opensTarget }),
  })
  const runs = runsFolder(workingDirectory, outputDirectory)
  const finished: FinishedRun[] = []
  try {
    prepareFolder(outputDirectory, 'output-dir')
    await forgetShard(outputDirectory)
    if (stages.includes('deploy'))
      requireDeployable(all, inputs.flag('auto-deploy') || settings.deployment.auto_approval)
    await judgeModels(own, {
      ...{ inputs, surroundings, settings: judging, judge, signal },
      finished: async (run, position) => {
        finished[position] = run
        // Who was told of a verdict is not told of it again.
        if (run.result.reused === undefined) await notify(run.result, settings, surroundings, runs)
      },
    })
  } finally {
    await judge.close()
  }
  if (share === null && finished.length > 1) await writeIndex(finished, outputDirectory)
  if (share !== null) {
    if (own.length === 0) log.info(`shard ${share.shard}/${share.plan.shards} has no model: nothing to judge, passed`)
    const { source } = surroundings
    const facts = { outputDirectory, inputs, config: settings, environment, stages, source, now: clock.now() }
    await recordShard(share, finished, facts)
  }
  return finished
}

/** Only who asked for a deployment wants to know why there is none. */
function refusalNote(inputs: RawInputs, { deployment }: Config, refusal: string | null): readonly string[] {
  const asked = inputs.flag('auto-deploy') || deployment.auto_approval
  return asked && refusal !== null && !inputs.flag('dry-run') ? [`nothing is deployed: ${refusal}`] : []
}

/** The configuration's own approval does not count against a refusal. */
function restricted(config: Config, refusal: string | null): Config {
  return refusal === null
    ? config
    : checkConfig({ ...config, deployment: { ...config.deployment, auto_approval: false } })
}

/**
 * What a deployment would refuse in the end is refused before an hour of tests.
 * @throws ModelGateError 'usage' for several models, of which the last would replace all others, or a name that git
 * servers and file systems do not all take
 */
function requireDeployable(paths: readonly string[], deploys: boolean): void {
  if (!deploys) return
  if (paths.length > 1) {
    throw new ModelGateError(
      'usage',
      `${paths.length} models cannot be deployed to one environment: it holds one model`,
      {
        subject: 'model',
        remedy: 'Name one model, or run once for each with an environment of its own.',
      },
    )
  }
  for (const path of paths) assertFileName(basename(path))
}

/** The pipeline's own time limit; a job that hangs costs more than a job that fails. */
export function timeLimit(config: Config): AbortSignal {
  const minutes = config.pipeline.timeout_minutes
  const controller = new AbortController()
  const timer = setTimeout(() => {
    controller.abort(
      new ModelGateError('timeout', `the pipeline took longer than ${minutes} minutes`, {
        subject: 'pipeline.timeout_minutes',
        remedy: 'Raise pipeline.timeout_minutes, or use smaller data.',
      }),
    )
  }, minutes * 60_000)
  timer.unref()
  return controller.signal
}

/** The worst of several verdicts decides the exit code. */
export function exitCode(results: readonly PipelineResult[], codeOf: (result: PipelineResult) => 0 | 1 | 2): 0 | 1 | 2 {
  return results.reduce<0 | 1 | 2>((worst, result) => (codeOf(result) > worst ? codeOf(result) : worst), 0)
}
