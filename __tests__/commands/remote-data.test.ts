import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { COMMANDS } from '../../src/commands/index.js'
import { silentLogger } from '../../src/core/log.js'
import { remoteFiles, systemClock } from '../../src/hosts/index.js'
import { parseArguments } from '../../src/inputs/index.js'
import { fileServer, sendBytes } from '../support/file-server.js'
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

async function run(name: 'quality' | 'drift', ...words: string[]): Promise<{ text: string; code: number }> {
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

describe('data on another machine', () => {
  it.each(['quality', 'drift'] as const)('gives the %s of the same bytes on this one', async (name) => {
    const bytes: Readonly<Record<string, Buffer>> = {
      '/current.csv': Buffer.from(table(1)),
      '/reference.csv.gz': gzipSync(table(400)),
    }
    for (const [path, content] of Object.entries(bytes)) writeFileSync(join(folder, path), content)
    const server = await fileServer((request, response) => {
      sendBytes(request, response, bytes[request.url!]!, `"${request.url!}"`)
    })
    const [current, reference] = name === 'quality' ? ['--data', '--reference'] : ['--current', '--reference']
    const at = (place: string): string[] => [current, `${place}/current.csv`, reference, `${place}/reference.csv.gz`]
    const local = await run(name, ...at('.'), '--target', 'label', '--json')
    const remote = await run(name, ...at(server.origin), '--target', 'label', '--json')
    expect(withoutTimes(remote.text)).toEqual(withoutTimes(local.text))
    expect(remote.code).toBe(local.code)
  })

  it('is named by its address when it is wrong', async () => {
    const server = await fileServer((request, response) => {
      sendBytes(request, response, Buffer.from('a,b\n1,2\n3\n'))
    })
    await expect(run('quality', '--data', `${server.origin}/ragged.csv?sig=hunter2`)).rejects.toMatchObject({
      code: 'data',
      message: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/ragged\.csv\?\.\.\.: line 3/),
    })
  })
})

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
})
