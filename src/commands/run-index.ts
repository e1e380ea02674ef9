import { join, relative } from 'node:path'
import type { FinishedRun } from '../core/ports.js'
import { manyRow, manyStatus, renderManyHtml, renderManySummary, type ManyReport } from '../report/index.js'
import { writeOutput } from './output.js'

/** Pages of a run of several models that lead to the reports of each. */
export const INDEX_FILE = 'index.html'

/** The verdicts of one run that was not split into shards, as `merge` shows those of one that was. */
export function reportOfRun(runs: readonly FinishedRun[], outputDirectory: string): ManyReport {
  const rows = runs.map(({ result, files }) =>
    manyRow(result, { shard: 1, folder: relative(outputDirectory, files.directory).replaceAll('\\', '/') }),
  )
  const status = manyStatus(
    runs.map(({ result }) => result.overall_status),
    [],
  )
  return { status, shards: null, problems: [], notes: [], rows }
}

export async function writeIndex(runs: readonly FinishedRun[], outputDirectory: string): Promise<void> {
  const report = reportOfRun(runs, outputDirectory)
  await writeOutput(join(outputDirectory, INDEX_FILE), renderManyHtml(report), 'output-dir')
  await writeOutput(join(outputDirectory, 'summary.md'), renderManySummary(report), 'output-dir')
}
