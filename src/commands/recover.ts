import type { Config } from '../config/index.js'
import { deploymentStatus, recoverEnvironment } from '../deploy/index.js'
import type { RawInputs } from '../inputs/index.js'
import { openModel } from '../model/index.js'
import { healthProbe, sampleRows, staticScan } from '../stages/index.js'
import type { Surroundings } from './command.js'
import { entryOption } from './model-entry.js'
import { pythonAccess } from './python-access.js'
import { resolveConfig, resolveEnvironment } from './settings.js'
import { openTarget, operationRequest } from './targets.js'

/**
 * For the action's post step: a run that was killed between flip and verdict leaves a deployment unverified. When it
 * was this very run's, it is verified or rolled back now instead of by whoever comes next.
 * @returns one sentence on what was found and done; null when there was nothing to do
 */
export async function recoverAfterRun(inputs: RawInputs, surroundings: Surroundings): Promise<string | null> {
  const config = await resolveConfig(inputs, surroundings.workingDirectory)
  const environment = resolveEnvironment(inputs.text('environment'), config)
  const target = await openTarget(config, surroundings)
  try {
    const { live } = await deploymentStatus(target.store, environment)
    if (live?.status !== 'unverified' || live.source.run_id !== surroundings.source.runId) return null
    const settled = await recoverEnvironment(
      operationRequest(target, environment, plainProbe(config, surroundings, inputs), config, surroundings),
      live.id,
    )
    return `deployment ${live.id} of this run was left unverified in ${environment}; now live: ${settled?.id ?? 'nothing'} (${settled?.status ?? 'empty'})`
  } finally {
    await target.close()
  }
}

/** Health without golden predictions: the model loads and predicts rows made from its own signature. */
export function plainProbe(
  config: Config,
  surroundings: Surroundings,
  inputs: Pick<RawInputs, 'text'> | null = null,
): ReturnType<typeof healthProbe> {
  const none = { validation: null, reference: null }
  const configured = (): Promise<Config> => Promise.resolve(config)
  const opening = {
    ...pythonAccess(inputs?.text('runtime'), surroundings, configured),
    ...entryOption(inputs, configured),
  }
  return healthProbe({
    clock: surroundings.clock,
    sampleOf: (model) => sampleRows(none, model, null, config.validation.seed),
    tested: null,
    scan: staticScan(config, surroundings.workingDirectory),
    open: (bytes, path, name) => openModel(bytes, path, { ...opening, name }),
  })
}
