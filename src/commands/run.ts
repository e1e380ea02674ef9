import { join } from 'node:path'
import { toJson } from '../core/json.js'
import type { FinishedRun } from '../core/ports.js'
import { exitCodeOf } from '../pipeline/index.js'
import { renderManyTable, renderTable } from '../report/index.js'
import type { Command } from './command.js'
import { INDEX_FILE, reportOfRun } from './run-index.js'
import { exitCode, runModels } from './run-models.js'
import { DEFAULT_OUTPUT_DIRECTORY } from './history.js'
import { resolveConfig, within } from './settings.js'

/** More models than this are told in a line each, of those that did not pass. */
const MAX_TABLES = 5

/** The pipeline on the command line. */
export const runCommand: Command = {
  name: 'run',
  async run(inputs, surroundings, print) {
    const config = await resolveConfig(inputs, surroundings.workingDirectory)
    const runs = await runModels(inputs, surroundings, { config })
    const results = runs.map(({ result }) => result)
    if (inputs.flag('json')) print(toJson(results.length === 1 ? results[0] : { results }))
    else if (results.length === 0)
      print(
        inputs.text('shard-by') === 'data'
          ? 'shard of the data: its models are judged by merge\n'
          : 'shard without a model: nothing to judge, passed\n',
      )
    else if (results.length <= MAX_TABLES) for (const run of runs) print(terminalReport(run))
    else
      print(indexOf(runs, within(surroundings.workingDirectory, inputs.text('output-dir') ?? DEFAULT_OUTPUT_DIRECTORY)))
    for (const reporter of surroundings.integrations(config.integrations)) {
      for (const problem of await reporter.publish(runs)) surroundings.log.warning(problem)
    }
    return exitCode(results, (result) => exitCodeOf(result.overall_status))
  },
}

function terminalReport({ result, files }: FinishedRun): string {
  return `${renderTable(result, { colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined })}\nreport ${files.html ?? files.result}\n`
}

function indexOf(runs: readonly FinishedRun[], outputDirectory: string): string {
  return `${renderManyTable(reportOfRun(runs, outputDirectory))}report ${join(outputDirectory, INDEX_FILE)}\n`
}
