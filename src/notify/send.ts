import type { Clock, HttpRequest, HttpResponse, HttpSend } from '../core/ports.js'
import { plain } from '../core/text.js'
import { masked, placeOf } from './masking.js'

/** Longest pause before a retry; a server that asks for more is not waited for. */
const MAX_PAUSE_MS = 60_000

export interface SendOptions {
  /** Calls after the first, default 3. */
  readonly retries?: number
  /** First pause in milliseconds, doubled each time. Default 1,000. */
  readonly backoff?: number
  readonly clock: Clock
  readonly signal?: AbortSignal
}

/**
 * Sends all requests side by side. What fails is told, never thrown: a notice that does not arrive changes no verdict.
 * Retried are broken connections, timeouts, 408, 425, 429 and 5xx, with exponential back-off or as Retry-After says.
 * @returns one warning for each request that did not get through, without the secret parts of its URL
 */
export async function sendAll(
  requests: readonly HttpRequest[],
  send: HttpSend,
  options: SendOptions,
): Promise<readonly string[]> {
  const warnings = await Promise.all(requests.map((request) => sendOne(request, send, options)))
  return warnings.filter((warning) => warning !== null)
}

type Attempt =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'again'; readonly why: string; readonly pauseMs: number | null }

async function sendOne(request: HttpRequest, send: HttpSend, options: SendOptions): Promise<string | null> {
  const { clock, signal, retries = 3, backoff = 1_000 } = options
  for (let attempt = 0; ; attempt++) {
    const outcome = await tryOnce(request, send, options)
    if (outcome.kind === 'done') return null
    const calls = attempt === 0 ? 'once' : `${attempt + 1} times`
    const warning = `webhook ${placeOf(request.url)} was not told (tried ${calls}): ${outcome.why}`
    if (outcome.kind === 'refused' || attempt >= retries || signal?.aborted === true) return warning
    const pause = outcome.pauseMs ?? backoff * 2 ** attempt
    if (pause > MAX_PAUSE_MS) return `${warning}; it asks to wait ${Math.ceil(pause / 1000)} s`
    try {
      await clock.sleep(pause, signal)
    } catch {
      return `${warning}; the run was cancelled`
    }
  }
}

async function tryOnce(request: HttpRequest, send: HttpSend, { clock, signal }: SendOptions): Promise<Attempt> {
  let response: HttpResponse
  try {
    response = await send(request, signal)
  } catch (error) {
    return { kind: 'again', why: masked(plain(reasonOf(error)), request), pauseMs: null }
  }
  const { status } = response
  if (status >= 200 && status < 300) return { kind: 'done' }
  const why = `HTTP ${status}`
  if (status >= 300 && status < 400) return { kind: 'refused', why: `${why}, a redirect; give the final URL` }
  const temporary = status === 408 || status === 425 || status === 429 || status >= 500
  return temporary ? { kind: 'again', why, pauseMs: retryAfter(response, clock) } : { kind: 'refused', why }
}

/** fetch says only "fetch failed"; what really happened is its cause. */
function reasonOf(error: unknown): string {
  if (!hasMessage(error)) return String(error)
  return hasMessage(error.cause) ? `${error.message}: ${error.cause.message}` : error.message
}

/** By shape: an error of another realm (a worker, a test's sandbox) is no instance of this realm's Error. */
function hasMessage(value: unknown): value is { readonly message: string; readonly cause?: unknown } {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3), in milliseconds from now; null without a readable one. */
function retryAfter({ headers }: HttpResponse, clock: Clock): number | null {
  const value = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1]
  if (value === undefined) return null
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - clock.now().getTime())
}
