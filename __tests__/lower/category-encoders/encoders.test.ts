import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { numberColumn, stringColumn, type TableChunk } from '../../../src/core/table.js'
import { PyDict, type PyObject, type PyValue } from '../../../src/formats/index.js'
import { selectInputs, toDense } from '../../../src/plan/index.js'
import { scan } from '../../security/support/scan.js'
import { lowerRecord } from '../../support/without-waiting.js'
import { CORPUS, fixturesOf, readFixtureModel } from '../corpus.js'

const VERSIONS = ['category_encoders-2.6.4', 'category_encoders-2.11.2'] as const

function recordOf(version: string, name: string) {
  return readFixtureModel(fixturesOf(version).find((fixture) => fixture.name === name)!)
}

/** The model with one attribute set, as another version or option would have written it. */
function loweredWith(version: string, name: string, attribute: string, value: PyValue | undefined) {
  const record = recordOf(version, name)
  const { state } = record.root as PyObject
  const dict = state as PyDict
  const kept = [...dict.entries].filter(([key]) => key !== attribute)
  const changed = new PyDict()
  for (const [key, entry] of kept) changed.set(key, entry)
  if (value !== undefined) changed.set(attribute, value)
  ;(record.root as PyObject).state = changed
  return lowerRecord(record).lowered
}

function row(city: string | null, grade = 2): TableChunk {
  return {
    rows: 1,
    columns: [
      stringColumn('city', [city]),
      numberColumn('amount', Float64Array.of(1)),
      numberColumn('grade', Float64Array.of(grade)),
    ],
  }
}

describe.each(VERSIONS)('encoders of %s', (version) => {
  it.each(['ordinal', 'one-hot', 'count', 'target', 'leave-one-out'])(
    '%s refuses what it was told to refuse, by the name of the column and the row',
    (name) => {
      const { lowered } = lowerRecord(recordOf(version, `encoder-${name}-error`))
      const encode = (table: TableChunk) => toDense(lowered.transform!(selectInputs(lowered.inputs, table)))
      expect(encode(row('Rome')).rows).toBe(1)
      expect(() => encode(row('Paris'))).toThrow(/column city holds "Paris" in row 1, a category that .* did not see/)
      expect(() => encode(row(null))).toThrow(/column city is missing in row 1, which this .* refuses/)
      expect(() => encode(row('Rome', 7))).toThrow(/column grade holds "7" in row 1/)
    },
  )

  it('groups of categories are refused by the name of the option', () => {
    expect(() => loweredWith(version, 'encoder-count', 'min_group_size', 3)).toThrow(
      /CountEncoder\.min_group_size: it groups categories/,
    )
  })

  it('a function in the place of an answer is refused', () => {
    expect(() => loweredWith(version, 'encoder-ordinal', 'handle_unknown', 7)).toThrow(
      /OrdinalEncoder\.handle_unknown: it is no word/,
    )
  })

  it('a file that does not name its columns is refused', () => {
    expect(() => loweredWith(version, 'encoder-woe', 'feature_names_in_', undefined)).toThrow(
      /WOEEncoder: the file does not name the columns it was fitted on/,
    )
  })

  it('what is no pandas object in the place of one is refused', () => {
    expect(() => loweredWith(version, 'encoder-target', 'mapping', new PyDict())).not.toThrow()
    const odd = new PyDict()
    odd.set('city', 'text')
    expect(() => loweredWith(version, 'encoder-target', 'mapping', odd)).toThrow(/expected a pandas object/)
  })

  it.each(['encoder-one-hot-indicator', 'encoder-cat-boost', 'encoder-columns'])('%s is no alarm', async (name) => {
    const file = await scan(new Uint8Array(readFileSync(join(CORPUS, version, name, 'model.joblib'))), 'model.joblib')
    expect([file.risk, file.complete]).toEqual(['low', true])
    expect(file.findings.map((finding) => finding.rule_id)).toEqual(['pickle-by-design'])
  })
})
