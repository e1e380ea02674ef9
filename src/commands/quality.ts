import { toJson } from '../core/json.js'
import { plain } from '../core/text.js'
import { dataQuality, openTable, type TableSource } from '../data/index.js'
import type { DataQuality } from '../core/result.js'
import type { Command } from './command.js'
import { resolveConfig, within } from './settings.js'

/** Is the data fit for judging a model? */
export const qualityCommand: Command = {
  name: 'quality',
  async run(inputs, { workingDirectory, signal }, print) {
    const config = await resolveConfig(inputs, workingDirectory)
    const threshold = config.testing.data_quality_threshold
    const open = (path: string): Promise<TableSource> => openTable(within(workingDirectory, path), { signal })
    const data = await open(inputs.required('data'))
    const referencePath = inputs.text('reference')
    const target = inputs.text('target')
    const quality = await dataQuality(data, {
      threshold,
      signal,
      ...(referencePath === undefined ? {} : { reference: await open(referencePath) }),
      ...(target === undefined ? {} : { target }),
    })
    print(inputs.flag('json') ? toJson(quality) : qualityTable(quality, threshold))
    const broken = quality.checks.some(
      (check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped',
    )
    return quality.score !== null && quality.score >= threshold && !broken ? 0 : 1
  },
}

function qualityTable(quality: DataQuality, threshold: number): string {
  const dimensions = Object.entries(quality.dimensions).map(
    ([name, value]) => `  ${name.padEnd(14)}${value === null ? '-' : value.toFixed(4)}`,
  )
  const problems = quality.checks
    .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
    .map((check) => `  ${check.severity === 'warn' ? 'warning' : check.status} ${plain(check.message)}`)
  const score = quality.score === null ? `no score: ${quality.reason ?? ''}` : `score ${quality.score.toFixed(4)}`
  return [`${score}, threshold ${threshold}, ${quality.rows} rows`, ...dimensions, ...problems, ''].join('\n')
}
