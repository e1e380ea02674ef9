import { describe, expect, it } from '@jest/globals'
import { defaultConfig, parseConfig } from '../../src/config/index.js'
import { CONFIG_SECTIONS } from '../../src/config/schema.js'
import { messageOf } from '../../src/core/errors.js'
import { DRIFT_TESTS } from '../../src/data/index.js'

const parse = (section: string) => parseConfig(`cicd:\n  drift:\n${section}`, 'cfg.yaml').drift

function problemsOf(section: string): string {
  try {
    parse(section)
  } catch (error) {
    return messageOf(error)
  }
  throw new Error('the configuration was accepted')
}

describe('the drift section', () => {
  it('takes the largest Jensen-Shannon distance and warns of labels and predictions by default', () => {
    expect(defaultConfig().drift).toEqual({
      ...{ test: 'jensen_shannon', categorical_test: 'auto', aggregate: 'max', weights: {}, thresholds: {} },
      ...{ column_threshold: null, ignore: [], on_prediction_drift: 'warn', on_label_drift: 'warn' },
    })
  })

  it('offers every test there is, and for categories those that take them', () => {
    const { shape } = CONFIG_SECTIONS.drift
    expect(shape.test.unwrap().options).toEqual(DRIFT_TESTS.map(({ name }) => name))
    const taking = DRIFT_TESTS.filter(({ columns }) => columns === 'any').map(({ name }) => name)
    expect(shape.categorical_test.unwrap().options).toEqual(['auto', ...taking])
  })

  it('takes weights and thresholds by column', () => {
    const section = '    aggregate: weighted\n    weights: { age: 2, "body mass": 0.5 }\n    thresholds: { age: 0.3 }\n'
    expect(parse(section)).toMatchObject({ weights: { age: 2, 'body mass': 0.5 }, thresholds: { age: 0.3 } })
  })

  it.each([
    [
      'a test that takes no categories',
      '    categorical_test: ks\n',
      '3:23: cicd.drift.categorical_test is "ks", expected one of auto, jensen_shannon, psi, chi2',
    ],
    [
      'weights beside another aggregate',
      '    aggregate: share\n    weights: { age: 1 }\n',
      '4:14: cicd.drift.weights is {"age":1}, expected aggregate: weighted beside weights, or no weights',
    ],
    [
      'weights that weigh nothing',
      '    aggregate: weighted\n    weights: { age: 0 }\n',
      '4:14: cicd.drift.weights is {"age":0}, expected at least one weight above 0',
    ],
    [
      'a negative weight',
      '    aggregate: weighted\n    weights: { age: -1 }\n',
      '4:21: cicd.drift.weights.age is -1, expected at least 0',
    ],
    [
      'a threshold of columns beside the largest score',
      '    column_threshold: 0.2\n',
      '3:23: cicd.drift.column_threshold is 0.2, expected null with aggregate: max',
    ],
    ['a threshold of 0', '    thresholds: { age: 0 }\n', '3:24: cicd.drift.thresholds.age is 0, expected more than 0'],
    [
      'a threshold of an ignored column',
      '    thresholds: { age: 1 }\n    ignore: [age]\n',
      '4:13: cicd.drift.ignore is ["age"], expected no column that has a threshold of its own',
    ],
    [
      'a weight of an ignored column',
      '    aggregate: weighted\n    weights: { age: 1 }\n    ignore: [age]\n',
      '5:13: cicd.drift.ignore is ["age"], expected no column that has a weight',
    ],
    ['a misspelt key', '    agregate: share\n', '3:5: unknown key agregate in cicd.drift; did you mean aggregate?'],
  ])('refuses %s, with its place', (_, section, problem) => {
    expect(problemsOf(section)).toContain(`cfg.yaml:${problem}`)
  })
})
