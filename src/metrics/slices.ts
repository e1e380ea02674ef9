import type { SliceResult } from '../core/result.js'
import type { Column } from '../core/table.js'
import { groupsOfColumn } from './groups.js'
import type { Direction } from './metric.js'

/** Groups of one column that are measured; of more, the largest. */
const MAX_GROUPS = 20

/** A ClassificationSample or a RegressionSample. */
interface Groupable<S> {
  readonly rows: number
  readonly weights: Float64Array | null
  reweighted(weights: Float64Array): S
}

export interface SliceOptions {
  /** Groups of fewer rows have no score: it would be noise. Default 30. */
  readonly minRows?: number
}

/**
 * One metric in each group of one column. `gap` is how much worse the group is than all rows together (positive:
 * worse), in the metric's unit and direction. Missing cells are a group of their own, named "(missing)".
 */
export function sliceMetrics<S extends Groupable<S>>(
  metric: { readonly name: string; readonly direction: Direction; readonly compute: (sample: S) => number | null },
  sample: S,
  column: Column,
  options: SliceOptions = {},
): readonly SliceResult[] {
  const overall = metric.compute(sample)
  const minRows = options.minRows ?? 30
  return groupsOf(column, sample.rows).map(([value, rows]) => {
    const score = rows.length < minRows ? null : metric.compute(selected(sample, rows))
    const worse = score === null || overall === null ? null : overall - score
    const gap = worse === null || metric.direction === 'higher' ? worse : -worse
    return { column: column.name, value, rows: rows.length, metric: metric.name, score, gap }
  })
}

function groupsOf(column: Column, rows: number): readonly (readonly [string, readonly number[]])[] {
  const { names, codes } = groupsOfColumn(column, rows)
  const groups = names.map((name): [string, number[]] => [name, []])
  for (const [row, code] of codes.entries()) groups[code]![1].push(row)
  return groups.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_GROUPS)
}

function selected<S extends Groupable<S>>(sample: S, rows: readonly number[]): S {
  const weights = new Float64Array(sample.rows)
  for (const row of rows) weights[row] = sample.weights === null ? 1 : sample.weights[row]!
  return sample.reweighted(weights)
}
