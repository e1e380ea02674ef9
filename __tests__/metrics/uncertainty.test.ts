import { describe, expect, it } from '@jest/globals'

import { seededRandom } from '../../src/core/random.js'
import {
  bootstrapIntervals,
  bootstrapSamples,
  CLASSIFICATION_METRICS,
  classificationSample,
  erfc,
  mcnemar,
  pairedBootstrap,
  percentileInterval,
  REGRESSION_METRICS,
  regressionSample,
} from '../../src/metrics/index.js'
import { expectClose, reference } from './reference.js'

const classification = reference.bootstrap.classification
const sampleOf = (predicted: number[], scores: 'scores' | 'other_scores' = 'scores') =>
  classificationSample({
    truth: Int32Array.from(classification.truth),
    predicted: Int32Array.from(predicted),
    probabilities: Float64Array.from(classification[scores].flatMap((score) => [1 - score, score])),
    classes: [0, 1],
  })
const accuracy = CLASSIFICATION_METRICS.find((metric) => metric.name === 'accuracy')!

describe('bootstrap intervals', () => {
  it('agree with SciPy within the Monte Carlo error of two different streams', async () => {
    const found = await bootstrapIntervals(CLASSIFICATION_METRICS, sampleOf(classification.predicted), {
      seed: 7,
      samples: 2000,
    })
    for (const name of ['accuracy', 'f1_macro', 'roc_auc'] as const) {
      expect(Math.abs(found[name]!.low - classification[name][0])).toBeLessThan(0.01)
      expect(Math.abs(found[name]!.high - classification[name][1])).toBeLessThan(0.01)
    }
  })

  it('agree with SciPy for regression', async () => {
    const { truth, predicted, mae, r2 } = reference.bootstrap.regression
    const sample = regressionSample({ truth: Float64Array.from(truth), predicted: Float64Array.from(predicted) })
    const found = await bootstrapIntervals(REGRESSION_METRICS, sample, { seed: 7, samples: 2000 })
    for (const [name, [low, high]] of [
      ['mae', mae],
      ['r2', r2],
    ] as const) {
      const width = high - low
      expect(Math.abs(found[name]!.low - low)).toBeLessThan(0.08 * width)
      expect(Math.abs(found[name]!.high - high)).toBeLessThan(0.08 * width)
    }
  })

  it('are the same for the same seed and differ for another', async () => {
    const run = (seed: number) =>
      bootstrapIntervals([accuracy], sampleOf(classification.predicted), { seed, samples: 200 })
    expect(await run(1)).toEqual(await run(1))
    expect(await run(1)).not.toEqual(await run(2))
  })

  it('cover the true value about as often as they claim', async () => {
    const random = seededRandom(99)
    let covered = 0
    const rounds = 120
    for (let round = 0; round < rounds; round++) {
      const truth = Int32Array.from({ length: 100 }, () => (random.next() < 0.8 ? 1 : 0))
      const sample = classificationSample({
        truth,
        predicted: new Int32Array(100).fill(1),
        probabilities: null,
        classes: [0, 1],
      })
      const found = await bootstrapIntervals([accuracy], sample, { seed: round, samples: 200, level: 0.9 })
      const { low, high } = found['accuracy']!
      if (low <= 0.8 && 0.8 <= high) covered++
    }
    expect(covered / rounds).toBeGreaterThan(0.8)
    expect(covered / rounds).toBeLessThan(0.97)
  })

  it('leave out a metric that is undefined on the sample', async () => {
    const sample = classificationSample({
      truth: new Int32Array(20).fill(1),
      predicted: new Int32Array(20).fill(1),
      probabilities: null,
      classes: [0, 1],
    })
    const found = await bootstrapIntervals(CLASSIFICATION_METRICS, sample, { seed: 1, samples: 100 })
    expect(Object.keys(found)).not.toContain('roc_auc')
  })

  it('end with the reason of a signal that comes meanwhile', async () => {
    const rows = 200_000
    const sample = classificationSample({
      truth: new Int32Array(rows).fill(1),
      predicted: new Int32Array(rows).fill(1),
      probabilities: null,
      classes: [0, 1],
    })
    const signal = AbortSignal.timeout(20)
    const drawing = bootstrapIntervals([accuracy], sample, { seed: 1, samples: 1_000_000, signal })
    await expect(drawing).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('draw fewer resamples of very large data', () => {
    expect(bootstrapSamples(1_000)).toBe(1_000)
    expect(bootstrapSamples(100_000)).toBe(200)
    expect(bootstrapSamples(10_000_000)).toBe(100)
  })

  it('read percentiles as NumPy does', () => {
    const { values, levels } = reference.bootstrap.percentile
    for (const [level, [low, high]] of Object.entries(levels)) {
      const found = percentileInterval(values, Number(level))
      expectClose(found.low, low)
      expectClose(found.high, high)
    }
  })
})

describe('paired bootstrap', () => {
  const options = { seed: 3, samples: 200 }

  it('agrees with SciPy on the difference of two models on the same rows', async () => {
    const [low, high] = classification.accuracy_difference
    const [first, second] = [sampleOf(classification.predicted), sampleOf(classification.other)]
    const found = (await pairedBootstrap([accuracy], first, second, { seed: 3, samples: 2000 }))['accuracy']!
    expect(Math.abs(found.low - low)).toBeLessThan(0.01)
    expect(Math.abs(found.high - high)).toBeLessThan(0.01)
  })

  it('agrees with SciPy on areas under curves, drawn within each class', async () => {
    const [low, high] = classification.roc_auc_difference_stratified
    const area = CLASSIFICATION_METRICS.filter((metric) => metric.name === 'roc_auc')
    const [first, second] = [sampleOf(classification.predicted), sampleOf(classification.predicted, 'other_scores')]
    const found = await pairedBootstrap(area, first, second, {
      seed: 3,
      samples: 2000,
      strata: Int32Array.from(classification.truth),
    })
    expect(Math.abs(found['roc_auc']!.low - low)).toBeLessThan(0.005)
    expect(Math.abs(found['roc_auc']!.high - high)).toBeLessThan(0.005)
  })

  it('measures what needs both classes even when one has a single row', async () => {
    const truth = Int32Array.from({ length: 40 }, (_, row) => (row === 0 ? 1 : 0))
    const probabilities = Float64Array.from({ length: 80 }, (_, at) => ((at * 7) % 11) / 11)
    const sample = classificationSample({ truth, predicted: truth, probabilities, classes: [0, 1] })
    const area = CLASSIFICATION_METRICS.filter((metric) => metric.name === 'roc_auc')
    expect(await pairedBootstrap(area, sample, sample, options)).toEqual({})
    expect(await pairedBootstrap(area, sample, sample, { ...options, strata: truth })).toHaveProperty('roc_auc')
  })

  it('finds no difference between a model and itself', async () => {
    const sample = sampleOf(classification.predicted)
    const found = (await pairedBootstrap([accuracy], sample, sample, options))['accuracy']!
    expect(found).toMatchObject({ difference: 0, low: 0, high: 0, better: 0, p_value: 1 })
  })

  it('calls a smaller error better', async () => {
    const truth = Float64Array.from(reference.bootstrap.regression.truth)
    const far = regressionSample({ truth, predicted: truth.map((value) => value + 2) })
    const near = regressionSample({ truth, predicted: truth.map((value) => value + 1) })
    const mae = REGRESSION_METRICS.filter((metric) => metric.name === 'mae')
    const found = (await pairedBootstrap(mae, far, near, { seed: 1, samples: 200 }))['mae']!
    expect(found.better).toBe(1)
    expect(found.difference).toBeCloseTo(-1, 12)
    expect(found.p_value).toBeLessThan(0.02)
  })

  it('has nothing to say about an undefined metric', async () => {
    const none = regressionSample({ truth: new Float64Array(), predicted: new Float64Array() })
    expect(await pairedBootstrap(REGRESSION_METRICS, none, none, { seed: 1 })).toEqual({})
  })
})

describe("McNemar's test equals SciPy", () => {
  it.each(reference.mcnemar)(
    '$b rows only the first gets right, $c only the second',
    ({ b, c, statistic, p_chi2, p_exact }) => {
      const rows = b + c + 10
      const truth = new Int32Array(rows).fill(1)
      const first = Int32Array.from({ length: rows }, (_, row) => (row >= b && row < b + c ? 0 : 1))
      const second = Int32Array.from({ length: rows }, (_, row) => (row < b ? 0 : 1))
      const found = mcnemar(truth, first, second)
      expect([found.only_first, found.only_second]).toEqual([b, c])
      expectClose(found.statistic, statistic)
      expect(Math.abs(found.p_chi2 / p_chi2 - 1)).toBeLessThan(1e-11)
      expect(Math.abs(found.p_exact / p_exact - 1)).toBeLessThan(1e-10)
      expect(found.p_value).toBe(b + c < 25 ? found.p_exact : found.p_chi2)
    },
  )

  it.each(reference.erfc)('erfc($x)', ({ x, value }) => {
    expect(Math.abs(erfc(x) / value - 1)).toBeLessThan(1e-13)
  })
})
