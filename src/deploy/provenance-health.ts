import { messageOf } from '../core/errors.js'
import type { CheckResult, HealthCheck } from '../core/result.js'
import type { Operation } from './operation.js'
import type { Pointer } from './pointer.js'
import { demandProvenance } from './provenance/index.js'

/**
 * Is what is live signed as it has to be? Bytes, manifest and history can be replaced together by whoever may write to
 * the branch; the signature cannot. null when nothing is required.
 */
export async function provenanceCheck(operation: Operation, pointer: Pointer): Promise<CheckResult | null> {
  const { store, provenance, clock } = operation
  const began = clock.elapsed()
  const found = await demandProvenance(store, provenance, pointer).then(
    (valid) => (valid === null ? null : ({ status: 'passed', message: valid } as const)),
    (error: unknown) => ({ status: 'failed', message: messageOf(error) }) as const,
  )
  if (found === null) return null
  const duration_ms = Math.round(clock.elapsed() - began)
  return { id: 'health.provenance', measured: null, threshold: null, duration_ms, ...found }
}

/** Not a share among others: without a valid signature nothing is healthy. */
export function withProvenance(health: HealthCheck, check: CheckResult | null): HealthCheck {
  if (check === null) return health
  const status = check.status === 'passed' ? health.status : 'failed'
  return { ...health, status, checks: [...health.checks, check] }
}
