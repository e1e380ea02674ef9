import { ModelGateError } from '../../core/errors.js'
import type { Clock } from '../../core/ports.js'

/** Reports are worth a minute and a half of a job's time, all their requests together, and not more. */
export const MAX_WAIT_MS = 90_000
const MAX_TRIES = 4
/** GitHub asks for at least a minute when it does not say how long. */
const SECONDARY_LIMIT_MS = 60_000

/** 250, 500, 1,000 and 2,000 ms: what GitHub was just told is seen by all its servers long before. */
const SEEING_TRIES = 5
const FIRST_LOOK_AGAIN_MS = 250

/** What is left of the time that may be spent on waiting; shared by the requests of one report. */
export interface Patience {
  readonly clock: Clock
  remainingMs: number
}

export function newPatience(clock: Clock): Patience {
  return { clock, remainingMs: MAX_WAIT_MS }
}

/** The part of an octokit RequestError that is looked at. */
export interface ServerError {
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/**
 * Repeats work that failed for a passing reason: no connection, 5xx, a primary or a secondary rate limit.
 * @throws the last error, at once when repeating cannot help or would wait longer than patience allows
 */
export async function withRetries<T>(patience: Patience, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(await waitOut(patience, error, attempt))) throw error
    }
  }
}

/**
 * Repeats work on an object whose name GitHub itself just told: "not found" means then that the server which answers has
 * not heard of it yet (https://github.com/cli/cli/issues/6599). What is really gone is said to be gone 4 s later.
 *
 * @throws the last error
 */
export async function untilSeen<T>(clock: Clock, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= SEEING_TRIES || !isUnseen(error)) throw error
      await clock.sleep(FIRST_LOOK_AGAIN_MS * 2 ** (attempt - 1))
    }
  }
}

/** Reading it is answered by 404; naming it in a new tree or commit by 422 and a text. */
function isUnseen(error: unknown): boolean {
  const { status, message } = serverError(error instanceof ModelGateError ? error.cause : error)
  return status === 404 || (status === 422 && /does not exist|is not a valid|BadObjectState/i.test(message))
}

/**
 * Waits as long as the server asks for, or with exponential back-off.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 * @returns false, without waiting, when another try cannot help or is not worth the time
 */
export async function waitOut(patience: Patience, error: unknown, attempt: number): Promise<boolean> {
  const wait = waitFor(serverError(error), attempt, patience.clock)
  if (wait === null || attempt >= MAX_TRIES || wait > patience.remainingMs) return false
  patience.remainingMs -= wait
  await patience.clock.sleep(wait)
  return true
}

/** Milliseconds until another try makes sense; null: never. */
export function waitFor(error: ServerError, attempt: number, clock: Clock): number | null {
  const { status, headers } = error
  if (isRateLimit(error)) {
    const seconds = Number(headers['retry-after'])
    if (headers['retry-after'] !== undefined && Number.isFinite(seconds)) return Math.max(0, seconds) * 1000
    if (String(headers['x-ratelimit-remaining']) === '0') {
      return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - clock.now().getTime()) || SECONDARY_LIMIT_MS
    }
    return SECONDARY_LIMIT_MS
  }
  return status >= 500 ? 1000 * 2 ** (attempt - 1) : null
}

export function isRateLimit({ status, message, headers }: ServerError): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit|abuse detection/i.test(message)
  )
}

/** Octokit gives a connection that failed the status 500; whatever else is thrown is a bug and not repeated. */
export function serverError(error: unknown): ServerError {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') {
    return { status: 0, message: error instanceof Error ? error.message : String(error), headers: {} }
  }
  const response =
    'response' in error ? (error.response as { headers?: ServerError['headers'] } | undefined) : undefined
  return { status: error.status, message: error.message, headers: response?.headers ?? {} }
}
