import type { SliceResult } from '../core/result.js'
import { cellOf, type Column } from '../core/table.js'
import { quantile } from './bootstrap.js'
import type { Direction } from './metric.js'

/** Numeric columns with more distinct values than this are cut at their quartiles. */
const MAX_DISTINCT = 10
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
  const name = groupName(column)
  const groups = new Map<string, number[]>()
  for (let row = 0; row < rows; row++) {
    const key = name(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_GROUPS)
}

function groupName(column: Column): (row: number) => string {
  const plainName = (row: number): string => {
    const cell = cellOf(column, row)
    return cell === null ? '(missing)' : String(cell)
  }
  if (column.kind === 'string') return plainName
  const present = column.values.filter((value, row) => column.missing?.[row] !== 1 && !Number.isNaN(value)).sort()
  if (new Set(present).size <= MAX_DISTINCT) return plainName
  const edges = [0.25, 0.5, 0.75].map((share) => quantile(present, share))
  const names = [
    `<= ${show(edges[0]!)}`,
    `(${show(edges[0]!)}, ${show(edges[1]!)}]`,
    `(${show(edges[1]!)}, ${show(edges[2]!)}]`,
    `> ${show(edges[2]!)}`,
  ]
  return (row) =>
    cellOf(column, row) === null ? '(missing)' : names[edges.filter((edge) => column.values[row]! > edge).length]!
}

function show(value: number): string {
  return String(Number(value.toPrecision(6)))
}

function selected<S extends Groupable<S>>(sample: S, rows: readonly number[]): S {
  const weights = new Float64Array(sample.rows)
  for (const row of rows) weights[row] = sample.weights === null ? 1 : sample.weights[row]!
  return sample.reweighted(weights)
}
