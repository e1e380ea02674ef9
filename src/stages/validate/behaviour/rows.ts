import type { BehaviourCase } from '../../../config/index.js'
import type { Model } from '../../../core/model.js'
import { sliceRows, withoutColumn, type TableChunk } from '../../../core/table.js'
import { asWritten, concatenate, fitSource, inlineRows, openTable, type TableSource } from '../../../data/index.js'
import type { StageContext } from '../../context.js'

/** The rows of a case: its own, those of its file, or the first of the validation data; null when there are none. */
export async function rowsOf(one: BehaviourCase, model: Model, context: StageContext): Promise<TableChunk | null> {
  const { config, sourceRoot, target, validationData, signal } = context
  if (one.rows !== undefined) return inlineRows(one.rows.slice(0, one.max_rows))
  const source =
    one.data === undefined
      ? validationData
      : await asWritten(one.data, sourceRoot, (place) =>
          openTable(place, { imageRange: config.data.image_range, signal }),
        )
  if (source === null) return null
  const first = await firstRows(fitSource(source, model), one.max_rows)
  const answers = one.kind === 'golden' ? one.expect_column : undefined
  return first === null || target === answers ? first : withoutColumn(first, target)
}

async function firstRows(source: TableSource, count: number): Promise<TableChunk | null> {
  const parts: TableChunk[] = []
  let found = 0
  for await (const chunk of source.chunks()) {
    const taken = Math.min(count - found, chunk.rows)
    if (taken > 0) parts.push(sliceRows(chunk, 0, taken))
    found += taken
    if (found === count) break
  }
  return found === 0 ? null : concatenate(parts)
}
