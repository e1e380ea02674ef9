import { ModelGateError } from '../core/errors.js'
import type { DeploymentResult } from '../core/result.js'
import { collectLeftovers } from './candidates.js'
import { locateDeployment } from './locate.js'
import { beginOperation, type Operation, type OperationRequest, sleepWithJitter, verifyPointer } from './operation.js'
import { awaitingApproval, deployCheck, describeHealth, type Outcome, tellBoard, toResult } from './outcome.js'
import type { Pointer } from './pointer.js'
import { demandProvenance } from './provenance/index.js'
import { restore } from './restore.js'
import { settle } from './settlement.js'

export interface RollbackRequest extends OperationRequest {
  /** Deployment id or path of a backup; without it, what the live deployment replaced. */
  readonly to?: string
  readonly reason?: string
  /** Somebody asks for it, so that reviewers of the environment are asked as for a deployment. Default false. */
  readonly asked?: boolean
}

/**
 * Rolls an environment back to an earlier deployment, as a new entry of its history. The earlier bytes are read back and
 * health-checked before the pointer moves, and again when they are live.
 *
 * @returns status rolled_back, awaiting_approval, or failed with the environment unchanged when the earlier bytes are unhealthy today
 * @throws ModelGateError 'usage' for an unknown `to`, 'deploy' when there is nothing to go back to, otherwise as deployModel
 */
export async function rollbackEnvironment(request: RollbackRequest): Promise<DeploymentResult> {
  const operation = await beginOperation(request)
  const began = operation.clock.elapsed()
  const approval = request.asked === true ? await operation.board?.approvalNeeded(operation.environment) : null
  if (typeof approval === 'string')
    return toResult(operation, awaitingApproval(`Not rolled back: ${approval}.`), operation.clock.elapsed() - began)
  await collectLeftovers(operation)
  for (let attempt = 1; attempt <= operation.options.maxAttempts; attempt++) {
    const outcome = await attemptRollback(operation, request)
    if (outcome !== null) {
      await tellBoard(operation, outcome)
      return toResult(operation, outcome, operation.clock.elapsed() - began)
    }
    await sleepWithJitter(operation, Math.min(100 * attempt, 2_000))
  }
  throw new ModelGateError('conflict', `other runs kept changing ${operation.environment}`, {
    subject: operation.environment,
    remedy: 'Run the rollback again.',
  })
}

async function attemptRollback(operation: Operation, request: RollbackRequest): Promise<Outcome | null> {
  const { store, environment } = operation
  const pointer = await settle(operation)
  const live = pointer?.manifest
  if (pointer === null || live === undefined) {
    throw new ModelGateError('deploy', `nothing was ever deployed to ${environment}`, { subject: environment })
  }
  const wanted = request.to ?? live.previous?.id
  if (wanted === undefined) {
    throw new ModelGateError('deploy', `deployment ${live.id} of ${environment} has no predecessor to go back to`, {
      subject: environment,
      remedy:
        'Name the deployment to restore: modelgate status lists them, modelgate rollback --to ID takes one. Or deploy a healthy model.',
    })
  }
  const target = await locateDeployment(store, environment, pointer, wanted)
  const previous = { id: live.id, sha256: live.sha256 }
  const plan = [
    `replace ${live.path}: sha256 ${live.sha256} (deployment ${live.id}, ${live.status})`,
    `with the content of deployment ${target.manifest.id}: sha256 ${target.manifest.sha256}`,
  ]
  const base = { plan, previous }
  if (live.status === 'active' && (live.id === target.manifest.id || live.restores === target.manifest.id)) {
    return alreadyThere(operation, pointer, base)
  }
  await demandProvenance(store, operation.provenance, target)
  const before = await verifyPointer(operation, target, 'waiting')
  if (before.status !== 'passed') {
    const message = `Deployment ${target.manifest.id} is unhealthy today, ${environment} is unchanged: ${describeHealth(before)}.`
    const checks = [deployCheck('rollback', 'failed', message, before)]
    return {
      ...base,
      status: 'failed',
      checks,
      manifest: live,
      commit: pointer.commit,
      health: null,
      rollbackHealth: before,
    }
  }
  const reason = request.reason ?? 'Asked for.'
  const restored = await restore(operation, pointer, target, { automatic: false, reason })
  if (restored === null) return null
  const { manifest, commit } = restored.pointer
  const healthy = restored.health.status === 'passed'
  const state = healthy ? 'is live again and healthy' : 'is live again but unhealthy'
  const message = `Deployment ${target.manifest.id} ${state}: ${describeHealth(restored.health)}.`
  return {
    ...base,
    status: healthy ? 'rolled_back' : 'failed',
    checks: [deployCheck('rollback', healthy ? 'passed' : 'failed', message, restored.health)],
    manifest,
    commit,
    health: null,
    rollbackHealth: restored.health,
  }
}

async function alreadyThere(
  operation: Operation,
  pointer: Pointer,
  base: Pick<Outcome, 'plan' | 'previous'>,
): Promise<Outcome> {
  const health = await verifyPointer(operation, pointer)
  const healthy = health.status === 'passed'
  const message = `Deployment ${pointer.manifest.id} is live already; nothing was changed: ${describeHealth(health)}.`
  return {
    ...base,
    status: healthy ? 'rolled_back' : 'failed',
    checks: [deployCheck('rollback', healthy ? 'passed' : 'failed', message, health)],
    manifest: pointer.manifest,
    commit: pointer.commit,
    health: null,
    rollbackHealth: health,
  }
}
