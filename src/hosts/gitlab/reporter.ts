import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../core/errors.js'
import { toJson } from '../../core/json.js'
import type { FinishedRun, RunReporter } from '../../core/ports.js'
import type { CheckResult } from '../../core/result.js'

const REPORT = 'gl-code-quality-report.json'

/** Code quality report for merge requests. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlabReporter(env: Readonly<Record<string, string | undefined>>): RunReporter {
  return {
    publish: async (runs) => {
      const path = join(env['CI_PROJECT_DIR'] ?? process.cwd(), REPORT)
      try {
        await writeFile(path, toJson(runs.flatMap(issuesOf)))
        return []
      } catch (error) {
        return [`${REPORT} was not written: ${messageOf(error)}`]
      }
    },
  }
}

function issuesOf({ result }: FinishedRun): object[] {
  const checks = Object.values(result.stages).flatMap((stage) => stage.checks)
  return checks
    .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
    .map((check) => ({
      description: `${check.id}: ${check.message}`,
      check_name: check.id,
      fingerprint: createHash('sha256').update(`${result.model_path} ${check.id}`).digest('hex'),
      severity: severityOf(check),
      location: { path: result.model_path, lines: { begin: 1 } },
    }))
}

function severityOf(check: CheckResult): 'critical' | 'major' | 'minor' {
  if (check.severity === 'warn' || check.status === 'inconclusive') return 'minor'
  return check.status === 'error' ? 'critical' : 'major'
}
