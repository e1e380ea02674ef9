import type { CheckResult } from '../../core/result.js'
import type { SqlCheck } from './check.js'
import type { FetchPlace } from './duckdb-package.js'
import type { SqlSettings, SqlTables } from './settings.js'

// The code behind these is loaded by the first rule: most runs have none, and each start would pay for it.

/** See sql-checks.ts. */
export async function sqlChecks(
  tables: SqlTables,
  checks: readonly SqlCheck[],
  settings: SqlSettings,
): Promise<readonly CheckResult[]> {
  return (await import('./sql-checks.js')).sqlChecks(tables, checks, settings)
}

/** See duckdb-package.ts. */
export async function fetchDuckDb(place: FetchPlace): Promise<string> {
  return (await import('./duckdb-package.js')).fetchDuckDb(place)
}

/** See duckdb-package.ts. */
export async function findDuckDb(folder: string): Promise<string> {
  return (await import('./duckdb-package.js')).findDuckDb(folder)
}
