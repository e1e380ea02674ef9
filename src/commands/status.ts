import { explain } from '../core/errors.js'
import { toJson } from '../core/json.js'
import type { BranchStore } from '../core/ports.js'
import { plain } from '../core/text.js'
import { deploymentStatus, environmentsIn, type EnvironmentStatus } from '../deploy/index.js'
import { renderRegistryHtml, versionsOf } from '../report/index.js'
import type { Command } from './command.js'
import { findRun, listRuns, runsFolder, type RunLine } from './history.js'
import { writeOutput } from './output.js'
import { earlierRuns } from './report-history.js'
import { resolveConfig, resolveEnvironment, within } from './settings.js'
import { openTarget } from './targets.js'

/** Histories that are read at once: each is a few requests to a server. */
const AT_ONCE = 8

/** Runs of this machine and deployments of the environments; with an id, that run's result document. */
export const statusCommand: Command = {
  name: 'status',
  async run(inputs, surroundings, print) {
    const { workingDirectory, log } = surroundings
    const runs = runsFolder(workingDirectory, inputs.text('output-dir'))
    const [id] = inputs.positionals
    if (id !== undefined) {
      print(toJson(await findRun(runs, id)))
      return 0
    }
    const config = await resolveConfig(inputs, workingDirectory)
    const named = inputs.text('environment')
    const target = await openTarget(config, surroundings)
    try {
      const wanted =
        named === undefined
          ? [...new Set([...config.deployment.environments, ...(await environmentsIn(target.store))])]
          : [resolveEnvironment(named, config)]
      const { states, problems } = await readEnvironments(target.store, wanted)
      for (const problem of problems) log.error(problem)
      const page = inputs.text('output')
      if (page !== undefined) {
        const earlier = [...(await earlierRuns(runs))].flatMap(([model_path, past]) =>
          past.map((run) => ({ ...run, model_path })),
        )
        const all = earlier.toSorted((a, b) => (a.start_time < b.start_time ? -1 : 1))
        const text = renderRegistryHtml({ environments: states, problems, runs: all })
        await writeOutput(within(workingDirectory, page), text, 'output')
        log.info(`written to ${page}`)
      }
      const history = await listRuns(runs)
      if (inputs.flag('json')) {
        print(toJson({ pipelines: history, environments: states, models: modelsOf(states), problems }))
      } else print(overview(history, states))
      return problems.length === 0 ? 0 : 2
    } finally {
      await target.close()
    }
  },
}

/** One history that is damaged does not hide the others. */
async function readEnvironments(
  store: BranchStore,
  environments: readonly string[],
): Promise<{ readonly states: readonly EnvironmentStatus[]; readonly problems: readonly string[] }> {
  const states: (EnvironmentStatus | null)[] = environments.map(() => null)
  const problems: string[] = []
  const waiting = [...environments.entries()]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [position, environment] = next
      try {
        states[position] = await deploymentStatus(store, environment)
      } catch (error) {
        problems.push(`${environment}: ${explain(error)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { states: states.filter((state) => state !== null), problems: problems.toSorted() }
}

/** Every version of every model that was deployed, and where it is live. */
function modelsOf(states: readonly EnvironmentStatus[]): readonly object[] {
  return versionsOf(states).map(({ file, sha256, liveIn, wasIn, failed, first }) => {
    return {
      file,
      sha256,
      live_in: liveIn,
      was_in: wasIn,
      failed,
      first_deployed: first.started,
      metrics: first.metrics,
    }
  })
}

function overview(runs: readonly RunLine[], states: readonly EnvironmentStatus[]): string {
  const lines = states.flatMap((state) => {
    const live =
      state.live === null
        ? 'nothing deployed'
        : `${plain(state.live.file)} ${state.live.sha256.slice(0, 12)} (${state.live.id}, ${state.live.status})`
    const deployments = state.deployments.slice(-5).map((one) => {
      const until = one.ended === null ? 'until now' : `until ${one.ended} (${duration(one.live_ms)})`
      const verdict = one.verdict_ms === null ? '' : `, verdict after ${duration(one.verdict_ms)}`
      return `  ${one.id} ${one.sha256.slice(0, 12)} ${one.kind} ${one.outcome}: ${one.started} ${until}${verdict}`
    })
    const made = state.deployments.filter((one) => one.kind === 'deployment').length
    const rate =
      state.success_rate === null
        ? []
        : [`  ${(state.success_rate * 100).toFixed(0)} % of ${made} deployments succeeded`]
    const restored =
      state.mean_time_to_restore_ms === null
        ? []
        : [`  mean time to restore ${duration(state.mean_time_to_restore_ms)}`]
    return [`${state.environment}: ${live}`, ...deployments, ...rate, ...restored]
  })
  const recent = runs
    .slice(-10)
    .map((run) => `  ${run.pipeline_id} ${run.overall_status} ${plain(run.model_path)} -> ${run.environment}`)
  return [...lines, ...(recent.length > 0 ? ['runs on this machine:', ...recent] : []), ''].join('\n')
}

/** `1.4 s`, `12 min`, `3.5 h`, `8.2 d`: two figures are enough to judge by. */
function duration(milliseconds: number | null): string {
  const seconds = (milliseconds ?? 0) / 1000
  if (seconds < 120) return `${seconds.toFixed(1)} s`
  if (seconds < 7200) return `${(seconds / 60).toFixed(0)} min`
  return seconds < 172_800 ? `${(seconds / 3600).toFixed(1)} h` : `${(seconds / 86_400).toFixed(1)} d`
}
