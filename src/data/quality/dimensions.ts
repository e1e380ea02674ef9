import type { ModelInput } from '../../core/model.js'
import type { CheckResult, DataQuality } from '../../core/result.js'
import { type ColumnProfile, missingIn, type TableProfile } from '../statistics/profile.js'
import { type ExpectedColumns, sameType } from './learnt-schema.js'

type Dimensions = DataQuality['dimensions']

/**
 * The four dimensions, each in [0,1]:
 * completeness = cells with a value / cells; uniqueness = rows that repeat no earlier row / rows; validity = cells
 * with a value inside their domain (rules.ts) / cells with a value; consistency = expected columns that are there with
 * the expected type, and SQL rules that hold / expected columns and rules. Uniqueness is null for rows that hold arrays beside their columns. Consistency is null without a reference, a stored schema, a model or a rule to expect something from,
 * validity when there is no value at all.
 */
export function dimensionsOf(
  current: TableProfile,
  learnt: ExpectedColumns | null,
  inputs: readonly ModelInput[] | null,
  { invalid, rules }: { readonly invalid: number; readonly rules: readonly CheckResult[] },
): Dimensions {
  const cells = current.rows * current.columns.length
  const missing = current.columns.reduce((sum, column) => sum + missingIn(column), 0)
  return {
    completeness: 1 - missing / cells,
    uniqueness: current.wholeRows ? 1 - current.hashes.duplicates().share : null,
    validity: cells === missing ? null : 1 - invalid / (cells - missing),
    consistency: consistencyOf(current, learnt, inputs, rules),
  }
}

/** Mean of the dimensions that could be measured, with equal weights. */
export function scoreOf(dimensions: Dimensions): number {
  const measured = Object.values(dimensions).filter((value) => value !== null)
  return measured.reduce((sum, value) => sum + value, 0) / measured.length
}

function consistencyOf(
  current: TableProfile,
  learnt: ExpectedColumns | null,
  inputs: readonly ModelInput[] | null,
  rules: readonly CheckResult[],
): number | null {
  const expected = new Map<string, (column: ColumnProfile) => boolean>()
  for (const { name, kind } of inputs ?? []) {
    if (name !== null) expected.set(name, (column) => kind !== 'number' || isNumeric(column, current.rows))
  }
  for (const before of learnt?.values() ?? []) {
    expected.set(before.name, (column) => sameType(before, column, current.rows))
  }
  // A rule that could not be evaluated says nothing about the data; it closes the gate by itself.
  const told = rules.filter(({ status }) => status === 'passed' || status === 'failed')
  if (expected.size + told.length === 0) return null
  let fitting = told.filter(({ status }) => status === 'passed').length
  for (const [name, fits] of expected) {
    const column = current.column(name)
    if (column !== undefined && fits(column)) fitting++
  }
  return fitting / (expected.size + told.length)
}

function isNumeric(column: ColumnProfile, rows: number): boolean {
  return column.kind === 'number' || missingIn(column) === rows
}
