import { createHmac } from 'node:crypto'

import type { PipelineResult } from '../core/result.js'
import { blockingChecks } from './message.js'
import { postJson, type Notifier, type NotifyOptions } from './notifier.js'

/**
 * Any other webhook. The receiver checks `x-modelgate-signature-256: sha256=<hex HMAC of the raw body>` in constant
 * time; `x-modelgate-delivery` is the same for every retry of one run.
 */
export const generic: Notifier = {
  name: 'generic',
  recognises: () => true,
  message: (result, url, options) =>
    postJson(url, payloadOf(result, options), options, (body) => ({
      'x-modelgate-delivery': headerText(result.pipeline_id),
      ...(options.secret === undefined ? {} : { 'x-modelgate-signature-256': `sha256=${sign(body, options.secret)}` }),
    })),
}

/** The specification's five fields first, then what a receiver needs to act without fetching anything. */
function payloadOf(result: PipelineResult, options: NotifyOptions): object {
  return {
    pipeline_id: result.pipeline_id,
    status: result.overall_status,
    environment: result.environment,
    execution_time: result.execution_time_seconds,
    timestamp: finishedAt(result),
    passed: result.verdict.passed,
    events: options.events ?? [],
    model: {
      path: result.model_path,
      sha256: result.model?.sha256 ?? null,
      format: result.model?.format ?? null,
    },
    stages: Object.fromEntries(Object.entries(result.stages).map(([name, stage]) => [name, stage.status])),
    failed_checks: blockingChecks(result).map(({ id, status, message }) => ({ id, status, message })),
    deployment:
      result.stages.deployment === undefined
        ? null
        : {
            id: result.stages.deployment.deployment_id,
            ref: result.stages.deployment.deployed_ref,
            previous: result.stages.deployment.previous,
          },
    next_step: result.verdict.next_step,
    report_url: options.reportUrl ?? null,
  }
}

function finishedAt({ start_time, execution_time_seconds }: PipelineResult): string {
  const start = Date.parse(start_time)
  return Number.isNaN(start) ? start_time : new Date(start + execution_time_seconds * 1000).toISOString()
}

function sign(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest('hex')
}

function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?')
}
