import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startHttpGitServer, type HttpGitServer } from '../hosts/local-git/support/http-git-server.js'
import { startGithub, type GithubServer } from '../support/github-api.js'
import { runWorkflow, type JobRun } from '../support/run-workflow.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()
const [action, workspace, temp] = ['action', 'workspace', 'temp'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]
const TOKEN = 'ghs_test_token_0123456789'
const [HEAD, BASE] = ['a'.repeat(40), 'b'.repeat(40)]
const CONFIG =
  'cicd: { security: { dependency_check: false }, validation: { data_drift_threshold: 0.25 }, deployment: { transport: push } }\n'
let github: GithubServer
let git: HttpGitServer

/** What a repository has that copied the example: its own model and data under the names of the workflow. */
beforeAll(async () => {
  for (const path of [action, temp, join(workspace, 'models'), join(workspace, 'data'), join(workspace, 'config')])
    mkdirSync(path, { recursive: true })
  cpSync(process.env['MODELGATE_DIST'] ?? 'dist', join(action, 'dist'), { recursive: true, verbatimSymlinks: true })
  cpSync('action.yml', join(action, 'action.yml'))
  for (const part of ['train', 'validation']) {
    const rows = readFileSync(`examples/data/penguins-${part}.csv`, 'utf8')
    writeFileSync(join(workspace, 'data', `${part}.csv`), rows.replace(/^(.*)\bspecies\b/, '$1label'))
  }
  writeFileSync(join(workspace, 'config/main_config.yaml'), CONFIG)
  git = await startHttpGitServer(join(folder, 'server'), TOKEN)
  github = await startGithub(git.repository)
  Object.assign(github.permissions, { contents: 'write', deployments: 'write' })
  github.files.set(`${BASE}:config/main_config.yaml`, CONFIG)
  github.board.environments.set('production', { reviewers: true })
})

afterAll(async () => {
  await github.stop()
  await git.stop()
})

const train = (model: string): void => {
  cpSync(`examples/models/${model}.joblib`, join(workspace, 'models/model.joblib'))
}

async function on(
  name: string,
  payload: object = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<readonly JobRun[]> {
  return runWorkflow({
    path: 'examples/workflows/github/delivery.yml',
    ...{ action, workspace, temp, token: TOKEN },
    event: { name, payload, inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: new URL(git.url).origin, GITHUB_SHA: HEAD },
    onEnvironment: (environment) => {
      const log_url = `https://github.com/acme/models/actions/runs/77/job/1`
      const statuses = [{ state: 'in_progress', description: '', log_url }]
      github.board.deployments.push({ id: 900, environment, ref: HEAD, description: '', statuses })
    },
  })
}

const ask = (...words: string[]): Buffer =>
  execFileSync('git', words, { cwd: git.repository, stdio: ['ignore', 'pipe', 'ignore'] })
const live = (environment: string): Buffer => ask('show', `modelgate/${environment}:models/${environment}/model.joblib`)
const model = (name: string): Buffer => readFileSync(`examples/models/${name}.joblib`)
/** Which jobs ran and whether they went well; of one that did not although it should, the log is what a reader wants. */
const outcome = (runs: readonly JobRun[]) => runs.map(({ job, ok }) => [job, ok])
const went = (runs: readonly JobRun[]) =>
  runs.map(({ job, ok, steps }) => (ok ? job : `${job}: ${steps.at(-1)?.log ?? 'no step ran'}`))

describe('the example workflow of the whole way, step by step', () => {
  it('judges a pull request and deploys nothing', async () => {
    train('penguins')
    const repo = { full_name: 'acme/models' }
    const pull_request = { number: 7, head: { sha: HEAD, repo }, base: { sha: BASE, repo } }
    const runs = await on('pull_request', { number: 7, pull_request })
    expect(runs.map(({ steps }) => steps.map(({ log }) => log).join()).join()).toContain('ready_for_deployment')
    expect(outcome(runs)).toEqual([['gate', true]])
    expect(ask('for-each-ref').toString()).toBe('')
  })

  it('stops a bad model at the gate of staging, so that production is never asked', async () => {
    train('penguins-shuffled-labels')
    expect(outcome(await on('push'))).toEqual([['staging', false]])
    expect(ask('for-each-ref').toString()).toBe('')
  })

  it('brings the tested bytes to staging, and the same bytes to production', async () => {
    train('penguins')
    expect(went(await on('push'))).toEqual(['staging', 'production'])
    expect(live('staging')).toEqual(model('penguins'))
    expect(live('production')).toEqual(model('penguins'))
    train('penguins-next')
    expect(went(await on('push'))).toEqual(['staging', 'production'])
    expect(live('production')).toEqual(model('penguins-next'))
  })

  it('looks after production: healthy, then damaged by a stranger and restored', async () => {
    const well = await on('schedule')
    expect(went(well)).toEqual(['monitor'])
    expect(well[0]!.steps[0]!.log).toContain('production: healthy')
    const clone = mkdtempSync(join(folder, 'clone-'))
    const stranger = ['-c', 'user.name=Eve', '-c', 'user.email=eve@example.com']
    const inClone = (...words: string[]): unknown =>
      execFileSync('git', [...stranger, ...words], { cwd: clone, stdio: 'ignore' })
    inClone('clone', '--branch', 'modelgate/production', git.repository, '.')
    writeFileSync(join(clone, 'models/production/model.joblib'), 'swapped')
    inClone('commit', '-am', 'edit')
    inClone('push')
    const ill = await on('schedule')
    expect(outcome(ill)).toEqual([['monitor', false]])
    expect(ill[0]!.steps[0]!.log).toContain('rollback: rolled_back')
    expect(github.tracker.issues).toMatchObject([{ state: 'open', title: expect.stringContaining('production') }])
    // The status is shown although the step before failed.
    expect(ill[0]!.steps[1]!.log).toMatch(/rollback active: .* until now/)
    expect(live('production')).toEqual(model('penguins'))
    expect(went(await on('schedule'))).toEqual(['monitor'])
    expect(github.tracker.issues).toMatchObject([{ state: 'closed' }])
  })

  it('goes to a deployment that a person names, once', async () => {
    train('penguins-next')
    await on('push')
    const history = ask('show', 'modelgate/production:history.jsonl').toString().trim().split('\n')
    const first = JSON.parse(history[0]!) as { deployment: string }
    const tip = (): string => ask('rev-parse', 'modelgate/production').toString()
    expect(went(await on('workflow_dispatch', {}, { to: first.deployment }))).toEqual(['rollback'])
    expect(live('production')).toEqual(model('penguins'))
    const after = tip()
    expect(went(await on('workflow_dispatch', {}, { to: first.deployment }))).toEqual(['rollback'])
    expect(tip()).toBe(after)
    expect(github.violations).toEqual([])
  })
})
