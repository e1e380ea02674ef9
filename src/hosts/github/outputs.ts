import type { FinishedRun } from '../../core/ports.js'
import type { OverallStatus } from '../../core/result.js'

/** Worst first: of several models, the worst one speaks for the step. */
const WORST_FIRST: readonly OverallStatus[] = [
  'error',
  'failed',
  'rolled_back',
  'inconclusive',
  'awaiting_approval',
  'ready_for_deployment',
  'deployed',
]

export interface UploadedArtifact {
  readonly id: string
  readonly url: string
}

/**
 * All outputs of action.yml as strings; what does not exist is empty.
 * @param runs in the order of the models
 * @param nothingToDo no run means that there was nothing to judge, not that the run broke
 */
export function outputsOf(
  runs: readonly FinishedRun[],
  artifact: UploadedArtifact | null,
  commentId: string | null = null,
  nothingToDo = false,
): Readonly<Record<string, string>> {
  const worst = worstOf(runs)
  const { stages, verdict, overall_status, pipeline_id, model } = worst?.result ?? blankResult(nothingToDo)
  const drifted =
    stages.validation?.data_drift.columns.filter(({ role, drifted }) => role === 'feature' && drifted === true) ?? []
  const performance = stages.validation?.model_performance
  return {
    'overall-status': overall_status,
    passed: String(verdict.passed),
    'pipeline-id': pipeline_id,
    'model-sha256': model?.sha256 ?? '',
    'risk-level': stages.security?.overall_risk ?? '',
    metrics: JSON.stringify(performance?.metrics ?? {}),
    'drifted-features': JSON.stringify(drifted.map((column) => column.name)),
    'result-path': worst?.files.result ?? '',
    'html-path': worst?.files.html ?? '',
    'junit-path': worst?.files.junit ?? '',
    'sarif-path': worst?.files.sarif ?? '',
    'artifact-id': artifact?.id ?? '',
    'artifact-url': artifact?.url ?? '',
    'comment-id': commentId ?? '',
    'deployment-id': stages.deployment?.deployment_id ?? '',
    'deployed-ref': stages.deployment?.deployed_ref ?? '',
    'rolled-back': String(overall_status === 'rolled_back'),
    'previous-version': stages.deployment?.previous?.id ?? '',
  }
}

function worstOf(runs: readonly FinishedRun[]): FinishedRun | undefined {
  const rank = (run: FinishedRun): number => WORST_FIRST.indexOf(run.result.overall_status)
  return runs.toSorted((left, right) => rank(left) - rank(right))[0]
}

/** What the outputs say when the run broke before there was a result, or when a shard had no model. */
function blankResult(
  nothingToDo: boolean,
): Pick<FinishedRun['result'], 'stages' | 'verdict' | 'overall_status' | 'pipeline_id' | 'model'> {
  return {
    stages: {},
    verdict: { passed: nothingToDo, reasons: [], next_step: '' },
    overall_status: nothingToDo ? 'ready_for_deployment' : 'error',
    pipeline_id: '',
    model: null,
  }
}
