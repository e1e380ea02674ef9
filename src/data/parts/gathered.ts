import { z } from 'zod'
import { ModelGateError } from '../../core/errors.js'
import { sliceRows, type TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { sharedColumns } from '../quality/data-quality.js'
import { concatenate } from '../read/concatenate.js'
import { rememberHashes } from '../statistics/column-hashes.js'
import { RowHashes } from '../statistics/row-hashes.js'
import { RowSampler } from '../statistics/row-sample.js'
import { TableProfile } from '../statistics/table-profile.js'
import { inTurn, type TableFormat, type TableSource } from '../table-source.js'
import { integers, tableChunk, words } from '../../core/packed-table.js'
import { cellsOf, columnFrom, columnState, packedColumn } from './column-states.js'

const hashes = z
  .strictObject({
    first: integers,
    second: integers,
    counts: words,
    level: z.int().min(0).max(31),
  })
  .refine(({ first, second, counts }) => first.length === counts.length && second.length === counts.length, 'lengths')
  .refine(({ counts }) => counts.every((count) => count > 0), 'a row that does not occur')

/** What the judges of data ask of a table, of a part of it, as plain data that can be packed. */
export const gatheredTable = z
  .strictObject({
    rows: z.int().nonnegative(),
    /** Rows before it. */
    first: z.int().nonnegative(),
    total: z.int().positive(),
    continues: z.boolean(),
    columns: z.array(packedColumn),
    hashes,
    /** By the columns that another table has too, where these are not all. */
    shared: z.strictObject({ names: z.array(z.string()), hashes }).nullable(),
    sample: z.strictObject({ step: z.int().min(1).refine((step) => Number.isInteger(Math.log2(step)), 'a power of two'), rows: tableChunk }), // prettier-ignore
    /** The first rows, in the chunks in which the whole table would give them. */
    heads: z.array(tableChunk),
  })
  .refine(({ rows, columns }) => columns.every((column) => cellsOf(column) === rows), 'statistics of other rows')
  .readonly()

export type GatheredTable = z.infer<typeof gatheredTable>

/** The columns by which rows of both tables are compared, where a reading for all columns does not tell. */
export function comparedColumns(a: TableSource, b: TableSource): readonly string[] | null {
  if (!hasWholeRows(a) || !hasWholeRows(b)) return null
  const shared = sharedColumns(a, b)
  return shared === 'all' ? null : shared
}

/**
 * Reads a part of a table once.
 * @param heads first rows to keep
 * @param shared columns to hash besides all of them
 */
export async function gatherTable(
  source: TableSource,
  { heads, shared }: { readonly heads: number; readonly shared: readonly string[] | null },
): Promise<GatheredTable> {
  const place = source.part ?? { first: 0, total: source.rows ?? 0, continues: false }
  const profile = new TableProfile(source.schema, source.rows ?? 0, hasWholeRows(source))
  const sampler = new RowSampler(place.first)
  const some = shared === null ? null : new RowHashes(shared, source.rows ?? 0)
  const first: TableChunk[] = []
  let missing = heads
  for await (const chunk of source.chunks()) {
    if (missing > 0 && chunk.rows > 0) first.push(sliceRows(chunk, 0, Math.min(missing, chunk.rows)))
    missing -= chunk.rows
    profile.add(chunk)
    sampler.add(chunk)
    some?.add(chunk)
  }
  return {
    ...place,
    rows: profile.rows,
    columns: profile.columns.map(columnState),
    hashes: profile.hashes.compact(),
    shared: some === null ? null : { names: [...shared!], hashes: some.compact() },
    sample: { step: sampler.step, rows: sampler.rows() },
    heads: first,
  }
}

/** What a table of parts is, besides the parts. */
export interface WholeTable {
  readonly path: string
  readonly format: TableFormat
  readonly schema: TableSource['schema']
  readonly tensors?: NonNullable<TableSource['tensors']>
}

/**
 * A table of which other processes have read all parts, in their order: its statistics are those of one reading. Of its rows
 * only the first ones are there; who reads on is told so, and never takes them for all.
 * @throws ModelGateError 'data' for parts that are not those of one table
 */
export function tableOfParts(whole: WholeTable, parts: readonly GatheredTable[]): TableSource {
  const total = requireWhole(whole.path, parts)
  const profile = new TableProfile(whole.schema, total, hasWholeRows(whole))
  const sampler = new RowSampler()
  const names = parts[0]?.shared?.names ?? null
  const some = names === null ? null : new RowHashes(names, total)
  for (const part of parts) {
    if (part.columns.length !== whole.schema.length) throw unlike(whole.path, 'columns')
    const columns = part.columns.map((column, position) => columnFrom(column, whole.schema[position]!))
    const state = { schema: whole.schema, wholeRows: profile.wholeRows, rows: part.rows }
    profile.merge(Object.assign(new TableProfile(state.schema, 0, state.wholeRows, { columns, hashes: new RowHashes([]) }), { rows: part.rows })) // prettier-ignore
    profile.hashes.addCompact(part.hashes)
    if (part.sample.rows.rows > 0) {
      requireColumns(whole, part.sample.rows)
      sampler.addKept(part.sample.rows, part.sample.step, part.first)
    }
    if (part.shared !== null) some?.addCompact(part.shared.hashes)
  }
  const statistics = { profile, sample: sampler.rows() }
  const table: TableSource = {
    ...whole,
    rows: total,
    statistics: () => Promise.resolve(statistics),
    chunks: () => inTurn(firstChunks(whole, parts)),
  }
  if (some !== null) rememberHashes(table, some)
  return table
}

function* firstChunks(whole: WholeTable, parts: readonly GatheredTable[]): Generator<TableChunk> {
  let open: TableChunk | null = null
  for (const { rows, continues, heads } of parts) {
    const [first, ...others] = heads
    if (first === undefined) {
      if (rows === 0) continue
      break
    }
    for (const head of heads) requireColumns(whole, head)
    if (open !== null && !continues) yield open
    open = open !== null && continues ? concatenate([open, first]) : first
    for (const chunk of others) {
      yield open
      open = chunk
    }
    if (heads.reduce((sum, head) => sum + head.rows, 0) < rows) break
  }
  if (open !== null) yield open
  const held = parts.reduce((sum, { heads }) => sum + heads.reduce((all, head) => all + head.rows, 0), 0)
  if (held < parts.reduce((sum, { rows }) => sum + rows, 0)) {
    throw new ModelGateError('unsupported', `${plain(whole.path)}: its shards hand on the first rows only`, {
      subject: whole.path,
      remedy: 'Run it without --shard-by data, or leave out what asks for all rows.',
    })
  }
}

function requireWhole(path: string, parts: readonly GatheredTable[]): number {
  let rows = 0
  for (const part of parts) {
    if (part.first !== rows || part.total !== parts[0]!.total) throw unlike(path, 'places')
    rows += part.rows
  }
  if (rows !== parts[0]?.total) throw unlike(path, 'number of rows')
  return rows
}

function requireColumns({ path, schema }: WholeTable, { columns }: TableChunk): void {
  const fits =
    columns.length === schema.length &&
    columns.every(({ name, kind }, position) => {
      const { name: wanted, type } = schema[position]!
      return name === wanted && (kind === 'string') === (type === 'string' || type === 'timestamp')
    })
  if (!fits) throw unlike(path, 'columns')
}

function unlike(path: string, what: string): ModelGateError {
  return new ModelGateError('data', `${plain(path)}: the shards do not make one table: their ${what} do not fit`, {
    subject: path,
    remedy: 'Merge the shards of one run.',
  })
}

function hasWholeRows({ tensors }: Pick<TableSource, 'tensors'>): boolean {
  return tensors?.every((tensor) => tensor.inColumns) ?? true
}
