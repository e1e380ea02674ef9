import { describe, expect, it } from '@jest/globals'
import { checkConfig } from '../../src/config/index.js'
import type { Model, Prediction } from '../../src/core/model.js'
import type { FeatureImportance } from '../../src/core/result.js'
import { columnNamed, numberColumn, type NumberColumn, type TableChunk } from '../../src/core/table.js'
import { sourceOf } from '../../src/data/table-source.js'
import { systemClock } from '../../src/hosts/index.js'
import { worstOf } from '../../src/stages/check.js'
import type { StageContext } from '../../src/stages/context.js'
import { driftCheck } from '../../src/stages/validate/drift.js'

const ROWS = 1_000
const grid = (move: number): Float64Array => Float64Array.from({ length: ROWS }, (_, row) => row + 0.5 + move * ROWS)

/** Columns x, z and y, each even over an interval that is moved by shares of itself: the Kolmogorov-Smirnov statistic. */
const table = (moves: { x?: number; z?: number; y?: number }) =>
  sourceOf({
    rows: ROWS,
    columns: (['x', 'z', 'y'] as const).map((name) => numberColumn(name, grid(moves[name] ?? 0))),
  })

/** Answers with z, whatever x is. */
const model = {
  ...{ task: 'regression', classes: null },
  inputs: [
    { name: 'x', kind: 'number' },
    { name: 'z', kind: 'number' },
  ],
  predict: (chunk: TableChunk): Promise<Prediction> => {
    const { values } = columnNamed(chunk, 'z') as NumberColumn
    return Promise.resolve({ rows: chunk.rows, outputs: 1, labels: null, values, probabilities: null })
  },
} as unknown as Model

const measured = (x: number, z: number): FeatureImportance => ({
  ...{ status: 'evaluated', reason: null, stability: 1, threshold: 0.8 },
  importances: [
    { feature: 'x', importance: x, noise: 0.01, deployed: null },
    { feature: 'z', importance: z, noise: 0.01, deployed: null },
  ],
})

async function judge(
  drift: object,
  moves: Parameters<typeof table>[0],
  { importance = measured(1, 1), more = {} }: { importance?: FeatureImportance; more?: Partial<StageContext> } = {},
) {
  const context = {
    config: checkConfig({ drift }),
    model: { open: () => Promise.resolve({ model }) },
    ...{ clock: systemClock, signal: new AbortController().signal, target: 'y' },
    ...{ referenceData: table({}), validationData: table(moves) },
    ...more,
  } as unknown as StageContext
  const outcome = await driftCheck(context, importance)
  const told = outcome.checks.map(({ id, status, severity }) => [id.replace('validation.', ''), status, severity])
  return { ...outcome, told, gate: worstOf(outcome.checks) }
}

describe('drift of the data, of its labels and of the predictions', () => {
  it('are lines of their own, of which the last two warn', async () => {
    const { told, gate, drift } = await judge({ test: 'ks' }, { z: 0.3, y: 0.3 })
    expect(told).toEqual([
      ['data_drift', 'failed', undefined],
      ['label_drift', 'failed', 'warn'],
      ['prediction_drift', 'failed', 'warn'],
    ])
    expect(gate).toBe('failed')
    expect(drift.columns.map(({ name, role, score }) => [name, role, Number(score!.toFixed(6))])).toEqual([
      ['x', 'feature', 0],
      ['z', 'feature', 0.3],
      ['y', 'target', 0.3],
      ['prediction', 'prediction', 0.3],
    ])
  })

  it.each([
    ['on_prediction_drift', { z: 0.3 }, 'prediction_drift'],
    ['on_label_drift', { y: 0.3 }, 'label_drift'],
  ] as const)('%s: fail closes the gate, warn does not, off does not judge', async (key, moves, id) => {
    const judged = async (mode: string) => {
      const { told, gate } = await judge({ thresholds: { z: 0.9 }, [key]: mode }, moves)
      return [told.find(([name]) => name === id)?.[1], gate]
    }
    expect(await judged('fail')).toEqual(['failed', 'failed'])
    expect(await judged('warn')).toEqual(['failed', 'passed'])
    expect(await judged('off')).toEqual([undefined, 'passed'])
  })

  it('does not judge what is not there: no reference, no label', async () => {
    expect((await judge({}, {}, { more: { referenceData: null } })).told).toEqual([
      ['data_drift', 'skipped', undefined],
    ])
    const names = (await judge({}, {}, { more: { target: null } })).told.map(([name]) => name)
    expect(names).toEqual(['data_drift', 'prediction_drift'])
  })

  it('warns of a model that cannot answer, and closes the gate where its drift would', async () => {
    const source = { open: () => Promise.reject(new Error('no')) } as unknown as StageContext['model']
    const status = async (mode: string) =>
      (await judge({ on_prediction_drift: mode }, {}, { more: { model: source } })).told.at(-1)
    expect(await status('warn')).toEqual(['prediction_drift', 'error', 'warn'])
    expect(await status('fail')).toEqual(['prediction_drift', 'error', undefined])
  })
})

describe('drift weighted by importance', () => {
  const scoreOf = async (drift: object, importance: FeatureImportance) =>
    (
      await judge(
        { aggregate: 'weighted', test: 'ks', on_prediction_drift: 'off', ...drift },
        { x: 0.3, z: 0.1 },
        { importance, more: { target: null } },
      )
    ).drift.score

  it('weighs by what this run measured, noise and losses as nothing', async () => {
    expect(await scoreOf({}, measured(0.3, 0.1))).toBeCloseTo((0.3 * 3 + 0.1) / 4, 12)
    expect(await scoreOf({}, measured(0.005, 0.1))).toBeCloseTo(0.1, 12)
    expect(await scoreOf({}, measured(0.2, -0.1))).toBeCloseTo(0.3, 12)
  })

  it('weighs by declared weights where there are some', async () => {
    expect(await scoreOf({ weights: { x: 1, z: 4 } }, measured(1, 0))).toBeCloseTo((0.3 + 4 * 0.1) / 5, 12)
  })

  it('is inconclusive, not a warning, when nothing was measured', async () => {
    const importance: FeatureImportance = { ...measured(1, 1), reason: 'no labelled validation data', importances: [] }
    const { checks, gate } = await judge({ aggregate: 'weighted' }, {}, { importance })
    expect(checks[0]).toMatchObject({
      status: 'inconclusive',
      message: 'there are no weights of features: no labelled validation data',
    })
    expect(gate).toBe('inconclusive')
  })
})
