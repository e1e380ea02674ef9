import type { Config } from '../../config/index.js'
import type { ModelPerformance } from '../../core/result.js'
import type { Direction } from '../../metrics/index.js'
import type { Outcome } from '../check.js'

type Rule = Config['validation']['metric_rules'][number]

/** A metric as it was measured; `direction` null: the task has no such metric. */
export interface MeasuredMetric {
  readonly name: string
  readonly task: string
  readonly rows: number
  readonly direction: Direction | null
  readonly value: number | null
  readonly interval: ModelPerformance['intervals'][string] | undefined
}

/** What the deployed model has to say about a metric. */
export interface DeployedMetric {
  /** False when there is a deployed model, or may be one, that could not be compared with. */
  readonly known: boolean
  /** Every metric of the deployed model; null when nothing was compared. */
  readonly values: Readonly<Record<string, number | null>> | null
  readonly against: NonNullable<ModelPerformance['against_deployed']>[string] | undefined
}

export type RulePolicy = Pick<Config['validation'], 'on_uncertain_drop' | 'significance_level'>

/** Does the metric hold its floor (its ceiling, where lower is better)? */
export function floorOutcome({ name, task, rows, direction, value, interval }: MeasuredMetric, floor: number): Outcome {
  if (direction === null) {
    return {
      status: 'inconclusive',
      threshold: floor,
      message: `${name} is not a metric of ${task}; choose another primary_metric`,
    }
  }
  if (value === null) {
    return { status: 'inconclusive', threshold: floor, message: `${name} is undefined on these ${rows} rows` }
  }
  const holds = direction === 'higher' ? value >= floor : value <= floor
  const uncertain = interval !== undefined && interval.low < floor && floor < interval.high
  const relation = direction === 'higher' ? 'at least' : 'at most'
  const doubt = uncertain
    ? `; the threshold lies inside the ${interval.level * 100} % interval ${rounded(interval.low)} to ${rounded(interval.high)}, so ${rows} rows cannot tell for sure`
    : ''
  return {
    status: holds ? 'passed' : 'failed',
    measured: value,
    threshold: floor,
    message: `${name} is ${rounded(value)}, ${holds ? '' : 'not '}${relation} ${floor}${doubt}`,
  }
}

/** Floor first, then the loss against the deployed model. */
export function ruleOutcome(rule: Rule, metric: MeasuredMetric, deployed: DeployedMetric, policy: RulePolicy): Outcome {
  const severity = { severity: rule.severity }
  if (rule.floor !== undefined) {
    const outcome = floorOutcome(metric, rule.floor)
    if (outcome.status !== 'passed') return { ...outcome, ...severity }
  }
  if (rule.max_drop !== undefined || rule.max_relative_drop !== undefined) {
    return { ...severity, ...dropOutcome(rule, metric, deployed, policy) }
  }
  return rule.floor === undefined
    ? {
        status: 'skipped',
        message: `the rule for ${rule.metric} has neither floor nor max_drop nor max_relative_drop`,
        ...severity,
      }
    : {
        status: 'passed',
        measured: metric.value,
        threshold: rule.floor,
        message: `${rule.metric} holds its floor`,
        ...severity,
      }
}

function dropOutcome(
  rule: Rule,
  { name, direction, value, rows }: MeasuredMetric,
  { known, values, against }: DeployedMetric,
  policy: RulePolicy,
): Outcome {
  if (values === null) {
    return known
      ? { status: 'skipped', measured: value, message: 'nothing is deployed to compare with' }
      : { status: 'inconclusive', measured: value, message: 'the deployed model could not be compared with' }
  }
  const before = values[name] ?? null
  if (before === null) {
    return { status: 'skipped', measured: value, message: `${name} is undefined for the deployed model` }
  }
  if (direction === null || value === null) {
    return { status: 'failed', threshold: before, message: `the deployed model has ${name}, this one has not` }
  }
  const loss = direction === 'higher' ? before - value : value - before
  const allowed = Math.min(rule.max_drop ?? Infinity, (rule.max_relative_drop ?? Infinity) * Math.abs(before))
  const found = {
    measured: value,
    threshold: direction === 'higher' ? before - allowed : before + allowed,
    message: `${name} is ${rounded(value)}, deployed ${rounded(before)}: ${loss > 0 ? `worse by ${rounded(loss)}` : 'not worse'}, allowed ${rounded(allowed)}`,
  }
  if (loss <= allowed) return { status: 'passed', ...found }
  const doubt = doubtOf(against, rows, policy)
  if (doubt === null) return { status: 'failed', ...found, message: `${found.message}${sureness(against)}` }
  const warns = policy.on_uncertain_drop === 'warn'
  return {
    status: 'failed',
    ...found,
    message: `${found.message}; ${doubt}${warns ? ', so this is a warning; more rows would tell, or set validation.on_uncertain_drop: fail' : ''}`,
    ...(warns ? { severity: 'warn' } : {}),
  }
}

/** Why the drop may be noise; null when it is more than that, or when nothing is known about its noise. */
function doubtOf(against: DeployedMetric['against'], rows: number, { significance_level }: RulePolicy): string | null {
  const p = against?.p_value ?? null
  if (p === null || p < significance_level) return null
  return `on ${rows} rows such a difference is within noise (p = ${rounded(p)}${intervalOf(against)})`
}

function sureness(against: DeployedMetric['against']): string {
  const p = against?.p_value ?? null
  return p === null ? '' : ` (p = ${rounded(p)}${intervalOf(against)})`
}

function intervalOf(against: DeployedMetric['against']): string {
  const interval = against?.interval ?? null
  if (interval === null) return ''
  const { low, high, level } = interval
  return `, ${rounded(level * 100)} % interval of the difference ${rounded(low)} to ${rounded(high)}`
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(4)))
}
