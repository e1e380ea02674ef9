import type { Config } from '../config/index.js'
import { messageOf } from '../core/errors.js'
import type { RetrainingRequest } from '../core/ports.js'
import type { DataDrift } from '../core/result.js'
import { plain } from '../core/text.js'
import { driftedFeatures, verdictOn } from '../data/index.js'
import type { Surroundings } from './command.js'

/** Names and sentences that a payload carries: a workflow run shows them, a table of ten thousand columns is no news. */
const MAX_FEATURES = 20
const MAX_NAME = 80
const MAX_REASON = 400
const HOUR_MS = 3_600_000

/** Whether a new model is wanted, and what was done about it. */
export interface Retraining {
  readonly needed: boolean
  readonly reasons: readonly string[]
  readonly dispatched: boolean
  /** Why nothing was started, or what was; null when no model is needed. */
  readonly message: string | null
}

export interface Findings {
  readonly environment: string
  readonly drift: DataDrift | null
  /** With labels and predictions, where the configuration counts them. */
  readonly drifted: boolean | null
  /** Status of the live model; null when it was not looked at. */
  readonly health: string | null
  readonly modelSha256: string | null
  readonly dryRun: boolean
}

/**
 * Tells the outputs of the step, and starts the retraining workflow when the configuration wants that. What GitHub
 * refuses never changes the verdict of the command; it is in the message.
 */
export async function askForRetraining(
  findings: Findings,
  config: Config,
  surroundings: Surroundings,
): Promise<Retraining> {
  const reasons = reasonsOf(findings, config)
  const asked =
    reasons.length === 0 ? null : await ask(requestOf(findings, reasons, surroundings), findings, config, surroundings)
  const retraining: Retraining = {
    needed: reasons.length > 0,
    reasons,
    dispatched: asked?.dispatched ?? false,
    message: asked?.message ?? null,
  }
  surroundings.setOutputs?.(outputsOf(findings, retraining))
  return retraining
}

function reasonsOf({ drift, drifted, health }: Findings, { retraining }: Config): string[] {
  return [
    ...(drift !== null && drifted === true && retraining.triggers.includes('drift')
      ? [driftReason(drift).slice(0, MAX_REASON)]
      : []),
    ...(health === 'unhealthy' && retraining.triggers.includes('unhealthy') ? ['the live model is unhealthy'] : []),
  ]
}

function driftReason(drift: DataDrift): string {
  if (drift.drifted === true) {
    const names = featuresThatDrifted(drift)
    const where = names.length === 0 ? '' : ` in ${names.join(', ')}`
    return `drift score ${(drift.score ?? 0).toFixed(3)} above ${drift.threshold}${where}`
  }
  const others = [verdictOn('target', drift), verdictOn('prediction', drift)]
  return others.flatMap((found) => (found?.drifted === true ? [found.message] : [])).join('; ')
}

function featuresThatDrifted(drift: DataDrift | null): string[] {
  const names = drift === null ? [] : driftedFeatures(drift).map((name) => plain(name, MAX_NAME))
  const rest = names.length - MAX_FEATURES
  return rest > 0 ? [...names.slice(0, MAX_FEATURES), `and ${rest} more`] : names
}

function requestOf(
  { environment, drift, modelSha256 }: Findings,
  reasons: readonly string[],
  { source }: Surroundings,
): RetrainingRequest {
  return {
    ...{ environment, reasons, drifted_features: featuresThatDrifted(drift), drift_score: drift?.score ?? null },
    ...{ model_sha256: modelSha256, run_url: source.runUrl },
  }
}

interface Asked {
  readonly dispatched: boolean
  readonly message: string
}

async function ask(
  request: RetrainingRequest,
  { dryRun }: Findings,
  { retraining }: Config,
  surroundings: Surroundings,
): Promise<Asked> {
  const not = (message: string): Asked => ({ dispatched: false, message })
  if (retraining.dispatch === 'off')
    return not('a new model is needed; retraining.dispatch is off, so nothing was started')
  if (surroundings.retraining === null) {
    return not(
      'a new model is needed; workflows are started on GitHub only (with MODELGATE_TOKEN), elsewhere use the outputs',
    )
  }
  if (surroundings.untrusted !== null) return not(`no workflow was started: ${surroundings.untrusted}`)
  try {
    const trigger = surroundings.retraining({ ...retraining, dispatch: retraining.dispatch })
    const now = surroundings.clock.now()
    if (retraining.cooldown_hours > 0) {
      const last = await trigger.lastAsked(new Date(now.getTime() - retraining.cooldown_hours * HOUR_MS))
      if (last !== null) {
        return not(
          `${trigger.name} was not started: it ran at ${last.toISOString()}, within ${retraining.cooldown_hours} hours`,
        )
      }
    }
    if (dryRun) return not(`${trigger.name} would be started`)
    await trigger.ask(request)
    return { dispatched: true, message: `${trigger.name} was started` }
  } catch (error) {
    // Without an answer about the cool-down nothing is started: a schedule would start it again every hour.
    const message = plain(messageOf(error), MAX_REASON)
    surroundings.log.warning(message)
    return not(message)
  }
}

function outputsOf({ drift, drifted, health }: Findings, retraining: Retraining): Readonly<Record<string, string>> {
  return {
    drifted: drift === null ? '' : drifted === null ? 'unknown' : String(drifted),
    'drift-score': drift?.score === null || drift === null ? '' : String(drift.score),
    'drifted-features': JSON.stringify(featuresThatDrifted(drift)),
    health: health ?? '',
    'retraining-needed': String(retraining.needed),
    'retraining-reasons': JSON.stringify(retraining.reasons),
    'retraining-dispatched': String(retraining.dispatched),
  }
}
