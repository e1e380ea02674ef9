import type { CheckResult, Finding } from '../../core/result.js'
import { checkDependencies, type DependencyReport } from '../../security/index.js'
import { attempt, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'
import { severityRank } from './severity.js'

export interface DependencyOutcome {
  readonly check: CheckResult
  readonly findings: readonly Finding[]
}

/** Known vulnerabilities of the libraries that the model and the repository name. Not asked is never passed. */
export async function dependencyCheck(context: StageContext): Promise<DependencyOutcome> {
  const { clock, config, model, sourceRoot, http, signal } = context
  const { dependency_check, advisory_url } = config.security
  const { check, value } = await attempt(clock, 'security.dependencies', async () => {
    if (!dependency_check) return silent({ status: 'skipped', message: 'security.dependency_check is off' })
    if (advisory_url === null) {
      return silent({
        status: 'inconclusive',
        message: 'not checked: set security.advisory_url (https://api.osv.dev) to ask about known vulnerabilities',
        severity: 'warn',
      })
    }
    const facts = await model.facts()
    const report = await checkDependencies({
      sourceRoot,
      embedded: facts === null ? {} : { [model.path]: facts.library_versions },
      send: http,
      baseUrl: advisory_url,
      signal,
    })
    return { value: report.findings, outcome: outcomeOf(report, config.security.max_severity) }
  })
  return { check, findings: value ?? [] }
}

function silent(outcome: Outcome): { readonly value: readonly Finding[]; readonly outcome: Outcome } {
  return { value: [], outcome }
}

function outcomeOf(report: DependencyReport, threshold: Finding['severity']): Outcome {
  if (report.status === 'not_checked') {
    return { status: 'inconclusive', threshold, message: `not checked: ${report.reason ?? 'no answer'}` }
  }
  const grave = report.findings.filter((finding) => severityRank(finding.severity) > severityRank(threshold))
  const counted = `${report.packages.length} packages, ${report.findings.length} known vulnerabilities`
  return grave.length === 0
    ? { status: 'passed', measured: report.findings.length, threshold, message: counted }
    : { status: 'failed', measured: report.findings.length, threshold, message: `${counted}; ${grave[0]!.message}` }
}
