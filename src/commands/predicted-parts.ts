import type { Restore } from '../core/frugal.js'
import type { Model, Prediction } from '../core/model.js'
import { sliceRows, withoutColumn, type TableChunk } from '../core/table.js'
import type { TableSource } from '../data/index.js'
import { workOf } from './frugal-predict.js'

/** Short chunks after which it is known what a row takes: the first one warms the code up. */
const TRIAL_CHUNKS = 2

/** Rows that a table cannot have given in so many short chunks: its chunks are long ones. */
const TRIAL_ROWS = 16_384

/** Work that threads are worth, which want long chunks. */
const WORTH_LONG_CHUNKS_MS = 1_000

/** A row of twenty columns is read in about 3 microseconds: rows that are predicted in less wait for their reader. */
const WORTH_LONG_CHUNKS_MS_A_ROW = 0.004

/**
 * The predictions for a table, chunk by chunk in its order. Chunks are short, so that memory does not grow with the table,
 * unless rows take so long that threads would help; answers of other engines than our kernels may depend on the rows beside,
 * which must not depend on time.
 * @param target the column that is no feature
 */
export async function predictedParts(
  table: TableSource,
  model: Model,
  { target, restore }: { readonly target: string | null; readonly restore: Restore | null },
): Promise<readonly Prediction[]> {
  const parts: Prediction[] = []
  let done = 0
  let isLong = model.runtime !== 'lowered'
  const predict = async (chunk: TableChunk): Promise<void> => {
    restore?.(isLong ? 'unbounded' : workOf(chunk.rows))
    const features = withoutColumn(chunk, target)
    parts.push(await model.predict(features, { probabilities: true, rowsBefore: done }))
    done += chunk.rows
  }
  if (!isLong) {
    for await (const chunk of table.chunks('short')) {
      // Time of the processor: threads are no help on a machine that is busy.
      const start = process.cpuUsage()
      await predict(chunk)
      const spent = process.cpuUsage(start).user / 1_000
      const each = spent / chunk.rows
      const left = each * ((table.rows ?? 0) - done)
      const worth = each > WORTH_LONG_CHUNKS_MS_A_ROW && left > WORTH_LONG_CHUNKS_MS
      isLong = parts.length === TRIAL_CHUNKS && done <= TRIAL_ROWS && worth
      if (isLong) break
    }
  }
  if (isLong) {
    let first = 0
    for await (const chunk of table.chunks()) {
      const known = Math.max(0, done - first)
      first += chunk.rows
      if (known < chunk.rows) await predict(sliceRows(chunk, known, chunk.rows))
    }
  }
  return parts
}
