import { toJson } from '../core/json.js'
import { plain } from '../core/text.js'
import { dataQuality } from '../data/index.js'
import type { DataQuality } from '../core/result.js'
import type { Command } from './command.js'
import { openData } from './data.js'
import { resolveConfig } from './settings.js'
import { sqlRules } from './sql-rules.js'

/** Is the data fit for judging a model? */
export const qualityCommand: Command = {
  name: 'quality',
  async run(inputs, surroundings, print) {
    const { signal, workingDirectory } = surroundings
    const config = await resolveConfig(inputs, workingDirectory)
    const threshold = config.testing.data_quality_threshold
    const data = await openData(inputs.required('data'), config, surroundings)
    const referencePath = inputs.text('reference')
    const reference = referencePath === undefined ? null : await openData(referencePath, config, surroundings)
    const target = inputs.text('target')
    const quality = await dataQuality(data, {
      threshold,
      signal,
      ruleResults: (await sqlRules(config, surroundings).sqlRules?.({ data, reference })) ?? [],
      ...(reference === null ? {} : { reference }),
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
