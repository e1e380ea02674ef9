import type { Config } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import { didYouMean } from '../core/nearest.js'
import { isRemoteAddress } from '../core/remote-address.js'
import { plain } from '../core/text.js'
import { oneHotTarget, openTable, type OpenOptions, type TableSource } from '../data/index.js'
import type { RawInputs } from '../inputs/index.js'
import type { LocalSurroundings } from './command.js'
import { within } from './paths.js'

export interface DataSources {
  readonly validation: TableSource | null
  readonly reference: TableSource | null
  readonly target: string | null
}

type DataAccess = Pick<LocalSurroundings, 'workingDirectory' | 'remoteFiles' | 'signal'>

/** Data named by options or the configuration; options win. @throws ModelGateError when a file or the target is wrong */
export async function resolveData(inputs: RawInputs, config: Config, access: DataAccess): Promise<DataSources> {
  const open = (path: string | null | undefined): Promise<TableSource | null> =>
    path === null || path === undefined ? Promise.resolve(null) : openData(path, config, access)
  const validation = await open(inputs.text('validation-data') ?? config.data.validation)
  const reference = await open(inputs.text('reference-data') ?? config.data.reference)
  const target = inputs.text('target') ?? config.data.target
  const names = oneHotNames(target, validation)
  if (names === null) {
    if (typeof target === 'string' && validation !== null) requireColumn(validation, target)
    return { validation, reference, target: typeof target === 'string' ? target : null }
  }
  return foldedData(validation, reference, names)
}

/** The columns of a one-hot target: a list in the configuration, or names with commas where no column has that name. */
function oneHotNames(
  target: string | readonly string[] | null,
  validation: TableSource | null,
): readonly string[] | null {
  if (target === null || typeof target !== 'string') return target
  if (!target.includes(',') || validation?.schema.some(({ name }) => name === target) === true) return null
  return target.split(',').map((name) => name.trim())
}

/** Reference data without these columns has no label, which drift and quality take. */
function foldedData(
  validation: TableSource | null,
  reference: TableSource | null,
  names: readonly string[],
): DataSources {
  const has = (table: TableSource): boolean =>
    names.every((name) => table.schema.some((column) => column.name === name))
  const judged = validation === null ? null : oneHotTarget(validation, names)
  const before = reference !== null && has(reference) ? oneHotTarget(reference, names) : null
  return {
    validation: judged?.source ?? null,
    reference: before?.source ?? reference,
    target: judged?.target ?? before?.target ?? null,
  }
}

/**
 * A path below the working directory, or an address on another machine.
 * @param config itself, or read when the data needs a setting
 * @throws as openTable and RemoteFiles.fetch
 */
export function openData(
  path: string,
  config: Config | (() => Promise<Config>),
  { workingDirectory, remoteFiles, signal }: DataAccess,
  options: OpenOptions = {},
): Promise<TableSource> {
  const settings = async () => (typeof config === 'function' ? await config() : config).data
  return openTable(isRemoteAddress(path) ? path : within(workingDirectory, path), {
    imageRange: async () => (await settings()).image_range,
    signal,
    remote: async (address) => {
      const { max_download_bytes: maxBytes } = await settings()
      return remoteFiles.fetch(address, { maxBytes, signal })
    },
    ...options,
  })
}

/** @throws ModelGateError 'usage' naming the nearest column and all others */
export function requireColumn(table: TableSource, name: string): void {
  const names = table.schema.map((column) => column.name)
  if (names.includes(name)) return
  throw new ModelGateError('usage', `${table.path} has no column "${plain(name, 80)}"${didYouMean(name, names)}`, {
    subject: 'target',
    remedy: `Its columns: ${plain(names.join(', '), 400)}.`,
  })
}
