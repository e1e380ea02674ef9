import { describe, expect, it } from '@jest/globals'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runModels } from '../../src/commands/index.js'
import { ModelGateError } from '../../src/core/errors.js'
import { silentLogger } from '../../src/core/log.js'
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

  describe('on large data', () => {
    const [head, ...rows] = readFileSync('examples/data/penguins-validation.csv', 'utf8').trim().split('\n')
    const block = rows.join('\n') + '\n'
    writeFileSync(join(folder, 'large.csv'), `${head!}\n${block.repeat(Math.ceil(16e6 / block.length))}`)
    const data = { 'validation-data': 'large.csv', target: 'species' }

    it('end a run that is still opening it', async () => {
      writeFileSync(join(folder, 'limited.yaml'), 'cicd: { pipeline: { timeout_minutes: 0.001 } }')
      const inputs = givenInputs('run', { model: 'model.joblib', config: 'limited.yaml', ...data })
      const run = runModels(inputs, testSurroundings(folder))
      await expect(run).rejects.toMatchObject({ code: 'timeout', subject: 'pipeline.timeout_minutes' })
    })

    it('end a run that is computing on it, with an error and no verdict', async () => {
      writeFileSync(join(folder, 'offline.yaml'), 'cicd: { security: { dependency_check: false } }')
      const controller = new AbortController()
      const progress = (message: string): void => {
        if (message !== 'validate: running') return
        setTimeout(() => {
          controller.abort(new ModelGateError('cancelled', 'the run was stopped by SIGTERM'))
        }, 100)
      }
      const [run] = await runModels(
        givenInputs('run', { model: 'model.joblib', config: 'offline.yaml', ...data }),
        testSurroundings(folder, { signal: controller.signal, log: { ...silentLogger, progress } }),
      )
      expect(run!.result.overall_status).toBe('error')
      expect(run!.result.stages.validation?.checks).toHaveLength(1)
      expect(run!.result.errors.join('\n')).toContain('validate.run: the run was stopped by SIGTERM')
    })
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
