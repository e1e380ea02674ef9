import { ModelGateError } from '../../../core/errors.js'
import type { TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import type { TableStatistics, StatisticsCollector } from '../../statistics/table-statistics.js'
import type { ColumnSchema, Encoding, OpenOptions } from '../../table-source.js'
import type { ByteSource } from '../bytes.js'
import { detectEncoding, NotUtf8, NulByte } from '../encoding.js'
import type { ColumnBuffer } from './column-buffer.js'
import { type CellKind, guessKinds, inspectSample } from './dialect.js'
import { columnNames } from './header.js'
import { buffersOf, type CsvLayout, parseAll } from './layout.js'

/** Bytes looked at to find encoding, delimiter and likely types; types are then checked over the whole file. */
const SAMPLE_BYTES = 256 * 1024

/** Where looking for the third line of a wide table ends. */
const MAX_SAMPLE_BYTES = 32 * 1024 * 1024

/** Parsed chunks kept from the first pass, so that files up to about this size are parsed once. */
export const KEPT_BYTES = 256 * 1024 * 1024

/** Rows that may be parsed in vain: a column that turns out to be text is begun again at once, within these. */
const MAX_WASTED_ROWS = 2 ** 20

/** What the pass over the whole file found. */
export interface SettledCsv {
  readonly layout: CsvLayout
  readonly schema: readonly ColumnSchema[]
  readonly rows: number
  /** The parsed table, when it is small enough to be kept. */
  readonly kept: readonly TableChunk[] | null
  /** Where they were wanted, and no column turned out to be text at the end. */
  readonly statistics: TableStatistics | null
}

/** A layout whose kinds are guessed. */
interface Guessed extends CsvLayout {
  /** About how many; null: nobody knows. */
  readonly expectedRows: number | null
}

type SettleOptions = Pick<OpenOptions, 'keptBytes' | 'sparing' | 'statistics'>

/**
 * Parses the file to its end once to settle types, line structure and the number of rows; a column that turns out to be
 * text late is text everywhere.
 * @throws ModelGateError data: no rows, ragged lines, duplicate names, ...
 */
export async function settleCsv(bytes: ByteSource, options: OpenOptions): Promise<SettledCsv> {
  const head = await sampleOf(bytes)
  const detected = detectEncoding(head)
  const encoding = options.encoding ?? detected.encoding
  // Windows-1252 takes any byte, so that a damaged text of UTF-8 would be read as one of other words.
  if (options.encoding === undefined && encoding === 'windows-1252') await requireUndamaged(bytes)
  const layout = inspectLayout(bytes, head, encoding, detected.bom, options)
  try {
    return await settle(bytes, layout, options)
  } catch (error) {
    if (!(error instanceof NotUtf8 || error instanceof NulByte)) throw error
    const { damagedText } = await import('./damaged-text.js')
    const isNamed = options.encoding !== undefined || detected.bom > 0
    const damage = await damagedText(bytes, { encoding, bom: detected.bom, isNamed })
    if (damage !== null) throw damage
    return settle(bytes, inspectLayout(bytes, head, 'windows-1252', 0, options), options)
  }
}

async function requireUndamaged(bytes: ByteSource): Promise<void> {
  const { damagedText } = await import('./damaged-text.js')
  const damage = await damagedText(bytes, { encoding: 'utf-8', bom: 0, isNamed: false })
  if (damage !== null) throw damage
}

/** The first bytes, as many as it takes to hold three line ends (wide tables have long lines), or the whole file. */
async function sampleOf(bytes: ByteSource): Promise<Buffer> {
  for (let size = SAMPLE_BYTES; ; size *= 8) {
    const head = await bytes.head(size)
    if (head.length < size || size > MAX_SAMPLE_BYTES) return head
    let lines = 0
    for (let at = head.indexOf(10); at >= 0 && lines < 3; at = head.indexOf(10, at + 1)) lines++
    if (lines >= 3) return head
  }
}

function inspectLayout(
  bytes: ByteSource,
  head: Buffer,
  encoding: Encoding,
  bom: number,
  options: OpenOptions,
): Guessed {
  const complete = head.length === 0 || head.length % SAMPLE_BYTES !== 0
  const text = new TextDecoder(encoding).decode(head)
  const sample = inspectSample(text, complete, options)
  if (sample.header.length === 0) throw noRows(bytes.path, 'no header line and no rows')
  const hasHeader = options.header ?? true
  const names = hasHeader
    ? columnNames(sample.header, bytes.path, options.header)
    : sample.header.map((_, position) => `x${position}`)
  return {
    encoding,
    bom,
    dialect: sample.dialect,
    hasHeader,
    names,
    kinds: options.schema === undefined ? guessKinds(sample, names.length) : names.map((name) => kindOf(name, options)),
    expectedRows: expectedRows(bytes, head, sample.records.length),
  }
}

/** Of a column of a table whose types are known; one that it has not is refused by whoever knows the types. */
function kindOf(name: string, { schema = [] }: OpenOptions): CellKind {
  const type = schema.find((column) => column.name === name)?.type
  if (type === 'string' || type === 'timestamp') return 'string'
  return type === 'boolean' ? 'boolean' : 'number'
}

/** By the length of the records of the sample. */
function expectedRows({ size, compression }: ByteSource, head: Buffer, records: number): number | null {
  if (compression !== 'none' || head.length === 0) return null
  return Math.ceil((records + 1) * Math.max(1, size / head.length) * 1.01)
}

async function settle(bytes: ByteSource, guessed: Guessed, options: SettleOptions): Promise<SettledCsv> {
  let layout = guessed
  for (let wasted = 0; ;) {
    const pass = await settlingPass(bytes, layout, options, MAX_WASTED_ROWS - wasted)
    if ('rows' in pass) return pass
    wasted += pass.wasted
    layout = { ...layout, kinds: pass.kinds }
  }
}

/** The pass over the whole file, or, when a column turned out to be text after not too many rows, what to expect of the next one. */
async function settlingPass(
  bytes: ByteSource,
  layout: Guessed,
  { keptBytes = KEPT_BYTES, sparing = false, statistics = false }: SettleOptions,
  mayWaste: number,
): Promise<SettledCsv | { readonly wasted: number; readonly kinds: readonly CellKind[] }> {
  const size = sparing ? 'short' : 'usual'
  const columns = buffersOf(layout, size)
  let collector = statistics ? await collectorFor(layout) : null
  let kept: TableChunk[] | null = keptBytes > 0 ? [] : null
  let keptCells = 0
  let rows = 0
  for await (const chunk of parseAll(bytes, layout, { size, columns, lend: () => kept === null })) {
    rows += chunk.rows
    keptCells += chunk.rows * chunk.columns.length
    const stale = columns.some((column) => column.stale)
    if (stale && rows <= mayWaste) return { wasted: rows, kinds: columns.map(({ kind }) => kind) }
    // One short chunk is the table in any size.
    if (keptCells * 8 > keptBytes || stale || (sparing && rows > chunk.rows)) kept = null
    if (stale) collector = null
    kept?.push(chunk)
    collector?.add(chunk)
  }
  if (rows === 0) throw noRows(bytes.path, 'a header but no rows')
  for (const column of columns) {
    if (column.kind === 'number' && column.integers && column.large) column.becomeString()
  }
  const stale = columns.some((column) => column.stale)
  const schema = columns.map(schemaOf)
  const { encoding, bom, dialect, hasHeader, names } = layout
  return {
    layout: { encoding, bom, dialect, hasHeader, names, kinds: columns.map(({ kind }) => kind) },
    schema,
    rows,
    kept: stale ? null : kept,
    statistics: stale || collector === null ? null : collector.finish(schema),
  }
}

/** Loaded when wanted: predicting a small file needs no statistics. */
async function collectorFor({ names, kinds, expectedRows: rows }: Guessed): Promise<StatisticsCollector> {
  const { StatisticsCollector } = await import('../../statistics/table-statistics.js')
  const schema = names.map((name, position): ColumnSchema => ({ name, type: kinds[position]! }))
  return new StatisticsCollector({ schema, rows, wholeRows: true })
}

function schemaOf({ name, kind, integers, present }: ColumnBuffer): ColumnSchema {
  return { name, type: kind === 'number' && integers && present > 0 ? 'integer' : kind }
}

function noRows(path: string, found: string): ModelGateError {
  return new ModelGateError('data', `${plain(path)}: the table has ${found}`, {
    subject: path,
    remedy: 'Give a file with a header line and at least one row of data.',
  })
}
