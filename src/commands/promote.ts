import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import { toJson } from '../core/json.js'
import type { DeploymentResult } from '../core/result.js'
import { plain } from '../core/text.js'
import {
  carriedProvenance,
  deployModel,
  downloadLive,
  planDeployment,
  verifyEnvironment,
  type Manifest,
} from '../deploy/index.js'
import type { HealthProbe } from '../stages/index.js'
import type { Command, Surroundings } from './command.js'
import { plainProbe } from './recover.js'
import { resolveConfig, resolveEnvironment } from './settings.js'
import { openTarget, operationRequest, type OpenTarget } from './targets.js'

/** Brings the very bytes that are healthy in one environment live in the next one. Nothing is built or tested again. */
export const promoteCommand: Command = {
  name: 'promote',
  async run(inputs, surroundings, print) {
    const config = await resolveConfig(inputs, surroundings.workingDirectory)
    const from = resolveEnvironment(inputs.required('from'), config)
    const to = resolveEnvironment(inputs.required('to'), config)
    if (from === to)
      throw new ModelGateError('usage', `modelgate promote: --from and --to are both ${from}`, {
        subject: 'to',
        remedy: 'Name two environments: --from staging --to production.',
      })
    const target = await openTarget(config, surroundings)
    try {
      const probe = plainProbe(config, surroundings, inputs)
      const promotion = await prepare(target, from, to, { config, surroundings, probe })
      if (inputs.flag('dry-run')) {
        const plan = await planDeployment({ ...promotion, staleGuard: 'enforce' })
        print(`${plan.lines.map((line) => plain(line)).join('\n')}\n`)
        return 0
      }
      const result = await deployModel(promotion)
      print(inputs.flag('json') ? toJson(result) : summary(from, to, result))
      return result.status === 'deployed' ? 0 : 1
    } finally {
      await target.close()
    }
  },
}

/** @throws ModelGateError 'deploy' when what is live in `from` must not go further */
async function prepare(
  target: OpenTarget,
  from: string,
  to: string,
  given: { readonly config: Config; readonly surroundings: Surroundings; readonly probe: HealthProbe },
) {
  const { config, surroundings, probe } = given
  const { status, manifest, health_check } = await verifyEnvironment(
    operationRequest(target, from, probe, config, surroundings),
  )
  if (manifest === null) throw refused(from, 'nothing is deployed there')
  if (status !== 'healthy') {
    const failed = (health_check?.checks ?? [])
      .filter((check) => check.status !== 'passed')
      .map((check) => check.message)
    throw refused(
      from,
      status === 'unverified' ? 'its deployment is not verified yet' : `it is unhealthy: ${failed.join('; ')}`,
    )
  }
  if (manifest.status !== 'active') throw refused(from, `its deployment is ${manifest.status}`)
  if (manifest.gate_digest === null) throw refused(from, 'its model never passed a gate')
  if (config.deployment.promotion_requires_validation && manifest.validated !== true)
    throw refused(
      from,
      'its model was not validated: no validate stage measured its performance (deployment.promotion_requires_validation)',
    )
  requireFresh(manifest, from, config, surroundings)
  await mkdir(surroundings.tempDirectory, { recursive: true })
  const path = join(await mkdtemp(join(surroundings.tempDirectory, 'promote-')), manifest.file)
  const live = await downloadLive(target.store, from, path)
  if (live?.sha256 !== manifest.sha256) throw refused(from, 'it was changed by another run just now')
  const { source } = manifest
  const operation = operationRequest(target, to, probe, config, surroundings)
  const signed = await carriedProvenance(target.store, from, operation.provenance)
  return {
    ...operation,
    ...(signed === null ? {} : { signed }),
    file: { path, name: manifest.file, sha256: manifest.sha256, size: manifest.size },
    limit: target.limit,
    // Where the model comes from, not where promote was called: the guard against older commits compares this.
    source: {
      repository: source.repository,
      commit: source.commit,
      runId: surroundings.source.runId,
      runUrl: surroundings.source.runUrl,
      actor: surroundings.source.actor,
    },
    gateDigest: manifest.gate_digest,
    validated: manifest.validated === true,
    facts: manifest.facts,
    metrics: manifest.metrics,
    golden: manifest.golden,
    dataSchema: manifest.data_schema,
  }
}

function requireFresh(manifest: Manifest, from: string, config: Config, { clock }: Surroundings): void {
  const limit = config.deployment.promotion_max_age_hours
  const hours = (clock.now().getTime() - Date.parse(manifest.deployed_at)) / 3_600_000
  if (limit !== null && hours > limit) {
    throw refused(
      from,
      `its model was deployed ${hours.toFixed(1)} hours ago, at most ${limit} are allowed (deployment.promotion_max_age_hours)`,
    )
  }
}

function refused(from: string, reason: string): ModelGateError {
  return new ModelGateError('deploy', `${from} cannot be promoted: ${reason}`, {
    subject: from,
    remedy: `Deploy to ${from} first: modelgate run --environment ${from} --auto-deploy.`,
  })
}

function summary(from: string, to: string, result: DeploymentResult): string {
  const lines = result.checks.map((check) => `  ${check.status} ${check.id}: ${plain(check.message)}`)
  return [`${from} -> ${to}: ${result.status} ${result.sha256?.slice(0, 12) ?? ''}`, ...lines, ''].join('\n')
}
