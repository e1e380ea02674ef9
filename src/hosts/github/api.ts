import type { getOctokit } from '@actions/github'
import { messageOf } from '../../core/errors.js'
import type { Clock } from '../../core/ports.js'
import { plain } from '../../core/text.js'
import type { GithubContext } from './environment.js'
import { isRateLimit, newPatience, serverError, withRetries, type Patience } from './retry.js'

type Octokit = ReturnType<typeof getOctokit>

/** One request may take this long; a server that hangs must not hold the job. */
const REQUEST_TIMEOUT_MS = 20_000

/** GitHub's REST API for one repository, with retries. */
export interface GithubApi {
  readonly owner: string
  readonly repo: string
  readonly patience: Patience
  /**
   * One request, repeated when it failed for a passing reason: only for requests that do no harm twice.
   * @throws octokit's RequestError
   */
  repeat<T>(request: (octokit: Octokit, options: RequestOptions) => Promise<{ readonly data: T }>): Promise<T>
  /** As `repeat`, sent once: for requests that make something new. */
  once<T>(request: (octokit: Octokit, options: RequestOptions) => Promise<{ readonly data: T }>): Promise<T>
  /** Login of the user or app that the token belongs to; `github-actions[bot]` for a workflow's own token. */
  viewer(): Promise<string>
}

interface RequestOptions {
  readonly signal: AbortSignal
}

/** The client library costs start-up time and is loaded here, when there is something to say. */
export async function openGithubApi(
  { apiUrl, source }: Pick<GithubContext, 'apiUrl' | 'source'>,
  token: string,
  clock: Clock,
): Promise<GithubApi> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent })
  const [owner = '', repo = ''] = (source.repository ?? '').split('/')
  const patience = newPatience(clock)
  const once: GithubApi['once'] = async (request) =>
    (await request(octokit, { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) })).data
  const repeat: GithubApi['repeat'] = (request) => withRetries(patience, () => once(request))
  return {
    owner,
    repo,
    patience,
    once,
    repeat,
    viewer: async () => {
      const { viewer } = await repeat(async ({ graphql }, request) => ({
        data: await graphql<{ viewer: { login: string } }>('{ viewer { login } }', { request }),
      }))
      return viewer.login
    },
  }
}

/** Deprecations of the API are ours to see in tests, not the reader's of a job log. */
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** True when the token lacks a right; GitHub hides private repositories behind 404. */
export function isRefusal(error: unknown): boolean {
  const failure = serverError(error)
  return [401, 403, 404].includes(failure.status) && !isRateLimit(failure)
}

/** Why the server did not do it and what to change, as one sentence. @param permission as a workflow writes it */
export function explainFailure(error: unknown, permission: string): string {
  const failure = serverError(error)
  const said = plain(failure.message.replace(/ - https:\/\/docs\.github\.com\S*$/, ''), 300)
  if (isRateLimit(failure)) return `GitHub's rate limit is reached (${failure.status}: ${said})`
  if (failure.status === 401) return `the token is not valid (401: ${said})`
  if (isRefusal(error)) {
    return `the token may not do that (${failure.status}: ${said}); give the job "permissions: ${permission}"`
  }
  if (failure.status >= 500) return `GitHub did not answer as it should (${failure.status}: ${said})`
  return failure.status === 0 ? plain(messageOf(error), 300) : `GitHub refused it (${failure.status}: ${said})`
}
