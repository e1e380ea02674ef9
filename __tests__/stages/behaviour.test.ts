import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { checkConfig } from '../../src/config/index.js'
import type { Model, Prediction } from '../../src/core/model.js'
import type { BehaviourResult, CheckResult } from '../../src/core/result.js'
import { cellOf, columnNamed, type TableChunk } from '../../src/core/table.js'
import { inlineRows, openTable } from '../../src/data/index.js'
import { systemClock } from '../../src/hosts/index.js'
import { openModel } from '../../src/model/index.js'
import type { StageContext } from '../../src/stages/context.js'
import { behaviourChecks } from '../../src/stages/validate/behaviour.js'
import { readFileSync } from 'node:fs'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()

const number = (chunk: TableChunk, name: string, row: number): number => Number(cellOf(columnNamed(chunk, name)!, row))

/** price = 2 rooms - age / 10, and 1 less in the north. */
const regressor = {
  task: 'regression',
  classes: null,
  inputs: [],
  predict: (chunk: TableChunk): Promise<Prediction> => {
    const values = Float64Array.from({ length: chunk.rows }, (_, row) => {
      const north = cellOf(columnNamed(chunk, 'region')!, row) === 'north' ? 1 : 0
      return 2 * number(chunk, 'rooms', row) - number(chunk, 'age', row) / 10 - north
    })
    return Promise.resolve({ rows: chunk.rows, outputs: 1, labels: null, values, probabilities: null })
  },
} as unknown as Model

/** yes from income 50 on; the probability grows with income and never with age. */
const classifier = {
  task: 'classification',
  classes: ['no', 'yes'],
  inputs: [],
  predict: (chunk: TableChunk): Promise<Prediction> => {
    const shares = Array.from({ length: chunk.rows }, (_, row) => Math.min(1, number(chunk, 'income', row) / 100))
    const labels = shares.map((share) => (share >= 0.5 ? 'yes' : 'no'))
    const probabilities = Float64Array.from(shares.flatMap((share) => [1 - share, share]))
    return Promise.resolve({ rows: chunk.rows, outputs: 1, labels, values: null, probabilities })
  },
} as unknown as Model

const HOUSES = [
  { rooms: 3, age: 20, region: 'north' },
  { rooms: 5, age: 0, region: 'south' },
]
const PEOPLE = [
  { income: 20, age: 30 },
  { income: 80, age: 60 },
]

async function run(
  model: Model,
  behaviour: readonly object[],
  more: Partial<StageContext> = {},
): Promise<{ checks: readonly CheckResult[]; results: readonly BehaviourResult[] }> {
  const context = {
    config: checkConfig({ validation: { behaviour } }),
    model: { open: () => Promise.resolve({ model }) },
    ...{ clock: systemClock, signal: new AbortController().signal },
    ...{ validationData: null, target: null, sourceRoot: folder },
    ...more,
  } as unknown as StageContext
  return behaviourChecks(context)
}

async function one(model: Model, behaviour: object, more: Partial<StageContext> = {}): Promise<CheckResult> {
  return (await run(model, [behaviour], more)).checks[0]!
}

describe('golden rows', () => {
  const golden = { kind: 'golden', name: 'known', rows: HOUSES }

  it('hold within the tolerance', async () => {
    expect(await one(regressor, { ...golden, expect: [3, 10] })).toMatchObject({
      id: 'validation.behaviour.known',
      status: 'passed',
    })
    expect((await one(regressor, { ...golden, expect: [3.009, 10], tolerance: 0.01 })).status).toBe('passed')
  })

  it('that the model answers otherwise are shown with what was expected', async () => {
    const check = await one(regressor, { ...golden, expect: [3.2, 10], tolerance: 0.1 })
    expect(check).toMatchObject({ status: 'failed', measured: 1, threshold: 0, severity: 'fail' })
    expect(check.message).toContain('row 1 (rooms 3, age 20, region north): expected 3.2, found 3')
  })

  it('of a classifier compare labels, or the probability of a class', async () => {
    const rows = { kind: 'golden', name: 'known', rows: PEOPLE }
    expect((await one(classifier, { ...rows, expect: ['no', 'yes'] })).status).toBe('passed')
    expect((await one(classifier, { ...rows, expect: ['no', 'no'] })).status).toBe('failed')
    expect((await one(classifier, { ...rows, class: 'yes', expect: [0.2, 0.8] })).status).toBe('passed')
    expect((await one(classifier, { ...rows, class: 'yes', expect: [0.2, 0.7] })).status).toBe('failed')
  })

  it('come from a file with their answers in a column', async () => {
    writeFileSync(join(folder, 'golden.csv'), 'income,age,answer\n20,30,no\n80,60,yes\n10,20,yes\n')
    const check = await one(classifier, {
      ...{ kind: 'golden', name: 'file', data: 'golden.csv', expect_column: 'answer' },
      max_failures: 0.4,
    })
    expect(check).toMatchObject({ status: 'passed', measured: 1, threshold: 1 })
    expect(check.message).toContain('row 3 (income 10, age 20): expected yes, found no')
  })

  it('without an answer break the case', async () => {
    expect((await one(regressor, { ...golden, expect: [null, 10] })).message).toContain('expected missing, found 3')
  })
})

describe('invariance', () => {
  it('holds when the column does not matter', async () => {
    const change = [{ column: 'age', multiply: 2 }]
    expect(await one(classifier, { kind: 'invariance', name: 'age', rows: PEOPLE, change })).toMatchObject({
      status: 'passed',
      message: 'holds on 2 rows',
    })
  })

  it('tries every value of a list, and counts only cells that it changed', async () => {
    const change = [{ column: 'region', set: ['north', 'south'] }]
    const { results, checks } = await run(regressor, [{ kind: 'invariance', name: 'region', rows: HOUSES, change }])
    expect(results[0]).toMatchObject({ rows: 2, failures: 2, rule: 'region set to ["north","south"]: value stays' })
    expect(checks[0]!.message).toContain('row 2 (region south → north): expected 10, found 9')
    expect(checks[0]!.message).toContain('row 1 (region north → south): expected 3, found 4')
  })

  it('of numbers has a tolerance', async () => {
    const change = [{ column: 'age', add: 1 }]
    const small = { kind: 'invariance', name: 'age', rows: HOUSES, change }
    expect((await one(regressor, { ...small, tolerance: 0.11 })).status).toBe('passed')
    expect((await one(regressor, { ...small, tolerance: 0.09 })).status).toBe('failed')
  })

  it('of shuffled values is the same for the same seed', async () => {
    const rows = Array.from({ length: 50 }, (_, row) => ({ rooms: row, age: row, region: 'south' }))
    const shuffled = { kind: 'invariance', name: 'mixed', rows, change: [{ column: 'rooms', shuffle: true }] }
    const [first, second] = [await one(regressor, shuffled), await one(regressor, shuffled)]
    expect(first.status).toBe('failed')
    expect(first.message).toBe(second.message)
  })
})

describe('direction', () => {
  const raise = { kind: 'direction', name: 'up', change: [{ column: 'rooms', add: 1 }] }

  it.each([
    ['up', 'passed'],
    ['not_down', 'passed'],
    ['down', 'failed'],
    ['not_up', 'failed'],
  ])('of a value that rises: %s %s', async (expected, status) => {
    expect((await one(regressor, { ...raise, rows: HOUSES, expect: expected })).status).toBe(status)
  })

  it('tells a value that must move from one that may stay', async () => {
    const capped = {
      kind: 'direction',
      name: 'cap',
      rows: [{ income: 100, age: 1 }],
      change: [{ column: 'income', add: 5 }],
    }
    expect((await one(classifier, { ...capped, expect: 'up' })).status).toBe('failed')
    expect((await one(classifier, { ...capped, expect: 'not_down' })).status).toBe('passed')
  })

  it('looks at the probability of the last class, or of the one that is named', async () => {
    const income = { kind: 'direction', name: 'income', rows: PEOPLE, change: [{ column: 'income', add: 10 }] }
    expect((await one(classifier, { ...income, expect: 'up' })).status).toBe('passed')
    expect((await one(classifier, { ...income, class: 'no', expect: 'down' })).status).toBe('passed')
  })

  it('shows at most five rows of those that break it', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => ({ rooms: row, age: row, region: 'south' }))
    const { results, checks } = await run(regressor, [{ ...raise, rows, expect: 'down' }])
    expect(results[0]!.examples).toHaveLength(5)
    expect(checks[0]!.message).toMatch(/^40 of 40 rows break it, 0 may: .* and 35 more$/)
  })
})

describe('a case that cannot be judged', () => {
  const change = [{ column: 'rooms', add: 1 }]

  it.each<[string, Model, object, string, string]>([
    ['names a column that is not there', regressor, { kind: 'invariance', rows: HOUSES, change: [{ column: 'room', add: 1 }] }, 'failed', 'the rows have no column room to change; did you mean rooms?'],
    ['adds to text', regressor, { kind: 'invariance', rows: HOUSES, change: [{ column: 'region', add: 1 }] }, 'failed', 'the column region holds text'],
    ['writes text into numbers', regressor, { kind: 'invariance', rows: HOUSES, change: [{ column: 'age', set: 'old' }] }, 'failed', 'the column age holds numbers, not "old"'],
    ['asks for a class that is not there', classifier, { kind: 'invariance', rows: PEOPLE, class: 'maybe', change: [{ column: 'age', add: 1 }] }, 'failed', 'the model has no class maybe'],
    ['asks a regression for a class', regressor, { kind: 'direction', rows: HOUSES, class: 'yes', change, expect: 'up' }, 'failed', 'a regression model has no classes'],
    ['changes nothing', regressor, { kind: 'invariance', rows: HOUSES, change: [{ column: 'rooms', add: 0 }] }, 'inconclusive', 'the changes leave every row as it is'],
    ['has no answers where it looks for them', regressor, { kind: 'golden', rows: HOUSES, expect_column: 'price' }, 'failed', 'no column price with the expected answers'],
    ['has no file', regressor, { kind: 'invariance', data: 'nothing.csv', change }, 'error', 'nothing.csv'],
  ])('%s', async (_what, model, behaviour, status, message) => {
    const check = await one(model, { name: 'x', ...behaviour })
    expect(check.status).toBe(status)
    expect(check.message).toContain(message)
  }) // prettier-ignore

  it('for want of rows follows the policy for missing data', async () => {
    const check = await one(regressor, { kind: 'invariance', name: 'x', change })
    expect(check).toMatchObject({ status: 'inconclusive', severity: 'warn' })
  })
})

describe('behaviour of a real model', () => {
  it('is asked on the first rows of the validation data, without the label', async () => {
    const { model } = await openModel(readFileSync('examples/models/penguins.joblib'), 'penguins.joblib')
    const validationData = await openTable('examples/data/penguins-validation.csv')
    const { checks, results } = await run(
      model,
      [
        { kind: 'invariance', name: 'year-of-nothing', change: [{ column: 'sex', set: 'male' }], max_failures: 1 },
        { kind: 'direction', name: 'bill', class: 'Gentoo', change: [{ column: 'flipper_length_mm', add: 20 }], expect: 'not_down', max_rows: 50 },
      ],
      { validationData, target: 'species' },
    ) // prettier-ignore
    expect(checks.map(({ status }) => status)).toEqual(['passed', 'passed'])
    expect(results[1]!.rows).toBe(50)
    await model.close()
  })
})

describe('rows of a configuration', () => {
  it('become columns of numbers, truth values or text, missing where a row lacks them', () => {
    const { columns, rows } = inlineRows([
      { a: 1, b: true, c: 'x', d: 1 },
      { a: null, b: false, d: 'y' },
    ])
    expect(rows).toBe(2)
    const cells = columns.map((column) => [column.name, column.kind, cellOf(column, 0), cellOf(column, 1)])
    expect(cells).toEqual([
      ['a', 'number', 1, null],
      ['b', 'number', true, false],
      ['c', 'string', 'x', null],
      ['d', 'string', '1', 'y'],
    ])
  })
})
