import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { CORPUS } from '../lower/corpus.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()

async function modelgate(name: CommandName, ...words: string[]): Promise<string> {
  const command = await COMMANDS.find((entry) => entry.name === name)!.load()
  let out = ''
  const code = await command.run(parseArguments(name, words), testSurroundings(folder), (text) => (out += text))
  expect(code).toBe(0)
  return out
}

/** Converts a fixture. */
async function convert(version: string, name: string, output: string): Promise<string> {
  const { model } = JSON.parse(readFileSync(join(CORPUS, version, name, 'expected.json'), 'utf8'))
  return modelgate('convert', '--model', join(CORPUS, version, name, model), '--output', output)
}

const DIFFERENT = /other programs, ModelGate itself does not predict/

describe('convert writes what answers the same', () => {
  it.each([
    ['1.9.1', 'logistic-names'],
    ['1.9.1', 'passengers'],
    ['1.9.1', 'logistic-boolean-labels'],
    ['1.9.1', 'multi-output-regressor'],
    ['1.9.1', 'mixture-full'],
    ['1.9.1', 'calibrated-sigmoid'],
    ['1.9.1', 'one-class-svm'],
    ['xgboost-3.4.1', 'xgb-file-softprob-ubj'],
    ['xgboost-0.90', 'xgb-file-binary-model'],
    ['lightgbm-4.7.0', 'lgbm-file-multiclass'],
    ['catboost-1.2.8', 'cat-file-binary-cbm'],
  ])('%s %s, which opens again as a model', async (version, name) => {
    const out = await convert(version, name, `${name}.onnx`)
    expect(out).toMatch(/same answers on 200 rows/)
    expect(out).not.toMatch(DIFFERENT)
    const facts = JSON.parse(await modelgate('inspect', `${name}.onnx`, '--json'))
    const { model } = JSON.parse(readFileSync(join(CORPUS, version, name, 'expected.json'), 'utf8'))
    const original = JSON.parse(await modelgate('inspect', join(CORPUS, version, name, model), '--json'))
    expect(facts).toMatchObject({ runs: true, task: original.task, classes: original.classes })
  })

  it.each(['multi-output-classifier', 'labels-extra-tree', 'classifier-chain', 'one-vs-rest-multilabel'])(
    '%s, which gives several labels a row, for other programs',
    async (name) => {
      const out = await convert('1.9.1', name, `${name}.onnx`)
      expect(out).toMatch(/same answers on 200 rows/)
      expect(out).toMatch(/labels a row: this file is for other programs/)
    },
  )

  it.each(['standard-scaler', 'passengers-columns', 'imputer-text-most-frequent', 'one-hot-infrequent'])(
    '%s, a transformer, by its transformed columns',
    async (name) => {
      const out = await convert('1.9.1', name, `${name}.onnx`)
      expect(out).toMatch(/same answers on \d+ rows/)
      expect(out).toMatch(/predicts nothing: this file is for other programs/)
    },
  )

  it('a classifier that knows one class only', async () => {
    await convert('1.9.1', 'decision-tree-only-root', 'one-class.onnx')
    writeFileSync(join(folder, 'rows.csv'), '1,2,3,4,5,6,7,8,9,10\n0,0,0,0,0,0,0,0,0,0\n9,8,7,6,5,4,3,2,1,0\n')
    const answer = JSON.parse(await modelgate('predict', '--model', 'one-class.onnx', '--data', 'rows.csv'))
    expect(answer).toMatchObject({ classes: [3], predictions: [3, 3] })
  })

  it('a model that takes small values only, on rows that it takes', async () => {
    expect(await convert('1.9.1', 'isotonic-raise', 'isotonic.onnx')).toMatch(/same answers on 50 rows/)
  })

  it('a network from an HDF5 file', async () => {
    const model = join(process.cwd(), 'examples/models/wine.h5')
    expect(await modelgate('convert', '--model', model, '--output', 'wine.onnx')).toMatch(/same answers on 200 rows/)
    const facts = JSON.parse(await modelgate('inspect', 'wine.onnx', '--json'))
    expect(facts).toMatchObject({ runs: true, task: 'classification', has_probabilities: true })
  })
})

describe('convert refuses and writes nothing', () => {
  it('XGBoost behind a sparse matrix, since a graph has dense ones only', async () => {
    await expect(convert('xgboost-3.4.1', 'xgb-pipeline-sparse', 'sparse.onnx')).rejects.toThrow(
      /zeros that a sparse matrix leaves out for missing values/,
    )
    expect(existsSync(join(folder, 'sparse.onnx'))).toBe(false)
  })

  it('what has no form in ONNX, by its name', async () => {
    await expect(convert('1.9.1', 'coder-lars', 'codes.onnx')).rejects.toMatchObject({
      message: expect.stringContaining('SparseCoder: it solves for the atoms'),
      remedy: expect.stringContaining('ModelGate runs this model as it is'),
    })
    await expect(convert('catboost-1.2.8', 'cat-file-one-hot-cbm', 'hash.onnx')).rejects.toThrow(
      /categories are hashed/,
    )
    expect(existsSync(join(folder, 'codes.onnx'))).toBe(false)
  })

  it('integer labels beyond 2^53, which JavaScript would round', async () => {
    const bytes = readFileSync(join(CORPUS, '1.9.1', 'logistic', 'model.joblib'))
    const labels = Buffer.from(BigInt64Array.of(0n, 1n, 2n).buffer)
    const at = bytes.indexOf(labels)
    expect(at).toBeGreaterThan(0)
    bytes.set(Buffer.from(BigInt64Array.of(0n, 1n, 2n ** 60n + 1n).buffer), at)
    writeFileSync(join(folder, 'large.joblib'), bytes)
    const converted = modelgate('convert', '--model', 'large.joblib', '--output', 'large.onnx')
    await expect(converted).rejects.toThrow(/1152921504606846977 is beyond 2\^53/)
    expect(existsSync(join(folder, 'large.onnx'))).toBe(false)
  })
})
