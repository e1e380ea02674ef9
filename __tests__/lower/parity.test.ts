import { describe, expect, it } from '@jest/globals'
import { loweredClasses } from '../../src/lower/index.js'
import { corpusVersions, fixturesOf, type Fixture } from './corpus.js'
import { parityOf } from './parity.js'

/** Classes that came to scikit-learn with a version (major.minor), so that older ones cannot have a fixture. */
const SINCE: Readonly<Record<string, readonly [number, number]>> = {
  'sklearn.linear_model.GammaRegressor': [0, 23],
  'sklearn.linear_model.PoissonRegressor': [0, 23],
  'sklearn.linear_model.TweedieRegressor': [0, 23],
  'sklearn.feature_selection.SequentialFeatureSelector': [0, 24],
  'sklearn.model_selection.HalvingGridSearchCV': [0, 24],
  'sklearn.model_selection.HalvingRandomSearchCV': [0, 24],
  'sklearn.kernel_approximation.PolynomialCountSketch': [0, 24],
  // It is older; before, its file does not say how many columns it was fitted on, and is refused for that.
  'sklearn.kernel_approximation.AdditiveChi2Sampler': [0, 24],
  'sklearn.semi_supervised.SelfTrainingClassifier': [0, 24],
  'sklearn.linear_model.QuantileRegressor': [1, 0],
  'sklearn.linear_model.SGDOneClassSVM': [1, 0],
  'sklearn.cluster.BisectingKMeans': [1, 1],
  'sklearn.decomposition.MiniBatchNMF': [1, 1],
  'sklearn.preprocessing.SplineTransformer': [1, 0],
  'sklearn.preprocessing.TargetEncoder': [1, 3],
  'sklearn.model_selection.FixedThresholdClassifier': [1, 5],
  'sklearn.model_selection.TunedThresholdClassifierCV': [1, 5],
  'sklearn.frozen.FrozenEstimator': [1, 6],
}

function exists(name: string, version: string): boolean {
  const [major = 0, minor = 0] = SINCE[name] ?? []
  const [ours = 0, line = 0] = version.split('.').map(Number)
  return ours > major || (ours === major && line >= minor)
}

/** Folders with models in the library's own files and little else; versions of the same library beside them have every class. */
const FILES_ONLY: readonly string[] = [
  'catboost-0.24.4',
  'lightgbm-2.3.1',
  'lightgbm-4.3.0',
  'xgboost-0.90',
  'xgboost-1.0.2',
  'xgboost-1.3.3',
  'xgboost-1.6.2',
  'xgboost-2.0.3',
  'xgboost-3.0.5',
]

const classesSeen = new Map<string, Set<string>>()

/** A folder holds one library's estimators: xgboost-3.4.1, or the bare version for scikit-learn. */
function classesFor(version: string): string[] {
  const library = /^([a-z_]+)-/.exec(version)?.[1] ?? 'sklearn'
  return loweredClasses().filter((name) => name.startsWith(`${library}.`))
}

describe.each(corpusVersions())('models saved by version %s predict what their library predicts', (version) => {
  it.each(fixturesOf(version).map((fixture): [string, Fixture] => [fixture.name, fixture]))('%s', (_, fixture) => {
    const { classes, differences } = parityOf(fixture)
    const seen = classesSeen.get(version) ?? new Set()
    classesSeen.set(version, seen)
    for (const name of classes) seen.add(name)
    expect(differences).toEqual([])
  })

  it('every registered class takes part in a fixture', () => {
    if (FILES_ONLY.includes(version)) return
    const seen = classesSeen.get(version) ?? new Set<string>()
    const expected = classesFor(version).filter((name) => !name.startsWith('sklearn.') || exists(name, version))
    expect(expected.filter((name) => !seen.has(name))).toEqual([])
  })
})

describe('the parity corpus', () => {
  it('covers scikit-learn from the oldest line to the newest', () => {
    expect(corpusVersions()).toEqual(
      expect.arrayContaining([
        ...['0.24.2', '1.0.2', '1.1.3', '1.2.2', '1.3.2', '1.4.2', '1.5.2', '1.6.1', '1.7.2', '1.8.0', '1.9.1'],
      ]),
    )
  })
})
