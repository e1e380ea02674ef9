import type { StoredSchema } from '../../core/data-schema.js'
import type { ModelInput } from '../../core/model.js'
import type { CheckResult, DataQuality, QualityColumn } from '../../core/result.js'
import { breathe } from '../../core/stopping.js'
import type { TableChunk } from '../../core/table.js'
import { valueCounts } from '../statistics/distribution.js'
import { hashesOf } from '../statistics/column-hashes.js'
import { distinctIn, missingIn, profileOf, sampleOf, type TableProfile } from '../statistics/profile.js'
import type { TableSource } from '../table-source.js'
import { QUALITY_CHECKS } from './checks.js'
import { dimensionsOf, scoreOf } from './dimensions.js'
import { byName, learntColumns } from './learnt-schema.js'
import type { QualityCheck, QualityContext } from './quality-check.js'
import { type ColumnRule, invalidIn } from './rules.js'

export interface QualityOptions {
  /** Data that the current data should look like: columns, types, ranges and categories are learnt from it. */
  readonly reference?: TableSource | TableChunk
  /** What the current data should look like where no reference is given. */
  readonly stored?: StoredSchema
  /** Rules of the users' own, already evaluated: they count for consistency and stand among the checks. */
  readonly ruleResults?: readonly CheckResult[]
  /** Least score that passes (data_quality_threshold); 0.85 by default. */
  readonly threshold?: number
  readonly target?: string
  /** False when the target holds amounts. By default: text, booleans and at most 20 different whole numbers are classes. */
  readonly classes?: boolean
  /** What the model takes; its named inputs are expected columns. */
  readonly inputs?: readonly ModelInput[]
  /** Declared domains by column; a declared domain replaces the one learnt from the reference. */
  readonly rules?: Readonly<Record<string, ColumnRule>>
  /** Checks to leave out, by id. */
  readonly skip?: readonly string[]
  /** Ends the work between two checks, with its reason as the error. */
  readonly signal?: AbortSignal
}

export const DEFAULT_QUALITY_THRESHOLD = 0.85

/** The check that tells of a stored schema: which one the columns are checked against, or why none is. */
export const STORED_SCHEMA_CHECK = 'quality.stored_schema'

/**
 * Quality of a table: the equal-weight mean of the dimensions (dimensions.ts) against the threshold, and the checks of
 * checks.ts. A check of severity warn that found something is `failed` with `severity: 'warn'`.
 */
export async function dataQuality(
  current: TableSource | TableChunk,
  options: QualityOptions = {},
): Promise<DataQuality> {
  // Side by side: large tables are read in threads.
  const [profile, reference] = await Promise.all([
    profileOf(current),
    options.reference === undefined ? null : profileOf(options.reference),
  ])
  if (profile.columns.length === 0) return withoutColumns(profile.rows, options.ruleResults ?? [])
  const stored = reference === null ? options.stored : undefined
  const learnt = reference === null ? stored?.schema.columns : learntColumns(reference)
  const context: QualityContext = {
    current: profile,
    reference,
    expected: learnt === undefined ? null : byName(learnt),
    sample: await sampleOf(current),
    target: options.target ?? null,
    classes: options.classes ?? holdsClasses(profile, options.target),
    inputs: options.inputs ?? null,
    rules: options.rules ?? {},
    overlap: await overlapOf(current, profile, options.reference, reference),
  }
  const problems = new Map<string, string[]>()
  const checks: CheckResult[] = []
  for (const check of QUALITY_CHECKS) {
    if (options.skip?.includes(check.id)) continue
    await breathe(options.signal)
    checks.push(...resultOf(check, context, problems))
  }
  const columns = columnsOf(context, problems)
  const invalid = columns.reduce((sum, column) => sum + column.invalid, 0)
  const rules = options.ruleResults ?? []
  const dimensions = dimensionsOf(profile, context.expected, context.inputs, { invalid, rules })
  const score = scoreOf(dimensions)
  const threshold = options.threshold ?? DEFAULT_QUALITY_THRESHOLD
  return {
    status: 'evaluated',
    reason: null,
    score,
    rows: profile.rows,
    dimensions,
    columns,
    checks: [
      scoreCheck(score, threshold, dimensions),
      ...(stored === undefined ? [] : [storedCheck(stored)]),
      ...checks,
      ...rules,
    ],
  }
}

function withoutColumns(rows: number, checks: readonly CheckResult[]): DataQuality {
  const dimensions = { completeness: null, uniqueness: null, validity: null, consistency: null }
  const reason = 'the data holds arrays only; quality is measured on columns'
  return { status: 'not_evaluated', reason, score: null, rows, dimensions, columns: [], checks }
}

function scoreCheck(score: number, threshold: number, dimensions: DataQuality['dimensions']): CheckResult {
  const parts = Object.entries(dimensions).filter((entry): entry is [string, number] => entry[1] !== null)
  const weakest = parts.toSorted(([, a], [, b]) => a - b)[0]!
  return {
    id: 'quality.score',
    status: score >= threshold ? 'passed' : 'failed',
    measured: score,
    threshold,
    message: `data quality ${score.toFixed(4)}; weakest is ${weakest[0]} with ${weakest[1].toFixed(4)}`,
    duration_ms: 0,
  }
}

/** Says what the columns are checked against. */
function storedCheck({ deployment, schema }: StoredSchema): CheckResult {
  return {
    id: STORED_SCHEMA_CHECK,
    status: 'passed',
    measured: schema.columns.length,
    threshold: null,
    message: `columns are checked against the schema stored with deployment ${deployment}`,
    duration_ms: 0,
  }
}

function resultOf(check: QualityCheck, context: QualityContext, problems: Map<string, string[]>): CheckResult[] {
  const start = performance.now()
  const finding = check.inspect(context)
  if (finding === null) return []
  for (const [name, problem] of finding.columns) problems.set(name, [...(problems.get(name) ?? []), problem])
  return [
    {
      id: check.id,
      status: finding.failed ? 'failed' : 'passed',
      measured: finding.measured,
      threshold: finding.threshold,
      message: finding.message,
      duration_ms: performance.now() - start,
      severity: check.severity,
    },
  ]
}

function columnsOf(
  { current, expected, rules }: QualityContext,
  problems: ReadonlyMap<string, string[]>,
): QualityColumn[] {
  const columns = current.columns.map((column): QualityColumn => {
    const rule = Object.hasOwn(rules, column.name) ? rules[column.name] : undefined
    const invalid = invalidIn(column, rule, expected?.get(column.name))
    const found = problems.get(column.name) ?? []
    return {
      name: column.name,
      type: column.type,
      missing: missingIn(column),
      distinct: distinctIn(column),
      invalid,
      problems: invalid > 0 ? [...found, `${invalid} cells outside the domain`] : found,
    }
  })
  const absent = [...problems].filter(([name]) => current.column(name) === undefined)
  return [
    ...columns,
    ...absent.map(([name, found]) => ({ name, type: 'absent', missing: 0, distinct: 0, invalid: 0, problems: found })),
  ]
}

function holdsClasses(profile: TableProfile, target: string | undefined): boolean {
  const column = target === undefined ? undefined : profile.column(target)
  if (column === undefined) return false
  if (column.kind === 'string' || column.type === 'boolean') return true
  return valueCounts(column.values.distribution(), 20)?.values.every(Number.isInteger) ?? false
}

async function overlapOf(
  current: TableSource | TableChunk,
  profile: TableProfile,
  referenceTable: TableSource | TableChunk | undefined,
  reference: TableProfile | null,
): Promise<number | null> {
  if (referenceTable === undefined || reference === null || referenceTable === current) return null
  if (!profile.wholeRows || !reference.wholeRows) return null
  const shared = sharedColumns(profile, reference)
  if (shared === null) return null
  if (shared === 'all') return profile.hashes.shareIn(reference.hashes)
  return (await hashesOf(current, shared)).shareIn(await hashesOf(referenceTable, shared))
}

/** The columns by which rows of both tables are compared; null: too few to tell rows apart. */
export function sharedColumns(
  current: Pick<TableProfile, 'schema'>,
  reference: Pick<TableProfile, 'schema'>,
): readonly string[] | 'all' | null {
  const known = new Set(reference.schema.map(({ name }) => name))
  const shared = current.schema.map(({ name }) => name).filter((name) => known.has(name))
  if (shared.length < 2) return null
  return shared.length === current.schema.length && shared.length === known.size ? 'all' : shared
}
