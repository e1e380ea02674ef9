import { ModelGateError } from '../core/errors.js'
import type { BranchStore } from '../core/ports.js'
import type { HealthCheck } from '../core/result.js'
import { plain } from '../core/text.js'
import type { HistoryEntry } from './history.js'
import type { Manifest, SourceRecord } from './manifest.js'
import { assertEnvironmentName, environmentBranch, isEnvironmentName } from './names.js'
import { collectLeftovers } from './candidates.js'
import { beginOperation, type OperationRequest, verifyPointer } from './operation.js'
import { readPointer } from './pointer.js'
import { provenanceCheck, withProvenance } from './provenance-health.js'
import { settle } from './settlement.js'

export type DeploymentOutcome = 'active' | 'unverified' | 'failed' | 'rolled_back'

/** One deployment or rollback with what became of it. Times are ISO 8601, UTC. */
export interface DeploymentRecord {
  readonly id: string
  readonly kind: 'deployment' | 'rollback'
  /** `rolled_back`: replaced by a rollback before it was ever verified. */
  readonly outcome: DeploymentOutcome
  readonly live: boolean
  readonly file: string
  readonly sha256: string
  readonly size: number
  readonly started: string
  /** When it was confirmed, failed or replaced; null while unverified. */
  readonly settled: string | null
  /** When something else went live in its place; null while live. */
  readonly ended: string | null
  /** From going live to the verdict, in milliseconds; null while unverified. */
  readonly verdict_ms: number | null
  /** How long it was live, in milliseconds; null while it is. */
  readonly live_ms: number | null
  readonly score: number | null
  readonly restores: string | null
  readonly reason: string | null
  readonly gate_digest: string | null
  /** What the gate measured before it went live the first time; null where nothing was measured. */
  readonly metrics: Readonly<Record<string, number | null>> | null
  readonly source: SourceRecord
  readonly written_by: SourceRecord
}

export interface EnvironmentStatus {
  readonly environment: string
  readonly live: Manifest | null
  /** Oldest first. */
  readonly deployments: readonly DeploymentRecord[]
  /** Share of settled deployments (rollbacks not counted) that became active; null before the first. */
  readonly success_rate: number | null
  /** Mean time from an unhealthy deployment going live to a healthy model being confirmed, in milliseconds. */
  readonly mean_time_to_restore_ms: number | null
}

/**
 * Who deployed what and when, from the history of the environment.
 * @throws ModelGateError code 'usage' for an id that the environment never had, 'corrupt' for a damaged history
 */
export async function deploymentStatus(
  store: BranchStore,
  environment: string,
  id?: string,
): Promise<EnvironmentStatus> {
  assertEnvironmentName(environment)
  const pointer = await readPointer(store, environment)
  const entries = pointer?.history.entries ?? []
  const deployments = recordsOf(entries)
  const shown = id === undefined ? deployments : deployments.filter((record) => record.id === id)
  if (id !== undefined && shown.length === 0) {
    throw new ModelGateError('usage', `${environment} never had a deployment "${plain(id, 100)}"`, {
      subject: id,
      remedy: 'Call status without an id for the list.',
    })
  }
  const settled = deployments.filter((record) => record.kind === 'deployment' && record.outcome !== 'unverified')
  const active = settled.filter((record) => record.outcome === 'active').length
  const restores = timesToRestore(entries)
  return {
    environment,
    live: pointer?.manifest ?? null,
    deployments: shown,
    success_rate: settled.length === 0 ? null : active / settled.length,
    mean_time_to_restore_ms:
      restores.length === 0 ? null : restores.reduce((sum, time) => sum + time, 0) / restores.length,
  }
}

/** Every environment that was ever deployed to, by name. */
export async function environmentsIn(store: BranchStore): Promise<readonly string[]> {
  const prefix = environmentBranch('')
  const branches = await store.listBranches(prefix)
  return branches
    .map(({ name }) => name.slice(prefix.length))
    .filter((name) => isEnvironmentName(name))
    .toSorted()
}

function recordsOf(entries: readonly HistoryEntry[]): readonly DeploymentRecord[] {
  const beginnings = entries.filter((entry) => entry.event === 'deployed' || entry.event === 'restored')
  return beginnings.map((entry, index) => {
    const next = beginnings[index + 1]
    const verdict = entries.find((other) => other.deployment === entry.deployment && other.sequence > entry.sequence)
    const unsettled = next === undefined ? 'unverified' : 'rolled_back'
    return {
      id: entry.deployment,
      kind: entry.event === 'deployed' ? 'deployment' : 'rollback',
      outcome: verdict === undefined ? unsettled : verdict.event === 'confirmed' ? 'active' : 'failed',
      live: next === undefined,
      file: entry.file,
      sha256: entry.sha256,
      size: entry.size,
      started: entry.time,
      settled: (verdict ?? next)?.time ?? null,
      ended: next?.time ?? null,
      verdict_ms: between(entry, verdict ?? next),
      live_ms: between(entry, next),
      score: verdict?.score ?? null,
      restores: entry.restores,
      reason: verdict?.reason ?? entry.reason,
      gate_digest: entry.gate_digest,
      metrics: metricsOf(entry, entries),
      source: entry.source,
      written_by: entry.written_by,
    }
  })
}

/** Those of a rollback stand on the line on which the same bytes went live before it. */
function metricsOf(
  { metrics, sequence, sha256 }: HistoryEntry,
  entries: readonly HistoryEntry[],
): DeploymentRecord['metrics'] {
  const measured = (other: HistoryEntry): boolean => other.sha256 === sha256 && other.metrics !== undefined
  return metrics ?? entries.slice(0, sequence).findLast(measured)?.metrics ?? null
}

/** A clock that was set back between two lines must not make a time negative. */
function between(from: HistoryEntry, to: HistoryEntry | undefined): number | null {
  return to === undefined ? null : Math.max(0, Date.parse(to.time) - Date.parse(from.time))
}

function timesToRestore(entries: readonly HistoryEntry[]): readonly number[] {
  const times: number[] = []
  let brokenSince: number | null = null
  let liveSince = 0
  for (const entry of entries) {
    const time = new Date(entry.time).getTime()
    if (entry.event === 'deployed') liveSince = time
    if (entry.event === 'failed' || (entry.event === 'restored' && entry.automatic)) brokenSince ??= liveSince
    if (entry.event !== 'confirmed' || brokenSince === null) continue
    times.push(Math.max(0, time - brokenSince))
    brokenSince = null
  }
  return times
}

export interface Verification {
  readonly status: 'healthy' | 'unhealthy' | 'unverified' | 'empty'
  readonly manifest: Manifest | null
  readonly health_check: HealthCheck | null
}

/**
 * Downloads what is live and health-checks it; changes nothing. For monitoring.
 * `unverified`: healthy now, but the run that deployed it has not given its verdict.
 */
export async function verifyEnvironment(request: OperationRequest): Promise<Verification> {
  const operation = await beginOperation(request)
  const pointer = await readPointer(operation.store, operation.environment)
  if (pointer === null) return { status: 'empty', manifest: null, health_check: null }
  const health = withProvenance(await verifyPointer(operation, pointer), await provenanceCheck(operation, pointer))
  const settled = pointer.manifest.status === 'unverified' ? 'unverified' : 'healthy'
  return {
    status: health.status === 'passed' ? settled : 'unhealthy',
    manifest: pointer.manifest,
    health_check: health,
  }
}

/**
 * Settles what a killed run left behind: for the action's post step, which knows the id, and for monitoring.
 * @param abandoned deployment whose run is known to be dead, so that it is not waited for
 * @returns the live manifest afterwards; null when nothing was ever deployed
 */
export async function recoverEnvironment(
  request: OperationRequest,
  abandoned: string | null = null,
): Promise<Manifest | null> {
  const operation = await beginOperation(request)
  await collectLeftovers(operation)
  return (await settle(operation, abandoned))?.manifest ?? null
}
