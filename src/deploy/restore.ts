import type { HealthCheck } from '../core/result.js'
import { type LocatedDeployment, locateDeployment } from './locate.js'
import { type Manifest, sourceToRecord } from './manifest.js'
import { environmentBranch } from './names.js'
import { newDeploymentId, type Operation, verifyBy, verifyPointer } from './operation.js'
import { commitChange, type Pointer, readPointerAt } from './pointer.js'
import { sidecarsOf } from './provenance/sidecar.js'

export interface Verdict {
  readonly event: 'confirmed' | 'failed'
  readonly health: HealthCheck
  readonly reason: string | null
}

/**
 * Second commit of a change: the live, unverified deployment becomes `active` or `failed`.
 * @returns the new pointer, or null when somebody else moved the environment first
 */
export async function settleLive(operation: Operation, pointer: Pointer, verdict: Verdict): Promise<Pointer | null> {
  const { store, environment, clock, options } = operation
  const objectId = pointer.files.get(pointer.manifest.path) ?? ''
  const { commit } = await commitChange(store, environment, pointer, {
    manifest: { ...pointer.manifest, status: verdict.event === 'confirmed' ? 'active' : 'failed' },
    content: { objectId },
    sidecars: sidecarsOf(pointer.manifest, pointer.files),
    entry: {
      event: verdict.event,
      replaces: null,
      automatic: true,
      score: verdict.health.score,
      threshold: verdict.health.threshold,
      reason: verdict.reason,
      written_by: sourceToRecord(operation.source),
    },
    time: clock.now(),
    keepBackups: options.keepBackups,
  })
  const moved = await store.move(environmentBranch(environment), pointer.commit, commit)
  return moved === 'moved' ? readPointerAt(store, environment, commit) : null
}

export interface Restoration {
  readonly pointer: Pointer
  readonly health: HealthCheck
}

/**
 * Brings the content of an earlier deployment back as a new commit on top of `pointer`, then health-checks it live.
 * Unhealthy content stays live as `failed`: going back further is a person's decision.
 *
 * @returns null when the head is no longer `pointer`; nothing was changed then
 */
export async function restore(
  operation: Operation,
  pointer: Pointer,
  target: LocatedDeployment,
  why: { readonly automatic: boolean; readonly reason: string },
): Promise<Restoration | null> {
  const { store, environment, clock, options } = operation
  const now = clock.now()
  const { commit } = await commitChange(store, environment, pointer, {
    manifest: restoredManifest(operation, target.manifest, now),
    content: { objectId: target.objectId },
    sidecars: target.sidecars,
    entry: {
      event: 'restored',
      replaces: pointer.manifest.id,
      automatic: why.automatic,
      score: null,
      threshold: null,
      reason: why.reason,
      written_by: sourceToRecord(operation.source),
    },
    time: now,
    keepBackups: options.keepBackups,
  })
  const moved = await store.move(environmentBranch(environment), pointer.commit, commit)
  if (moved === 'conflict') return null
  return verifyRestored(operation, await readPointerAt(store, environment, commit))
}

/** Health-checks what a rollback brought back and writes the verdict. Also finishes a rollback whose run was killed. */
export async function verifyRestored(operation: Operation, pointer: Pointer): Promise<Restoration | null> {
  const health = await verifyPointer(operation, pointer)
  const healthy = health.status === 'passed'
  const settled = await settleLive(operation, pointer, {
    event: healthy ? 'confirmed' : 'failed',
    health,
    reason: healthy ? null : 'The restored model is unhealthy as well.',
  })
  return settled === null ? null : { pointer: settled, health }
}

/** Rolls an unverified deployment back to what was active before it; the first one ever is marked `failed`. */
export async function rollBackUnverified(
  operation: Operation,
  pointer: Pointer,
  health: HealthCheck | null,
  reason: string,
): Promise<Restoration | null> {
  const previous = pointer.manifest.previous
  if (previous !== null) {
    const target = await locateDeployment(operation.store, operation.environment, pointer, previous.id)
    return restore(operation, pointer, target, { automatic: true, reason })
  }
  const found = health ?? (await verifyPointer(operation, pointer))
  const settled = await settleLive(operation, pointer, { event: 'failed', health: found, reason })
  return settled === null ? null : { pointer: settled, health: found }
}

function restoredManifest(operation: Operation, target: Manifest, now: Date): Manifest {
  return {
    ...target,
    id: newDeploymentId(),
    kind: 'rollback',
    status: 'unverified',
    deployed_at: now.toISOString(),
    verify_by: verifyBy(operation, now),
    owner: operation.processes.self,
    // A second rollback goes further back, it does not return to what was just left.
    previous: target.previous,
    restores: target.id,
  }
}
