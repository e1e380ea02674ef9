import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { type ByteSource, openBytes, readRange } from '../read/bytes.js'
import { detectEncoding } from '../read/encoding.js'
import { joinTables } from '../read/many.js'
import { dataFiles, openFile, type DataFile } from '../read/open.js'
import type { OpenOptions, TableSource } from '../table-source.js'
import { csvRanges } from './csv-records.js'
import { jsonRanges } from './json-records.js'
import { remoteFooters } from './remote-footers.js'

/** Files of one table; more belong into fewer, larger ones. */
const MAX_FILES = 100_000
const MAX_UNITS = 1_000_000
const MAX_COLUMNS = 100_000

const count = z.int().nonnegative()
const sha256Text = z.string().regex(/^[0-9a-f]{64}$/)
const schema = z
  .array(z.strictObject({ name: z.string(), type: z.enum(['number', 'integer', 'boolean', 'string', 'timestamp']) }))
  .max(MAX_COLUMNS)

/** What is read as a whole, or not at all: a row group, a range of records, a file. */
const unit = z.strictObject({
  kind: z.enum(['group', 'range', 'file']),
  start: count,
  end: count,
  rows: z.int().positive(),
  /** Of these bytes; null for row groups, whose places the footer of their file tells. */
  sha256: sha256Text.nullable(),
})

const file = z.strictObject({
  /** As people know it; it is never opened by this name. */
  name: z.string().max(4096),
  size: count,
  format: z.enum(['csv', 'json', 'parquet', 'arrow', 'npy', 'npz']),
  /** Of the footer of a Parquet file; of other files the units have theirs. */
  sha256: sha256Text.nullable(),
  /** Bytes of that footer, at the end of the file; 0 for other files. */
  footer: count,
  /** What the server of a fetched file calls the version that was outlined. */
  etag: z.string().max(1000).regex(/^"[\x21\x23-\x7e\x80-\xff]*"$/).nullable(), // prettier-ignore
  schema,
  readAs: z
    .strictObject({
      delimiter: z.string().length(1).exactOptional(),
      decimal: z.enum(['.', ',']).exactOptional(),
      encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).exactOptional(),
    })
    .nullable(),
  /** Bytes before the first record of delimited text. */
  header: count,
  units: z.array(unit).max(MAX_UNITS),
})

/** A table as all of its shards have to see it: types over all of its rows, and what can be read alone. */
export const tableOutline = z.strictObject({
  schema,
  tensors: z.array(z.strictObject({ name: z.string(), shape: z.array(count).max(64), inColumns: z.literal(true).exactOptional() })).nullable(), // prettier-ignore
  rows: z.int().positive(),
  files: z.array(file).min(1).max(MAX_FILES),
})

export type TableOutline = z.infer<typeof tableOutline>
export type OutlinedFile = TableOutline['files'][number]
export type OutlinedUnit = OutlinedFile['units'][number]

export interface OutlineOptions extends OpenOptions {
  /** Shards that the table is to be cut into. */
  readonly shards: number
  /** How people know a file. */
  readonly shown: (path: string) => string
}

/** Ranges a shard is made of: more balance better, fewer make smaller plans. */
const RANGES_PER_SHARD = 4

/** Bytes at the end of a Parquet file that say how long its footer is. */
const FOOTER_TAIL = 8

/**
 * Reads a table once, Parquet by its footers alone, to settle types and to find where it can be cut: between row groups,
 * records of CSV and of JSON Lines, and files. What is compressed as a whole, UTF-16, one array of JSON records, Arrow
 * and NumPy files are read whole by one shard.
 * @throws ModelGateError as openTable; 'unsupported' for folders of images
 */
export async function outlineTable(path: string, options: OutlineOptions): Promise<TableOutline> {
  const { shards: _shards, shown: _shown, ...opening } = options
  const footers = await remoteFooters(path, opening)
  if (footers !== null) {
    const beyondFooter = (): never => {
      throw new BeyondFooter()
    }
    try {
      return await outlineFiles(path, footers, { ...options, beyondFooter })
    } catch (error) {
      if (!(error instanceof BeyondFooter)) throw error
    }
  }
  return outlineFiles(path, await tableFiles(path, opening), options)
}

/** Footers do not tell whether the 64-bit integers of a column fit doubles. */
class BeyondFooter extends Error {}

async function outlineFiles(path: string, files: readonly DataFile[], options: OutlineOptions): Promise<TableOutline> {
  const { shards, shown, ...opening } = options
  const sizes = await Promise.all(files.map(async (one) => (await openBytes(one.path)).size))
  const bytes = Math.max(1, Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / (shards * RANGES_PER_SHARD)))
  const tables: TableSource[] = []
  const outlined: OutlinedFile[] = []
  for (const one of files) {
    const table = await openFile(one, { ...opening, keptBytes: 0 })
    tables.push(table)
    outlined.push(await outlineFile(one, table, { bytes, name: one.path === one.name ? shown(one.path) : one.name }))
  }
  const whole = joinTables(path, tables)
  const rows = outlined.reduce((sum, { units }) => sum + units.reduce((total, unit) => total + unit.rows, 0), 0)
  return { schema: [...whole.schema], tensors: tensorsOf(whole), rows, files: outlined }
}

/** @throws ModelGateError 'unsupported' for a folder of images */
export async function tableFiles(path: string, options: OpenOptions): Promise<readonly DataFile[]> {
  const files = await dataFiles(path, options)
  if ('classes' in files) {
    throw new ModelGateError('unsupported', `${plain(path)}: a folder of images is not split into shards`, {
      subject: path,
      remedy: 'Leave --shard-by data out: shards of models read all images.',
    })
  }
  const list = 'path' in files ? [files] : files
  if (list.length > 0) return list
  throw new ModelGateError('not-found', `${plain(path)}: no data files`, { subject: path })
}

function tensorsOf({ tensors }: TableSource): TableOutline['tensors'] {
  return (
    tensors?.map(({ name, shape, inColumns }) => ({ name, shape: [...shape], ...(inColumns ? { inColumns } : {}) })) ??
    null
  )
}

async function outlineFile(
  { path, etag = null }: DataFile,
  table: TableSource,
  { bytes, name }: { readonly bytes: number; readonly name: string },
): Promise<OutlinedFile> {
  const source = await openBytes(path, { path: name })
  const { size } = source
  const common = {
    name,
    size,
    schema: [...table.schema],
    readAs: table.readAs ?? null,
    ...{ header: 0, footer: 0 },
    sha256: null,
    etag,
  }
  const format = table.format as OutlinedFile['format']
  if (table.rowGroups !== undefined) {
    const units = table.rowGroups.map((group) => ({ kind: 'group' as const, ...group, sha256: null }))
    const start = await footerStart(path, size)
    return { ...common, format, footer: size - start, sha256: await rangeDigest(path, start, size), units }
  }
  const cut = await cutText(source, table, bytes)
  const counted = cut?.units.reduce((sum, { rows }) => sum + rows, 0)
  // Whatever the walk over the bytes and the parser see differently is not cut.
  if (cut !== null && counted === table.rows) return { ...common, format, ...cut }
  const whole = { kind: 'file' as const, start: 0, end: size, rows: table.rows ?? 0, sha256: await rangeDigest(path, 0, size) } // prettier-ignore
  return { ...common, format, units: [whole] }
}

async function cutText(
  source: ByteSource,
  { format, readAs }: TableSource,
  bytes: number,
): Promise<Pick<OutlinedFile, 'header' | 'units'> | null> {
  const encoding = readAs?.encoding ?? 'utf-8'
  if (source.compression !== 'none' || encoding.startsWith('utf-16')) return null
  const { bom } = detectEncoding(await source.head(64))
  if (format === 'csv') {
    const cut = await csvRanges(source.stream(), { delimiter: readAs?.delimiter ?? ',', bom, bytes })
    return cut === null ? null : { header: cut.headerEnd, units: cut.ranges.map(unitOf) }
  }
  if (format !== 'json') return null
  const ranges = await jsonRanges(source.stream(), { bom, bytes })
  return ranges === null ? null : { header: 0, units: ranges.map(unitOf) }
}

function unitOf(range: Omit<OutlinedUnit, 'kind'>): OutlinedUnit {
  return { kind: 'range', ...range }
}

/** https://github.com/apache/parquet-format#file-format: length of the footer, then the magic. */
export async function footerStart(path: string, size: number): Promise<number> {
  const tail = await readRange(path, Math.max(0, size - FOOTER_TAIL), FOOTER_TAIL)
  return Math.max(0, size - FOOTER_TAIL - tail.readUInt32LE(0))
}

/** sha256 of the bytes from `start` to `end` of a file. */
export async function rangeDigest(path: string, start: number, end: number): Promise<string> {
  const hash = createHash('sha256')
  if (end > start)
    for await (const piece of createReadStream(path, { start, end: end - 1, highWaterMark: 1 << 20 }))
      hash.update(piece as Buffer)
  return hash.digest('hex')
}
