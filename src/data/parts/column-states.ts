import { z } from 'zod'
import { ModelGateError } from '../../core/errors.js'
import type { ColumnSchema } from '../schema.js'
import { CategoryCounts } from '../statistics/category-counts.js'
import { NumberValues } from '../statistics/number-values.js'
import type { ColumnProfile } from '../statistics/table-profile.js'
import { bytes, doubles } from '../../core/packed-table.js'

/** Values that are held one by one, of a column that has the table for itself (statistics/table-profile.ts). */
const MAX_EXACT = 2 ** 25
/** Registers of the estimate of different texts (statistics/distinct-estimate.ts). */
const REGISTERS = 4096

const numbers = z
  .strictObject({
    kind: z.literal('number'),
    values: doubles,
    /** Of equal values, or of buckets; null: every value is there. */
    counts: doubles.nullable(),
    /** total, missing, infinite, least, greatest, distinct */
    facts: doubles.refine((facts) => facts.length === 6),
    limit: z.int().positive(),
    exact: z.boolean(),
    dropped: z.int().min(0).max(20).nullable(),
  })
  .refine(
    ({ values, counts, facts }) =>
      counts === null
        ? values.length === facts[0]
        : counts.length === values.length &&
          counts.every((count) => Number.isInteger(count) && count > 0) &&
          counts.reduce((sum, count) => sum + count, 0) === facts[0],
    'counts that are not those of its values',
  )
  .refine(({ values, facts }) => isAscending(values) && facts[1]! >= 0 && facts[2]! >= 0, 'values out of order')
  .refine(({ exact, facts }) => !exact || facts[0]! <= MAX_EXACT, 'more values than are held')
  .refine(({ dropped, counts, exact }) => (dropped === null) === exact && (exact || counts !== null), 'no buckets')

const texts = z
  .strictObject({
    kind: z.literal('string'),
    texts: z.array(z.string()),
    counts: doubles,
    overflowed: z.boolean(),
    /** present, missing, timestamps, numbers, words */
    facts: doubles.refine((facts) => facts.length === 5 && facts.every((fact) => Number.isInteger(fact) && fact >= 0)),
    registers: bytes.refine(({ length }) => length === REGISTERS),
  })
  .refine(({ texts: list, counts }) => list.length === counts.length && counts.every((count) => count > 0), 'lengths')

/** Statistics of one column as plain data. */
export const packedColumn = z.discriminatedUnion('kind', [numbers, texts])

type PackedColumn = z.infer<typeof packedColumn>

/** Cells that the statistics of a column are of, missing ones included. */
export function cellsOf(column: PackedColumn): number {
  const [first = 0, second = 0, third = 0] = column.facts
  return column.kind === 'string' ? first + second : first + second + third
}

function isAscending(values: Float64Array): boolean {
  for (let at = 0; at < values.length; at++)
    if (!Number.isFinite(values[at]!) || (at > 0 && values[at]! < values[at - 1]!)) return false
  return true
}

export function columnState(column: ColumnProfile): PackedColumn {
  if (column.kind === 'string') {
    const {
      counts,
      overflowed,
      present,
      missing,
      timestamps,
      numbers: numeric,
      words,
      registers,
    } = column.texts.state()
    return {
      kind: 'string',
      texts: [...counts.keys()],
      counts: Float64Array.from(counts.values()),
      overflowed,
      facts: Float64Array.of(present, missing, timestamps, numeric, words),
      registers,
    }
  }
  const { limit, total, missing, infinite, min, max, distribution, dropped, distinct } = column.values.state()
  const { values, counts, exact } = distribution
  const facts = Float64Array.of(total, missing, infinite, min, max, distinct)
  return { kind: 'number', values, counts, facts, limit, exact, dropped }
}

/** @throws ModelGateError 'data' for a column of the other kind */
export function columnFrom(state: PackedColumn, { name, type }: ColumnSchema): ColumnProfile {
  const text = type === 'string' || type === 'timestamp'
  if (text !== (state.kind === 'string'))
    throw new ModelGateError('data', 'the shards do not make one table: their columns do not fit')
  if (state.kind === 'string') {
    const [present = 0, missing = 0, timestamps = 0, numeric = 0, words = 0] = state.facts
    const counts = new Map(state.texts.map((one, at) => [one, state.counts[at]!]))
    const { overflowed, registers } = state
    const made = { kind: 'string', counts, overflowed, present, missing, timestamps, numbers: numeric, words, registers } as const // prettier-ignore
    return { kind: 'string', name, type, texts: CategoryCounts.of(made) }
  }
  const [total = 0, missing = 0, infinite = 0, min = Infinity, max = -Infinity, distinct = 0] = state.facts
  const { values, counts, exact, dropped, limit } = state
  const distribution = { values, counts, total, exact }
  const made = { kind: 'number', limit, total, missing, infinite, min, max, distribution, dropped, distinct } as const
  return { kind: 'number', name, type, values: NumberValues.of(made) }
}
