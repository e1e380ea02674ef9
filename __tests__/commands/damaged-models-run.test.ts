import { beforeAll, describe, expect, it } from '@jest/globals'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CICDPipeline } from '../../src/api.js'
import { COMMANDS, runModels } from '../../src/commands/index.js'
import type { PipelineResult } from '../../src/core/result.js'
import { givenInputs, parseArguments, type OptionName } from '../../src/inputs/index.js'
import { exitCodeOf } from '../../src/pipeline/index.js'
import { expectClear } from '../support/clear-message.js'
import { layDamagedModels, PATHS, WHOLE_MODELS } from '../support/damaged-models.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()

beforeAll(() => {
  layDamagedModels(folder)
  copyFileSync(WHOLE_MODELS['zlib.joblib']!, join(folder, 'whole.joblib'))
  copyFileSync('examples/data/penguins-validation.csv', join(folder, 'rows-of-penguins.csv'))
})

/** The result that a run writes down, which says the same as the one that it gives. */
async function run(values: Partial<Record<OptionName, string>>): Promise<PipelineResult> {
  const [finished] = await runModels(givenInputs('run', values), testSurroundings(folder))
  const written = JSON.parse(readFileSync(finished!.files.result, 'utf8')) as PipelineResult
  expect(written.overall_status).toBe(finished!.result.overall_status)
  return written
}

const checksOf = (result: PipelineResult) => Object.values(result.stages).flatMap((stage) => stage.checks)

describe('run judges, with a result that names the file and the remedy and passes nothing that it could not read,', () => {
  const cut = Object.keys(WHOLE_MODELS).map((name) => `cut-in-the-middle/${name}`)

  it.each([...cut, ...PATHS.swapped, ...PATHS.absent])('%s', async (model) => {
    const result = await run({ model })
    expect(result.verdict.passed).toBe(false)
    expect(exitCodeOf(result.overall_status)).not.toBe(0)
    expect(result.stages.testing?.status).not.toBe('passed')
    expect(result.stages.security?.status).not.toBe('passed')
    expect(result.stages.deployment?.status).toBe('skipped')
    const loading = checksOf(result)
      .filter(({ id }) => id === 'unit.file_exists' || id === 'unit.model_loading')
      .at(-1)!
    expect(loading.status).not.toBe('passed')
    expectClear(loading.message, model, folder)
    expect(loading.message).toMatch(/\. `?[A-Z]\w.*[.)]$/)
    const scanned = checksOf(result).find(({ id }) => id === 'security.scan')
    expect(['error', 'inconclusive']).toContain(scanned?.status)
    expectClear(scanned!.message, model, folder)
    expect(JSON.stringify(result)).not.toContain(folder)
  })
})

it('the library gives the same result, of which each error says what to do', async () => {
  const pipeline = await CICDPipeline.create({ workingDirectory: folder })
  const result = await pipeline.runPipeline('cut-in-the-middle/zlib.joblib')
  expect(result.overall_status).toBe('error')
  expect(result.errors).toHaveLength(1)
  expectClear(result.errors[0]!, 'cut-in-the-middle/zlib.joblib', folder)
  expect(result.errors[0]).toMatch(/git lfs pull/)
  expect(existsSync(join(folder, 'modelgate-report', 'result.json'))).toBe(true)
})

it('a baseline that cannot be read fails the comparison by name', async () => {
  const data = { 'validation-data': 'rows-of-penguins.csv', target: 'species' }
  const result = await run({ model: 'whole.joblib', baseline: 'cut-in-the-middle/zlib.joblib', ...data })
  const check = checksOf(result).find(({ id }) => id === 'validation.deployed_model')
  expect(check).toMatchObject({ status: 'inconclusive', severity: 'fail' })
  expectClear(check!.message, 'the baseline cut-in-the-middle/zlib.joblib: zlib: truncated', folder)
  expect(result.verdict.passed).toBe(false)
})

it('drift of the predictions of a damaged model is refused by path', async () => {
  const command = await COMMANDS.find(({ name }) => name === 'drift')!.load()
  const path = 'cut-in-the-middle/xz.joblib'
  const words = ['--reference', 'rows.csv', '--current', 'rows.csv', '--model', path]
  const refused = command.run(parseArguments('drift', words, {}), testSurroundings(folder), () => undefined)
  await expect(refused).rejects.toMatchObject({
    code: 'corrupt',
    file: path,
    remedy: expect.stringContaining('sha256'),
  })
})
