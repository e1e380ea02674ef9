import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it } from '@jest/globals'

import { earlierRuns, historyFor } from '../../src/commands/report-history.js'
import type { OpenTarget } from '../../src/commands/targets.js'
import { deployed } from '../report/sample-results.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = join(temporaryFolder(), 'runs')

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
})

const idOf = (index: number): string => `pipeline_20260901_1015${String(index).padStart(2, '0')}_abcdef`
const record = (index: number, document: unknown): void => {
  writeFileSync(join(folder, `${idOf(index)}.json`), typeof document === 'string' ? document : JSON.stringify(document))
}
const run = (index: number, rest: object = {}): object => ({ ...deployed, pipeline_id: idOf(index), ...rest })

describe('earlier runs', () => {
  it('are those of the folder, by model, oldest first, with what they measured', async () => {
    record(2, run(2))
    record(1, run(1, { overall_status: 'failed' }))
    record(3, run(3, { model_path: 'models/other.onnx' }))
    const found = await earlierRuns(folder)
    expect([...found.keys()].toSorted()).toEqual(['models/churn.joblib', 'models/other.onnx'])
    const runs = found.get('models/churn.joblib')!
    expect(runs.map(({ pipeline_id }) => pipeline_id)).toEqual([idOf(1), idOf(2)])
    expect(runs[0]).toMatchObject({ overall_status: 'failed', drift: 0.093, data_quality: 0.981, stability: 0.964 })
    expect(runs[0]!.metrics['accuracy']).toBe(0.9125)
  })

  it('are none in a folder that is not there', async () => {
    rmSync(folder, { recursive: true })
    expect(await earlierRuns(folder)).toEqual(new Map())
  })

  it.each([
    ['no JSON', 'not json'],
    ['no result', []],
    ['a status that we do not have', run(1, { overall_status: 'splendid' })],
    ['a time that is none', run(1, { start_time: '<script>' })],
    ['a metric that is no number', run(1, { stages: { validation: { ...deployed.stages.validation, model_performance: { metrics: { accuracy: '1' } } } } })], // prettier-ignore
    ['nothing', 'null'],
  ])('that somebody put there with %s are left out, and the others are shown', async (_, document) => {
    record(1, document)
    record(2, run(2))
    expect((await earlierRuns(folder)).get('models/churn.joblib')).toHaveLength(1)
  })

  it('are the newest 300 of a folder that was never emptied', async () => {
    const name = (index: number): string => `pipeline_20260901_${String(index).padStart(6, '0')}_abcdef`
    for (let index = 0; index < 320; index++) {
      const { stages: _, ...rest } = deployed
      writeFileSync(
        join(folder, `${name(index)}.json`),
        JSON.stringify({ ...rest, stages: {}, pipeline_id: name(index) }),
      )
    }
    const runs = (await earlierRuns(folder)).get('models/churn.joblib')!
    expect(runs).toHaveLength(300)
    expect(runs.at(-1)!.pipeline_id).toBe(name(319))
  })
})

describe('the history of a report', () => {
  it('does not open a target for a picture', async () => {
    expect(await historyFor(deployed, new Map(), null)).toEqual({ runs: [], deployments: null, unread: null })
  })

  it('says why deployments could not be read, and has the runs all the same', async () => {
    const store = { head: () => Promise.reject(new Error('the server is away')) }
    const target = Promise.resolve({ store } as unknown as OpenTarget)
    const history = await historyFor(deployed, new Map([['models/churn.joblib', []]]), target)
    expect(history).toEqual({ runs: [], deployments: null, unread: 'the server is away' })
  })
})
