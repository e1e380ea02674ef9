import { isModelGateError } from '../core/errors.js'
import { toJson } from '../core/json.js'
import type { BranchStore } from '../core/ports.js'
import type { DataDrift, DataQuality, DeploymentResult } from '../core/result.js'
import { plain } from '../core/text.js'
import { driftedFeatures } from '../data/index.js'
import {
  liveSchema,
  recoverEnvironment,
  rollbackEnvironment,
  verifyEnvironment,
  type Verification,
} from '../deploy/index.js'
import type { Config } from '../config/index.js'
import type { RawInputs } from '../inputs/index.js'
import type { Command, Surroundings } from './command.js'
import { type DriftModel, type FreshData, freshDrift, namedModel, openFreshData } from './fresh-drift.js'
import { notifyOfRollback } from './notifications.js'
import { plainProbe } from './recover.js'
import { isFit, qualityLines, scoreOf } from './quality-lines.js'
import { askForRetraining, type Retraining } from './retraining.js'
import { resolveConfig, resolveEnvironment } from './settings.js'
import { freshQuality, openFreshTable } from './stored-schema.js'
import { fetchLive, openTarget, operationRequest } from './targets.js'

/**
 * For a schedule: settles what a killed run left, health-checks the live bytes, looks for drift in fresh data (without a
 * reference: checks it against the schema stored with what is live), and with
 * --auto-rollback restores the deployment before when the live one is unhealthy.
 */
export const monitorCommand: Command = {
  name: 'monitor',
  async run(inputs, surroundings, print) {
    const config = await resolveConfig(inputs, surroundings.workingDirectory)
    const environment = resolveEnvironment(inputs.text('environment'), config)
    // Before anything is changed: what is wrong with an option or a file should cost nothing.
    const [data, named] = [await dataOf(inputs, config, surroundings), namedModel(inputs, surroundings)]
    const alone = await openFreshTable(inputs, config, surroundings)
    const target = await openTarget(config, surroundings)
    try {
      const request = operationRequest(
        target,
        environment,
        plainProbe(config, surroundings, inputs),
        config,
        surroundings,
      )
      const dryRun = inputs.flag('dry-run')
      if (!dryRun) await recoverEnvironment(request)
      const verification = await verifyEnvironment(request)
      const restore = !dryRun && verification.status === 'unhealthy' && inputs.flag('auto-rollback')
      const rollback = restore ? await rollbackEnvironment({ ...request, reason: 'monitor found it unhealthy' }) : null
      if (rollback !== null) await notifyOfRollback(rollback, config, surroundings)
      const model =
        named ?? (data === null ? null : await deployedModel(verification, target.store, environment, surroundings))
      const fresh = data === null ? null : await freshDrift(data, model, inputs, config, surroundings)
      const drift = fresh?.drift ?? null
      const stored = alone === null ? null : await liveSchema(target.store, environment)
      const quality = alone === null || stored === null ? null : await freshQuality(alone, stored, config, surroundings)
      const report = {
        environment,
        status: verification.status,
        health_check: verification.health_check,
        rollback,
        drift,
        quality,
        notes: alone !== null && stored === null ? [NO_SCHEMA] : (fresh?.notes ?? []),
        retraining: await askForRetraining(
          {
            ...{ environment, drift, drifted: fresh?.drifted ?? null, dryRun, health: verification.status },
            modelSha256: verification.manifest?.sha256 ?? null,
          },
          config,
          surroundings,
        ),
      }
      const fit = alone === null || (quality !== null && isFit(quality, config.testing.data_quality_threshold))
      const well = verification.status === 'healthy' && fresh?.drifted !== true && fit
      if (inputs.flag('open-issue') && !dryRun)
        await tellPeople(well, summary(verification, report, config), report, surroundings)
      print(inputs.flag('json') ? toJson(report) : summary(verification, report, config))
      return well ? 0 : 1
    } finally {
      await target.close()
    }
  },
}

const NO_SCHEMA =
  'not evaluated: no schema is stored with what is live, so that the data needs something to compare with: --reference'

/** One issue an environment, for as long as something is wrong with it. */
async function tellPeople(
  well: boolean,
  text: string,
  { environment, rollback }: Report,
  { troubles, source, log }: Surroundings,
): Promise<void> {
  if (troubles === null) {
    log.warning('--open-issue needs a GitHub workflow and MODELGATE_TOKEN: nobody was told.')
    return
  }
  const restored = rollback?.status === 'rolled_back' ? ', and the deployment before was restored' : ''
  const title = `ModelGate: ${environment} needs attention${restored}`
  const news = { title, text, runUrl: source.runUrl }
  const address = await (well ? troubles.settle(environment, news) : troubles.show(environment, news))
  if (address !== null) log.info(`${well ? 'closed' : 'told people in'} ${address}`)
}

async function dataOf(inputs: RawInputs, config: Config, surroundings: Surroundings): Promise<FreshData | null> {
  return inputs.text('reference') === undefined ? null : openFreshData(inputs, config, surroundings)
}

/** What is live, also when it was just restored. Bytes that are damaged are no model to ask. */
async function deployedModel(
  { manifest }: Verification,
  store: BranchStore,
  environment: string,
  surroundings: Surroundings,
): Promise<DriftModel | null> {
  if (manifest === null) return null
  try {
    const live = await fetchLive(store, environment, surroundings)
    return live === null ? null : { path: live.path, name: `the model deployed to ${environment}`, asked: false }
  } catch (error) {
    if (!isModelGateError(error)) throw error
    surroundings.log.warning(
      `drift is that of the data alone, since the deployed model cannot be read: ${error.message}`,
    )
    return null
  }
}

interface Report {
  readonly environment: string
  readonly rollback: DeploymentResult | null
  readonly drift: DataDrift | null
  /** Of fresh data without a reference, against the stored schema; null: not evaluated. */
  readonly quality: DataQuality | null
  /** On labels and predictions, and on what could not be judged. */
  readonly notes: readonly string[]
  readonly retraining: Retraining
}

function summary(
  { status, manifest, health_check }: Verification,
  { environment, rollback, drift, quality, notes, retraining }: Report,
  { testing }: Config,
): string {
  const live =
    manifest === null
      ? 'nothing is deployed'
      : `${plain(manifest.file)} ${manifest.sha256.slice(0, 12)} (${manifest.id})`
  const drifted = drift === null ? [] : driftedFeatures(drift).map((name) => plain(name))
  return [
    `${environment}: ${status}, ${live}`,
    ...(health_check?.checks ?? []).map((check) => `  ${check.status} ${check.id}: ${plain(check.message)}`),
    ...(rollback === null ? [] : [`  rollback: ${rollback.status}`]),
    ...(drift === null
      ? []
      : [
          `  drift: ${drift.drifted === true ? `in ${drifted.join(', ')}` : drift.drifted === false ? 'none' : (drift.reason ?? 'cannot be told')}`,
        ]),
    ...(quality === null
      ? []
      : [`  data quality: ${scoreOf(quality, testing.data_quality_threshold)}`, ...qualityLines(quality)]),
    ...notes.map((note) => `  ${note === NO_SCHEMA ? 'data quality' : 'drift'}: ${note}`),
    ...(retraining.message === null ? [] : [`  retraining: ${retraining.message}`]),
    '',
  ].join('\n')
}
