import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { COMMANDS, runModels } from '../../src/commands/index.js'
import { readTable } from '../../src/data/index.js'
import { givenInputs, parseArguments, type CommandName } from '../../src/inputs/index.js'
import { openModel } from '../../src/model/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'
import { access, instance, leftIn, numbers, pythonFolder, testPython } from './support.js'

/** A repository with code of its own, models that need it, and what plain Python predicts with them. */
const repository = temporaryFolder()
const temp = temporaryFolder()
const surroundings = (over: Parameters<typeof testSurroundings>[1] = {}) =>
  testSurroundings(repository, {
    tempDirectory: temp,
    environment: { PATH: `${pythonFolder()}:${process.env['PATH'] ?? ''}` },
    ...over,
  })

async function modelgate(
  name: CommandName,
  words: readonly string[],
  over: Parameters<typeof testSurroundings>[1] = {},
): Promise<Record<string, unknown>> {
  let printed = ''
  const command = await COMMANDS.find((one) => one.name === name)!.load()
  const inputs = parseArguments(name, words, { MODELGATE_RUNTIME: 'python' })
  await command.run(inputs, surroundings(over), (text) => (printed += text))
  return JSON.parse(printed) as Record<string, unknown>
}

interface Expected {
  readonly predictions: readonly unknown[]
  readonly probabilities?: readonly (readonly number[])[]
}
const expectedOf = (name: string) => JSON.parse(readFileSync(join(repository, `${name}.json`), 'utf8')) as Expected

if (testPython === undefined) {
  it('needs MODELGATE_TEST_PYTHON; the worker without Python is in conditions.test.ts', () => {
    expect(pythonFolder()).toBe('/nowhere')
  })
} else {
  beforeAll(() => {
    cpSync('__tests__/fixtures/python/repository', repository, { recursive: true })
    execFileSync(testPython!, ['__tests__/fixtures/python/train.py', repository])
    const security = { allowed_modules: ['shop'], dependency_check: false }
    writeFileSync(join(repository, 'vouched.yaml'), JSON.stringify({ cicd: { security } }))
    writeFileSync(join(repository, 'strict.yaml'), JSON.stringify({ cicd: { security: { dependency_check: false } } }))
  })

  describe('a model of a class of its own', () => {
    it.each([
      ['pipeline', 'classification'],
      ['nearest', 'classification'],
      ['outputs', 'regression'],
      ['types', 'classification'],
    ])('%s predicts, to the bit, what plain Python predicts', async (name, task) => {
      const path = join(repository, `${name}.joblib`)
      const sources = { root: repository, modules: ['shop.models'] }
      const python = access(temp, { mayExecute: () => Promise.resolve({ allowed: true, sources }) })
      const { model, notes } = await openModel(new Uint8Array(readFileSync(path)), path, {
        python: { ...python, asked: false },
      })
      const data = await readTable(join(repository, `${name}.csv`))
      const { labels, values, probabilities, outputs } = await model.predict(data, { probabilities: true })
      expect(model).toMatchObject({ task, runtime: 'python', engine: 'python' })
      expect(model.engineVersion).toMatch(/^3\.\d+\.\d+ scikit-learn \d/)
      expect(model.engineReason).toMatch(/classes of "shop" cannot be run from the file/)
      expect(notes[0]).toMatch(/without network, files or other processes \(seccomp, Landlock \d/)
      const { predictions, probabilities: shares } = expectedOf(name)
      expect(labels ?? Array.from(values!)).toEqual(outputs === 1 ? predictions : predictions.flat())
      expect(probabilities === null ? undefined : Array.from(probabilities)).toEqual(shares?.flat())
      await model.close()
      expect(await leftIn(temp)).toEqual([])
    })
  })

  it('gets no file for messages where SciPy 1.13 makes one at import, and none for anything else', async () => {
    const code = [
      'import tempfile',
      "quiet = tempfile.mkstemp(prefix=b'scipy-')[1] == b'/dev/null'",
      'class Model:',
      '    def predict(self, X):',
      '        try:',
      '            tempfile.mkstemp()',
      '        except OSError:',
      '            return [float(quiet)] * len(X)',
    ]
    writeFileSync(join(repository, 'messages.py'), code.join('\n'))
    const sources = { root: repository, modules: ['messages'] }
    const python = access(temp, { mayExecute: () => Promise.resolve({ allowed: true, sources }) })
    const bytes = instance('messages', 'Model')
    const { model } = await openModel(bytes, 'messages.pkl', { python: { ...python, asked: false } })
    expect([...(await model.predict(numbers())).values!]).toEqual([1, 1, 1])
    await model.close()
  })

  describe('the command line', () => {
    const PIPELINE = ['--model', 'pipeline.joblib', '--config', 'vouched.yaml']

    it('predicts with a vouched-for class, and leaves no process', async () => {
      const answer = await modelgate('predict', [...PIPELINE, '--data', 'pipeline.csv'])
      expect(answer).toMatchObject({
        runtime: 'python',
        engine: 'python',
        classes: ['cheap', 'dear'],
        ...expectedOf('pipeline'),
      })
      expect(await leftIn(temp)).toEqual([])
    })

    it('predicts with one entry of a dict, and not with entries one after the other', async () => {
      const words = ['--model', 'bundle.joblib', '--config', 'vouched.yaml', '--data', 'pipeline.csv', '--entry']
      const answer = await modelgate('predict', [...words, 'models.0'])
      expect(answer).toMatchObject({ runtime: 'python', ...expectedOf('pipeline') })
      await expect(modelgate('predict', [...words, 'ratio,models.0'])).rejects.toThrow(
        /classes of "shop" cannot be run from the file \(at model\)$/,
      )
    })

    it('refuses the same model when nobody vouches for its module, and says both reasons', async () => {
      const words = ['--model', 'pipeline.joblib', '--config', 'strict.yaml', '--data', 'pipeline.csv']
      await expect(modelgate('predict', words)).rejects.toMatchObject({
        code: 'unsupported',
        message: expect.stringMatching(
          /^pipeline\.joblib: shop\.models\.Ratio: classes of "shop".*; and not in Python: .*medium risk: .*pickle-unknown-module/,
        ),
        remedy: expect.stringMatching(/security\.allowed_modules.* Or: Look at the security scan/),
      })
    })

    it('refuses it for a stranger and with runtime native', async () => {
      const words = [...PIPELINE, '--data', 'pipeline.csv']
      const untrusted = 'this pull request comes from a fork'
      await expect(modelgate('predict', words, { untrusted })).rejects.toThrow(
        /not started for strangers: this pull request/,
      )
      await expect(modelgate('predict', [...words, '--runtime', 'native'])).rejects.toThrow(
        /cannot be run from the file \(at model\.ratio\)$/,
      )
    })

    it('names the module that is missing', async () => {
      const code = join(repository, 'vouched-other.yaml')
      writeFileSync(code, JSON.stringify({ cicd: { security: { allowed_modules: ['absent'] } } }))
      const model = join(repository, 'absent.pkl')
      writeFileSync(model, '\x80\x02cabsent.module\nThing\n)\x81.', 'latin1')
      await expect(
        modelgate('predict', ['--model', model, '--config', code, '--data', 'pipeline.csv']),
      ).rejects.toThrow(/lacks a module that the model needs: absent$/)
    })

    it('inspects it: it runs, and in what', async () => {
      expect(await modelgate('inspect', [...PIPELINE, '--json'])).toMatchObject({
        runs: true,
        task: 'classification',
        classes: ['cheap', 'dear'],
      })
      expect(await leftIn(temp)).toEqual([])
    })
  })

  it('a whole run tests and deploys it, and tells that it ran in Python and why', async () => {
    const config = join(repository, 'run.yaml')
    const deployment = { target: 'directory', directory: join(repository, 'live') }
    const security = { allowed_modules: ['shop'], dependency_check: false }
    const testing = { max_loading_seconds: 60 }
    writeFileSync(
      config,
      JSON.stringify({ cicd: { security, deployment, testing, pipeline: { on_inconclusive: 'warn' } } }),
    )
    const inputs = givenInputs('run', {
      model: 'pipeline.joblib',
      config,
      'reference-data': 'pipeline.csv',
      'auto-deploy': 'true',
    })
    const [finished] = await runModels(inputs, surroundings())
    const { result } = finished!
    expect(result.model).toMatchObject({
      engine: 'python',
      engine_reason: expect.stringMatching(/shop\.models\.Ratio: classes of "shop"/),
    })
    expect(result.stages.testing!.checks.filter((one) => one.id === 'unit.model_loading')).toMatchObject([
      { status: 'passed', message: expect.stringMatching(/^loaded in a sandboxed Python process \(3\./) },
    ])
    expect(result.warnings.join('\n')).toMatch(/without network, files or other processes/)
    expect([result.overall_status, result.verdict.reasons]).toEqual(['deployed', []])
    expect(await leftIn(temp)).toEqual([])
  })
}
