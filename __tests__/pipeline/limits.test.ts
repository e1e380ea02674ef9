import { describe, expect, it } from '@jest/globals'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runModels } from '../../src/commands/index.js'
import { ModelGateError } from '../../src/core/errors.js'
import { givenInputs } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
cpSync('examples/models/penguins.joblib', join(folder, 'model.joblib'))

describe('limits of a run', () => {
  it('ends at timeout_minutes with an error, not with a verdict', async () => {
    writeFileSync(
      join(folder, 'short.yaml'),
      'cicd: { pipeline: { timeout_minutes: 0.00001 }, security: { dependency_check: false } }',
    )
    const [run] = await runModels(
      givenInputs('run', { model: 'model.joblib', config: 'short.yaml' }),
      testSurroundings(folder),
    )
    expect(run!.result.overall_status).toBe('error')
    expect(run!.result.errors.join('\n')).toContain('the pipeline took longer than 0.00001 minutes')
  })

  it('stops when the job is cancelled, and deploys nothing', async () => {
    const controller = new AbortController()
    controller.abort(new ModelGateError('cancelled', 'the run was stopped by SIGTERM'))
    const inputs = givenInputs('run', { model: 'model.joblib', 'auto-deploy': 'true' })
    const [run] = await runModels(inputs, testSurroundings(folder, { signal: controller.signal }))
    expect(run!.result.overall_status).toBe('error')
    expect(run!.result.stages.deployment?.status).toBe('skipped')
    expect(run!.result.errors.join('\n')).toContain('stopped by SIGTERM')
  })

  it('gives the same verdict one stage after the other', async () => {
    writeFileSync(
      join(folder, 'serial.yaml'),
      'cicd: { pipeline: { parallel_execution: false }, security: { dependency_check: false } }',
    )
    const [run] = await runModels(
      givenInputs('run', { model: 'model.joblib', config: 'serial.yaml' }),
      testSurroundings(folder),
    )
    expect(run!.result.overall_status).toBe('ready_for_deployment')
    expect(Object.keys(run!.result.stages)).toEqual(['testing', 'validation', 'security', 'deployment'])
  })
})
