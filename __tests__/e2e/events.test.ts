import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startHttpGitServer, type HttpGitServer } from '../hosts/local-git/support/http-git-server.js'
import { startGithub, type GithubServer } from '../support/github-api.js'
import { startResultsService, type ResultsService } from '../support/results-service.js'
import { runAction, type ActionRun } from '../support/run-action.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()
const [action, workspace] = ['action', 'workspace'].map((name) => join(folder, name)) as [string, string]
const TOKEN = 'ghs_test_token_0123456789'
const [HEAD, BASE] = ['a'.repeat(40), 'b'.repeat(40)]
let github: GithubServer
let git: HttpGitServer
let results: ResultsService

/** Push, schedule and workflow_dispatch: delivery.test.ts. Pull requests of branches and forks, and pull_request_target: pull-request.test.ts. */
beforeAll(async () => {
  mkdirSync(action)
  symlinkSync(resolve(process.env['MODELGATE_DIST'] ?? 'dist'), join(action, 'dist'))
  cpSync('action.yml', join(action, 'action.yml'))
  mkdirSync(workspace)
  cpSync('examples/models/penguins.joblib', join(workspace, 'model.joblib'))
  git = await startHttpGitServer(join(folder, 'server'), TOKEN)
  github = await startGithub(git.repository)
  results = await startResultsService()
  const deployment = { remote: git.url, environments: NAMES, transport: 'auto' }
  const gate = JSON.stringify({
    cicd: { deployment, security: { dependency_check: false }, pipeline: { stages: ['test', 'deploy'] } },
  })
  writeFileSync(join(workspace, 'gate.yaml'), gate)
  github.files.set(`${BASE}:gate.yaml`, gate)
  Object.assign(github.permissions, { contents: 'write', deployments: 'write' })
})

afterAll(async () => {
  for (const server of [github, git, results]) await server.stop()
  expect(github.violations).toEqual([])
})

const repository = (full_name: string): { repo: { full_name: string } } => ({ repo: { full_name } })
const pullRequest = (from: string): object => ({
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: HEAD, ...repository(from) },
    base: { sha: BASE, ...repository('acme/models') },
  },
})
const followed = (event: string, from: string): object => ({
  workflow_run: {
    id: 76,
    event,
    conclusion: 'success',
    head_sha: HEAD,
    repository: repository('acme/models').repo,
    head_repository: repository(from).repo,
  },
})

interface Case {
  readonly event: string
  readonly payload: object
  readonly env?: Readonly<Record<string, string>>
  /** Why nothing is deployed; null: it is. */
  readonly refusal: RegExp | null
}

const CASES: Readonly<Record<string, Case>> = {
  tag: {
    event: 'push',
    payload: { ref: 'refs/tags/v1.0.0' },
    env: { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_TYPE: 'tag' },
    refusal: null,
  },
  release: {
    event: 'release',
    payload: { action: 'published', release: { id: 1, tag_name: 'v1.0.0', draft: false } },
    env: { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_TYPE: 'tag' },
    refusal: null,
  },
  'merge-group': {
    event: 'merge_group',
    payload: { action: 'checks_requested', merge_group: { head_sha: HEAD, base_sha: BASE } },
    refusal: /the change of this merge_group event is not merged/,
  },
  dependabot: {
    event: 'pull_request',
    payload: pullRequest('acme/models'),
    env: { GITHUB_ACTOR: 'dependabot[bot]' },
    refusal: /this pull request was opened by Dependabot/,
  },
  'run-of-main': { event: 'workflow_run', payload: followed('push', 'acme/models'), refusal: null },
  'run-of-fork': {
    event: 'workflow_run',
    payload: followed('pull_request', 'mallory/models'),
    refusal: /follows a pull request, whose artifacts and commits are not reviewed/,
  },
  enterprise: {
    event: 'push',
    payload: { ref: 'refs/heads/main' },
    // An own GitHub has neither artifacts of version 4 nor the cache of version 2.
    env: { GITHUB_SERVER_URL: 'https://github.example.com' },
    refusal: null,
  },
}
const NAMES = Object.keys(CASES)
const runs = new Map<string, ActionRun>()

async function run(name: string, { event, payload, env = {} }: Case): Promise<ActionRun> {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify(payload))
  return runAction({
    ...{ action, workspace, temp: join(folder, `temp-${name}`) },
    inputs: {
      ...{ model: 'model.joblib', config: 'gate.yaml', 'github-token': TOKEN, environment: name },
      ...{
        'auto-deploy': 'true',
        'deploy-from-pull-request': String(name === 'dependabot'),
        'output-dir': `out-${name}`,
      },
    },
    env: {
      ...{ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_API_URL: github.url, GITHUB_SHA: HEAD },
      ...{ GITHUB_SERVER_URL: new URL(git.url).origin, GITHUB_RUN_ID: '77' },
      ...{ ACTIONS_RESULTS_URL: results.url, ACTIONS_RUNTIME_TOKEN: results.token },
      GITHUB_WORKFLOW_REF: 'acme/models/.github/workflows/gate.yml@refs/heads/main',
      ...env,
    },
  })
}

describe('the built action on', () => {
  it.each(NAMES)('%s: judges, and deploys what is merged and nobody else’s', async (name) => {
    const one = CASES[name]!
    const done = await run(name, one)
    runs.set(name, done)
    expect(done.exitCode === 0 ? '' : done.log).toBe('')
    expect(done.log).not.toContain(TOKEN)
    const said = done.commands.map(({ message }) => message).join('\n')
    const refs = execFileSync('git', ['for-each-ref', '--format=%(refname)'], { cwd: git.repository, encoding: 'utf8' })
    if (one.refusal === null) {
      expect([done.outputs['overall-status'], done.log]).toEqual(['deployed', expect.any(String)])
      expect(refs).toContain(`refs/heads/modelgate/${name}\n`)
    } else {
      expect(done.outputs['overall-status']).toBe('ready_for_deployment')
      expect(said).toMatch(one.refusal)
      expect(refs).not.toContain(name)
    }
  })

  it('an own GitHub: says that its artifacts are older, and passes', () => {
    const done = runs.get('enterprise')!
    const warnings = done.commands.filter(({ name }) => name === 'warning').map(({ message }) => message)
    expect(warnings.join()).not.toContain('Errors can be temporary')
    expect(
      warnings.filter((message) => /github.example.com is a GitHub Enterprise Server.*out-enterprise/.test(message)),
    ).toHaveLength(1)
    expect(done.outputs).toMatchObject({ passed: 'true', 'artifact-id': '' })
    expect(done.summary).toContain('deployed')
  })
})
