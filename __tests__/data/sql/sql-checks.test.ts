import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CheckResult } from '../../../src/core/result.js'
import { stringColumn } from '../../../src/core/table.js'
import { openTable, sqlChecks, type SqlCheck, type SqlSettings } from '../../../src/data/index.js'
import { sourceOf } from '../../../src/data/table-source.js'
import { temporaryFolder } from '../../support/surroundings.js'

/** The package that the tests install, of the pinned version. */
const CLIENT = resolve('node_modules/@duckdb/node-api/lib/index.js')
const folder = temporaryFolder()

const DATA = `id,age,income,city,member,"odd ""name"""
1,34,51000.5,Berlin,true,x
2,-1,,Zürich,false,
3,61,1e6,"a city, with a long name",true,z
4,17,0,,false,x
5,61,48000,Berlin,true,x
`
const REFERENCE = 'id,city\n1,Berlin\n2,Zürich\n'

const rule = (name: string, sql: string, expect?: SqlCheck['expect']): SqlCheck => ({
  name,
  sql,
  severity: 'fail',
  ...(expect === undefined ? {} : { expect }),
})

function settings(overrides: Partial<SqlSettings> = {}): SqlSettings {
  return {
    client: () => Promise.resolve(CLIENT),
    tempDirectory: folder,
    memoryMb: 256,
    threads: 1,
    timeoutMs: 20_000,
    signal: new AbortController().signal,
    ...overrides,
  }
}

async function evaluate(
  rules: readonly SqlCheck[],
  overrides: Partial<SqlSettings> = {},
): Promise<Record<string, CheckResult>> {
  const data = await openTable(join(folder, 'data.csv'))
  const reference = await openTable(join(folder, 'reference.csv'))
  const results = await sqlChecks({ data, reference }, rules, settings(overrides))
  return Object.fromEntries(results.map((one) => [one.id.replace('quality.sql.', ''), one]))
}

beforeAll(() => {
  writeFileSync(join(folder, 'data.csv'), DATA)
  writeFileSync(join(folder, 'reference.csv'), REFERENCE)
})

const HOLDS = {
  cells: rule(
    'cells',
    `SELECT count(*) = 5 AND sum(age) = 172 AND count(income) = 4 AND max(income) = 1e6 AND min(city) = 'Berlin'
       AND count(*) FILTER (member) = 3 AND count("odd ""name""") = 4 FROM data`,
    true,
  ),
  types: rule(
    'types',
    `SELECT string_agg(data_type, ' ' ORDER BY column_index) = 'BIGINT BIGINT DOUBLE VARCHAR BOOLEAN VARCHAR'
       FROM duckdb_columns() WHERE schema_name = 'loaded' AND table_name = 'data'`,
    true,
  ),
  unique: rule('unique', 'SELECT id FROM data GROUP BY id HAVING count(*) > 1;'),
  texts: rule('texts', "SELECT * FROM data WHERE city LIKE '%long name' AND city <> 'a city, with a long name'"),
  number: rule('number', 'SELECT avg(age) FROM data', 34.4),
  range: rule('range', 'SELECT count(*) FROM data', { min: 5, max: 5 }),
  decimal: rule('decimal', 'SELECT 12.5::DECIMAL(9, 2)', 12.5),
  joined: rule('joined', 'SELECT count(*) FROM data JOIN reference USING (city)', { min: 3 }),
}

const BROKEN = {
  negative: rule('negative', 'SELECT * FROM data WHERE age < 0'),
  unknown: rule('unknown', 'SELECT city FROM data WHERE city NOT IN (SELECT city FROM reference)'),
  wrong: rule('wrong', 'SELECT count(*) FROM data', 6),
  below: rule('below', 'SELECT min(age) FROM data', { min: 0 }),
  false: rule('false', 'SELECT bool_and(member) FROM data', true),
}

const REFUSED: Readonly<Record<string, readonly [string, RegExp, SqlCheck['expect']?]>> = {
  syntax: ['SELEC 1', /syntax error/],
  column: ['SELECT nothing FROM data', /nothing/],
  several: ['SELECT 1; DROP TABLE loaded.data', /2 statements/],
  none: ['-- nothing', /could not be evaluated/],
  drop: ['DROP TABLE loaded.data', /no plain SELECT/],
  insert: ['INSERT INTO loaded.data (id) VALUES (7) RETURNING id', /no plain SELECT/],
  pragma: ['PRAGMA database_list', /syntax error/],
  parameter: ['SELECT * FROM data WHERE id = ?', /no plain SELECT/],
  escape: ["SELECT 1) AS rule; COPY (SELECT 1) TO 'out.csv' --", /syntax error/],
  read: ["SELECT * FROM read_csv('/etc/passwd')", /disabled by configuration/],
  blob: ["SELECT * FROM read_blob('/etc/passwd')", /disabled by configuration/],
  glob: ["SELECT * FROM glob('/*')", /disabled by configuration/],
  bare: ["SELECT * FROM '/etc/passwd'", /does not exist/],
  web: [
    "SELECT * FROM read_parquet('https://example.com/x.parquet')",
    /disabled|not loaded|Missing Extension|requires/i,
  ],
  secrets: ['SELECT * FROM duckdb_secrets()', /disabled by configuration/],
  write: ["COPY data TO 'out.csv'", /disabled by configuration|no plain SELECT/],
  attach: ["ATTACH 'other.db'", /disabled by configuration|no plain SELECT/],
  install: ['INSTALL httpfs', /disabled by configuration|no plain SELECT/],
  unlock: ['SET enable_external_access = true', /locked|no plain SELECT/],
  rows: ['SELECT id FROM data', /several rows/, 1],
  columns: ['SELECT 1, 2', /2 columns/, 1],
  empty: ['SELECT 1 WHERE false', /no row/, 1],
  nothing: ['SELECT NULL', /gave NULL/, 1],
  text: ["SELECT 'yes'", /gave "yes", where true is expected/, true],
  slow: ['SELECT count(*) FROM range(1000000000) a, range(1000) b', /longer than 1 s/, 1],
}

describe('rules in SQL', () => {
  let results: Record<string, CheckResult>
  beforeAll(async () => {
    const refused = Object.entries(REFUSED).map(([name, [sql, , expected]]) => rule(name, sql, expected))
    const rules = [...Object.values(HOLDS), ...Object.values(BROKEN), ...refused]
    results = await evaluate([...rules, rule('after', 'SELECT count(*) FROM data', 5)], { timeoutMs: 1000 })
  }, 60_000)

  it.each(Object.keys(HOLDS))('see the cells as every other check does, and hold: %s', (name) => {
    expect(results[name]).toMatchObject({ id: `quality.sql.${name}`, status: 'passed', severity: 'fail' })
  })

  it('count the rows that break them, and show none of them', () => {
    expect(results['negative']).toMatchObject({
      status: 'failed',
      measured: 1,
      threshold: 0,
      message: '1 row breaks rule "negative"',
    })
    expect(results['unknown']).toMatchObject({ status: 'failed', measured: 1 })
    expect(JSON.stringify(results)).not.toContain('a city')
  })

  it('tell the value that was expected and the one that came', () => {
    expect(results['wrong']).toMatchObject({ status: 'failed', measured: 5, threshold: '6' })
    expect(results['below']!.message).toBe('rule "below" is broken: -1, expected at least 0')
    expect(results['false']).toMatchObject({ status: 'failed', measured: false })
  })

  it.each(Object.entries(REFUSED))(
    'that could not be evaluated are inconclusive, with the reason: %s',
    (name, [, why]) => {
      expect(results[name]).toMatchObject({ status: 'inconclusive', message: expect.stringMatching(why) })
    },
  )

  it('go on after one that had no end, and nothing was written', () => {
    expect(results['after']).toMatchObject({ status: 'passed' })
    expect(existsSync('out.csv') || existsSync('other.db')).toBe(false)
    expect(readdirSync(folder).toSorted()).toEqual(['data.csv', 'reference.csv'])
  })
})

describe('an engine that does not work', () => {
  it.each([
    ['is not there', () => Promise.reject(new Error('no such engine')), /no such engine/],
    ['is another module', () => Promise.resolve(resolve('package.json')), /DuckDB: /],
  ])('leaves every rule inconclusive: it %s', async (_, client, why) => {
    const results = await evaluate([HOLDS.unique, HOLDS.range], { client })
    for (const name of ['unique', 'range']) {
      expect(results[name]).toMatchObject({ status: 'inconclusive', message: expect.stringMatching(why) })
    }
  })

  it('is ended with the run', async () => {
    const stop = new AbortController()
    const running = evaluate([rule('slow', 'SELECT count(*) FROM range(1000000000) a, range(1000) b', 1)], {
      signal: stop.signal,
    })
    setTimeout(() => {
      stop.abort(new Error('stopped by the test'))
    }, 1000)
    await expect(running).rejects.toThrow('stopped by the test')
    expect(readdirSync(folder).filter((name) => name.startsWith('sql-'))).toEqual([])
  }, 30_000)
})

it('data beyond the memory limit goes to the disk; a query that needs more than the limit is inconclusive', async () => {
  const texts = Array.from({ length: 60_000 }, (_, row) => String(row + 10_000).repeat(200))
  const data = sourceOf({ rows: texts.length, columns: [stringColumn('text', texts)] })
  const rules = [
    rule('scan', 'SELECT sum(length(text)) FROM data', 60_000 * 1000),
    rule('sorted', 'SELECT length(string_agg(text)) FROM data', 1),
  ]
  const [scan, sorted] = await sqlChecks({ data, reference: null }, rules, settings({ memoryMb: 40 }))
  expect(scan).toMatchObject({ status: 'passed', measured: 60_000_000 })
  expect(sorted).toMatchObject({ status: 'inconclusive', message: expect.stringContaining('Out of Memory') })
}, 60_000)
