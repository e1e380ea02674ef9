import type { CheckResult, OverallStatus, PipelineResult } from '../core/result.js'
import { plain } from '../core/text.js'

/** What every service says about a run, in words. */
export interface Message {
  readonly emoji: string
  readonly headline: string
  readonly model: string
  readonly environment: string
  readonly digest: string
  readonly seconds: string
  /** Checks that close the gate, worst first as the stages tell them; at most MAX_PROBLEMS. */
  readonly problems: readonly string[]
  readonly nextStep: string
}

const MAX_PROBLEMS = 5

const HEADLINE: Readonly<Record<OverallStatus, readonly [emoji: string, words: string]>> = {
  ready_for_deployment: ['✅', 'Model passed and is ready for deployment'],
  deployed: ['✅', 'Model deployed'],
  awaiting_approval: ['⏳', 'Model passed and awaits approval'],
  rolled_back: ['❌', 'Deployment rolled back'],
  failed: ['❌', 'Model failed the gate'],
  inconclusive: ['⚠️', 'Model could not be judged'],
  error: ['🛑', 'Run could not be carried out'],
}

/** Strings of the model are made visible and bounded here; what else a service needs escaped is its notifier's part. */
export function messageOf(result: PipelineResult): Message {
  const [emoji, headline] = HEADLINE[result.overall_status]
  const open = blockingChecks(result).map((check) => `${plain(check.id, 80)}: ${plain(check.message, 200)}`)
  const problems = [...result.errors.map((error) => plain(error, 200)), ...open]
  const more = problems.length - MAX_PROBLEMS
  return {
    emoji,
    headline,
    model: plain(result.model_path, 200),
    environment: plain(result.environment, 100),
    digest: result.model?.sha256.slice(0, 12) ?? 'unknown',
    seconds: `${result.execution_time_seconds.toFixed(1)} s`,
    problems: more > 0 ? [...problems.slice(0, MAX_PROBLEMS), `and ${more} more`] : problems,
    nextStep: plain(result.verdict.next_step, 500),
  }
}

export function blockingChecks({ stages }: PipelineResult): readonly CheckResult[] {
  return [stages.testing, stages.validation, stages.security, stages.deployment]
    .flatMap((stage) => stage?.checks ?? [])
    .filter((check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped')
}
