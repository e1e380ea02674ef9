import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import { parseArguments } from '../../src/inputs/index.js'
import { CORPUS } from '../lower/corpus.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const EXAMPLES = join(process.cwd(), 'examples', 'models')

async function inspect(path: string, ...words: string[]): Promise<string> {
  const command = await COMMANDS.find((entry) => entry.name === 'inspect')!.load()
  let out = ''
  await command.run(parseArguments('inspect', [path, ...words]), testSurroundings(folder), (text) => (out += text))
  return out
}

describe('inspect tells of', () => {
  it('a pickled pipeline: steps, hyper-parameters, columns, classes, version', async () => {
    const facts = JSON.parse(await inspect(join(EXAMPLES, 'penguins.joblib'), '--json'))
    expect(facts).toMatchObject({
      size: 11470,
      compression: 'zlib',
      library_versions: { 'scikit-learn': '1.9.1' },
      classes: ['Adelie', 'Chinstrap', 'Gentoo'],
    })
    expect(facts.inputs.map((input: { name: string }) => input.name)).toContain('flipper_length_mm')
    const forest = facts.structure.find((step: { path: string }) => step.path === 'Pipeline.steps[1].forest')
    expect(forest.parameters).toMatchObject({ n_estimators: '25', max_depth: 'None' })
  })

  it('a booster file: its own version, trees, features, and the hyper-parameters that it keeps', async () => {
    const old = join(CORPUS, 'xgboost-1.6.2', 'xgb-file-binary-json', 'model.json')
    const facts = JSON.parse(await inspect(old, '--json'))
    expect(facts).toMatchObject({ format: 'xgboost', library_versions: { xgboost: '1.6.2' }, classes: [0, 1] })
    expect(facts.structure[0].parameters).toMatchObject({
      trees: '4',
      features: '6',
      n_estimators: '4',
      max_depth: '3',
      objective: 'binary:logistic',
    })
    // null, and what fitting found, are no hyper-parameters that were set.
    expect(Object.keys(facts.structure[0].parameters)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(_|gamma$|.*_$)/)]),
    )
    const lightgbm = join(CORPUS, 'lightgbm-4.7.0', 'lgbm-file-multiclass', 'model.txt')
    const [step] = JSON.parse(await inspect(lightgbm, '--json')).structure
    expect(step.parameters).toMatchObject({ trees: '15', classes: '3', features: '4', learning_rate: '0.1' })
  })

  it('a network: its layers, and the version of Keras', async () => {
    const facts = JSON.parse(await inspect(join(EXAMPLES, 'wine.h5'), '--json'))
    expect(facts).toMatchObject({ format: 'hdf5', library_versions: { keras: '3.15.1' }, task: 'classification' })
    const dense = facts.structure.find((layer: { path: string }) => layer.path === 'Functional.dense')
    expect(dense).toMatchObject({ class_name: expect.stringContaining('Dense'), parameters: { units: '16' } })
    expect(facts.inputs).toHaveLength(13)
  })

  it('a graph: its producer, opset and operators', async () => {
    const facts = JSON.parse(await inspect(join(EXAMPLES, 'breast-cancer.onnx'), '--json'))
    expect(facts).toMatchObject({ estimator: 'skl2onnx 1.20.0', opset: 17, classes: ['benign', 'malignant'] })
    expect(facts.structure).toContainEqual({ path: 'graph.MatMul', class_name: 'MatMul', parameters: { nodes: '3' } })
  })

  it('a classifier of several targets: the classes of each', async () => {
    const facts = JSON.parse(await inspect(join(CORPUS, '1.9.1', 'several-targets-forest', 'model.joblib'), '--json'))
    const [species, length] = [
      ['setosa', 'versicolor', 'virginica'],
      ['long', 'short'],
    ]
    expect(facts).toMatchObject({
      has_probabilities: true,
      classes: [...species, ...length],
      target_classes: [species, length],
    })
  })

  it('all of these as lines for people', async () => {
    const text = await inspect(join(EXAMPLES, 'wine.h5'))
    expect(text).toMatch(/^size +40056$/m)
    expect(text).toMatch(/^ {2}Functional\.dense: .*Dense\(.*units=16/m)
  })
})
