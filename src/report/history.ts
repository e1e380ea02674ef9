import type { OverallStatus, PipelineResult } from '../core/result.js'

/**
 * What was before a run: it stands beside the result and not in it, since the same model on the same data gives the same
 * result, whatever was before. All strings are unescaped.
 */
export interface ReportHistory {
  /** Earlier runs of the same model, oldest first. */
  readonly runs: readonly PastRun[]
  /** Of the environment, oldest first, that of this run included; null: nobody looked, or `unread` tells why nobody could. */
  readonly deployments: DeploymentHistory | null
  readonly unread: string | null
}

export interface DeploymentHistory {
  readonly environment: string
  /** Oldest first. */
  readonly deployments: readonly PastDeployment[]
  /** Share of settled deployments that became active; null before the first. */
  readonly success_rate: number | null
  readonly mean_time_to_restore_ms: number | null
}

export interface PastDeployment {
  readonly id: string
  readonly kind: string
  readonly outcome: 'active' | 'unverified' | 'failed' | 'rolled_back'
  readonly live: boolean
  readonly file: string
  readonly sha256: string
  /** ISO 8601, as the other times. */
  readonly started: string
  readonly live_ms: number | null
  readonly score: number | null
  readonly reason: string | null
  readonly metrics: Readonly<Record<string, number | null>> | null
  readonly source: { readonly commit: string | null; readonly actor: string | null }
}

/** The lines of a result that a later report looks back on. */
export interface PastRun {
  readonly pipeline_id: string
  readonly start_time: string
  readonly environment: string
  readonly overall_status: OverallStatus
  readonly execution_time_seconds: number
  readonly sha256: string | null
  readonly metrics: Readonly<Record<string, number | null>>
  readonly data_quality: number | null
  readonly drift: number | null
  readonly stability: number | null
}

/** What `pastRun` reads of a result. */
export type RunDocument = Pick<
  PipelineResult,
  'pipeline_id' | 'start_time' | 'environment' | 'overall_status' | 'execution_time_seconds'
> & {
  readonly model: { readonly sha256: string } | null
  readonly stages: {
    readonly validation?:
      | {
          readonly model_performance: { readonly metrics: Readonly<Record<string, number | null>> }
          readonly data_quality: { readonly score: number | null }
          readonly data_drift: { readonly score: number | null }
          readonly feature_importance: { readonly stability: number | null }
        }
      | undefined
  }
}

export function pastRun(result: RunDocument): PastRun {
  const { pipeline_id, start_time, environment, overall_status, execution_time_seconds, model, stages } = result
  const { validation } = stages
  return {
    pipeline_id,
    start_time,
    environment,
    overall_status,
    execution_time_seconds,
    sha256: model?.sha256 ?? null,
    metrics: validation?.model_performance.metrics ?? {},
    data_quality: validation?.data_quality.score ?? null,
    drift: validation?.data_drift.score ?? null,
    stability: validation?.feature_importance.stability ?? null,
  }
}
