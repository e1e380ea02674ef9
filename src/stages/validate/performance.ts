import type { Config } from '../../config/index.js'
import type { CheckResult, ModelPerformance } from '../../core/result.js'
import { breathe } from '../../core/stopping.js'
import type { Column } from '../../core/table.js'
import {
  bootstrapIntervals,
  classificationMetrics,
  performanceCurves,
  sliceMetrics,
  type Direction,
} from '../../metrics/index.js'
import { check, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'
import type { BaselineOutcome } from './baseline.js'
import type { Evaluation } from './evaluation.js'

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
  const ruled = config.validation.metric_rules.map((rule) => rule.metric)
  const intervals = await intervalsOf(candidate, [primary, ...ruled], config, signal)
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
    against_deployed: baseline === null ? null : against(metrics, baseline),
    slices: slicesOf(candidate, primary, sliceColumns, config),
    curves: candidate.task === 'classification' ? performanceCurves(candidate.sample) : [],
  }
  const checks = [
    await check(clock, 'validation.model_performance', () =>
      floorOutcome(candidate, primary, metrics, config.validation.model_performance_threshold, intervals),
    ),
    ...(await Promise.all(
      config.validation.metric_rules.map((rule) =>
        check(clock, `validation.${rule.metric}`, () =>
          ruleOutcome(candidate, rule, metrics, { values: baseline, known: deployed?.known ?? true }, intervals),
        ),
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

function against(metrics: Values, baseline: Values): NonNullable<ModelPerformance['against_deployed']> {
  return Object.fromEntries(
    Object.entries(metrics).flatMap(([name, value]) => {
      const deployed = baseline[name]
      return value === null || deployed === null || deployed === undefined
        ? []
        : [[name, { deployed, difference: value - deployed }]]
    }),
  )
}

function floorOutcome(
  evaluation: Evaluation,
  name: string,
  metrics: Values,
  floor: number,
  intervals: ModelPerformance['intervals'],
): Outcome {
  const metric = metricOf(evaluation, name)
  const value = metrics[name] ?? null
  if (metric === null) {
    return {
      status: 'inconclusive',
      threshold: floor,
      message: `${name} is not a metric of ${evaluation.task}; choose another primary_metric`,
    }
  }
  if (value === null)
    return {
      status: 'inconclusive',
      threshold: floor,
      message: `${name} is undefined on these ${evaluation.sample.rows} rows`,
    }
  const holds = metric.direction === 'higher' ? value >= floor : value <= floor
  const interval = intervals[name]
  const uncertain = interval !== undefined && interval.low < floor && floor < interval.high
  const relation = metric.direction === 'higher' ? 'at least' : 'at most'
  const doubt = uncertain
    ? `; the threshold lies inside the ${interval.level * 100} % interval ${rounded(interval.low)} to ${rounded(interval.high)}, so ${evaluation.sample.rows} rows cannot tell for sure`
    : ''
  return {
    status: holds ? 'passed' : 'failed',
    measured: value,
    threshold: floor,
    message: `${name} is ${rounded(value)}, ${holds ? '' : 'not '}${relation} ${floor}${doubt}`,
  }
}

type Rule = Config['validation']['metric_rules'][number]

function ruleOutcome(
  evaluation: Evaluation,
  rule: Rule,
  metrics: Values,
  deployed: { readonly values: Values | null; readonly known: boolean },
  intervals: ModelPerformance['intervals'],
): Outcome {
  const severity = { severity: rule.severity }
  const metric = metricOf(evaluation, rule.metric)
  const value = metrics[rule.metric] ?? null
  if (rule.floor !== undefined) {
    const outcome = floorOutcome(evaluation, rule.metric, metrics, rule.floor, intervals)
    if (outcome.status !== 'passed') return { ...outcome, ...severity }
  }
  if (rule.max_drop === undefined && rule.max_relative_drop === undefined) {
    return rule.floor === undefined
      ? {
          status: 'skipped',
          message: `the rule for ${rule.metric} has neither floor nor max_drop nor max_relative_drop`,
          ...severity,
        }
      : {
          status: 'passed',
          measured: value,
          threshold: rule.floor,
          message: `${rule.metric} holds its floor`,
          ...severity,
        }
  }
  const baseline = deployed.values
  if (baseline === null) {
    return deployed.known
      ? { status: 'skipped', measured: value, message: 'nothing is deployed to compare with', ...severity }
      : {
          status: 'inconclusive',
          measured: value,
          message: 'the deployed model could not be compared with',
          ...severity,
        }
  }
  const before = baseline[rule.metric] ?? null
  if (before === null)
    return {
      status: 'skipped',
      measured: value,
      message: `${rule.metric} is undefined for the deployed model`,
      ...severity,
    }
  if (metric === null || value === null) {
    return {
      status: 'failed',
      threshold: before,
      message: `the deployed model has ${rule.metric}, this one has not`,
      ...severity,
    }
  }
  const loss = metric.direction === 'higher' ? before - value : value - before
  const allowed = Math.min(rule.max_drop ?? Infinity, (rule.max_relative_drop ?? Infinity) * Math.abs(before))
  const holds = loss <= allowed
  return {
    status: holds ? 'passed' : 'failed',
    measured: value,
    threshold: metric.direction === 'higher' ? before - allowed : before + allowed,
    message: `${rule.metric} is ${rounded(value)}, deployed ${rounded(before)}: ${loss > 0 ? `worse by ${rounded(loss)}` : 'not worse'}, allowed ${rounded(allowed)}`,
    ...severity,
  }
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(4)))
}
