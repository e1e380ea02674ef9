import type { Config } from '../config/index.js'
import type { OpenOptions } from '../model/index.js'
import type { LocalSurroundings } from './command.js'

type Permission = Awaited<ReturnType<NonNullable<OpenOptions['python']>['mayExecute']>>

/**
 * The Python worker as `runtime` wants it: none for native. The configuration is asked for only when a model needs
 * Python, so that a mistake in it cannot stop models that do not.
 */
export function pythonAccess(
  runtime: string | undefined,
  surroundings: LocalSurroundings,
  config: () => Promise<Config>,
  signal: AbortSignal = surroundings.signal,
): Pick<OpenOptions, 'python'> {
  if (runtime === 'native') return {}
  return {
    python: {
      asked: runtime === 'python',
      mayExecute: async (bytes, path) => mayExecute(bytes, path, surroundings, await config()),
      command: 'python3',
      searchPath: surroundings.environment['PATH'] ?? '',
      tempDirectory: surroundings.tempDirectory,
      signal,
    },
  }
}

/** Only a run whose author may write to the repository, and only bytes in which the scan found nothing above low. */
async function mayExecute(
  bytes: Uint8Array,
  path: string,
  { untrusted, workingDirectory }: LocalSurroundings,
  config: Config,
): Promise<Permission> {
  if (untrusted !== null) return { allowed: false, reason: `it is not started for strangers: ${untrusted}` }
  const { createHash } = await import('node:crypto')
  // Loaded for models that need Python only: each start of every command would pay for the scan.
  const { scanModel } = await import('../security/index.js')
  const { securityPolicy } = await import('../stages/index.js')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const policy = securityPolicy(config)
  const { complete, bytes_accounted, findings } = await scanModel({
    path,
    bytes,
    sha256,
    policy,
    sourceRoot: workingDirectory,
  })
  const [grave, ...more] = findings.filter((finding) => finding.severity !== 'low')
  if (grave !== undefined) {
    const others = more.length === 0 ? '' : `, and ${more.length} more`
    return {
      allowed: false,
      reason: `the security scan found ${grave.severity} risk: ${grave.message} (${grave.rule_id}${others})`,
      remedy: REMEDIES[grave.rule_id] ?? grave.remedy,
    }
  }
  if (!complete) {
    return {
      allowed: false,
      reason: `the security scan understood ${bytes_accounted} of ${bytes.length} bytes`,
      remedy: 'Save the model again with joblib.',
    }
  }
  const vouched = policy.allow.map((entry) => entry.global.split('.').slice(0, -1).join('.'))
  return { allowed: true, sources: { root: workingDirectory, modules: [...policy.allowedModules, ...vouched] } }
}

/** What lifts a finding for the worker where the scan's own advice is more general. */
const REMEDIES: Readonly<Record<string, string | undefined>> = {
  'pickle-unknown-module':
    'If the module is your own, name it in security.allowed_modules of the configuration: its classes then run in the sandbox.',
}
