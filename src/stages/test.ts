import type { CheckResult, CheckStatus, TestingResult } from '../core/result.js'
import { worstOf } from './check.js'
import type { Stage, StageContext } from './context.js'
import { integrationTests } from './test/integration.js'
import { performanceTests } from './test/performance.js'
import { unitTests } from './test/unit.js'

const SUITES = ['unit', 'integration', 'performance'] as const
type Suite = (typeof SUITES)[number]

/** Checks that a full run of the stage has. */
const PLANNED = 9

/** Unit, integration and performance tests of the model file, each suite with a pass rate and its threshold. */
export const testStage: Stage<'testing'> = { name: 'test', key: 'testing', run, blank }

async function run(context: StageContext): Promise<TestingResult> {
  const start = context.clock.elapsed()
  const unit = await unitTests(context)
  const loading = unit.find((check) => check.id === 'unit.model_loading')
  const rest =
    loading?.status === 'passed' ? [...(await integrationTests(context)), ...(await performanceTests(context))] : []
  const checks = [...unit, ...rest]
  return summarise(checks, context, context.clock.elapsed() - start)
}

function summarise(checks: readonly CheckResult[], { config }: StageContext, durationMs: number): TestingResult {
  const thresholds: Record<Suite, number> = {
    unit: config.testing.unit_test_threshold,
    integration: config.testing.integration_test_threshold,
    performance: config.testing.performance_test_threshold,
  }
  const rates = passRates(checks)
  const judged = checks.filter((check) => check.status === 'passed' || check.status === 'failed')
  const tooLow = SUITES.filter((suite) => rates[suite] !== null && rates[suite] < thresholds[suite])
  return {
    status: statusOf(checks, tooLow.length > 0),
    tests_run: judged.length,
    tests_passed: checks.filter((check) => check.status === 'passed').length,
    coverage: judged.length / (PLANNED - checks.filter((check) => check.status === 'skipped').length),
    pass_rates: rates,
    checks,
    duration_ms: Math.round(durationMs),
  }
}

/** A suite's failures are tolerated down to its threshold; errors and checks that could not run never are. */
function statusOf(checks: readonly CheckResult[], rateTooLow: boolean): CheckStatus {
  const worst = worstOf(checks)
  if (worst === 'error' || rateTooLow) return worst === 'error' ? 'error' : 'failed'
  const open = checks.filter((check) => check.status !== 'failed')
  return worstOf(open)
}

function passRates(checks: readonly CheckResult[]): Record<Suite, number | null> {
  const rate = (suite: Suite): number | null => {
    const judged = checks.filter(
      (check) => check.id.startsWith(`${suite}.`) && (check.status === 'passed' || check.status === 'failed'),
    )
    return judged.length === 0 ? null : judged.filter((check) => check.status === 'passed').length / judged.length
  }
  return { unit: rate('unit'), integration: rate('integration'), performance: rate('performance') }
}

function blank(status: 'skipped' | 'error', check: CheckResult): TestingResult {
  return {
    status,
    tests_run: 0,
    tests_passed: 0,
    coverage: 0,
    pass_rates: { unit: null, integration: null, performance: null },
    checks: [check],
    duration_ms: check.duration_ms,
  }
}
