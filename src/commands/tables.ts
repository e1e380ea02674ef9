import type { Config } from '../config/index.js'
import { oneHotTarget, type OpenOptions, type TableSource, withModelLabels } from '../data/index.js'
import type { RawInputs } from '../inputs/index.js'
import { type DataAccess, hasColumn, openData, requireColumn } from './data.js'

export interface DataSources {
  readonly validation: TableSource | null
  readonly reference: TableSource | null
  readonly target: string | null
}

/** Data named by options or the configuration; options win. @throws ModelGateError when a file or the target is wrong */
export async function resolveData(inputs: RawInputs, config: Config, access: DataAccess): Promise<DataSources> {
  const paths = {
    current: inputs.text('validation-data') ?? config.data.validation,
    reference: inputs.text('reference-data') ?? config.data.reference,
  }
  const label = { target: inputs.text('target') ?? config.data.target, asked: true }
  const { current, reference, target } = await openTables(paths, label, config, access)
  if (target !== null && current !== null) requireColumn(current, target)
  return { validation: current, reference, target }
}

/** The table that is judged, what it is compared with, and the column of both that holds the label. */
export interface Tables {
  readonly current: TableSource | null
  readonly reference: TableSource | null
  readonly target: string | null
}

/** One column, or several columns of 0 and 1, one a class; `asked`: not merely what the configuration says of other data. */
export interface LabelOf {
  readonly target: string | readonly string[] | null | undefined
  readonly asked: boolean
}

/** The label that --target names, else the configuration's. */
export function labelOf(inputs: RawInputs, config: Config): LabelOf {
  const named = inputs.text('target')
  return { target: named ?? config.data.target, asked: named !== undefined }
}

/** Whose label column is in the words of the model, as the configuration translates them. */
export async function openTables(
  ...[paths, label, config, access, options]: Parameters<typeof openOneColumn>
): Promise<Tables> {
  const tables = await openOneColumn(paths, label, config, access, options)
  const { target } = tables
  if (target === null) return tables
  const { labels } = (typeof config === 'function' ? await config() : config).data
  if (Object.keys(labels).length === 0) return tables
  const translated = (table: TableSource | null) => table && withModelLabels(table, target, labels)
  return { current: translated(tables.current), reference: translated(tables.reference), target }
}

/**
 * Opens tables side by side, their statistics with them, and makes one label column of those of a one-hot target: a list in
 * the configuration, or names with commas where no column has that name. A table without these columns has no label.
 * Whether a table has a target of one column is for the caller to say.
 * @throws ModelGateError 'usage' when no table has the columns of a one-hot target that was asked for; as openData
 */
async function openOneColumn(
  paths: Readonly<Record<'current' | 'reference', string | null | undefined>>,
  { target = null, asked }: LabelOf,
  config: Config | (() => Promise<Config>),
  access: DataAccess,
  options: Pick<OpenOptions, 'keptBytes' | 'statistics'> = {},
): Promise<Tables> {
  const oneColumn = target === null || (typeof target === 'string' && !target.includes(','))
  const { signal: ended, ...both } = endingTogether(access.signal)
  // The statistics of a table that will be folded would be made in vain; rows of a reference are hardly read again.
  const settings = { statistics: oneColumn, ...options }
  const open = async (path: string | null | undefined, more: OpenOptions): Promise<TableSource | null> =>
    path === null || path === undefined ? null : openData(path, config, { ...access, signal: ended }, more)
  const [current, reference] = await both.all([
    open(paths.current, settings),
    open(paths.reference, { ...settings, keptBytes: 0 }),
  ])
  const tables = [current, reference].filter((table) => table !== null)
  const names = oneHotNames(target, tables)
  if (names === null) return { current, reference, target: typeof target === 'string' ? target : null }
  const labelled = tables.filter((table) => hasColumns(table, names))
  if (labelled.length === 0 && !asked) return { current, reference, target: null }
  const fold = (table: TableSource | null) =>
    table === null || (labelled.length > 0 && !labelled.includes(table)) ? null : oneHotTarget(table, names)
  const [judged, before] = [fold(current), fold(reference)]
  return {
    current: judged?.source ?? current,
    reference: before?.source ?? reference,
    target: judged?.target ?? before?.target ?? null,
  }
}

function hasColumns(table: TableSource, names: readonly string[]): boolean {
  return names.every((name) => hasColumn(table, name))
}

/** The columns of a one-hot target; null for a target of one column, and for none. */
function oneHotNames(
  target: string | readonly string[] | null,
  tables: readonly TableSource[],
): readonly string[] | null {
  if (target === null || typeof target !== 'string') return target
  if (!target.includes(',') || tables.some((table) => hasColumns(table, [target]))) return null
  return target.split(',').map((name) => name.trim())
}

/** What is waited for together ends together: the first failure stops the others, whose threads would read on. */
function endingTogether(outer: AbortSignal): {
  readonly signal: AbortSignal
  all<Results extends readonly unknown[]>(work: { [At in keyof Results]: Promise<Results[At]> }): Promise<Results>
} {
  const own = new AbortController()
  return {
    signal: AbortSignal.any([outer, own.signal]),
    async all(work) {
      try {
        return await Promise.all(work)
      } catch (error) {
        own.abort(error)
        throw error
      }
    },
  }
}
