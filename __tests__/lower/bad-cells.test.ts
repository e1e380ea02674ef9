import { describe, expect, it } from '@jest/globals'
import { isModelGateError } from '../../src/core/errors.js'
import { numberColumn, sliceRows, type TableChunk } from '../../src/core/table.js'
import type { LowerableRecord } from '../../src/lower/index.js'
import { fixturesOf, numberOf, readFixtureRecord, readFixtureRows, type BadAnswer, type Fixture } from './corpus.js'
import { parityWith } from './parity.js'

const VERSIONS = ['1.2.2', '1.9.1'] as const

const asked = VERSIONS.flatMap((version) =>
  fixturesOf(version)
    .filter(({ expected }) => expected.bad !== undefined)
    .map((fixture): [string, string, Fixture] => [version, fixture.name, fixture]),
)

/** The first row of a fixture with another number in its first cell. */
function rowWith(first: TableChunk, cell: BadAnswer['cell']): TableChunk {
  const [column, ...rest] = first.columns
  return { rows: 1, columns: [numberColumn(column!.name, Float64Array.of(numberOf(cell))), ...rest] }
}

/** What is wrong about the answer to one bad cell; null when it is scikit-learn's, or refused where scikit-learn raises. */
function problemOf(record: LowerableRecord, rows: TableChunk, { expected }: Fixture, bad: BadAnswer): string | null {
  const { labels, values, probabilities, scores, transformed, ...facts } = expected
  const all = { labels, values, probabilities, scores, transformed }
  const wanted = bad.raises === undefined ? bad : all
  const present = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  try {
    const { differences } = parityWith(record, rows, { ...facts, ...present })
    if (bad.raises !== undefined) return `answered, where scikit-learn raises ${bad.raises}`
    return differences.length === 0 ? null : differences.join('; ')
  } catch (error) {
    if (!isModelGateError(error)) throw error
    if (bad.raises === undefined) return `refused: ${error.message}`
    return error.code === 'data' && error.remedy?.endsWith('.') === true ? null : `${error.code}: ${error.message}`
  }
}

describe('cells that are no finite number, or that float32 does not hold, get what scikit-learn gives or one error about the data', () => {
  it.each(asked)('scikit-learn %s: %s', (_version, _name, fixture) => {
    const record = readFixtureRecord(fixture)
    const problems: Record<string, string> = {}
    for (const bad of fixture.expected.bad ?? []) {
      // Read anew, since the comparison writes over the rows that it was given.
      const first = sliceRows(readFixtureRows(fixture), 0, 1)
      const problem = problemOf(record, rowWith(first, bad.cell), fixture, bad)
      if (problem !== null) problems[String(bad.cell)] = problem
    }
    expect(problems).toEqual({})
  })
})
