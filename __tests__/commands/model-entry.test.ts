import { describe, expect, it } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertCommand } from '../../src/commands/convert.js'
import { inspectCommand } from '../../src/commands/inspect.js'
import { predictCommand } from '../../src/commands/predict.js'
import { explain } from '../../src/core/errors.js'
import { COMMANDS } from '../../src/commands/index.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { openModel } from '../../src/model/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

/** What scripts/make-container-fixtures.py writes. */
const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'containers')
const path = (file: string): string => join(FIXTURES, file)

const folder = temporaryFolder()

interface Expected {
  readonly file: string
  readonly entry: string | null
  readonly rows: string
  readonly labels: readonly (string | number)[]
}

const cases = JSON.parse(readFileSync(path('expected.json'), 'utf8')) as Expected[]
const entryWords = (entry: string | null): string[] => (entry === null ? [] : ['--entry', entry])

async function run(command: typeof predictCommand, words: readonly string[]): Promise<string> {
  let out = ''
  await command.run(parseArguments(command.name, words), testSurroundings(folder), (text) => (out += text))
  return out
}

async function predicted(model: string, rows: string, words: readonly string[] = []): Promise<unknown> {
  const out = await run(predictCommand, ['--model', model, '--data', path(rows), ...words])
  return (JSON.parse(out) as { readonly predictions: unknown }).predictions
}

async function refusal(file: string, entry: string | null = null): Promise<string> {
  const bytes = new Uint8Array(readFileSync(path(file)))
  const opened = openModel(bytes, file, { entry: () => Promise.resolve(entry) })
  return opened.then(
    () => 'opened',
    (error: unknown) => explain(error),
  )
}

describe('a model in a dict, list or tuple', () => {
  it.each(cases)('$file $entry predicts what its entries predict one after the other', async (each) => {
    expect(await predicted(path(each.file), each.rows, entryWords(each.entry))).toEqual(each.labels)
  })

  it.each(cases.filter(({ entry }) => entry !== null))(
    '$file $entry is converted to what it predicts',
    async (each) => {
      const words = ['--model', path(each.file), '--output', 'model.onnx', ...entryWords(each.entry)]
      expect(await run(convertCommand, words)).toMatch(/same answers on 200 rows/)
      const answers = (await predicted('model.onnx', each.rows)) as unknown[]
      expect(answers.map(String)).toEqual(each.labels.map(String))
    },
  )

  it('is named by the configuration as well', async () => {
    const config = join(folder, 'gate.yaml')
    writeFileSync(config, 'cicd:\n  model:\n    entry: scaler,model\n')
    const [scaled] = cases.filter(({ entry }) => entry === 'scaler,model')
    expect(await predicted(path('scaled.joblib'), 'rows.csv', ['--config', config])).toEqual(scaled!.labels)
  })

  it('says what runs, and what of the file takes no part', async () => {
    const alone = await run(inspectCommand, ['--model', path('alone.joblib')])
    expect(alone).toMatch(/runs +true/)
    expect(alone).toContain(
      'the file holds a dict of 5 with the keys model, features, accuracy, trained, means; model is',
    )
    const part = await run(inspectCommand, ['--model', path('scaled.joblib'), '--entry', 'model'])
    expect(part).toContain('of a dict of 3, scaler (StandardScaler) take no part: the data must hold the columns as')
  })
})

describe('a deployed entry', () => {
  const deployed = async (name: CommandName, entry: string | null, words: readonly string[] = []): Promise<string> => {
    const command = await COMMANDS.find((each) => each.name === name)!.load()
    let out = ''
    const inputs = parseArguments(name, [...words, '--config', 'deploy.yaml', '--json', ...entryWords(entry)])
    await command.run(inputs, testSurroundings(folder), (text) => (out += text))
    return out
  }
  const configure = (entry: string): void => {
    const settings = 'deployment: { target: directory }, security: { dependency_check: false }'
    writeFileSync(join(folder, 'deploy.yaml'), `cicd: { ${settings}, model: { entry: ${entry} } }`)
  }

  it('is found again by commands that are given it, or whose configuration names it', async () => {
    configure('null')
    const words = ['--model', path('scaled.joblib'), '--auto-deploy', '--stages', 'test,deploy']
    const result = JSON.parse(await deployed('run', 'scaler,model', words)) as Record<string, unknown>
    expect(result['overall_status']).toBe('deployed')
    expect(String(result['warnings'])).toContain('the entry scaler,model is known to this run only: name it in')

    expect(JSON.parse(await deployed('monitor', 'scaler,model'))).toMatchObject({ status: 'healthy' })
    expect(await deployed('monitor', null)).toContain('which of them is the model is not said')
    configure('"scaler,model"')
    expect(JSON.parse(await deployed('monitor', null))).toMatchObject({ status: 'healthy' })
  })
})

describe('which entry is the model is asked for', () => {
  it('when leaving out a scaler or an encoder would be a guess, with the exact words to write', async () => {
    expect(await refusal('scaled.joblib')).toBe(
      'scaled.joblib: model: the file holds a dict of 3 with model (KNeighborsClassifier), scaler (StandardScaler), and which of them is the model is not said. ' +
        'Say it with --entry model, or --entry scaler,model if its rows go through scaler first (action input entry, or cicd.model.entry in the configuration).',
    )
    expect(await refusal('labelled.pkl')).toContain(
      '--entry classifier,le if the data has the labels that le made numbers of',
    )
    expect(await refusal('pair.pkl')).toContain('--entry 0, or --entry 1,0 if its rows go through 1 first')
    expect(await refusal('nested.pkl')).toContain('--entry models.tree, or --entry scalers.0,models.tree')
  })

  it('not when nothing predicts, or there are no estimators at all', async () => {
    expect(await refusal('encoders.pkl')).toContain(
      'species (LabelEncoder), size (LabelEncoder): none of them predicts',
    )
    expect(await refusal('names.pkl')).toContain('the file holds a list of 4: data, and no estimator')
  })

  it('and an entry that is not there, or not what it should be, is refused', async () => {
    expect(await refusal('scaled.joblib', 'mode')).toContain('entry mode is not in the file, which holds model, scaler')
    expect(await refusal('scaled.joblib', 'columns')).toContain('entry columns is no estimator')
    expect(await refusal('scaled.joblib', 'model,scaler')).toContain('entry model cannot run before another')
    expect(await refusal('nested.pkl', 'scalers.0,encoders.species')).toContain('a LabelEncoder could name')
  })
})
