import { describe, expect, it } from '@jest/globals'
import { isModelGateError } from '../../../src/core/errors.js'
import { seededRandom } from '../../../src/core/random.js'
import { numberColumn } from '../../../src/core/table.js'
import { Attributes, type PyObject } from '../../../src/formats/index.js'
import { readLightgbm } from '../../../src/lower/lightgbm/index.js'
import { selectInputs, type DenseBlock } from '../../../src/plan/index.js'
import { fixturesOf, readFixtureModel, readFixtureRows } from '../corpus.js'
import { lowerRecord } from '../../support/without-waiting.js'

const VERSION = 'lightgbm-4.7.0'

function fixtureNamed(name: string) {
  return fixturesOf(VERSION).find((fixture) => fixture.name === name)!
}

function textOf(name: string): string {
  const root = readFixtureModel(fixtureNamed(name)).root as PyObject
  return Attributes.of(Attributes.of(root).object('_Booster')).string('_handle')
}

function failure(text: string): string {
  try {
    readLightgbm(text)
  } catch (error) {
    if (isModelGateError(error)) return `${error.code}: ${error.message}`
    throw error
  }
  return 'read'
}

function rowsOf(values: readonly number[], cols: number): DenseBlock {
  return { kind: 'dense', rows: values.length / cols, cols, data: Float64Array.from(values) }
}

/** One split of feature 0 at 2, with the given decision_type: left -1, right 1. */
function oneSplit(decision: number): string {
  return [
    'tree',
    'version=v4',
    'num_tree_per_iteration=1',
    'max_feature_idx=0',
    'objective=regression',
    'feature_names=Column_0',
    '',
    'Tree=0',
    'num_leaves=2',
    'num_cat=0',
    'split_feature=0',
    'threshold=2',
    `decision_type=${decision}`,
    'left_child=-1',
    'right_child=-2',
    'leaf_value=-1 1',
    '',
    'end of trees',
    '',
  ].join('\n')
}

describe('readLightgbm', () => {
  // decision_type: 2 default left, 4 zero is missing, 8 NaN is missing; include/LightGBM/tree.h
  it.each([
    [0, 'NaN counts as 0', [-1, -1, 1, -1]],
    [2, 'NaN counts as 0 whatever the default', [-1, -1, 1, -1]],
    [4, 'zero and NaN are missing and go right', [1, -1, 1, 1]],
    [6, 'zero and NaN are missing and go left', [-1, -1, 1, -1]],
    [8, 'NaN goes right', [-1, -1, 1, 1]],
    [10, 'NaN goes left', [-1, -1, 1, -1]],
  ])('decision_type %i: %s', (decision, _, wanted) => {
    const model = readLightgbm(oneSplit(decision))
    expect(Array.from(model.predict(rowsOf([0, 2, 2.0000000000000004, NaN], 1), null).data)).toEqual(wanted)
  })

  it.each<[string, (text: string) => string, RegExp]>([
    ['linear trees', (text) => text.replace('is_linear=0', 'is_linear=1'), /^unsupported.*linear_tree/],
    ['another format', (text) => text.replace('version=v4', 'version=v9'), /^unsupported.*v9/],
    [
      'an unknown objective',
      (text) => text.replace('objective=binary', 'objective=constructor'),
      /^unsupported.*constructor/,
    ],
    ['text without trees', () => 'tree\nversion=v4\n', /^corrupt.*end of trees/],
    ['something else', () => 'forest\n', /^corrupt/],
    ['a leaf that is not there', (text) => text.replace(/left_child=-?\d+/, 'left_child=-99'), /^corrupt.*child/],
    ['a walk in circles', (text) => text.replace(/left_child=-?\d+/, 'left_child=0'), /^corrupt.*two parents/],
    [
      'a feature that is not there',
      (text) => text.replace(/split_feature=\d+/, 'split_feature=99'),
      /^corrupt.*feature 99/,
    ],
    ['missing leaf values', (text) => text.replace(/leaf_value=\S+ /, 'leaf_value='), /^corrupt.*leaf values/],
    ['words for numbers', (text) => text.replace(/threshold=\S+/, 'threshold=wide'), /^corrupt.*threshold/],
    [
      'a category set that is not there',
      (text) => text.replace('cat_boundaries=0', 'cat_boundaries=9'),
      /^corrupt.*category set/,
    ],
    [
      'categories of unknown columns',
      (text) => text.replace(/categorical_feature: [\d,]+/, 'categorical_feature: 1'),
      /^unsupported.*pandas_categorical/,
    ],
    [
      'categories that are no JSON',
      (text) => text.replace('pandas_categorical:[', 'pandas_categorical:{'),
      /^corrupt.*JSON/,
    ],
  ])('refuses %s by name', (_, change, message) => {
    const text = textOf('lgbm-category-names')
    expect(failure(text)).toBe('read')
    expect(failure(change(text))).toMatch(message)
  })

  it('answers damaged text by one clear error or by a prediction', () => {
    const random = seededRandom(23)
    const original = textOf('lgbm-category-names')
    const outcomes = new Map<string, number>()
    for (let round = 0; round < 1500; round++) {
      const at = random.below(original.indexOf('end of trees'))
      const inserted = ['', '-', '9', '1e9', ' ', '=', '\n', '-1', 'x'][random.below(9)]!
      const text = original.slice(0, at) + inserted + original.slice(at + random.below(3))
      const outcome = failure(text).split(':', 1)[0]!
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      if (outcome !== 'read') continue
      const model = readLightgbm(text)
      if (model.features < 1000)
        model.predict(rowsOf(new Array<number>(model.features * 3).fill(1), model.features), null)
    }
    expect(outcomes.get('corrupt')).toBeGreaterThan(100)
    expect(outcomes.get('read')).toBeGreaterThan(100)
  })
})

describe('lightgbm estimators', () => {
  const want = { predictions: true, probabilities: false, scores: false }

  it('find a column by its name with blanks, which the file has with underscores', () => {
    const fixture = fixtureNamed('lgbm-binary-frame')
    const { lowered } = lowerRecord(readFixtureModel(fixture))
    const rows = readFixtureRows(fixture)
    expect(lowered.inputs[0]!.name).toBe('mean_radius')
    expect(rows.columns[0]!.name).toBe('mean radius')
    const shuffled = { ...rows, columns: rows.columns.toReversed() }
    expect(lowered.infer!(selectInputs(lowered.inputs, shuffled), want).labels).toEqual(
      lowered.infer!(selectInputs(lowered.inputs, rows), want).labels,
    )
  })

  it('do not choose between two columns that could be meant', () => {
    const fixture = fixtureNamed('lgbm-binary-frame')
    const { lowered } = lowerRecord(readFixtureModel(fixture))
    const rows = readFixtureRows(fixture)
    const [first, second] = rows.columns
    const inputs = [{ name: 'a_b_c', kind: 'number', blanks: 'underscored' }] as const
    const columns = [
      { ...first!, name: 'a b_c' },
      { ...second!, name: 'a_b c' },
    ]
    expect(() => selectInputs(inputs, { rows: rows.rows, columns })).toThrow(/a_b_c/)
    expect(lowered.inputs.every((input) => input.blanks === 'underscored')).toBe(true)
  })

  it('take a category that training did not see as missing', () => {
    const fixture = fixtureNamed('lgbm-category-names')
    const { lowered } = lowerRecord(readFixtureModel(fixture))
    const rows = readFixtureRows(fixture)
    const at = rows.columns.findIndex(({ name }) => name === 'pclass')
    const withClass = (value: number) => ({
      ...rows,
      columns: rows.columns.with(at, numberColumn('pclass', new Float64Array(rows.rows).fill(value))),
    })
    const ask = (value: number) =>
      lowered.infer!(selectInputs(lowered.inputs, withClass(value)), { ...want, probabilities: true }).probabilities
    expect(ask(77)).toEqual(ask(NaN))
    expect(ask(1)).not.toEqual(ask(NaN))
  })
})
