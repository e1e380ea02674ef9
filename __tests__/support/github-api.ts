import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rememberDeployments, type Deployments } from './github-deployments.js'
import { gitDataOf, type GitData } from './github-git.js'
import { rememberIssues, type Issues } from './github-issues.js'
import { rememberReleases, type Releases } from './github-releases.js'
import { rememberRuns, type Runs } from './github-runs.js'
import { githubRoutes, type Route } from './github-schema.js'

/**
 * A GitHub that remembers: comments, check runs and files of one repository, over http on the loopback interface. What
 * it is sent and what it answers is held against GitHub's own description; what differs is in `violations`.
 */
export interface GithubServer {
  readonly url: string
  readonly comments: StoredComment[]
  readonly checks: StoredCheck[]
  readonly storage: Releases
  readonly tracker: Issues
  readonly board: Deployments
  /** Earlier workflow runs with their artifacts, and open pull requests. */
  readonly past: Runs
  /** Objects and branches; null when the test has no repository. */
  readonly git: GitData | null
  /** Text by `commit:path`. */
  readonly files: Map<string, string>
  /** Login that the token belongs to. */
  viewer: string
  /** Rights of the token; `read` refuses writing as GitHub does. */
  readonly permissions: Record<
    'comments' | 'checks' | 'contents' | 'deployments' | 'attestations' | 'actions',
    'none' | 'read' | 'write'
  >
  /** Sigstore bundles that were kept. */
  readonly attestations: object[]
  readonly faults: Fault[]
  readonly traffic: { readonly operation: string; readonly status: number }[]
  readonly violations: string[]
  /** Looks on before a request has an effect and before its answer is sent. @returns false: it is dropped there */
  watch: (operation: string, moment: 'arrived' | 'served') => Promise<boolean>
  stop(): Promise<void>
}

export interface StoredComment {
  readonly id: number
  readonly author: string
  body: string
}

export interface StoredCheck {
  readonly id: number
  readonly head_sha: string
  readonly name: string
  conclusion: string | null
  output: { title?: string; summary?: string; annotations?: object[] }
}

/** In place of a status: the connection is dropped. */
export const DROPPED = 0

/** The next `times` calls of an operation go wrong; with `after`, once their effect has happened. */
export interface Fault {
  readonly operation: string
  readonly status: number
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
  readonly after?: boolean
  times: number
}

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const REFUSED: Answer = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest/issues/comments',
    status: '403',
  },
}
/** The client went away in the middle of its request. */
const GONE = Symbol('gone')
const TIME = '2026-01-02T03:04:05Z'

/** @param repository a bare git repository that the API writes to and reads from */
export async function startGithub(repository: string | null = null): Promise<GithubServer> {
  const find = githubRoutes()
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      const signed = github.storage.signed(url.pathname) ?? github.past.signed(url.pathname)
      const route = signed === null ? find(request.method ?? 'GET', url.pathname) : null
      const operation =
        url.pathname === '/graphql'
          ? 'graphql'
          : (route?.operation ?? (signed === null ? `${request.method!} ${url.pathname}` : 'signed download'))
      if (!(await github.watch(operation, 'arrived'))) {
        request.destroy()
        return
      }
      if (signed !== null) {
        if (request.headers.authorization !== undefined) github.violations.push('a token went to a signed address')
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(signed)
        return
      }
      const body = await bodyOf(request).catch(() => GONE)
      if (body === GONE) return
      const answer =
        url.pathname === '/graphql'
          ? { status: 200, body: { data: { viewer: { login: github.viewer } } } }
          : route === null
            ? { status: 404, body: { message: 'Not Found' } }
            : attempt(() => answerOf(github, route, { query: url.searchParams, body, accept: request.headers.accept ?? '' })) // prettier-ignore
      if (route === null && operation !== 'graphql') github.violations.push(`GitHub has no ${operation}`)
      if (!/^(token|bearer) ./i.test(request.headers.authorization ?? ''))
        github.violations.push(`${operation}: no token`)
      const raw = Buffer.isBuffer(answer.body) ? answer.body : null
      if (answer.status !== DROPPED && raw === null)
        github.violations.push(...(route?.checkResponse(answer.status, answer.body) ?? []))
      github.traffic.push({ operation, status: answer.status })
      if (!(await github.watch(operation, 'served')) || answer.status === DROPPED) {
        response.destroy()
        return
      }
      const type = raw === null ? 'application/json; charset=utf-8' : 'application/vnd.github.raw+json'
      response.writeHead(answer.status, { 'content-type': type, ...answer.headers })
      response.end(answer.status === 204 ? undefined : (raw ?? JSON.stringify(answer.body)))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const github: GithubServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments: [],
    checks: [],
    board: rememberDeployments(() => github.url),
    past: rememberRuns(() => github.url),
    git: repository === null ? null : gitDataOf(() => github.url, repository),
    tracker: rememberIssues(
      () => github.url,
      (login) => userView(github.url, login),
      () => github.viewer,
    ),
    storage: rememberReleases(
      () => github.url,
      () => userView(github.url, github.viewer),
    ),
    files: new Map(),
    viewer: 'github-actions[bot]',
    permissions: {
      comments: 'write',
      checks: 'write',
      contents: 'read',
      deployments: 'read',
      attestations: 'none',
      actions: 'read',
    },
    attestations: [],
    faults: [],
    traffic: [],
    violations: [],
    watch: () => Promise.resolve(true),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
  return github
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const bytes = Buffer.concat(parts)
  if (request.headers['content-type'] === 'application/octet-stream') return bytes
  return parts.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'))
}

/** What goes wrong in here, a git that was killed for one, is the server's fault and no answer to the question. */
function attempt(answer: () => Answer): Answer {
  try {
    return answer()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { status: 500, body: { message, documentation_url: 'https://docs.github.com/rest' } }
  }
}

interface Sent {
  readonly query: URLSearchParams
  readonly body: unknown
  readonly accept: string
}

function answerOf(github: GithubServer, route: Route, sent: Sent): Answer {
  const fault = github.faults.find(({ operation, times }) => operation === route.operation && times > 0)
  if (fault !== undefined) {
    fault.times--
    if (fault.after === true) served(github, route, sent)
    return {
      status: fault.status,
      body: { message: fault.message, documentation_url: 'https://docs.github.com/rest' },
      ...(fault.headers ? { headers: fault.headers } : {}),
    }
  }
  github.violations.push(...route.checkRequest(sent.query, sent.body))
  return served(github, route, sent)
}

/** https://docs.github.com/rest/issues/comments and .../checks/runs, as far as the action goes */
function served(github: GithubServer, route: Route, { query, body: sent, accept }: Sent): Answer {
  const { parameters, operation } = route
  const body = (sent ?? {}) as Partial<StoredCheck & { body: string }>
  const area = operation.startsWith('actions')
    ? 'actions'
    : /^(issues|pulls)/.test(operation)
      ? 'comments'
      : operation.startsWith('checks')
        ? 'checks'
        : operation === 'repos/create-attestation'
          ? 'attestations'
          : /deployment|environment/.test(operation)
            ? 'deployments'
            : 'contents'
  const reads = /list|get|compare|download/.test(operation)
  if (github.permissions[area] !== 'write' && !(reads && github.permissions[area] === 'read')) return REFUSED
  const stored =
    github.git?.serve(route, query, sent, accept) ??
    github.storage.serve(route, query, sent, accept) ??
    github.board.serve(route, query, sent) ??
    github.tracker.serve(route, query, sent) ??
    github.past.serve(route, query, sent)
  if (stored !== null) return stored
  const comment = github.comments.find(({ id }) => id === Number(parameters['comment_id']))
  switch (operation) {
    case 'issues/list-comments': {
      const size = Number(query.get('per_page') ?? 30)
      const start = (Number(query.get('page') ?? 1) - 1) * size
      return { status: 200, body: github.comments.slice(start, start + size).map((one) => commentView(github, one)) }
    }
    case 'issues/create-comment': {
      if (tooLong(body.body)) return TOO_LONG
      const id = 100 + github.comments.length + github.traffic.length
      const made = { id, author: github.viewer, body: body.body ?? '' }
      github.comments.push(made)
      return { status: 201, body: commentView(github, made) }
    }
    case 'issues/update-comment':
      if (comment === undefined) return { status: 404, body: { message: 'Not Found' } }
      if (tooLong(body.body)) return TOO_LONG
      comment.body = body.body ?? ''
      return { status: 200, body: commentView(github, comment) }
    case 'issues/delete-comment':
      github.comments.splice(github.comments.indexOf(comment!), 1)
      return { status: 204, body: null }
    case 'checks/create': {
      const { head_sha = '', name = '', conclusion = null, output = {} } = body
      const made = { id: 500 + github.checks.length, head_sha, name, conclusion, output }
      github.checks.push(made)
      return { status: 201, body: checkView(github, made) }
    }
    case 'checks/update': {
      const check = github.checks.find(({ id }) => id === Number(parameters['check_run_id']))
      if (check === undefined) return { status: 404, body: { message: 'Not Found' } }
      const annotations = [...(check.output.annotations ?? []), ...(body.output?.annotations ?? [])]
      check.output = { ...check.output, ...body.output, annotations }
      return { status: 200, body: checkView(github, check) }
    }
    case 'repos/create-attestation':
      github.attestations.push((sent as { bundle: object }).bundle)
      return { status: 201, body: { id: github.attestations.length } }
    case 'repos/get-content': {
      if (parameters['path'] === '') return { status: 200, body: [] }
      const text = github.files.get(`${query.get('ref') ?? ''}:${parameters['path']!}`)
      if (text === undefined) return { status: 404, body: { message: 'Not Found' } }
      return { status: 200, body: fileView(github, parameters['path']!, text) }
    }
    default:
      throw new Error(`the loopback GitHub cannot ${operation}`)
  }
}

const TOO_LONG: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: 'https://docs.github.com/rest',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
  },
}

function tooLong(text = ''): boolean {
  return Array.from(text).length > 65_536
}

function commentView({ url }: GithubServer, { id, author, body }: StoredComment): object {
  const page = `${url}/acme/models/pull/7`
  return {
    ...{ id, node_id: `IC_${id}`, url: `${url}/comments/${id}`, html_url: `${page}#${id}`, issue_url: page, body },
    ...{ user: userView(url, author), created_at: TIME, updated_at: TIME, author_association: 'NONE' },
  }
}

function userView(url: string, login: string): object {
  const links = ['avatar', 'events', 'followers', 'following', 'gists', 'html', 'organizations', 'received_events', 'repos', 'starred', 'subscriptions'] // prettier-ignore
  return {
    ...{ id: login.length, node_id: 'U_1', login, type: login.endsWith('[bot]') ? 'Bot' : 'User', site_admin: false },
    ...{ gravatar_id: '', url: `${url}/users/x` },
    ...Object.fromEntries(links.map((link) => [`${link}_url`, `${url}/users/x/${link}`])),
  }
}

function checkView({ url }: GithubServer, check: StoredCheck): object {
  const { id, head_sha, name, conclusion, output } = check
  return {
    ...{ id, node_id: `CR_${id}`, head_sha, name, url: `${url}/check-runs/${id}`, html_url: `${url}/runs/${id}` },
    ...{ details_url: `${url}/runs/${id}`, external_id: '', status: conclusion === null ? 'in_progress' : 'completed' },
    ...{ conclusion, started_at: TIME, completed_at: TIME, check_suite: { id: 1 }, app: null, pull_requests: [] },
    output: {
      ...{ title: output.title ?? null, summary: output.summary ?? null, text: null },
      ...{ annotations_count: output.annotations?.length ?? 0, annotations_url: `${url}/check-runs/${id}/annotations` },
    },
  }
}

function fileView({ url }: GithubServer, path: string, text: string): object {
  const self = `${url}/contents/${path}`
  return {
    ...{
      type: 'file',
      encoding: 'base64',
      size: Buffer.byteLength(text),
      name: path.split('/').at(-1),
      path,
      sha: '0'.repeat(40),
    },
    ...{ content: Buffer.from(text).toString('base64'), url: self, git_url: self, html_url: self, download_url: self },
    _links: { self, git: self, html: self },
  }
}
