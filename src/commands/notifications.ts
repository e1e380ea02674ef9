import type { Config } from '../config/index.js'
import type { PipelineResult } from '../core/result.js'
import type { Surroundings } from './command.js'

/** Placeholder until notify lands. */
export async function notify(_result: PipelineResult, _config: Config, _surroundings: Surroundings): Promise<void> {
  await Promise.resolve()
}
