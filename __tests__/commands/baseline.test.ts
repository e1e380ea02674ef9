import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { givenBaseline } from '../../src/commands/baseline.js'
import { runModels } from '../../src/commands/index.js'
import { givenInputs } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const surroundings = testSurroundings(folder)
const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
const before = readFileSync('examples/models/penguins.joblib')

beforeAll(() => {
  mkdirSync(join(folder, 'models'))
  writeFileSync(join(folder, 'models/a.joblib'), before)
  writeFileSync(
    join(folder, 'models/pointer.joblib'),
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1000\n`,
  )
  cpSync('examples/data/penguins-validation.csv', join(folder, 'data.csv'))
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'models')
  cpSync('examples/models/penguins-next.joblib', join(folder, 'models/a.joblib'))
})

describe('a model to compare with', () => {
  it('is a file', async () => {
    const found = await givenBaseline('models/a.joblib', surroundings)
    expect(found?.path).toBe(join(folder, 'models/a.joblib'))
  })

  it('is a file of a commit, as the commit has it', async () => {
    const found = await givenBaseline('main:models/a.joblib', surroundings)
    expect(readFileSync(found!.path)).toEqual(before)
    expect(found!.id).toBe('main:models/a.joblib')
  })

  it('is none while the commit has no such file', async () => {
    expect(await givenBaseline('main:models/new.joblib', surroundings)).toBeNull()
    expect(await givenBaseline('main:models', surroundings)).toBeNull()
  })

  it.each([
    ['models/absent.joblib', 'not-found'],
    ['absent:models/a.joblib', 'usage'],
    ['--help:models/a.joblib', 'usage'],
    ['main:models/pointer.joblib', 'lfs-pointer'],
  ])('is refused when it is %s', async (text, code) => {
    await expect(givenBaseline(text, surroundings)).rejects.toMatchObject({ code, subject: 'baseline' })
  })

  it('takes the place of the deployed model in a run', async () => {
    const run = async (baseline: string) => {
      const values = { model: 'models/a.joblib', 'validation-data': 'data.csv', target: 'species', stages: 'validate' }
      const [finished] = await runModels(givenInputs('run', { ...values, baseline }), surroundings)
      const { checks, model_performance } = finished!.result.stages.validation!
      return { check: checks.find(({ id }) => id === 'validation.deployed_model'), model_performance }
    }
    const { check, model_performance } = await run('main:models/a.joblib')
    expect(check).toMatchObject({ status: 'passed', message: 'compared with main:models/a.joblib' })
    // scikit-learn's own accuracy of that model on these rows, printed by scripts/make-examples.py.
    expect(model_performance.against_deployed?.['accuracy']?.deployed).toBeCloseTo(0.9767441860465116, 12)
    expect((await run('absent:a')).check).toMatchObject({ status: 'inconclusive', severity: 'fail' })
    expect((await run('main:models/new.joblib')).check).toMatchObject({ status: 'skipped' })
  })
})
