import { ModelGateError } from '../../core/errors.js'
import { didYouMean } from '../../core/nearest.js'
import type { DataDrift, DriftColumn } from '../../core/result.js'
import { breathe } from '../../core/stopping.js'
import { plain } from '../../core/text.js'
import type { TableChunk } from '../../core/table.js'
import { profileOf, type TableProfile } from '../statistics/profile.js'
import type { TableSource } from '../table-source.js'
import { combined, isMissing, weighted } from './aggregate.js'
import { columnDrift } from './column-drift.js'
import { DEFAULT_DRIFT_THRESHOLD, type DriftOptions } from './options.js'

/**
 * How far the current data moved from the reference data, column by column and as one score of the features.
 * Scores lie in [0,1] for the default test; definitions are in drift/tests, the noise floor in drift/noise-floor.ts, the
 * one score in drift/aggregate.ts.
 * @throws ModelGateError 'config' when the options name a column that neither table has
 */
export async function dataDrift(
  reference: TableSource | TableChunk,
  current: TableSource | TableChunk,
  options: DriftOptions = {},
): Promise<DataDrift> {
  // Side by side: large tables are read in threads.
  const [before, now] = await Promise.all([profileOf(reference), profileOf(current)])
  const threshold = options.threshold ?? DEFAULT_DRIFT_THRESHOLD
  const aggregate = options.aggregate ?? 'max'
  const roles = rolesOf(before, now, options)
  requireKnown(roles, options)
  const columns: DriftColumn[] = []
  for (const { name, role, reason } of roles) {
    await breathe(options.signal)
    // A mean is judged once; of the largest score, each column is one more chance to be wrong.
    const once = role === 'feature' && (aggregate === 'mean' || aggregate === 'weighted')
    const together = once ? 1 : roles.filter((other) => other.role === role).length
    columns.push(
      role === 'ignored'
        ? ignored(name, reason)
        : columnDrift({ ...questionOf(name, options), role, together }, before, now),
    )
  }
  const shares = aggregate === 'weighted' ? weighted(columns, options.weights) : { columns, problem: null }
  const features = shares.columns.filter(({ role }) => role === 'feature')
  const { drifted, ...found } =
    shares.problem === null
      ? combined(features, aggregate, threshold)
      : { score: null, threshold, drifted: null, reason: shares.problem }
  return {
    status: drifted === null ? (features.length === 0 ? 'not_evaluated' : 'inconclusive') : 'evaluated',
    ...found,
    aggregate,
    drifted,
    reference_rows: before.rows,
    current_rows: now.rows,
    columns: shares.columns,
  }
}

/** How one column is compared. */
export function questionOf(
  name: string,
  options: DriftOptions,
): Pick<Parameters<typeof columnDrift>[0], 'name' | 'tests' | 'threshold' | 'seed'> {
  const { thresholds = {}, columnThreshold, threshold = DEFAULT_DRIFT_THRESHOLD, seed = 0 } = options
  const own = Object.hasOwn(thresholds, name) ? thresholds[name] : undefined
  const tests = { numeric: options.test ?? 'jensen_shannon', categorical: options.categoricalTest ?? 'auto' } as const
  return { name, tests, threshold: own ?? columnThreshold ?? threshold, seed }
}

/** A misspelt name would be a column that nobody leaves out or weighs. */
function requireKnown(roles: readonly Role[], { ignore = [], thresholds = {}, weights }: DriftOptions): void {
  const known = roles.map(({ name }) => name)
  const weighing = weights === undefined || isMissing(weights) ? [] : Object.keys(weights)
  const named = { ignore, thresholds: Object.keys(thresholds), weights: weighing }
  for (const [key, names] of Object.entries(named)) {
    const wrong = names.find((name) => !known.includes(name))
    if (wrong === undefined) continue
    throw new ModelGateError(
      'config',
      `drift.${key} names the column "${plain(wrong, 80)}", which neither table has${didYouMean(wrong, known)}`,
      { subject: `drift.${key}`, remedy: `The columns: ${plain(known.join(', '), 400)}.` },
    )
  }
}

interface Role {
  readonly name: string
  readonly role: DriftColumn['role']
  /** Why a column is ignored. */
  readonly reason: string
}

/** Every column of either table, the reference's order first. */
function rolesOf(before: TableProfile, now: TableProfile, options: DriftOptions): Role[] {
  const names = new Set([...before.schema, ...now.schema].map(({ name }) => name))
  for (const name of options.features ?? []) names.add(name)
  return [...names].map((name): Role => {
    if (options.ignore?.includes(name)) return { name, role: 'ignored', reason: 'left out by the configuration' }
    if (name === options.target) return { name, role: 'target', reason: '' }
    if (options.predictions?.includes(name)) return { name, role: 'prediction', reason: '' }
    if (options.features !== undefined && !options.features.includes(name)) {
      return { name, role: 'ignored', reason: 'not a feature of the model' }
    }
    const isNew = options.features === undefined && before.column(name) === undefined
    return { name, role: isNew ? 'ignored' : 'feature', reason: 'not in the reference data' }
  })
}

function ignored(name: string, reason: string): DriftColumn {
  return {
    name,
    role: 'ignored',
    type: 'categorical',
    test: 'none',
    score: null,
    noise_floor: null,
    p_value: null,
    psi: null,
    drifted: null,
    reason,
    histogram: null,
  }
}
