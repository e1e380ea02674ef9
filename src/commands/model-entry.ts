import type { Config } from '../config/index.js'
import type { RawInputs } from '../inputs/index.js'
import type { OpenOptions } from '../model/index.js'

/**
 * Which entry of a file with a dict, list or tuple is the model: the option, else the configuration, which is read for
 * such files only.
 */
export function entryOption(
  inputs: Pick<RawInputs, 'text'> | null,
  config: () => Promise<Config>,
): Required<Pick<OpenOptions, 'entry'>> {
  return { entry: async () => inputs?.text('entry') ?? (await config()).model.entry }
}
