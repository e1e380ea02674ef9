import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gatePolicy } from '../../src/commands/gate-policy.js'
import type { Config } from '../../src/config/index.js'
import { proposedChange, systemClock, type GithubContext } from '../../src/hosts/index.js'
import { givenInputs } from '../../src/inputs/index.js'
import { pullRequestContext } from '../hosts/github/support.js'
import { startGithub, type GithubServer } from '../support/github-api.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const parent = temporaryFolder()
const BASE = 'c'.repeat(40)
const CONFIG = 'config/main_config.yaml'
const WORKFLOW = '.github/workflows/gate.yml'
let github: GithubServer
let workspace: string

beforeEach(async () => {
  github = await startGithub()
  workspace = mkdtempSync(join(parent, 'work-'))
})
afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), text)
}

const threshold = (value: number, more = ''): string =>
  `cicd:\n  validation: { model_performance_threshold: ${value} }\n${more}`

interface Asked {
  readonly config?: string
  readonly token?: string
  readonly context?: Partial<GithubContext>
}

async function policy({ config, token = 'ghs_test', context = {} }: Asked = {}): Promise<{
  readonly config: Config
  readonly notes: readonly string[]
}> {
  const change = proposedChange(pullRequestContext(github.url, { workspace, ...context }), {
    ...{ token, clock: systemClock, environment: process.env },
  })
  return gatePolicy(givenInputs('run', { config }), testSurroundings(workspace), change)
}

function git(...words: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@localhost']
  return execFileSync('git', [...identity, ...words], { cwd: workspace, encoding: 'utf8' }).trim()
}

describe('the gate of a pull request', () => {
  it('is the base branch’s, and the report names what the change would do to it', async () => {
    github.files.set(`${BASE}:${CONFIG}`, threshold(0.8))
    write(CONFIG, threshold(0.1, '  security: { vulnerability_scan: false }\n'))
    const { config, notes } = await policy()
    expect(config.validation.model_performance_threshold).toBe(0.8)
    expect(config.security.vulnerability_scan).toBe(true)
    expect(notes).toEqual([
      'gate policy: this change sets security.vulnerability_scan from true to false; the value of the base commit ccccccc applies until this is merged',
      'gate policy: this change sets validation.model_performance_threshold from 0.8 to 0.1; the value of the base commit ccccccc applies until this is merged',
    ])
  })

  it('takes data files and names of environments from the change, and says so', async () => {
    github.files.set(`${BASE}:${CONFIG}`, threshold(0.8, '  data: { validation: old.csv }\n'))
    write(CONFIG, threshold(0.8, '  data: { validation: new.csv }\n  deployment: { environments: [edge] }\n'))
    const { config, notes } = await policy()
    expect(config.data.validation).toBe('new.csv')
    expect(config.deployment.environments).toEqual(['edge'])
    expect(notes.join('\n')).toMatch(/data\.validation from "old.csv" to "new.csv"; the new value applies/)
  })

  it('cannot send the token or the notifications elsewhere', async () => {
    github.files.set(`${BASE}:${CONFIG}`, threshold(0.8))
    write(
      CONFIG,
      threshold(
        0.8,
        '  deployment: { remote: "https://evil.example/x.git", auto_approval: true }\n  integrations: { webhook_urls: ["https://evil.example/hook"] }\n',
      ),
    )
    const { config } = await policy()
    expect(config.deployment).toMatchObject({ remote: null, auto_approval: false })
    expect(config.integrations.webhook_urls).toEqual([])
  })

  it('has nothing to say when the change leaves the gate alone', async () => {
    github.files.set(`${BASE}:${CONFIG}`, `# the base\n${threshold(0.8)}`)
    write(CONFIG, threshold(0.8))
    expect((await policy()).notes).toEqual([])
  })

  it('survives that the change deletes the file', async () => {
    github.files.set(`${BASE}:gate.yaml`, threshold(0.9))
    const { config, notes } = await policy({ config: 'gate.yaml' })
    expect(config.validation.model_performance_threshold).toBe(0.9)
    expect(notes).toHaveLength(1)
  })

  it('is the defaults when the base has the workflow but no configuration', async () => {
    github.files.set(`${BASE}:${WORKFLOW}`, 'on: pull_request')
    write(CONFIG, threshold(0.1))
    const { config, notes } = await policy()
    expect(config.validation.model_performance_threshold).toBe(0.75)
    expect(notes[0]).toContain('from 0.75 to 0.1')
  })

  it('is the change’s own on the very first pull request, which says so', async () => {
    write(CONFIG, threshold(0.6))
    const { config, notes } = await policy()
    expect(config.validation.model_performance_threshold).toBe(0.6)
    expect(notes).toEqual([expect.stringContaining('this change introduces ModelGate')])
  })

  it('is not the change’s own when the workflow is one that an organisation requires', async () => {
    write(CONFIG, threshold(0.6))
    const workflow = { repository: 'acme/policies', path: WORKFLOW }
    expect((await policy({ context: { workflow } })).config.validation.model_performance_threshold).toBe(0.75)
  })

  it('lets a change repair a configuration that is broken on the base, under the defaults', async () => {
    github.files.set(`${BASE}:${CONFIG}`, 'cicd: { validatoin: {} }')
    write(CONFIG, threshold(0.1))
    const { config, notes } = await policy()
    expect(config.validation.model_performance_threshold).toBe(0.75)
    expect(notes[0]).toContain('is not valid, so that the defaults apply')
  })

  it('refuses a change that breaks the configuration', async () => {
    github.files.set(`${BASE}:${CONFIG}`, threshold(0.8))
    write(CONFIG, 'cicd: { validatoin: {} }')
    await expect(policy()).rejects.toThrow('unknown key validatoin')
  })

  it('is the file itself outside of pull requests', async () => {
    write(CONFIG, threshold(0.1))
    const { config } = await policy({ context: { baseSha: null } })
    expect(config.validation.model_performance_threshold).toBe(0.1)
    expect(github.traffic).toEqual([])
  })

  it('leaves a configuration alone that another repository holds', async () => {
    mkdirSync(join(workspace, 'shared'))
    git('-C', 'shared', 'init', '--quiet')
    git('-C', 'shared', 'remote', 'add', 'origin', 'https://github.com/acme/gate-config.git')
    write('shared/gate.yaml', threshold(0.33))
    const { config } = await policy({ config: 'shared/gate.yaml' })
    expect(config.validation.model_performance_threshold).toBe(0.33)
  })
})

describe('where the base is read', () => {
  it('fails closed when GitHub does not answer and the checkout does not have the commit', async () => {
    write(CONFIG, threshold(0.1))
    github.permissions.contents = 'none'
    await expect(policy()).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('cannot be read: the token may not do that (403'),
      remedy: expect.stringContaining('contents: read'),
    })
  })

  it('does not take "not found" for an absent file when the token sees nothing at all', async () => {
    write(CONFIG, threshold(0.1))
    github.faults.push({ operation: 'repos/get-content', status: 404, message: 'Not Found', times: 9 })
    await expect(policy()).rejects.toThrow('cannot be read')
  })

  it.each(['', 'ghs_test'])('asks git when GitHub cannot answer (token "%s")', async (token) => {
    github.permissions.contents = 'none'
    git('init', '--quiet', '--initial-branch=main')
    write(`sub/${CONFIG}`, threshold(0.85))
    git('add', '.')
    git('commit', '--quiet', '--message=base')
    const baseSha = git('rev-parse', 'HEAD')
    write(`sub/${CONFIG}`, threshold(0.1))
    git('commit', '--quiet', '--all', '--message=head')
    // A change that can write to the checkout cannot make git read another tree in the base's place.
    git('replace', baseSha, 'HEAD')
    const { config } = await policy({ config: `sub/${CONFIG}`, token, context: { baseSha } })
    expect(config.validation.model_performance_threshold).toBe(0.85)
  })

  it('knows from git that the base has no such file', async () => {
    github.permissions.contents = 'none'
    git('init', '--quiet', '--initial-branch=main')
    git('commit', '--quiet', '--allow-empty', '--message=base')
    write(CONFIG, threshold(0.6))
    const { config } = await policy({ context: { baseSha: git('rev-parse', 'HEAD') } })
    expect(config.validation.model_performance_threshold).toBe(0.6)
  })

  it('reads a file in a folder below the root of the repository', async () => {
    git('init', '--quiet')
    github.files.set(`${BASE}:${CONFIG}`, threshold(0.8))
    write(CONFIG, threshold(0.1))
    expect((await policy()).config.validation.model_performance_threshold).toBe(0.8)
  })
})
