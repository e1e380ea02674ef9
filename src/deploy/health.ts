import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { asDiskError } from '../core/disk.js'
import { messageOf, ModelGateError } from '../core/errors.js'
import type { Clock } from '../core/ports.js'
import type { CheckResult, HealthCheck } from '../core/result.js'
import { plain } from '../core/text.js'
import { digestFile } from './digest.js'
import type { Manifest } from './manifest.js'

/**
 * Asks a file that was read back from the environment whether it works: load, predict, compare with golden predictions.
 * `deployed` says which deployment the bytes belong to, its own golden predictions included.
 */
export type HealthProbe = (file: string, signal: AbortSignal, deployed: Manifest) => Promise<readonly CheckResult[]>

export interface HealthOptions {
  readonly probe: HealthProbe
  /** Asks whoever serves the model, for what is live; null: nobody. */
  readonly service: HealthProbe | null
  /** Least share of passed checks, in [0,1]. */
  readonly threshold: number
  readonly timeoutMs: number
  readonly temporaryFolder: string
  readonly clock: Clock
  readonly signal: AbortSignal | undefined
}

/** Each of these says by itself that the live model must not stay. */
const DECISIVE: ReadonlySet<string> = new Set([
  'health.static_scan',
  'health.golden_predictions',
  'health.service',
  'health.command',
])

/**
 * Downloads a deployment by `download`, compares its sha256 and probes it, in a fresh folder that goes away.
 * A wrong digest, a probe that throws, a timeout and the failures of DECISIVE are unhealthy whatever the share of passed
 * checks is.
 *
 * @throws ModelGateError code 'cancelled' when the caller's signal fired
 */
export async function checkHealth(
  download: (destination: string) => Promise<void>,
  deployed: Manifest,
  options: HealthOptions,
): Promise<HealthCheck> {
  const folder = await mkdtemp(join(options.temporaryFolder, 'modelgate-health-')).catch((error: unknown) => {
    throw asDiskError(error, 'nothing was changed')
  })
  try {
    const file = join(folder, deployed.file)
    const started = options.clock.elapsed()
    await download(file)
    const found = await digestFile(file)
    const same = found.sha256 === deployed.sha256
    const digest: CheckResult = {
      id: 'health.digest',
      status: same ? 'passed' : 'failed',
      measured: found.sha256,
      threshold: deployed.sha256,
      message: same
        ? 'The bytes read back are the bytes that were tested.'
        : `The environment holds other bytes (sha256 ${found.sha256}, ${found.size} bytes) than were tested.`,
      duration_ms: Math.round(options.clock.elapsed() - started),
    }
    if (!same) return judge([digest], options.threshold, true)
    const probed = await probe(file, deployed, options)
    return judge([digest, ...probed.checks], options.threshold, probed.broken)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function probe(
  file: string,
  deployed: Manifest,
  options: HealthOptions,
): Promise<{ readonly checks: readonly CheckResult[]; readonly broken: boolean }> {
  const stop = new AbortController()
  const started = options.clock.elapsed()
  const broken = (id: string, message: string): { checks: readonly CheckResult[]; broken: boolean } => ({
    broken: true,
    checks: [
      {
        id,
        status: 'error',
        measured: null,
        threshold: null,
        message,
        duration_ms: Math.round(options.clock.elapsed() - started),
      },
    ],
  })
  const cancel = (): void => {
    stop.abort(new ModelGateError('cancelled', 'the health check was cancelled'))
  }
  if (options.signal?.aborted === true) cancel()
  options.signal?.addEventListener('abort', cancel, { once: true })
  const timer = setTimeout(() => {
    stop.abort(new ModelGateError('timeout', `the health check did not end within ${options.timeoutMs / 1000} s`))
  }, options.timeoutMs)
  // A probe that ignores its signal must not hold the deployment: the race ends without it.
  const aborted = new Promise<never>((_resolve, reject) => {
    const give = (): void => {
      reject(stop.signal.reason instanceof Error ? stop.signal.reason : new Error(String(stop.signal.reason)))
    }
    if (stop.signal.aborted) give()
    else stop.signal.addEventListener('abort', give, { once: true })
  })
  try {
    const looks = [options.probe, ...(options.service === null ? [] : [options.service])]
    const checks: CheckResult[] = []
    for (const look of looks) checks.push(...(await Promise.race([aborted, look(file, stop.signal, deployed)])))
    return { checks, broken: checks.some(({ id, status }) => status === 'failed' && DECISIVE.has(id)) }
  } catch (error) {
    if (options.signal?.aborted === true)
      throw new ModelGateError('cancelled', 'the health check was cancelled', { cause: error })
    return broken(stop.signal.aborted ? 'health.timeout' : 'health.probe', plain(messageOf(error)))
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', cancel)
  }
}

function judge(checks: readonly CheckResult[], threshold: number, broken: boolean): HealthCheck {
  const counted = checks.filter((check) => check.status !== 'skipped')
  const score = counted.filter((check) => check.status === 'passed').length / counted.length
  return { status: !broken && score >= threshold ? 'passed' : 'failed', score, threshold, checks }
}
