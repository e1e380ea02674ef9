import { describe, expect, it } from '@jest/globals'
import { checkConfig } from '../../src/config/index.js'
import type { Model } from '../../src/core/model.js'
import type { CheckResult, ModelPerformance } from '../../src/core/result.js'
import { seededRandom } from '../../src/core/random.js'
import { numberColumn } from '../../src/core/table.js'
import { systemClock } from '../../src/hosts/index.js'
import type { StageContext } from '../../src/stages/context.js'
import { evaluationOf, type Evaluation } from '../../src/stages/validate/evaluation.js'
import { measurePerformance } from '../../src/stages/validate/performance.js'

/** Predictions that are right on the given rows; both classes occur in the truth. */
function classifier(rows: number, isRight: (row: number) => boolean, classes = [0, 1]): Evaluation {
  const model = { task: 'classification', classes } as unknown as Model
  const truth = Float64Array.from({ length: rows }, (_, row) => row % 2)
  const labels = Array.from(truth, (label, row) => (isRight(row) ? label : 1 - label))
  const prediction = { rows, outputs: 1, labels, values: null, probabilities: null }
  return evaluationOf(model, prediction, numberColumn('y', truth))
}

function regressor(rows: number, error: (row: number) => number): Evaluation {
  const model = { task: 'regression', classes: null } as unknown as Model
  const truth = Float64Array.from({ length: rows }, (_, row) => Math.sin(row) * 10)
  const values = truth.map((value, row) => value + error(row))
  return evaluationOf(model, { rows, outputs: 1, labels: null, values, probabilities: null }, numberColumn('y', truth))
}

async function judge(
  deployed: Evaluation | null,
  candidate: Evaluation,
  validation: object,
  known = true,
): Promise<{ rule: CheckResult; performance: ModelPerformance }> {
  const config = checkConfig({ validation: { bootstrap_samples: 200, ...validation } })
  const context = { config, clock: systemClock, signal: new AbortController().signal } as unknown as StageContext
  const model = {} as Model
  const baseline = deployed === null ? null : { model, evaluation: deployed, size: 1, sha256: '', same: false }
  const outcome = { baseline, known, check: {} as CheckResult }
  const { performance, checks } = await measurePerformance(context, candidate, outcome, [])
  return { rule: checks[1]!, performance }
}

const rules = (rule: object): object => ({ metric_rules: [{ metric: 'accuracy', max_drop: 0.01, ...rule }] })

describe('a drop against the deployed model', () => {
  it('that a few rows explain by chance is a warning', async () => {
    const { rule, performance } = await judge(
      classifier(100, (row) => row >= 10),
      classifier(100, (row) => row >= 14),
      rules({}),
    )
    expect(rule).toMatchObject({ id: 'validation.accuracy', status: 'failed', severity: 'warn' })
    expect(rule.message).toMatch(/worse by 0\.04, allowed 0\.01; on 100 rows such a difference is within noise/)
    expect(performance.label_disagreement).toEqual({ only_deployed: 4, only_candidate: 0, p_value: 0.125 })
    const { interval } = performance.against_deployed!['accuracy']!
    expect(interval!.low).toBeLessThan(-0.04)
    expect(interval!.high).toBeLessThanOrEqual(0)
  })

  it('closes the gate when it is more than noise', async () => {
    const { rule } = await judge(
      classifier(1000, (row) => row >= 100),
      classifier(1000, (row) => row >= 140),
      rules({}),
    )
    expect(rule).toMatchObject({ status: 'failed', severity: 'fail' })
    expect(rule.message).toMatch(/worse by 0\.04, allowed 0\.01 \(p = /)
  })

  it('within the tolerance passes, however sure it is', async () => {
    const { rule } = await judge(
      classifier(2_000, (row) => row >= 200),
      classifier(2_000, (row) => row >= 212),
      rules({}),
    )
    expect(rule.status).toBe('passed')
  })

  it('closes the gate whatever its noise when the policy says so', async () => {
    const pair = [classifier(100, (row) => row >= 10), classifier(100, (row) => row >= 14)] as const
    const { rule } = await judge(...pair, { ...rules({}), on_uncertain_drop: 'fail' })
    expect(rule).toMatchObject({ status: 'failed', severity: 'fail' })
    expect(rule.message).toContain('within noise')
  })

  it('without resamples is judged by its size alone, for a metric that has no other test', async () => {
    const pair = [classifier(100, (row) => row >= 10), classifier(100, (row) => row >= 14)] as const
    const { rule } = await judge(...pair, { ...rules({ metric: 'f1_macro' }), bootstrap_samples: 0 })
    expect(rule).toMatchObject({ status: 'failed', severity: 'fail' })
  })

  it('stays a warning where the rule is one', async () => {
    const pair = [classifier(1000, (row) => row >= 100), classifier(1000, (row) => row >= 200)] as const
    expect((await judge(...pair, rules({ severity: 'warn' }))).rule).toMatchObject({ severity: 'warn' })
  })

  it('counts errors of the same rows, not of all rows: many exchanged errors are no drop', async () => {
    const { rule, performance } = await judge(
      classifier(400, (row) => row >= 40),
      classifier(400, (row) => row < 355),
      rules({}),
    )
    expect(performance.label_disagreement).toMatchObject({ only_deployed: 45, only_candidate: 40 })
    expect(rule).toMatchObject({ severity: 'warn' })
  })

  it('does not depend on how the models number their classes', async () => {
    const pair = [classifier(300, (row) => row >= 30), classifier(300, (row) => row >= 30, [1, 0])] as const
    const { performance } = await judge(...pair, rules({}))
    expect(performance.label_disagreement).toEqual({ only_deployed: 0, only_candidate: 0, p_value: 1 })
  })

  it('of a regression metric is judged by the paired bootstrap', async () => {
    const random = seededRandom(1)
    const noise = Float64Array.from({ length: 200 }, () => random.next() - 0.5)
    const rule = { metric_rules: [{ metric: 'mae', max_drop: 0 }], primary_metric: 'mae' }
    const deployed = regressor(200, (row) => noise[row]!)
    const slight = regressor(200, (row) => noise[row]! * (row % 2 === 0 ? 1.2 : 0.81))
    expect((await judge(deployed, slight, rule)).rule).toMatchObject({ status: 'failed', severity: 'warn' })
    const real = await judge(
      deployed,
      regressor(200, (row) => noise[row]! * 1.05),
      rule,
    )
    expect(real.rule).toMatchObject({ status: 'failed', severity: 'fail' })
    expect(real.performance.label_disagreement).toBeNull()
  })

  it('is skipped when nothing is deployed, and inconclusive when that is not known', async () => {
    const candidate = classifier(100, () => true)
    expect((await judge(null, candidate, rules({}))).rule.status).toBe('skipped')
    expect((await judge(null, candidate, rules({}), false)).rule.status).toBe('inconclusive')
  })
})

describe('the comparison', () => {
  it('is the same for the same seed', async () => {
    const pair = [classifier(200, (row) => row >= 10), classifier(200, (row) => row % 13 > 0)] as const
    const first = await judge(...pair, rules({ metric: 'f1_macro' }))
    const second = await judge(...pair, rules({ metric: 'f1_macro' }))
    expect(first.performance.against_deployed).toEqual(second.performance.against_deployed)
  })

  it('raises a false alarm about as often as its level says, when both models are equally good', async () => {
    const random = seededRandom(5)
    let alarms = 0
    const rounds = 40
    for (let round = 0; round < rounds; round++) {
      const draw = (): boolean => random.next() < 0.85
      const pair = [classifier(100, draw), classifier(100, draw)] as const
      const { rule } = await judge(...pair, { ...rules({ metric: 'f1_macro', max_drop: 0 }), bootstrap_samples: 100 })
      if (rule.status === 'failed' && rule.severity === 'fail') alarms++
    }
    // One-sided drops at a two-sided level of 0.05: about one in forty.
    expect(alarms / rounds).toBeLessThan(0.1)
  })
})
