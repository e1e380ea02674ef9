import { describe, expect, it } from '@jest/globals'
import { canonicalClass, describeStructure } from '../../src/formats/index.js'
import { bytesOf, fixture, NUMPYS, readPickle } from './described.js'

describe('describeStructure', () => {
  it.each(NUMPYS)('lists the steps of a pipeline with their hyper-parameters: %s', (numpy) => {
    const nodes = describeStructure(readPickle(fixture(`${numpy}.pipeline.joblib`)).root)
    const classes = nodes.map((node) => [node.path, node.class_name])
    expect(classes).toEqual(
      expect.arrayContaining([
        ['Pipeline', 'sklearn.pipeline.Pipeline'],
        ['Pipeline.steps[0].columns', 'sklearn.compose.ColumnTransformer'],
        ['Pipeline.steps[1].clf', 'sklearn.linear_model.LogisticRegression'],
        ['Pipeline.steps[0].columns.transformers_[0].num', 'sklearn.preprocessing.StandardScaler'],
        ['Pipeline.steps[0].columns.transformers_[1].cat', 'sklearn.preprocessing.OneHotEncoder'],
      ]),
    )
    const byPath = Object.fromEntries(nodes.map((node) => [node.path, node.parameters]))
    expect(byPath['Pipeline.steps[1].clf']).toMatchObject({
      C: '0.5',
      fit_intercept: 'True',
      solver: "'lbfgs'",
      class_weight: 'None',
    })
    expect(byPath['Pipeline.steps[0].columns.transformers_[1].cat']).toMatchObject({ handle_unknown: "'ignore'" })
    expect(
      Object.keys(byPath['Pipeline.steps[1].clf']!).some((name) => name.endsWith('_') || name.startsWith('_')),
    ).toBe(false)
  })

  it('shows the trees of a forest as one node with their number', () => {
    const nodes = describeStructure(readPickle(fixture('numpy2.forest.joblib')).root)
    const trees = nodes.filter((node) => node.path.includes('estimators_'))
    expect(trees).toHaveLength(1)
    expect(trees[0]).toMatchObject({
      path: 'RandomForestClassifier.estimators_[0..11]',
      class_name: 'sklearn.tree.DecisionTreeClassifier',
      parameters: { '(count)': '12', max_depth: '2' },
    })
  })

  it('escapes and bounds what a file says of itself', () => {
    const evil = `x\x1b[31m${'A'.repeat(200)}`
    const [node] = describeStructure(
      readPickle(
        bytesOf(`\x80\x02cevil\nC\n)\x81}(U\x05na\nmeU${String.fromCharCode(evil.length)}${evil}U\x01yK\x01ub.`),
      ).root,
    )
    expect(Object.keys(node!.parameters)).toEqual(['na\\u000ame', 'y'])
    const shown = node!.parameters['na\\u000ame']!
    expect(shown.startsWith("'x\\u001b[31mAAA")).toBe(true)
    expect(shown.length).toBeLessThan(90)
  })
})

describe('canonicalClass', () => {
  it.each([
    ['sklearn.linear_model._logistic.LogisticRegression', 'sklearn.linear_model.LogisticRegression'],
    ['sklearn.linear_model.logistic.LogisticRegression', 'sklearn.linear_model.LogisticRegression'],
    ['sklearn.tree.tree.DecisionTreeClassifier', 'sklearn.tree.DecisionTreeClassifier'],
    [
      'sklearn.ensemble._hist_gradient_boosting.gradient_boosting.HistGradientBoostingClassifier',
      'sklearn.ensemble.HistGradientBoostingClassifier',
    ],
    ['sklearn.pipeline.Pipeline', 'sklearn.pipeline.Pipeline'],
    ['sklearn.preprocessing.data.StandardScaler', 'sklearn.preprocessing.StandardScaler'],
    ['xgboost.sklearn.XGBClassifier', 'xgboost.sklearn.XGBClassifier'],
    ['notsklearn.a.b.C', 'notsklearn.a.b.C'],
  ])('%s is %s', (from, to) => {
    expect(canonicalClass(from)).toBe(to)
  })
})
