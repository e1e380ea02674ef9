import { createReadStream } from 'node:fs'
import { ModelGateError } from '../../core/errors.js'
import type { WantedParts } from '../../core/ports.js'
import { isRemoteAddress } from '../../core/remote-address.js'
import { breathe } from '../../core/stopping.js'
import type { TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { type ByteSource, openBytes } from '../read/bytes.js'
import { aligned } from '../read/many.js'
import { openAs, openFile, type DataFile } from '../read/open.js'
import { withPictures } from '../read/images/manifest.js'
import { stoppableTable } from '../read/stoppable-table.js'
import type { OpenOptions, TableSource } from '../table-source.js'
import { type OutlinedFile, type OutlinedUnit, rangeDigest, tableFiles, type TableOutline } from './outline.js' // prettier-ignore
import { HEAD_BYTES } from './remote-footers.js'
import type { FileShare, TableShare } from './share.js'

/** A part of a table, and what only the whole table would not have to say. */
export interface TablePart extends TableSource {
  readonly part: NonNullable<TableSource['part']>
  readonly rows: number
}

/** One file of a part, opened. */
interface Piece {
  readonly table: TableSource
  readonly path: string
}

/**
 * Opens what one shard reads of a table. Bytes other than those that the outline was made of are refused.
 * @throws ModelGateError 'data' when the files are not those of the outline; as openTable
 */
export async function openPart(
  path: string,
  { outline, share }: { readonly outline: TableOutline; readonly share: TableShare },
  options: OpenOptions,
): Promise<TablePart> {
  const files = await filesOfShare(path, outline, share, options)
  const keptBytes = Math.floor((options.keptBytes ?? 256 * 1024 * 1024) / Math.max(1, share.files.length))
  const pieces: Piece[] = []
  for (const one of share.files) {
    await breathe(options.signal)
    const table = await openPiece(files.get(one.file)!, outline.files[one.file]!, one, { ...options, keptBytes })
    pieces.push({ table, path: outline.files[one.file]!.name })
  }
  const rows = pieces.reduce((sum, { table }) => sum + (table.rows ?? 0), 0)
  if (rows !== share.rows) throw differs(path, `${rows} rows in this part, ${share.rows} when it was outlined`)
  const [first] = share.files
  const unit = first === undefined ? undefined : outline.files[first.file]!.units[first.from]
  const part: TablePart = {
    path,
    format: outline.files[0]!.format,
    schema: outline.schema,
    ...(outline.tensors === null ? {} : { tensors: outline.tensors }),
    rows,
    part: { first: share.first, total: outline.rows, continues: unit?.kind === 'range' && first!.from > 0 },
    async *chunks() {
      for (const { table, path: name } of pieces)
        for await (const chunk of table.chunks()) yield typedChunk(chunk, outline, name)
    },
  }
  // Whether a model would read pictures that the rows name; parts of such tables are not read.
  const pictured = withPictures(part, () => Promise.resolve('0-255'))
  const whole: TablePart = {
    ...part,
    ...(pictured.fitted === undefined ? {} : { fitted: (model) => pictured.fitted!(model) }),
  }
  if (options.signal === undefined) return whole
  return { ...stoppableTable(whole, options.signal), rows, part: whole.part }
}

/** The files of a share by their positions: fetched in parts where the server gives them, else all of the table's. */
async function filesOfShare(
  path: string,
  outline: TableOutline,
  share: TableShare,
  options: OpenOptions,
): Promise<ReadonlyMap<number, DataFile>> {
  const parts = share.files.flatMap(({ file, from, to }): WantedParts[] => {
    const { size, header, footer, etag, units } = outline.files[file]!
    if (etag === null) return []
    const own = units.slice(from, to).map(({ start, end }) => [start, end] as const)
    const ranges = [[0, Math.min(size, Math.max(header, HEAD_BYTES))] as const, ...own, [size - footer, size] as const]
    return [{ file, size, etag, ranges: joined(ranges) }]
  })
  if (isRemoteAddress(path) && options.remoteParts !== undefined && parts.length === share.files.length) {
    const fetched = await options.remoteParts(path, { files: outline.files.length, parts })
    if (fetched !== null) return new Map(fetched.map((one, at) => [parts[at]!.file, one]))
  }
  const files = await tableFiles(path, options)
  if (files.length !== outline.files.length)
    throw differs(path, `${files.length} files, ${outline.files.length} when it was outlined`)
  return new Map(files.entries())
}

/** Ranges in their order, without what two of them share. */
function joined(ranges: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const list: [number, number][] = []
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = list.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else if (end > start) list.push([start, end])
  }
  return list
}

function typedChunk(chunk: TableChunk, { schema }: TableOutline, name: string): TableChunk {
  return aligned(withAbsent(chunk, schema), schema, name)
}

/** A key that no record of this part has is missing in all of them. */
function withAbsent(chunk: TableChunk, schema: TableOutline['schema']): TableChunk {
  const known = new Set(chunk.columns.map(({ name }) => name))
  const absent = schema.filter(({ name }) => !known.has(name))
  if (absent.length === 0) return chunk
  const { rows } = chunk
  const empty = absent.map(({ name }) => ({
    ...{ kind: 'number' as const, name, integer: false, boolean: false },
    ...{ values: new Float64Array(rows).fill(NaN), missing: new Uint8Array(rows).fill(1) },
  }))
  return { ...chunk, columns: [...chunk.columns, ...empty] }
}

async function openPiece(
  file: DataFile,
  outlined: OutlinedFile,
  { from, to }: FileShare,
  options: OpenOptions,
): Promise<TableSource> {
  const bytes = await openBytes(file.path, { signal: options.signal, path: file.name })
  if (bytes.size !== outlined.size)
    throw differs(file.name, `${bytes.size} bytes, ${outlined.size} when it was outlined`)
  const units = outlined.units.slice(from, to)
  const kind = units[0]!.kind
  const known = { ...options, ...outlined.readAs, schema: outlined.schema }
  if (kind === 'group') {
    const start = bytes.size - outlined.footer
    if ((await rangeDigest(file.path, start, bytes.size)) !== outlined.sha256)
      throw differs(file.name, 'another footer')
    const rowGroups = units.map((_, at) => from + at)
    return openAs('parquet', bytes, { ...known, rowGroups })
  }
  for (const unit of units) await requireSame(file, unit)
  if (kind === 'file') return openFile(file, { ...options, format: outlined.format })
  const [start, end] = [units[0]!.start, units.at(-1)!.end]
  return openAs(outlined.format, rangeOf(bytes, [[0, outlined.header], [start, end]]), known) // prettier-ignore
}

async function requireSame({ path, name }: DataFile, { start, end, sha256 }: OutlinedUnit): Promise<void> {
  if ((await rangeDigest(path, start, end)) === sha256) return
  throw differs(name, `other bytes from ${start} to ${end} than when it was outlined`)
}

/** Ranges of an uncompressed file, one behind the other, as if they were a file. */
function rangeOf({ path, file }: ByteSource, ranges: readonly (readonly [number, number])[]): ByteSource {
  const used = ranges.filter(([start, end]) => end > start)
  async function* stream(): AsyncGenerator<Buffer> {
    for (const [start, end] of used)
      yield* createReadStream(file, { start, end: end - 1, highWaterMark: 4 * 1024 * 1024 }) as AsyncIterable<Buffer>
  }
  return {
    ...{ path, file, compression: 'none', stream },
    size: used.reduce((sum, [start, end]) => sum + end - start, 0),
    async head(count) {
      const parts: Buffer[] = []
      let length = 0
      for await (const piece of stream()) {
        parts.push(piece)
        length += piece.length
        if (length >= count) break
      }
      return Buffer.concat(parts).subarray(0, count)
    },
  }
}

function differs(path: string, what: string): ModelGateError {
  return new ModelGateError('data', `${plain(path)}: ${what}`, {
    subject: path,
    remedy: 'Give every shard the same data, and plan again when it changed.',
  })
}
