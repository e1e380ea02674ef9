import type { Model } from '../core/model.js'
import type { FetchedFile, FileHead, WantedParts } from '../core/ports.js'
import type { TableChunk } from '../core/table.js'
import type { ColumnSchema } from './schema.js'
import type { TableStatistics } from './statistics/table-statistics.js'

export type { ColumnSchema, ColumnType } from './schema.js'

/** What one file is. */
export type FileFormat = 'csv' | 'json' | 'parquet' | 'arrow' | 'npy' | 'npz'

/** What a table is: one file, several of them (their format), or folders of images. */
export type TableFormat = FileFormat | 'images'

/** What each row holds beside the columns: an image, a sequence, a window of a series. */
export interface TensorSchema {
  readonly name: string
  /** Of one row, as in TensorColumn. */
  readonly shape: readonly number[]
  /** The same cells are columns too, so that the columns tell rows apart without it. */
  readonly inColumns?: true
}

/** What a table can be fitted to. */
export type FittedModel = Pick<Model, 'inputs' | 'classes'>

/** A part of a table. */
export interface TablePlace {
  /** Rows that lie before it. */
  readonly first: number
  /** Rows of the whole. */
  readonly total: number
  /** Its first row is not one that a chunk of the whole table would begin with. */
  readonly continues: boolean
}

/** A row group of a Parquet file and the bytes that hold its columns. */
export interface RowGroupExtent {
  readonly rows: number
  readonly start: number
  readonly end: number
}

/** A table on disk. Types hold for every chunk, so that a column is never a number in one and a string in the next. */
export interface TableSource {
  readonly path: string
  readonly format: TableFormat
  readonly schema: readonly ColumnSchema[]
  readonly tensors?: readonly TensorSchema[]
  readonly rows: number | null
  /** Where these rows lie in the whole table, of which this is a part. */
  readonly part?: TablePlace
  /** Options that read any part of this text file as the whole of it was read. */
  readonly readAs?: Pick<OpenOptions, 'delimiter' | 'decimal' | 'encoding'>
  /** Of a Parquet file: its row groups, which can be read alone. */
  readonly rowGroups?: readonly RowGroupExtent[]
  /** What reading it once tells, where that is made otherwise than by reading `chunks` here: see OpenOptions.statistics. */
  readonly statistics?: (() => Promise<TableStatistics>) | undefined
  /**
   * Reads the table from its start, again on each call; at most a few chunks are in memory at a time.
   * @param size 'short' asks for chunks that take little memory and hold until the next one is asked for; who cannot give
   *   them gives the usual ones
   */
  chunks(size?: 'short'): AsyncIterable<TableChunk>
  /** As chunks, for who wants the columns only, where that is much cheaper: no image is decoded for a statistic of labels. */
  columnChunks?(): AsyncIterable<TableChunk>
  /** The same rows as a model takes them, where the files leave a choice: see fitSource. */
  fitted?(model: FittedModel): TableSource
}

export interface OpenOptions {
  /** Otherwise decided from the bytes. */
  readonly format?: FileFormat
  /** CSV: one character. Otherwise detected. */
  readonly delimiter?: string
  /** CSV: decimal mark. Otherwise detected. */
  readonly decimal?: '.' | ','
  /** CSV: false when the first line is data; columns are then named x0, x1, ... */
  readonly header?: boolean
  readonly encoding?: Encoding
  /** What the columns hold in the whole table, where the file is a part of it: nothing is guessed. */
  readonly schema?: readonly ColumnSchema[]
  /** Parquet: read these row groups alone, by their positions. */
  readonly rowGroups?: readonly number[]
  /** Images: what the values of a channel are brought to; 0-255, as they are stored, by default. */
  readonly imageRange?: ImageRange | (() => Promise<ImageRange>)
  /** CSV: parsed tables up to about this size are kept, so that they are parsed once. */
  readonly keptBytes?: number
  /** CSV: a table of more than one short chunk is read with little memory: in short pieces, kept nowhere, parsed twice. */
  readonly sparing?: boolean
  /**
   * The statistics of the table are wanted: those of a CSV file are made in the pass that opens it, and large files are
   * read for them in a thread of their own.
   */
  readonly statistics?: boolean
  /** Brings the files of an address (`s3://...`) here; without it addresses are refused. */
  readonly remote?: (
    address: string,
  ) => Promise<readonly (Pick<FetchedFile, 'name' | 'path'> & Partial<Pick<FetchedFile, 'etag'>>)[]>
  /** The first bytes of such files (RemoteFiles.fetchHeads); null when there are none to be had. */
  readonly remoteHeads?: (address: string, bytes: number) => Promise<readonly FileHead[] | null>
  /** Called before a reader wants more of the file than head and footer. */
  readonly beyondFooter?: () => void
  /** Brings parts of such files here (RemoteFiles.fetchParts); null when there are none to be had. */
  readonly remoteParts?: (
    address: string,
    wanted: { readonly files: number; readonly parts: readonly WantedParts[] },
  ) => Promise<readonly Pick<FetchedFile, 'name' | 'path'>[] | null>
  /** Ends opening and every reading of the table, with its reason as the error. */
  readonly signal?: AbortSignal
}

/** 0-1: value / 255. -1-1: value / 127.5 - 1. Both in 32-bit floats, as Keras' usual preprocessing computes them. */
export type ImageRange = '0-255' | '0-1' | '-1-1'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A chunk of a text format: long enough to amortise calls, small enough to stay in some tens of megabytes. */
const MAX_CHUNK_ROWS = 65_536
const CHUNK_CELLS = 2 ** 22

/** A short chunk: what is computed from it stays in about a megabyte, too. */
const SHORT_CHUNK_ROWS = 4_096
const SHORT_CHUNK_CELLS = 2 ** 17

/** Rows of a chunk with so many columns. */
export function chunkRows(columns: number, size: 'usual' | 'short' = 'usual'): number {
  const [rows, cells] = size === 'usual' ? [MAX_CHUNK_ROWS, CHUNK_CELLS] : [SHORT_CHUNK_ROWS, SHORT_CHUNK_CELLS]
  return Math.max(64, Math.min(rows, Math.floor(cells / Math.max(1, columns))))
}

/** Rows of a chunk when each holds so many cells in columns and tensors: images are far wider than tables. */
export function chunkRowsOfCells(cells: number): number {
  return Math.max(1, Math.min(MAX_CHUNK_ROWS, Math.floor(CHUNK_CELLS / Math.max(1, cells))))
}

/** The schema of a table in memory, by the flags of its columns. */
export function schemaOf(chunk: TableChunk): ColumnSchema[] {
  return chunk.columns.map((column) => {
    if (column.kind === 'string') return { name: column.name, type: 'string' }
    if (column.boolean) return { name: column.name, type: 'boolean' }
    return { name: column.name, type: column.integer ? 'integer' : 'number' }
  })
}

/** Chunks that are at hand, for an interface that is asynchronous for files. */
// eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous for files
export async function* inTurn(chunks: Iterable<TableChunk>): AsyncGenerator<TableChunk> {
  yield* chunks
}

/** A table in memory as a source of one chunk, so that statistics have one way in. */
export function sourceOf(chunk: TableChunk, path = 'table in memory'): TableSource {
  return {
    path,
    format: 'csv',
    schema: schemaOf(chunk),
    rows: chunk.rows,
    chunks: () => inTurn([chunk]),
  }
}

export function isTableSource(table: TableSource | TableChunk): table is TableSource {
  return 'chunks' in table
}
