import { resolve } from 'node:path'
import type { CheckResult, Finding, ScannedFile } from '../../core/result.js'
import {
  advisoryFolder,
  checkDependencies,
  keptAdvisories,
  libraryMismatches,
  osvServer,
  readAttributes,
  requiredPackages,
  type AdvisorySource,
  type DependencyReport,
  type JudgedModel,
} from '../../security/index.js'
import { attempt, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'
import { severityRank } from './severity.js'

export interface DependencyOutcome {
  readonly checks: readonly CheckResult[]
  readonly findings: readonly Finding[]
}

/**
 * Versions of the libraries that the model and the repository name: do they agree, and are flaws of them known?
 * @param scanned what the scan of the content said, to tell which flaws this very file triggers; null when it failed
 */
export async function dependencyChecks(context: StageContext, scanned: ScannedFile | null): Promise<DependencyOutcome> {
  if (!context.config.security.dependency_check) {
    const off: Outcome = { status: 'skipped', message: 'security.dependency_check is off' }
    const one = await attempt(context.clock, 'security.dependencies', () =>
      Promise.resolve({ value: null, outcome: off }),
    )
    return { checks: [one.check], findings: [] }
  }
  const versions = await libraryVersionCheck(context)
  const advisories = await advisoryCheck(context, scanned)
  return {
    checks: [versions.check, advisories.check],
    findings: [...(versions.value ?? []), ...(advisories.value ?? [])],
  }
}

/** Before anyone loads the file: does the repository install what wrote it? */
function libraryVersionCheck({
  clock,
  config,
  model,
  sourceRoot,
}: StageContext): ReturnType<typeof attempt<readonly Finding[]>> {
  const threshold = config.security.max_severity
  return attempt(clock, 'security.library_versions', async () => {
    const written = (await model.facts())?.library_versions ?? {}
    const required = await requiredPackages(sourceRoot)
    if (Object.keys(written).length === 0) {
      return silent({ status: 'skipped', message: 'the file does not say which library version wrote it' })
    }
    const findings = libraryMismatches({ [model.path]: written }, required)
    if (required.unread !== null) return silent({ status: 'inconclusive', message: required.unread, severity: 'warn' })
    const named = [...required.packages.map(({ name }) => name), ...required.open.map(({ range }) => range?.name)]
    const compared = Object.keys(written).filter((name) => named.includes(name))
    if (compared.length === 0) {
      return silent({
        status: 'skipped',
        message: `no dependency file of the repository names a version of ${Object.keys(written).join(', ')}`,
      })
    }
    const grave = findings.filter((finding) => severityRank(finding.severity) > severityRank(threshold))
    const [first] = [...grave, ...findings]
    return {
      value: findings,
      outcome: {
        status: grave.length === 0 ? 'passed' : 'failed',
        measured: findings.length,
        threshold,
        message: first?.message ?? `written by the versions that the repository installs: ${compared.join(', ')}`,
      },
    }
  })
}

/** Known vulnerabilities. Not asked is never passed. */
function advisoryCheck(
  context: StageContext,
  scanned: ScannedFile | null,
): ReturnType<typeof attempt<readonly Finding[]>> {
  const { clock, config, model, sourceRoot } = context
  return attempt(clock, 'security.dependencies', async () => {
    const advisories = advisorySource(context)
    if (advisories === null) {
      return silent({
        status: 'inconclusive',
        message:
          'not checked: set security.advisory_url (https://api.osv.dev) or security.advisory_database to ask about known vulnerabilities',
        severity: 'warn',
      })
    }
    const facts = await model.facts()
    const report = await checkDependencies({
      required: await requiredPackages(sourceRoot),
      sourceRoot,
      embedded: facts === null ? {} : { [model.path]: facts.library_versions },
      models: [judgedModel(context, scanned)],
      advisories,
    })
    return { value: report.findings, outcome: outcomeOf(report, config.security.max_severity) }
  })
}

function judgedModel({ model }: StageContext, scanned: ScannedFile | null): JudgedModel {
  let attributes: ReturnType<typeof readAttributes> | null = null
  return {
    path: model.path,
    scanned,
    attributes: () => (attributes ??= model.file().then(({ bytes }) => readAttributes(bytes))),
  }
}

function advisorySource({ config, http, clock, signal, sourceRoot, answerCache }: StageContext): AdvisorySource | null {
  const { advisory_database, advisory_url } = config.security
  if (advisory_database !== null) return advisoryFolder(resolve(sourceRoot, advisory_database))
  if (advisory_url === null) return null
  const retries = config.pipeline.max_retries
  const server = osvServer({ send: http, baseUrl: advisory_url, retries, clock, signal })
  return answerCache === null ? server : keptAdvisories(server, { cache: answerCache, clock, origin: advisory_url })
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
