import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { checkFeatures, dataDrift, dataQuality, openTable } from '../../src/data/index.js'

/** The kinds of bad-tables.test.ts in the formats that have types; tables of scripts/make-bad-tables.py. */

const folder = mkdtempSync(join(tmpdir(), 'bad-typed-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['parquet', 'jsonl'])('a bad table as %s', (format) => {
  const open = (name: string) => openTable(`__tests__/fixtures/data/bad/${name}.${format}`)

  async function findingsOf(name: string): Promise<Record<string, string>> {
    const options = { reference: await open('good'), target: 'label', threshold: 0 }
    const { checks } = await dataQuality(await open(name), options)
    return Object.fromEntries(
      checks.filter(({ status }) => status === 'failed').map(({ id, message }) => [id, message]),
    )
  }

  it.each<[string, string, RegExp]>([
    ['mixed-types', 'quality.mixed_types', /'city'/],
    ['became-text', 'quality.type_change', /'age'/],
    ['missing-column', 'quality.missing_columns', /'income'/],
    ['renamed', 'quality.missing_columns', /'income'/],
    ['renamed', 'quality.new_columns', /'incomes'/],
    ['all-null', 'quality.all_null', /'income'/],
    ['constant', 'quality.constant', /'city'/],
    ['one-class', 'quality.one_class', /label/],
    ['missing-target', 'quality.missing_target', /label/],
    ['repeated-rows', 'quality.duplicated_rows', /50/],
  ])('%s ends in %s', async (name, id, message) => {
    const findings = await findingsOf(name)
    expect(Object.keys(findings)).toContain(id)
    expect(findings[id]).toMatch(message)
  })

  it('with its columns in another order is a good one', async () => {
    expect(Object.keys(await findingsOf('good'))).toEqual(['quality.reference_overlap'])
    expect(Object.keys(await findingsOf('reordered'))).toEqual(['quality.reference_overlap'])
    const [reference, current] = [await open('good'), await open('reordered')]
    const inputs = [{ name: 'age', kind: 'number' }] as const
    expect(checkFeatures(current.schema, inputs, 'label').problems).toEqual([])
    expect(await dataDrift(reference, current, { target: 'label' })).toMatchObject({ drifted: false, score: 0 })
  })

  it('without rows is refused', async () => {
    await expect(open('no-rows')).rejects.toMatchObject({ code: expect.stringMatching(/data|corrupt/) as unknown })
  })
})

describe('what only one of the formats can hold', () => {
  it('two columns of one name in Parquet are refused', async () => {
    await expect(openTable('__tests__/fixtures/data/bad/duplicate-names.parquet')).rejects.toThrow(
      "columns 1 and 2 are both named 'a'",
    )
  })

  it('records that lack a key, and records of thousands of keys, in JSON Lines are read', async () => {
    const ragged = join(folder, 'ragged.jsonl')
    writeFileSync(ragged, '{"a": 1, "b": 2}\n{"a": 3}\n')
    const { columns } = await dataQuality(await openTable(ragged))
    expect(columns.map(({ name, missing }) => [name, missing])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
    const wide = join(folder, 'wide.jsonl')
    const record = JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`f${at}`, at])))
    writeFileSync(wide, `${record}\n${record}\n`)
    expect((await openTable(wide)).schema).toHaveLength(10_000)
  })
})
