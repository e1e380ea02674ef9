import type { Config } from '../../config/index.js'
import type { CheckResult, WeakSegments } from '../../core/result.js'
import { plain } from '../../core/text.js'
import { weakSegments, type SegmentSearch } from '../../metrics/index.js'
import { check, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'
import type { BaselineOutcome } from './baseline.js'
import type { Evaluation } from './evaluation.js'
import type { SampledRows } from './row-thinner.js'

/** Segments that the result lists, worst first. */
const MAX_LISTED = 10

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
  { validation }: Config,
  candidate: Evaluation,
  deployed: BaselineOutcome | null,
  { columns, rows }: SampledRows,
): WeakSegments {
  const baseline = deployed?.baseline ?? null
  const compared = baseline !== null && !baseline.same && baseline.evaluation.task === candidate.task
  const { searched, segments } = weakSegments({
    losses: lossesOf(candidate, rows),
    other: compared ? lossesOf(baseline.evaluation, rows) : null,
    columns,
    minRows: validation.weak_segments.min_rows,
    seed: validation.seed,
  })
  return {
    compared_with: compared ? 'deployed' : 'all_rows',
    metric: candidate.task === 'classification' ? 'accuracy' : 'mae',
    rows: rows.length,
    searched,
    tested: segments.length,
    segments: listed(segments, candidate.task, validation.significance_level),
  }
}

/** Losses are shares of wrong labels or absolute errors; people read accuracy and mean absolute error. */
function listed(
  segments: SegmentSearch['segments'],
  task: Evaluation['task'],
  level: number,
): WeakSegments['segments'] {
  const [sign, base] = task === 'classification' ? [-1, 1] : [1, 0]
  return segments.slice(0, MAX_LISTED).map(({ conditions, rows, loss, otherLoss, difference, interval, p_value }) => {
    const ends = [sign * interval.low, sign * interval.high].sort((a, b) => a - b) as [number, number]
    return {
      ...{ conditions, rows, score: base + sign * loss, other: base + sign * otherLoss },
      ...{ difference: sign * difference, interval: { low: ends[0], high: ends[1], level: interval.level } },
      ...{ p_value, confirmed: p_value < level && difference > 0 },
    }
  })
}

/** 1 for a wrong label, or the absolute error, of the sampled rows. */
function lossesOf(evaluation: Evaluation, rows: Int32Array): Float64Array {
  if (evaluation.task === 'classification') {
    const { truth, predicted } = evaluation.input
    return Float64Array.from(rows, (row) => (truth[row] === predicted[row] ? 0 : 1))
  }
  const { truth, predicted } = evaluation.sample
  return Float64Array.from(rows, (row) => Math.abs(predicted[row]! - truth[row]!))
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
