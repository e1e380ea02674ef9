import { toJson } from '../core/json.js'
import type { FinishedRun } from '../core/ports.js'
import { exitCodeOf } from '../pipeline/index.js'
import { renderTable } from '../report/index.js'
import type { Command } from './command.js'
import { exitCode, runModels } from './run-models.js'
import { resolveConfig } from './settings.js'

/** The pipeline on the command line. */
export const runCommand: Command = {
  name: 'run',
  async run(inputs, surroundings, print) {
    const config = await resolveConfig(inputs, surroundings.workingDirectory)
    const runs = await runModels(inputs, surroundings, { config })
    const results = runs.map(({ result }) => result)
    if (inputs.flag('json')) print(toJson(results.length === 1 ? results[0] : { results }))
    else if (results.length === 0) print('shard without a model: nothing to judge, passed\n')
    else for (const run of runs) print(terminalReport(run))
    for (const reporter of surroundings.integrations(config.integrations)) {
      for (const problem of await reporter.publish(runs)) surroundings.log.warning(problem)
    }
    return exitCode(results, (result) => exitCodeOf(result.overall_status))
  },
}

function terminalReport({ result, files }: FinishedRun): string {
  return `${renderTable(result, { colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined })}\nreport ${files.html ?? files.result}\n`
}
