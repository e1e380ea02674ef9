import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertCommand } from '../../src/commands/convert.js'
import { predictCommand } from '../../src/commands/predict.js'
import { parseArguments } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

/** What scripts/make-joined-fixtures.py writes. */
const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'joined')

const folder = temporaryFolder()

interface Expected {
  readonly files: readonly string[]
  readonly predictions: readonly (string | number)[]
  readonly classes: readonly (string | number)[] | null
  readonly probabilities: readonly (readonly number[])[] | null
}

async function convert(model: string, preprocessing: readonly string[], output: string): Promise<string> {
  let out = ''
  const words = ['--model', model, ...preprocessing.flatMap((file) => ['--preprocessing', file]), '--output', output]
  await convertCommand.run(parseArguments('convert', words), testSurroundings(folder), (text) => (out += text))
  return out
}

async function predict(model: string, data: string): Promise<unknown> {
  let out = ''
  const words = ['--model', model, '--data', data]
  await predictCommand.run(parseArguments('predict', words), testSurroundings(folder), (text) => (out += text))
  return JSON.parse(out)
}

describe('convert joins a model with the files of its preprocessing', () => {
  it.each(['text', 'columns', 'two'])('%s: the .onnx answers what a pipeline of them answers', async (name) => {
    const path = (file: string): string => join(FIXTURES, name, file)
    const expected = JSON.parse(readFileSync(path('expected.json'), 'utf8')) as Expected
    const files = expected.files.map(path)
    expect(await convert(files.at(-1)!, files.slice(0, -1), `${name}.onnx`)).toMatch(/same answers on 200 rows/)

    const found = (await predict(`${name}.onnx`, path('rows.csv'))) as Expected
    expect(found.classes).toEqual(expected.classes)
    if (expected.probabilities === null) {
      for (const [row, value] of expected.predictions.entries()) {
        expect(Number(found.predictions[row]) / Number(value)).toBeCloseTo(1, 12)
      }
      return
    }
    expect(found.predictions).toEqual(expected.predictions)
    const cells = expected.probabilities.flat()
    const largest = found.probabilities!.flat().map((cell, at) => Math.abs(cell - cells[at]!))
    expect(largest).toHaveLength(cells.length)
    expect(Math.max(...largest)).toBeLessThan(1e-12)
  })

  it('tells which file does not transform, and how they are named', async () => {
    const [vectorizer, model] = ['vectorizer.joblib', 'model.joblib'].map((file) => join(FIXTURES, 'text', file))
    await expect(convert(vectorizer!, [model!], 'swapped.onnx')).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringMatching(/MultinomialNB: it has no transform\(\)/),
      remedy: expect.stringMatching(/--preprocessing, in the order in which they run/),
    })
  })

  it('is what a file that predicts nothing tells of', async () => {
    const rows = join(FIXTURES, 'text', 'rows.csv')
    await expect(predict(join(FIXTURES, 'text', 'vectorizer.joblib'), rows)).rejects.toMatchObject({
      message: expect.stringMatching(/TfidfVectorizer: a transformer: it has no predict\(\)/),
      remedy: expect.stringMatching(/modelgate convert --preprocessing FILE joins it with this one/),
    })
  })

  it('is what a model tells of that gets other columns than it was trained on', async () => {
    const rows = join(FIXTURES, 'text', 'rows.csv')
    await expect(predict(join(FIXTURES, 'text', 'model.joblib'), rows)).rejects.toMatchObject({
      code: 'data',
      remedy: expect.stringMatching(/join both with modelgate convert --preprocessing FILE/),
    })
  })

  it('refuses parts that do not fit', async () => {
    const scaler = join(FIXTURES, 'two', 'scaler.joblib')
    await expect(convert(join(FIXTURES, 'text', 'model.joblib'), [scaler], 'wrong.onnx')).rejects.toMatchObject({
      code: 'data',
      message: expect.stringMatching(/^the preprocessing makes 10 columns, .*model\.joblib takes \d+$/),
    })
  })

  it('does not join a network', async () => {
    const network = join(process.cwd(), 'examples/models/wine.h5')
    const scaler = join(FIXTURES, 'two', 'scaler.joblib')
    await expect(convert(network, [scaler], 'network.onnx')).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringMatching(/a network is not joined/),
    })
  })
})
