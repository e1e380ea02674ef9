import type { Config } from '../config/index.js'
import type { PipelineResult } from '../core/result.js'
import { notifyAll } from '../notify/index.js'
import type { Surroundings } from './command.js'

/** Tells every webhook of the configuration; what does not arrive is a warning, never a verdict. */
export async function notify(
  result: PipelineResult,
  { integrations }: Config,
  { http, clock, log, environment }: Surroundings,
): Promise<void> {
  const secret = environment['MODELGATE_WEBHOOK_SECRET']
  const warnings = await notifyAll(result, integrations.webhook_urls, http, {
    timeoutMs: integrations.webhook_timeout * 1000,
    retries: integrations.webhook_retries,
    clock,
    ...(secret === undefined || secret === '' ? {} : { secret }),
  })
  for (const warning of warnings) log.warning(warning)
}
