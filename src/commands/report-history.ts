import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { messageOf } from '../core/errors.js'
import type { PipelineResult } from '../core/result.js'
import { deploymentStatus } from '../deploy/index.js'
import { pastRun, type PastRun, type ReportHistory } from '../report/index.js'
import { idsOfRuns } from './history.js'
import type { OpenTarget } from './targets.js'

/** Newest runs that are looked through, and bytes of them that are read: a courtesy must not cost seconds. */
const MAX_RUNS = 300
const MAX_BYTES = 64 * 1024 * 1024

/** What a run needs to be looked back on. The folder may hold anybody's files, so that nothing in it is taken on trust. */
const runRecord = z.object({
  pipeline_id: z.string(),
  start_time: z.iso.datetime(),
  model_path: z.string(),
  environment: z.string(),
  overall_status: z.enum([
    'ready_for_deployment',
    'deployed',
    'awaiting_approval',
    'rolled_back',
    'failed',
    'inconclusive',
    'error',
  ]),
  execution_time_seconds: z.number(),
  model: z.object({ sha256: z.string() }).nullable(),
  stages: z.object({
    validation: z
      .object({
        model_performance: z.object({ metrics: z.record(z.string(), z.number().nullable()) }),
        data_quality: z.object({ score: z.number().nullable() }),
        data_drift: z.object({ score: z.number().nullable() }),
        feature_importance: z.object({ stability: z.number().nullable() }),
      })
      .optional(),
  }),
})

/** Path of a model -> its runs among the newest of the folder, oldest first. What is no run of ours is left out. */
export async function earlierRuns(folder: string): Promise<ReadonlyMap<string, readonly PastRun[]>> {
  const found = new Map<string, PastRun[]>()
  let bytes = 0
  for (const id of (await idsOfRuns(folder)).slice(-MAX_RUNS).toReversed()) {
    const file = join(folder, `${id}.json`)
    bytes += (await stat(file)).size
    if (bytes > MAX_BYTES) break
    const record = runRecord.safeParse(parsed(await readFile(file, 'utf8')))
    if (!record.success) continue
    const { model_path } = record.data
    found.set(model_path, [pastRun(record.data), ...(found.get(model_path) ?? [])])
  }
  return found
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * What was before this run, for its report.
 * @param target opened by a stage of this run; null: no stage needed it, and it is not opened for a picture
 */
export async function historyFor(
  result: Pick<PipelineResult, 'model_path' | 'environment'>,
  earlier: ReadonlyMap<string, readonly PastRun[]>,
  target: Promise<OpenTarget> | null,
): Promise<ReportHistory> {
  const runs = earlier.get(result.model_path) ?? []
  try {
    const opened = await target
    const deployments = opened === null ? null : await deploymentStatus(opened.store, result.environment)
    return { runs, deployments, unread: null }
  } catch (error) {
    return { runs, deployments: null, unread: messageOf(error) }
  }
}
