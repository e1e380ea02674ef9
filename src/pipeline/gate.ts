import type { Config } from '../config/index.js'
import type { CheckResult, OverallStatus, PipelineResult } from '../core/result.js'

export interface GateDecision {
  /** True when nothing closes the gate: the model may be deployed. */
  readonly open: boolean
  readonly status: 'open' | 'failed' | 'inconclusive' | 'error'
  readonly reasons: readonly string[]
}

type Stages = PipelineResult['stages']

/** The stages that judge, in the order in which reasons are told. */
const JUDGES = ['testing', 'validation', 'security'] as const

/** Open only when every stage that ran passed. What could not run closes the gate unless on_inconclusive is warn. */
export function decideGate(stages: Stages, config: Config): GateDecision {
  const statuses = JUDGES.map((key) => stages[key]?.status).filter((status) => status !== undefined)
  const reasons = JUDGES.flatMap((key) => {
    const stage = stages[key]
    return stage === undefined || stage.status === 'passed' || stage.status === 'skipped'
      ? []
      : reasonsOf(key, stage.checks)
  })
  if (statuses.includes('failed')) return { open: false, status: 'failed', reasons }
  if (statuses.includes('error')) return { open: false, status: 'error', reasons }
  if (statuses.includes('inconclusive')) {
    return { open: config.pipeline.on_inconclusive === 'warn', status: 'inconclusive', reasons }
  }
  if (statuses.every((status) => status === 'skipped')) {
    return { open: false, status: 'inconclusive', reasons: ['no stage judged the model'] }
  }
  return { open: true, status: 'open', reasons: [] }
}

function reasonsOf(stage: string, checks: readonly CheckResult[]): string[] {
  return checks
    .filter((check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped')
    .map((check) => `${stage}: ${check.id} ${check.status}: ${check.message}`)
}

/** The one status of the run, from the gate and from what became of the deployment. */
export function overallStatus(gate: GateDecision, deployment: Stages['deployment']): OverallStatus {
  if (!gate.open) return gate.status === 'open' ? 'failed' : gate.status
  switch (deployment?.status) {
    case 'deployed':
    case 'rolled_back':
    case 'awaiting_approval':
    case 'failed':
    case 'error':
    case 'inconclusive':
      return deployment.status
    case 'passed':
      return 'deployed'
    case 'ready_for_deployment':
    case 'skipped':
    case undefined:
      return 'ready_for_deployment'
  }
}

/** What the reader should do now. */
export function nextStep(status: OverallStatus, gate: GateDecision, environment: string): string {
  switch (status) {
    case 'deployed':
      return `The model is live in ${environment}. Go back with: modelgate rollback --environment ${environment}`
    case 'ready_for_deployment':
      return `Deploy it: run again with --auto-deploy (input auto-deploy: true) for ${environment}.`
    case 'awaiting_approval':
      return `Approve the deployment to ${environment}, or run the job with environment: ${environment}.`
    case 'rolled_back':
      return `The previous model is live in ${environment} again. Mend the failed health checks before the next try.`
    case 'inconclusive':
      return 'Something could not be judged. Follow the remedy of each inconclusive check, or set pipeline.on_inconclusive: warn.'
    case 'error':
      return 'The run could not be carried out. Follow the remedy of the first error.'
    case 'failed':
      return gate.open
        ? 'The deployment failed; see the deployment checks.'
        : 'Mend the failed checks, or change the thresholds in the configuration on purpose.'
  }
}

/** Exit code of the command line: 0 passed, 1 the gate said no, 2 could not run. */
export function exitCodeOf(status: OverallStatus): 0 | 1 | 2 {
  if (status === 'error') return 2
  return status === 'deployed' || status === 'ready_for_deployment' || status === 'awaiting_approval' ? 0 : 1
}
