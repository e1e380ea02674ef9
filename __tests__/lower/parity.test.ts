import { describe, expect, it } from '@jest/globals'
import { loweredClasses } from '../../src/lower/index.js'
import { corpusVersions, fixturesOf, type Fixture } from './corpus.js'
import { parityOf } from './parity.js'

/** Classes that a version of scikit-learn does not have, so that it cannot have a fixture there. */
const ABSENT: Readonly<Record<string, readonly string[]>> = {
  '1.2.2': [
    'sklearn.preprocessing.TargetEncoder',
    'sklearn.frozen.FrozenEstimator',
    'sklearn.model_selection.FixedThresholdClassifier',
    'sklearn.model_selection.TunedThresholdClassifierCV',
  ],
}

const classesSeen = new Map<string, Set<string>>()

/** A folder holds one library's estimators: xgboost-3.4.1, or the bare version for scikit-learn. */
function classesFor(version: string): string[] {
  const library = /^([a-z]+)-/.exec(version)?.[1] ?? 'sklearn'
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
    const seen = classesSeen.get(version) ?? new Set<string>()
    const absent = ABSENT[version] ?? []
    expect(classesFor(version).filter((name) => !seen.has(name) && !absent.includes(name))).toEqual([])
  })
})

describe('the parity corpus', () => {
  it('covers scikit-learn from the oldest line to the newest', () => {
    expect(corpusVersions()).toEqual(expect.arrayContaining(['1.2.2', '1.4.2', '1.6.1', '1.9.1']))
  })
})
