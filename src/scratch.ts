import { tmpdir } from 'node:os'
import { processWatch, scratchFolder } from './hosts/index.js'

/** This process, as others may tell whether it has ended. */
export const processes = processWatch()

let folder: Promise<string> | undefined

/** The scratch folder of this process: the same one on each call. */
export function scratch(): Promise<string> {
  return (folder ??= scratchFolder(process.env['RUNNER_TEMP'] ?? tmpdir(), processes))
}
