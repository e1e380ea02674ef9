import type { Config } from '../../config/index.js'
import type { CheckResult, WeakSegments } from '../../core/result.js'
import { plain } from '../../core/text.js'
import {
  classificationSample,
  regressionSample,
  segmentMetric,
  weakSegments,
  type ClassificationInput,
  type RegressionInput,
  type RegressionSample,
  type SegmentMetric,
  type SegmentSearch,
} from '../../metrics/index.js'
import { check, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'
import type { BaselineOutcome } from './baseline.js'
import type { Evaluation } from './evaluation.js'
import { metricOf, primaryMetric } from './performance.js'
import type { SampledRows } from './row-thinner.js'

/** Segments that the result lists, worst first. */
const MAX_LISTED = 10
/** The spacing of doubles at 1, to which scikit-learn clips probabilities in log losses. */
const SMALLEST = Number.EPSILON

export interface SegmentsOutcome {
  readonly segments: WeakSegments | null
  readonly checks: readonly CheckResult[]
}

/** The groups of rows on which the candidate is worse than the deployed model, or, without one, than on all rows. */
export async function weakSegmentCheck(
  { config, clock }: StageContext,
  candidate: Evaluation,
  deployed: BaselineOutcome | null,
  sampled: SampledRows,
): Promise<SegmentsOutcome> {
  const policy = config.validation.weak_segments
  if (policy.mode === 'off' || sampled.columns.length === 0) return { segments: null, checks: [] }
  let segments: WeakSegments | null = null
  const told = await check(clock, 'validation.weak_segments', () => {
    segments = measured(config, candidate, deployed, sampled)
    return { severity: policy.mode === 'fail' ? 'fail' : 'warn', ...outcomeOf(segments, policy.max_gap) }
  })
  return { segments, checks: [told] }
}

function measured(
  config: Config,
  candidate: Evaluation,
  deployed: BaselineOutcome | null,
  { columns, rows }: SampledRows,
): WeakSegments {
  const { validation } = config
  const baseline = deployed?.baseline ?? null
  const compared = baseline !== null && !baseline.same && baseline.evaluation.task === candidate.task
  const name = primaryMetric(config, candidate.task)
  const other = compared ? baseline.evaluation : null
  const { losses, metric } = judgeOf(name, candidate, other, rows)
  const { searched, segments } = weakSegments({
    losses: losses(candidate),
    other: other === null ? null : losses(other),
    columns,
    minRows: validation.weak_segments.min_rows,
    seed: validation.seed,
    ...(metric === null ? {} : { metric }),
  })
  return {
    compared_with: compared ? 'deployed' : 'all_rows',
    metric: name,
    rows: rows.length,
    searched,
    tested: segments.length,
    segments: listed(segments, scaleOf(name, candidate), validation.significance_level),
  }
}

/** A score is `base` and `sign` times a loss: accuracy is what the share of wrong labels leaves of 1. */
interface Scale {
  readonly sign: 1 | -1
  readonly base: number
}

function scaleOf(name: string, evaluation: Evaluation): Scale {
  if (name === 'accuracy') return { sign: -1, base: 1 }
  return { sign: metricOf(evaluation, name)?.direction === 'lower' ? 1 : -1, base: 0 }
}

function listed(segments: SegmentSearch['segments'], { sign, base }: Scale, level: number): WeakSegments['segments'] {
  return segments.slice(0, MAX_LISTED).map(({ conditions, rows, loss, otherLoss, difference, interval, p_value }) => {
    const ends = [sign * interval.low, sign * interval.high].sort((a, b) => a - b) as [number, number]
    return {
      ...{ conditions, rows, score: base + sign * loss, other: base + sign * otherLoss },
      ...{ difference: sign * difference, interval: { low: ends[0], high: ends[1], level: interval.level } },
      ...{ p_value, confirmed: p_value < level && difference > 0 },
    }
  })
}

interface Judge {
  /** What the search looks at, of the sampled rows; larger is worse. */
  readonly losses: (evaluation: Evaluation) => Float64Array
  /** What judges the segments that it found; null: the losses themselves, whose means have exact tests. */
  readonly metric: SegmentMetric | null
}

/** Wrong labels, absolute errors and squared errors tell where labels and numbers are wrong, log losses where probabilities are. */
function judgeOf(name: string, own: Evaluation, other: Evaluation | null, rows: Int32Array): Judge {
  if (own.task === 'classification') {
    const metric = own.metrics.find((one) => one.name === name)
    if (metric === undefined || name === 'accuracy') return { losses: (one) => wrongLabels(one, rows), metric: null }
    const sampleOf = (one: Evaluation | null) =>
      one?.task === 'classification' ? classificationSample(taken(one.input, rows)) : null
    const [sample, deployed] = [sampleOf(own)!, sampleOf(other)]
    const judge = segmentMetric(metric, sample, deployed)
    const byProbability = metric.needsProbabilities && sample.hasProbabilities && deployed?.hasProbabilities !== false
    return { losses: (one) => (byProbability ? logLosses : wrongLabels)(one, rows), metric: judge }
  }
  const metric = own.metrics.find((one) => one.name === name)
  if (metric === undefined || name === 'mae') return { losses: (one) => errors(one, rows, Math.abs), metric: null }
  const sampleOf = (one: Evaluation | null) =>
    one?.task === 'regression' ? regressionSample(takenValues(one.sample, rows)) : null
  const judge = segmentMetric(metric, sampleOf(own)!, sampleOf(other))
  return { losses: (one) => errors(one, rows, (error) => error * error), metric: judge }
}

function wrongLabels(evaluation: Evaluation, rows: Int32Array): Float64Array {
  if (evaluation.task !== 'classification') return new Float64Array(rows.length)
  const { truth, predicted } = evaluation.input
  return Float64Array.from(rows, (row) => (truth[row] === predicted[row] ? 0 : 1))
}

/** Minus the logarithm of the true label's probability; none is as bad as the smallest that scikit-learn counts. */
function logLosses(evaluation: Evaluation, rows: Int32Array): Float64Array {
  if (evaluation.task !== 'classification') return new Float64Array(rows.length)
  const { truth, probabilities } = evaluation.input
  const columns = probabilities === null ? 0 : probabilities.length / truth.length
  return Float64Array.from(rows, (row) => -Math.log(Math.max(SMALLEST, probabilities![row * columns + truth[row]!]!)))
}

function errors(evaluation: Evaluation, rows: Int32Array, loss: (error: number) => number): Float64Array {
  if (evaluation.task !== 'regression') return new Float64Array(rows.length)
  const { truth, predicted } = evaluation.sample
  return Float64Array.from(rows, (row) => loss(predicted[row]! - truth[row]!))
}

/** The sampled rows alone, on which a metric is computed some thousand times. */
function taken(
  { truth, predicted, probabilities, classes }: ClassificationInput,
  rows: Int32Array,
): ClassificationInput {
  const columns = probabilities === null ? 0 : probabilities.length / truth.length
  const some = probabilities && new Float64Array(rows.length * columns)
  if (some !== null) {
    for (const [to, from] of rows.entries())
      some.set(probabilities!.subarray(from * columns, (from + 1) * columns), to * columns)
  }
  return {
    classes,
    truth: rows.map((row) => truth[row]!),
    predicted: rows.map((row) => predicted[row]!),
    probabilities: some,
  }
}

function takenValues({ truth, predicted }: RegressionSample, rows: Int32Array): RegressionInput {
  return {
    truth: Float64Array.from(rows, (row) => truth[row]!),
    predicted: Float64Array.from(rows, (row) => predicted[row]!),
  }
}

function outcomeOf(found: WeakSegments, maxGap: number | null): Outcome {
  const against = found.compared_with === 'deployed' ? 'the deployed model' : 'all rows together'
  // Rows differ in how hard they are, so that some segment is always below the average: only a limit makes it a fault.
  const limit = maxGap ?? (found.compared_with === 'deployed' ? 0 : null)
  const confirmed = found.segments.filter((segment) => segment.confirmed)
  const broken = limit === null ? [] : confirmed.filter(({ difference }) => Math.abs(difference) > limit)
  const [worst] = (broken.length > 0 ? broken : confirmed).toSorted(
    (a, b) => Math.abs(b.difference) - Math.abs(a.difference),
  )
  const gap = worst === undefined ? 0 : Math.abs(worst.difference)
  const seen = `of ${found.searched} segments`
  const words =
    worst === undefined
      ? `${seen}, none is worse than ${against} beyond chance`
      : `${seen}, ${confirmed.length} ${confirmed.length === 1 ? 'is' : 'are'} worse than ${against}, most of all ${nameOf(worst)}: ${found.metric} ${rounded(worst.score)} against ${rounded(worst.other)} (${worst.rows} rows, p = ${rounded(worst.p_value)})`
  return {
    status: broken.length > 0 ? 'failed' : 'passed',
    measured: gap,
    ...(limit === null ? {} : { threshold: limit }),
    message: words,
  }
}

function nameOf({ conditions }: WeakSegments['segments'][number]): string {
  return conditions.map(({ column, value }) => `${plain(column, 60)} = ${plain(value, 60)}`).join(' and ')
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(4)))
}
