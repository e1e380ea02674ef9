import type { RunReporter } from '../../core/ports.js'

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
        command('task.uploadsummary', {}, files.summary)
        command('build.addbuildtag', {}, `modelgate-${result.overall_status}`)
      }
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
  return text
    .replaceAll('%', '%AZP25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(';', '%3B')
    .replaceAll(']', '%5D')
}
