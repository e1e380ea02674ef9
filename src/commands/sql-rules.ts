import type { Config } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import type { CheckResult } from '../core/result.js'
import { fetchDuckDb, findDuckDb, sqlChecks, type SqlCheck, type SqlTables } from '../data/index.js'
import type { StageContext } from '../stages/index.js'
import type { Surroundings } from './command.js'
import { within } from './settings.js'

type SqlSurroundings = Pick<Surroundings, 'workingDirectory' | 'tempDirectory' | 'remoteFiles' | 'untrusted' | 'signal'>

/** The SQL rules of the configuration; evaluated once for the same data, however many models are judged on it. */
export function sqlRules(config: Config, surroundings: SqlSurroundings): Pick<StageContext, 'sqlRules'> {
  const checks = config.data_quality.checks.map(({ name, sql, severity, expect }): SqlCheck => ({
    name,
    sql,
    severity,
    ...(expect === undefined ? {} : { expect: expectedOf(expect) }),
  }))
  if (checks.length === 0) return {}
  const { tempDirectory, signal } = surroundings
  const { duckdb_memory_mb: memoryMb, duckdb_threads: threads } = config.engines
  const timeoutMs = config.data_quality.sql_timeout_seconds * 1000
  const client = (): Promise<string> => findClient(config, surroundings)
  let last: { readonly tables: SqlTables; readonly results: Promise<readonly CheckResult[]> } | null = null
  return {
    sqlRules: (tables) => {
      if (last?.tables.data !== tables.data || last.tables.reference !== tables.reference) {
        const results = sqlChecks(tables, checks, { client, tempDirectory, memoryMb, threads, timeoutMs, signal })
        last = { tables, results }
      }
      return last.results
    },
  }
}

function expectedOf(
  expect: NonNullable<Config['data_quality']['checks'][number]['expect']>,
): NonNullable<SqlCheck['expect']> {
  if (typeof expect !== 'object') return expect
  const { min, max } = expect
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

async function findClient({ engines }: Config, surroundings: SqlSurroundings): Promise<string> {
  const { duckdb, duckdb_registry: registry } = engines
  const { workingDirectory, tempDirectory, remoteFiles, untrusted, signal } = surroundings
  if (duckdb === 'off') {
    throw new ModelGateError('unsupported', 'SQL rules need DuckDB, which is switched off', {
      subject: 'engines.duckdb',
      remedy: 'Set engines.duckdb to fetch, or to the folder in which @duckdb/node-api is installed.',
    })
  }
  if (duckdb === 'fetch') return fetchDuckDb({ remoteFiles, registry, tempDirectory, signal })
  if (untrusted !== null) {
    throw new ModelGateError('unsupported', `DuckDB is not loaded from a folder for strangers: ${untrusted}`, {
      subject: 'engines.duckdb',
      remedy: 'Set engines.duckdb to fetch: what is fetched is pinned.',
    })
  }
  return findDuckDb(within(workingDirectory, duckdb))
}
