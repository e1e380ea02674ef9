import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../core/errors.js'
import { toJson } from '../../core/json.js'
import type { FinishedRun, RunReporter } from '../../core/ports.js'
import type { CheckResult } from '../../core/result.js'
import { renderOpenMetrics } from './metrics.js'

/** What the merge request's widgets read. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const REPORTS: Readonly<Record<string, (runs: readonly FinishedRun[]) => string>> = {
  'gl-code-quality-report.json': (runs) => toJson(runs.flatMap(issuesOf)),
  'metrics.txt': (runs) => renderOpenMetrics(runs.map(({ result }) => result)),
}

/** Code quality and metrics reports for merge requests, and one comment on them. */
export function gitlabReporter(env: Readonly<Record<string, string | undefined>>): RunReporter {
  return {
    publish: async (runs) => {
      const problems: string[] = []
      for (const [name, render] of Object.entries(REPORTS)) {
        try {
          await writeFile(join(env['CI_PROJECT_DIR'] ?? process.cwd(), name), render(runs))
        } catch (error) {
          problems.push(`${name} was not written: ${messageOf(error)}`)
        }
      }
      // The comment needs the network; other runs need not load what it takes.
      const [{ publishNote }, { sendHttp }, { systemClock }] = await Promise.all([
        import('./note.js'),
        import('../node/http.js'),
        import('../node/clock.js'),
      ])
      return [...problems, ...(await publishNote(runs, env, { http: sendHttp, clock: systemClock }))]
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
