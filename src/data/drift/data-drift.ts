import type { DataDrift, DriftColumn } from '../../core/result.js'
import { breathe } from '../../core/stopping.js'
import type { TableChunk } from '../../core/table.js'
import { profileOf, type TableProfile } from '../statistics/profile.js'
import type { TableSource } from '../table-source.js'
import { columnDrift } from './column-drift.js'
import { DEFAULT_DRIFT_THRESHOLD, type DriftOptions } from './options.js'

/**
 * How far the current data moved from the reference data, column by column and as one score.
 * Scores lie in [0,1] for the default test; definitions are in drift/tests, the noise floor in drift/noise-floor.ts.
 * The data set drifted when its score is above the threshold and a column's drift (for `max`, `share`) or the mean noise
 * floor (for means) backs it; it is inconclusive when some feature could not be decided and none drifted.
 */
export async function dataDrift(
  reference: TableSource | TableChunk,
  current: TableSource | TableChunk,
  options: DriftOptions = {},
): Promise<DataDrift> {
  const [before, now] = [await profileOf(reference), await profileOf(current)]
  const threshold = options.threshold ?? DEFAULT_DRIFT_THRESHOLD
  const [test, seed] = [options.test ?? 'jensen_shannon', options.seed ?? 0]
  const columns: DriftColumn[] = []
  const roles = rolesOf(before, now, options)
  const aggregate = options.aggregate ?? 'max'
  // A mean is judged once; of the largest score, each column is one more chance to be wrong.
  const together =
    aggregate === 'max' || aggregate === 'share' ? roles.filter(({ role }) => role === 'feature').length : 1
  for (const { name, role, reason } of roles) {
    await breathe(options.signal)
    columns.push(
      role === 'ignored'
        ? ignored(name, reason)
        : columnDrift({ name, role, test, threshold, seed, together }, before, now),
    )
  }
  const features = columns.filter(({ role }) => role === 'feature')
  const { score, drifted, reason } = combined(features, threshold, options)
  return {
    status: drifted === null ? (features.length === 0 ? 'not_evaluated' : 'inconclusive') : 'evaluated',
    reason,
    score,
    threshold,
    drifted,
    reference_rows: before.rows,
    current_rows: now.rows,
    columns,
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

interface Combined {
  readonly score: number | null
  readonly drifted: boolean | null
  readonly reason: string | null
}

function combined(features: readonly DriftColumn[], threshold: number, options: DriftOptions): Combined {
  const scored = features.filter((column): column is DriftColumn & { score: number } => column.score !== null)
  if (scored.length === 0) {
    return { score: null, drifted: null, reason: 'no feature that both tables have can be compared' }
  }
  const undecided = features.filter((column) => column.drifted === null)
  const aggregate = options.aggregate ?? 'max'
  const [score, backed] = scoreOf(scored, aggregate, options.weights ?? {}, threshold)
  if (score > threshold && backed) return { score, drifted: true, reason: null }
  if (undecided.length > 0) {
    const [first] = undecided
    const others = undecided.length > 1 ? ` (and ${undecided.length - 1} more)` : ''
    return { score, drifted: null, reason: `${first!.name}: ${first!.reason ?? 'undecided'}${others}` }
  }
  return { score, drifted: false, reason: null }
}

/** The score over features, and whether it is more than chance. */
function scoreOf(
  scored: readonly (DriftColumn & { score: number })[],
  aggregate: NonNullable<DriftOptions['aggregate']>,
  weights: Readonly<Record<string, number>>,
  threshold: number,
): [number, boolean] {
  const anyDrifted = scored.some(({ drifted }) => drifted === true)
  if (aggregate === 'max') return [Math.max(...scored.map(({ score }) => score)), anyDrifted]
  if (aggregate === 'share')
    return [scored.filter(({ drifted }) => drifted === true).length / scored.length, anyDrifted]
  const weightOf = ({ name }: DriftColumn): number => (aggregate === 'mean' ? 1 : (weights[name] ?? 0))
  const total = scored.reduce((sum, column) => sum + weightOf(column), 0)
  if (total === 0) return scoreOf(scored, 'mean', weights, threshold)
  const mean = scored.reduce((sum, column) => sum + column.score * weightOf(column), 0) / total
  const floor = scored.reduce((sum, column) => sum + (column.noise_floor ?? 0) * weightOf(column), 0) / total
  return [mean, mean > floor]
}
