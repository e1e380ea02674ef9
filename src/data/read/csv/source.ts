import type { TableChunk } from '../../../core/table.js'
import type { ColumnSchema, OpenOptions, TableSource } from '../../table-source.js'
import type { ByteSource } from '../bytes.js'
import { parseAll, type ParseOptions } from './layout.js'
import { settleCsv, type SettledCsv } from './settle.js'

/**
 * Opens delimited text, which parses it once; see settleCsv. Small tables are kept from that pass, others are parsed again
 * for their rows.
 * @throws ModelGateError data: no rows, ragged lines, duplicate names, ...
 */
export async function openCsv(bytes: ByteSource, options: OpenOptions): Promise<TableSource> {
  return csvTable(bytes, await settleCsv(bytes, options))
}

/** The table of a file that was settled here or in another thread. */
export function csvTable(bytes: ByteSource, { layout, schema, rows, kept, statistics }: SettledCsv): TableSource {
  const typed = (chunk: TableChunk): TableChunk => withTypes(chunk, schema)
  return {
    path: bytes.path,
    format: 'csv',
    schema,
    rows,
    readAs: { ...layout.dialect, encoding: layout.encoding },
    ...(statistics === null ? {} : { statistics: () => Promise.resolve(statistics) }),
    async *chunks(size) {
      const options: ParseOptions = size === 'short' ? { size, lend: () => true } : {}
      if (kept !== null) for (const chunk of kept) yield typed(chunk)
      else for await (const chunk of parseAll(bytes, layout, options)) yield typed(chunk)
    },
  }
}

/** The flags that only the whole file can give. */
function withTypes(chunk: TableChunk, schema: readonly ColumnSchema[]): TableChunk {
  const columns = chunk.columns.map((column, position) => {
    if (column.kind === 'string') return column
    const type = schema[position]!.type
    return { ...column, integer: type === 'integer', boolean: type === 'boolean' }
  })
  return { rows: chunk.rows, columns }
}
