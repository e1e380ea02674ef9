import { readFileSync } from 'node:fs'
import type { SourceContext } from '../../core/ports.js'

/** Variables of the runner that are read, and nothing else: https://docs.github.com/actions/reference/variables-reference */
export interface GithubContext {
  readonly source: SourceContext
  readonly eventName: string
  readonly serverUrl: string
  readonly workspace: string
  readonly tempDirectory: string
  readonly job: string
  readonly attempt: string
  /** Head commit and number when the event is about a pull request. */
  readonly pullRequest: { readonly number: number; readonly headSha: string; readonly fromFork: boolean } | null
}

type Environment = Readonly<Record<string, string | undefined>>

export function isGithubActions(env: Environment): boolean {
  return env['GITHUB_ACTIONS'] === 'true'
}

export function githubContext(env: Environment): GithubContext {
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const repository = env['GITHUB_REPOSITORY'] ?? null
  const runId = env['GITHUB_RUN_ID'] ?? null
  return {
    source: {
      repository,
      commit: env['GITHUB_SHA'] ?? null,
      runId,
      runUrl: repository !== null && runId !== null ? `${serverUrl}/${repository}/actions/runs/${runId}` : null,
      actor: env['GITHUB_ACTOR'] ?? null,
    },
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    serverUrl,
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    tempDirectory: env['RUNNER_TEMP'] ?? '',
    job: env['GITHUB_JOB'] ?? 'job',
    attempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    pullRequest: pullRequestOf(env['GITHUB_EVENT_PATH']),
  }
}

interface PullRequestEvent {
  readonly number?: number
  readonly pull_request?: {
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null }
    readonly base?: { readonly repo?: { readonly full_name?: string } }
  }
}

function pullRequestOf(eventPath: string | undefined): GithubContext['pullRequest'] {
  if (eventPath === undefined || eventPath === '') return null
  const event = JSON.parse(readFileSync(eventPath, 'utf8')) as PullRequestEvent
  const head = event.pull_request?.head
  if (event.number === undefined || head?.sha === undefined) return null
  const fromFork = head.repo?.full_name !== event.pull_request?.base?.repo?.full_name
  return { number: event.number, headSha: head.sha, fromFork }
}
