import { describe, expect, it } from '@jest/globals'
import { canonicalClass, PyDict, PyGlobal, PyObject } from '../../../src/formats/index.js'
import { loweredClasses } from '../../../src/lower/index.js'
import { fixturesOf, readFixtureModel, readFixtureRows } from '../corpus.js'
import { parityWith } from '../parity.js'
import { lowerRecord } from '../../support/without-waiting.js'

/** Where classes were up to 0.21, when packages had modules without an underscore. */
const OLD_NAMES: readonly string[] = [
  'sklearn.ensemble.forest.RandomForestClassifier',
  'sklearn.ensemble.gradient_boosting.GradientBoostingClassifier',
  'sklearn.ensemble.weight_boosting.AdaBoostClassifier',
  'sklearn.ensemble.bagging.BaggingRegressor',
  'sklearn.ensemble.iforest.IsolationForest',
  'sklearn.ensemble.voting_classifier.VotingClassifier',
  'sklearn.tree.tree.DecisionTreeClassifier',
  'sklearn.linear_model.logistic.LogisticRegression',
  'sklearn.linear_model.base.LinearRegression',
  'sklearn.linear_model.coordinate_descent.Lasso',
  'sklearn.linear_model.stochastic_gradient.SGDClassifier',
  'sklearn.svm.classes.SVC',
  'sklearn.neighbors.classification.KNeighborsClassifier',
  'sklearn.neural_network.multilayer_perceptron.MLPClassifier',
  'sklearn.preprocessing.data.StandardScaler',
  'sklearn.preprocessing.label.LabelEncoder',
  'sklearn.feature_extraction.text.TfidfVectorizer',
  'sklearn.feature_extraction.dict_vectorizer.DictVectorizer',
  'sklearn.decomposition.pca.PCA',
  'sklearn.decomposition.nmf.NMF',
  'sklearn.cluster.k_means_.KMeans',
  'sklearn.mixture.gaussian_mixture.GaussianMixture',
  'sklearn.naive_bayes.GaussianNB',
  'sklearn.pipeline.Pipeline',
  'sklearn.compose._column_transformer.ColumnTransformer',
]

describe('names of scikit-learn before 0.22', () => {
  it.each(OLD_NAMES)('%s is known', (name) => {
    expect(loweredClasses()).toContain(canonicalClass(name))
  })

  it.each([
    ['logistic', 'sklearn.linear_model.logistic', 'LogisticRegression'],
    ['standard-scaler', 'sklearn.preprocessing.data', 'StandardScaler'],
    ['decision-tree-diabetes-squared', 'sklearn.tree.tree', 'DecisionTreeRegressor'],
  ])('%s predicts the same under its old name %s', (name, module, className) => {
    const fixture = fixturesOf('1.2.2').find((each) => each.name === name)!
    const record = readFixtureModel(fixture)
    const root = record.root as PyObject
    const renamed = new PyObject(new PyGlobal(module, className), root.args, 'newobj')
    renamed.state = root.state
    const old = { ...record, root: renamed }
    expect(lowerRecord(old).classes[0]).toBe(canonicalClass(`${module}.${className}`))
    expect(parityWith(old, readFixtureRows(fixture), fixture.expected).differences).toEqual([])
  })
})

describe('estimators that cannot be asked', () => {
  it.each([
    ['sklearn.cluster._dbscan', 'DBSCAN', 'predict()'],
    ['sklearn.manifold._t_sne', 'TSNE', 'transform()'],
    ['sklearn.preprocessing._label', 'MultiLabelBinarizer', 'set of labels'],
  ])('%s.%s is refused with the reason', (module, name, reason) => {
    const fixture = fixturesOf('1.2.2')[0]!
    const record = { ...readFixtureModel(fixture), root: new PyObject(new PyGlobal(module, name), [], 'newobj') }
    expect(() => lowerRecord(record)).toThrow(reason)
  })

  it('a MultiLabelBinarizer is refused with the labels that it knows', () => {
    const root = new PyObject(new PyGlobal('sklearn.preprocessing._label', 'MultiLabelBinarizer'), [], 'newobj')
    const state = new PyDict()
    state.set('classes_', ['news', 'sports'])
    root.state = state
    const record = { ...readFixtureModel(fixturesOf('1.2.2')[0]!), root }
    expect(() => lowerRecord(record)).toThrow('no column of a table holds; it knows 2 labels: news, sports (at model)')
  })

  it.each(['dict', 'pair'])(
    'a FeatureHasher of rows of %s is refused: which features it takes is not in the file',
    (kind) => {
      const [module, name] = ['sklearn.feature_extraction._hash', 'FeatureHasher']
      const root = new PyObject(new PyGlobal(module, name), [], 'newobj')
      const state = new PyDict()
      state.set('input_type', kind)
      root.state = state
      const record = { ...readFixtureModel(fixturesOf('1.2.2')[0]!), root, globals: new Set([`${module}.${name}`]) }
      expect(() => lowerRecord(record)).toThrow('not in the file')
    },
  )
})
