import type { HttpRequest } from '../core/ports.js'
import type { PipelineResult } from '../core/result.js'
import type { NotifyEvent } from './events.js'

export interface NotifyOptions {
  /** Time limit of one call in milliseconds. Default 10,000. */
  readonly timeoutMs?: number
  /** Where people find the report; shown as a link where the service can. */
  readonly reportUrl?: string
  /** Why this is told; for receivers that sort by it. */
  readonly events?: readonly NotifyEvent[]
  /** Key of the HMAC-SHA256 signature of generic webhooks; without it they are not signed. */
  readonly secret?: string
  /** Telegram chat, for URLs without `?chat_id=`. */
  readonly telegramChatId?: string
}

/** One service that can be told about a run. */
export interface Notifier {
  readonly name: string
  readonly recognises: (url: URL) => boolean
  /** @throws ModelGateError code 'config' when the URL lacks something the service needs */
  readonly message: (result: PipelineResult, url: URL, options: NotifyOptions) => HttpRequest
}

const DEFAULT_TIMEOUT_MS = 10_000

/** A POST of one JSON document. */
export function postJson(
  url: URL,
  document: unknown,
  options: NotifyOptions,
  headersOf: (body: string) => Readonly<Record<string, string>> = () => ({}),
): HttpRequest {
  const body = JSON.stringify(document)
  return {
    url: url.href,
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'ModelGate', ...headersOf(body) },
    body,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
  }
}
