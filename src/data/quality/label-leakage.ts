import { type Column, columnNamed } from '../../core/table.js'
import { columnFinding, percent, type QualityCheck, type QualityContext } from './quality-check.js'

/** Share of what the most frequent label leaves open that one feature alone explains; above it, the feature is suspect. */
const EXPLAINED = 0.99
const MIN_ROWS = 50
const BINS = 32

/**
 * Features that alone tell the label: for classes, the label most frequent in each value (or each of 32 quantile bins)
 * of the feature is right for 99 % of the rows that the most frequent label overall gets wrong; for amounts, the rank
 * correlation is 0.999 or more. Ids, where every row has its own value, are not asked.
 */
export const labelLeakage: QualityCheck = {
  id: 'quality.label_leakage',
  title: 'No feature gives the label away',
  severity: 'warn',
  inspect(context) {
    const label = context.target === null ? undefined : columnNamed(context.sample, context.target)
    if (label === undefined || context.sample.rows < MIN_ROWS) return null
    const found = new Map<string, string>()
    for (const feature of context.sample.columns) {
      if (feature === label) continue
      const told = toldBy(feature, label, context)
      if (told !== null) found.set(feature.name, told)
    }
    return columnFinding(found, 'no single feature gives the label away', 'features that alone give the label away')
  },
}

function toldBy(feature: Column, label: Column, context: QualityContext): string | null {
  const { rows } = context.sample
  if (!context.classes) {
    if (feature.kind === 'string' || label.kind === 'string') return null
    const correlation = rankCorrelation(feature.values, label.values)
    return Math.abs(correlation) >= 0.999 ? `rank correlation ${correlation.toFixed(4)} with the label` : null
  }
  const groups = groupsOf(feature, rows)
  if (groups === null) return null
  const explained = explainedShare(groups, codesOf(label, rows), rows)
  return explained >= EXPLAINED ? `explains ${percent(explained)} of the label` : null
}

/** Values of a feature as small codes, quantile bins for many numbers; null for columns with too many values to group. */
function groupsOf(feature: Column, rows: number): Int32Array | null {
  const codes = codesOf(feature, rows)
  const distinct = new Set(codes).size
  if (distinct <= BINS) return codes
  if (feature.kind === 'string') return distinct <= rows / 10 ? codes : null
  const ranks = ranksOf(feature.values)
  return Int32Array.from(ranks, (rank) => (Number.isNaN(rank) ? -1 : Math.floor((rank / rows) * BINS)))
}

function codesOf(column: Column, rows: number): Int32Array {
  if (column.kind === 'string') return column.codes
  const codeOf = new Map<number, number>()
  const codes = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    const value = column.values[row]!
    let code = codeOf.get(value)
    if (code === undefined) codeOf.set(value, (code = codeOf.size))
    codes[row] = Number.isNaN(value) ? -1 : code
  }
  return codes
}

/** Goodman and Kruskal's lambda: the relative drop in wrong guesses of the label once the group is known. */
function explainedShare(groups: Int32Array, labels: Int32Array, rows: number): number {
  const tables = new Map<number, Map<number, number>>()
  const totals = new Map<number, number>()
  for (let row = 0; row < rows; row++) {
    const table = tables.get(groups[row]!) ?? new Map<number, number>()
    tables.set(groups[row]!, table)
    table.set(labels[row]!, (table.get(labels[row]!) ?? 0) + 1)
    totals.set(labels[row]!, (totals.get(labels[row]!) ?? 0) + 1)
  }
  const most = Math.max(...totals.values())
  if (most === rows) return 0
  let right = 0
  for (const table of tables.values()) right += Math.max(...table.values())
  return (right - most) / (rows - most)
}

function rankCorrelation(first: Float64Array, second: Float64Array): number {
  const [a, b] = [ranksOf(first), ranksOf(second)]
  let [n, sumA, sumB] = [0, 0, 0]
  for (let row = 0; row < a.length; row++) {
    if (Number.isNaN(a[row]!) || Number.isNaN(b[row]!)) continue
    n++
    sumA += a[row]!
    sumB += b[row]!
  }
  let [both, varianceA, varianceB] = [0, 0, 0]
  for (let row = 0; row < a.length; row++) {
    if (Number.isNaN(a[row]!) || Number.isNaN(b[row]!)) continue
    const [da, db] = [a[row]! - sumA / n, b[row]! - sumB / n]
    both += da * db
    varianceA += da * da
    varianceB += db * db
  }
  return varianceA === 0 || varianceB === 0 ? 0 : both / Math.sqrt(varianceA * varianceB)
}

/** Zero-based mean ranks; NaN stays NaN. */
function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]!))
  order.sort((a, b) => values[a]! - values[b]!)
  const ranks = new Float64Array(values.length).fill(NaN)
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++
    for (let at = start; at < end; at++) ranks[order[at]!] = (start + end - 1) / 2
  }
  return ranks
}
