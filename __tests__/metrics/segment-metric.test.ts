import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../src/core/random.js'
import { stringColumn } from '../../src/core/table.js'
import {
  classificationSample,
  CLASSIFICATION_METRICS,
  regressionSample,
  REGRESSION_METRICS,
  segmentMetric,
  weakSegments,
} from '../../src/metrics/index.js'

const ROWS = 4_000
const random = seededRandom(11)
const draws = Array.from({ length: ROWS }, () => ({
  region: random.next() < 0.3 ? 'south' : 'north',
  day: random.next() < 0.5 ? 'even' : 'odd',
  label: random.next() < 0.4 ? 1 : 0,
  noise: random.next(),
}))
const columns = (['region', 'day'] as const).map((name) =>
  stringColumn(
    name,
    draws.map((draw) => draw[name]),
  ),
)
const truth = Int32Array.from(draws, ({ label }) => label)

/** A classifier that ranks well, except where it only guesses. */
function classifier(guesses: (draw: (typeof draws)[number]) => boolean) {
  const scores = draws.map((draw) => (guesses(draw) ? draw.noise : 0.35 * draw.label + 0.65 * draw.noise))
  const probabilities = Float64Array.from(scores.flatMap((score) => [1 - score, score]))
  const predicted = Int32Array.from(scores, (score) => (score > 0.5 ? 1 : 0))
  return classificationSample({ truth, predicted, probabilities, classes: [0, 1] })
}

type Sample = ReturnType<typeof classifier>
const weak = classifier(({ region }) => region === 'south')
const strong = classifier(() => false)

function wrong({ predicted }: Sample): Float64Array {
  return Float64Array.from(predicted, (one, row) => (one === truth[row] ? 0 : 1))
}

function search(name: string, own: Sample, other: Sample | null) {
  const metric = CLASSIFICATION_METRICS.find((one) => one.name === name)!
  return weakSegments({
    losses: wrong(own),
    other: other && wrong(other),
    ...{ columns, minRows: 50, seed: 3, metric: segmentMetric(metric, own, other) },
  }).segments
}

const nameOf = ({ conditions }: ReturnType<typeof search>[number]) =>
  conditions.map(({ column, value }) => `${column}=${value}`).join('&')

describe('segments that a metric judges', () => {
  it.each(['roc_auc', 'f1_macro', 'precision_macro', 'recall_macro', 'log_loss', 'balanced_accuracy'])(
    'are found by %s, against another model and against all rows',
    (name) => {
      for (const other of [strong, null]) {
        const [worst] = search(name, weak, other)
        expect(nameOf(worst!)).toContain('region=south')
        expect(worst!.difference).toBeGreaterThan(0.05)
        expect(worst!.interval.low).toBeGreaterThan(0)
        expect(worst!.p_value).toBeLessThan(0.001)
      }
    },
  )

  it('are told with the metric of their own rows', () => {
    const south = search('roc_auc', weak, strong).find((one) => nameOf(one) === 'region=south')!
    // It guesses there; the other model ranks everywhere alike.
    expect(-south.loss).toBeCloseTo(0.5, 1)
    expect(-south.otherLoss).toBeGreaterThan(0.75)
  })

  it('are none where the models answer alike', () => {
    expect(search('f1_macro', weak, weak).filter(({ p_value }) => p_value < 0.5)).toEqual([])
  })

  it('are left out where the metric is undefined', () => {
    // Among the rows of one label nothing can be ranked.
    const label = stringColumn('region', Array.from(truth, String))
    const metric = CLASSIFICATION_METRICS.find(({ name }) => name === 'roc_auc')!
    const question = { losses: wrong(weak), other: null, columns: [label], minRows: 50, seed: 3 }
    expect(weakSegments(question).segments).toHaveLength(1)
    expect(weakSegments({ ...question, metric: segmentMetric(metric, weak, null) }).segments).toEqual([])
  })

  it.each(['rmse', 'r2'])('of numbers are found by %s', (name) => {
    const target = Float64Array.from(draws, ({ noise }) => 10 * noise)
    const guess = (spoilt: boolean) =>
      Float64Array.from(draws, ({ region, label }, row) =>
        spoilt && region === 'south' ? target[row]! + (label === 1 ? 3 : -3) : target[row]! + label - 0.4,
      )
    const [own, other] = [guess(true), guess(false)].map((predicted) => regressionSample({ truth: target, predicted }))
    const squares = (sample: typeof own) => sample!.predicted.map((value, row) => (value - target[row]!) ** 2)
    const metric = segmentMetric(
      REGRESSION_METRICS.find((one) => one.name === name)!,
      own!,
      other!,
    )
    const question = { losses: squares(own), other: squares(other), columns, minRows: 50, seed: 3, metric }
    const [worst] = weakSegments(question).segments
    expect(nameOf(worst!)).toContain('region=south')
    expect(worst!.p_value).toBeLessThan(0.001)
  })
})
