import { stoppable } from '../../core/stopping.js'
import type { FittedModel, TableSource } from '../table-source.js'

/** The same table, whose readings end with the signal's reason when it is given. */
export function stoppableTable(table: TableSource, signal: AbortSignal): TableSource {
  return {
    ...table,
    chunks: (size) => stoppable(table.chunks(size), signal),
    ...(table.columnChunks === undefined ? {} : { columnChunks: () => stoppable(table.columnChunks!(), signal) }),
    ...(table.fitted === undefined
      ? {}
      : { fitted: (model: FittedModel) => stoppableTable(table.fitted!(model), signal) }),
  }
}
