import { describe, expect, it } from '@jest/globals'
import { predictionJson } from '../../src/commands/prediction-json.js'
import { toJson } from '../../src/core/json.js'
import type { Model, Prediction } from '../../src/core/model.js'

const model = {
  runtime: 'lowered',
  engine: 'kernel',
  task: 'classification',
  classes: ['a "b"', 'c'],
} as unknown as Model

/** The document as it was written before it was written in pieces. */
function whole({ runtime, engine, task, classes }: Model, { rows, outputs, ...answers }: Prediction): string {
  const cut = (flat: ArrayLike<unknown>, width: number) => {
    const cells = Array.from(flat)
    return Array.from({ length: rows }, (_, row) => cells.slice(row * width, (row + 1) * width))
  }
  const flat = answers.labels ?? Array.from(answers.values ?? [])
  const predictions = outputs === 1 ? flat : cut(flat, outputs)
  const width = rows === 0 ? 0 : (answers.probabilities?.length ?? 0) / rows
  const probabilities = answers.probabilities === null ? null : cut(answers.probabilities, width)
  return toJson({ runtime, engine, task, predictions, classes, probabilities })
}

const cells = [0, -0, 1e21, 1e-7, 0.1 + 0.2, NaN, Infinity, -1.5, 3, 4, 5, 6]

/** Pieces hold until the next one is asked for. */
function textOf(...[model, parts]: Parameters<typeof predictionJson>): string {
  let text = ''
  for (const piece of predictionJson(model, parts)) text += piece.toString()
  return text
}

describe('the answer of predict in pieces', () => {
  it.each<[string, Prediction]>([
    ['no rows', { rows: 0, outputs: 1, labels: [], values: null, probabilities: new Float64Array(0) }],
    ['labels', { rows: 3, outputs: 1, labels: ['\u2028"x"', 2, true], values: null, probabilities: null }],
    ['numbers', { rows: 12, outputs: 1, labels: null, values: Float64Array.from(cells), probabilities: null }],
    ['several outputs', { rows: 6, outputs: 2, labels: null, values: Float64Array.from(cells), probabilities: null }],
    [
      'probabilities',
      {
        rows: 6,
        outputs: 1,
        labels: ['a', 'b', 'c', 'a', 'b', 'c'],
        values: null,
        probabilities: Float64Array.from(cells),
      },
    ],
  ])('is the document that toJson writes: %s', (_, prediction) => {
    expect(textOf(model, [prediction])).toBe(whole(model, prediction))
    const regression = { ...model, classes: null }
    expect(textOf(regression, [prediction])).toBe(whole(regression, prediction))
  })

  it('gives every target a list of its own, named by its classes', () => {
    const targets = {
      classes: [
        ['a', 'b'],
        [false, true, 7],
      ],
      hasProbabilities: true,
    }
    const several = { ...model, classes: ['a', 'b', false, true, 7], targets } as unknown as Model
    const shares = Float64Array.of(0.25, 0.75, 0, 0.5, 0.5, 1, 0, NaN, 1, 0)
    const labels = ['b', true, 'a', 7]
    const part = { rows: 2, outputs: 2, labels, values: null, probabilities: null, targetProbabilities: shares }
    const { runtime, engine, task, classes } = several
    const expected = {
      ...{ runtime, engine, task },
      predictions: [
        ['b', true],
        ['a', 7],
      ],
      classes,
      target_classes: targets.classes,
      probabilities: [
        [
          [0.25, 0.75],
          [0, 0.5, 0.5],
        ],
        [
          [1, 0],
          [null, 1, 0],
        ],
      ],
    }
    expect(textOf(several, [part])).toBe(toJson(expected))
  })

  it('has no probabilities of targets whose estimators have none', () => {
    const targets = { classes: [['a'], ['b']], hasProbabilities: false }
    const several = { ...model, targets } as unknown as Model
    const part = {
      rows: 1,
      outputs: 2,
      labels: ['a', 'b'],
      values: null,
      probabilities: null,
      targetProbabilities: null,
    }
    expect(JSON.parse(textOf(several, [part]))).toMatchObject({
      target_classes: [['a'], ['b']],
      probabilities: null,
    })
  })

  it('comes in pieces of bounded size', () => {
    const rows = 20_000
    const values = new Float64Array(rows).fill(1 / 3)
    const prediction = { rows, outputs: 1, labels: null, values, probabilities: values }
    const pieces = Array.from(predictionJson(model, [prediction]), (piece) => piece.toString())
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000)
    expect(pieces.join('')).toBe(whole(model, prediction))
  })

  it('takes labels that are longer than a piece, and of more bytes than characters', () => {
    const labels = ['é'.repeat(40_000), 'b', '\u{1F600}'.repeat(9_000), 'c']
    const prediction = { rows: 4, outputs: 1, labels, values: null, probabilities: null }
    expect(textOf(model, [prediction])).toBe(whole(model, prediction))
  })
})
