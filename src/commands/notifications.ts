import type { Config } from '../config/index.js'
import {
  RESULT_SCHEMA_VERSION,
  type DeploymentResult,
  type OverallStatus,
  type PipelineResult,
} from '../core/result.js'
import { eventsOf, notifyAll } from '../notify/index.js'
import type { Surroundings } from './command.js'
import { newPipelineId } from './pipeline-id.js'
import { earlierRuns } from './report-history.js'

/**
 * Tells the webhooks of the configuration about a run that is news to them; what does not arrive is a warning, never a
 * verdict.
 * @param runs folder of earlier runs, of which a verdict may differ
 */
export async function notify(
  result: PipelineResult,
  { integrations }: Config,
  { http, clock, log, environment, source }: Surroundings,
  runs: string | null = null,
): Promise<void> {
  const { webhook_urls: urls, webhook_events: wanted } = integrations
  if (urls.length === 0) return
  const before = runs !== null && wanted.includes('change') ? await statusBefore(result, runs) : null
  const events = eventsOf(result, before)
  if (!events.some((event) => wanted.includes(event))) return
  const secret = environment['MODELGATE_WEBHOOK_SECRET']
  const warnings = await notifyAll(result, urls, http, {
    events,
    timeoutMs: integrations.webhook_timeout * 1000,
    retries: integrations.webhook_retries,
    clock,
    ...(source.runUrl === null ? {} : { reportUrl: source.runUrl }),
    ...(secret === undefined || secret === '' ? {} : { secret }),
  })
  for (const warning of warnings) log.warning(warning)
}

async function statusBefore(
  { pipeline_id, model_path, environment }: PipelineResult,
  runs: string,
): Promise<OverallStatus | null> {
  const earlier = (await earlierRuns(runs)).get(model_path) ?? []
  const before = earlier.findLast((run) => run.environment === environment && run.pipeline_id !== pipeline_id)
  return before?.overall_status ?? null
}

/** The same about a rollback that no run of the pipeline made: by hand, or by the monitor. One with nothing to do is no news. */
export async function notifyOfRollback(
  deployment: DeploymentResult,
  config: Config,
  surroundings: Surroundings,
): Promise<void> {
  const { environment, status, deployed_ref, duration_ms, sha256 } = deployment
  const restored = status === 'rolled_back'
  if (!restored && status !== 'failed' && status !== 'error') return
  const now = surroundings.clock.now()
  const next = restored ? `${environment} is back at sha256 ${sha256 ?? 'unknown'}.` : `${environment} is unchanged.`
  const result: PipelineResult = {
    schema_version: RESULT_SCHEMA_VERSION,
    pipeline_id: newPipelineId(now),
    start_time: new Date(now.getTime() - duration_ms).toISOString(),
    model_path: deployed_ref ?? environment,
    environment,
    model: null,
    stages: { deployment },
    verdict: { passed: false, reasons: [], next_step: next },
    overall_status: restored ? 'rolled_back' : 'failed',
    execution_time_seconds: duration_ms / 1000,
    errors: [],
    warnings: [],
  }
  await notify(result, config, surroundings)
}
