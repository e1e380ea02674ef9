import type { Clock, HttpRequest, HttpResponse, HttpSend } from './ports.js'

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

/** An answer with a 2xx status, or why there is none after how many calls. */
export type Sent =
  { readonly response: HttpResponse } | { readonly response: null; readonly why: string; readonly calls: number }

type Attempt =
  | { readonly kind: 'done'; readonly response: HttpResponse }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'again'; readonly why: string; readonly pauseMs: number | null }

/**
 * Sends a request until it gets through. Retried are broken connections, timeouts, 408, 425, 429 and 5xx, with
 * exponential back-off or as Retry-After says. Never throws.
 */
export async function sendPersistently(request: HttpRequest, send: HttpSend, options: SendOptions): Promise<Sent> {
  const { clock, signal, retries = 3, backoff = 1_000 } = options
  for (let attempt = 0; ; attempt++) {
    const outcome = await tryOnce(request, send, options)
    if (outcome.kind === 'done') return outcome
    const failed = (why: string): Sent => ({ response: null, why, calls: attempt + 1 })
    if (outcome.kind === 'refused' || attempt >= retries || signal?.aborted === true) return failed(outcome.why)
    const pause = outcome.pauseMs ?? backoff * 2 ** attempt
    if (pause > MAX_PAUSE_MS) return failed(`${outcome.why}; it asks to wait ${Math.ceil(pause / 1000)} s`)
    try {
      await clock.sleep(pause, signal)
    } catch {
      return failed(`${outcome.why}; the run was cancelled`)
    }
  }
}

async function tryOnce(request: HttpRequest, send: HttpSend, { clock, signal }: SendOptions): Promise<Attempt> {
  let response: HttpResponse
  try {
    response = await send(request, signal)
  } catch (error) {
    return { kind: 'again', why: reasonOf(error), pauseMs: null }
  }
  const { status } = response
  if (status >= 200 && status < 300) return { kind: 'done', response }
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
export function retryAfter({ headers }: Pick<HttpResponse, 'headers'>, clock: Clock): number | null {
  const value = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1]
  if (value === undefined) return null
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - clock.now().getTime())
}
