import type { Config } from '../../config/index.js'
import { messageOf } from '../../core/errors.js'
import type { Clock, HttpSend, RunProgram } from '../../core/ports.js'
import type { CheckResult } from '../../core/result.js'
import { plain } from '../../core/text.js'
import { check, type Outcome } from '../check.js'

/** Of the environment of this process, what programs need; no tokens. */
const PASSED_ON = ['PATH', 'Path', 'HOME', 'USERPROFILE', 'SystemRoot', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP', 'LANG']
const REQUEST_TIMEOUT_MS = 10_000
const PAUSE_MS = 1_000

export interface ServiceOptions {
  readonly config: Config
  readonly clock: Clock
  readonly http: HttpSend
  readonly program: RunProgram
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The deployment that is live, as the service is told of it. */
interface LiveDeployment {
  readonly environment: string
  readonly id: string
  readonly sha256: string
}

export type ServiceProbe = (
  path: string,
  signal: AbortSignal,
  deployed: LiveDeployment,
) => Promise<readonly CheckResult[]>

/**
 * Asks whoever serves the live model: an address that must answer 2xx, a program that must end with 0. Both may take
 * `health_grace` seconds to see the new model. Null when neither is configured.
 */
export function serviceProbe(options: ServiceOptions): ServiceProbe | null {
  const { health_url: url, health_command: command, health_grace: grace } = options.config.deployment
  if (url === null && command === null) return null
  const { clock } = options
  return async (path, signal, deployed) => {
    const patient = (id: string, ask: () => Promise<Outcome>): Promise<CheckResult> =>
      check(clock, id, async () => {
        const began = clock.elapsed()
        for (;;) {
          const found = await ask().catch((error: unknown): Outcome => failed(plain(messageOf(error), 300)))
          if (found.status === 'passed' || clock.elapsed() - began >= grace * 1000) return found
          await clock.sleep(PAUSE_MS, signal)
        }
      })
    return [
      ...(url === null ? [] : [await patient('health.service', () => askAddress(url, deployed, options, signal))]),
      ...(command === null
        ? []
        : [await patient('health.command', () => askProgram(command, path, deployed, options, signal))]),
    ]
  }
}

async function askAddress(
  template: string,
  { environment, id, sha256 }: LiveDeployment,
  { http }: ServiceOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  const values: Readonly<Record<string, string>> = { environment, id, sha256 }
  const url = template.replaceAll(/\{(\w+)\}|%7B(\w+)%7D/gi, (all, one?: string, two?: string) =>
    encodeURIComponent(values[one ?? two ?? ''] ?? all),
  )
  const request = { url, method: 'GET', headers: {}, body: null, timeoutMs: REQUEST_TIMEOUT_MS } as const
  const { status } = await http(request, signal)
  const measured = status
  return status >= 200 && status < 300
    ? { status: 'passed', measured, message: `the service answers ${status}` }
    : { status: 'failed', measured, message: `the service answers ${status}, expected 200 to 299` }
}

async function askProgram(
  command: readonly string[],
  path: string,
  { environment, id, sha256 }: LiveDeployment,
  { program, folder, environment: outer }: ServiceOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  const kept = PASSED_ON.flatMap((name) => (outer[name] === undefined ? [] : [[name, outer[name]]]))
  const { code, output } = await program(command, {
    folder,
    signal,
    environment: {
      ...(Object.fromEntries(kept) as Record<string, string>),
      MODELGATE_ENVIRONMENT: environment,
      MODELGATE_DEPLOYMENT_ID: id,
      MODELGATE_SHA256: sha256,
      MODELGATE_MODEL: path,
    },
  })
  if (code === 0) return { status: 'passed', measured: 0, message: `${plain(command[0] ?? '')} ended with 0` }
  const said = plain(output.trim(), 300)
  return failed(`${plain(command[0] ?? '')} ended with ${code ?? 'a signal'}${said === '' ? '' : `: ${said}`}`, code)
}

function failed(message: string, measured: number | null = null): Outcome {
  return { status: 'failed', measured, message }
}
