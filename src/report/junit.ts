import type { CheckResult, PipelineResult } from '../core/result.js'
import { html, plain } from '../core/text.js'
import { allChecks, stageViews } from './overview.js'
import { showMeasured } from './wording.js'

/**
 * JUnit XML as Jenkins, GitLab, Azure Pipelines and GitHub test reporters read it: one suite a stage, one case a
 * check. An inconclusive check is an error unless it only warns: a reader of the file must not take it for passed.
 * https://github.com/testmoapp/junitxml
 */
export function renderJunit(result: PipelineResult): string {
  const checks = allChecks(result).map(({ check }) => check)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ModelGate" ${shown(countOutcomes(checks))} time="${result.execution_time_seconds}">`,
    ...junitSuites(result),
    '</testsuites>',
    '',
  ].join('\n')
}

/** Lines of one suite a stage. @param prefix stands before the stage in the name of the suite, unescaped */
export function junitSuites(result: PipelineResult, prefix = ''): readonly string[] {
  const checks = allChecks(result)
  const suites = stageViews(result).map(({ title, name, result: stage }) => ({
    name,
    seconds: seconds(stage.duration_ms),
    checks: checks.filter((entry) => entry.stage === title).map((entry) => entry.check),
  }))
  return suites.flatMap((suite) => [
    `  <testsuite name="${xml(`${prefix}${suite.name}`)}" ${shown(countOutcomes(suite.checks))} time="${suite.seconds}" timestamp="${xml(result.start_time)}">`,
    '    <properties>',
    `      <property name="model" value="${xml(result.model_path)}"/>`,
    `      <property name="sha256" value="${xml(result.model?.sha256 ?? '')}"/>`,
    `      <property name="environment" value="${xml(result.environment)}"/>`,
    '    </properties>',
    ...suite.checks.map((check) => testCase(check, `${suite.name}.${result.model_path}`, fileOf(result.model_path))),
    '  </testsuite>',
  ])
}

type Outcome = 'passed' | 'failure' | 'error' | 'skipped'

export type OutcomeCounts = Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>>

function outcomeOf({ status, severity }: CheckResult): Outcome {
  if (status === 'passed') return 'passed'
  // JUnit has no warnings: a check that does not close the gate is skipped, with its message kept.
  if (status === 'skipped' || severity === 'warn') return 'skipped'
  return status === 'failed' ? 'failure' : 'error'
}

export function countOutcomes(checks: readonly CheckResult[]): OutcomeCounts {
  const of = (outcome: Outcome): number => checks.filter((check) => outcomeOf(check) === outcome).length
  return { tests: checks.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') }
}

/** The attributes of a suite, or of all. */
export function shown({ tests, failures, errors, skipped }: OutcomeCounts): string {
  return `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`
}

/**
 * Readers that annotate (EnricoMi/publish-unit-test-result-action, GitLab) look for a file of the repository here, and
 * take the class name for its path where there is none. Empty for a path outside of it, or one that cannot be shown.
 */
function fileOf(path: string): string {
  const shownAs = path.replaceAll('\\', '/').replace(/^\.\//, '')
  const outside = /^(\/|[A-Za-z]:|\.\.(\/|$))/.test(shownAs)
  return outside || plain(path, Infinity) !== path ? '' : ` file="${xml(shownAs)}"`
}

function testCase(check: CheckResult, className: string, file: string): string {
  const open = `    <testcase name="${xml(check.id)}" classname="${xml(className)}"${file} time="${seconds(check.duration_ms)}"`
  const outcome = outcomeOf(check)
  if (outcome === 'passed') return `${open}/>`
  const message = xml(check.message)
  if (outcome === 'skipped') return `${open}><skipped message="${message}"/></testcase>`
  const nothing = check.measured === null && check.threshold === null
  const detail = nothing ? '' : `found ${showMeasured(check.measured)}, wanted ${showMeasured(check.threshold)}`
  return `${open}><${outcome} message="${message}" type="${check.status}">${xml(detail)}</${outcome}></testcase>`
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}

/** Escaped for XML 1.0, which unlike HTML forbids U+FFFE and U+FFFF even as references. */
export function xml(text: string): string {
  return html(text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD'))
}
