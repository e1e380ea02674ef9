import type { Config } from '../config/index.js'
import type { RawInputs } from '../inputs/index.js'

/**
 * The configuration for commands that seldom need it: read, and its schema loaded, when it is first asked for. One that
 * was named is read at once, so that a mistake in it is told.
 * @throws ModelGateError 'config', 'not-found'
 */
export async function configOnDemand(inputs: RawInputs, workingDirectory: string): Promise<() => Promise<Config>> {
  let config: Promise<Config> | undefined
  const read = (): Promise<Config> =>
    (config ??= import('./settings.js').then(({ resolveConfig }) => resolveConfig(inputs, workingDirectory)))
  if (inputs.text('config') !== undefined) await read()
  return read
}
