import type { CheckStatus, PipelineResult, Severity } from '../../core/result.js'
import { plain } from '../../core/text.js'

/**
 * The numbers of some runs as OpenMetrics text, as GitLab's metrics report and Prometheus read it. What was not
 * measured has no line. Times are left out: they would differ in every merge request.
 * https://docs.gitlab.com/ci/testing/metrics_reports/
 * https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */
export function renderOpenMetrics(results: readonly PipelineResult[]): string {
  const lines = Object.entries(FAMILIES).flatMap(([name, samplesOf]) => {
    const samples = results.flatMap((result) =>
      samplesOf(result).flatMap((sample) =>
        lineOf(name, { ...sample, labels: { model: result.model_path, ...sample.labels } }),
      ),
    )
    return samples.length === 0 ? [] : [`# TYPE ${name} gauge`, ...samples]
  })
  return [...lines, '# EOF', ''].join('\n')
}

interface Sample {
  readonly value: number | null | undefined
  readonly labels?: Readonly<Record<string, string>>
}

const FAMILIES: Readonly<Record<string, (result: PipelineResult) => readonly Sample[]>> = {
  modelgate_passed: ({ verdict }) => [{ value: Number(verdict.passed) }],
  modelgate_model_size_bytes: ({ model }) => [{ value: model?.size }],
  modelgate_metric: ({ stages }) => metricValues(stages),
  modelgate_metric_bound: ({ stages }) => metricBounds(stages),
  modelgate_data_quality_score: ({ stages }) => [{ value: stages.validation?.data_quality.score }],
  modelgate_data_drift_score: ({ stages }) => [{ value: stages.validation?.data_drift.score }],
  modelgate_column_drift_score: ({ stages }) => columnDrift(stages),
  modelgate_feature_importance_stability: ({ stages }) => [{ value: stages.validation?.feature_importance.stability }],
  modelgate_findings: ({ stages }) => findingCounts(stages),
  modelgate_health_score: ({ stages }) => [{ value: stages.deployment?.health_check?.score }],
  modelgate_checks: ({ stages }) => checkCounts(stages),
}

type Stages = PipelineResult['stages']

function lineOf(name: string, { value, labels = {} }: Sample): readonly string[] {
  if (value === null || value === undefined || !Number.isFinite(value)) return []
  const shown = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return [`${name}{${shown.join(',')}} ${value}`]
}

/** Line breaks cannot stand here: `plain` has made them visible. */
function escaped(text: string): string {
  return plain(text, 200).replace(/["\\]/g, (character) => `\\${character}`)
}

function metricValues({ validation }: Stages): readonly Sample[] {
  return Object.entries(validation?.model_performance.metrics ?? {}).map(([metric, value]) => ({
    value,
    labels: { metric },
  }))
}

function metricBounds({ validation }: Stages): readonly Sample[] {
  return Object.entries(validation?.model_performance.intervals ?? {}).flatMap(([metric, { low, high }]) => [
    { value: low, labels: { metric, bound: 'low' } },
    { value: high, labels: { metric, bound: 'high' } },
  ])
}

function columnDrift({ validation }: Stages): readonly Sample[] {
  const columns = validation?.data_drift.columns ?? []
  return columns.map(({ name, role, score }) => ({ value: score, labels: { column: name, role } }))
}

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low']

/** Zeros too, so that a new finding shows as a change; nothing at all where nothing was scanned. */
function findingCounts({ security }: Stages): readonly Sample[] {
  if (security === undefined || security.overall_risk === null) return []
  return SEVERITIES.map((severity) => ({
    value: security.findings.filter((finding) => finding.severity === severity).length,
    labels: { severity },
  }))
}

const STATUSES: readonly CheckStatus[] = ['passed', 'failed', 'inconclusive', 'skipped', 'error']

function checkCounts(stages: Stages): readonly Sample[] {
  const checks = Object.values(stages).flatMap((stage) => stage.checks)
  return STATUSES.map((status) => ({
    value: checks.filter((check) => check.status === status).length,
    labels: { status },
  }))
}
