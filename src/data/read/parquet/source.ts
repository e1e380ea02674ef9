import { open } from 'node:fs/promises'
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type RowGroup,
} from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { isModelGateError, ModelGateError } from '../../../core/errors.js'
import type { Column, TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import type { ColumnSchema, OpenOptions, RowGroupExtent, TableSource } from '../../table-source.js'
import type { ByteSource } from '../bytes.js'
import { isoDate, isoMoment } from '../iso-time.js'
import { type ParquetColumn, columnsOf } from './columns.js'
import { ColumnFill } from './column-fill.js'
import { readFlatColumn } from './flat-column.js'

/** Timestamps as ISO 8601 text with the digits that the unit has, dates as dates; JSON stays text. */
const PARSERS = {
  timestampFromMilliseconds: (millis: bigint) => isoMoment(millis, 1n),
  timestampFromMicroseconds: (micros: bigint) => isoMoment(micros, 1_000n),
  timestampFromNanoseconds: (nanos: bigint) => isoMoment(nanos, 1_000_000n),
  dateFromDays: isoDate,
  jsonFromBytes: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
}

/**
 * Opens a Parquet file (every codec that hyparquet-compressors knows); a chunk is a row group. Timestamps become ISO text,
 * decimals numbers; a column of 64-bit integers with a value beyond 2^53 becomes one of strings.
 * @throws ModelGateError corrupt, unsupported (nested columns, raw bytes, outer compression), data (no rows)
 */
export async function openParquet(bytes: ByteSource, options: OpenOptions = {}): Promise<TableSource> {
  const { path } = bytes
  if (bytes.compression !== 'none') {
    throw new ModelGateError('unsupported', `${plain(path)}: a Parquet file inside ${bytes.compression}`, {
      subject: path,
      remedy: 'Decompress the file; Parquet compresses its columns itself.',
    })
  }
  const metadata = await withFile(bytes, (file) => parquetMetadataAsync(file))
  const columns = columnsOf(metadata, path)
  const rows = Number(metadata.num_rows)
  if (rows === 0) throw new ModelGateError('data', `${plain(path)}: the table has no rows`, { subject: path })
  const schema = options.schema ?? (await schemaOf(columns, bytes, { metadata, beyondFooter: options.beyondFooter }))
  const groups = metadata.row_groups.filter((group) => Number(group.num_rows) > 0)
  const wanted = options.rowGroups?.map((at) => groups[at]).filter((group) => group !== undefined) ?? groups
  return {
    path,
    format: 'parquet',
    schema,
    rows: options.rowGroups === undefined ? rows : wanted.reduce((sum, group) => sum + Number(group.num_rows), 0),
    rowGroups: groups.map(extentOf),
    async *chunks() {
      for (const group of wanted) yield await readGroup(bytes, metadata, schema, group)
    },
  }
}

interface Footer {
  readonly metadata: FileMetaData
  readonly beyondFooter: (() => void) | undefined
}

async function schemaOf(columns: readonly ParquetColumn[], bytes: ByteSource, footer: Footer): Promise<ColumnSchema[]> {
  const schema: ColumnSchema[] = []
  for (const column of columns) {
    const { name, type } = column
    schema.push({
      name,
      type: column.wide && type === 'integer' && (await beyondDouble(bytes, footer, column)) ? 'string' : type,
    })
  }
  return schema
}

/** Where the columns of a row group lie in the file. */
function extentOf({ num_rows, columns }: RowGroup): RowGroupExtent {
  const places = columns.flatMap(({ meta_data: data }) => {
    if (data === undefined) return []
    const start = Number(data.dictionary_page_offset || data.data_page_offset)
    return [{ start, end: start + Number(data.total_compressed_size) }]
  })
  const start = Math.min(...places.map((place) => place.start))
  return { rows: Number(num_rows), start, end: Math.max(...places.map(({ end }) => end)) }
}

async function readGroup(
  bytes: ByteSource,
  metadata: FileMetaData,
  schema: readonly ColumnSchema[],
  group: RowGroup,
): Promise<TableChunk> {
  const rows = Number(group.num_rows)
  const tree = parquetSchema(metadata)
  // One column after the other: no more than the bytes of one are held beside the chunk.
  const columns = await withFile(bytes, async (file) => {
    const filled: Column[] = []
    for (const column of schema) {
      const data = group.columns.find(({ meta_data: found }) => found?.path_in_schema[0] === column.name)?.meta_data
      if (data === undefined) throw new Error('a row group without one of the columns')
      const start = Number(data.dictionary_page_offset || data.data_page_offset)
      const fill = new ColumnFill(column, rows, bytes.path)
      const stored = await file.slice(start, start + Number(data.total_compressed_size))
      readFlatColumn(stored, { tree, data, parsers: PARSERS, compressors }, rows, fill)
      filled.push(fill.finish())
    }
    return filled
  })
  return { rows, columns }
}

/** True when a value of the column does not fit a double exactly: by the row groups' statistics, else by looking. */
async function beyondDouble(
  bytes: ByteSource,
  { metadata, beyondFooter }: Footer,
  column: ParquetColumn,
): Promise<boolean> {
  const position = metadata.row_groups[0]?.columns.findIndex(
    ({ meta_data: data }) => data?.path_in_schema[0] === column.name,
  )
  const ends = metadata.row_groups.flatMap((group) => {
    const statistics = group.columns[position ?? -1]?.meta_data?.statistics
    return [statistics?.min_value ?? statistics?.min, statistics?.max_value ?? statistics?.max]
  })
  const isBeyond = (value: unknown): boolean => typeof value === 'bigint' && !Number.isSafeInteger(Number(value))
  if (ends.some(isBeyond)) return true
  if (ends.every((end) => end !== undefined)) return false
  beyondFooter?.()
  let found = false
  await withFile(bytes, (file) =>
    parquetRead({
      file,
      metadata,
      compressors,
      columns: [column.name],
      onChunk: ({ columnData }) => {
        for (const value of columnData) found ||= isBeyond(value)
      },
    }),
  )
  return found
}

/** Runs a read on the open file; whatever hyparquet throws on bad bytes becomes one of our errors. */
async function withFile<Result>(
  { path, file, size }: ByteSource,
  use: (file: AsyncBuffer) => Promise<Result>,
): Promise<Result> {
  const handle = await open(file)
  try {
    return await use({
      byteLength: size,
      async slice(start, end = size) {
        const length = Math.max(0, Math.min(end, size) - start)
        const buffer = new ArrayBuffer(length)
        await handle.read(new Uint8Array(buffer), 0, length, start)
        return buffer
      },
    })
  } catch (cause) {
    if (isModelGateError(cause)) throw cause
    const tail = Buffer.alloc(4)
    await handle.read(tail, 0, 4, Math.max(0, size - 4))
    const ends = tail.toString('latin1') === 'PAR1'
    const what = ends ? 'a part of it is damaged' : 'it was cut off: "PAR1" does not end it'
    throw new ModelGateError('corrupt', `${plain(path)}: not a readable Parquet file of ${size} bytes, ${what}`, {
      subject: path,
      remedy: 'Copy the file again and compare its size and sha256 with those of the source, or write it again.',
      cause,
    })
  } finally {
    await handle.close()
  }
}
