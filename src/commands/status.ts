import { toJson } from '../core/json.js'
import { plain } from '../core/text.js'
import { deploymentStatus, type EnvironmentStatus } from '../deploy/index.js'
import type { Command } from './command.js'
import { findRun, listRuns, runsFolder, type RunLine } from './history.js'
import { resolveConfig, resolveEnvironment } from './settings.js'
import { openTarget } from './targets.js'

/** Runs of this machine and deployments of the environments; with an id, that run's result document. */
export const statusCommand: Command = {
  name: 'status',
  async run(inputs, surroundings, print) {
    const runs = runsFolder(surroundings.workingDirectory, inputs.text('output-dir'))
    const [id] = inputs.positionals
    if (id !== undefined) {
      print(toJson(await findRun(runs, id)))
      return 0
    }
    const config = await resolveConfig(inputs, surroundings.workingDirectory)
    const named = inputs.text('environment')
    const environments = named === undefined ? config.deployment.environments : [resolveEnvironment(named, config)]
    const target = await openTarget(config, surroundings)
    try {
      const states: EnvironmentStatus[] = []
      for (const environment of environments) states.push(await deploymentStatus(target.store, environment))
      const history = await listRuns(runs)
      print(inputs.flag('json') ? toJson({ pipelines: history, environments: states }) : overview(history, states))
      return 0
    } finally {
      await target.close()
    }
  },
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
