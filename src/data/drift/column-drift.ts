import type { DriftColumn } from '../../core/result.js'
import { type ColumnProfile, type NumberProfile, type TableProfile } from '../statistics/profile.js'
import { type Bins, categoryBins, numberBins } from './bins.js'
import { columnTypeOf, type DriftColumnType } from './column-type.js'
import { binNoise, familyLevel, rowsNeeded, valueNoise } from './noise-floor.js'
import { chiSquarePValue } from './tests/chi-square.js'
import type { DriftTest } from './tests/drift-test.js'
import { type ChosenTests, driftTestFor } from './tests/index.js'
import { kolmogorovSmirnovPValue } from './tests/kolmogorov-smirnov.js'
import { populationStability } from './tests/population-stability.js'

export interface ColumnQuestion {
  readonly name: string
  readonly role: DriftColumn['role']
  readonly tests: ChosenTests
  /** Known beforehand, for columns that are no data of anybody: predictions are never ids. */
  readonly type?: 'numeric' | 'categorical'
  readonly threshold: number
  readonly seed: number
  /** Columns of the same role that are judged together: by chance, the score of none is above its floor in 95 of 100 tables. */
  readonly together: number
}

/** Compares one column of both tables; a column that cannot be compared says why. */
export function columnDrift(question: ColumnQuestion, reference: TableProfile, current: TableProfile): DriftColumn {
  const before = reference.column(question.name)
  const now = current.column(question.name)
  if (before === undefined || now === undefined) {
    const type = before ?? now
    return leftOut(
      question,
      type === undefined ? 'categorical' : columnTypeOf(type, (before ? reference : current).rows).type,
      `not in the ${before === undefined ? 'reference' : 'current'} data`,
    )
  }
  if (isEmpty(now, current.rows) && isEmpty(before, reference.rows)) {
    return leftOut(question, 'categorical', 'no values in either table')
  }
  const { type, reason } =
    question.type === undefined ? columnTypeOf(before, reference.rows) : { type: question.type, reason: null }
  if (reason !== null) return leftOut({ ...question, role: 'ignored' }, type, reason)
  if (before.kind !== now.kind) return kindChanged(question, before, now, reference, current)
  const bins =
    before.kind === 'number' ? numberBins(before, now as NumberProfile) : categoryBins(before, now as typeof before)
  if (now.kind === 'string' && now.texts.overflowed) {
    return leftOut(question, type, `more than ${now.texts.distinct()} different texts in the current data`)
  }
  return compared(question, type, bins, before, now)
}

/** The parts of a column's answer that are null when it was not compared. */
function leftOut(question: ColumnQuestion, type: DriftColumnType, reason: string): DriftColumn {
  return {
    name: question.name,
    role: question.role,
    type,
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

function compared(
  question: ColumnQuestion,
  type: DriftColumnType,
  bins: Bins,
  before: ColumnProfile,
  now: ColumnProfile,
): DriftColumn {
  const numeric = type === 'numeric' && before.kind === 'number' && now.kind === 'number'
  const values = numeric ? ([before.values.distribution(), now.values.distribution()] as const) : null
  const hasValues = values !== null && values[0].total > 0 && values[1].total > 0
  const test = driftTestFor(question.tests, hasValues ? 'numeric' : 'categorical')
  const sizes: readonly [number, number] =
    test.input === 'bins' ? [sum(bins.reference), sum(bins.current)] : [values![0].total, values![1].total]
  const noise = { seed: question.seed ^ nameSeed(question.name), level: familyLevel(question.together) }
  const floorAt = (rows: readonly [number, number]): number =>
    test.input === 'bins'
      ? binNoise(test, bins.weightsAt(rows), bins.unseen, rows, noise)
      : valueNoise(test, values![0], rows, noise)
  const score = test.input === 'bins' ? test.score(bins.reference, bins.current) : test.score(...values!)
  const floor = floorAt(sizes)
  return {
    name: question.name,
    role: question.role,
    type,
    test: test.name,
    score,
    noise_floor: floor,
    p_value: hasValues ? kolmogorovSmirnovPValue(...values) : chiSquarePValue(bins.reference, bins.current),
    psi: populationStability.score(bins.reference, bins.current),
    threshold: question.threshold,
    ...verdict({ test, score, floor, threshold: question.threshold, sizes, floorAt }),
    histogram: { bins: bins.labels, reference: [...bins.reference], current: [...bins.current] },
  }
}

interface Measured {
  readonly test: DriftTest
  readonly score: number
  readonly floor: number
  readonly threshold: number
  readonly sizes: readonly [number, number]
  readonly floorAt: (sizes: readonly [number, number]) => number
}

/**
 * Drift needs a score above the threshold and above what chance gives. When chance alone can reach the threshold, a
 * score below the floor proves nothing either way: undecided, with the rows it would take.
 */
function verdict(measured: Measured): { drifted: boolean | null; reason: string | null } {
  const { test, score, floor, threshold, sizes, floorAt } = measured
  if (score > threshold && score > floor) return { drifted: true, reason: null }
  if (floor <= threshold) return { drifted: false, reason: null }
  const { rows, side } = rowsNeeded(test, floor, threshold, sizes, floorAt)
  const where = side === 'both' ? 'both tables' : `the ${side} data`
  return {
    drifted: null,
    reason: `too few rows: chance alone gives ${floor.toFixed(3)}; about ${rows} rows are needed in ${where}`,
  }
}

/** Numbers became text or the other way round: no cell of one can equal a cell of the other. */
function kindChanged(
  question: ColumnQuestion,
  before: ColumnProfile,
  now: ColumnProfile,
  reference: TableProfile,
  current: TableProfile,
): DriftColumn {
  const type = columnTypeOf(before, reference.rows).type
  if (isEmpty(before, reference.rows) || isEmpty(now, current.rows)) {
    const empty = isEmpty(now, current.rows) ? 'current' : 'reference'
    return { ...leftOut(question, type, `no values in the ${empty} data`), score: 1, drifted: true }
  }
  const reason = `was ${before.type}, is ${now.type}`
  return { ...leftOut(question, type, reason), score: 1, drifted: true }
}

function isEmpty(profile: ColumnProfile, rows: number): boolean {
  return (profile.kind === 'string' ? profile.texts.missing : profile.values.missing) === rows
}

function sum(counts: Float64Array): number {
  return counts.reduce((total, count) => total + count, 0)
}

/** A column's noise does not depend on which other columns there are. */
function nameSeed(name: string): number {
  let seed = 0
  for (let at = 0; at < name.length; at++) seed = (Math.imul(seed, 31) + name.charCodeAt(at)) | 0
  return seed
}
