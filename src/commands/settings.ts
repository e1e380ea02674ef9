import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  checkConfig,
  DEFAULT_CONFIG_PATH,
  defaultConfig,
  loadConfig,
  STAGE_NAMES,
  type Config,
} from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import type { StageName } from '../core/result.js'
import { didYouMean } from '../core/nearest.js'
import { plain } from '../core/text.js'
import type { RawInputs } from '../inputs/index.js'
import { within } from './paths.js'

export { within }

/** The configuration that was named, the one at the usual place, or the defaults. */
export async function resolveConfig(inputs: RawInputs, workingDirectory: string): Promise<Config> {
  const named = inputs.text('config')
  if (named !== undefined) return loadConfig(within(workingDirectory, named))
  const usual = join(workingDirectory, DEFAULT_CONFIG_PATH)
  return existsSync(usual) ? loadConfig(usual) : defaultConfig()
}

/** @throws ModelGateError 'usage' when the environment is not one of the configuration's */
export function resolveEnvironment(name: string | undefined, config: Config): string {
  const known = config.deployment.environments
  if (name === undefined) return known[0]!
  if (known.includes(name)) return name
  throw new ModelGateError('usage', `environment "${plain(name, 80)}" is not configured${didYouMean(name, known)}`, {
    subject: 'environment',
    remedy: `Known: ${known.join(', ')}. Add it to deployment.environments to use it.`,
  })
}

/** Names of `--stages a,b`, or those of the configuration. */
export function resolveStages(words: string | undefined, config: Config): readonly StageName[] {
  if (words === undefined) return config.pipeline.stages
  const names = words.split(',').map((word) => word.trim())
  return names.map((name) => {
    const stage = STAGE_NAMES.find((known) => known === name)
    if (stage !== undefined) return stage
    throw new ModelGateError('usage', `unknown stage "${plain(name, 80)}"${didYouMean(name, STAGE_NAMES)}`, {
      subject: 'stages',
      remedy: `Known stages: ${STAGE_NAMES.join(', ')}.`,
    })
  })
}

/** The configuration with the model of --baseline to compare with. */
export function withBaseline(config: Config, baseline: string | undefined): Config {
  return baseline === undefined ? config : checkConfig({ ...config, validation: { ...config.validation, baseline } })
}
