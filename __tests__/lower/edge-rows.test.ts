import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { loweredClasses } from '../../src/lower/index.js'
import { lowerRecord } from '../support/without-waiting.js'
import { CORPUS, fixturesOf, readFixtureModel, type InputFile } from './corpus.js'
import { EDGES, type Edge } from './edge-inputs.js'

const NUMBERS: readonly Edge[] = ['huge', 'tiny', 'zeros of both signs', 'a row twice']
const TREES: readonly Edge[] = ['float32 around thresholds', 'float64 around thresholds', 'huge', 'zeros of both signs']
const CATEGORIES: readonly Edge[] = ['unseen categories', 'empty texts', 'missing texts', 'texts beyond ASCII']

/** Families of estimators by the module that they are in, and the edges that rows of their fixtures must hold. */
const FAMILIES: readonly (readonly [string, RegExp, readonly Edge[]])[] = [
  ['decision trees', /\.tree\._classes/, [...TREES, 'tiny']],
  ['forests', /\._forest\.(Random|Extra)\w+(Classifier|Regressor)/, [...TREES, 'tiny']],
  ['leaves of random trees', /RandomTreesEmbedding/, TREES],
  ['gradient boosting', /\.ensemble\._gb/, [...TREES, 'tiny']],
  ['AdaBoost', /_weight_boosting/, TREES],
  ['bagging', /_bagging/, TREES],
  ['isolation forests', /_iforest/, TREES],
  ['histogram boosting', /HistGradient/, ['float64 around thresholds', 'huge', 'infinities', 'missing numbers']],
  ['linear models', /\.linear_model\./, NUMBERS],
  ['support vector machines', /\.svm\./, NUMBERS],
  ['neighbours', /\.neighbors\._(classification|regression)\.K/, [...NUMBERS, 'equally far neighbours']],
  ['nearest centroids', /_nearest_centroid/, NUMBERS],
  ['naive Bayes', /\.naive_bayes\./, NUMBERS],
  ['discriminants', /discriminant_analysis/, NUMBERS],
  ['neural networks', /\._multilayer_perceptron\./, NUMBERS],
  ['kernel ridge', /kernel_ridge/, NUMBERS],
  ['Gaussian processes', /gaussian_process/, NUMBERS],
  ['cross decomposition', /cross_decomposition/, NUMBERS],
  ['clusters', /\.cluster\./, NUMBERS],
  ['mixtures', /\.mixture\./, NUMBERS],
  ['covariances', /\.covariance\./, NUMBERS],
  ['decompositions', /\.decomposition\./, NUMBERS],
  ['random projections', /random_projection/, NUMBERS],
  ['isotonic regression', /isotonic/, NUMBERS],
  ['scalers and other preprocessing', /\.preprocessing\._data\./, [...NUMBERS, 'missing numbers']],
  ['bins', /_discretization/, NUMBERS],
  ['polynomials and splines', /_polynomial/, NUMBERS],
  ['functions', /_function_transformer/, [...NUMBERS, 'infinities', 'missing numbers']],
  ['numbers for gaps', /\.impute\./, [...NUMBERS, 'missing numbers', 'missing texts', 'empty texts']],
  ['feature selection', /feature_selection/, NUMBERS],
  ['calibration', /calibration/, NUMBERS],
  ['several classes', /\.multiclass\./, NUMBERS],
  ['several targets', /\.multioutput\./, NUMBERS],
  ['votes', /\._voting\./, NUMBERS],
  ['stacks', /\._stacking\./, NUMBERS],
  ['transformed targets', /TransformedTarget/, NUMBERS],
  ['one-hot encoders', /OneHotEncoder/, CATEGORIES],
  ['ordinal encoders', /OrdinalEncoder/, CATEGORIES],
  ['label binarizers', /LabelBinarizer/, ['unseen categories', 'empty texts', 'texts beyond ASCII']],
  ['dicts', /DictVectorizer/, ['empty texts', 'missing texts']],
  ['columns', /ColumnTransformer/, ['empty texts', 'missing texts', 'missing numbers']],
  ['text', /\.feature_extraction\.text\.(Count|Tfidf|Hashing)Vectorizer/, ['empty texts', 'texts beyond ASCII']],
]

/** What came to an estimator after 1.2. */
const LATER: readonly (readonly [string, RegExp, readonly Edge[]])[] = [
  ['decision trees', /\.tree\._classes/, ['missing numbers']],
  ['forests', /\._forest\.(Random|Extra)\w+(Classifier|Regressor)/, ['missing numbers']],
  ['leaves of random trees', /RandomTreesEmbedding/, ['missing numbers']],
  ['bagging', /_bagging/, ['missing numbers']],
  ['isolation forests', /_iforest/, ['missing numbers']],
  ['target encoders', /TargetEncoder/, CATEGORIES],
]

const inputs = new Map<string, InputFile>()

function inputOf(name: string): InputFile {
  const known =
    inputs.get(name) ?? (JSON.parse(readFileSync(join(CORPUS, 'inputs', `${name}.json`), 'utf8')) as InputFile)
  inputs.set(name, known)
  return known
}

/** The edges that no fixture of the family has in its rows. */
function missingEdges(version: string, estimators: RegExp, edges: readonly Edge[]): Edge[] {
  const fixtures = fixturesIn(version).filter(({ expected }) => estimators.test(expected.estimator))
  return edges.filter((edge) => !fixtures.some((fixture) => EDGES[edge](inputOf(fixture.expected.input), fixture)))
}

const corpora = new Map<string, ReturnType<typeof fixturesOf>>()

function fixturesIn(version: string): ReturnType<typeof fixturesOf> {
  const known = corpora.get(version) ?? fixturesOf(version)
  corpora.set(version, known)
  return known
}

describe.each([
  ['1.2.2', FAMILIES],
  ['1.9.1', [...FAMILIES, ...LATER]],
] as const)('the fixtures of scikit-learn %s ask about rows of edges', (version, families) => {
  it.each(families)('%s', (_, estimators, edges) => {
    expect(missingEdges(version, estimators, edges)).toEqual([])
  })
})

const NEAR: readonly Edge[] = ['tiny', 'zeros of both signs', 'a row twice']
const TEXTS: readonly Edge[] = ['empty texts', 'texts beyond ASCII']

/** Classes that take no numbers of any size, and what their rows hold instead; every other one is asked about NUMBERS. */
const OWN_EDGES: readonly (readonly [RegExp, readonly Edge[]])[] = [
  // Far away nothing is left of distances, kernels and their sums but rounding.
  [/\.(Birch|MeanShift|AffinityPropagation|MiniBatchKMeans|BisectingKMeans|LocalOutlierFactor)$/, NEAR],
  [/\.(Label(Propagation|Spreading)|RadiusNeighbors\w+|KNeighborsTransformer|BayesianGaussianMixture)$/, NEAR],
  [/\.(KernelPCA|Nystroem|RBFSampler|KernelCenterer|Isomap|LocallyLinearEmbedding|BernoulliRBM)$/, NEAR],
  [/\.(PolynomialCountSketch|IterativeImputer|OutputCodeClassifier)$/, NEAR],
  [/\.(NMF|MiniBatchNMF|LatentDirichletAllocation|AdditiveChi2Sampler|SkewedChi2Sampler|TfidfTransformer)$/, NEAR],
  // Codes, texts, categories.
  [/\.CategoricalNB$/, ['zeros of both signs', 'a row twice']],
  [/\.(Count|Tfidf|Hashing)Vectorizer$/, TEXTS],
  // A text is a feature whatever it says, and a missing one is refused, as scikit-learn refuses it.
  [/\.FeatureHasher$/, ['texts beyond ASCII']],
  [/\.DictVectorizer$/, ['empty texts', 'missing texts']],
  [/\.(OneHot|Ordinal|Target)Encoder$/, ['missing texts', ...TEXTS]],
  [/\.ColumnTransformer$/, ['missing texts', 'missing numbers', ...TEXTS]],
  // A label that it does not know is refused, as scikit-learn refuses it.
  [/\.LabelEncoder$/, ['a row twice']],
  [/\.LabelBinarizer$/, ['a row twice', ...TEXTS]],
]

/** Take texts or labels, no numbers, or are asked in the tests of another method. */
const NO_BAD_CELLS =
  /Vectorizer$|\.FeatureHasher$|\.(OneHot|Ordinal|Target|Label)Encoder$|\.LabelBinarizer$|\.ColumnTransformer$|\.CategoricalNB$/

function edgesOf(className: string): readonly Edge[] {
  return OWN_EDGES.find(([pattern]) => pattern.test(className))?.[1] ?? NUMBERS
}

describe('every registered class of scikit-learn has fixtures with rows of edges', () => {
  const fixtures = fixturesIn('1.9.1').map((fixture) => ({
    fixture,
    classes: new Set(lowerRecord(readFixtureModel(fixture)).classes),
  }))
  const registered = loweredClasses().filter((name) => name.startsWith('sklearn.'))

  it.each(registered)('%s', (name) => {
    const own = fixtures.filter(({ classes }) => classes.has(name)).map(({ fixture }) => fixture)
    const missing = edgesOf(name).filter((edge) => !own.some((each) => EDGES[edge](inputOf(each.expected.input), each)))
    const bad = NO_BAD_CELLS.test(name) || own.some(({ expected }) => expected.bad !== undefined)
    expect({ missing, bad }).toEqual({ missing: [], bad: true })
  })
})

describe('edges are found by what they are', () => {
  const heldBy = (name: string): Edge[] => {
    const fixture = fixturesIn('1.9.1').find((each) => each.name === name)!
    const numeric: readonly Edge[] = [...NUMBERS, ...TREES, 'infinities', 'missing numbers']
    return numeric.filter((edge) => EDGES[edge](inputOf(fixture.expected.input), fixture))
  }

  it('rows of a data set hold none', () => {
    expect(heldBy('bagging-cancer-jobs')).toEqual([])
    expect(heldBy('pca')).toEqual([])
  })

  it('encoders that meet only what they know have no unseen category', () => {
    const unseen = fixturesIn('1.9.1')
      .filter(({ name }) => ['one-hot', 'one-hot-drop-first', 'one-hot-ignore', 'ordinal-unknown'].includes(name))
      .map((fixture) => [fixture.name, EDGES['unseen categories'](inputOf(fixture.expected.input), fixture)])
    expect(Object.fromEntries(unseen)).toEqual({
      'one-hot': false,
      'one-hot-drop-first': false,
      'one-hot-ignore': true,
      'ordinal-unknown': true,
    })
  })
})
