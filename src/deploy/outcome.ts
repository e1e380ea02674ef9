import type { CheckResult, DeploymentResult, HealthCheck } from '../core/result.js'
import type { Manifest } from './manifest.js'
import { environmentBranch } from './names.js'
import type { Operation } from './operation.js'

/** What a change of an environment came to; turned into the stage's result in one place. */
export interface Outcome {
  readonly status: DeploymentResult['status']
  readonly checks: readonly CheckResult[]
  readonly plan: readonly string[]
  /** The deployment that this run made or found; null when it made none. */
  readonly manifest: Manifest | null
  /** Commit of the environment branch that holds what is live now. */
  readonly commit: string | null
  readonly previous: DeploymentResult['previous']
  readonly health: HealthCheck | null
  readonly rollbackHealth: HealthCheck | null
}

export function toResult(operation: Operation, outcome: Outcome, durationMs: number): DeploymentResult {
  const { manifest, previous } = outcome
  return {
    status: outcome.status,
    checks: outcome.checks,
    duration_ms: Math.round(durationMs),
    environment: operation.environment,
    target: operation.target,
    deployment_id: manifest?.id ?? null,
    deployed_ref: outcome.commit === null ? null : `${environmentBranch(operation.environment)}@${outcome.commit}`,
    sha256: manifest?.sha256 ?? null,
    previous,
    backup: manifest?.backups.find((backup) => backup.id === previous?.id)?.path ?? null,
    health_check: outcome.health,
    rollback_health_check: outcome.rollbackHealth,
    plan: outcome.plan,
  }
}

/** Nothing was changed. @param message why, and what to do */
export function awaitingApproval(message: string): Outcome {
  return {
    status: 'awaiting_approval',
    checks: [deployCheck('approval', 'skipped', message)],
    plan: [],
    manifest: null,
    commit: null,
    previous: null,
    health: null,
    rollbackHealth: null,
  }
}

/** Mirrors what was done to the CI system's page of the environment; what was refused before is no deployment. */
export async function tellBoard({ board, environment, hosted }: Operation, outcome: Outcome): Promise<void> {
  const { status, manifest, checks } = outcome
  if (board === null || manifest === null) return
  await board.show(environment, {
    state: status === 'deployed' || (status === 'rolled_back' && manifest.kind === 'rollback') ? 'success' : 'failure',
    deploymentId: manifest.id,
    sha256: manifest.sha256,
    commit: hosted === true ? outcome.commit : null,
    description: checks.at(-1)?.message ?? status,
  })
}

/** A check of the deploy stage itself; details of a health check stay in `health_check`. */
export function deployCheck(
  id: string,
  status: CheckResult['status'],
  message: string,
  health: HealthCheck | null = null,
): CheckResult {
  return {
    id: `deploy.${id}`,
    status,
    measured: health?.score ?? null,
    threshold: health?.threshold ?? null,
    message,
    duration_ms: health?.checks.reduce((sum, check) => sum + check.duration_ms, 0) ?? 0,
  }
}

/** `2 of 3 health checks passed; failed: health.load (cannot be read)`. */
export function describeHealth(health: HealthCheck): string {
  const counted = health.checks.filter((check) => check.status !== 'skipped')
  const bad = counted.filter((check) => check.status !== 'passed')
  const passed = `${counted.length - bad.length} of ${counted.length} health checks passed`
  return bad.length === 0
    ? passed
    : `${passed}; not passed: ${bad.map((check) => `${check.id} (${check.message})`).join('; ')}`
}
