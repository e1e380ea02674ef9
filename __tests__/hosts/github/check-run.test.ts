import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { FilePlace, FinishedRun } from '../../../src/core/ports.js'
import type { CheckResult, PipelineResult } from '../../../src/core/result.js'
import { publishCheckRuns, type CheckRunMode } from '../../../src/hosts/github/check-run.js'
import type { GithubContext } from '../../../src/hosts/index.js'
import { renderSummary } from '../../../src/report/index.js'
import { deployed, hostile } from '../../report/sample-results.js'
import { startGithub, type GithubServer } from '../../support/github-api.js'
import { finished, pullRequestContext, quickClock } from './support.js'

let github: GithubServer
beforeEach(async () => {
  github = await startGithub()
})
afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

function publish(
  runs: readonly FinishedRun[],
  mode: CheckRunMode = 'auto',
  context: Partial<GithubContext> = {},
): Promise<readonly string[]> {
  return publishCheckRuns(runs, pullRequestContext(github.url, context), {
    ...{ mode, token: 'ghs_test', clock: quickClock(), render: renderSummary },
  })
}

const withChecks = (checks: readonly CheckResult[]): PipelineResult => ({
  ...hostile,
  model_path: 'models/m.onnx',
  stages: { ...hostile.stages, testing: { ...hostile.stages.testing!, checks } },
})

describe('the check run', () => {
  it('stands on the pull request’s own commit, not on the trial merge', async () => {
    expect(await publish([finished(deployed)])).toEqual([])
    expect(github.checks).toMatchObject([{ head_sha: 'a'.repeat(40), conclusion: 'success' }])
    expect(github.checks[0]!.output.summary).toContain('## ✅ PASS')
  })

  it('says failure for everything that did not pass, so that a required check cannot pass undecided', async () => {
    const undecided = {
      overall_status: 'inconclusive',
      verdict: { passed: false, reasons: [], next_step: '' },
    } as const
    await publish([finished(deployed, undecided)])
    expect(github.checks.map(({ conclusion }) => conclusion)).toEqual(['failure'])
  })

  it('is one for each model, named after it', async () => {
    await publish([finished(deployed), finished(deployed, { model_path: 'models/b.onnx' })])
    expect(github.checks.map(({ name }) => name)).toEqual([
      `ModelGate: ${deployed.model_path} (gate)`,
      'ModelGate: models/b.onnx (gate)',
    ])
  })

  it('sends more than 50 annotations in several requests, those that close the gate first', async () => {
    const check = hostile.stages.testing!.checks[0]!
    const checks = Array.from({ length: 120 }, (_, index): CheckResult => ({
      ...check,
      ...{ id: `unit.c${index}`, status: 'failed', message: 'wrong', severity: index < 60 ? 'warn' : 'fail' },
    }))
    expect(await publish([finished(withChecks(checks))])).toEqual([])
    const annotations = github.checks[0]!.output.annotations as { title: string; annotation_level: string }[]
    expect(annotations.length).toBeGreaterThanOrEqual(120)
    const levels = annotations.map((one) => one.annotation_level)
    expect(levels.indexOf('warning')).toBe(levels.lastIndexOf('failure') + 1)
    expect(github.traffic.map(({ operation }) => operation)).toEqual([
      'checks/create',
      'checks/update',
      'checks/update',
    ])
  })

  it('annotates the data and the line of the configuration where a check is about these, and else the model', async () => {
    const check = { ...hostile.stages.testing!.checks[0]!, status: 'failed', message: 'wrong' } as const
    const ids = ['performance.loading', 'validation.data_quality', 'unit.file_format', 'security.scan']
    const stages = { testing: { ...hostile.stages.testing!, checks: ids.map((id) => ({ ...check, id })) } }
    const places: Readonly<Record<string, FilePlace>> = {
      'performance.loading': { path: 'config/main_config.yaml', line: 12 },
      'validation.data_quality': { path: 'data/validation.csv', line: 1 },
      'security.scan': { path: '../elsewhere.yaml', line: 3 },
    }
    await publishCheckRuns(
      [finished({ ...hostile, model_path: 'models/m.onnx', stages })],
      pullRequestContext(github.url),
      {
        ...{ mode: 'auto', token: 'ghs_test', clock: quickClock(), render: renderSummary },
        places: () => Promise.resolve((id) => places[id] ?? null),
      },
    )
    expect(github.checks[0]!.output.annotations).toMatchObject([
      { path: 'config/main_config.yaml', start_line: 12, end_line: 12 },
      { path: 'data/validation.csv', start_line: 1 },
      { path: 'models/m.onnx', start_line: 1 },
    ])
  })

  it('keeps its summary below 65,535 characters', async () => {
    const check = hostile.stages.testing!.checks[0]!
    const result = withChecks(Array.from({ length: 2_000 }, (_, index) => ({ ...check, id: `unit.c${index}` })))
    await publish([finished(result)])
    expect(github.checks[0]!.output.summary!.length).toBeLessThan(65_535)
    expect(github.checks[0]!.output.summary).toContain('Shortened')
  })

  it('cuts hostile names and messages to what GitHub takes', async () => {
    const check = hostile.stages.testing!.checks[0]!
    const long = `\u202e${'x'.repeat(100_000)}`
    const result = withChecks([{ ...check, status: 'failed', id: long, message: long }])
    await publish([finished(result), finished(result, { model_path: long })])
    expect(github.checks[1]!.name.length).toBeLessThan(256)
    expect(JSON.stringify(github.checks).includes('\u202e')).toBe(false)
    expect(github.checks.map(({ output }) => output.annotations!.length > 0)).toEqual([true, false])
  })
})

describe('check run modes', () => {
  it('auto is silent when the workflow does not give the right', async () => {
    github.permissions.checks = 'none'
    expect(await publish([finished(deployed)])).toEqual([])
    expect(github.traffic).toHaveLength(1)
  })

  it('always names the right that is missing', async () => {
    github.permissions.checks = 'none'
    expect(await publish([finished(deployed)], 'always')).toEqual([
      expect.stringContaining('give the job "permissions: checks: write"'),
    ])
  })

  it('auto sends nothing for forks and outside of pull requests, always does on a push', async () => {
    await publish([finished(deployed)], 'auto', { untrusted: 'this pull request comes from a fork' })
    await publish([finished(deployed)], 'auto', { pullRequest: null })
    expect(github.traffic).toEqual([])
    await publish([finished(deployed)], 'always', { pullRequest: null })
    expect(github.checks.map((check) => check.head_sha)).toEqual(['b'.repeat(40)])
  })

  it('off sends nothing', async () => {
    await publish([finished(deployed)], 'off')
    expect(github.traffic).toEqual([])
  })

  it('tells of a server that stays broken', async () => {
    github.faults.push({ operation: 'checks/create', status: 500, message: 'oops', times: 9 })
    expect(await publish([finished(deployed)])).toEqual([expect.stringContaining('500: oops')])
  })
})
