import { describe, expect, it } from '@jest/globals'
import { lowerRecord, loweredClasses } from '../../src/lower/index.js'
import { selectInputs } from '../../src/plan/index.js'
import { blockDifferences, numberDifferences } from './comparison.js'
import { corpusVersions, fixturesOf, readFixtureModel, readFixtureRows, type Fixture } from './corpus.js'

/** Classes that a version of scikit-learn does not have, so that it cannot have a fixture there. */
const ABSENT: Readonly<Record<string, readonly string[]>> = {
  '1.2.2': ['sklearn.preprocessing.TargetEncoder'],
}

const classesSeen = new Map<string, Set<string>>()

function answers(fixture: Fixture) {
  const { lowered, classes } = lowerRecord(readFixtureModel(fixture))
  const seen = classesSeen.get(fixture.version) ?? new Set()
  classesSeen.set(fixture.version, seen)
  for (const name of classes) seen.add(name)
  const block = selectInputs(lowered.inputs, readFixtureRows(fixture))
  const { expected } = fixture
  const want = {
    predictions: expected.labels !== undefined || expected.values !== undefined,
    probabilities: expected.probabilities !== undefined,
    scores: expected.scores !== undefined,
  }
  const asked = want.predictions || want.probabilities || want.scores
  const inference = asked ? lowered.infer!(block, want) : null
  return { lowered, inference, transformed: expected.transformed === undefined ? null : lowered.transform!(block) }
}

/** A folder holds one library's estimators: xgboost-3.4.1, or the bare version for scikit-learn. */
function classesFor(version: string): string[] {
  const library = /^([a-z]+)-/.exec(version)?.[1] ?? 'sklearn'
  return loweredClasses().filter((name) => name.startsWith(`${library}.`))
}

describe.each(corpusVersions())('models saved by version %s predict what their library predicts', (version) => {
  it.each(fixturesOf(version).map((fixture): [string, Fixture] => [fixture.name, fixture]))('%s', (_, fixture) => {
    const { expected } = fixture
    const { lowered, inference, transformed } = answers(fixture)
    if (expected.classes && lowered.outputs === 1) expect(lowered.classes).toEqual(expected.classes)
    if (expected.labels) {
      const labels = Array.from(inference!.labels!, (label) => lowered.classes?.[label] ?? label)
      expect(labels).toEqual(expected.labels.values)
    }
    if (expected.values) expect(numberDifferences(inference!.values!, expected.values, expected.tolerance)).toEqual([])
    if (expected.probabilities) {
      expect(lowered.hasProbabilities).toBe(true)
      expect(numberDifferences(inference!.probabilities!, expected.probabilities, expected.tolerance)).toEqual([])
    }
    if (expected.scores) expect(numberDifferences(inference!.scores!, expected.scores, expected.tolerance)).toEqual([])
    if (transformed) expect(blockDifferences(transformed, expected.transformed!, expected.tolerance)).toEqual([])
  })

  it('every registered class takes part in a fixture', () => {
    const seen = classesSeen.get(version) ?? new Set<string>()
    const absent = ABSENT[version] ?? []
    expect(classesFor(version).filter((name) => !seen.has(name) && !absent.includes(name))).toEqual([])
  })
})

describe('the parity corpus', () => {
  it('covers scikit-learn 1.2 and a newer version', () => {
    expect(corpusVersions().length).toBeGreaterThanOrEqual(2)
    expect(corpusVersions()).toContain('1.2.2')
  })
})
