import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ModelGateError } from '../core/errors.js'
import { toJson } from '../core/json.js'
import type { PipelineResult } from '../core/result.js'
import { plain } from '../core/text.js'
import { isPipelineId } from './pipeline-id.js'
import { within } from './settings.js'

/** Where reports go unless something else is said. */
export const DEFAULT_OUTPUT_DIRECTORY = 'modelgate-report'

/** Below the output directory: one result document a run, named by its id. */
export function runsFolder(workingDirectory: string, outputDirectory = DEFAULT_OUTPUT_DIRECTORY): string {
  return join(within(workingDirectory, outputDirectory), 'runs')
}

/** Keeps a run for `modelgate status` and CICDPipeline.getPipelineStatus. */
export async function recordRun(folder: string, result: PipelineResult): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${result.pipeline_id}.json`), toJson(result))
}

/** @throws ModelGateError 'not-found' that lists the newest ids */
export async function findRun(folder: string, id: string): Promise<PipelineResult> {
  const ids = await idsOfRuns(folder)
  if (!isPipelineId(id) || !ids.includes(id)) {
    throw new ModelGateError('not-found', `there is no run ${plain(id, 80)} in ${folder}`, {
      subject: id,
      remedy: ids.length === 0 ? 'No run was recorded there.' : `Newest runs: ${ids.slice(-5).join(', ')}.`,
    })
  }
  return readRun(folder, id)
}

async function readRun(folder: string, id: string): Promise<PipelineResult> {
  return JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')) as PipelineResult
}

export interface RunLine {
  readonly pipeline_id: string
  readonly start_time: string
  readonly model_path: string
  readonly environment: string
  readonly overall_status: string
}

/** Oldest first. */
export async function listRuns(folder: string): Promise<readonly RunLine[]> {
  const lines: RunLine[] = []
  for (const id of await idsOfRuns(folder)) {
    const { pipeline_id, start_time, model_path, environment, overall_status } = await readRun(folder, id)
    lines.push({ pipeline_id, start_time, model_path, environment, overall_status })
  }
  return lines
}

/** Path of a model -> seconds of its newest run. A run that could not be carried out says nothing of the next one. */
export async function secondsOfRuns(folder: string): Promise<ReadonlyMap<string, number>> {
  const seconds = new Map<string, number>()
  for (const id of await idsOfRuns(folder)) {
    const { model_path, overall_status, execution_time_seconds } = await readRun(folder, id)
    if (overall_status !== 'error' && execution_time_seconds > 0) seconds.set(model_path, execution_time_seconds)
  }
  return seconds
}

/** Oldest first; the id begins with the time. */
export async function idsOfRuns(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  return names
    .flatMap((name) => (name.endsWith('.json') && isPipelineId(name.slice(0, -5)) ? [name.slice(0, -5)] : []))
    .toSorted()
}
