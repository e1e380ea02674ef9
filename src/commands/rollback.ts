import type { Config } from '../config/index.js'
import { toJson } from '../core/json.js'
import type { DeploymentResult } from '../core/result.js'
import { plain } from '../core/text.js'
import { deploymentStatus, rollbackEnvironment } from '../deploy/index.js'
import type { RawInputs } from '../inputs/index.js'
import type { Command, Surroundings } from './command.js'
import { notifyOfRollback } from './notifications.js'
import { plainProbe } from './recover.js'
import { resolveConfig, resolveEnvironment } from './settings.js'
import { openTarget, operationRequest, type OpenTarget } from './targets.js'

/** What a rollback came to, in the specification's words. */
export interface RollbackResult {
  readonly status: 'success' | 'failed'
  readonly environment: string
  /** One sentence on what happened. */
  readonly message: string
  /** null: nothing was tried. */
  readonly deployment: DeploymentResult | null
}

/** Restores an earlier deployment as a new, health-checked one. */
export const rollbackCommand: Command = {
  name: 'rollback',
  async run(inputs, surroundings, print) {
    const config = await resolveConfig(inputs, surroundings.workingDirectory)
    const environment = resolveEnvironment(inputs.text('environment'), config)
    const to = inputs.text('to')
    if (inputs.flag('dry-run')) {
      print(`${await withTarget(config, surroundings, (target) => planned(target, environment, to))}\n`)
      return 0
    }
    const result = await rollBack(environment, to, config, surroundings, inputs)
    print(inputs.flag('json') ? toJson(result) : summary(result))
    return result.status === 'success' ? 0 : 1
  },
}

/** Restores `to` (a deployment id or backup path), or what the live deployment replaced. */
export async function rollBack(
  name: string,
  to: string | undefined,
  config: Config,
  surroundings: Surroundings,
  inputs: Pick<RawInputs, 'text'> | null = null,
): Promise<RollbackResult> {
  const environment = resolveEnvironment(name, config)
  const deployment = await withTarget(config, surroundings, (target) =>
    rollbackEnvironment({
      ...operationRequest(target, environment, plainProbe(config, surroundings, inputs), config, surroundings),
      ...(to === undefined ? {} : { to }),
      reason: 'asked for by hand',
      asked: true,
    }),
  )
  await notifyOfRollback(deployment, config, surroundings)
  const restored = deployment.status === 'rolled_back'
  const message = restored
    ? `${environment} is back at sha256 ${deployment.sha256 ?? ''}`
    : `${environment} is unchanged`
  return { status: restored ? 'success' : 'failed', environment, message, deployment }
}

async function withTarget<T>(
  config: Config,
  surroundings: Surroundings,
  use: (target: OpenTarget) => Promise<T>,
): Promise<T> {
  const target = await openTarget(config, surroundings)
  try {
    return await use(target)
  } finally {
    await target.close()
  }
}

async function planned({ store }: OpenTarget, environment: string, to: string | undefined): Promise<string> {
  const { live } = await deploymentStatus(store, environment)
  if (live === null) return `nothing is deployed to ${environment}`
  const goal = to ?? live.previous?.id
  return goal === undefined
    ? `there is nothing before deployment ${live.id}`
    : `would restore ${plain(goal)} in place of ${live.id}`
}

function summary({ environment, status, deployment }: RollbackResult): string {
  const lines = (deployment?.checks ?? []).map((check) => `  ${check.status} ${check.id}: ${plain(check.message)}`)
  return [`${environment}: rollback ${status}`, ...lines, ''].join('\n')
}
