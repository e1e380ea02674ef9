import { describe, expect, it } from '@jest/globals'
import { checkConfig } from '../../src/config/index.js'
import type { Model } from '../../src/core/model.js'
import { numberColumn, stringColumn, type TableChunk } from '../../src/core/table.js'
import { systemClock } from '../../src/hosts/index.js'
import type { StageContext } from '../../src/stages/context.js'
import type { BaselineOutcome } from '../../src/stages/validate/baseline.js'
import { evaluationOf, type Evaluation } from '../../src/stages/validate/evaluation.js'
import { RowThinner } from '../../src/stages/validate/row-thinner.js'
import { weakSegmentCheck } from '../../src/stages/validate/weak-segments.js'

const ROWS = 2000
const plan = Array.from({ length: ROWS }, (_, row) => ['basic', 'plus', 'pro'][(row * 7919) % 3]!)
/** A number below 100 that knows nothing of the plan. */
const chance = (row: number): number => ((row * 104_729) >>> 3) % 100

function classifier(wrong: (row: number) => boolean): Evaluation {
  const model = { task: 'classification', classes: [0, 1] } as unknown as Model
  const truth = Float64Array.from({ length: ROWS }, (_, row) => (chance(row + 1) < 50 ? 1 : 0))
  const labels = Array.from(truth, (label, row) => (wrong(row) ? 1 - label : label))
  return evaluationOf(
    model,
    { rows: ROWS, outputs: 1, labels, values: null, probabilities: null },
    numberColumn('y', truth),
  )
}

const chunk: TableChunk = {
  rows: ROWS,
  columns: [
    stringColumn('plan', plan),
    numberColumn(
      'age',
      Float64Array.from(plan, (_, row) => chance(row * 3)),
    ),
  ],
}

function deployed(evaluation: Evaluation | null): BaselineOutcome {
  const baseline = evaluation === null ? null : { model: {} as Model, evaluation, size: 1, sha256: '', same: false }
  return { baseline, known: true, check: {} as BaselineOutcome['check'] }
}

async function searched(candidate: Evaluation, before: Evaluation | null, policy: object = {}) {
  const config = checkConfig({ validation: { weak_segments: policy } })
  const thinner = new RowThinner([])
  thinner.add(
    chunk,
    Float64Array.from({ length: chunk.rows }, (_, row) => row),
  )
  const context = { config, clock: systemClock } as unknown as StageContext
  const { checks, segments } = await weakSegmentCheck(context, candidate, deployed(before), thinner.finish())
  return { check: checks[0], segments }
}

const even = classifier((row) => chance(row) < 10)
const weakOnPro = classifier((row) => chance(row) < (plan[row] === 'pro' ? 40 : 5))

describe('weak segments', () => {
  it('where the candidate is worse than the deployed model are told, and close the gate when asked to', async () => {
    const { check, segments } = await searched(weakOnPro, even, { mode: 'fail' })
    expect(segments).toMatchObject({ compared_with: 'deployed', metric: 'accuracy', rows: ROWS })
    expect(segments!.segments[0]).toMatchObject({ conditions: [{ column: 'plan', value: 'pro' }], confirmed: true })
    expect(segments!.segments[0]!.score).toBeCloseTo(0.6, 1)
    expect(segments!.segments[0]!.other).toBeCloseTo(0.9, 1)
    expect(check).toMatchObject({ id: 'validation.weak_segments', status: 'failed', severity: 'fail', threshold: 0 })
    expect(check!.message).toContain('most of all plan = pro: accuracy 0.')
  })

  it('within the limit pass', async () => {
    expect((await searched(weakOnPro, even, { mode: 'fail', max_gap: 0.5 })).check!.status).toBe('passed')
  })

  it('are a warning by default', async () => {
    expect((await searched(weakOnPro, even)).check).toMatchObject({ status: 'failed', severity: 'warn' })
  })

  it('against all rows are shown, and break a rule only beyond a limit', async () => {
    const shown = await searched(weakOnPro, null)
    expect(shown.segments).toMatchObject({ compared_with: 'all_rows' })
    expect(shown.segments!.segments[0]!.confirmed).toBe(true)
    expect(shown.check!.status).toBe('passed')
    expect((await searched(weakOnPro, null, { max_gap: 0.1 })).check!.status).toBe('failed')
  })

  it('are none where both models are alike', async () => {
    const { check } = await searched(even, even, { mode: 'fail' })
    expect(check).toMatchObject({ status: 'passed' })
    expect(check!.message).toContain('none is worse than the deployed model beyond chance')
  })

  it('are not searched when switched off', async () => {
    expect(await searched(weakOnPro, even, { mode: 'off' })).toEqual({ check: undefined, segments: null })
  })
})

describe('rows for the search', () => {
  it('stay bounded on a long stream, evenly spread, with their positions', () => {
    const thinner = new RowThinner(['x'])
    const rows = 60_000
    for (let part = 0; part < 5; part++) {
      const values = Float64Array.from({ length: rows }, (_, row) => part * rows + row)
      thinner.add({ rows, columns: [numberColumn('x', values), numberColumn('other', values)] }, values)
    }
    const { columns, rows: kept } = thinner.finish()
    expect(columns.map(({ name }) => name)).toEqual(['x'])
    expect(kept).toHaveLength(75_000)
    const [column] = columns
    expect(column!.kind === 'number' && column!.values.every((value, at) => value === kept[at])).toBe(true)
    expect(kept.at(-1)).toBe(299_996)
  })
})
