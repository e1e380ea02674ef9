import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { startHttpGitServer, type HttpGitServer } from '../hosts/local-git/support/http-git-server.js'
import { startGithub, type GithubServer } from '../support/github-api.js'
import { startResultsService, type ResultsService } from '../support/results-service.js'
import { runAction, type ActionRun } from '../support/run-action.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()
const [action, workspace, temp] = ['action', 'workspace', 'temp'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]
const TOKEN = 'ghs_test_token_0123456789'
let results: ResultsService
let git: HttpGitServer
let github: GithubServer

/** The action as the runner gets it: action.yml and dist/, no sources, no node_modules. */
beforeAll(async () => {
  mkdirSync(action)
  cpSync('dist', join(action, 'dist'), { recursive: true })
  cpSync('action.yml', join(action, 'action.yml'))
  mkdirSync(workspace)
  cpSync('examples', join(workspace, 'examples'), { recursive: true })
  results = await startResultsService()
  github = await startGithub()
  git = await startHttpGitServer(join(folder, 'server'), TOKEN)
  writeFileSync(
    join(workspace, 'gate.yaml'),
    `cicd:\n  deployment: { remote: "${git.url}" }\n  security: { dependency_check: false }\n  validation: { data_drift_threshold: 0.25 }\n`,
  )
})

afterAll(async () => {
  await results.stop()
  await github.stop()
  await git.stop()
})

const PENGUINS = {
  model: 'examples/models/penguins.joblib',
  'validation-data': 'examples/data/penguins-validation.csv',
  'reference-data': 'examples/data/penguins-train.csv',
  target: 'species',
  config: 'gate.yaml',
  'github-token': TOKEN,
}

function run(
  inputs: Record<string, string>,
  env: Record<string, string> = {},
  step: 'main' | 'post' = 'main',
): Promise<ActionRun> {
  const service = {
    ACTIONS_RESULTS_URL: results.url,
    ACTIONS_RUNTIME_TOKEN: results.token,
    GITHUB_API_URL: github.url,
  }
  return runAction({ action, workspace, temp, inputs: { ...PENGUINS, ...inputs }, env: { ...service, ...env }, step })
}

const validates = new Ajv({ strict: false, logger: false }).compile(
  (({ $schema: _dialect, ...schema }) => schema)(JSON.parse(readFileSync('config/result.schema.json', 'utf8'))),
)

describe('the action, from a folder with nothing but dist/', () => {
  it('deploys nothing to an environment whose reviewers were not asked', async () => {
    github.board.environments.set('staging', { reviewers: true })
    const done = await run({ 'auto-deploy': 'true', 'upload-artifact': 'false' })
    github.board.environments.clear()
    expect(done.outputs).toMatchObject({ 'overall-status': 'awaiting_approval', 'deployed-ref': '' })
    expect(done.exitCode).toBe(0)
  })

  it('tests, deploys, reports and sets every output', async () => {
    const done = await run({ 'auto-deploy': 'true' })
    expect(done.log).toContain('ModelGate 0.1.0')
    expect(done.exitCode).toBe(0)
    expect(done.outputs).toMatchObject({
      'overall-status': 'deployed',
      passed: 'true',
      'risk-level': 'low',
      'rolled-back': 'false',
      'artifact-id': '1001',
      'artifact-url': 'https://github.com/acme/models/actions/runs/77/artifacts/1001',
    })
    expect(JSON.parse(done.outputs['metrics']!).accuracy).toBeCloseTo(0.9767441860465116, 12)
    for (const name of ['result-path', 'html-path', 'junit-path', 'sarif-path'])
      expect(existsSync(done.outputs[name]!)).toBe(true)
    const document = JSON.parse(readFileSync(done.outputs['result-path']!, 'utf8'))
    expect(validates(document) || validates.errors).toBe(true)
    expect(document.stages.deployment.deployed_ref).toBe(done.outputs['deployed-ref'])
    expect(done.summary).toContain('deployed')
    expect(done.summary).toContain(
      '[All reports of this run](https://github.com/acme/models/actions/runs/77/artifacts/1001)',
    )
    expect([...results.artifacts.keys()]).toEqual(['modelgate-penguins.joblib-gate-1'])
    const live = execFileSync('git', ['-C', git.repository, 'show', 'modelgate/staging:models/staging/penguins.joblib'])
    expect(live).toEqual(readFileSync('examples/models/penguins.joblib'))
    expect(done.log).not.toContain(TOKEN)
    const manifest = execFileSync('git', ['-C', git.repository, 'show', 'modelgate/staging:manifest.json'], {
      encoding: 'utf8',
    })
    expect(JSON.parse(manifest)).toMatchObject({
      status: 'active',
      source: { repository: 'acme/models', run_id: '77', actor: 'octocat' },
    })
  })

  it('fails the step for a model that must not pass, with annotations and the reports', async () => {
    const done = await run({ model: 'examples/models/penguins-shuffled-labels.joblib', 'auto-deploy': 'true' })
    expect(done.exitCode).toBe(1)
    expect(done.outputs).toMatchObject({ 'overall-status': 'failed', passed: 'false', 'deployment-id': '' })
    const errors = done.commands.filter((command) => command.name === 'error').map((command) => command.message)
    expect(errors.join('\n')).toContain('accuracy is')
    expect(done.summary).toContain('FAIL')
  })

  it('sets outputs and says what is wrong when it cannot run', async () => {
    writeFileSync(join(workspace, 'wrong.yaml'), 'cicd:\n  testing:\n    max_loading_seconds: soon\n')
    const done = await run({ config: 'wrong.yaml', 'upload-artifact': 'false' })
    expect(done.exitCode).toBe(1)
    expect(done.outputs).toMatchObject({ 'overall-status': 'error', passed: 'false', 'result-path': '' })
    const errors = done.commands.flatMap(({ name, message }) => (name === 'error' ? [message] : []))
    expect(errors.at(-1)).toContain('the configuration has a problem')
    expect(done.log).toContain('::error title=ModelGate,file=wrong.yaml,line=3,col=26::')
  })

  it('keeps the verdict when the artifact service is down, and says where the reports are', async () => {
    results.broken = 403
    const done = await run({})
    results.broken = null
    expect(done.exitCode).toBe(0)
    expect(done.outputs).toMatchObject({ 'overall-status': 'ready_for_deployment', 'artifact-id': '' })
    expect(done.commands.some(({ name, message }) => name === 'warning' && message.includes('not uploaded'))).toBe(true)
  })

  it('takes another name when the artifact of this name exists', async () => {
    const done = await run({})
    expect(done.outputs['artifact-id']).not.toBe('')
    expect(
      [...results.artifacts.keys()].filter((name) => name.startsWith('modelgate-penguins.joblib-gate-1')).length,
    ).toBe(2)
  })

  it('cannot be made to print workflow commands by the name of a file', async () => {
    const name = 'x%0A::add-mask::y ::error::z.joblib'
    cpSync('examples/models/penguins.joblib', join(workspace, name))
    const done = await run({ model: name, 'upload-artifact': 'false' })
    expect(done.commands.filter((command) => command.name === 'add-mask' || command.message === 'z.joblib')).toEqual([])
  })

  it('its post step does nothing after a run that came to its end', async () => {
    const done = await run({}, { 'STATE_modelgate-deploying': 'false' }, 'post')
    expect(done).toMatchObject({ exitCode: 0, commands: [] })
  })
})

describe('engines', () => {
  const ONNX = {
    model: 'examples/models/breast-cancer.onnx',
    'validation-data': 'examples/data/breast-cancer-validation.jsonl',
    'reference-data': 'examples/data/breast-cancer-train.jsonl',
    target: 'diagnosis',
    'upload-artifact': 'false',
  }
  const documentOf = (done: ActionRun) => JSON.parse(readFileSync(done.outputs['result-path']!, 'utf8'))

  it.each([
    [
      'removed',
      (path: string) => {
        rmSync(path)
      },
    ],
    [
      'corrupt',
      (path: string) => {
        writeFileSync(path, 'not a library')
      },
    ],
  ])('with the native engine %s, WASM predicts the same and says why it was used', async (_how, damage) => {
    const intact = documentOf(await run(ONNX))
    const broken = join(folder, `action-${_how}`)
    cpSync(action, broken, { recursive: true })
    const library = join(broken, 'dist/bin/napi-v6/linux/x64/libonnxruntime.so.1')
    damage(library)
    const done = await runAction({ action: broken, workspace, temp, inputs: { ...PENGUINS, ...ONNX } })
    const document = documentOf(done)
    expect(document.model.engine).toBe('wasm')
    expect(document.model.engine_reason).toContain('native')
    expect(document.stages.validation.model_performance.metrics.accuracy).toBe(
      intact.stages.validation.model_performance.metrics.accuracy,
    )
    if (process.platform === 'linux' && process.arch === 'x64') expect(intact.model.engine).toBe('native')
  })
})
