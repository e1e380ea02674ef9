import { describe, expect, it } from '@jest/globals'
import type { Label, Model, Prediction } from '../../src/core/model.js'
import { numberColumn, stringColumn, type Column } from '../../src/core/table.js'
import { evaluationOf } from '../../src/stages/validate/evaluation.js'

const classifier = (classes: readonly Label[]): Model => ({ task: 'classification', classes }) as unknown as Model

function accuracyOf(
  classes: readonly Label[],
  predicted: readonly Label[],
  target: Column,
): { accuracy: number | null; unknown: readonly Label[] } {
  const prediction: Prediction = {
    rows: predicted.length,
    outputs: 1,
    labels: predicted,
    values: null,
    probabilities: null,
  }
  const evaluation = evaluationOf(classifier(classes), prediction, target)
  if (evaluation.task !== 'classification') throw new Error('not a classification')
  const accuracy = evaluation.metrics.find((metric) => metric.name === 'accuracy')!.compute(evaluation.sample)
  return { accuracy, unknown: evaluation.unknownLabels }
}

const numbers = (...values: number[]): Column => numberColumn('y', Float64Array.from(values))
const booleans = (...values: number[]): Column => ({ ...numberColumn('y', Float64Array.from(values)), boolean: true })

describe('labels of a data file', () => {
  it.each<[string, readonly Label[], readonly Label[], Column]>([
    ['whole numbers for integer classes', [0, 1], [0, 1, 1], numbers(0, 1, 1)],
    ['numbers for classes that are strings', ['0', '1'], ['0', '1', '1'], numbers(0, 1, 1)],
    ['strings for classes that are numbers', [0, 1], [0, 1, 1], stringColumn('y', ['0', '1', '1'])],
    ['true and false for boolean classes', [false, true], [false, true, true], booleans(0, 1, 1)],
    ['0 and 1 for boolean classes', [false, true], [false, true, true], numbers(0, 1, 1)],
    ['true and false for 0 and 1', [0, 1], [0, 1, 1], booleans(0, 1, 1)],
    [
      'Python words for boolean classes',
      [false, true],
      [false, true, true],
      stringColumn('y', ['False', 'True', 'True']),
    ],
    ['names', ['no', 'yes'], ['no', 'yes', 'yes'], stringColumn('y', ['no', 'yes', 'yes'])],
    ['numbers for strings that are written with a point', ['0.0', '1.0'], ['0.0', '1.0', '1.0'], numbers(0, 1, 1)],
    ['negative and positive', [-1, 1], [-1, 1, 1], numbers(-1, 1, 1)],
  ])('%s are the labels of the model', (_what, classes, predicted, target) => {
    expect(accuracyOf(classes, predicted, target)).toEqual({ accuracy: 1, unknown: [] })
  })

  it('that differ only in case stay apart', () => {
    expect(accuracyOf(['a', 'A'], ['a', 'A'], stringColumn('y', ['a', 'A']))).toEqual({ accuracy: 1, unknown: [] })
  })

  it('in another case are other labels, as in scikit-learn', () => {
    expect(accuracyOf(['No', 'Yes'], ['No', 'Yes'], stringColumn('y', ['no', 'yes']))).toEqual({
      accuracy: 0,
      unknown: ['no', 'yes'],
    })
  })

  it('that the model does not know count as wrong and are told', () => {
    expect(accuracyOf(['a', 'b'], ['a', 'b'], stringColumn('y', ['a', 'c']))).toEqual({ accuracy: 0.5, unknown: ['c'] })
  })

  it('that are text fail for a model of numbers, by name', () => {
    const model = { task: 'regression', classes: null } as unknown as Model
    const prediction: Prediction = {
      rows: 1,
      outputs: 1,
      labels: null,
      values: Float64Array.of(1),
      probabilities: null,
    }
    expect(() => evaluationOf(model, prediction, stringColumn('price', ['cheap']))).toThrow(
      'the target column price holds text',
    )
  })
})
