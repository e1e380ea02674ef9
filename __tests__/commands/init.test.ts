import { describe, expect, it } from '@jest/globals'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { initCommand } from '../../src/commands/init.js'
import { defaultConfig, loadConfig } from '../../src/config/index.js'
import { parseArguments } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const parent = temporaryFolder()
const WORKFLOW = '.github/workflows/modelgate.yml'
const LABEL_ENCODER = '__tests__/fixtures/lower/1.9.1/label-encoder/model.joblib'

function repository(): string {
  const folder = mkdtempSync(join(parent, 'repository-'))
  mkdirSync(join(folder, 'models'))
  mkdirSync(join(folder, 'data'))
  cpSync('examples/models/penguins.joblib', join(folder, 'models/penguins.joblib'))
  for (const name of ['penguins-train.csv', 'penguins-validation.csv'])
    cpSync(`examples/data/${name}`, join(folder, 'data', name))
  return folder
}

async function init(folder: string, ...words: string[]): Promise<string> {
  let out = ''
  expect(await initCommand.run(parseArguments('init', words), testSurroundings(folder), (text) => (out += text))).toBe(
    0,
  )
  return out
}

describe('init', () => {
  it('writes a workflow with what it found, and a configuration at its defaults', async () => {
    const folder = repository()
    const out = await init(folder, '--target', 'species')
    const { jobs } = parse(readFileSync(join(folder, WORKFLOW), 'utf8'))
    const inputs = jobs.gate.steps[1].with
    expect(inputs).toMatchObject({
      model: 'models/penguins.joblib',
      'validation-data': 'data/penguins-validation.csv',
      'reference-data': 'data/penguins-train.csv',
      target: 'species',
    })
    const known = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs)
    expect(known).toEqual(expect.arrayContaining(Object.keys(inputs)))
    expect(await loadConfig(join(folder, 'config/main_config.yaml'))).toEqual(defaultConfig())
    expect(out).toContain(`wrote ${WORKFLOW}`)
  })

  it('overwrites nothing', async () => {
    const folder = repository()
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, WORKFLOW), 'mine')
    expect(await init(folder)).toContain(`kept  ${WORKFLOW}`)
    expect(readFileSync(join(folder, WORKFLOW), 'utf8')).toBe('mine')
  })

  it('says what it guessed and what is missing', async () => {
    const out = await init(repository())
    expect(out).toContain('label column taken to be "species", the only one that the model does not read')
    expect(out).toContain('no requirements were found')
    const bare = mkdtempSync(join(parent, 'bare-'))
    cpSync('examples/models/gapminder.joblib', join(bare, 'gapminder.joblib'))
    expect(await init(bare)).toContain('no validation data was found')
  })

  it.each([
    ['.gitlab-ci.yml', 'modelgate.gitlab-ci.yml', 'gitlab_ci'],
    ['azure-pipelines.yml', 'azure-pipelines-modelgate.yml', 'azure_devops'],
    ['Jenkinsfile', 'Jenkinsfile.modelgate', 'jenkins'],
  ])('writes the pipeline of the system that %s shows, with its integration switched on', async (sign, path, key) => {
    const folder = repository()
    cpSync(join(folder, 'models/penguins.joblib'), join(folder, "models/it's.joblib"))
    writeFileSync(join(folder, sign), 'theirs')
    const out = await init(folder, '--model', "models/it's.joblib")
    expect([existsSync(join(folder, WORKFLOW)), readFileSync(join(folder, sign), 'utf8')]).toEqual([false, 'theirs'])
    expect(out).toContain(`wrote ${path}`)
    const word = String.raw`'models/it'\''s.joblib'`
    const text = readFileSync(join(folder, path), 'utf8')
    expect(text).toContain(key === 'jenkins' ? word.replace(/[\\']/g, (character) => `\\${character}`) : word)
    if (key !== 'jenkins') expect(JSON.stringify(parse(text))).toContain('--target species')
    const config = await loadConfig(join(folder, 'config/main_config.yaml'))
    expect(config.integrations).toEqual({ ...defaultConfig().integrations, [key]: true })
  })

  it('knows held-out and training data by names with blanks', async () => {
    const folder = mkdtempSync(join(parent, 'blanks-'))
    mkdirSync(join(folder, 'raw data'))
    cpSync('examples/models/penguins.joblib', join(folder, 'model.joblib'))
    cpSync('examples/data/penguins-validation.csv', join(folder, "raw data/it's hold-out.csv"))
    cpSync('examples/data/penguins-train.csv', join(folder, 'raw data/penguins training.csv'))
    await init(folder)
    const { steps } = parse(readFileSync(join(folder, WORKFLOW), 'utf8')).jobs.gate
    expect(steps[1].with).toMatchObject({
      'validation-data': "raw data/it's hold-out.csv",
      'reference-data': 'raw data/penguins training.csv',
    })
  })

  it('takes the file that predicts, not the encoder or the list of columns beside it', async () => {
    const folder = mkdtempSync(join(parent, 'beside-'))
    const fixtures = '__tests__/fixtures/joined'
    writeFileSync(join(folder, 'columns.pkl'), Buffer.from('\x80\x04]\x94\x8c\x01a\x94a.', 'latin1'))
    cpSync(join(fixtures, 'two/scaler.joblib'), join(folder, 'a.joblib'))
    cpSync(join(fixtures, 'two/model.joblib'), join(folder, 'b.joblib'))
    cpSync(join(fixtures, 'text/vectorizer.joblib'), join(folder, 'model_vectorizer.joblib'))
    cpSync(LABEL_ENCODER, join(folder, 'a-labels.joblib'))
    const out = await init(folder)
    expect(parse(readFileSync(join(folder, WORKFLOW), 'utf8')).jobs.gate.steps[1].with.model).toBe('b.joblib')
    expect(out).toContain('other model files found: a-labels.joblib, a.joblib, columns.pkl, model_vectorizer.joblib')
    expect(out).toContain('modelgate convert --model b.joblib --preprocessing a.joblib --output model.onnx')
  })

  it('takes the first file where none predicts', async () => {
    const folder = mkdtempSync(join(parent, 'none-'))
    cpSync('__tests__/fixtures/joined/two/scaler.joblib', join(folder, 'scaler.joblib'))
    writeFileSync(join(folder, 'zeros.pkl'), 'nothing')
    const out = await init(folder)
    expect(parse(readFileSync(join(folder, WORKFLOW), 'utf8')).jobs.gate.steps[1].with.model).toBe('zeros.pkl')
    expect(out).toContain('scaler.joblib prepares rows')
  })

  it('takes a table that has the columns that the model reads, when no name tells', async () => {
    const folder = mkdtempSync(join(parent, 'untold-'))
    cpSync('examples/models/penguins.joblib', join(folder, 'model.joblib'))
    writeFileSync(join(folder, 'a.csv'), 'year,count\n2020,1\n')
    writeFileSync(join(folder, 'broken.csv'), '"')
    cpSync('examples/data/penguins-validation.csv', join(folder, 'penguins.csv'))
    expect(await init(folder)).toContain('validation data taken to be penguins.csv, which has the columns')
    expect(parse(readFileSync(join(folder, WORKFLOW), 'utf8')).jobs.gate.steps[1].with).toMatchObject({
      'validation-data': 'penguins.csv',
      target: 'species',
    })
  })

  it('takes the data nearest to the model, and the default branch of the repository', async () => {
    const folder = mkdtempSync(join(parent, 'several-'))
    for (const part of ['churn', 'penguins']) mkdirSync(join(folder, part))
    writeFileSync(join(folder, 'churn/validation.csv'), 'a,y\n1,0\n')
    cpSync('examples/models/penguins.joblib', join(folder, 'penguins/model.joblib'))
    cpSync('examples/data/penguins-validation.csv', join(folder, 'penguins/validation.csv'))
    mkdirSync(join(folder, '.git'))
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/master\n')
    await init(folder)
    const text = readFileSync(join(folder, WORKFLOW), 'utf8')
    const workflow = parse(text)
    expect(workflow.jobs.gate.steps[1].with['validation-data']).toBe('penguins/validation.csv')
    expect(workflow.on.push.branches).toEqual(['master'])
    expect(text).toContain("github.ref == 'refs/heads/master'")
  })

  it('leaves the label open when the data is not here yet', async () => {
    const folder = mkdtempSync(join(parent, 'lfs-'))
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
    for (const name of ['model.joblib', 'validation.csv']) writeFileSync(join(folder, name), pointer)
    const out = await init(folder)
    expect(out).toMatch(/the label column is not known: .*git-lfs pointer/)
    expect(parse(readFileSync(join(folder, WORKFLOW), 'utf8')).jobs.gate.steps[1].with).not.toHaveProperty('target')
  })

  it('names the notebook that a model could be saved in', async () => {
    const folder = mkdtempSync(join(parent, 'notebook-'))
    writeFileSync(join(folder, 'train.ipynb'), '{}')
    await expect(init(folder)).rejects.toMatchObject({ remedy: expect.stringContaining('(train.ipynb): joblib.dump') })
  })

  it('writes nothing where there is no model', async () => {
    const empty = mkdtempSync(join(parent, 'empty-'))
    await expect(init(empty)).rejects.toThrow(
      'no model file (.joblib, .pkl, .pickle, .sav, .onnx, .h5, .keras, .ubj, .cbm) was found',
    )
    expect(existsSync(join(empty, '.github'))).toBe(false)
  })
})
