import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ModelGateError } from '../core/errors.js'
import { toJson } from '../core/json.js'
import type { PipelineResult } from '../core/result.js'
import { plain } from '../core/text.js'
import { exitCodeOf } from '../pipeline/index.js'
import {
  manyRow,
  manyStatus,
  renderManyHtml,
  renderManyJunit,
  renderManySummary,
  renderManyTable,
  resultReader,
  type ManyReport,
  type ManyRow,
} from '../report/index.js'
import type { Command } from './command.js'
import { DEFAULT_OUTPUT_DIRECTORY, recordRun, runsFolder } from './history.js'
import { checkShards } from './merge-shards.js'
import { prepareFolder, writeOutput } from './output.js'
import { within } from './paths.js'
import { writeReports } from './reports.js'
import { reportFolder } from './sharding.js'

const NO_CHECKS = { tests: 0, failures: 0, errors: 0, skipped: 0 } as const

/** One verdict and one report of all shards of a run. */
export const mergeCommand: Command = {
  name: 'merge',
  async run(inputs, surroundings, print) {
    const { workingDirectory, log } = surroundings
    if (inputs.positionals.length === 0) {
      throw new ModelGateError('usage', 'modelgate merge: no folder was named', { remedy: 'modelgate merge shards/' })
    }
    const folders = inputs.positionals.map((path) => within(workingDirectory, path))
    const output = within(workingDirectory, inputs.text('output-dir') ?? DEFAULT_OUTPUT_DIRECTORY)
    prepareFolder(output, 'output-dir')
    const { dataShardFolders } = await import('./merge-data-shards.js')
    const parts = await dataShardFolders(folders)
    const { report, files } =
      parts.length === 0
        ? await mergeModels(folders, output)
        : await (await import('./merge-data.js')).mergeData(parts, output, inputs, surroundings)
    const { status, problems, notes } = report
    await writeOutput(join(output, 'index.html'), renderManyHtml(report), 'output-dir')
    await writeOutput(join(output, 'summary.md'), renderManySummary(report), 'output-dir')
    await writeOutput(join(output, 'junit.xml'), renderManyJunit(report, results(files)), 'output-dir')
    await writeOutput(join(output, 'results.json'), mergedDocument(report, files), 'output-dir')
    for (const problem of problems) log.warning(problem)
    for (const note of notes) log.info(note)
    print(inputs.flag('json') ? toJson(verdictDocument(report)) : `${renderManyTable(report)}report ${join(output, 'index.html')}\n`) // prettier-ignore
    return exitCodeOf(status)
  },
}

/** Results of shards of models, each rendered again. */
async function mergeModels(
  folders: readonly string[],
  output: string,
): Promise<{ readonly report: ManyReport; readonly files: readonly string[] }> {
  const judged = new Map<number, ManyRow & { readonly file: string }>()
  const checked = await checkShards(folders, await resultReader(), async ({ position, result }) => {
    const folder = outputFolder(position, result.model_path)
    const files = await writeReports(result, join(output, folder))
    await recordRun(runsFolder(output, '.'), result)
    judged.set(position, { ...manyRow(result, { shard: 0, folder }), file: files.result })
  })
  const { plan, problems, notes } = checked
  const rows = plan.models.map(({ path, shard }, position): ManyRow => {
    const row = judged.get(position)
    if (row !== undefined) return { ...row, shard }
    const fact = plain(checked.reasons.get(position) ?? `shard ${shard}/${plan.shards} is missing`)
    return { path, shard, status: null, sha256: null, fact, seconds: 0, counts: NO_CHECKS, folder: null }
  })
  const status = manyStatus(
    rows.flatMap((row) => (row.status === null ? [] : [row.status])),
    problems,
  )
  const report: ManyReport = { status, shards: plan.shards, problems, notes, rows }
  const files = [...judged].toSorted(([a], [b]) => a - b).map(([, row]) => row.file)
  return { report, files }
}

/** Of our own reports; the name of a stranger's model becomes a harmless one. */
function outputFolder(position: number, path: string): string {
  return reportFolder(position, path).replaceAll(/[^\w.-]/g, '_').slice(0, 120) // prettier-ignore
}

/** One document at a time: a thousand results would fill the memory. They are the ones that were written above. */
function* results(files: readonly string[]): Generator<PipelineResult> {
  for (const file of files) yield JSON.parse(readFileSync(file, 'utf8')) as PipelineResult
}

function verdictDocument({ status, shards, problems, notes, rows }: ManyReport): object {
  return {
    schema_version: 1,
    overall_status: status,
    passed: exitCodeOf(status) === 0,
    shards,
    problems,
    notes,
    models: rows.map((row) => ({ path: row.path, shard: row.shard, overall_status: row.status, sha256: row.sha256 })),
  }
}

/** The verdict and after it, under `results`, what `run --json` prints of several models; in pieces. */
function* mergedDocument(report: ManyReport, files: readonly string[]): Generator<string> {
  yield toJson(verdictDocument(report)).replace(/\n}\n$/, ',\n  "results": [')
  for (const [index, file] of files.entries())
    yield `${index === 0 ? '\n' : ',\n'}${readFileSync(file, 'utf8').trimEnd()}`
  yield `${files.length === 0 ? '' : '\n  '}]\n}\n`
}
