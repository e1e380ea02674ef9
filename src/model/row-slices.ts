import { sliceRows } from '../core/table.js'
import {
  NotFiniteError,
  TooDenseError,
  type ColumnsBlock,
  type Inference,
  type Lowered,
  type Want,
} from '../plan/index.js'

/** Rows that an estimator can make dense at a time, once it is known: the next call need not find out again. */
const fitting = new WeakMap<Lowered, number>()

/**
 * `infer` for as many rows as there are: where a step makes sparse rows dense that are too wide for all of them at once
 * (hashed texts have 2^20 columns by default), few rows go through at a time. What a row is answered does not depend on it.
 *
 * @throws ModelGateError as infer does; code 'limit' when not even one row fits
 */
export function inferRows(lowered: Lowered, block: ColumnsBlock, want: Want): Inference {
  const known = fitting.get(lowered)
  if (known === undefined || block.rows <= known) {
    try {
      return lowered.infer!(block, want)
    } catch (error) {
      if (!(error instanceof TooDenseError) || error.fits >= block.rows) throw error
      fitting.set(lowered, error.fits)
    }
  }
  const step = fitting.get(lowered)!
  const parts: Inference[] = []
  for (let from = 0; from < block.rows; from += step) {
    const slice = { kind: 'columns', ...sliceRows(block, from, Math.min(from + step, block.rows)) } as const
    try {
      parts.push(inferRows(lowered, slice, want))
    } catch (error) {
      throw error instanceof NotFiniteError ? moved(error, from) : error
    }
  }
  const floats = (length: number): Float64Array => new Float64Array(length)
  return {
    labels: joined(
      parts.map(({ labels }) => labels),
      (length): Int32Array => new Int32Array(length),
    ),
    values: joined(
      parts.map(({ values }) => values),
      floats,
    ),
    probabilities: joined(
      parts.map(({ probabilities }) => probabilities),
      floats,
    ),
    targetProbabilities: joined(
      parts.map(({ targetProbabilities }) => targetProbabilities ?? null),
      floats,
    ),
    scores: joined(
      parts.map(({ scores }) => scores),
      floats,
    ),
  }
}

/** One part of the answers of all slices, one after the other; null when there is none. */
function joined<T extends Int32Array | Float64Array>(
  slices: readonly (T | null)[],
  make: (length: number) => T,
): T | null {
  const present = slices.filter((slice) => slice !== null)
  if (present.length === 0) return null
  const all = make(present.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const cells of present) {
    all.set(cells, at)
    at += cells.length
  }
  return all
}

/** The same about a block of which the one before was the rest from a row on. */
function moved(error: NotFiniteError, rows: number): NotFiniteError {
  if (rows === 0) return error
  const { row, className, subject, remedy } = error
  return new NotFiniteError(`${error.message} (rows counted from row ${rows + 1})`, {
    row: row + rows,
    className,
    cause: error,
    ...(subject === undefined ? {} : { subject }),
    ...(remedy === undefined ? {} : { remedy }),
  })
}
