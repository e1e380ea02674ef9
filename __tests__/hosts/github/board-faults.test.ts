import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../../src/core/log.js'
import type { EnvironmentBoard, TroubleBoard } from '../../../src/core/ports.js'
import { githubEnvironmentBoard, githubIssueBoard } from '../../../src/hosts/index.js'
import { stopwatch } from '../../support/clocks.js'
import { DROPPED, startGithub, type Fault, type GithubServer } from '../../support/github-api.js'

const RUN = 'https://github.com/acme/models/actions/runs/77'
const NOW = stopwatch().clock.now().getTime() / 1000
let github: GithubServer
let environments: EnvironmentBoard
let issues: TroubleBoard
let told: string[]
let pauses: number[]

beforeEach(async () => {
  github = await startGithub()
  github.permissions.deployments = 'write'
  github.board.environments.set('production', { reviewers: true })
  told = []
  const watch = stopwatch()
  pauses = watch.pauses
  const source = { repository: 'acme/models', commit: 'c'.repeat(40), runId: '77', runUrl: RUN, actor: null }
  const say = (message: string): void => void told.push(message)
  const log = { ...silentLogger, info: say, warning: say }
  const options = {
    apiUrl: github.url,
    serverUrl: 'https://github.com',
    source,
    token: 'secret',
    clock: watch.clock,
    log,
  }
  environments = githubEnvironmentBoard(options)
  issues = githubIssueBoard(options)
})

afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

type Wrong = Omit<Fault, 'operation' | 'times'>
const spent = (seconds: number): Wrong => ({
  status: 403,
  message: 'API rate limit exceeded',
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + seconds) },
})
const secondary: Wrong = { status: 403, message: 'You have exceeded a secondary rate limit' }

/** What goes wrong once and is over after a pause: milliseconds of it. */
const PASSING: readonly [string, Wrong, number][] = [
  ['a rate limit that ends in 40 s', spent(40), 40_000],
  ['429 with Retry-After', { status: 429, message: 'Too many requests', headers: { 'retry-after': '7' } }, 7000],
  ['a secondary rate limit with Retry-After', { ...secondary, headers: { 'retry-after': '9' } }, 9000],
  ['a secondary rate limit without', secondary, 60_000],
  ['502', { status: 502, message: 'Bad gateway' }, 1000],
  ['a dropped connection', { status: DROPPED, message: '' }, 1000],
  ['502 after the effect', { status: 502, message: 'Bad gateway', after: true }, 1000],
  ['a connection dropped after the effect', { status: DROPPED, message: '', after: true }, 1000],
]

/** What another try does not mend: the words that are told. */
const LASTING: readonly [string, Wrong, RegExp][] = [
  ['a rate limit of an hour', spent(3600), /GitHub's rate limit is reached/],
  ['a conflict', { status: 409, message: 'Conflict merging main' }, /GitHub refused it \(409: Conflict merging main/],
  ['a validation error', { status: 422, message: 'Validation Failed' }, /GitHub refused it \(422: Validation Failed/],
  ['a missing right', { status: 403, message: 'Resource not accessible by integration' }, /permissions: \w+: write/],
  ['a server that stays away', { status: 503, message: 'Unavailable' }, /did not answer as it should \(503/],
]

const wrong = (operation: string, fault: Wrong, times: number): void =>
  void github.faults.push({ operation, ...fault, times })
const used = (): boolean => github.faults.every(({ times }) => times === 0)
const news = { title: 'production needs attention', text: 'digest differs', runUrl: RUN }
const deployed = {
  state: 'success',
  deploymentId: 'd1',
  sha256: 'e'.repeat(64),
  commit: null,
  description: 'active',
} as const
const states = () => github.board.deployments.map(({ statuses }) => statuses.map(({ state }) => state))

describe.each(PASSING)('%s', (_name, fault, pause) => {
  it.each(['repos/list-deployments', 'repos/create-deployment', 'repos/create-deployment-status'])(
    'at %s is waited out, and the deployment is on its page once',
    async (operation) => {
      wrong(operation, fault, 1)
      await environments.show('staging', deployed)
      expect(told).toEqual([])
      expect(pauses).toEqual([pause])
      expect(used()).toBe(true)
      // A status that is told twice is the same state; a deployment without one would be pending forever.
      expect(states().map((all) => [...new Set(all)])).toEqual([['success']])
    },
  )

  it.each(['repos/get-environment', 'repos/list-deployments'])('at %s does not let a job pass', async (operation) => {
    wrong(operation, fault, 1)
    expect(await environments.approvalNeeded('production')).toContain('required reviewers')
    expect(pauses).toEqual([pause])
  })

  it.each(['issues/list-for-repo', 'issues/create', 'issues/update'])(
    'at %s is waited out, and there is one issue, closed at the end',
    async (operation) => {
      wrong(operation, fault, 1)
      expect(await issues.show('production', news)).toContain('/issues/40')
      expect(await issues.settle('production', { ...news, text: 'healthy' })).toContain('/issues/40')
      expect(told).toEqual([])
      expect(pauses).toEqual([pause])
      expect(used()).toBe(true)
      expect(github.tracker.issues).toMatchObject([{ state: 'closed', body: expect.stringContaining('healthy') }])
    },
  )
})

describe.each(LASTING)('%s', (_name, fault, words) => {
  it.each(['repos/create-deployment', 'repos/create-deployment-status'])(
    'at %s is told, and nothing is thrown',
    async (operation) => {
      wrong(operation, fault, 99)
      await environments.show('staging', deployed)
      expect(told.join()).toMatch(words)
      expect(states().flat()).toEqual([])
    },
  )

  it.each(['repos/get-environment', 'repos/list-deployments'])(
    'at %s deploys nothing, and says why and what to do',
    async (operation) => {
      wrong(operation, fault, 99)
      const refusal = environments.approvalNeeded('production')
      await expect(refusal).rejects.toMatchObject({ code: 'deploy', message: expect.stringMatching(/nothing was dep/) })
      const remedy = fault.message.startsWith('Resource') ? /permissions: actions: read/ : /^Run again later, or/
      await expect(refusal).rejects.toMatchObject({ remedy: expect.stringMatching(remedy) })
    },
  )

  it.each(['issues/list-for-repo', 'issues/create'])('at %s is told, and nothing is thrown', async (operation) => {
    wrong(operation, fault, 99)
    expect(await issues.show('production', news)).toBeNull()
    expect(told.join()).toMatch(words)
    expect(github.tracker.issues).toEqual([])
  })
})
