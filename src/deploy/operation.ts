import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { asDiskError } from '../core/disk.js'
import { ModelGateError } from '../core/errors.js'
import type { Logger } from '../core/log.js'
import type { BranchStore, Clock, EnvironmentBoard, ProcessWatch, SourceContext } from '../core/ports.js'
import type { RandomSource } from '../core/random.js'
import type { HealthCheck } from '../core/result.js'
import { checkHealth, type HealthProbe } from './health.js'
import type { Pointer } from './pointer.js'
import type { Provenance } from './provenance/index.js'
import { assertEnvironmentName } from './names.js'

/** What every change of an environment needs. */
export interface OperationRequest {
  readonly store: BranchStore
  /** Name of the target for reports, and the kind of storage written into the manifest. */
  readonly target: string
  readonly environment: string
  readonly health: HealthProbe
  /** Asked besides, when the model is live; null: nobody. */
  readonly service: HealthProbe | null
  /** The CI system's own environments; null where it has none. */
  readonly board: EnvironmentBoard | null
  /** Environment branches lie in the repository whose run this is, so that the board can link to them. Default false. */
  readonly hosted?: boolean
  readonly source: SourceContext
  /** How deployments are signed, and what must be signed; left out: nothing. */
  readonly provenance?: Provenance | undefined
  /** Tells which runs were killed, so that nobody waits for them. */
  readonly processes: ProcessWatch
  readonly options?: Partial<OperationOptions>
  readonly clock: Clock
  /** Jitter only; deployment ids come from the system's generator, so that equal seeds cannot collide. */
  readonly random: RandomSource
  readonly log: Logger
  readonly temporaryFolder: string
  readonly signal?: AbortSignal
}

export interface OperationOptions {
  /** Least share of passed health checks, in [0,1]. */
  readonly rollbackThreshold: number
  readonly healthCheckTimeoutMs: number
  /** Backups kept in the tree; older ones stay in the branch's history. */
  readonly keepBackups: number
  /** Tries to win the race for the pointer. */
  readonly maxAttempts: number
  /** `off` lets an older source commit replace a newer one. */
  readonly staleGuard: 'enforce' | 'off'
}

const DEFAULTS: OperationOptions = {
  rollbackThreshold: 0.7,
  healthCheckTimeoutMs: 300_000,
  keepBackups: 3,
  maxAttempts: 100,
  staleGuard: 'enforce',
}

/** Reading back and writing the verdict may take this long on top of the health check. */
const VERIFY_MARGIN_MS = 120_000

export interface Operation extends Omit<OperationRequest, 'options'> {
  readonly options: OperationOptions
}

/** @throws ModelGateError code 'usage' for a bad environment name or option */
export async function beginOperation(request: OperationRequest): Promise<Operation> {
  assertEnvironmentName(request.environment)
  const options = { ...DEFAULTS, ...request.options }
  const { rollbackThreshold: threshold, healthCheckTimeoutMs: timeout, keepBackups, maxAttempts } = options
  if (!(threshold >= 0 && threshold <= 1)) throw badOption('rollbackThreshold', threshold, 'a number from 0 to 1')
  if (!(timeout > 0 && timeout <= 2 ** 31 - 1)) throw badOption('healthCheckTimeoutMs', timeout, 'milliseconds above 0')
  if (!Number.isInteger(keepBackups) || keepBackups < 0)
    throw badOption('keepBackups', keepBackups, 'a whole number from 0')
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1)
    throw badOption('maxAttempts', maxAttempts, 'a whole number from 1')
  await mkdir(request.temporaryFolder, { recursive: true }).catch((error: unknown) => {
    throw asDiskError(error, 'nothing was changed')
  })
  return { ...request, options }
}

function badOption(name: string, found: number, expected: string): ModelGateError {
  return new ModelGateError('usage', `${name} is ${found}, expected ${expected}`, { subject: name })
}

/** 12 hex digits. */
export function newDeploymentId(): string {
  return randomBytes(6).toString('hex')
}

export function verifyBy(operation: Operation, from: Date): string {
  return new Date(from.getTime() + operation.options.healthCheckTimeoutMs + VERIFY_MARGIN_MS).toISOString()
}

/** Downloads what a commit deploys from the server and checks it. `waiting`: it is not live, so no service knows it. */
export function verifyPointer(
  operation: Operation,
  pointer: Pick<Pointer, 'commit' | 'manifest'>,
  state: 'live' | 'waiting' = 'live',
): Promise<HealthCheck> {
  const { store, options, health, temporaryFolder, clock, signal } = operation
  return checkHealth(
    (destination) => store.download(pointer.commit, pointer.manifest.path, destination),
    pointer.manifest,
    {
      probe: health,
      service: state === 'live' ? operation.service : null,
      threshold: options.rollbackThreshold,
      timeoutMs: options.healthCheckTimeoutMs,
      temporaryFolder,
      clock,
      signal,
    },
  )
}

/** Called between steps that leave the environment untouched. */
export function stopIfCancelled(operation: Operation): void {
  if (operation.signal?.aborted !== true) return
  throw new ModelGateError(
    'cancelled',
    `the deployment to ${operation.environment} was cancelled; the environment is unchanged`,
  )
}

/** Waits up to twice `milliseconds`, so that runs which lost the same race do not meet again. */
export async function sleepWithJitter(operation: Operation, milliseconds: number): Promise<void> {
  try {
    await operation.clock.sleep(milliseconds * (0.5 + 1.5 * operation.random.next()), operation.signal)
  } catch (error) {
    stopIfCancelled(operation)
    throw error
  }
}
