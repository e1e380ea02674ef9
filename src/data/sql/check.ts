import type { CheckResult } from '../../core/result.js'
import { plain } from '../../core/text.js'

/** What a single value has to be: equal, or within limits (inclusive). */
export type Expected = boolean | number | { readonly min?: number; readonly max?: number }

/** A rule on the data that its users wrote as SQL. */
export interface SqlCheck {
  /** Part of the check's id, so letters, digits, - and _. */
  readonly name: string
  /** One SELECT over the tables `data` and, when there is one, `reference`. */
  readonly sql: string
  /** Without it the query returns the rows that break the rule; with it, one row with one value. */
  readonly expect?: Expected
  readonly severity: 'fail' | 'warn'
}

/** What the engine says of a query: how many rows, or the one value. A text is the engine's own writing of another type. */
export type SqlAnswer =
  | { readonly kind: 'rows'; readonly rows: number }
  | { readonly kind: 'value'; readonly value: boolean | number | string | null }
  | { readonly kind: 'refused'; readonly reason: string }

type Outcome = Pick<CheckResult, 'status' | 'measured' | 'threshold' | 'message'>

/** True for the check of a rule that users wrote, which stands for itself beside the score. */
export function isSqlRule({ id }: Pick<CheckResult, 'id'>): boolean {
  return id.startsWith(SQL_RULE)
}

/** Id of the check of a rule. */
export const SQL_RULE = 'quality.sql.'

/** Rows themselves never reach a report: they may be about people. */
export function outcomeOf({ name, expect }: SqlCheck, answer: SqlAnswer): Outcome {
  const rule = `rule "${plain(name, 80)}"`
  if (answer.kind === 'refused') return couldNotRun(`${rule} could not be evaluated: ${plain(answer.reason, 400)}`)
  if (answer.kind === 'rows') {
    const { rows } = answer
    const message = rows === 0 ? `${rule} holds` : `${rows} ${rows === 1 ? 'row breaks' : 'rows break'} ${rule}`
    return { status: rows === 0 ? 'passed' : 'failed', measured: rows, threshold: 0, message }
  }
  const wanted = expect ?? true
  const { value } = answer
  if (typeof value !== (typeof wanted === 'boolean' ? 'boolean' : 'number')) {
    const found = value === null ? 'NULL' : plain(JSON.stringify(value), 80)
    return couldNotRun(`${rule} gave ${found}, where ${describe(wanted)} is expected`)
  }
  const holds = accepts(wanted, value)
  return {
    status: holds ? 'passed' : 'failed',
    measured: value,
    threshold: describe(wanted),
    message: `${rule} ${holds ? 'holds' : 'is broken'}: ${String(value)}, expected ${describe(wanted)}`,
  }
}

export function couldNotRun(message: string): Outcome {
  return { status: 'inconclusive', measured: null, threshold: null, message }
}

function accepts(wanted: Expected, value: unknown): boolean {
  if (typeof wanted !== 'object') return value === wanted
  return typeof value === 'number' && value >= (wanted.min ?? -Infinity) && value <= (wanted.max ?? Infinity)
}

function describe(wanted: Expected): string {
  if (typeof wanted !== 'object') return String(wanted)
  const { min, max } = wanted
  if (min === undefined) return `at most ${String(max)}`
  return max === undefined ? `at least ${min}` : `${min} to ${max}`
}
