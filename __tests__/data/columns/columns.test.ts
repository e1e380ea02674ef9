import { describe, expect, it } from '@jest/globals'
import { numberColumn, stringColumn, type TableChunk } from '../../../src/core/table.js'
import type { ModelInput } from '../../../src/core/model.js'
import { checkFeatures, schemaOf, splitTarget, syntheticRows } from '../../../src/data/index.js'

const chunk: TableChunk = {
  rows: 2,
  columns: [
    numberColumn('age', Float64Array.of(1, 2)),
    stringColumn('city', ['x', 'y']),
    numberColumn('income', Float64Array.of(3, 4)),
  ],
}
const number = (name: string | null): ModelInput => ({ name, kind: 'number' })

describe('the target column', () => {
  it('is taken out of the features', () => {
    const { features, target } = splitTarget(chunk, 'city')
    expect(target).toBe(chunk.columns[1])
    expect(features.columns.map(({ name }) => name)).toEqual(['age', 'income'])
  })

  it('is looked for by name, and the nearest name is offered', () => {
    expect(() => splitTarget(chunk, 'Incom')).toThrow(
      expect.objectContaining({
        code: 'data',
        message: "the target column 'Incom' is not in the data; columns are 'age', 'city', 'income'",
        remedy: "Did you mean 'income'?",
      }),
    )
    expect(() => splitTarget(chunk, 'zzzzzz')).toThrow(
      expect.objectContaining({ remedy: 'Name one of these columns as target.' }),
    )
  })
})

describe('columns against the features of a model', () => {
  const schema = schemaOf(chunk)

  it('fit by name in any order, the target left aside', () => {
    expect(checkFeatures(schema, [number('income'), number('age')], 'city')).toEqual({
      problems: [],
      extra: [],
      reordered: true,
    })
    expect(checkFeatures(schema, [number('age'), number('income')])).toEqual({
      problems: [],
      extra: ['city'],
      reordered: false,
    })
  })

  it('name what is missing, renamed or of the wrong type', () => {
    const { problems } = checkFeatures(schema, [number('ages'), number('city'), { name: 'income', kind: 'text' }])
    expect(problems).toEqual([
      {
        feature: 'ages',
        problem: 'missing',
        message: "the feature 'ages' is not in the data; did 'age' use to be it?",
      },
      { feature: 'city', problem: 'type', message: "the feature 'city' holds text; the model takes numbers there" },
      { feature: 'income', problem: 'type', message: "the feature 'income' holds numbers; the model takes text there" },
    ])
  })

  it('are counted for a model without names', () => {
    expect(checkFeatures(schema, [number(null), number(null)], 'city').problems).toEqual([])
    expect(checkFeatures(schema, [number(null)]).problems[0]).toMatchObject({ problem: 'count' })
  })
})

describe('synthetic rows', () => {
  const inputs: readonly ModelInput[] = [
    number('n'),
    { name: 'c', kind: 'string', categories: ['red', 'blue', null] },
    { name: 'k', kind: 'any', categories: [1, 5] },
    { name: 't', kind: 'text' },
    number(null),
  ]

  it('fit the signature of the model and use its categories only', () => {
    const rows = syntheticRows(inputs, 200, 1)
    expect(checkFeatures(schemaOf(rows), inputs.slice(0, 4)).problems).toEqual([])
    const [n, c, k, t, last] = rows.columns
    expect(n?.kind === 'number' && n.values.every(Number.isFinite) && new Set(n.values).size).toBe(200)
    expect(c?.kind === 'string' && new Set(c.dictionary)).toEqual(new Set(['red', 'blue']))
    expect(k?.kind === 'number' && new Set(k.values)).toEqual(new Set([1, 5]))
    expect(t?.kind === 'string' && t.dictionary[0]!.split(' ').length).toBe(8)
    expect(last?.name).toBe('x4')
  })

  it('are never negative, as logarithms and roots need it, unless both signs are asked for', () => {
    const values = (spread?: { signed?: boolean; scale?: number }) => {
      const [column] = syntheticRows([number('n')], 500, 3, spread).columns
      return column?.kind === 'number' ? Array.from(column.values) : []
    }
    expect(values().every((value) => value >= 0)).toBe(true)
    expect(values({ signed: true }).some((value) => value < 0)).toBe(true)
    expect(Math.max(...values({ scale: 1000 }))).toBeGreaterThan(1000)
  })

  it('repeat the numbers of a thousand columns where there are many more, which would take seconds to draw', () => {
    const { columns } = syntheticRows(new Array(5_000).fill(number(null)), 10, 1)
    expect(new Set(columns.map(({ name }) => name)).size).toBe(5_000)
    const values = new Set(columns.map((column) => (column.kind === 'number' ? column.values : null)))
    expect(values.size).toBe(1_024)
  })

  it('are the same for the same seed', () => {
    expect(syntheticRows(inputs, 50, 7)).toEqual(syntheticRows(inputs, 50, 7))
    expect(syntheticRows(inputs, 50, 8)).not.toEqual(syntheticRows(inputs, 50, 7))
  })
})
