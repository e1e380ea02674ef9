import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { runModels } from '../../src/commands/index.js'
import type { PipelineResult } from '../../src/core/result.js'
import { givenInputs, type OptionName } from '../../src/inputs/index.js'
import { exitCodeOf } from '../../src/pipeline/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const validates = new Ajv({ strict: false, logger: false, allErrors: true }).compile(
  (({ $schema: _dialect, ...schema }) => schema)(JSON.parse(readFileSync('config/result.schema.json', 'utf8'))),
)

beforeAll(() => {
  cpSync('examples', join(folder, 'examples'), { recursive: true })
})

const PENGUINS = {
  model: 'examples/models/penguins.joblib',
  'validation-data': 'examples/data/penguins-validation.csv',
  'reference-data': 'examples/data/penguins-train.csv',
  target: 'species',
  config: 'examples/main_config.yaml',
}

async function run(values: Partial<Record<OptionName, string>>): Promise<PipelineResult> {
  const [finished] = await runModels(givenInputs('run', values), testSurroundings(folder))
  const { result } = finished!
  expect(validates(JSON.parse(readFileSync(finished!.files.result, 'utf8'))) || validates.errors).toBe(true)
  return result
}

const check = (result: PipelineResult, id: string) =>
  Object.values(result.stages)
    .flatMap((stage) => stage.checks)
    .find((one) => one.id === id)

describe('a run', () => {
  it('passes a good model through the judging stages and leaves it ready for deployment', async () => {
    const result = await run(PENGUINS)
    expect(result.overall_status).toBe('ready_for_deployment')
    expect(exitCodeOf(result.overall_status)).toBe(0)
    expect(result.pipeline_id).toMatch(/^pipeline_\d{8}_\d{6}_[0-9a-f]{6}$/)
    expect(result.stages.testing).toMatchObject({ status: 'passed', tests_run: 9, tests_passed: 9, coverage: 1 })
    // scikit-learn's own accuracy on these rows, printed by scripts/make-examples.py.
    expect(result.stages.validation?.model_performance.metrics['accuracy']).toBeCloseTo(0.9767441860465116, 12)
    expect(result.stages.security).toMatchObject({ status: 'passed', overall_risk: 'low' })
    expect(result.stages.deployment?.status).toBe('ready_for_deployment')
  })

  it.each([
    ['gapminder.joblib', 'gapminder', 'parquet', 'life_expectancy', 'r2', 0.8309567989200846],
    ['breast-cancer.onnx', 'breast-cancer', 'jsonl', 'diagnosis', 'accuracy', null],
    ['wine.h5', 'wine', 'csv', 'cultivar', 'accuracy', 0.9629629629629629],
  ])('reads %s with its data', async (model, data, extension, target, metric, expected) => {
    const result = await run({
      ...PENGUINS,
      model: `examples/models/${model}`,
      'validation-data': `examples/data/${data}-validation.${extension}`,
      'reference-data': `examples/data/${data}-train.${extension}`,
      target,
    })
    expect(result.overall_status).toBe('ready_for_deployment')
    const value = result.stages.validation?.model_performance.metrics[metric]
    if (expected === null) expect(value).toBeGreaterThan(0.9)
    else expect(value).toBeCloseTo(expected, 10)
  })

  it('closes the gate for a model that learnt nothing', async () => {
    const result = await run({
      ...PENGUINS,
      model: 'examples/models/penguins-shuffled-labels.joblib',
      'auto-deploy': 'true',
    })
    expect(result.overall_status).toBe('failed')
    expect(exitCodeOf(result.overall_status)).toBe(1)
    expect(check(result, 'validation.model_performance')).toMatchObject({ status: 'failed', threshold: 0.75 })
    expect(result.stages.deployment?.status).toBe('skipped')
  })

  it('writes the same document for the same input, but for ids and times', async () => {
    const timeless = (result: PipelineResult): string =>
      JSON.stringify(result, (key, value: unknown) => {
        if (['pipeline_id', 'start_time', 'execution_time_seconds', 'duration_ms', 'started_ms'].includes(key)) return 0
        const one = value as { id?: string } | null
        return one?.id?.startsWith('performance.') === true ? { ...one, measured: 0 } : value
      })
    expect(timeless(await run(PENGUINS))).toBe(timeless(await run(PENGUINS)))
  })

  it('gives no made-up score without validation data', async () => {
    const result = await run({ model: PENGUINS.model, config: PENGUINS.config })
    expect(result.overall_status).toBe('ready_for_deployment')
    expect(result.stages.validation?.model_performance).toMatchObject({
      status: 'not_evaluated',
      primary: null,
      metrics: {},
    })
    expect(check(result, 'validation.model_performance')).toMatchObject({ status: 'inconclusive', severity: 'warn' })
    expect(result.warnings.join('\n')).toContain('--validation-data')
  })

  it('catches a pickle that would run a command, and does not deploy it', async () => {
    writeFileSync(join(folder, 'attack.pkl'), `S"${'weights '.repeat(200)}"\n0cposix\nsystem\n(S"touch attacked"\ntR.`)
    const result = await run({ ...PENGUINS, model: 'attack.pkl', 'auto-deploy': 'true' })
    expect(result.stages.security).toMatchObject({ status: 'failed', overall_risk: 'high' })
    expect(result.overall_status).toBe('failed')
    expect(result.stages.deployment?.status).toBe('skipped')
    expect(() => readFileSync(join(folder, 'attacked'))).toThrow('ENOENT')
  })
})

describe('bad input', () => {
  it.each([
    ['a missing file', () => 'no.joblib', 'error', 2, 'no such file'],
    ['an empty file', () => put('empty.joblib', ''), 'error', 2, 'is empty'],
    [
      'a git-lfs pointer',
      () => put('lfs.joblib', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`),
      'error',
      2,
      'lfs: true',
    ],
    ['a truncated joblib', () => truncated('cut.joblib'), 'error', 2, 'truncated'],
    ['a folder', () => 'examples', 'error', 2, 'is a directory'],
  ])('%s has one clear message and exit code 2', async (_what, make, status, code, message) => {
    const result = await run({ ...PENGUINS, model: make() })
    expect(result.overall_status).toBe(status)
    expect(exitCodeOf(result.overall_status)).toBe(code)
    expect(result.verdict.reasons[0]).toContain(message)
  })

  it('a wrong extension fails the format check with the remedy', async () => {
    cpSync('examples/models/penguins.joblib', join(folder, 'penguins.onnx'))
    const result = await run({ ...PENGUINS, model: 'penguins.onnx' })
    expect(result.overall_status).toBe('failed')
    expect(check(result, 'unit.file_format')?.message).toContain('the name says onnx, the content is joblib')
  })

  it.each<[string, Partial<Record<OptionName, string>>, string, string]>([
    ['a target that is not there', { target: 'specie' }, 'usage', 'did you mean species?'],
    ['an unknown environment', { environment: 'stagin' }, 'usage', 'did you mean staging?'],
    ['an unknown stage', { stages: 'test,deplo' }, 'usage', 'did you mean deploy?'],
    ['a pattern without matches', { model: 'models/*.joblib' }, 'not-found', 'no file matches'],
    ['data that is not there', { 'validation-data': 'no.csv' }, 'not-found', 'no.csv'],
  ])('%s stops before anything runs', async (_what, values, code, message) => {
    await expect(run({ ...PENGUINS, ...values })).rejects.toMatchObject({ code })
    await expect(run({ ...PENGUINS, ...values })).rejects.toThrow(new RegExp(message.replace(/[?*.]/g, '\\$&')))
  })

  it('an unknown configuration key stops with file, line and the nearest key', async () => {
    put('bad.yaml', 'cicd:\n  security:\n    max_severty: low\n')
    await expect(run({ ...PENGUINS, config: 'bad.yaml' })).rejects.toThrow(
      /bad\.yaml:3:5: unknown key max_severty.*max_severity/s,
    )
  })

  it('a feature that the data lacks fails by name', async () => {
    const rows = readFileSync('examples/data/penguins-validation.csv', 'utf8').split('\n')
    put('short.csv', rows.map((row) => row.split(',').slice(0, -1).join(',')).join('\n'))
    const result = await run({ ...PENGUINS, 'validation-data': 'short.csv' })
    expect(result.overall_status).toBe('failed')
    expect(check(result, 'integration.data_compatibility')?.message).toContain(
      'lacks a column that the model needs: sex',
    )
  })

  function put(name: string, text: string): string {
    writeFileSync(join(folder, name), text)
    return name
  }

  function truncated(name: string): string {
    cpSync('examples/models/penguins.joblib', join(folder, name))
    truncateSync(join(folder, name), 5000)
    return name
  }
})

describe('a deployment', () => {
  it('brings the tested bytes to a branch of a real git remote, and a second run changes nothing', async () => {
    const remote = join(folder, 'remote.git')
    mkdirSync(remote)
    execFileSync('git', ['init', '--quiet', '--bare', remote])
    put(
      'deploy.yaml',
      `cicd:\n  deployment: { remote: ${JSON.stringify(remote)} }\n  security: { dependency_check: false }\n  validation: { data_drift_threshold: 0.25 }\n`,
    )
    const deployed = await run({ ...PENGUINS, config: 'deploy.yaml', 'auto-deploy': 'true' })
    expect(deployed.overall_status).toBe('deployed')
    const git = (...words: string[]): Buffer => execFileSync('git', ['-C', remote, ...words])
    expect(git('show', 'modelgate/staging:models/staging/penguins.joblib')).toEqual(
      readFileSync('examples/models/penguins.joblib'),
    )
    const again = await run({ ...PENGUINS, config: 'deploy.yaml', 'auto-deploy': 'true' })
    expect(again.overall_status).toBe('deployed')
    expect(again.stages.deployment?.deployed_ref).toBe(deployed.stages.deployment?.deployed_ref)
    expect(again.stages.validation?.feature_importance.stability).toBe(1)
  })

  it('prints its plan on a dry run and changes nothing', async () => {
    const result = await run({ ...PENGUINS, 'dry-run': 'true' })
    expect(result.stages.deployment?.plan.join('\n')).toContain('models/staging/penguins.joblib')
    expect(result.overall_status).toBe('ready_for_deployment')
  })

  function put(name: string, text: string): void {
    writeFileSync(join(folder, name), text)
  }
})
