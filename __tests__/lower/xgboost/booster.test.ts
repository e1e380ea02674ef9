import { describe, expect, it } from '@jest/globals'
import { isModelGateError } from '../../../src/core/errors.js'
import { seededRandom } from '../../../src/core/random.js'
import { Attributes, type PyObject } from '../../../src/formats/index.js'
import { isPacked, type DocumentValue } from '../../../src/formats/index.js'
import { readXgboost } from '../../../src/lower/xgboost/index.js'
import { readUbjson } from '../../../src/formats/index.js'
import type { DenseBlock } from '../../../src/plan/index.js'
import { fixturesOf, readFixtureModel } from '../corpus.js'
import { lowerRecord } from '../../support/without-waiting.js'

const ALL = { iterations: null, inPlace: true }

function handleOf(version: string, name: string): Uint8Array {
  const record = readFixtureModel(fixturesOf(version).find((fixture) => fixture.name === name)!)
  return Attributes.of(Attributes.of(record.root as PyObject).object('_Booster')).get('handle') as Uint8Array
}

/** Rows that reach many leaves, with missing cells. */
function someRows(cols: number): DenseBlock {
  const random = seededRandom(5)
  const data = Float64Array.from({ length: 50 * cols }, () => {
    const value = random.next()
    return value < 0.1 ? NaN : Math.fround((value * 10) ** (value * 3))
  })
  return { kind: 'dense', rows: 50, cols, data }
}

/** The document as XGBoost writes JSON: NaN as a word. */
function toJsonText(value: DocumentValue): string {
  if (typeof value === 'number') return Number.isNaN(value) ? 'NaN' : JSON.stringify(value)
  if (isPacked(value)) return `[${Array.from(value.floats(), toJsonText).join(',')}]`
  if (Array.isArray(value)) return `[${value.map(toJsonText).join(',')}]`
  if (value instanceof Map) {
    const fields = [...(value as ReadonlyMap<string, DocumentValue>)]
    return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${toJsonText(item)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** A model of one split, to be changed by the tests. */
function smallModel() {
  return {
    version: [2, 0, 3],
    learner: {
      attributes: {},
      feature_names: ['a "NaN" b', 'c'] as string[],
      feature_types: [] as string[],
      learner_model_param: { base_score: '5E-1', num_class: '0', num_feature: '2', num_target: '1' },
      objective: { name: 'reg:squarederror' },
      gradient_booster: {
        name: 'gbtree',
        model: {
          gbtree_model_param: { num_parallel_tree: '1', num_trees: '1' },
          tree_info: [0],
          trees: [
            {
              tree_param: { size_leaf_vector: '1' },
              left_children: [1, -1, -1],
              right_children: [2, -1, -1],
              split_indices: [1, 0, 0],
              split_conditions: [0.1, -2, 3],
              default_left: [1, 0, 0],
            },
          ],
        },
      },
    },
  }
}

type SmallModel = ReturnType<typeof smallModel>

function failure(bytes: Uint8Array): string {
  try {
    readXgboost(bytes)
  } catch (error) {
    if (isModelGateError(error)) return `${error.code}: ${error.message}`
    throw error
  }
  return 'read'
}

function changed(change: (model: SmallModel) => void): Uint8Array {
  const model = smallModel()
  change(model)
  return new TextEncoder().encode(JSON.stringify(model))
}

describe('readXgboost', () => {
  it.each([
    ['xgboost-1.7.6', 'xgb-category-codes-onehot'],
    ['xgboost-1.7.6', 'xgb-dart-softprob'],
    ['xgboost-3.4.1', 'xgb-softprob-parallel'],
    ['xgboost-3.4.1', 'xgb-linear-softprob'],
  ])('reads %s %s alike from UBJSON and from JSON text', (version, name) => {
    const handle = handleOf(version, name)
    const text = new TextEncoder().encode(toJsonText(readUbjson(handle)))
    const [binary, json] = [readXgboost(handle), readXgboost(text)]
    const rows = someRows(binary.features)
    expect(json.margins(rows, ALL)).toEqual(binary.margins(rows, ALL))
    expect(new Set(binary.margins(rows, ALL)).size).toBeGreaterThan(5)
  })

  it('compares in float32, sends ties right and missing values where the split says', () => {
    const model = readXgboost(changed(() => undefined))
    const tie = Math.fround(0.1)
    const data = Float64Array.of(0, tie, 0, tie - 2 ** -27, 0, NaN)
    const margins = model.margins({ kind: 'dense', rows: 3, cols: 2, data }, ALL)
    expect(Array.from(margins)).toEqual([3.5, -1.5, -1.5])
    expect(model.names).toEqual(['a "NaN" b', 'c'])
  })

  it('counts the trees of a round by the parameters of training where the model does not say', () => {
    const model = smallModel()
    const { gradient_booster } = model.learner
    const [tree] = gradient_booster.model.trees
    gradient_booster.model.trees = [tree!, tree!, tree!, tree!]
    gradient_booster.model.tree_info = [0, 0, 0, 0]
    const { num_trees } = gradient_booster.model.gbtree_model_param
    const old = { ...gradient_booster.model, gbtree_model_param: { num_trees } }
    const Model = { ...model, learner: { ...model.learner, gradient_booster: { name: 'gbtree', model: old } } }
    const Config = { learner: { gradient_booster: { gbtree_train_param: { num_parallel_tree: '2' } } } }
    const rows: DenseBlock = { kind: 'dense', rows: 1, cols: 2, data: Float64Array.of(0, 1) }
    const read = (value: unknown) => readXgboost(new TextEncoder().encode(JSON.stringify(value)))
    const margins = read({ Config, Model }).margins(rows, { iterations: 1, inPlace: true })
    expect(Array.from(margins)).toEqual([0.5 + 2 * 3])
    expect(() => read(Model).margins(rows, { iterations: 1, inPlace: true })).toThrow(/num_parallel_tree/)
    expect(Array.from(read(Model).margins(rows, ALL))).toEqual([0.5 + 4 * 3])
  })

  it.each<[string, (model: SmallModel) => void, RegExp]>([
    [
      'leaves of more values than targets',
      (model) => (model.learner.gradient_booster.model.trees[0]!.tree_param.size_leaf_vector = '3'),
      /^corrupt.*leaves of 3 values for 1 targets/,
    ],
    ['an unknown objective', (model) => (model.learner.objective.name = 'toString'), /^unsupported.*toString/],
    [
      'a class objective without classes',
      (model) => (model.learner.objective.name = 'multi:softprob'),
      /^unsupported.*softprob/,
    ],
    [
      'a base score that is no number',
      (model) => (model.learner.learner_model_param.base_score = '[x]'),
      /^unsupported.*base_score/,
    ],
    ['an unknown booster', (model) => (model.learner.gradient_booster.name = 'gbnew'), /^unsupported.*gbnew/],
    [
      'a child that is not there',
      (model) => (model.learner.gradient_booster.model.trees[0]!.left_children[0] = 7),
      /^corrupt.*child 7/,
    ],
    ['a walk in circles', (model) => (model.learner.gradient_booster.model.trees[0]!.left_children[1] = 0), /^corrupt/],
    [
      'a feature that is not there',
      (model) => (model.learner.gradient_booster.model.trees[0]!.split_indices[0] = 2),
      /^corrupt.*feature 2/,
    ],
    [
      'arrays of different lengths',
      (model) => model.learner.gradient_booster.model.trees[0]!.default_left.pop(),
      /^corrupt.*default_left/,
    ],
    [
      'a group that is not there',
      (model) => (model.learner.gradient_booster.model.tree_info[0] = 1),
      /^corrupt.*tree_info/,
    ],
    ['names for other columns', (model) => model.learner.feature_names.pop(), /^corrupt.*names/],
  ])('refuses %s by name', (_, change, message) => {
    expect(failure(changed(change))).toMatch(message)
  })

  it.each([
    ['CONFIG-offset:\0\0\0', /^corrupt/],
    ['bs64\tAAAAAAAA', /^unsupported.*base64/],
    ['\0\0\0\x3f\x04\0\0\0', /^unsupported.*neither UBJSON nor JSON/],
  ])('says what is wrong with a model that begins with %j', (head, message) => {
    expect(failure(new TextEncoder().encode(head))).toMatch(message)
  })

  it('answers a damaged file by one clear error or by a prediction', () => {
    const random = seededRandom(17)
    const original = handleOf('xgboost-3.4.1', 'xgb-dart-softprob')
    const outcomes = new Map<string, number>()
    for (let round = 0; round < 1500; round++) {
      const bytes = original.slice(0, random.next() < 0.2 ? random.below(original.length) : original.length)
      for (let edit = 0; edit < 1 + random.next() * 4; edit++) {
        bytes[random.below(bytes.length)] = random.below(256)
      }
      const outcome = failure(bytes).split(':', 1)[0]!
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      if (outcome === 'read') {
        const model = readXgboost(bytes)
        if (model.features < 1000) model.margins(someRows(model.features), ALL)
      }
    }
    expect(outcomes.get('corrupt')).toBeGreaterThan(100)
    expect(outcomes.get('read')).toBeGreaterThan(100)
  })
})

describe('xgboost estimators', () => {
  it('say which columns must hold category codes, when the file has no categories', () => {
    const find = (version: string) => fixturesOf(version).find(({ name }) => name === 'xgb-category-codes-partition')!
    const { notes } = lowerRecord(readFixtureModel(find('xgboost-1.7.6')))
    expect(notes.join()).toMatch(/category codes in: #4, #5, #6/)
  })
})

describe('a base score next to 0 or 1', () => {
  it('is refused, because versions of XGBoost treat it differently', () => {
    const model = smallModel()
    model.learner.objective.name = 'binary:logistic'
    model.learner.learner_model_param.base_score = '1E-7'
    const bytes = new TextEncoder().encode(JSON.stringify(model))
    expect(() => readXgboost(bytes)).toThrow(/xgboost base_score: 1E-7/)
  })
})
