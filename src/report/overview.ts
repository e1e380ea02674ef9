import type { CheckResult, PipelineResult, StageName, StageResult } from '../core/result.js'
import { counted, overallWording, riskWording, shortDigest, showDuration, showNumber, showShare } from './wording.js'

type Stages = PipelineResult['stages']

export interface StageView {
  readonly name: StageName
  readonly title: string
  readonly result: StageResult
  /** The one thing to know about it, unescaped. */
  readonly fact: string
}

interface StageWording<Key extends keyof Stages> {
  readonly name: StageName
  readonly key: Key
  readonly title: string
  readonly fact: (stage: NonNullable<Stages[Key]>) => string
}

/** The stages that ran, in the order in which they are told. */
export function stageViews({ stages }: PipelineResult): readonly StageView[] {
  return [view(stages, TEST), view(stages, VALIDATE), view(stages, SECURITY), view(stages, DEPLOY)].filter(
    (stage) => stage !== null,
  )
}

function view<Key extends keyof Stages>(stages: Stages, wording: StageWording<Key>): StageView | null {
  const stage = stages[wording.key]
  if (stage === undefined) return null
  return { name: wording.name, title: wording.title, result: stage, fact: wording.fact(stage) }
}

const TEST: StageWording<'testing'> = {
  name: 'test',
  key: 'testing',
  title: 'Test',
  fact: (stage) => {
    const rates = Object.entries(stage.pass_rates).flatMap(([kind, rate]) =>
      rate === null ? [] : [`${kind} ${showShare(rate)}`],
    )
    return [`${stage.tests_passed} of ${counted(stage.tests_run, 'test')} passed`, ...rates].join(', ')
  },
}

const VALIDATE: StageWording<'validation'> = {
  name: 'validate',
  key: 'validation',
  title: 'Validate',
  fact: ({ model_performance: performance, data_quality, data_drift, feature_importance }) => {
    const primary = performance.primary === null ? null : (performance.metrics[performance.primary] ?? null)
    const facts = [
      primary === null ? null : `${performance.primary!} ${showNumber(primary)}`,
      data_quality.score === null ? null : `data quality ${showNumber(data_quality.score)}`,
      data_drift.score === null ? null : `drift ${showNumber(data_drift.score)}`,
      feature_importance.stability === null ? null : `importance stability ${showNumber(feature_importance.stability)}`,
    ].filter((fact) => fact !== null)
    return facts.length > 0 ? facts.join(', ') : (performance.reason ?? 'nothing was evaluated')
  },
}

const SECURITY: StageWording<'security'> = {
  name: 'security_scan',
  key: 'security',
  title: 'Security scan',
  fact: (stage) => {
    const incomplete = stage.files.filter((file) => !file.complete).length
    const read = incomplete > 0 ? `, ${counted(incomplete, 'file')} not read to the end` : ''
    return `${riskWording(stage.overall_risk)}, ${counted(stage.findings.length, 'finding')}${read}`
  },
}

const DEPLOY: StageWording<'deployment'> = {
  name: 'deploy',
  key: 'deployment',
  title: 'Deploy',
  fact: (stage) => {
    if (stage.deployed_ref === null && stage.health_check === null) {
      return inEnvironment(stage.environment, stage.checks[0]?.message ?? 'nothing was deployed')
    }
    const health = stage.health_check === null ? '' : `, health ${showNumber(stage.health_check.score)}`
    const place = stage.deployed_ref ?? stage.target
    const back = stage.status === 'rolled_back' && stage.previous !== null ? `, back to ${stage.previous.id}` : ''
    return inEnvironment(stage.environment, `${place}${health}${back}`)
  },
}

/** A deployment that was never begun names no environment. */
export function inEnvironment(environment: string, text: string): string {
  return environment === '' ? text : `${environment}: ${text}`
}

/** All checks of the stages that ran, those of the health checks included, with the stage's title. */
export function allChecks(result: PipelineResult): readonly { readonly stage: string; readonly check: CheckResult }[] {
  return stageViews(result).flatMap(({ title, name, result: stage }) => {
    const health = name === 'deploy' ? (result.stages.deployment?.health_check?.checks ?? []) : []
    const known = new Set(stage.checks.map((check) => check.id))
    return [...stage.checks, ...health.filter((check) => !known.has(check.id))].map((check) => ({
      stage: title,
      check,
    }))
  })
}

const URGENCY: Readonly<Record<CheckResult['status'], number>> = {
  error: 0,
  failed: 1,
  inconclusive: 2,
  skipped: 3,
  passed: 4,
}

/** Checks that need somebody's attention: what closes the gate first, warnings after, each in the order of the stages. */
export function openChecks(result: PipelineResult): ReturnType<typeof allChecks> {
  const urgency = (check: CheckResult): number => URGENCY[check.status] + (check.severity === 'warn' ? 10 : 0)
  return allChecks(result)
    .filter(({ check }) => check.status !== 'passed' && check.status !== 'skipped')
    .toSorted((a, b) => urgency(a.check) - urgency(b.check))
}

/** Open checks that say the same with the same numbers, told once under all their names. */
export function groupedOpenChecks(
  result: PipelineResult,
): readonly { readonly ids: readonly string[]; readonly check: CheckResult }[] {
  const groups = new Map<string, { ids: string[]; check: CheckResult }>()
  for (const { check } of openChecks(result)) {
    const key = JSON.stringify([check.status, check.severity, check.message, check.measured, check.threshold])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { ids: [check.id], check })
    else group.ids.push(check.id)
  }
  return [...groups.values()]
}

export interface Verdict {
  /** PASS, FAIL, UNSURE or ERROR. */
  readonly word: string
  readonly emoji: string
  readonly status: string
  readonly model: string
  readonly digest: string | null
  /** "29 of 31 checks passed, 2 failed (validate)". */
  readonly count: string
  readonly duration: string
}

export function verdictOf(result: PipelineResult): Verdict {
  const wording = overallWording(result.overall_status)
  const place = result.overall_status === 'deployed' ? ` to ${result.environment}` : ''
  return {
    word: wording.verdict,
    emoji: wording.emoji,
    status: `${wording.word}${place}`,
    model: result.model_path,
    digest: result.model === null ? null : shortDigest(result.model.sha256),
    count: countOf(result),
    duration: showDuration(result.execution_time_seconds * 1000),
  }
}

function countOf(result: PipelineResult): string {
  const checks = allChecks(result).filter(({ check }) => check.status !== 'skipped')
  const passed = checks.filter(({ check }) => check.status === 'passed').length
  const blocking = checks.filter(({ check }) => check.status !== 'passed' && check.severity !== 'warn')
  const stages = [...new Set(blocking.map(({ stage }) => stage.toLowerCase()))].join(', ')
  const warnings = checks.length - passed - blocking.length
  return [
    `${passed} of ${counted(checks.length, 'check')} passed`,
    ...(blocking.length > 0 ? [`${blocking.length} not (${stages})`] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(', ')
}

/**
 * Errors and warnings that no check tells: the document lists every message for machines, and a reader should not meet
 * the same sentence twice.
 */
export function furtherMessages(result: PipelineResult): {
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
} {
  const told = new Set(openChecks(result).map(({ check }) => `${check.id}: ${check.message}`))
  return {
    errors: result.errors.filter((message) => !told.has(message)),
    warnings: result.warnings.filter((message) => !told.has(message)),
  }
}
