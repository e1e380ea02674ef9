import type { Config } from '../config/index.js'
import type { CheckResult, Finding, ScannedFile, SecurityResult } from '../core/result.js'
import { overallRisk, scanModel } from '../security/index.js'
import { attempt, worstOf, type Outcome } from './check.js'
import type { Stage, StageContext } from './context.js'
import { dependencyChecks } from './security-scan/dependencies.js'
import { securityPolicy } from './security-scan/policy.js'
import { severityRank } from './security-scan/severity.js'

/** What would happen if somebody loaded this file, who may change it, and what secrets it carries. */
export const securityScanStage: Stage<'security'> = { name: 'security_scan', key: 'security', run, blank }

async function run(context: StageContext): Promise<SecurityResult> {
  const { clock, config, model } = context
  const start = clock.elapsed()
  const { check: scan, value: scanned } = await attempt(clock, 'security.scan', async () => {
    const { bytes, sha256 } = await model.file()
    const value = await scanModel({
      path: model.absolutePath,
      bytes,
      sha256,
      policy: securityPolicy(config),
      sourceRoot: context.sourceRoot,
    })
    return { value, outcome: scanOutcome({ ...value, path: model.path }, config) }
  })
  const file = scanned === null ? null : { ...scanned, path: model.path }
  const dependencies = await dependencyChecks(context, file)
  const findings = [...(file?.findings ?? []).filter((finding) => isWanted(finding, config)), ...dependencies.findings]
  const checks = [
    scan,
    ...(file === null ? [] : GROUPS.map((group) => groupCheck(group, findings, config))),
    ...dependencies.checks,
  ]
  return {
    status: worstOf(checks),
    // Without the scan of the content nothing is known of the risk, and low would be a claim.
    overall_risk: config.security.vulnerability_scan && file !== null ? overallRisk(findings) : null,
    findings,
    files: file === null ? [] : [{ ...file, findings: file.findings.filter((finding) => isWanted(finding, config)) }],
    checks,
    duration_ms: Math.round(clock.elapsed() - start),
  }
}

function scanOutcome(file: ScannedFile, config: Config): Outcome {
  if (!config.security.vulnerability_scan)
    return {
      status: 'inconclusive',
      message: 'security.vulnerability_scan is off: nobody looked for code in the file',
      severity: 'warn',
    }
  if (!file.complete) {
    return {
      status: 'inconclusive',
      measured: file.bytes_accounted,
      threshold: file.size,
      message: `${file.bytes_accounted} of ${file.size} bytes were understood; what was not is not judged${defectOf(file)}`,
    }
  }
  return { status: 'passed', measured: file.bytes_accounted, message: `${file.format}: every byte was read and judged` }
}

/** Why a file was not judged to its end, as far as a finding says, with what to do about it. */
function defectOf({ path, findings }: ScannedFile): string {
  const defect = findings.find(({ rule_id: id }) => id.endsWith('-malformed') || INCOMPLETE.has(id))
  return defect === undefined ? '' : `. ${path}: ${defect.message} (${defect.rule_id}). ${defect.remedy}`
}

/** Rules of content that was not read, besides those of damage. */
const INCOMPLETE: ReadonlySet<string> = new Set(['not-inspected', 'budget-exceeded', 'resource-bomb', 'trailing-data'])

interface Group {
  readonly id: string
  readonly what: string
  isOn(config: Config): boolean
  has(ruleId: string): boolean
}

/** Findings by what they are about; the last group takes the rest. */
const GROUPS: readonly Group[] = [
  {
    id: 'security.secrets',
    what: 'credential',
    isOn: (config) => config.security.secrets_scan,
    has: (ruleId) => ruleId.startsWith('secret'),
  },
  {
    id: 'security.permissions',
    what: 'permission problem',
    isOn: () => true,
    has: (ruleId) => ruleId.startsWith('permissions-'),
  },
  {
    id: 'security.vulnerabilities',
    what: 'finding',
    isOn: (config) => config.security.vulnerability_scan,
    has: (ruleId) => !/^(secret|permissions-|dependency-|library-)/.test(ruleId),
  },
]

/** A switch that is off silences its findings; nothing else does. */
function isWanted(finding: Finding, config: Config): boolean {
  return GROUPS.find((group) => group.has(finding.rule_id))?.isOn(config) ?? true
}

function groupCheck(group: Group, findings: readonly Finding[], config: Config): CheckResult {
  const threshold = config.security.max_severity
  const base = { id: group.id, threshold, duration_ms: 0 }
  if (!group.isOn(config))
    return { ...base, status: 'skipped', measured: null, message: 'switched off in the configuration' }
  const own = findings.filter((finding) => group.has(finding.rule_id))
  const risk = overallRisk(own)
  const grave = own.filter((finding) => severityRank(finding.severity) > severityRank(threshold))
  if (grave.length === 0) {
    return {
      ...base,
      status: 'passed',
      measured: risk,
      message: `${own.length} ${group.what}${own.length === 1 ? '' : 's'}, risk ${risk}`,
    }
  }
  const [first] = grave
  return {
    ...base,
    status: 'failed',
    measured: risk,
    message: `${first!.message} (${first!.rule_id}${grave.length > 1 ? `, and ${grave.length - 1} more` : ''}). ${first!.remedy}`,
  }
}

function blank(status: 'skipped' | 'error', one: CheckResult): SecurityResult {
  return { status, overall_risk: null, findings: [], files: [], checks: [one], duration_ms: one.duration_ms }
}
