import { explain, isModelGateError, messageOf, type ErrorCode } from '../core/errors.js'
import type { Clock } from '../core/ports.js'
import type { CheckResult, CheckStatus } from '../core/result.js'

export interface Outcome {
  readonly status: CheckStatus
  readonly message: string
  readonly measured?: CheckResult['measured']
  readonly threshold?: CheckResult['threshold']
  readonly severity?: CheckResult['severity']
}

/** Failures that mean "the input cannot be used", not "the model is bad": exit code 2. */
const UNUSABLE: ReadonlySet<ErrorCode> = new Set([
  'not-found',
  'empty-file',
  'lfs-pointer',
  'corrupt',
  'usage',
  'config',
  'limit',
])

/**
 * Runs one check and times it. A check that throws is never passed: unusable input is an error, a model that
 * cannot be run is inconclusive, data that does not fit the model fails, a bug is an error.
 */
export async function check(clock: Clock, id: string, run: () => Promise<Outcome> | Outcome): Promise<CheckResult> {
  const start = clock.elapsed()
  let outcome: Outcome
  try {
    outcome = await run()
  } catch (error) {
    outcome = outcomeOf(error)
  }
  return {
    id,
    status: outcome.status,
    measured: outcome.measured ?? null,
    threshold: outcome.threshold ?? null,
    message: outcome.message,
    duration_ms: Math.round(clock.elapsed() - start),
    ...(outcome.severity === undefined ? {} : { severity: outcome.severity }),
  }
}

/** As check, for a check that also yields something: `value` is null when it threw. */
export async function attempt<T>(
  clock: Clock,
  id: string,
  run: () => Promise<{ readonly outcome: Outcome; readonly value: T }>,
): Promise<{ readonly check: CheckResult; readonly value: T | null }> {
  const held: { value: T | null } = { value: null }
  const result = await check(clock, id, async () => {
    const { outcome, value } = await run()
    held.value = value
    return outcome
  })
  return { check: result, value: held.value }
}

export function outcomeOf(error: unknown): Outcome {
  if (!isModelGateError(error)) return { status: 'error', message: `unexpected failure: ${messageOf(error)}` }
  const message = explain(error)
  if (UNUSABLE.has(error.code)) return { status: 'error', message }
  if (error.code === 'data') return { status: 'failed', message }
  return { status: 'inconclusive', message }
}

/** The worst status counts; warnings and skipped checks do not. An empty list is skipped. */
export function worstOf(checks: readonly CheckResult[]): CheckStatus {
  const counting = checks.filter((one) => one.severity !== 'warn' && one.status !== 'skipped')
  for (const status of ['error', 'failed', 'inconclusive'] as const) {
    if (counting.some((one) => one.status === status)) return status
  }
  return checks.every((one) => one.status === 'skipped') ? 'skipped' : 'passed'
}
