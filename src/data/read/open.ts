import { readdir, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { ModelGateError } from '../../core/errors.js'
import { isRemoteAddress, shownAddress } from '../../core/remote-address.js'
import type { TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import type { FileFormat, ImageRange, OpenOptions, TableSource } from '../table-source.js'
import { type ByteSource, openBytes } from './bytes.js'
import { concatenate } from './concatenate.js'
import { KEPT_BYTES } from './csv/settle.js'
import { openCsv } from './csv/source.js'
import { detectFormat } from './format.js'
import { openJson } from './json/source.js'
import { joinTables } from './many.js'
import { stoppableTable } from './stoppable-table.js'
import { visible } from './visible.js'

/** Under it, code for threads is not even loaded. */
const LEAST_BYTES_FOR_A_THREAD = 2e6

const READERS: Readonly<Record<FileFormat, (bytes: ByteSource, options: OpenOptions) => Promise<TableSource>>> = {
  csv: openCsv,
  json: openJson,
  // Loaded when needed: the decompressors take longer to start than a small CSV takes to read.
  parquet: async (bytes, options) => (await import('./parquet/source.js')).openParquet(bytes, options),
  arrow: async (bytes) => (await import('./arrow/source.js')).openArrow(bytes),
  npy: async (bytes) => (await import('./npy/source.js')).openNpy(bytes),
  npz: async (bytes) => (await import('./npy/source.js')).openNpz(bytes),
}

/**
 * Opens a table as a stream of typed column chunks: a file, a pattern (`data/*.csv`) or a folder of files with the same
 * columns, in the order of their names, or a folder with one folder of images a class. Format, compression, encoding and
 * dialect are decided from the bytes; options win over what is detected.
 * @throws ModelGateError not-found, empty-file, lfs-pointer, unsupported, corrupt, data
 */
export async function openTable(path: string, options: OpenOptions = {}): Promise<TableSource> {
  const table = await openAny(path, options)
  return options.signal === undefined ? table : stoppableTable(table, options.signal)
}

async function openAny(path: string, options: OpenOptions): Promise<TableSource> {
  const files = await dataFiles(path, options)
  if ('path' in files) return openFile(files, options)
  if (!('classes' in files)) return openFiles(isRemoteAddress(path) ? shownAddress(path) : path, files, options)
  const { openImageFolder } = await import('./images/folder.js')
  return openImageFolder(path, files.classes, await rangeOf(options))
}

/** The files of a table: one, several in their order, or folders with the images of a class each. */
export async function dataFiles(
  path: string,
  options: OpenOptions,
): Promise<DataFile | readonly DataFile[] | { readonly classes: readonly string[] }> {
  if (isRemoteAddress(path)) return remoteFiles(path, options)
  const info = await stat(path).catch(() => null)
  if (info?.isDirectory() === true) return folderFiles(path)
  if (info === null) {
    const { isDynamicPattern } = await import('tinyglobby')
    if (isDynamicPattern(path)) return (await matching(path)).map(onDisk)
  }
  return onDisk(path)
}

/** A data file: where it lies, and what it is called. */
export interface DataFile {
  readonly path: string
  readonly name: string
  /** Of a file of another machine: what its server calls the version that this is. */
  readonly etag?: string | null
}

function onDisk(path: string): DataFile {
  return { path, name: path }
}

/** The same readers on the same bytes, so that nothing depends on where data comes from. */
async function remoteFiles(address: string, options: OpenOptions): Promise<readonly DataFile[]> {
  const shown = shownAddress(address)
  if (options.remote === undefined) {
    throw new ModelGateError('unsupported', `${shown}: an address; only files of this machine are read here`, {
      subject: shown,
      remedy: 'Fetch the file first and give its path.',
    })
  }
  return options.remote(address)
}

/** The bytes as a table, be they a whole file or a part of one. */
export function openAs(format: FileFormat, bytes: ByteSource, options: OpenOptions): Promise<TableSource> {
  return READERS[format](bytes, options)
}

/** @throws as openTable */
export async function openFile({ path, name }: DataFile, options: OpenOptions): Promise<TableSource> {
  const bytes = await openBytes(path, { signal: options.signal, path: name, sparing: options.sparing })
  const format = options.format ?? (await detectFormat(bytes))
  const table = await openFormat(format, bytes, options)
  // Pictures that a table names lie beside it, which is nowhere for a file that was fetched alone.
  return path === name && table.schema.some(({ type }) => type === 'string')
    ? (await import('./images/manifest.js')).withPictures(table, () => rangeOf(options))
    : table
}

async function openFormat(format: FileFormat, bytes: ByteSource, options: OpenOptions): Promise<TableSource> {
  const { statistics, ...without } = options
  if (statistics !== true || bytes.size < LEAST_BYTES_FOR_A_THREAD) return READERS[format](bytes, options)
  const { openWithThread, worthAThread } = await import('./reading-thread.js')
  const openHere = (): Promise<TableSource> => READERS[format](bytes, options)
  return worthAThread(bytes, format) ? openWithThread(bytes, format, without, openHere) : openHere()
}

async function rangeOf({ imageRange = '0-255' }: OpenOptions): Promise<ImageRange> {
  return typeof imageRange === 'function' ? imageRange() : imageRange
}

async function folderFiles(path: string): Promise<readonly DataFile[] | { readonly classes: readonly string[] }> {
  const entries = (await readdir(path, { withFileTypes: true })).filter(visible)
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  if (folders.length > 0 && files.length === 0) return { classes: folders }
  if (folders.length === 0) return files.toSorted().map((name) => onDisk(join(path, name)))
  throw new ModelGateError('data', `${plain(path)}: files and folders; data is one or the other`, {
    subject: path,
    remedy:
      'Give a folder with files of one table, or with one folder of images for each class, or a pattern such as data/*.csv.',
  })
}

async function matching(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern.split(sep).join('/'), { onlyFiles: true, expandDirectories: false })
  return found.toSorted()
}

async function openFiles(path: string, files: readonly DataFile[], options: OpenOptions): Promise<TableSource> {
  if (files.length === 0) {
    throw new ModelGateError('not-found', `${plain(path)}: no data files`, {
      subject: path,
      remedy: 'Give a folder or a pattern with at least one CSV, JSON Lines, Parquet, Arrow or NumPy file.',
    })
  }
  const keptBytes = Math.floor(KEPT_BYTES / files.length)
  const tables: TableSource[] = []
  const statistics = options.statistics === true && files.length === 1
  for (const file of files) tables.push(await openFile(file, { ...options, keptBytes, statistics }))
  return joinTables(path, tables)
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
