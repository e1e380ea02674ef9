import type { Config } from '../config/index.js'
import type { StoredSchema } from '../core/data-schema.js'
import { toJson } from '../core/json.js'
import { dataQuality } from '../data/index.js'
import type { DataQuality } from '../core/result.js'
import type { Command, Surroundings } from './command.js'
import { hasColumn, requireColumn } from './data.js'
import { isFit, qualityLines, scoreOf } from './quality-lines.js'
import { resolveConfig, resolveEnvironment } from './settings.js'
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
    const stored = reference === null ? await storedSchema(inputs.text('environment'), config, surroundings) : null
    const quality = await dataQuality(data, {
      threshold,
      signal,
      ruleResults: (await sqlRules(config, surroundings).sqlRules?.({ data, reference })) ?? [],
      ...(reference === null ? {} : { reference }),
      ...(stored === null ? {} : { stored }),
      ...(target === null ? {} : { target }),
    })
    print(inputs.flag('json') ? toJson(quality) : qualityTable(quality, threshold))
    return isFit(quality, threshold) ? 0 : 1
  },
}

function qualityTable(quality: DataQuality, threshold: number): string {
  const dimensions = Object.entries(quality.dimensions).map(
    ([name, value]) => `  ${name.padEnd(14)}${value === null ? '-' : value.toFixed(4)}`,
  )
  return [scoreOf(quality, threshold), ...dimensions, ...qualityLines(quality), ''].join('\n')
}

/** Loaded where no reference data is given: it brings everything along that reaches a deployment. */
async function storedSchema(
  name: string | undefined,
  config: Config,
  surroundings: Surroundings,
): Promise<StoredSchema | null> {
  const environment = resolveEnvironment(name, config)
  const { schemaStoredIn } = await import('./stored-schema.js')
  return schemaStoredIn(environment, config, surroundings)
}
