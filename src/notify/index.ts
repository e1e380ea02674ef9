import { isModelGateError, ModelGateError } from '../core/errors.js'
import type { HttpRequest, HttpSend } from '../core/ports.js'
import type { PipelineResult } from '../core/result.js'
import { generic } from './generic.js'
import { placeOf } from './masking.js'
import type { Notifier, NotifyOptions } from './notifier.js'
import type { SendOptions } from '../core/persistent-send.js'
import { sendAll } from './send.js'
import { slack } from './slack.js'
import { teams } from './teams.js'
import { telegram } from './telegram.js'

export { eventsOf } from './events.js'
export type { NotifyOptions } from './notifier.js'
export { sendAll } from './send.js'

/** The first that recognises the URL speaks; the generic one recognises everything. */
export const NOTIFIERS = [slack, telegram, teams, generic] as const satisfies readonly Notifier[]

/**
 * One request for each webhook, in the words of its service.
 * @throws ModelGateError code 'config' for a URL that is none, is not http(s), or lacks what its service needs;
 * the message does not repeat the URL
 */
export function notificationsFor(
  result: PipelineResult,
  urls: readonly string[],
  options: NotifyOptions = {},
): readonly HttpRequest[] {
  return urls.map((text, position) => {
    const url = readUrl(text, position)
    return NOTIFIERS.find((notifier) => notifier.recognises(url))!.message(result, url, options)
  })
}

/**
 * Tells every webhook about a run. Never throws and never changes the verdict.
 * @returns warnings: webhooks that are not usable and those that could not be reached
 */
export async function notifyAll(
  result: PipelineResult,
  urls: readonly string[],
  send: HttpSend,
  options: NotifyOptions & SendOptions,
): Promise<readonly string[]> {
  const warnings: string[] = []
  const requests = urls.flatMap((url, position) => {
    try {
      return notificationsFor(result, [url], options)
    } catch (error) {
      if (!isModelGateError(error)) throw error
      warnings.push(`webhook ${position + 1} (${placeOf(url)}): ${error.message}. ${error.remedy ?? ''}`.trim())
      return []
    }
  })
  return [...warnings, ...(await sendAll(requests, send, options))]
}

function readUrl(text: string, position: number): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw new ModelGateError('config', `webhook ${position + 1} is not an http or https URL`, {
    subject: `integrations.webhook_urls[${position}]`,
    remedy: 'Give the whole URL as the service shows it, starting with https://.',
  })
}
