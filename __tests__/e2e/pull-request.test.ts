import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startHttpGitServer, type HttpGitServer } from '../hosts/local-git/support/http-git-server.js'
import { startGithub, type GithubServer } from '../support/github-api.js'
import { runAction, type ActionRun } from '../support/run-action.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()
const [action, workspace, temp] = ['action', 'workspace', 'temp'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]
const TOKEN = 'ghs_test_token_0123456789'
const BASE = 'b'.repeat(40)
let github: GithubServer
let git: HttpGitServer
let gate: string

beforeAll(async () => {
  mkdirSync(action)
  cpSync(process.env['MODELGATE_DIST'] ?? 'dist', join(action, 'dist'), { recursive: true })
  cpSync('action.yml', join(action, 'action.yml'))
  mkdirSync(workspace)
  cpSync('examples', join(workspace, 'examples'), { recursive: true })
  github = await startGithub()
  git = await startHttpGitServer(join(folder, 'server'), TOKEN)
  gate = `cicd:\n  deployment: { remote: "${git.url}", auto_approval: false }\n  security: { dependency_check: false }\n  validation: { data_drift_threshold: 0.25 }\n`
  github.files.set(`${BASE}:gate.yaml`, gate)
  writeFileSync(join(workspace, 'gate.yaml'), gate)
})

afterEach(() => {
  expect(github.violations.splice(0)).toEqual([])
  github.traffic.splice(0)
})

afterAll(async () => {
  await github.stop()
  await git.stop()
})

interface Change {
  readonly from?: string
  readonly event?: string
  readonly runId?: string
}

/** Runs the action as for a pull request of a branch of `from`. */
function run(
  inputs: Record<string, string>,
  { from = 'acme/models', event = 'pull_request', runId = '77' }: Change = {},
): Promise<ActionRun> {
  const repository = (full_name: string): object => ({ repo: { full_name } })
  const payload = {
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: 'a'.repeat(40), ...repository(from) },
      base: { sha: BASE, ...repository('acme/models') },
    },
  }
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return runAction({
    ...{ action, workspace, temp },
    inputs: {
      model: 'examples/models/penguins.joblib',
      'validation-data': 'examples/data/penguins-validation.csv',
      'reference-data': 'examples/data/penguins-train.csv',
      ...{ target: 'species', config: 'gate.yaml', 'github-token': TOKEN, 'upload-artifact': 'false' },
      ...inputs,
    },
    env: {
      ...{ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_API_URL: github.url, GITHUB_RUN_ID: runId },
      GITHUB_WORKFLOW_REF: 'acme/models/.github/workflows/gate.yml@refs/pull/7/merge',
    },
  })
}

const warnings = (done: ActionRun): string =>
  done.commands.flatMap(({ name, message }) => (name === 'warning' ? [message] : [])).join('\n')

describe('the built action on a pull request', () => {
  it('comments, writes a check run, and deploys nothing although auto-deploy is on', async () => {
    const done = await run({ 'auto-deploy': 'true' })
    expect(done.log).not.toContain(TOKEN)
    expect(done.exitCode).toBe(0)
    expect(done.outputs).toMatchObject({
      'overall-status': 'ready_for_deployment',
      'comment-id': String(github.comments[0]!.id),
    })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain('## ✅ PASS')
    expect(github.checks).toMatchObject([{ head_sha: 'a'.repeat(40), conclusion: 'success' }])
    expect(warnings(done)).toContain('nothing is deployed: the change of this pull_request event is not merged')
  })

  it('is not impressed by a gate that the change itself lowers, and updates the same comment', async () => {
    const low = gate.replace(
      'data_drift_threshold: 0.25',
      'data_drift_threshold: 0.25, model_performance_threshold: 0.01',
    )
    writeFileSync(join(workspace, 'gate.yaml'), low)
    const done = await run({ model: 'examples/models/penguins-shuffled-labels.joblib' }, { runId: '78' })
    writeFileSync(join(workspace, 'gate.yaml'), gate)
    expect(done.exitCode).toBe(1)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain('## ❌ FAIL')
    expect(github.comments[0]!.body).toContain('from 0.75 to 0.01')
    const line = 1 + low.split('\n').findIndex((text) => text.includes('model_performance_threshold'))
    expect(github.checks.at(-1)!.output.annotations).toContainEqual(
      expect.objectContaining({ title: 'validation.model_performance', path: 'gate.yaml', start_line: line }),
    )
    expect(done.summary).toContain('applies until this is merged')
    expect(JSON.parse(readFileSync(done.outputs['result-path']!, 'utf8')).warnings.join()).toContain('gate policy')
  })

  it('of a fork keeps its verdict with a token that may only read, and says so once', async () => {
    Object.assign(github.permissions, { comments: 'read', checks: 'read' })
    const done = await run(
      { 'auto-deploy': 'true', 'deploy-from-pull-request': 'true' },
      { from: 'mallory/models', runId: '79' },
    )
    Object.assign(github.permissions, { comments: 'write', checks: 'write' })
    expect(done.exitCode).toBe(0)
    expect(done.outputs).toMatchObject({ 'overall-status': 'ready_for_deployment', 'comment-id': '' })
    expect(warnings(done).match(/may only read/g)).toHaveLength(1)
    expect(warnings(done)).toContain('nothing is deployed: this pull request comes from a fork')
  })

  it('deploys from a branch of the repository when the workflow says so in as many words', async () => {
    const done = await run({ 'auto-deploy': 'true', 'deploy-from-pull-request': 'true' }, { runId: '80' })
    expect(done.outputs['overall-status']).toBe('deployed')
  })

  it('does not start on pull_request_target without the base’s own code', async () => {
    const done = await run({}, { event: 'pull_request_target', runId: '81' })
    expect(done.exitCode).toBe(1)
    expect(done.outputs['overall-status']).toBe('error')
    expect(github.comments[0]!.body).toContain('the run could not start')
  })
})
