import { describe, expect, it } from '@jest/globals'
import type { PyObject, PyValue } from '../../../src/formats/index.js'
import type { LowerContext } from '../../../src/lower/sklearn/lowering.js'
import { adaBoostLowering } from '../../../src/lower/sklearn/ada-boost.js'
import { decisionTreeLowering } from '../../../src/lower/sklearn/decision-tree.js'
import { forestLowering } from '../../../src/lower/sklearn/forest.js'
import { gradientBoostingLowering } from '../../../src/lower/sklearn/gradient-boosting.js'
import { isAtLeast } from '../../../src/lower/sklearn/version.js'
import { selectInputs, toDense, type DenseBlock, type Lowered } from '../../../src/plan/index.js'
import { leaf, NODE_56, NODE_64, type TestNode } from '../../plan/trees/build-tree.js'
import { corpusVersions, fixturesOf, readFixtureModel, readFixtureRows } from '../corpus.js'
import { floats, instance, objects, treeObject } from './tree-objects.js'
import { lowerRecord } from '../../support/without-waiting.js'

const WANT = { predictions: true, probabilities: false, scores: false }
const STUMP: readonly TestNode[] = [{ left: 1, right: 2, feature: 0, threshold: 0.5, missingLeft: true }, leaf, leaf]

function context(version: string | null): LowerContext {
  return {
    version,
    path: 'model',
    lower: (child: PyObject) => decisionTreeLowering.lower(child, context(version)),
    note: () => undefined,
  }
}

function tree(className: string, extra: Readonly<Record<string, PyValue>> = {}, layout = NODE_64): PyObject {
  const classifies = className.endsWith('Classifier')
  const values = classifies ? floats([2, 2, 2, 0, 0, 2], [3, 1, 2]) : floats([0, 1, 2], [3, 1, 1])
  return instance(className, {
    splitter: className.includes('Extra') ? 'random' : 'best',
    criterion: classifies ? 'gini' : 'squared_error',
    n_features_in_: 1,
    tree_: treeObject(STUMP, layout, values),
    ...(classifies ? { classes_: ['no', 'yes'] } : {}),
    ...extra,
  })
}

function row(...data: number[]): DenseBlock {
  return { kind: 'dense', rows: 1, cols: data.length, data: Float64Array.from(data) }
}

function predict(lowered: Lowered, value: number): number {
  const { labels, values } = lowered.infer!(row(value), WANT)
  return (labels ?? values)![0]!
}

const CLASSIFIER = 'sklearn.tree._classes.DecisionTreeClassifier'
const REGRESSOR = 'sklearn.tree._classes.DecisionTreeRegressor'
const EXTRA = 'sklearn.tree._classes.ExtraTreeClassifier'

describe('missing values, by the version that saved the tree', () => {
  it.each([
    ['1.2.2', CLASSIFIER, {}, NODE_56, false],
    ['1.3.0', CLASSIFIER, {}, NODE_64, true],
    ['1.3.0', REGRESSOR, {}, NODE_64, true],
    ['1.3.0', CLASSIFIER, { splitter: 'random' }, NODE_64, false],
    ['1.4.0', CLASSIFIER, { monotonic_cst: [1] }, NODE_64, false],
    ['1.5.0', EXTRA, {}, NODE_64, false],
    ['1.6.0', EXTRA, {}, NODE_64, true],
    ['1.6.0', EXTRA, { splitter: 'best' }, NODE_64, false],
    ['1.7.0', REGRESSOR, { criterion: 'absolute_error' }, NODE_64, false],
    ['1.9.1', REGRESSOR, { criterion: 'absolute_error' }, NODE_64, true],
  ] as const)('%s %s %j', (version, className, extra, layout, allowed) => {
    const lowered = decisionTreeLowering.lower(
      tree(className, { ...extra } as Record<string, PyValue>, layout),
      context(version),
    )
    if (allowed) expect(predict(lowered, NaN)).toBe(className === REGRESSOR ? 1 : 0)
    else expect(() => predict(lowered, NaN)).toThrow(expect.objectContaining({ code: 'data' }))
  })

  it.each([
    ['1.3.0', 'RandomForestClassifier', CLASSIFIER, false],
    ['1.4.0', 'RandomForestClassifier', CLASSIFIER, true],
    ['1.5.2', 'ExtraTreesClassifier', EXTRA, false],
    ['1.6.0', 'ExtraTreesClassifier', EXTRA, true],
  ])('%s %s', (version, name, member, allowed) => {
    const forest = instance(`sklearn.ensemble._forest.${name}`, {
      n_features_in_: 1,
      classes_: ['no', 'yes'],
      estimators_: [tree(member), tree(member)],
    })
    const lowered = forestLowering.lower(forest, context(version))
    if (allowed) expect(predict(lowered, NaN)).toBe(0)
    else expect(() => predict(lowered, NaN)).toThrow('does not accept missing values')
  })

  it('are refused by gradient boosting of every version', () => {
    const boosted = corpusVersions().flatMap((version) =>
      fixturesOf(version).filter(({ name }) => name === 'gradient-boosting-cancer'),
    )
    expect(boosted.length).toBeGreaterThanOrEqual(2)
    for (const fixture of boosted) {
      const { lowered } = lowerRecord(readFixtureModel(fixture))
      const block = toDense(selectInputs(lowered.inputs, readFixtureRows(fixture)))
      block.data[12] = NaN
      expect(() => lowered.infer!(block, WANT)).toThrow('row 2, column #3: the value is missing')
    }
  })
})

describe('decision trees', () => {
  it('read nodes with 32-bit indices, as 32-bit machines save them', () => {
    const narrow = treeObject(
      STUMP,
      { size: 24, left: 0, right: 4, feature: 8, threshold: 16, missing: null },
      floats([0, 1, 2], [3, 1, 1]),
      4,
    )
    const lowered = decisionTreeLowering.lower(tree(REGRESSOR, { tree_: narrow }), context('1.2.0'))
    expect([predict(lowered, 0.5), predict(lowered, 0.6)]).toEqual([1, 2])
  })

  it('divide counts before 1.4 and take fractions as they are since', () => {
    const values = floats([4, 6, 3, 1, 0, 5], [3, 1, 2])
    const fitted = tree(CLASSIFIER, { tree_: treeObject(STUMP, NODE_64, values) })
    const want = { predictions: true, probabilities: true, scores: false }
    const before = decisionTreeLowering.lower(fitted, context('1.3.2')).infer!(row(0), want)
    expect([...before.probabilities!]).toEqual([0.75, 0.25])
    const since = decisionTreeLowering.lower(fitted, context('1.4.0')).infer!(row(0), want)
    expect([...since.probabilities!]).toEqual([3, 1])
  })

  it('take the label from counts, although dividing makes them equal', () => {
    const [less, more] = [2 - 2 ** -51, 2 - 2 ** -52]
    const values = floats([1, 1, 1, 1, less, more, 1.5, 1.75, 1, 1, 1, 1], [3, 1, 4])
    const fitted = tree(CLASSIFIER, { classes_: ['a', 'b', 'c', 'd'], tree_: treeObject(STUMP, NODE_64, values) })
    const said = decisionTreeLowering.lower(fitted, context('1.2.2')).infer!(row(0), { ...WANT, probabilities: true })
    expect(said.probabilities![0]).toBe(said.probabilities![1])
    expect(said.labels![0]).toBe(1)
  })

  it('answer several targets of a classifier, each with its own classes', () => {
    const values = floats([0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0], [3, 2, 2])
    const classes = [
      ['a', 'b'],
      ['long', 'short'],
    ]
    const several = tree(CLASSIFIER, { tree_: treeObject(STUMP, NODE_64, values), classes_: classes })
    const lowered = decisionTreeLowering.lower(several, context('1.9.1'))
    expect(lowered).toMatchObject({ outputs: 2, classes: ['a', 'b', 'long', 'short'], hasProbabilities: false })
    const fewer = tree(CLASSIFIER, { tree_: treeObject(STUMP, NODE_64, values), classes_: [['a', 'b']] })
    expect(() => decisionTreeLowering.lower(fewer, context('1.9.1'))).toThrow('the classes do not fit the leaves')
  })

  it('refuse a hostile tree whose nodes form a loop', () => {
    const loop = [STUMP[0]!, { left: 0, right: 2, feature: 0, threshold: 0 }, leaf]
    const hostile = tree(REGRESSOR, { tree_: treeObject(loop, NODE_64, floats([0, 1, 2], [3, 1, 1])) })
    expect(() => decisionTreeLowering.lower(hostile, context('1.9.1'))).toThrow(
      expect.objectContaining({ code: 'corrupt' }),
    )
  })

  it('refuse another number of classes than the leaves have values', () => {
    expect(() => decisionTreeLowering.lower(tree(CLASSIFIER, { classes_: ['a', 'b', 'c'] }), context('1.9.1'))).toThrow(
      '3 classes, but leaves of 2 values',
    )
  })
})

describe('ensembles', () => {
  const boosting = (extra: Readonly<Record<string, PyValue>>) =>
    instance('sklearn.ensemble._gb.GradientBoostingRegressor', {
      n_features_in_: 1,
      learning_rate: 1,
      init_: 'zero',
      _loss: instance('sklearn._loss.loss.HalfSquaredError', {}),
      estimators_: objects([tree(REGRESSOR), tree(REGRESSOR)], [2, 1]),
      ...extra,
    })

  it('start boosting at zero when init is "zero"', () => {
    expect(predict(gradientBoostingLowering.lower(boosting({}), context('1.9.1')), 1)).toBe(4)
  })

  it('refuse an init estimator that computes in float32', () => {
    const linear = boosting({ init_: instance('sklearn.linear_model._base.LinearRegression', {}) })
    expect(() => gradientBoostingLowering.lower(linear, context('1.9.1'))).toThrow(
      expect.objectContaining({ code: 'unsupported', subject: 'sklearn.linear_model.LinearRegression' }),
    )
  })

  it('refuse a loss that is not known', () => {
    const strange = boosting({ _loss: instance('my.own.Loss', {}) })
    expect(() => gradientBoostingLowering.lower(strange, context('1.9.1'))).toThrow('the loss my.own.Loss is not known')
  })

  it('refuse members that are no trees', () => {
    const forest = instance('sklearn.ensemble._forest.RandomForestRegressor', {
      n_features_in_: 1,
      estimators_: [instance('my.own.Tree', {})],
    })
    expect(() => forestLowering.lower(forest, context('1.9.1'))).toThrow(
      expect.objectContaining({ subject: 'my.own.Tree' }),
    )
  })

  it('refuse an empty forest', () => {
    const forest = instance('sklearn.ensemble._forest.RandomForestRegressor', { n_features_in_: 1, estimators_: [] })
    expect(() => forestLowering.lower(forest, context('1.9.1'))).toThrow('holds no trees')
  })

  it('score by SAMME as before until scikit-learn 1.3.1, which changed it in a patch release', () => {
    const boosted = instance('sklearn.ensemble._weight_boosting.AdaBoostClassifier', {
      n_features_in_: 1,
      algorithm: 'SAMME',
      classes_: ['no', 'yes'],
      estimators_: [tree(CLASSIFIER)],
      estimator_weights_: floats([1]),
    })
    const want = { predictions: true, probabilities: false, scores: true }
    const scores = (version: string): Float64Array =>
      adaBoostLowering.lower(boosted, context(version)).infer!(row(1), want).scores!
    expect(scores('1.3.0')).toEqual(scores('1.2.2'))
    expect(scores('1.3.1')).toEqual(scores('1.4.0'))
    expect(scores('1.3.1')).not.toEqual(scores('1.3.0'))
    expect(predict(adaBoostLowering.lower(boosted, context('1.3.0')), 1)).toBe(1)
  })
})

describe('isAtLeast', () => {
  it.each([
    ['1.4.0', true],
    ['1.10.1', true],
    ['2.0', true],
    ['1.4.dev0', true],
    ['1.3.9', false],
    ['0.24.2', false],
    [null, false],
    ['unknown', false],
  ])('%s >= 1.4: %s', (version, expected) => {
    expect(isAtLeast(version, 1, 4)).toBe(expected)
  })

  it.each([
    ['1.3.0', false],
    ['1.3', false],
    ['1.3.1', true],
    ['1.3.10', true],
    ['1.4.0', true],
    ['1.2.9', false],
  ])('%s >= 1.3.1: %s', (version, expected) => {
    expect(isAtLeast(version, 1, 3, 1)).toBe(expected)
  })
})
