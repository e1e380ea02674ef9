import { ModelGateError } from '../../core/errors.js'
import type { TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import type { FileFormat, OpenOptions, TableSource } from '../table-source.js'
import { type ByteSource, openBytes } from './bytes.js'
import { concatenate } from './concatenate.js'
import { openCsv } from './csv/source.js'
import { detectFormat } from './format.js'
import { openJson } from './json/source.js'

const READERS: Readonly<Record<FileFormat, (bytes: ByteSource, options: OpenOptions) => Promise<TableSource>>> = {
  csv: openCsv,
  json: openJson,
  // Loaded when needed: the decompressors take longer to start than a small CSV takes to read.
  parquet: async (bytes) => (await import('./parquet/source.js')).openParquet(bytes),
  arrow: async (bytes) => (await import('./arrow/source.js')).openArrow(bytes),
  npy: async (bytes) => (await import('./npy/source.js')).openNpy(bytes),
  npz: async (bytes) => (await import('./npy/source.js')).openNpz(bytes),
}

/**
 * Opens a data file as a stream of typed column chunks. Format, compression, encoding and dialect are decided from the
 * bytes; options win over what is detected.
 * @throws ModelGateError not-found, empty-file, lfs-pointer, unsupported, corrupt, data
 */
export async function openTable(path: string, options: OpenOptions = {}): Promise<TableSource> {
  const bytes = await openBytes(path)
  const format = options.format ?? (await detectFormat(bytes))
  return READERS[format](bytes, options)
}

export interface ReadOptions extends OpenOptions {
  /** Refuse tables with more rows than this instead of filling the memory. */
  readonly maxRows?: number
}

/** Rows that readTable takes unless told otherwise; larger tables belong to openTable. */
export const MAX_ROWS_IN_MEMORY = 10_000_000

/**
 * The whole table in memory, as one chunk.
 * @throws ModelGateError limit when it has more rows than `maxRows`
 */
export async function readTable(table: string | TableSource, options: ReadOptions = {}): Promise<TableChunk> {
  const maxRows = options.maxRows ?? MAX_ROWS_IN_MEMORY
  const source = typeof table === 'string' ? await openTable(table, options) : table
  const chunks: TableChunk[] = []
  let rows = 0
  for await (const chunk of source.chunks()) {
    rows += chunk.rows
    if (rows > maxRows) {
      throw new ModelGateError('limit', `${plain(source.path)}: more than ${maxRows} rows`, {
        subject: source.path,
        remedy: 'Give a smaller sample of the data.',
      })
    }
    chunks.push(chunk)
  }
  return concatenate(chunks)
}
