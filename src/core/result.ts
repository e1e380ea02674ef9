import type { Engine, Label, ModelFacts, Task } from './model.js'

/**
 * The one document that a run fills and every report renders. Field names are the specification's (snake_case).
 * Everything under `ids and times` (pipeline_id, start_time, *_ms, execution_time_seconds, paths of this machine)
 * may differ between two runs on the same input; nothing else does.
 */
export const RESULT_SCHEMA_VERSION = 1

export type CheckStatus = 'passed' | 'failed' | 'inconclusive' | 'skipped' | 'error'
export type OverallStatus =
  'ready_for_deployment' | 'deployed' | 'awaiting_approval' | 'rolled_back' | 'failed' | 'inconclusive' | 'error'
export type StageName = 'test' | 'validate' | 'security_scan' | 'deploy'
export type Severity = 'high' | 'medium' | 'low'

export interface CheckResult {
  /** Stable and dotted: `unit.file_exists`, `validation.accuracy`. */
  readonly id: string
  readonly status: CheckStatus
  /** What was measured, in the check's own unit; null when nothing could be measured. */
  readonly measured: number | string | boolean | null
  readonly threshold: number | string | null
  /** One sentence: what was found and, unless it passed, what to do. */
  readonly message: string
  readonly duration_ms: number
  /** warn: shown, but does not fail the gate. Default fail. */
  readonly severity?: 'fail' | 'warn'
}

export interface StageResult {
  readonly status: CheckStatus | 'deployed' | 'rolled_back' | 'ready_for_deployment' | 'awaiting_approval'
  readonly checks: readonly CheckResult[]
  readonly duration_ms: number
  /** When it began, counted from the start of the run; absent for a stage that did not run. */
  readonly started_ms?: number
}

export interface TestingResult extends StageResult {
  readonly tests_run: number
  readonly tests_passed: number
  /** Share of the planned checks that could run, in [0,1]. */
  readonly coverage: number
  readonly pass_rates: Readonly<Record<'unit' | 'integration' | 'performance', number | null>>
}

export interface Interval {
  readonly low: number
  readonly high: number
  readonly level: number
}

export interface ModelPerformance {
  readonly status: 'evaluated' | 'not_evaluated'
  readonly reason: string | null
  readonly primary: string | null
  readonly rows: number
  readonly metrics: Readonly<Record<string, number | null>>
  readonly per_class: readonly PerClass[]
  readonly confusion_matrix: readonly (readonly number[])[] | null
  readonly intervals: Readonly<Record<string, Interval>>
  readonly against_deployed: Readonly<Record<string, MetricComparison>> | null
  /** Rows on which only one of the two models is right; null without a deployed classifier. */
  readonly label_disagreement?: LabelDisagreement | null
  readonly slices: readonly SliceResult[]
  /** Absent when the search is off or there are no columns to search. */
  readonly weak_segments?: WeakSegments
  /** Pictures of the probabilities, thinned for a report; absent when the model gives none. */
  readonly curves?: readonly PerformanceCurve[]
  /** Of a regressor: predicted value and residual (truth minus prediction) of some rows; absent for other models. */
  readonly residuals?: readonly (readonly [number, number])[]
}

/** One metric of both models on the same rows. */
export interface MetricComparison {
  readonly deployed: number
  /** This model minus the deployed one. */
  readonly difference: number
  /** Of the difference, by paired bootstrap; null for metrics that no rule asks for. */
  readonly interval?: Interval | null
  /** Two-sided; McNemar's test for accuracy, else the paired bootstrap's. */
  readonly p_value?: number | null
}

export interface LabelDisagreement {
  readonly only_deployed: number
  readonly only_candidate: number
  /** McNemar's test: exact below 25 rows in disagreement, corrected chi-squared from there. */
  readonly p_value: number
}

/** Groups of rows on which the model is weak; searched in one half of the rows, judged in the other. */
export interface WeakSegments {
  readonly compared_with: 'deployed' | 'all_rows'
  /** The primary metric, a key of `metrics`. */
  readonly metric: string
  readonly rows: number
  /** Groups that were looked at, and the most suspicious ones that were tested. */
  readonly searched: number
  readonly tested: number
  readonly segments: readonly {
    readonly conditions: readonly { readonly column: string; readonly value: string }[]
    readonly rows: number
    readonly score: number
    /** The deployed model's score on the same rows, or this model's on all rows. */
    readonly other: number
    /** `score` minus `other`, with its interval. */
    readonly difference: number
    readonly interval: Interval
    /** One-sided, adjusted for all groups that were tested (Benjamini-Hochberg). */
    readonly p_value: number
    readonly confirmed: boolean
  }[]
}

/** ROC: false against true positive rate. Precision-recall: recall against precision. Calibration: predicted against observed. */
export interface PerformanceCurve {
  readonly kind: 'roc' | 'precision_recall' | 'calibration'
  /** The class that counts as positive. */
  readonly label: Label
  readonly points: readonly (readonly [number, number])[]
}

export interface PerClass {
  readonly label: Label
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly support: number
}

export interface SliceResult {
  readonly column: string
  readonly value: string
  readonly rows: number
  readonly metric: string
  readonly score: number | null
  readonly gap: number | null
}

export interface QualityColumn {
  readonly name: string
  readonly type: string
  readonly missing: number
  readonly distinct: number
  readonly invalid: number
  readonly problems: readonly string[]
}

export interface DataQuality {
  readonly status: 'evaluated' | 'not_evaluated'
  readonly reason: string | null
  readonly score: number | null
  readonly rows: number
  readonly dimensions: Readonly<Record<'completeness' | 'uniqueness' | 'validity' | 'consistency', number | null>>
  readonly columns: readonly QualityColumn[]
  readonly checks: readonly CheckResult[]
}

export interface DriftColumn {
  readonly name: string
  readonly role: 'feature' | 'target' | 'prediction' | 'ignored'
  readonly type: 'numeric' | 'categorical' | 'id' | 'timestamp' | 'text'
  readonly test: string
  readonly score: number | null
  readonly noise_floor: number | null
  readonly p_value: number | null
  readonly psi: number | null
  /** The column's own threshold; absent where the column was not compared. */
  readonly threshold?: number
  /** Its share of the data set's score, of 1; absent unless features are weighted. */
  readonly weight?: number
  /** null: too few rows to tell, or left out; `reason` says which. */
  readonly drifted: boolean | null
  readonly reason: string | null
  readonly histogram: {
    readonly bins: readonly string[]
    readonly reference: readonly number[]
    readonly current: readonly number[]
  } | null
}

export interface DataDrift {
  readonly status: 'evaluated' | 'not_evaluated' | 'inconclusive'
  readonly reason: string | null
  /** Of the features only; labels and predictions have scores of their own. */
  readonly score: number | null
  /** With columns that have thresholds of their own and the largest score, that of the column with the score. */
  readonly threshold: number
  /** How the features' scores became one; absent when nothing was compared. */
  readonly aggregate?: 'max' | 'mean' | 'weighted' | 'share'
  readonly drifted: boolean | null
  readonly reference_rows: number
  readonly current_rows: number
  readonly columns: readonly DriftColumn[]
}

export interface FeatureImportance {
  readonly status: 'evaluated' | 'not_evaluated'
  readonly reason: string | null
  readonly stability: number | null
  readonly threshold: number
  readonly importances: readonly {
    readonly feature: string
    readonly importance: number
    readonly noise: number
    readonly deployed: number | null
  }[]
}

/** One difference between the deployed model's file and this one; null where it is absent. All strings are the files' own. */
export interface ModelChange {
  /** `model`, `versions`, `interface`, or a step of the structure. */
  readonly path: string
  readonly name: string
  readonly deployed: string | null
  readonly candidate: string | null
}

/** One behavioural case of the configuration. */
export interface BehaviourResult {
  readonly name: string
  readonly kind: 'golden' | 'invariance' | 'direction'
  /** What was asked, in one sentence. */
  readonly rule: string
  readonly status: CheckStatus
  /** Rows that were judged; a row counts once for each value that was tried. */
  readonly rows: number
  readonly failures: number
  /** The first rows that break it; rows are counted from 1. */
  readonly examples: readonly {
    readonly row: number
    readonly input: string
    readonly expected: string
    readonly found: string
  }[]
}

export interface ValidationResult extends StageResult {
  /** Against the deployed model; null when there is none to compare with. */
  readonly model_changes: readonly ModelChange[] | null

  readonly model_performance: ModelPerformance
  /** Absent when the configuration has no cases. */
  readonly behaviour?: readonly BehaviourResult[]
  readonly data_quality: DataQuality
  readonly data_drift: DataDrift
  readonly feature_importance: FeatureImportance
}

export interface Finding {
  readonly rule_id: string
  readonly severity: Severity
  readonly message: string
  /** Path inside the file: `model.joblib`, `weights.zip!/data.pkl`, `graph/node[3]`. */
  readonly location: string
  readonly offset: number | null
  readonly why: string
  readonly remedy: string
}

export interface ScannedFile {
  readonly path: string
  readonly format: string
  readonly size: number
  readonly sha256: string
  readonly risk: Severity
  /** False when a budget or a parse failure kept bytes from being judged. */
  readonly complete: boolean
  readonly bytes_accounted: number
  readonly findings: readonly Finding[]
}

export interface SecurityResult extends StageResult {
  /** null: the content was not scanned, so that nothing is known. */
  readonly overall_risk: Severity | null
  readonly findings: readonly Finding[]
  readonly files: readonly ScannedFile[]
}

export interface HealthCheck {
  readonly status: CheckStatus
  /** Share of the checks that passed, in [0,1]. */
  readonly score: number
  readonly threshold: number
  readonly checks: readonly CheckResult[]
}

export interface DeploymentResult extends StageResult {
  readonly environment: string
  readonly target: string
  readonly deployment_id: string | null
  readonly deployed_ref: string | null
  readonly sha256: string | null
  readonly previous: { readonly id: string; readonly sha256: string } | null
  readonly backup: string | null
  readonly health_check: HealthCheck | null
  /** The health check of what was restored, when a rollback happened. */
  readonly rollback_health_check: HealthCheck | null
  readonly plan: readonly string[]
}

export interface ModelSummary {
  readonly path: string
  readonly sha256: string
  readonly size: number
  readonly format: string
  readonly facts: ModelFacts | null
  readonly task: Task | null
  readonly classes: readonly Label[] | null
  readonly engine: Engine | null
  readonly engine_version: string | null
  readonly engine_reason: string | null
}

export interface PipelineResult {
  readonly schema_version: number
  readonly pipeline_id: string
  readonly start_time: string
  readonly model_path: string
  readonly environment: string
  readonly model: ModelSummary | null
  readonly stages: {
    readonly testing?: TestingResult
    readonly validation?: ValidationResult
    readonly security?: SecurityResult
    readonly deployment?: DeploymentResult
  }
  readonly verdict: { readonly passed: boolean; readonly reasons: readonly string[]; readonly next_step: string }
  readonly overall_status: OverallStatus
  /** The run whose verdict this is, told again since nothing of what it rests on has changed; absent: judged in this run. */
  readonly reused?: { readonly pipeline_id: string; readonly start_time: string }
  readonly execution_time_seconds: number
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}
