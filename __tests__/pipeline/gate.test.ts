import { describe, expect, it } from '@jest/globals'
import { defaultConfig, parseConfig } from '../../src/config/index.js'
import type {
  CheckStatus,
  DeploymentResult,
  OverallStatus,
  PipelineResult,
  TestingResult,
} from '../../src/core/result.js'
import { decideGate, exitCodeOf, nextStep, overallStatus } from '../../src/pipeline/index.js'

const config = defaultConfig()
const lenient = parseConfig('cicd: { pipeline: { on_inconclusive: warn } }', 'lenient.yaml')

function testing(status: CheckStatus): TestingResult {
  return {
    status,
    tests_run: 1,
    tests_passed: 1,
    coverage: 1,
    pass_rates: { unit: null, integration: null, performance: null },
    checks: [{ id: 'unit.x', status, measured: null, threshold: null, message: 'because', duration_ms: 1 }],
    duration_ms: 1,
  }
}

const stages = (status: CheckStatus): PipelineResult['stages'] => ({ testing: testing(status) })

describe('the gate', () => {
  it.each<[CheckStatus, boolean, string]>([
    ['passed', true, 'open'],
    ['failed', false, 'failed'],
    ['error', false, 'error'],
    ['inconclusive', false, 'inconclusive'],
    ['skipped', false, 'inconclusive'],
  ])('for a stage that is %s: open %s', (status, open, word) => {
    expect(decideGate(stages(status), config)).toMatchObject({ open, status: word })
  })

  it('opens for what could not be judged only when the configuration says so', () => {
    expect(decideGate(stages('inconclusive'), lenient).open).toBe(true)
    expect(decideGate(stages('failed'), lenient).open).toBe(false)
    expect(decideGate(stages('error'), lenient).open).toBe(false)
  })

  it('never opens when nothing judged the model', () => {
    expect(decideGate({}, config)).toMatchObject({ open: false, status: 'inconclusive' })
  })

  it('says what closed it', () => {
    expect(decideGate(stages('failed'), config).reasons).toEqual(['testing: unit.x failed: because'])
  })
})

describe('the overall status', () => {
  const gate = decideGate(stages('passed'), config)
  const deployment = (status: DeploymentResult['status']): DeploymentResult => ({ status }) as DeploymentResult

  it.each<[DeploymentResult['status'], OverallStatus, 0 | 1 | 2]>([
    ['deployed', 'deployed', 0],
    ['rolled_back', 'rolled_back', 1],
    ['failed', 'failed', 1],
    ['error', 'error', 2],
    ['inconclusive', 'inconclusive', 1],
    ['awaiting_approval', 'awaiting_approval', 0],
    ['ready_for_deployment', 'ready_for_deployment', 0],
    ['skipped', 'ready_for_deployment', 0],
  ])('of a deployment that is %s is %s, exit code %d', (status, expected, code) => {
    expect(overallStatus(gate, deployment(status))).toBe(expected)
    expect(exitCodeOf(expected)).toBe(code)
    expect(nextStep(expected, gate, 'staging')).not.toBe('')
  })

  it('is the closed gate, whatever a deployment says', () => {
    expect(overallStatus(decideGate(stages('failed'), config), deployment('deployed'))).toBe('failed')
  })
})
