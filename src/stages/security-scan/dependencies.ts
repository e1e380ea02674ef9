import type { CheckResult, Finding } from '../../core/result.js'
import { check } from '../check.js'
import type { StageContext } from '../context.js'

export interface DependencyOutcome {
  readonly check: CheckResult
  readonly findings: readonly Finding[]
}

/** Known vulnerabilities of the libraries that the model and the repository name. Not asked is never passed. */
export async function dependencyCheck({ clock, config }: StageContext): Promise<DependencyOutcome> {
  const { dependency_check, advisory_url } = config.security
  const result = await check(clock, 'security.dependencies', () => {
    if (!dependency_check) return { status: 'skipped', message: 'security.dependency_check is off' }
    if (advisory_url === null) {
      return {
        status: 'inconclusive',
        message: 'not checked: set security.advisory_url (https://api.osv.dev) to ask about known vulnerabilities',
        severity: 'warn',
      }
    }
    return { status: 'inconclusive', message: 'not checked' }
  })
  return { check: result, findings: [] }
}
