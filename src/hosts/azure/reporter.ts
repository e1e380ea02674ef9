import { resolve } from 'node:path'
import type { RunReporter } from '../../core/ports.js'
import { plainLines } from '../../core/text.js'

/**
 * Logging commands of Azure Pipelines. The agent reads them from standard error too; standard output is for results.
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function azureReporter(): RunReporter {
  return {
    publish: (runs) => {
      for (const { result, files } of runs) {
        for (const reason of result.verdict.reasons) command('task.logissue', { type: 'error' }, reason)
        for (const warning of result.warnings) command('task.logissue', { type: 'warning' }, warning)
        // The agent is another process in another folder: a relative path leads it nowhere.
        command('task.uploadsummary', {}, resolve(files.summary))
        command('build.addbuildtag', {}, `modelgate-${result.overall_status}`)
      }
      // One result a step; the exit code fails it anyway, and the build list shows this sentence.
      const failed = runs.filter(({ result }) => !result.verdict.passed)
      if (failed.length > 0)
        command('task.complete', { result: 'Failed' }, `${failed.length} of ${runs.length} models did not pass`)
      return Promise.resolve([])
    },
  }
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): void {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escaped(value)};`)
  process.stderr.write(`##vso[${name}${list.length > 0 ? ` ${list.join('')}` : ''}]${escaped(message)}\n`)
}

/** Percent escapes of the agent: a message must not end its line or open a command. */
function escaped(text: string): string {
  return plainLines(text)
    .replaceAll('%', '%AZP25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(';', '%3B')
    .replaceAll(']', '%5D')
}
