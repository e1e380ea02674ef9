import { explain, ModelGateError } from '../core/errors.js'
import {
  RESULT_SCHEMA_VERSION,
  type CheckResult,
  type ModelSummary,
  type PipelineResult,
  type StageName,
} from '../core/result.js'
import { STAGES, type Stage, type StageContext } from '../stages/index.js'
import { decideGate, nextStep, overallStatus } from './gate.js'

export interface PipelineRequest {
  readonly context: Omit<StageContext, 'earlier'>
  readonly stages: readonly StageName[]
  readonly pipelineId: string
}

type Stages = PipelineResult['stages']
type StageKey = keyof Stages

/**
 * Runs the stages on one model: test, validate and security_scan (side by side when parallel_execution is set),
 * then deploy when the gate is open. Never throws for what a model, its data or a server does: that is in the result.
 */
export async function runPipeline({ context, stages, pipelineId }: PipelineRequest): Promise<PipelineResult> {
  const startTime = context.clock.now()
  const start = context.clock.elapsed()
  const chosen = STAGES.filter((stage) => stages.includes(stage.name))
  const judging = chosen.filter((stage) => stage.name !== 'deploy')
  const results: Partial<Record<StageKey, Stages[StageKey]>> = {}
  const runOne = async (stage: Stage): Promise<void> => {
    const started_ms = Math.round(context.clock.elapsed() - start)
    const result = await runStage(stage, { ...context, earlier: { ...(results as Stages) } })
    results[stage.key] = { ...result, started_ms }
  }
  if (context.config.pipeline.parallel_execution) await Promise.all(judging.map(runOne))
  else for (const stage of judging) await runOne(stage)

  const judged = results as Stages
  const gate = decideGate(judged, context.config)
  const deploy = chosen.find((stage) => stage.name === 'deploy')
  if (deploy !== undefined) {
    if (gate.open) await runOne(deploy)
    else
      results[deploy.key] = deploy.blank(
        'skipped',
        notRun('deployment.gate', 'the gate is closed; nothing was changed'),
      )
  }
  const done = inOrder(results as Stages)
  const status = overallStatus(gate, done.deployment)
  return {
    schema_version: RESULT_SCHEMA_VERSION,
    pipeline_id: pipelineId,
    start_time: startTime.toISOString(),
    model_path: context.model.path,
    environment: context.environment,
    model: await summarise(context),
    stages: done,
    verdict: {
      passed: status === 'deployed' || status === 'ready_for_deployment' || status === 'awaiting_approval',
      reasons: [...gate.reasons, ...deploymentReasons(done.deployment)],
      next_step: nextStep(status, gate, context.environment),
    },
    overall_status: status,
    execution_time_seconds: Math.round(context.clock.elapsed() - start) / 1000,
    errors: messages(
      done,
      (check) => check.severity !== 'warn' && (check.status === 'error' || check.status === 'failed'),
    ),
    warnings: [
      ...messages(
        done,
        (check) =>
          check.status === 'inconclusive' ||
          (check.severity === 'warn' && check.status !== 'passed' && check.status !== 'skipped'),
      ),
      ...(await notes(context)),
    ],
  }
}

/** One stage under the run's time limit and cancellation. */
async function runStage(stage: Stage, context: StageContext): Promise<NonNullable<Stages[StageKey]>> {
  const { clock, signal, log } = context
  const start = clock.elapsed()
  log.progress(`${stage.name}: running`)
  try {
    const result = await untilAborted(stage.run(context), signal, stage.name === 'deploy')
    log.progress(`${stage.name}: ${result.status}`)
    return result
  } catch (error) {
    log.progress(`${stage.name}: error`)
    const check = {
      ...notRun(`${stage.name}.run`, explain(error)),
      status: 'error' as const,
      duration_ms: Math.round(clock.elapsed() - start),
    }
    return stage.blank('error', check)
  }
}

/**
 * A stage that only reads is abandoned when time is up. A deployment is not: it hears the signal itself and
 * stops at a safe point, so that it can say in which state the environment is.
 */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal, finishes: boolean): Promise<T> {
  if (finishes) return work
  if (signal.aborted) throw aborted(signal)
  let listener: (() => void) | undefined
  const stop = new Promise<never>((_resolve, reject) => {
    listener = () => {
      reject(aborted(signal))
    }
    signal.addEventListener('abort', listener, { once: true })
  })
  try {
    return await Promise.race([work, stop])
  } finally {
    if (listener !== undefined) signal.removeEventListener('abort', listener)
  }
}

function aborted(signal: AbortSignal): ModelGateError {
  return signal.reason instanceof ModelGateError
    ? signal.reason
    : new ModelGateError('cancelled', 'the run was cancelled')
}

function notRun(id: string, message: string): CheckResult {
  return { id, status: 'skipped', measured: null, threshold: null, message, duration_ms: 0 }
}

/** Keys in the order of the specification, whichever stage ended first. */
function inOrder(stages: Stages): Stages {
  const { testing, validation, security, deployment } = stages
  return {
    ...(testing === undefined ? {} : { testing }),
    ...(validation === undefined ? {} : { validation }),
    ...(security === undefined ? {} : { security }),
    ...(deployment === undefined ? {} : { deployment }),
  }
}

function messages(stages: Stages, wanted: (check: CheckResult) => boolean): string[] {
  return Object.values(stages).flatMap((stage) =>
    stage.checks.filter(wanted).map((check) => `${check.id}: ${check.message}`),
  )
}

function deploymentReasons(deployment: Stages['deployment']): string[] {
  if (deployment === undefined || !['failed', 'rolled_back', 'error', 'inconclusive'].includes(deployment.status))
    return []
  return deployment.checks
    .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
    .map((check) => `deployment: ${check.id} ${check.status}: ${check.message}`)
}

async function summarise({ model }: Pick<StageContext, 'model'>): Promise<ModelSummary | null> {
  let file
  try {
    file = await model.file()
  } catch {
    return null // unit.file_exists tells why
  }
  const base = { path: model.path, sha256: file.sha256, size: file.size }
  try {
    const { model: opened } = await model.open()
    return {
      ...base,
      format: opened.facts.format,
      facts: opened.facts,
      task: opened.task,
      classes: opened.classes,
      engine: opened.engine,
      engine_version: opened.engineVersion,
      engine_reason: opened.engineReason,
    }
  } catch {
    // unit.model_loading tells why
    const facts = await model.facts()
    return {
      ...base,
      format: facts?.format ?? 'unknown',
      facts,
      task: null,
      classes: null,
      engine: null,
      engine_version: null,
      engine_reason: null,
    }
  }
}

async function notes({ model }: Pick<StageContext, 'model'>): Promise<readonly string[]> {
  try {
    return (await model.open()).notes
  } catch {
    return []
  }
}
