import type { FinishedRun } from '../../../src/core/ports.js'
import type { PipelineResult } from '../../../src/core/result.js'
import type { Clock } from '../../../src/core/ports.js'
import { githubContext, type GithubContext } from '../../../src/hosts/index.js'

/** A clock on which waiting takes no time; `waits` are the milliseconds that were asked for. */
export function quickClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = []
  return {
    waits,
    now: () => new Date('2026-01-02T03:04:05Z'),
    elapsed: () => 0,
    sleep: (milliseconds) => {
      waits.push(milliseconds)
      return Promise.resolve()
    },
  }
}

/** A job on a pull request of the repository's own branch. */
export function pullRequestContext(apiUrl: string, overrides: Partial<GithubContext> = {}): GithubContext {
  const context = githubContext({
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_RUN_ID: '77',
    GITHUB_JOB: 'gate',
    GITHUB_SHA: 'b'.repeat(40),
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_WORKFLOW_REF: 'acme/models/.github/workflows/gate.yml@refs/pull/7/merge',
    GITHUB_API_URL: apiUrl,
    GITHUB_WORKSPACE: '/work',
  })
  return {
    ...context,
    pullRequest: { number: 7, headSha: 'a'.repeat(40), fromFork: false },
    baseSha: 'c'.repeat(40),
    ...overrides,
  }
}

/** A run of `result`, as if its reports lay in a folder. */
export function finished(result: PipelineResult, overrides: Partial<PipelineResult> = {}): FinishedRun {
  return {
    result: { ...result, ...overrides },
    files: {
      directory: 'modelgate-report',
      result: 'modelgate-report/result.json',
      html: 'modelgate-report/report.html',
      junit: 'modelgate-report/junit.xml',
      sarif: null,
      modelCard: null,
      bom: null,
      summary: 'modelgate-report/summary.md',
    },
  }
}
