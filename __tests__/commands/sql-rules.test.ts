import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { COMMANDS, runModels } from '../../src/commands/index.js'
import { silentLogger } from '../../src/core/log.js'
import { remoteFiles, systemClock } from '../../src/hosts/index.js'
import { givenInputs, parseArguments } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const surroundings = testSurroundings(folder, {
  remoteFiles: remoteFiles({
    cacheFolder: join(folder, '.cache'),
    sharedCache: null,
    environment: {},
    publicOnly: false,
    clock: { ...systemClock, sleep: () => Promise.resolve() },
    log: silentLogger,
  }),
})
mkdirSync(surroundings.tempDirectory)

async function run(name: 'quality', ...words: string[]): Promise<{ text: string; code: number }> {
  const command = await COMMANDS.find((one) => one.name === name)!.load()
  let text = ''
  const code = await command.run(parseArguments(name, words, {}), surroundings, (part) => (text += part))
  return { text, code }
}

function table(seed: number): string {
  const rows = Array.from({ length: 400 }, (_, row) => {
    const value = ((row * 7919 + seed) % 1000) / 7
    return `${value},${row % 11 === 0 ? '' : `city ${row % 5}`},${row % 2}`
  })
  return `value,city,label\n${rows.join('\n')}\n`
}

const withoutTimes = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => (key === 'duration_ms' ? 0 : value))

describe('SQL rules of the configuration', () => {
  function configure(duckdb: string): string {
    const path = join(folder, `${duckdb === 'off' ? 'off' : 'on'}.yaml`)
    writeFileSync(
      path,
      `cicd:
  testing: { data_quality_threshold: 0.5 }
  engines: { duckdb: ${JSON.stringify(duckdb)}, duckdb_registry: 'http://127.0.0.1:9' }
  data_quality:
    checks:
      - { name: positive, sql: SELECT * FROM data WHERE value < 0 }
      - { name: known-city, sql: 'SELECT city FROM data EXCEPT SELECT city FROM reference' }
      - { name: rows, sql: SELECT count(*) FROM data, expect: { max: 10 }, severity: warn }
`,
    )
    return path
  }

  it('count for the gate and for consistency', async () => {
    writeFileSync(join(folder, 'data.csv'), table(1))
    writeFileSync(join(folder, 'other.csv'), table(400))
    const words = ['--data', 'data.csv', '--reference', 'other.csv', '--json']
    const held = await run('quality', ...words, '--config', configure(process.cwd()))
    const quality = withoutTimes(held.text) as { dimensions: { consistency: number }; checks: { id: string }[] }
    const rules = quality.checks.filter(({ id }) => id.startsWith('quality.sql.'))
    expect(rules).toMatchObject([
      { id: 'quality.sql.positive', status: 'passed', measured: 0 },
      { id: 'quality.sql.known-city', status: 'passed', measured: 0 },
      { id: 'quality.sql.rows', status: 'failed', measured: 400, severity: 'warn' },
    ])
    expect(quality.dimensions.consistency).toBeCloseTo(5 / 6, 12)
    expect(held.code).toBe(0)
    writeFileSync(join(folder, 'data.csv'), table(1).replace('\n', '\n-1,city 0,1\n'))
    expect((await run('quality', ...words, '--config', configure(process.cwd()))).code).toBe(1)
  }, 60_000)

  it.each([
    ['off', /switched off.*Set engines\.duckdb to fetch/],
    ['fetch', /not fetched after .* attempts/],
    ['/nowhere', /no package @duckdb\/node-api.*npm install/],
  ])(
    'are inconclusive without their engine (%s), and close the gate',
    async (duckdb, why) => {
      writeFileSync(join(folder, 'data.csv'), table(1))
      const { text, code } = await run('quality', '--data', 'data.csv', '--config', configure(duckdb), '--json')
      const { checks } = withoutTimes(text) as { checks: { id: string; status: string; message: string }[] }
      const rules = checks.filter(({ id }) => id.startsWith('quality.sql.'))
      expect(rules.map(({ status }) => status)).toEqual(['inconclusive', 'inconclusive', 'inconclusive'])
      expect(rules[0]!.message).toMatch(why)
      expect(code).toBe(1)
    },
    60_000,
  )

  /** The shipped example, with the engine that the tests install. */
  function example(more = ''): string {
    const path = join(folder, 'example.yaml')
    const text = readFileSync('examples/sql_rules.yaml', 'utf8')
    writeFileSync(path, text.replace('duckdb: fetch', `duckdb: ${JSON.stringify(process.cwd())}`) + more)
    return path
  }

  it.each([
    ['hold', '', 'passed'],
    ['are broken', '      - { name: light, sql: SELECT * FROM data WHERE body_mass_g > 4000 }\n', 'failed'],
    ['cannot be evaluated', '      - { name: typo, sql: SELECT * FROM date }\n', 'inconclusive'],
  ])(
    'decide with the other checks of the validate stage: they %s',
    async (_, more, status) => {
      const inputs = givenInputs('run', {
        model: resolve('examples/models/penguins.joblib'),
        'validation-data': resolve('examples/data/penguins-validation.csv'),
        'reference-data': resolve('examples/data/penguins-train.csv'),
        target: 'species',
        stages: 'validate',
        config: example(`${more}  validation: { data_drift_threshold: 0.25 }\n`),
      })
      const [finished] = await runModels(inputs, surroundings)
      const { validation } = finished!.result.stages
      const rules = validation!.checks.filter(({ id }) => id.startsWith('quality.sql.'))
      expect(rules.map((one) => one.status)).toEqual([
        'passed',
        'passed',
        'passed',
        'passed',
        ...(more === '' ? [] : [status]),
      ])
      expect(validation!.status).toBe(status)
      expect(finished!.result.verdict.passed).toBe(status === 'passed')
    },
    60_000,
  )

  it('do not load an engine from the checkout of a stranger', async () => {
    const stranger = { ...surroundings, untrusted: 'this pull request comes from a fork' }
    const command = await COMMANDS.find((one) => one.name === 'quality')!.load()
    let text = ''
    const words = ['--data', resolve('examples/data/penguins-validation.csv'), '--config', example(), '--json']
    await command.run(parseArguments('quality', words, {}), stranger, (part) => (text += part))
    const { checks } = withoutTimes(text) as { checks: { id: string; status: string; message: string }[] }
    const rule = checks.find(({ id }) => id === 'quality.sql.weights-are-positive')
    expect(rule).toMatchObject({ status: 'inconclusive', message: expect.stringContaining('comes from a fork') })
  })
})
