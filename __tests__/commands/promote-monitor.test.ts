import { beforeEach, describe, expect, it } from '@jest/globals'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { systemClock } from '../../src/hosts/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const parent = temporaryFolder()
let folder = ''
let hoursAhead = 0

beforeEach(() => {
  folder = mkdtempSync(join(parent, 'case-'))
  hoursAhead = 0
  cpSync('examples/models', join(folder, 'models-in'), { recursive: true })
  cpSync('examples/data', join(folder, 'data'), { recursive: true })
  configure('')
})

function configure(more: string): void {
  writeFileSync(
    join(folder, 'c.yaml'),
    `cicd: { deployment: { target: directory${more} }, security: { dependency_check: false }, data: { validation: data/penguins-validation.csv, target: species } }`,
  )
}

async function modelgate(name: CommandName, ...words: string[]): Promise<{ code: number; out: string }> {
  const clock = { ...systemClock, now: () => new Date(Date.now() + hoursAhead * 3_600_000) }
  const command = await COMMANDS.find((entry) => entry.name === name)!.load()
  let out = ''
  const inputs = parseArguments(name, [...words, '--config', 'c.yaml'])
  const code = await command.run(inputs, testSurroundings(folder, { clock }), (text) => (out += text))
  return { code, out }
}

const deploy = (model: string, environment = 'staging', stages = 'test,validate,deploy') =>
  modelgate(
    'run',
    '--model',
    `models-in/${model}.joblib`,
    '--environment',
    environment,
    '--auto-deploy',
    '--stages',
    stages,
    '--json',
  )
const promote = (...words: string[]) => modelgate('promote', '--from', 'staging', '--to', 'production', ...words)
const live = (environment: string, model: string): string => join(folder, 'models', environment, `${model}.joblib`)

describe('promote', () => {
  it('brings the same bytes live in the next environment, with the facts of their gate', async () => {
    const deployed = JSON.parse((await deploy('penguins')).out)
    const { code, out } = await promote('--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      status: 'deployed',
      environment: 'production',
      sha256: deployed.model.sha256,
    })
    expect(readFileSync(live('production', 'penguins'))).toEqual(readFileSync('examples/models/penguins.joblib'))
    const status = JSON.parse((await modelgate('status', '--json')).out)
    const [staging, production] = status.environments
    expect(production.live.gate_digest).toBe(staging.live.gate_digest)
    expect(production.live.golden).toEqual(staging.live.golden)
  })

  it('is seen by status, which finds environments by their histories and writes a page of all models', async () => {
    const deployed = JSON.parse((await deploy('penguins')).out)
    await promote()
    configure(', environments: [nowhere]') // the others are found by their histories
    const { code, out } = await modelgate('status', '--json', '--output', 'models.html')
    expect(code).toBe(0)
    const names = (text: string): readonly string[] =>
      JSON.parse(text).environments.map((one: { environment: string }) => one.environment)
    expect(names(out)).toEqual(['nowhere', 'production', 'staging'])
    expect(JSON.parse(out).models).toMatchObject([
      { file: 'penguins.joblib', sha256: deployed.model.sha256, live_in: ['production', 'staging'], was_in: [] },
    ])
    expect(readFileSync(join(folder, 'models.html'), 'utf8')).toContain('production, staging')
    // A damaged history is told and hides no other.
    const store = join(folder, '.modelgate')
    const commit = readFileSync(join(store, 'refs/modelgate/staging.ref'), 'utf8').trim()
    const { tree } = JSON.parse(readFileSync(join(store, `commits/${commit}.json`), 'utf8'))
    const id: string = tree['history.jsonl']
    writeFileSync(join(store, 'objects', id.slice(0, 2), id), 'damaged')
    const damaged = await modelgate('status', '--json')
    expect(damaged.code).toBe(2)
    expect(JSON.parse(damaged.out).problems).toEqual([expect.stringMatching(/^staging: /)])
    expect(names(damaged.out)).toEqual(['nowhere', 'production'])
  })

  it('says what it would do on a dry run, and does nothing', async () => {
    await deploy('penguins')
    const { out } = await promote('--dry-run')
    expect(out).toContain('models/production/penguins.joblib')
    await expect(modelgate('rollback', '--environment', 'production')).rejects.toThrow('nothing was ever deployed')
  })

  it('refuses an environment that is empty, unhealthy or too old', async () => {
    await expect(promote()).rejects.toThrow('staging cannot be promoted: nothing is deployed there')
    await deploy('penguins')
    configure(', promotion_max_age_hours: 24')
    hoursAhead = 25
    await expect(promote()).rejects.toThrow(/deployed 25\.\d hours ago, at most 24/)
    hoursAhead = 0
    damage('penguins')
    await expect(promote()).rejects.toThrow('staging cannot be promoted: it is unhealthy')
  })

  it('refuses a model that no validate stage measured, unless the configuration says otherwise', async () => {
    await deploy('penguins', 'staging', 'test,deploy')
    await expect(promote()).rejects.toThrow('staging cannot be promoted: its model was not validated')
    configure(', promotion_requires_validation: false')
    expect((await promote()).code).toBe(0)
  })

  it('refuses to promote an environment to itself', async () => {
    await expect(modelgate('promote', '--from', 'staging', '--to', 'staging')).rejects.toMatchObject({ code: 'usage' })
  })
})

describe('monitor', () => {
  it('is content with healthy bytes and data that did not drift', async () => {
    await deploy('penguins')
    configure('')
    writeFileSync(
      join(folder, 'c.yaml'),
      `${readFileSync(join(folder, 'c.yaml'), 'utf8').slice(0, -1)}, validation: { data_drift_threshold: 0.25 } }`,
    )
    const { code, out } = await modelgate(
      'monitor',
      '--environment',
      'staging',
      '--reference',
      'data/penguins-train.csv',
      '--current',
      'data/penguins-validation.csv',
      '--json',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ status: 'healthy', rollback: null, drift: { drifted: false } })
  })

  it('tells drift in fresh data', async () => {
    await deploy('penguins')
    const rows = readFileSync('examples/data/penguins-validation.csv', 'utf8').replaceAll('Biscoe', 'Elsewhere')
    writeFileSync(join(folder, 'moved.csv'), rows)
    const { code, out } = await modelgate(
      'monitor',
      '--environment',
      'staging',
      '--reference',
      'data/penguins-train.csv',
      '--current',
      'moved.csv',
    )
    expect(code).toBe(1)
    expect(out).toContain('drift: in island')
  })

  it('tells what the deployed model says of fresh data, and fails when its drift counts', async () => {
    await deploy('penguins')
    const [head, ...rows] = readFileSync('examples/data/penguins-validation.csv', 'utf8').trim().split('\n')
    const gentoos = rows.filter((row) => row.startsWith('Gentoo'))
    writeFileSync(join(folder, 'moved.csv'), [head, ...gentoos, ...gentoos].join('\n'))
    const config = readFileSync(join(folder, 'c.yaml'), 'utf8').slice(0, -1)
    const monitor = async (mode: string) => {
      const drift = `drift: { aggregate: weighted, weights: { sex: 1 }, on_prediction_drift: ${mode} }`
      writeFileSync(join(folder, 'c.yaml'), `${config}, ${drift}, validation: { data_drift_threshold: 0.25 } }`)
      const data = ['--reference', 'data/penguins-train.csv', '--current', 'moved.csv', '--target', 'species']
      return modelgate('monitor', '--environment', 'staging', ...data)
    }
    const warned = await monitor('warn')
    expect(warned.code).toBe(0)
    expect(warned.out).toContain('drift: warning: the label drifted from the reference: species')
    expect(warned.out).toContain('drift: warning: the prediction drifted from the reference: prediction')
    expect((await monitor('fail')).code).toBe(1)
  })

  it('changes nothing on a dry run, and asks for a new model when the live one is unhealthy', async () => {
    await deploy('penguins')
    await deploy('penguins-next')
    damage('penguins-next')
    const config = readFileSync(join(folder, 'c.yaml'), 'utf8').slice(0, -1)
    writeFileSync(join(folder, 'c.yaml'), `${config}, retraining: { triggers: [unhealthy], dispatch: workflow } }`)
    const { code, out } = await modelgate(
      'monitor',
      '--environment',
      'staging',
      '--auto-rollback',
      '--dry-run',
      '--json',
    )
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      status: 'unhealthy',
      rollback: null,
      retraining: { needed: true, reasons: ['the live model is unhealthy'], dispatched: false },
    })
    expect((await modelgate('monitor', '--environment', 'staging')).out).toContain('staging: unhealthy')
  })

  it('finds damaged bytes, and restores the deployment before when asked to', async () => {
    await deploy('penguins')
    await deploy('penguins-next')
    damage('penguins-next')
    const told = await modelgate('monitor', '--environment', 'staging')
    expect(told.code).toBe(1)
    expect(told.out).toContain('staging: unhealthy')
    expect(told.out).not.toContain('rollback')
    const restored = await modelgate('monitor', '--environment', 'staging', '--auto-rollback', '--json')
    expect(restored.code).toBe(1)
    expect(JSON.parse(restored.out).rollback.status).toBe('rolled_back')
    expect((await modelgate('monitor', '--environment', 'staging')).code).toBe(0)
    expect(readFileSync(live('staging', 'penguins'))).toEqual(readFileSync('examples/models/penguins.joblib'))
  })

  it('has nothing to say of an empty environment but that', async () => {
    const { code, out } = await modelgate('monitor', '--environment', 'staging')
    expect([code, out]).toEqual([1, 'staging: empty, nothing is deployed\n'])
  })
})

function damage(model: string): void {
  const path = live('staging', model)
  const bytes = readFileSync(path)
  bytes[bytes.length >> 1]! ^= 1
  writeFileSync(path, bytes)
}
