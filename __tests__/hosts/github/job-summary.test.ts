import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FinishedRun } from '../../../src/core/ports.js'
import { githubReporter } from '../../../src/hosts/github/reporter.js'
import { renderSummary } from '../../../src/report/index.js'
import { hostile } from '../../report/sample-results.js'
import { startResultsService, type ResultsService } from '../../support/results-service.js'
import { temporaryFolder } from '../../support/surroundings.js'
import { finished, pullRequestContext } from './support.js'

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
const RUNNERS_LIMIT = 1024 ** 2
const folder = temporaryFolder()
const file = join(folder, 'step-summary.md')
const before = { ...process.env }
let results: ResultsService

beforeEach(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  results = await startResultsService()
  writeFileSync(file, '')
  Object.assign(process.env, {
    GITHUB_STEP_SUMMARY: file,
    GITHUB_OUTPUT: join(folder, 'output'),
    ACTIONS_RESULTS_URL: results.url,
    ACTIONS_RUNTIME_TOKEN: results.token,
  })
  writeFileSync(join(folder, 'output'), '')
})

afterEach(async () => {
  jest.restoreAllMocks()
  process.env = { ...before }
  await results.stop()
})

const check = hostile.stages.testing!.checks[0]!
const withChecks = (length: number): typeof hostile => {
  const checks = Array.from({ length }, (_, index) => ({ ...check, id: `unit.check_${index}` }))
  return { ...hostile, stages: { ...hostile.stages, testing: { ...hostile.stages.testing!, checks } } }
}
/** Over the limit as it is, and half of it. */
const [huge, large] = [withChecks(2000), withChecks(500)]

/** A run whose summary lies in a folder, as a run writes it. */
function written(name: string, result: typeof hostile): FinishedRun {
  const run = finished(result, { model_path: `${name}.onnx` })
  mkdirSync(join(folder, name))
  const summary = join(folder, name, 'summary.md')
  writeFileSync(summary, renderSummary(run.result))
  const nothing = { html: null, junit: null, sarif: null, modelCard: null, bom: null }
  return { ...run, files: { ...nothing, directory: join(folder, name), result: summary, summary } }
}

async function publish(runs: readonly FinishedRun[]): Promise<string> {
  const artifact = { name: 'modelgate', files: [] }
  const context = pullRequestContext('http://127.0.0.1')
  const options = { context, artifact, sharded: false, outputDirectory: folder, comment: null, checkRun: null }
  expect(await githubReporter(options).publish(runs)).toEqual([])
  return readFileSync(file, 'utf8')
}

const LINK = '[All reports of this run](https://github.com/acme/models/actions/runs/77/artifacts/1001)'

it('is shortened below what the runner takes when it is over 1 MiB, and links to the whole', async () => {
  expect(Buffer.byteLength(renderSummary(huge, { maxBytes: Infinity }))).toBeGreaterThan(RUNNERS_LIMIT)
  const text = await publish([written('first', huge)])
  expect(Buffer.byteLength(text)).toBeLessThan(RUNNERS_LIMIT)
  expect(text).toContain("Shortened to stay within GitHub's size limit")
  expect(text).toContain('## ❌ FAIL')
  expect(text.trimEnd().endsWith(LINK)).toBe(true)
})

it('of models that are over 1 MiB together counts those that do not fit, and keeps a short one behind them', async () => {
  const text = await publish([written('a', large), written('b', large), written('c', large), written('small', hostile)])
  expect(Buffer.byteLength(text)).toBeLessThan(RUNNERS_LIMIT)
  expect(text.match(/^## /gm)).toHaveLength(2)
  expect(text).toContain('The summaries of 2 more models do not fit here')
  expect(text).toContain('small.onnx')
  expect(text.trimEnd().endsWith(LINK)).toBe(true)
})
