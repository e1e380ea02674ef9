import type { Config } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import { didYouMean } from '../core/nearest.js'
import { isRemoteAddress } from '../core/remote-address.js'
import { plain } from '../core/text.js'
import { asWritten, openTable, type OpenOptions, type TableSource } from '../data/index.js'
import type { LocalSurroundings } from './command.js'

export type DataAccess = Pick<LocalSurroundings, 'workingDirectory' | 'remoteFiles' | 'signal'>

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
  const opening: OpenOptions = {
    imageRange: async () => (await settings()).image_range,
    signal,
    remote: async (address) => {
      const { max_download_bytes: maxBytes } = await settings()
      return remoteFiles.fetch(address, { maxBytes, signal })
    },
    ...options,
  }
  return isRemoteAddress(path)
    ? openTable(path, opening)
    : asWritten(path, workingDirectory, (place) => openTable(place, opening))
}

export function hasColumn(table: TableSource, name: string | null): boolean {
  return table.schema.some((column) => column.name === name)
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
