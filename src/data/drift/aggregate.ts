import type { DriftColumn } from '../../core/result.js'
import type { DriftAggregate, DriftWeights } from './options.js'

export interface Combined {
  readonly score: number | null
  readonly threshold: number
  readonly drifted: boolean | null
  readonly reason: string | null
}

type Scored = DriftColumn & { readonly score: number }

/**
 * One score and verdict for columns that were compared. Beyond the threshold is drift when more than chance backs it: a
 * column that drifted (max, share), or the mean of the noise floors (means). Where noise could hide drift it is undecided.
 * @param columns with weights of sum 1 where the aggregate is `weighted`
 */
export function combined(columns: readonly DriftColumn[], aggregate: DriftAggregate, threshold: number): Combined {
  const scored = columns.filter((column): column is Scored => column.score !== null)
  if (scored.length === 0) {
    return { score: null, threshold, drifted: null, reason: 'no feature that both tables have can be compared' }
  }
  if (aggregate === 'max') return largest(columns, scored, threshold)
  return aggregate === 'share' ? shareOf(columns, scored, threshold) : meanOf(columns, scored, aggregate, threshold)
}

/** The score that is furthest beyond its column's threshold, which for equal thresholds is the largest. */
function largest(columns: readonly DriftColumn[], scored: readonly Scored[], fallback: number): Combined {
  const limitOf = (column: Scored): number => column.threshold ?? fallback
  const worst = scored.reduce((a, b) => (b.score / limitOf(b) > a.score / limitOf(a) ? b : a))
  const found = { score: worst.score, threshold: limitOf(worst) }
  if (scored.some(({ drifted }) => drifted === true)) return { ...found, drifted: true, reason: null }
  const open = columns.filter(({ drifted }) => drifted === null)
  return open.length > 0
    ? { ...found, drifted: null, reason: reasonOf(open) }
    : { ...found, drifted: false, reason: null }
}

/** Drift when the columns that drifted are enough; undecided when those that cannot be told could make them enough. */
function shareOf(columns: readonly DriftColumn[], scored: readonly Scored[], threshold: number): Combined {
  const score = scored.filter(({ drifted }) => drifted === true).length / scored.length
  if (score > threshold) return { score, threshold, drifted: true, reason: null }
  const open = columns.filter(({ drifted }) => drifted === null)
  const most = columns.filter(({ drifted }) => drifted !== false).length / columns.length
  if (most > threshold && open.length > 0) return { score, threshold, drifted: null, reason: reasonOf(open) }
  return { score, threshold, drifted: false, reason: null }
}

function meanOf(
  columns: readonly DriftColumn[],
  scored: readonly Scored[],
  aggregate: 'mean' | 'weighted',
  threshold: number,
): Combined {
  const weightOf = (column: DriftColumn): number => (aggregate === 'mean' ? 1 : (column.weight ?? 0))
  const total = scored.reduce((sum, column) => sum + weightOf(column), 0)
  if (total === 0)
    return { score: null, threshold, drifted: null, reason: 'no feature that can be compared has a weight' }
  const mean = (of: (column: Scored) => number): number =>
    scored.reduce((sum, column) => sum + of(column) * weightOf(column), 0) / total
  const [score, floor] = [mean((column) => column.score), mean((column) => column.noise_floor ?? 0)]
  if (score > threshold && score > floor) return { score, threshold, drifted: true, reason: null }
  const absent = columns.filter((column) => column.score === null && weightOf(column) > 0)
  if (absent.length > 0) return { score, threshold, drifted: null, reason: reasonOf(absent) }
  if (floor <= threshold) return { score, threshold, drifted: false, reason: null }
  const reason = `too few rows: chance alone gives a mean of ${floor.toFixed(3)}`
  return { score, threshold, drifted: null, reason }
}

function reasonOf(open: readonly DriftColumn[]): string {
  const [first] = open
  const others = open.length > 1 ? ` (and ${open.length - 1} more)` : ''
  return `${first!.name}: ${first!.reason ?? 'undecided'}${others}`
}

/**
 * The features with their shares of all weights, of sum 1.
 * @returns why there is no weighted mean, where that is so
 */
export function weighted(
  columns: readonly DriftColumn[],
  weights: DriftWeights | undefined,
): { readonly columns: readonly DriftColumn[]; readonly problem: string | null } {
  if (weights === undefined || isMissing(weights)) {
    return { columns, problem: `there are no weights of features: ${weights?.missing ?? 'none were given'}` }
  }
  const weightOf = ({ name, role }: DriftColumn): number =>
    role === 'feature' && Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0
  const total = columns.reduce((sum, column) => sum + weightOf(column), 0)
  if (total === 0) return { columns, problem: 'no feature has a weight above 0' }
  const shares = columns.map((column) =>
    column.role === 'feature' ? { ...column, weight: weightOf(column) / total } : column,
  )
  return { columns: shares, problem: null }
}

/** A table may have a column of this name, which then weighs a number. */
export function isMissing(weights: DriftWeights): weights is { readonly missing: string } {
  return typeof weights['missing'] === 'string'
}
