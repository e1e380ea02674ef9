import { describe, expect, it } from '@jest/globals'
import { isModelGateError, type ErrorCode } from '../../src/core/errors.js'
import { numberColumn, stringColumn, type Column, type TableChunk } from '../../src/core/table.js'
import {
  PyDict,
  PyGlobal,
  PyObject,
  PyTuple,
  walkContainers,
  type PickleRecord,
  type PyValue,
} from '../../src/formats/index.js'
import { selectInputs } from '../../src/plan/index.js'
import { fixturesOf, readFixtureModel, readFixtureRows } from './corpus.js'
import { lowerRecord } from '../support/without-waiting.js'

const VERSION = '1.2.2'
const WANT = { predictions: true, probabilities: false, scores: false }

function fixtureNamed(name: string) {
  return fixturesOf(VERSION).find((fixture) => fixture.name === name)!
}

function modelOf(name: string) {
  return lowerRecord(readFixtureModel(fixtureNamed(name))).lowered
}

/** The rows of a fixture with some columns replaced; null takes the column away. */
function rowsWith(name: string, changes: Readonly<Record<string, Column | null>>): TableChunk {
  const { rows, columns } = readFixtureRows(fixtureNamed(name))
  return {
    rows,
    columns: columns.flatMap((column) => {
      const change = changes[column.name]
      return change === undefined ? [column] : change === null ? [] : [change]
    }),
  }
}

function failure(run: () => unknown): { code: ErrorCode; message: string; subject: string | undefined } {
  try {
    run()
  } catch (error) {
    if (isModelGateError(error)) return { code: error.code, message: error.message, subject: error.subject }
    throw error
  }
  throw new Error('nothing was refused')
}

function predict(name: string, chunk: TableChunk) {
  const model = modelOf(name)
  return model.infer!(selectInputs(model.inputs, chunk), WANT)
}

function transform(name: string, chunk: TableChunk) {
  const model = modelOf(name)
  return model.transform!(selectInputs(model.inputs, chunk))
}

function objectOf(qualifiedName: string, state: Readonly<Record<string, PyValue>>): PyObject {
  const [, module, name] = /^(.*)\.([^.]+)$/.exec(qualifiedName)!
  const object = new PyObject(new PyGlobal(module!, name!), [], 'newobj')
  const dict = new PyDict()
  for (const [key, value] of Object.entries(state)) dict.set(key, value)
  object.state = dict
  return object
}

/** What the reader collects while it reads. */
function namesIn(root: PyValue): Set<string> {
  const names = new Set<string>()
  walkContainers(root, Infinity, (container) => {
    if (container instanceof PyObject && container.className !== null) names.add(container.className)
  })
  return names
}

function recordOf(root: PyValue): PickleRecord {
  const facts = {
    protocol: 4,
    compression: null,
    size: 0,
    streamSize: 0,
    bytesAccounted: 0,
    trailingBytes: 0,
    libraryVersions: {},
  }
  return { format: 'pickle', root, globals: namesIn(root), ...facts }
}

describe('data that does not fit the model', () => {
  const numbers = new Float64Array(60).fill(1)

  it('names every missing column', () => {
    const { code, message } = failure(() => predict('passengers', rowsWith('passengers', { age: null, deck: null })))
    expect(code).toBe('data')
    expect(message).toContain('age, deck')
  })

  it('does not ask for columns that the model drops', () => {
    const inputs = modelOf('passengers').inputs.map((input) => input.name)
    expect(inputs).toEqual(['age', 'fare', 'sibsp', 'sex', 'embarked', 'deck'])
    expect(predict('passengers', rowsWith('passengers', { pclass: null })).labels).toHaveLength(60)
  })

  it('knows the categories of an encoder behind an imputer', () => {
    const { inputs } = modelOf('passengers')
    expect(inputs.find(({ name }) => name === 'embarked')).toMatchObject({
      kind: 'string',
      categories: ['C', 'Q', 'S'],
    })
  })

  it('says how many columns a model without names wants', () => {
    const { code, message } = failure(() => predict('logistic', { rows: 60, columns: [numberColumn('a', numbers)] }))
    expect(code).toBe('data')
    expect(message).toContain('1 columns')
    expect(message).toContain('4')
  })

  it('names the column that holds text where numbers are needed', () => {
    const text = stringColumn('age', new Array<string>(60).fill('old'))
    const { code, message, subject } = failure(() => predict('passengers', rowsWith('passengers', { age: text })))
    expect([code, subject]).toEqual(['data', 'age'])
    expect(message).toContain('"old" in row 1')
  })

  it('names the row of a missing or infinite number that the estimator does not take', () => {
    const gap = numbers.slice()
    gap[6] = NaN
    expect(failure(() => predict('logistic', rowsWith('logistic', { x2: numberColumn('x2', gap) }))).message).toMatch(
      /missing in row 7.*LogisticRegression/,
    )
    gap[6] = -Infinity
    expect(failure(() => predict('logistic', rowsWith('logistic', { x2: numberColumn('x2', gap) }))).message).toMatch(
      /infinite in row 7/,
    )
  })

  it('names a category that the encoder refuses', () => {
    const codes = new Array<string>(60).fill('S')
    codes[4] = 'Atlantis'
    const { code, message } = failure(() =>
      transform('one-hot', rowsWith('one-hot', { embarked: stringColumn('embarked', codes) })),
    )
    expect(code).toBe('data')
    expect(message).toMatch(/embarked.*"Atlantis".*row 5/)
  })

  it('refuses text where all categories are numbers', () => {
    const text = stringColumn('pclass', new Array<string>(60).fill('first'))
    const { code, message } = failure(() => transform('one-hot-ignore', rowsWith('one-hot-ignore', { pclass: text })))
    expect(code).toBe('data')
    expect(message).toContain('numeric categories')
  })

  it('finds text categories for numbers of a column that was read as numbers', () => {
    const model = modelOf('one-hot-given-categories')
    const block = selectInputs(model.inputs, {
      rows: 2,
      columns: [numberColumn('sex', Float64Array.of(1, 2)), stringColumn('embarked', ['X', 'C'])],
    })
    const encoded = model.transform!(block)
    expect(encoded.kind === 'sparse' ? [...encoded.indices] : []).toEqual([5, 4])
  })
})

describe('models that cannot be lowered', () => {
  it('are named by class and place', () => {
    const step = (name: string, object: PyValue) => new PyTuple([name, object])
    const root = objectOf('sklearn.pipeline.Pipeline', {
      steps: [
        step('odd', objectOf('shop.features.Basket', {})),
        step('model', objectOf('sklearn.svm._classes.SVC', {})),
      ],
    })
    const { code, message, subject } = failure(() => lowerRecord(recordOf(root)))
    expect([code, subject]).toEqual(['unsupported', 'shop.features.Basket'])
    expect(message).toContain('model.odd')
  })

  it('are told apart from files that hold no estimator', () => {
    const dict = new PyDict()
    dict.set('model', 1)
    dict.set('scaler', 2)
    expect(failure(() => lowerRecord(recordOf(dict))).message).toContain('model, scaler')
    expect(failure(() => lowerRecord(recordOf([1, 2]))).code).toBe('unsupported')
  })

  it.each([
    ['imblearn.over_sampling._smote.base.SMOTE', /SMOTE: it chooses or makes rows of training, and answers nothing/],
    ['keras.src.legacy.preprocessing.text.Tokenizer', /Tokenizer: it numbers the words of texts for a network/],
  ])('say what is beside a model rather than one: %s', (name, message) => {
    expect(failure(() => lowerRecord(recordOf(objectOf(name, {})))).message).toMatch(message)
  })

  it.each([[[0, 1, 3]], [[0, 1, 1]], [[0, 1]], [[-1, 0, 1]]])(
    'say that a chain has the order %j of its three targets',
    (order) => {
      const record = readFixtureModel(fixtureNamed('regressor-chain-ordered'))
      ;((record.root as PyObject).state as PyDict).set('order_', order)
      const { code, message } = failure(() => lowerRecord(record))
      expect([code, message]).toEqual(['corrupt', expect.stringContaining('the order does not fit the estimators')])
    },
  )

  it('are looked for in lists that hold themselves, and in none for long', () => {
    const list: PyValue[] = []
    for (let at = 0; at < 1000; at++) list.push(list)
    const start = performance.now()
    expect(failure(() => lowerRecord(recordOf(list))).message).toContain('a list of 1000: data, and no estimator')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('say that an estimator was saved before it was fitted', () => {
    const root = objectOf('sklearn.linear_model._logistic.LogisticRegression', { C: 1 })
    const { message } = failure(() => lowerRecord(recordOf(root)))
    expect(message).toContain('LogisticRegression: the estimator is not fitted')
    const idle = objectOf('sklearn.feature_extraction.text.TfidfTransformer', {
      norm: 'l2',
      use_idf: true,
      smooth_idf: true,
      sublinear_tf: false,
    })
    expect(failure(() => lowerRecord(recordOf(idle))).message).toMatch(/TfidfTransformer: the estimator is not fitted/)
  })

  it('name the function that a FunctionTransformer calls', () => {
    const root = objectOf('sklearn.preprocessing._function_transformer.FunctionTransformer', {
      func: new PyGlobal('shop.features', 'add_margin'),
      kw_args: null,
    })
    const { subject, message } = failure(() => lowerRecord(recordOf(root)))
    expect(subject).toBe('shop.features.add_margin')
    expect(message).toContain('not in the file')
  })

  it('do not recurse without end when an estimator contains itself', () => {
    const search = objectOf('sklearn.model_selection._search.GridSearchCV', {})
    const state = search.state as PyDict
    state.set('best_estimator_', search)
    expect(failure(() => lowerRecord(recordOf(search))).code).toBe('limit')
  })

  it('say that the version is not among the verified ones', () => {
    const { notes, version } = lowerRecord(readFixtureModel(fixtureNamed('logistic')))
    expect([notes, version]).toEqual([[], VERSION])
    const record = readFixtureModel(fixtureNamed('standard-scaler'))
    const root = record.root as PyObject
    const state = root.state as PyDict
    state.set('_sklearn_version', '0.21.3')
    expect(lowerRecord(record).notes[0]).toContain('0.21.3')
  })
})
