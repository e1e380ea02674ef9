/**
 * The process that DuckDB runs in. It gets rows over the channel of the process that started it, closes itself in, and then
 * answers queries: no file, no network, no extension, no other setting, whatever the SQL says.
 * https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview
 */
import { join } from 'node:path'
import { messageOf } from '../../core/errors.js'
import type { SqlAnswer } from './check.js'
import { type Bindings, type Connection, type DuckDb, loadDuckDb } from './duckdb-client.js'
import type { SqlReply, SqlRequest, WireSchema } from './messages.js'
import { SQL_TYPES, TableLoader } from './table-loader.js'

interface Engine {
  readonly duckdb: DuckDb
  readonly bindings: Bindings
  readonly connection: Connection
}

let engine: Engine | null = null
const loaders = new Map<string, TableLoader>()

async function answer(request: SqlRequest): Promise<SqlReply> {
  if (request.kind === 'open') {
    engine = await openEngine(request)
    return { kind: 'done' }
  }
  if (engine === null) throw new Error('the engine is not open')
  switch (request.kind) {
    case 'table':
      await createTable(engine, request.name, request.columns)
      return { kind: 'done' }
    case 'chunk':
      loaders.get(request.name)!.add(request.rows, request.columns)
      return { kind: 'done' }
    case 'lock':
      for (const loader of loaders.values()) loader.close()
      await engine.connection.run('SET lock_configuration = true')
      return { kind: 'done' }
    case 'query':
      return query(engine, request)
  }
}

async function openEngine({
  client,
  folder,
  memoryMb,
  threads,
}: SqlRequest & { readonly kind: 'open' }): Promise<Engine> {
  const { duckdb, bindings } = loadDuckDb(client)
  // Shut from its first moment: rows come through memory, so that no file ever has to be let in. What exceeds the memory
  // goes to the database's own file and the folder beside it, which stay open to the engine.
  const instance = await duckdb.DuckDBInstance.create(join(folder, 'data.duckdb'), {
    enable_external_access: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    memory_limit: `${memoryMb}MB`,
    threads: String(threads),
  })
  const connection = await instance.connect()
  await connection.run('CREATE SCHEMA loaded')
  return { duckdb, bindings, connection }
}

async function createTable({ duckdb, bindings, connection }: Engine, name: string, columns: readonly WireSchema[]) {
  const cells = columns.map((column) => `${quoted(column.name)} ${SQL_TYPES[column.type]}`)
  await connection.run(`CREATE TABLE loaded.${quoted(name)} (${cells.join(', ')})`)
  const shown = columns.map((column) => {
    const id = quoted(column.name)
    return column.type === 'timestamp' ? `CAST(${id} AS TIMESTAMP) AS ${id}` : id
  })
  await connection.run(`CREATE VIEW main.${quoted(name)} AS SELECT ${shown.join(', ')} FROM loaded.${quoted(name)}`)
  const appender = await connection.createAppender(name, 'loaded')
  loaders.set(name, new TableLoader(duckdb, bindings, appender, columns))
}

async function query(
  { duckdb, connection }: Engine,
  { sql, single, timeoutMs }: SqlRequest & { readonly kind: 'query' },
): Promise<SqlAnswer> {
  const refused = (reason: string): SqlAnswer => ({ kind: 'refused', reason })
  const start = performance.now()
  const timer = setTimeout(() => {
    connection.interrupt()
  }, timeoutMs)
  try {
    const statements = await connection.extractStatements(sql)
    if (statements.count !== 1) return refused(`${statements.count} statements; write one SELECT`)
    const prepared = await statements.prepare(0)
    const { statementType, parameterCount } = prepared
    prepared.destroySync()
    if (statementType !== duckdb.StatementType.SELECT || parameterCount > 0) return refused('it is no plain SELECT')
    // In brackets only a query is one: PRAGMA and the like, which count as SELECT, are not.
    const inner = `(\n${sql.trim().replace(/;+\s*$/, '')}\n) AS rule`
    const counted = single ? `SELECT * FROM ${inner} LIMIT 2` : `SELECT count(*) FROM ${inner}`
    const rows = (await connection.runAndReadAll(counted)).getRowsJson()
    return single ? valueOf(rows) : { kind: 'rows', rows: Number(rows[0]![0]) }
  } catch (error) {
    if (performance.now() - start >= timeoutMs) return refused(`it took longer than ${timeoutMs / 1000} s`)
    // What follows the first line is the query itself, with a mark where it broke.
    return refused(messageOf(error).split('\n')[0]!)
  } finally {
    clearTimeout(timer)
  }
}

function valueOf(rows: readonly (readonly unknown[])[]): SqlAnswer {
  const [row] = rows
  if (rows.length !== 1 || row?.length !== 1) {
    const found = rows.length === 0 ? 'no row' : rows.length > 1 ? 'several rows' : `${row!.length} columns`
    return { kind: 'refused', reason: `${found}, where one row with one value is expected` }
  }
  const [value] = row
  // 64-bit integers and decimals are written as text, so that no digit is lost.
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return { kind: 'value', value: Number(value) }
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return { kind: 'value', value }
  return { kind: 'value', value: typeof value === 'string' ? value : JSON.stringify(value) }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

process.on('message', (request: SqlRequest) => {
  answer(request)
    .catch((error: unknown): SqlReply => ({ kind: 'failed', reason: messageOf(error) }))
    .then((reply) => process.send!(reply))
    .catch(() => process.exit(1))
})
// Nobody is left to answer.
process.on('disconnect', () => process.exit(0))
