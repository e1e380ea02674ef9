import { ModelGateError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import type { Column, TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { listNames } from './list-names.js'

export interface SplitTable {
  readonly features: TableChunk
  readonly target: Column
}

/**
 * The label column and the other columns of a chunk; nothing is copied.
 * @throws ModelGateError data when the label column is not there, naming the nearest column and all others
 */
export function splitTarget(chunk: TableChunk, target: string): SplitTable {
  const column = chunk.columns.find(({ name }) => name === target)
  if (column === undefined) {
    const names = chunk.columns.map(({ name }) => name)
    const meant = nearest(target, names)
    throw new ModelGateError(
      'data',
      `the target column '${plain(target, 80)}' is not in the data; columns are ${listNames(names)}`,
      {
        subject: target,
        remedy: meant === null ? 'Name one of these columns as target.' : `Did you mean '${plain(meant, 80)}'?`,
      },
    )
  }
  return { features: { ...chunk, columns: chunk.columns.filter((other) => other !== column) }, target: column }
}
