import { isModelGateError, messageOf, ModelGateError } from '../core/errors.js'
import type { CheckResult, DeploymentResult, HealthCheck } from '../core/result.js'
import { collectLeftovers, removeCandidate } from './candidates.js'
import { whyNotKept } from './data-schema.js'
import { digestFile } from './digest.js'
import type { Manifest } from './manifest.js'
import { type DeploymentRequest, newDeployment, reference, signDeployment } from './new-deployment.js'
import { assertFileName, candidateBranch, environmentBranch } from './names.js'
import {
  beginOperation,
  newDeploymentId,
  type Operation,
  sleepWithJitter,
  stopIfCancelled,
  verifyPointer,
} from './operation.js'
import { awaitingApproval, deployCheck, describeHealth, type Outcome, tellBoard, toResult } from './outcome.js'
import { assertSize, planOn, type TestedFile } from './plan.js'
import { commitChange, type Pointer, readPointer, readPointerAt } from './pointer.js'
import { rollBackUnverified, settleLive } from './restore.js'
import { demandProvenance, type SignedVerdicts } from './provenance/index.js'
import { settle } from './settlement.js'

interface Run {
  readonly operation: Operation
  readonly request: DeploymentRequest
  readonly id: string
  readonly checks: CheckResult[]
  candidate: string | null
  /** Signed once a run: a lost race deploys the same file with the same verdict. */
  signed: SignedVerdicts | null | undefined
}

/**
 * Deploys one tested file: read pointer, stale guard, upload, candidate read back and health-checked, flip by
 * compare-and-swap as `unverified`, live bytes verified again, second commit `active`. Unhealthy after the flip: a new
 * commit brings the previous content back. Nothing is ever forced; a lost race starts again from the newest state.
 *
 * @returns status deployed (also when the same digest is live already), rolled_back, awaiting_approval, or failed with the
 *   reason in `checks`
 * @throws ModelGateError 'usage' (names, options), 'limit' (size), 'corrupt' (damaged environment), 'conflict' (race lost
 *   `maxAttempts` times), 'deploy' (server or file), 'cancelled'; the message says what state the environment is in
 */
export async function deployModel(request: DeploymentRequest): Promise<DeploymentResult> {
  const began = request.clock.elapsed()
  assertFileName(request.file.name)
  assertSize(request.file, request.limit)
  const operation = await beginOperation(request)
  await assertTested(request.file)
  const approval = (await operation.board?.approvalNeeded(operation.environment)) ?? null
  if (approval !== null)
    return toResult(operation, awaitingApproval(`Not deployed: ${approval}.`), operation.clock.elapsed() - began)
  await collectLeftovers(operation)
  const { kept, checks } = keptSchema(request)
  const run: Run = {
    ...{ operation, id: newDeploymentId(), checks, candidate: null, signed: undefined },
    request: { ...request, dataSchema: kept },
  }
  try {
    const outcome = await compete(run)
    await tellBoard(operation, outcome)
    return toResult(operation, outcome, operation.clock.elapsed() - began)
  } finally {
    if (run.candidate !== null) await removeCandidate(operation, run.candidate)
  }
}

/** A schema that a manifest does not take is left out, and that is told. */
function keptSchema({ dataSchema, log }: DeploymentRequest): {
  readonly kept: DeploymentRequest['dataSchema']
  readonly checks: CheckResult[]
} {
  const reason = dataSchema === undefined ? null : whyNotKept(dataSchema)
  if (reason === null) return { kept: dataSchema, checks: [] }
  const message = `The schema of the reference data is not kept with the deployment: ${reason}.`
  log.warning(message)
  return { kept: undefined, checks: [deployCheck('data_schema', 'skipped', message)] }
}

async function assertTested(file: TestedFile): Promise<void> {
  const found = await digestFile(file.path)
  if (found.sha256 === file.sha256 && found.size === file.size) return
  throw new ModelGateError(
    'deploy',
    `${file.name} changed after it was tested: sha256 was ${file.sha256}, is ${found.sha256}`,
    { subject: file.name, remedy: 'Find out what writes to the model file during the run, then run again.' },
  )
}

async function compete(run: Run): Promise<Outcome> {
  const { operation } = run
  for (let attempt = 1; attempt <= operation.options.maxAttempts; attempt++) {
    const outcome = await attemptDeployment(run)
    if (outcome !== null) return outcome
    operation.log.info(`deploy: another run changed ${operation.environment} first (try ${attempt})`)
    await sleepWithJitter(operation, Math.min(100 * attempt, 2_000))
  }
  throw new ModelGateError(
    'conflict',
    `other runs changed ${operation.environment} before this one ${operation.options.maxAttempts} times`,
    { subject: operation.environment, remedy: 'Run again, or give the workflow a concurrency group per environment.' },
  )
}

/** One round from reading the pointer to the flip; null when the race was lost. */
async function attemptDeployment(run: Run): Promise<Outcome | null> {
  const { operation, request } = run
  const { store, environment, options, source, log } = operation
  stopIfCancelled(operation)
  const pointer = await settle(operation)
  const plan = await planOn({ store, environment, file: request.file, source, staleGuard: options.staleGuard }, pointer)
  const { lines } = plan
  if (plan.action === 'unchanged' && pointer !== null) {
    const health = await verifyPointer(operation, pointer)
    const unsigned = await demandProvenance(store, operation.provenance, pointer).then(() => null, messageOf)
    if (health.status === 'passed' && unsigned === null) return unchanged(pointer, health, lines)
    const why = health.status === 'passed' ? unsigned : `unhealthy: ${describeHealth(health)}`
    log.warning(
      `${request.file.name} is live in ${environment} already but not as it should be (${why ?? ''}); deploying again.`,
    )
  }
  if (plan.refusal !== null) return refused(pointer, plan.refusal, lines)

  const signed = await signOnce(run)
  log.progress(`deploy: uploading ${request.file.name}`)
  const change = newDeployment(operation, request, { id: run.id, signed }, pointer)
  const next = await commitChange(store, environment, pointer, change)
  if (run.candidate === null) {
    const rejected = await checkCandidate(run, next)
    if (rejected !== null) return { ...rejected, plan: lines, previous: reference(pointer) }
  }
  stopIfCancelled(operation)
  log.progress(`deploy: moving ${environment} to ${request.file.sha256.slice(0, 12)}`)
  const moved = await store.move(environmentBranch(environment), pointer?.commit ?? null, next.commit)
  return moved === 'conflict' ? null : afterFlip(run, next.commit, lines)
}

async function signOnce(run: Run): Promise<SignedVerdicts | null> {
  if (run.signed !== undefined) return run.signed
  const signed = await signDeployment(run.operation, run.request)
  run.signed = signed
  if (signed !== null && signed.message !== '') {
    run.checks.push(deployCheck('provenance', signed.sidecars.length > 0 ? 'passed' : 'skipped', signed.message))
  }
  return signed
}

/** Reads the candidate back from the server and checks it before anything live changes. Once a run: the bytes stay the same. */
async function checkCandidate(run: Run, next: { commit: string; manifest: Manifest }): Promise<Outcome | null> {
  const { operation, checks } = run
  const branch = candidateBranch(operation.environment, run.id, operation.processes.self)
  run.candidate = branch
  if ((await operation.store.move(branch, null, next.commit)) === 'conflict') {
    throw new ModelGateError('conflict', `the candidate ${branch} exists already`, { subject: branch })
  }
  operation.log.progress('deploy: checking the candidate read back from the server')
  const health = await verifyPointer(operation, next, 'waiting')
  const healthy = health.status === 'passed'
  const verdict = healthy
    ? 'The candidate is healthy'
    : `The candidate is unhealthy, ${operation.environment} is unchanged`
  checks.push(deployCheck('candidate', healthy ? 'passed' : 'failed', `${verdict}: ${describeHealth(health)}.`, health))
  if (healthy) return null
  return {
    status: 'failed',
    checks,
    plan: [],
    manifest: null,
    commit: null,
    previous: null,
    health,
    rollbackHealth: null,
  }
}

/** From here on the new model is live: every way out settles it or says that it is unverified. */
async function afterFlip(run: Run, commit: string, plan: readonly string[]): Promise<Outcome> {
  const { operation } = run
  try {
    return await judgeLive(run, await readPointerAt(operation.store, operation.environment, commit), plan)
  } catch (error) {
    const code = isModelGateError(error) ? error.code : 'deploy'
    const state = `deployment ${run.id} is live in ${operation.environment} but unverified`
    throw new ModelGateError(code, `${state}: ${messageOf(error)}`, {
      subject: operation.environment,
      remedy: 'The next deploy, rollback or monitor run verifies it or rolls it back first; start one now.',
      cause: error,
    })
  }
}

async function judgeLive(run: Run, live: Pointer, plan: readonly string[]): Promise<Outcome> {
  const { operation, checks } = run
  operation.log.progress('deploy: verifying the live model')
  const health = await verifyPointer(operation, live)
  const base = { checks, plan, health, previous: live.manifest.previous }
  const found = describeHealth(health)
  if (health.status === 'passed') {
    const settled = await settleLive(operation, live, { event: 'confirmed', health, reason: null })
    if (settled === null) return judgedByOthers(run, live, health, plan)
    checks.push(deployCheck('live', 'passed', `The live model is healthy: ${found}.`, health))
    return { ...base, status: 'deployed', manifest: settled.manifest, commit: settled.commit, rollbackHealth: null }
  }
  checks.push(deployCheck('live', 'failed', `The live model is unhealthy: ${found}.`, health))
  operation.log.warning(`Deployment ${run.id} is unhealthy: ${found}.`, operation.environment)
  const restored = await rollBackUnverified(operation, live, health, `Deployment ${run.id} is unhealthy: ${found}`)
  if (restored === null) return judgedByOthers(run, live, health, plan)
  if (live.manifest.previous === null) {
    const message = 'This was the first deployment, so there is nothing to roll back to: it is marked as failed.'
    checks.push(deployCheck('rollback', 'failed', message))
    return {
      ...base,
      status: 'failed',
      manifest: restored.pointer.manifest,
      commit: restored.pointer.commit,
      rollbackHealth: null,
    }
  }
  checks.push(rollbackCheck(live.manifest.previous.id, restored.health))
  return {
    ...base,
    status: 'rolled_back',
    manifest: live.manifest,
    commit: restored.pointer.commit,
    rollbackHealth: restored.health,
  }
}

/** Another run settled our deployment while we were looking at it: the history says how. */
async function judgedByOthers(run: Run, live: Pointer, health: HealthCheck, plan: readonly string[]): Promise<Outcome> {
  const { operation, checks, id } = run
  const now = await readPointer(operation.store, operation.environment)
  const entries = now?.history.entries ?? []
  const base = {
    checks,
    plan,
    health,
    previous: live.manifest.previous,
    manifest: live.manifest,
    commit: now?.commit ?? null,
  }
  const verdict = entries.find((entry) => entry.deployment === id && entry.event !== 'deployed')?.event
  if (verdict === 'confirmed') return { ...base, status: 'deployed', rollbackHealth: null }
  if (verdict === 'failed') return { ...base, status: 'failed', rollbackHealth: null }
  if (entries.some((entry) => entry.event === 'restored' && entry.replaces === id)) {
    checks.push(deployCheck('rollback', 'failed', `Another run rolled deployment ${id} back first.`))
    return { ...base, status: 'rolled_back', rollbackHealth: null }
  }
  throw new ModelGateError('conflict', `${operation.environment} was moved by something other than ModelGate`)
}

function rollbackCheck(previous: string, health: HealthCheck): CheckResult {
  const healthy = health.status === 'passed'
  const state = healthy ? 'is live again and healthy' : 'was brought back but is unhealthy as well, look at it now'
  return deployCheck(
    'rollback',
    healthy ? 'passed' : 'failed',
    `Deployment ${previous} ${state}: ${describeHealth(health)}.`,
    health,
  )
}

function unchanged(pointer: Pointer, health: HealthCheck, plan: readonly string[]): Outcome {
  const message = `The same bytes are active as deployment ${pointer.manifest.id} and healthy; nothing was changed.`
  return {
    status: 'deployed',
    checks: [deployCheck('unchanged', 'passed', message, health)],
    plan,
    manifest: pointer.manifest,
    commit: pointer.commit,
    previous: pointer.manifest.previous,
    health,
    rollbackHealth: null,
  }
}

function refused(pointer: Pointer | null, refusal: string, plan: readonly string[]): Outcome {
  const remedy = 'Deploy from a newer commit, use rollback to go back on purpose, or switch the stale guard off.'
  return {
    status: 'failed',
    checks: [deployCheck('not_stale', 'failed', `Not deployed: ${refusal}. ${remedy}`)],
    plan,
    manifest: null,
    commit: pointer?.commit ?? null,
    previous: reference(pointer),
    health: null,
    rollbackHealth: null,
  }
}
