import type { Config } from '../../config/index.js'
import { overallRisk, scanModel } from '../../security/index.js'
import type { Outcome } from '../check.js'
import { securityPolicy } from '../security-scan/policy.js'
import { severityRank } from '../security-scan/severity.js'

export type StaticScan = (path: string, bytes: Uint8Array, sha256: string) => Promise<Outcome>

/**
 * The scan as part of a health check: bytes that are live are judged again, by the rules of today.
 * Null when the configuration switches the scan off.
 */
export function staticScan(config: Config, sourceRoot: string): StaticScan | null {
  if (!config.security.vulnerability_scan) return null
  const threshold = config.security.max_severity
  const policy = securityPolicy(config)
  return async (path, bytes, sha256) => {
    // Who may write to a temporary copy says nothing about the deployed file.
    const switches = { ...policy.switches, permissions: false }
    const { findings, complete } = await scanModel({ path, bytes, sha256, policy: { ...policy, switches }, sourceRoot })
    const risk = overallRisk(findings)
    const grave = findings.find((finding) => severityRank(finding.severity) > severityRank(threshold))
    if (grave !== undefined)
      return { status: 'failed', measured: risk, threshold, message: `${grave.message} (${grave.rule_id})` }
    return complete
      ? { status: 'passed', measured: risk, threshold, message: `every byte was judged, risk ${risk}` }
      : { status: 'inconclusive', measured: risk, threshold, message: 'not every byte could be judged' }
  }
}
