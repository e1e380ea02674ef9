import type { Config } from '../config/index.js'
import type { StoredSchema } from '../core/data-schema.js'
import { isModelGateError } from '../core/errors.js'
import type { DataQuality } from '../core/result.js'
import { dataQuality, type TableSource } from '../data/index.js'
import { liveSchema } from '../deploy/index.js'
import type { RawInputs } from '../inputs/index.js'
import type { Surroundings } from './command.js'
import { hasColumn } from './data.js'
import { labelOf, openTables } from './tables.js'
import { openTarget } from './targets.js'

/**
 * The schema stored with what is live in an environment; null: none. That no environment can be reached is told, and the
 * data is judged by itself, as where nothing is deployed.
 */
export async function schemaStoredIn(
  environment: string,
  config: Config,
  surroundings: Surroundings,
): Promise<StoredSchema | null> {
  try {
    const target = await openTarget(config, surroundings)
    try {
      return await liveSchema(target.store, environment)
    } finally {
      await target.close()
    }
  } catch (error) {
    surroundings.signal.throwIfAborted()
    if (!isModelGateError(error)) throw error
    surroundings.log.warning(`columns are checked against no stored schema, it cannot be read: ${error.message}`)
    return null
  }
}

/** A table to judge, and the column that may hold its label. */
export interface FreshTable {
  readonly current: TableSource
  readonly target: string | null
}

/** --current without --reference; null: it was not given, or both were. @throws as openTables */
export async function openFreshTable(
  inputs: RawInputs,
  config: Config,
  surroundings: Surroundings,
): Promise<FreshTable | null> {
  const current = inputs.text('current')
  if (current === undefined || inputs.text('reference') !== undefined) return null
  const paths = { current, reference: null }
  const tables = await openTables(paths, labelOf(inputs, config), config, surroundings, { keptBytes: 0 })
  return { current: tables.current!, target: tables.target }
}

/** Fresh data against the schema stored with the deployed model; it may lack the label. */
export function freshQuality(
  { current, target }: FreshTable,
  { deployment, schema }: StoredSchema,
  config: Config,
  { signal }: Pick<Surroundings, 'signal'>,
): Promise<DataQuality> {
  const label = target ?? schema.target
  const labelled = label !== null && hasColumn(current, label)
  const columns = labelled ? schema.columns : schema.columns.filter(({ name }) => name !== label)
  return dataQuality(current, {
    threshold: config.testing.data_quality_threshold,
    signal,
    stored: { deployment, schema: { ...schema, columns } },
    ...(labelled ? { target: label } : {}),
  })
}
