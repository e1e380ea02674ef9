import { describe, expect, it } from '@jest/globals'
import { Attributes, type PyObject } from '../../src/formats/index.js'
import { readLightgbm } from '../../src/lower/lightgbm/index.js'
import { xgboostModel } from '../../src/lower/xgboost/booster.js'
import { readXgboost } from '../../src/lower/xgboost/index.js'
import { predictsInPlace } from '../../src/lower/xgboost/native.js'
import { nearlyZeroIsZero, selectInputs, toDense, type DenseBlock } from '../../src/plan/index.js'
import {
  corpusVersions,
  fixturesOf,
  numberOf,
  readFixtureModel,
  readFixtureRecord,
  readFixtureRows,
  type Fixture,
} from './corpus.js'
import { lowerRecord } from '../support/without-waiting.js'

/** Fixtures of single boosters whose columns are numbers. */
function boosters(library: string): [string, Fixture][] {
  return corpusVersions()
    .filter((version) => version.startsWith(`${library}-`))
    .flatMap((version) => fixturesOf(version))
    .filter(({ name, expected }) => expected.margins !== undefined && !name.includes('category-names'))
    .map((fixture) => [`${fixture.version} ${fixture.name}`, fixture])
}

/** The estimator's attributes, and those of its booster. */
function opened(fixture: Fixture): { estimator: Attributes; booster: Attributes } {
  const root = readFixtureModel(fixture).root as PyObject
  const estimator = Attributes.of(root)
  return { estimator, booster: estimator.has('_Booster') ? Attributes.of(estimator.object('_Booster')) : estimator }
}

function rowsOf(fixture: Fixture, cell: (value: number) => number): DenseBlock {
  const { lowered } = lowerRecord(readFixtureRecord(fixture))
  const rows = toDense(selectInputs(lowered.inputs, readFixtureRows(fixture)))
  return { ...rows, data: rows.data.map(cell) }
}

describe('XGBoost margins', () => {
  it.each(boosters('xgboost'))('%s: every bit of every sum is XGBoost’s own', (_, fixture) => {
    const record = readFixtureRecord(fixture)
    if (record.format === 'xgboost') {
      const model = xgboostModel(record.snapshot)
      const options = {
        iterations: model.bestIteration === null || model.booster === 'gblinear' ? null : model.bestIteration + 1,
        inPlace: predictsInPlace(model),
        parallel: 1,
      }
      const found = model.margins(rowsOf(fixture, Math.fround), options)
      expect(Array.from(found)).toEqual(fixture.expected.margins!.values.map(numberOf))
      return
    }
    const { estimator, booster } = opened(fixture)
    const model = readXgboost(booster.get('handle') as Uint8Array)
    const missing = Math.fround(estimator.optionalNumber('missing') ?? NaN)
    const rows = rowsOf(fixture, (value) => (Math.fround(value) === missing ? NaN : Math.fround(value)))
    const best = booster.optionalNumber('best_iteration') ?? model.bestIteration
    const found = model.margins(rows, {
      iterations: best === null ? null : best + 1,
      inPlace: estimator.has('_Booster') && predictsInPlace(model),
      parallel: 1,
    })
    expect(Array.from(found)).toEqual(fixture.expected.margins!.values.map(numberOf))
  })
})

describe('LightGBM sums', () => {
  it.each(boosters('lightgbm'))('%s: every bit of every sum is LightGBM’s own', (_, fixture) => {
    const { booster } = opened(fixture)
    const model = readLightgbm((booster.get('_handle') ?? booster.get('handle')) as string)
    const best = booster.number('best_iteration')
    const found = model.sums(rowsOf(fixture, nearlyZeroIsZero), best > 0 ? best : null)
    expect(Array.from(found.data)).toEqual(fixture.expected.margins!.values.map(numberOf))
  })
})

/** Of all probabilities: how many have equal bits, and the largest difference relative to the value. */
function agreement(library: string): { share: number; worst: number } {
  let equal = 0
  let count = 0
  let worst = 0
  for (const [, fixture] of boosters(library)) {
    const { probabilities } = fixture.expected
    if (probabilities === undefined) continue
    const { lowered } = lowerRecord(readFixtureRecord(fixture))
    const want = { predictions: false, probabilities: true, scores: false }
    const found = lowered.infer!(selectInputs(lowered.inputs, readFixtureRows(fixture)), want).probabilities!
    for (const [at, value] of probabilities.values.map(numberOf).entries()) {
      count++
      if (found[at] === value) equal++
      else worst = Math.max(worst, Math.abs(found[at]! - value) / Math.abs(value))
    }
  }
  return { share: equal / count, worst }
}

describe('probabilities of boosters', () => {
  it('are XGBoost’s own float32 but for the last bit of some', () => {
    const { share, worst } = agreement('xgboost')
    expect(worst).toBeLessThan(2 ** -22)
    expect(share).toBeGreaterThan(0.95)
  })

  it('are LightGBM’s own doubles but for the last bits of some', () => {
    const { share, worst } = agreement('lightgbm')
    expect(worst).toBeLessThan(2 ** -51)
    expect(share).toBeGreaterThan(0.95)
  })
})
