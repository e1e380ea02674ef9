import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { ModelInput } from '../../src/core/model.js'
import { checkFeatures, dataDrift, dataQuality, openTable } from '../../src/data/index.js'

/** Every kind of bad table that people meet, and the named check or the one clear error that it ends in. */

const folder = mkdtempSync(join(tmpdir(), 'bad-tables-'))
let files = 0

function fileOf(text: string): string {
  const path = join(folder, `${++files}.csv`)
  writeFileSync(path, text)
  return path
}

const LABELS = ['no', 'yes']
const rowsOf = (count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => row(at)).join('\n')

/** age, income, city, label: 200 good rows. */
const GOOD = `age,income,city,label\n${rowsOf(200, (at) => `${20 + (at % 50)},${1000 + ((at * 37) % 500)}.5,${['oslo', 'rome', 'bern'][at % 3]!},${LABELS[at % 2]!}`)}\n`

const column = (name: string, cells: (at: number, cell: string) => string): string => {
  const [head, ...rows] = GOOD.trim().split('\n')
  const position = head!.split(',').indexOf(name)
  return [
    head!,
    ...rows.map((row, at) => {
      const parts = row.split(',')
      parts[position] = cells(at, parts[position]!)
      return parts.join(',')
    }),
  ].join('\n')
}

/** Without a column. */
const without = (name: string): string => {
  const rows = GOOD.trim()
    .split('\n')
    .map((row) => row.split(','))
  const position = rows[0]!.indexOf(name)
  return rows.map((row) => row.filter((_, at) => at !== position).join(',')).join('\n')
}

async function errorOf(text: string): Promise<string> {
  const path = fileOf(text)
  return openTable(path).then(
    () => 'no error',
    (error: unknown) => (error as Error).message.replace(path, 'FILE'),
  )
}

/** Ids and messages of the checks that found something, against the good table. */
async function findingsOf(text: string, target = 'label'): Promise<Record<string, string>> {
  const [current, reference] = [await openTable(fileOf(text)), await openTable(fileOf(GOOD))]
  const { checks } = await dataQuality(current, { reference, target, threshold: 0 })
  return Object.fromEntries(checks.filter(({ status }) => status === 'failed').map(({ id, message }) => [id, message]))
}

const inputs: readonly ModelInput[] = [
  { name: 'age', kind: 'number' },
  { name: 'income', kind: 'number' },
  { name: 'city', kind: 'string' },
]

describe('a table that cannot be read ends in one clear error', () => {
  it.each([
    ['ragged rows: too few', 'a,b\n1,2\n3\n', 'FILE: line 3: 1 of 2 columns'],
    ['ragged rows: too many', 'a,b\n1,2\n3,4,5\n', 'FILE: line 3: 3 columns where the header has 2'],
    ['duplicate headers', 'a,b,a\n1,2,3\n', "FILE: columns 1 and 3 are both named 'a'"],
    ['0 rows', 'a,b\n', 'FILE: the table has a header but no rows'],
    ['no header', '1.5,2.5\n3,4\n', 'FILE: line 1 holds only numbers, so it seems to be data, not a header'],
    ['an open quote', 'a,b\n"x,2\n', "FILE: line 2, column 1 ('a'): a quote is never closed"],
  ])('%s', async (_what, text, message) => {
    expect(await errorOf(text)).toBe(message)
  })
})

describe('a table that is read ends in a named check', () => {
  it('the good table in none', async () => {
    expect(Object.keys(await findingsOf(GOOD))).toEqual(['quality.reference_overlap'])
  })

  it.each<[string, string, string, RegExp]>([
    ['mixed types', column('city', (at, cell) => (at % 2 === 0 ? String(at) : cell)), 'quality.mixed_types', /'city'/],
    [
      'numbers that became text',
      column('age', (at, cell) => (at === 7 ? 'unknown' : cell)),
      'quality.type_change',
      /'age'/,
    ],
    ['a column missing', without('income'), 'quality.missing_columns', /'income'/],
    ['a column renamed', GOOD.replace('income', 'incomes'), 'quality.missing_columns', /'income'/],
    ['a new column', GOOD.replace('income', 'incomes'), 'quality.new_columns', /'incomes'/],
    ['a column of nothing', column('income', () => ''), 'quality.all_null', /'income'/],
    ['a constant column', column('city', () => 'oslo'), 'quality.constant', /'city'/],
    ['one class only', column('label', () => 'yes'), 'quality.one_class', /label/],
    [
      'NaN in the target',
      column('label', (at, cell) => (at % 4 === 0 ? 'NaN' : cell)),
      'quality.missing_target',
      /label/,
    ],
    ['repeated rows', GOOD + GOOD.slice(GOOD.indexOf('\n') + 1), 'quality.duplicated_rows', /50/],
  ])('%s', async (_what, text, id, message) => {
    const findings = await findingsOf(text)
    expect(Object.keys(findings)).toContain(id)
    expect(findings[id]).toMatch(message)
  })

  it('a renamed feature is missing for the model, with the name that it has now', async () => {
    const { schema } = await openTable(fileOf(GOOD.replace('income', 'incomes')))
    const { problems, extra } = checkFeatures(schema, inputs, 'label')
    expect(problems.map(({ problem, message }) => [problem, message])).toEqual([
      ['missing', "the feature 'income' is not in the data; did 'incomes' use to be it?"],
    ])
    expect(extra).toEqual(['incomes'])
  })

  it('reordered columns are no problem: they are found by name', async () => {
    const reordered = GOOD.trim()
      .split('\n')
      .map((row) => row.split(',').toReversed().join(','))
      .join('\n')
    const current = await openTable(fileOf(reordered))
    expect(checkFeatures(current.schema, inputs, 'label')).toMatchObject({ problems: [], reordered: true })
    const reference = await openTable(fileOf(GOOD))
    expect(await dataDrift(reference, current, { target: 'label' })).toMatchObject({ drifted: false, score: 0 })
    expect(Object.keys(await findingsOf(reordered))).toEqual(['quality.reference_overlap'])
  })

  it('10,000 columns are read and profiled', async () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `f${at}`)
    const text = `${names.join(',')}\n${rowsOf(20, (row) => names.map((_, at) => ((row * 7919 + at * 104729) % 1009) / 8).join(','))}\n`
    const table = await openTable(fileOf(text))
    expect(table.schema).toHaveLength(10_000)
    const quality = await dataQuality(table)
    expect(quality.columns).toHaveLength(10_000)
  }, 180_000)

  it('arrays without columns have no score, and say so', async () => {
    const { status, reason, score } = await dataQuality(await openTable('__tests__/fixtures/data/arrays/cube.npy'))
    expect({ status, reason, score }).toEqual({
      status: 'not_evaluated',
      reason: 'the data holds arrays only; quality is measured on columns',
      score: null,
    })
  })

  it('images of one label are not repeated rows', async () => {
    const { dimensions, checks } = await dataQuality(await openTable('__tests__/fixtures/data/images/classes'))
    expect(dimensions).toMatchObject({ completeness: 1, uniqueness: null })
    expect(checks.map(({ id }) => id)).not.toContain('quality.duplicated_rows')
  })
})
