import { toJson } from '../core/json.js'
import { plain } from '../core/text.js'
import { dataQuality } from '../data/index.js'
import type { DataQuality } from '../core/result.js'
import type { Command } from './command.js'
import { hasColumn, requireColumn } from './data.js'
import { resolveConfig } from './settings.js'
import { sqlRules } from './sql-rules.js'
import { labelOf, openTables } from './tables.js'

/** Is the data fit for judging a model? */
export const qualityCommand: Command = {
  name: 'quality',
  async run(inputs, surroundings, print) {
    const { signal, workingDirectory } = surroundings
    const config = await resolveConfig(inputs, workingDirectory)
    const threshold = config.testing.data_quality_threshold
    const label = labelOf(inputs, config)
    const paths = { current: inputs.required('data'), reference: inputs.text('reference') }
    const tables = await openTables(paths, label, config, surroundings, { keptBytes: 0 })
    const { reference } = tables
    const data = tables.current!
    const target = label.asked || hasColumn(data, tables.target) ? tables.target : null
    if (target !== null) requireColumn(data, target)
    const quality = await dataQuality(data, {
      threshold,
      signal,
      ruleResults: (await sqlRules(config, surroundings).sqlRules?.({ data, reference })) ?? [],
      ...(reference === null ? {} : { reference }),
      ...(target === null ? {} : { target }),
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
