import { isModelGateError, explain, messageOf } from '../../core/errors.js'
import type { CheckResult } from '../../core/result.js'
import type { TableSource } from '../table-source.js'
import type { SqlSettings, SqlTables } from './settings.js'
import { couldNotRun, outcomeOf, SQL_RULE, type SqlCheck } from './check.js'
import { EngineProcess } from './engine-process.js'
import { wireColumns } from './wire-columns.js'

/**
 * Evaluates rules that are written as SQL, on the rows as every other check sees them. A rule that could not be evaluated
 * (no engine, wrong SQL, no end) is inconclusive with the reason, never passed.
 * @throws the signal's reason
 */
export async function sqlChecks(
  tables: SqlTables,
  checks: readonly SqlCheck[],
  settings: SqlSettings,
): Promise<readonly CheckResult[]> {
  if (checks.length === 0) return []
  let engine: EngineProcess | null = null
  try {
    engine = await EngineProcess.start({ ...settings, client: await settings.client() })
    await load(engine, 'data', tables.data)
    if (tables.reference !== null) await load(engine, 'reference', tables.reference)
    await engine.tell({ kind: 'lock' })
    const results: CheckResult[] = []
    for (const check of checks) results.push(await evaluate(engine, check, settings.timeoutMs))
    return results
  } catch (error) {
    settings.signal.throwIfAborted()
    const reason = isModelGateError(error) ? explain(error) : messageOf(error)
    return checks.map((check) => resultOf(check, outcomeOf(check, { kind: 'refused', reason }), 0))
  } finally {
    await engine?.close()
  }
}

async function load(engine: EngineProcess, name: string, table: TableSource): Promise<void> {
  await engine.tell({ kind: 'table', name, columns: table.schema })
  const chunks = table.columnChunks?.() ?? table.chunks()
  for await (const chunk of chunks) {
    await engine.tell({ kind: 'chunk', name, rows: chunk.rows, columns: wireColumns(chunk) })
  }
}

async function evaluate(engine: EngineProcess, check: SqlCheck, timeoutMs: number): Promise<CheckResult> {
  const start = performance.now()
  const single = check.expect !== undefined
  const reply = await engine.ask({ kind: 'query', sql: check.sql, single, timeoutMs }, timeoutMs)
  const outcome =
    reply.kind === 'done' || reply.kind === 'failed'
      ? couldNotRun(`the engine broke: ${reply.kind === 'failed' ? reply.reason : 'no answer'}`)
      : outcomeOf(check, reply)
  return resultOf(check, outcome, performance.now() - start)
}

function resultOf(check: SqlCheck, outcome: ReturnType<typeof outcomeOf>, duration: number): CheckResult {
  return { id: `${SQL_RULE}${check.name}`, ...outcome, duration_ms: duration, severity: check.severity }
}
