import { describe, expect, it } from '@jest/globals'
import { BOOSTING_LINKS, BOOSTING_LINKS_BEFORE_1_4 } from '../../../src/plan/trees/boosting.js'
import type { DenseBlock } from '../../../src/plan/types.js'

const dense = (rows: readonly (readonly number[])[]): DenseBlock => ({
  kind: 'dense',
  rows: rows.length,
  cols: rows[0]!.length,
  data: Float64Array.from(rows.flat()),
})

const TWO = dense([
  [0.8, 0.2],
  [0.5, 0.5],
  [0.4, 0.6],
  [1, 0],
  [0, 1],
  [0.3, 0.7],
])
const THREE = dense([
  [0.2, 0.3, 0.5],
  [1, 0, 0],
  [1 / 3, 1 / 3, 1 / 3],
])
const RAW = dense([[-2], [-1e-17], [0], [1e-17], [3], [800], [-800]])
const RAW_THREE = dense([
  [1, 2, 3],
  [0, 0, 0],
  [1000, 0, -1000],
])

function expectClose(actual: Float64Array, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length)
  for (const [index, value] of expected.entries()) {
    expect(Math.abs(actual[index]! - value)).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(value)))
  }
}

describe('boosting links since scikit-learn 1.4', () => {
  // Truth: sklearn 1.9.1, sklearn.ensemble._gb._init_raw_predictions and sklearn._loss.loss.*.predict_proba.
  it('start from the log-odds of probabilities kept 2**-52 away from 0 and 1', () => {
    const logOdds = [
      -1.3862943611198906, 0, 0.4054651081081643, -36.04365338911715, 36.04365338911715, 0.8472978603872034,
    ]
    expectClose(BOOSTING_LINKS.binomial.start(TWO), logOdds)
    expectClose(
      BOOSTING_LINKS.exponential.start(TWO),
      logOdds.map((value) => value / 2),
    )
  })

  it('start several classes symmetrically around zero', () => {
    const expected = [
      -0.44058527999410635, -0.03512017188594203, 0.4757054518800486, 24.029102259411435, -12.01455112970572,
      -12.01455112970572, 0, 0, 0,
    ]
    expectClose(BOOSTING_LINKS.multinomial.start(THREE), expected)
  })

  it('give probabilities without overflow', () => {
    expectClose(
      BOOSTING_LINKS.binomial.probabilities(RAW),
      [
        0.8807970779778824, 0.11920292202211755, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.047425873177566635, 0.9525741268224334,
        0, 1, 1, 0,
      ],
    )
    expectClose(
      BOOSTING_LINKS.exponential.probabilities(RAW),
      [
        0.9820137900379085, 0.01798620996209156, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.002472623156634657, 0.9975273768433653,
        0, 1, 1, 0,
      ],
    )
    expectClose(BOOSTING_LINKS.multinomial.probabilities(RAW_THREE), [
      0.09003057317038046,
      0.24472847105479764,
      0.6652409557748218,
      1 / 3,
      1 / 3,
      1 / 3,
      1,
      0,
      0,
    ])
  })

  it('take the label from the sign of the raw score, zero counting as positive', () => {
    expect([...BOOSTING_LINKS.binomial.labels(RAW)]).toEqual([0, 0, 1, 1, 1, 1, 0])
    expect([...BOOSTING_LINKS.multinomial.labels(RAW_THREE)]).toEqual([2, 0, 0])
  })
})

describe('boosting links before scikit-learn 1.4', () => {
  // Truth: sklearn 1.2.2, sklearn.ensemble._gb_losses.
  it('start from the log-odds of probabilities kept 2**-23 away from 0 and 1', () => {
    const logOdds = [
      -1.3862943611198906, 0, 0.4054651081081642, -15.942385033669446, 15.942385033669446, 0.8472978603872034,
    ]
    expectClose(BOOSTING_LINKS_BEFORE_1_4.binomial.start(TWO), logOdds)
    expectClose(
      BOOSTING_LINKS_BEFORE_1_4.exponential.start(TWO),
      logOdds.map((value) => value / 2),
    )
  })

  it('start several classes from plain logarithms', () => {
    const third = -1.0986122886681098
    const expected = [
      -1.6094379124341003,
      -1.203972804325936,
      -0.6931471805599453,
      -1.1920929665620916e-7,
      -15.942385152878742,
      -15.942385152878742,
      third,
      third,
      third,
    ]
    expectClose(BOOSTING_LINKS_BEFORE_1_4.multinomial.start(THREE), expected)
  })

  it('take the label of two classes from probabilities, so that a score of zero or next to it is the first class', () => {
    expect([...BOOSTING_LINKS_BEFORE_1_4.binomial.labels(RAW)]).toEqual([0, 0, 0, 0, 1, 1, 0])
  })

  it('take the label of the exponential loss from the sign', () => {
    expect([...BOOSTING_LINKS_BEFORE_1_4.exponential.labels(RAW)]).toEqual([0, 0, 1, 1, 1, 1, 0])
  })

  it('give the probabilities of several classes through logsumexp', () => {
    const third = 0.33333333333333337
    const expected = [0.09003057317038043, 0.2447284710547976, 0.6652409557748217, third, third, third, 1, 0, 0]
    expectClose(BOOSTING_LINKS_BEFORE_1_4.multinomial.probabilities(RAW_THREE), expected)
    expect([...BOOSTING_LINKS_BEFORE_1_4.multinomial.labels(RAW_THREE)]).toEqual([2, 0, 0])
  })
})
