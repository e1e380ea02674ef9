import { readFileSync } from 'node:fs'
import type { SourceContext } from '../../core/ports.js'

/** Variables of the runner that are read, and nothing else: https://docs.github.com/actions/reference/variables-reference */
export interface GithubContext {
  readonly source: SourceContext
  readonly eventName: string
  readonly serverUrl: string
  /** Root of the REST API; that of GitHub Enterprise Server ends in /api/v3. */
  readonly apiUrl: string
  readonly workspace: string
  readonly tempDirectory: string
  readonly job: string
  readonly attempt: string
  /** The workflow's file, which its name is not bound to; null when the runner does not tell. */
  readonly workflow: { readonly repository: string; readonly path: string } | null
  readonly pullRequest: PullRequest | null
  /** Commit that a proposed change (pull request, merge queue) starts from; null when nothing is proposed. */
  readonly baseSha: string | null
  /** Why nothing that this event brings may be deployed, whatever the inputs say; null: no such reason. */
  readonly untrusted: string | null
}

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** The token is read-only then. */
  readonly fromFork: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

export function isGithubActions(env: Environment): boolean {
  return env['GITHUB_ACTIONS'] === 'true'
}

export function githubContext(env: Environment): GithubContext {
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const repository = env['GITHUB_REPOSITORY'] ?? null
  const runId = env['GITHUB_RUN_ID'] ?? null
  const event = readEvent(env['GITHUB_EVENT_PATH'])
  const actor = env['GITHUB_ACTOR'] ?? null
  const eventName = env['GITHUB_EVENT_NAME'] ?? ''
  const pullRequest = pullRequestOf(event)
  return {
    source: {
      repository,
      commit: env['GITHUB_SHA'] ?? null,
      runId,
      runUrl: repository !== null && runId !== null ? `${serverUrl}/${repository}/actions/runs/${runId}` : null,
      actor,
    },
    eventName,
    serverUrl,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    tempDirectory: env['RUNNER_TEMP'] ?? '',
    job: env['GITHUB_JOB'] ?? 'job',
    attempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    workflow: workflowOf(env['GITHUB_WORKFLOW_REF']),
    pullRequest,
    baseSha: event.pull_request?.base?.sha ?? event.merge_group?.base_sha ?? null,
    untrusted: untrustedReason(eventName, event, pullRequest, actor),
  }
}

/** The fields that are read of https://docs.github.com/webhooks/webhook-events-and-payloads */
interface EventPayload {
  readonly pull_request?: {
    readonly number?: number
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null }
    readonly base?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } }
  }
  readonly merge_group?: { readonly base_sha?: string }
  readonly workflow_run?: {
    readonly event?: string
    readonly repository?: { readonly full_name?: string }
    readonly head_repository?: { readonly full_name?: string } | null
  }
}

function readEvent(path: string | undefined): EventPayload {
  if (path === undefined || path === '') return {}
  return JSON.parse(readFileSync(path, 'utf8')) as EventPayload
}

function pullRequestOf({ pull_request: found }: EventPayload): PullRequest | null {
  const head = found?.head
  if (found?.number === undefined || head?.sha === undefined) return null
  // A fork that was deleted has no repository any more.
  const fromFork = head.repo?.full_name === undefined || head.repo.full_name !== found.base?.repo?.full_name
  return { number: found.number, headSha: head.sha, fromFork }
}

/** https://docs.github.com/actions/reference/security/secure-use */
function untrustedReason(
  eventName: string,
  { workflow_run: upstream }: EventPayload,
  pullRequest: PullRequest | null,
  actor: string | null,
): string | null {
  if (pullRequest?.fromFork === true) return 'this pull request comes from a fork'
  if (eventName === 'pull_request_target')
    return 'pull_request_target gives a pull request the tokens of the base branch'
  if (pullRequest !== null && actor === 'dependabot[bot]') return 'this pull request was opened by Dependabot'
  if (eventName !== 'workflow_run') return null
  if (upstream?.event?.startsWith('pull_request') === true)
    return 'this workflow_run follows a pull request, whose artifacts and commits are not reviewed'
  if (upstream?.head_repository?.full_name !== upstream?.repository?.full_name)
    return 'this workflow_run follows a run on a fork'
  return null
}

/** `owner/name/.github/workflows/gate.yml@refs/heads/main` */
function workflowOf(reference: string | undefined): GithubContext['workflow'] {
  const match = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(reference ?? '')
  return match === null ? null : { repository: match[1]!, path: match[2]! }
}
