import type { RemoteFiles } from '../../../core/ports.js'
import type { RemoteFilesOptions } from './remote-files.js'

/** As openRemoteFiles; its code is loaded by the first address, since most runs read files of their own. */
export function remoteFiles(options: RemoteFilesOptions): RemoteFiles {
  let opened: Promise<RemoteFiles> | undefined
  const files = (): Promise<RemoteFiles> =>
    (opened ??= import('./remote-files.js').then(({ openRemoteFiles }) => openRemoteFiles(options)))
  return {
    fetch: async (address, limits) => (await files()).fetch(address, limits),
    fetchHeads: async (address, bytes, limits) => (await files()).fetchHeads(address, bytes, limits),
    fetchParts: async (address, wanted, limits) => (await files()).fetchParts(address, wanted, limits),
  }
}
