import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newShardRecord, type ShardPlan } from '../../src/commands/sharding-documents.js'
import { reportFolder } from '../../src/commands/sharding.js'
import { toJson } from '../../src/core/json.js'
import type { OverallStatus, PipelineResult } from '../../src/core/result.js'
import { renderJson } from '../../src/report/index.js'

/** A small result by the schema, as a run of the security scan alone leaves it. */
export function smallResult(path: string, size: number, status: OverallStatus, number: number): PipelineResult {
  const passed = status === 'ready_for_deployment'
  const check = {
    id: 'unit.file_exists',
    status: passed ? ('passed' as const) : ('failed' as const),
    measured: size,
    threshold: null,
    message: passed ? 'the file is there' : 'the file is not as it should be',
    duration_ms: 1,
  }
  return {
    schema_version: 1,
    pipeline_id: `pipeline_20260101_000000_${number.toString(16).padStart(6, '0')}`,
    start_time: '2026-01-01T00:00:00.000Z',
    model_path: path,
    environment: 'staging',
    model: {
      ...{ path, size, format: 'joblib', sha256: createHash('sha256').update(path).digest('hex') },
      ...{ facts: null, task: null, classes: null, engine: null, engine_version: null, engine_reason: null },
    },
    stages: {
      testing: {
        status: check.status,
        checks: [check],
        duration_ms: 1,
        tests_run: 1,
        tests_passed: passed ? 1 : 0,
        coverage: 1,
        pass_rates: { unit: passed ? 1 : 0, integration: null, performance: null },
      },
    },
    verdict: { passed, reasons: passed ? [] : [`testing: ${check.message}`], next_step: 'Look at it.' },
    overall_status: status,
    execution_time_seconds: 0.5,
    errors: [],
    warnings: [],
  }
}

/** Writes what `run --shard` leaves behind. @returns the folder */
export function writeShard(
  root: string,
  plan: ShardPlan,
  shard: number,
  results: readonly (PipelineResult | undefined)[],
  facts: {
    readonly config_digest?: string
    readonly commit?: string | null
    readonly run_id?: string
    readonly finished_at?: string
  } = {},
): string {
  const folder = join(root, `shard-${shard}`)
  mkdirSync(folder, { recursive: true })
  const judged = plan.models.flatMap(({ path, shard: own }, position) => {
    const result = results[position]
    if (own !== shard || result === undefined) return []
    const reports = join(folder, reportFolder(position, path))
    mkdirSync(reports, { recursive: true })
    const text = renderJson(result)
    writeFileSync(join(reports, 'result.json'), text)
    return [{ path, result_sha256: createHash('sha256').update(text).digest('hex') }]
  })
  const record = newShardRecord({
    shard,
    plan,
    config_digest: facts.config_digest ?? 'c'.repeat(64),
    commit: facts.commit ?? null,
    run_id: facts.run_id ?? null,
    finished_at: facts.finished_at ?? '2026-01-01T00:00:00.000Z',
    judged,
  })
  writeFileSync(join(folder, 'shard.json'), toJson(record))
  return folder
}
