import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { EnvironmentBoard } from '../../src/core/ports.js'
import { silentLogger } from '../../src/core/log.js'
import { deployModel, rollbackEnvironment } from '../../src/deploy/index.js'
import { githubEnvironmentBoard } from '../../src/hosts/index.js'
import { startGithub, type GithubServer } from '../support/github-api.js'
import { deployerFor, type Deployer } from './support/deployer.js'
import { startGitServer, testClock, type GitServer } from './support/git-server.js'

const COMMIT = 'c'.repeat(40)
const TREE = 'https://github.com/acme/models/tree/COMMIT'
const RUN_URL = 'https://github.com/acme/models/actions/runs/77'

let git: GitServer
let github: GithubServer
let deployer: Deployer
let board: EnvironmentBoard
let told: string[]

beforeEach(async () => {
  told = []
  git = startGitServer()
  github = await startGithub()
  github.permissions.deployments = 'write'
  const source = { repository: 'acme/models', commit: COMMIT, runId: '77', runUrl: RUN_URL, actor: 'ada' }
  const log = { ...silentLogger, info: (message: string) => void told.push(message) }
  board = githubEnvironmentBoard({
    apiUrl: github.url,
    serverUrl: 'https://github.com',
    source,
    token: 'secret',
    clock: testClock(),
    log,
  })
  deployer = deployerFor(git.folder, await git.open())
})

afterEach(async () => {
  await github.stop()
  await git.stop()
  expect(github.violations).toEqual([])
})

const deploy = (content: string) => deployModel(deployer.request(content, { board, hosted: true }))
const jobOf = (run: string): void => {
  const log_url = `https://github.com/acme/models/actions/runs/${run}/job/1`
  const statuses = [{ state: 'in_progress', description: '', log_url }]
  github.board.deployments.push({ id: 5, environment: 'staging', ref: COMMIT, description: '', statuses })
}

describe('an environment with required reviewers', () => {
  beforeEach(() => {
    github.board.environments.set('staging', { reviewers: true })
  })

  it('awaits approval when the job is not bound to it, and nothing is changed', async () => {
    jobOf('770')
    const result = await deploy('one')
    expect(result.status).toBe('awaiting_approval')
    expect(result.checks[0]!.message).toContain('write "environment: staging" into the job')
    expect(() => git.git('rev-parse', '--verify', '--quiet', 'refs/heads/modelgate/staging')).toThrow()
  })

  it('awaits approval for a rollback that somebody asks for, and not for one that repairs', async () => {
    jobOf('77')
    for (const content of ['one', 'two', 'three']) await deploy(content)
    github.board.deployments.length = 0
    const asked = await rollbackEnvironment({ ...deployer.operation, board, asked: true })
    expect(asked).toMatchObject({ status: 'awaiting_approval', checks: [{ id: 'deploy.approval' }] })
    expect(asked.checks[0]!.message).toContain('Not rolled back: the environment staging has required reviewers')
    expect(git.git('show', 'modelgate/staging:models/staging/model.joblib')).toBe('three')
    jobOf('77')
    expect((await rollbackEnvironment({ ...deployer.operation, board, asked: true })).status).toBe('rolled_back')
    github.board.deployments.length = 0
    expect((await rollbackEnvironment({ ...deployer.operation, board })).status).toBe('rolled_back')
  })

  it('is deployed to by the job that its reviewers let through, whose own deployment is reused', async () => {
    jobOf('77')
    expect((await deploy('one')).status).toBe('deployed')
    expect(github.board.deployments).toHaveLength(1)
  })

  it('is not deployed to when the token may not ask', async () => {
    github.permissions.deployments = 'none'
    await expect(deploy('one')).rejects.toThrow(/does not say whether staging has required reviewers.*actions: read/)
  })
})

describe('the page of an environment', () => {
  it('shows deployments and rollbacks with the run that made them', async () => {
    github.board.environments.set('staging', { reviewers: false })
    await deploy('one')
    await deploy('two')
    await rollbackEnvironment({ ...deployer.operation, board })
    // The rollback is told as one of a branch that lies elsewhere.
    const urls = github.board.deployments.map(({ statuses }) => statuses[0]!.environment_url)
    expect(urls.map((url) => url?.replace(/[0-9a-f]{40}$/, 'COMMIT'))).toEqual([TREE, TREE, undefined])
    expect(git.git('show', `${urls[1]!.split('/').at(-1)!}:models/staging/model.joblib`)).toBe('two')
    expect(github.board.deployments.map(({ ref }) => ref)).toEqual([COMMIT, COMMIT, COMMIT])
    expect(github.board.deployments.flatMap(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      'success',
      'success',
      'success',
    ])
    expect(github.board.deployments[0]!.statuses[0]!.log_url).toBe(RUN_URL)
  })

  it('shows that a model turned out unhealthy', async () => {
    await deploy('one')
    const request = deployer.request('two', { board })
    let calls = 0
    const health: typeof request.health = (file, signal, deployed) =>
      ++calls === 2 ? Promise.reject(new Error('down')) : request.health(file, signal, deployed)
    expect((await deployModel({ ...request, health })).status).toBe('rolled_back')
    expect(github.board.deployments.at(-1)!.statuses.map(({ state }) => state)).toEqual(['failure'])
  })

  it('is left as it is when the token may only read, and the deployment stands', async () => {
    github.permissions.deployments = 'read'
    expect((await deploy('one')).status).toBe('deployed')
    expect(told.join()).toContain('deployments: write')
  })
})
