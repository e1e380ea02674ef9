import type { ModelInput } from '../../core/model.js'
import type { CheckResult } from '../../core/result.js'
import type { TableProfile } from '../statistics/profile.js'
import type { RowSample } from '../statistics/row-sample.js'
import type { ExpectedColumns } from './learnt-schema.js'
import type { ColumnRule } from './rules.js'

/** What the checks look at: both tables as statistics, and rows of the current one where columns must be seen together. */
export interface QualityContext {
  readonly current: TableProfile
  readonly reference: TableProfile | null
  /** What was learnt from the reference, or was stored with the deployed model; null: nothing. */
  readonly expected: ExpectedColumns | null
  /** Spread evenly over the current table. */
  readonly sample: RowSample
  readonly target: string | null
  /** The target holds classes, not amounts. */
  readonly classes: boolean
  readonly inputs: readonly ModelInput[] | null
  readonly rules: Readonly<Record<string, ColumnRule>>
  /** Share of current rows that also occur in the reference; null when it cannot be told. */
  readonly overlap: number | null
}

export interface QualityFinding {
  /** Null when the check has nothing to look at (no reference, no target): it is then left out of the result. */
  readonly measured: number | string | null
  readonly threshold: number | null
  readonly failed: boolean
  readonly message: string
  /** Problem by column, for the column table. */
  readonly columns: ReadonlyMap<string, string>
}

export interface QualityCheck {
  readonly id: `quality.${string}`
  readonly title: string
  readonly severity: NonNullable<CheckResult['severity']>
  /** Null: does not apply to this table. */
  inspect(context: QualityContext): QualityFinding | null
}

/** A finding about named columns: none is good, any is bad; `measured` is how many. */
export function columnFinding(columns: ReadonlyMap<string, string>, good: string, bad: string): QualityFinding {
  const names = [...columns.keys()]
  const list = names.slice(0, 5).map((name) => `'${name}'`)
  const more = names.length > list.length ? ` and ${names.length - list.length} more` : ''
  return {
    measured: columns.size,
    threshold: 0,
    failed: columns.size > 0,
    message: columns.size === 0 ? good : `${bad}: ${list.join(', ')}${more}`,
    columns,
  }
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.001 ? 3 : 1)} %`
}
