import { createHash } from 'node:crypto'
import type { DataSchema } from '../core/data-schema.js'
import { toJson } from '../core/json.js'
import type { CheckResult, DeploymentResult, ValidationResult } from '../core/result.js'
import { learntSchema, STORED_SCHEMA_CHECK } from '../data/index.js'
import type { DeployRequest, DeployTarget, Stage, StageContext } from './context.js'
import { goldenRecord } from './deploy/golden.js'
import { healthProbe } from './deploy/health.js'
import { staticScan } from './deploy/static-scan.js'
import { securityScanStage } from './security-scan.js'
import { sampleFor } from './test/integration.js'
import { predictSample } from './test/sample.js'

/** Brings the tested bytes live, checks what was read back, and restores the previous model when it is unhealthy. */
export const deployStage: Stage<'deployment'> = { name: 'deploy', key: 'deployment', run, blank }

async function run(context: StageContext): Promise<DeploymentResult> {
  const { deployTarget, config, autoDeploy, dryRun, environment } = context
  if (deployTarget === null)
    return blank('skipped', note('deployment.target', 'skipped', 'no deployment target is configured'), environment)
  if (!autoDeploy && !config.deployment.auto_approval && !dryRun) {
    const check = note(
      'deployment.approval',
      'skipped',
      'the gate is open; deploy with --auto-deploy or deployment.auto_approval: true',
    )
    return { ...blank('skipped', check, environment), status: 'ready_for_deployment', target: deployTarget.name }
  }
  const unsafe = await unscanned(context)
  if (unsafe !== null) return { ...blank('skipped', unsafe, environment), status: 'failed', target: deployTarget.name }
  const request = await deployRequest(context, deployTarget)
  if (dryRun) {
    const plan = await deployTarget.plan(request)
    return {
      ...blank('skipped', note('deployment.dry_run', 'skipped', 'dry run: nothing was changed'), environment),
      target: deployTarget.name,
      plan,
    }
  }
  return deployTarget.deploy(request)
}

/**
 * Nothing goes live that nobody looked into: when the scan was left out of this run, it is made now. Null when it passed
 * before or now, or when the configuration switches it off, which the scan itself reports.
 */
async function unscanned(context: StageContext): Promise<CheckResult | null> {
  const { earlier, config } = context
  if (!config.security.vulnerability_scan || (earlier.security !== undefined && earlier.security.status !== 'skipped'))
    return null
  const { status, checks, duration_ms } = await securityScanStage.run(context)
  if (status === 'passed') return null
  const told = checks.find((one) => one.severity !== 'warn' && one.status !== 'passed' && one.status !== 'skipped')
  return {
    id: 'deployment.security_scan',
    status: 'failed',
    measured: status,
    threshold: config.security.max_severity,
    message: `the security scan, which this run had left out, did not pass: ${told?.message ?? status}`,
    duration_ms,
  }
}

/** The bytes that were tested, with golden predictions made before anything is moved. */
async function deployRequest(context: StageContext, target: DeployTarget): Promise<DeployRequest> {
  const { model: source, clock } = context
  const file = await source.file()
  const { model } = await source.open()
  const sample = await sampleFor(context, model)
  const prediction = await predictSample(model, sample, { probabilities: true })
  return {
    file: { ...file, path: source.path },
    probe: healthProbe({
      clock,
      sampleOf: (opened) => sampleFor(context, opened),
      tested: prediction === null ? null : { sha256: file.sha256, sample, prediction },
      scan: staticScan(context.config, context.sourceRoot),
      ...(source.openOther === undefined ? {} : { open: source.openOther }),
    }),
    metrics: context.earlier.validation?.model_performance.metrics ?? {},
    facts: model.facts,
    golden: await goldenRecord(model, context.config.validation.seed),
    dataSchema: await schemaOf(context, target),
    gateDigest: gateDigest(context),
    validated: isValidated(context.earlier.validation),
  }
}

/** Learnt from the reference data; without any, the stored one goes on that this run's data was checked against. */
async function schemaOf(
  { referenceData, target, earlier }: StageContext,
  deployTarget: DeployTarget,
): Promise<DataSchema | null> {
  if (referenceData !== null) return learntSchema(referenceData, target)
  const checks = earlier.validation?.data_quality.checks ?? []
  const checked = checks.some(({ id, status }) => id === STORED_SCHEMA_CHECK && status === 'passed')
  return checked ? ((await deployTarget.storedSchema())?.schema ?? null) : null
}

function isValidated(validation: ValidationResult | undefined): boolean {
  return validation?.status === 'passed' && validation.model_performance.status === 'evaluated'
}

/** Binds a deployment to what was asked of the model and what was found, without times. */
function gateDigest({ config, earlier }: StageContext): string {
  const verdicts = Object.values(earlier).flatMap((stage) =>
    stage.checks.map(({ id, status, threshold }) => ({ id, status, threshold })),
  )
  return createHash('sha256').update(toJson({ config, verdicts })).digest('hex')
}

function note(id: string, status: 'skipped' | 'error', message: string): CheckResult {
  return { id, status, measured: null, threshold: null, message, duration_ms: 0 }
}

function blank(status: 'skipped' | 'error', check: CheckResult, environment = ''): DeploymentResult {
  return {
    status,
    environment,
    target: '',
    deployment_id: null,
    deployed_ref: null,
    sha256: null,
    previous: null,
    backup: null,
    health_check: null,
    rollback_health_check: null,
    plan: [],
    checks: [check],
    duration_ms: check.duration_ms,
  }
}
