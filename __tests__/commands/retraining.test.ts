import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import { githubContext, githubRetraining } from '../../src/hosts/index.js'
import { parseArguments } from '../../src/inputs/index.js'
import { quickClock } from '../hosts/github/support.js'
import { startGithub, type GithubServer } from '../support/github-api.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
let github: GithubServer
let outputs: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  github = await startGithub()
  const rows = (shift: number): string =>
    Array.from(
      { length: 400 },
      (_, row) => `${(((row * 7919) % 400) / 400 + shift).toFixed(4)},${(row * 31) % 7}`,
    ).join('\n')
  writeFileSync(join(folder, 'train.csv'), `income,rooms\n${rows(0)}\n`)
  writeFileSync(join(folder, 'same.csv'), `income,rooms\n${rows(0.001)}\n`)
  writeFileSync(join(folder, 'moved.csv'), `income,rooms\n${rows(0.6)}\n`)
})

afterAll(() => github.stop())

beforeEach(() => {
  github.past.dispatched.length = 0
  github.violations.length = 0
  github.faults.length = 0
  Object.assign(github.permissions, { actions: 'write', contents: 'write' })
})

interface Given {
  readonly policy?: string
  readonly reference?: string
  readonly current?: string
  readonly words?: readonly string[]
  readonly elsewhere?: boolean
  readonly untrusted?: string
}

async function drift({
  policy = '',
  reference = 'train.csv',
  current = 'moved.csv',
  words = [],
  elsewhere = false,
  untrusted,
}: Given) {
  writeFileSync(join(folder, 'c.yaml'), `cicd: { retraining: { ${policy} } }`)
  const { source, apiUrl } = githubContext({
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_RUN_ID: '77',
    GITHUB_API_URL: github.url,
  })
  const clock = quickClock()
  const surroundings = testSurroundings(folder, {
    ...{ clock, source, untrusted: untrusted ?? null, setOutputs: (values) => (outputs = values) },
    retraining: elsewhere
      ? null
      : (settings) => githubRetraining({ apiUrl, source, token: 'secret', clock, refName: 'main' }, settings),
  })
  let out = ''
  const command = await COMMANDS.find(({ name }) => name === 'drift')!.load()
  const line = ['--reference', reference, '--current', current, '--config', 'c.yaml', '--json', ...words]
  const code = await command.run(parseArguments('drift', line), surroundings, (text) => (out += text))
  return { code, retraining: JSON.parse(out).retraining }
}

describe('drift', () => {
  it('starts the retraining workflow with its reasons', async () => {
    const { code, retraining } = await drift({ policy: 'dispatch: workflow' })
    expect(code).toBe(1)
    expect(retraining).toMatchObject({ needed: true, dispatched: true })
    expect(github.past.dispatched).toMatchObject([
      { sent: { ref: 'main', inputs: { environment: 'staging', reasons: expect.stringMatching(/^drift score 0\.\d+ above 0\.15 in income$/) } } },
    ]) // prettier-ignore
    expect(github.violations).toEqual([])
  })

  it('sends an event to the repository, with what drifted', async () => {
    await drift({ policy: 'dispatch: repository, event_type: retrain-please' })
    expect(github.past.dispatched).toMatchObject([
      {
        event: 'repository_dispatch',
        sent: {
          event_type: 'retrain-please',
          client_payload: { environment: 'staging', drifted_features: ['income'], run_url: 'https://github.com/acme/models/actions/runs/77' },
        },
      },
    ]) // prettier-ignore
    expect(github.violations).toEqual([])
  })

  it('starts it once within the cool-down, and again after it', async () => {
    const policy = 'dispatch: workflow'
    await drift({ policy })
    const { retraining } = await drift({ policy })
    expect(retraining).toMatchObject({ needed: true, dispatched: false })
    expect(retraining.message).toContain('was not started: it ran at 2026-01-02T03:04:05.000Z, within 24 hours')
    expect(github.past.dispatched).toHaveLength(1)
    await drift({ policy: `${policy}, cooldown_hours: 0` })
    expect(github.past.dispatched).toHaveLength(2)
    expect(github.violations).toEqual([])
  })

  it('starts nothing on a dry run, and says what it would start', async () => {
    const { retraining } = await drift({ policy: 'dispatch: workflow', words: ['--dry-run'] })
    expect(retraining).toMatchObject({ needed: true, dispatched: false })
    expect(retraining.message).toBe('retrain.yml of acme/models (workflow_dispatch) would be started')
    expect(github.past.dispatched).toEqual([])
  })

  it('starts nothing when nothing drifted', async () => {
    const { code, retraining } = await drift({ policy: 'dispatch: workflow', current: 'same.csv' })
    expect(code).toBe(0)
    expect(retraining).toEqual({ needed: false, reasons: [], dispatched: false, message: null })
    expect(github.past.dispatched).toEqual([])
  })

  it.each<[string, Given, RegExp]>([
    ['it is off', {}, /retraining\.dispatch is off/],
    ['this is not GitHub', { policy: 'dispatch: workflow', elsewhere: true }, /on GitHub only/],
    ['the run is not trusted', { policy: 'dispatch: workflow', untrusted: 'this pull request comes from a fork' }, /comes from a fork/],
    ['the workflow is not there', { policy: 'dispatch: workflow, workflow: other.yml' }, /no workflow other\.yml/],
  ])('leaves the verdict to the outputs when %s', async (_why, given, message) => {
    const { code, retraining } = await drift(given)
    expect(code).toBe(1)
    expect(retraining).toMatchObject({ needed: true, dispatched: false, message: expect.stringMatching(message) })
    expect(outputs).toMatchObject({ drifted: 'true', 'retraining-needed': 'true', 'retraining-dispatched': 'false' })
    expect(github.past.dispatched).toEqual([])
  }) // prettier-ignore

  it('starts nothing while nobody can tell when it ran last', async () => {
    github.permissions.actions = 'none'
    const { retraining } = await drift({ policy: 'dispatch: repository' })
    expect(retraining.message).toContain('"permissions: actions: read"')
    expect(github.past.dispatched).toEqual([])
  })

  it('names the right that is missing', async () => {
    github.permissions.contents = 'read'
    const { retraining } = await drift({ policy: 'dispatch: repository' })
    expect(retraining.message).toContain('"permissions: contents: write"')
  })

  it('sets outputs that tell what was found', async () => {
    await drift({ policy: 'dispatch: workflow' })
    expect(outputs).toMatchObject({ 'drifted-features': '["income"]', health: '', 'retraining-dispatched': 'true' })
    expect(Number(outputs['drift-score'])).toBeGreaterThan(0.15)
  })

  it('does not let names of columns grow a payload or break a line', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `"x${at}\n::error::${'y'.repeat(200)}"`)
    const table = (shift: number): string =>
      `${names.join(',')}\n${Array.from({ length: 300 }, (_, row) => names.map((_name, at) => ((row * (at + 3)) % 300) / 300 + shift).join(',')).join('\n')}\n`
    writeFileSync(join(folder, 'train-wide.csv'), table(0))
    writeFileSync(join(folder, 'wide.csv'), table(2))
    await drift({ policy: 'dispatch: repository', reference: 'train-wide.csv', current: 'wide.csv' })
    const sent = github.past.dispatched[0]!.sent as { client_payload: { drifted_features: string[] } }
    expect(JSON.stringify(sent).length).toBeLessThan(6000)
    expect(sent.client_payload.drifted_features).toHaveLength(21)
    expect(JSON.stringify(sent)).not.toMatch(/\\n/)
  })
})
