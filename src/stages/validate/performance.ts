import type { Config } from '../../config/index.js'
import type { CheckResult, ModelPerformance } from '../../core/result.js'
import { breathe } from '../../core/stopping.js'
import type { Column } from '../../core/table.js'
import {
  bootstrapIntervals,
  classificationMetrics,
  performanceCurves,
  residualPoints,
  sliceMetrics,
  type Direction,
} from '../../metrics/index.js'
import { check } from '../check.js'
import type { StageContext } from '../context.js'
import { compareWithDeployed } from './against-deployed.js'
import type { BaselineOutcome } from './baseline.js'
import type { Evaluation } from './evaluation.js'
import { floorOutcome, ruleOutcome, type MeasuredMetric } from './metric-rules.js'

const DEFAULT_PRIMARY = { classification: 'accuracy', regression: 'r2' } as const

type Values = Readonly<Record<string, number | null>>

export interface MeasuredPerformance {
  readonly performance: ModelPerformance
  readonly checks: readonly CheckResult[]
}

/** Name of the metric behind model_performance_threshold. */
export function primaryMetric(config: Config, task: Evaluation['task']): string {
  const { primary_metric } = config.validation
  return primary_metric === 'auto' ? DEFAULT_PRIMARY[task] : primary_metric
}

/** Every metric, intervals, comparison with the deployed model, slices, and a check for each rule. */
export async function measurePerformance(
  context: StageContext,
  candidate: Evaluation,
  deployed: BaselineOutcome | null,
  sliceColumns: readonly Column[],
): Promise<MeasuredPerformance> {
  const { config, clock, signal } = context
  const primary = primaryMetric(config, candidate.task)
  const metrics = await valuesOf(candidate, signal)
  const before = deployed?.baseline?.evaluation
  const baseline = before?.task === candidate.task ? await valuesOf(before, signal) : null
  const judged = [primary, ...config.validation.metric_rules.map((rule) => rule.metric)]
  const intervals = await intervalsOf(candidate, judged, config, signal)
  const comparison =
    before === undefined || baseline === null
      ? null
      : await compareWithDeployed(
          { deployed: before, deployedValues: baseline, candidate, values: metrics },
          judged,
          config,
          signal,
        )
  const scores = candidate.task === 'classification' ? classificationMetrics(candidate.input) : null
  const performance: ModelPerformance = {
    status: 'evaluated',
    reason: null,
    primary,
    rows: candidate.sample.rows,
    metrics,
    per_class: scores?.per_class ?? [],
    confusion_matrix: scores?.confusion_matrix ?? null,
    intervals,
    against_deployed: comparison?.metrics ?? null,
    label_disagreement: comparison?.labels ?? null,
    slices: slicesOf(candidate, primary, sliceColumns, config),
    ...(candidate.task === 'classification'
      ? { curves: performanceCurves(candidate.sample) }
      : { residuals: residualPoints(candidate.sample) }),
  }
  const measured = (name: string): MeasuredMetric => ({
    ...{ name, task: candidate.task, rows: candidate.sample.rows, interval: intervals[name] },
    ...{ direction: metricOf(candidate, name)?.direction ?? null, value: metrics[name] ?? null },
  })
  const known = deployed?.known ?? true
  const checks = [
    await check(clock, 'validation.model_performance', () =>
      floorOutcome(measured(primary), config.validation.model_performance_threshold),
    ),
    ...(await Promise.all(
      config.validation.metric_rules.map((rule) =>
        check(clock, `validation.${rule.metric}`, () => {
          const against = comparison?.metrics[rule.metric]
          return ruleOutcome(rule, measured(rule.metric), { values: baseline, known, against }, config.validation)
        }),
      ),
    )),
  ]
  return { performance, checks }
}

/** What the result says when there was nothing to measure on. No score is made up. */
export function notEvaluated(reason: string): ModelPerformance {
  return {
    status: 'not_evaluated',
    reason,
    primary: null,
    rows: 0,
    metrics: {},
    per_class: [],
    confusion_matrix: null,
    intervals: {},
    against_deployed: null,
    slices: [],
  }
}

/** One metric on an evaluation; null when the task has no such metric, value null where it is undefined. */
export function metricOf(
  evaluation: Evaluation,
  name: string,
): { readonly direction: Direction; readonly value: number | null } | null {
  if (evaluation.task === 'classification') {
    const metric = evaluation.metrics.find((one) => one.name === name)
    return metric === undefined ? null : { direction: metric.direction, value: metric.compute(evaluation.sample) }
  }
  const metric = evaluation.metrics.find((one) => one.name === name)
  return metric === undefined ? null : { direction: metric.direction, value: metric.compute(evaluation.sample) }
}

/** All metrics; of millions of rows some sort for seconds, so that a run can be stopped between two. */
async function valuesOf(evaluation: Evaluation, signal: AbortSignal): Promise<Values> {
  const values: Record<string, number | null> = {}
  for (const { name } of evaluation.metrics) {
    await breathe(signal)
    values[name] = metricOf(evaluation, name)?.value ?? null
  }
  return values
}

async function intervalsOf(
  evaluation: Evaluation,
  names: readonly string[],
  config: Config,
  signal: AbortSignal,
): Promise<ModelPerformance['intervals']> {
  const samples = config.validation.bootstrap_samples
  if (samples === 0) return {}
  const options = { seed: config.validation.seed, samples, signal }
  return evaluation.task === 'classification'
    ? bootstrapIntervals(
        evaluation.metrics.filter((metric) => names.includes(metric.name)),
        evaluation.sample,
        options,
      )
    : bootstrapIntervals(
        evaluation.metrics.filter((metric) => names.includes(metric.name)),
        evaluation.sample,
        options,
      )
}

function slicesOf(
  evaluation: Evaluation,
  primary: string,
  columns: readonly Column[],
  config: Config,
): ModelPerformance['slices'] {
  const options = { minRows: config.validation.min_slice_rows }
  if (evaluation.task === 'classification') {
    const metric = evaluation.metrics.find((one) => one.name === primary)
    return metric === undefined
      ? []
      : columns.flatMap((column) => sliceMetrics(metric, evaluation.sample, column, options))
  }
  const metric = evaluation.metrics.find((one) => one.name === primary)
  return metric === undefined
    ? []
    : columns.flatMap((column) => sliceMetrics(metric, evaluation.sample, column, options))
}
