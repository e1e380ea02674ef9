import { describe, expect, it } from '@jest/globals'
import type { Label } from '../../src/core/model.js'
import { LabelCodes, mergeCodes } from '../../src/stages/validate/label-codes.js'

function coded(truth: readonly Label[], predicted: readonly Label[], modelClasses: readonly Label[]) {
  const [truths, predictions] = [new LabelCodes(modelClasses), new LabelCodes(modelClasses)]
  for (const label of truth) truths.add(label)
  for (const label of predicted) predictions.add(label)
  return mergeCodes(truths, predictions)
}

describe('labels as numbers', () => {
  it("keep the model's classes first and append labels that only the data knows", () => {
    const { classes, truth, predicted } = coded(['b', 'c', 'a', 'c'], ['a', 'b', 'a', 'a'], ['a', 'b'])
    expect(classes).toEqual(['a', 'b', 'c'])
    expect(Array.from(truth)).toEqual([1, 2, 0, 2])
    expect(Array.from(predicted)).toEqual([0, 1, 0, 0])
  })

  it('have one list for truth and predictions that each know other labels', () => {
    const { classes, truth, predicted } = coded(['c', 'a'], ['d', 'c'], ['a'])
    expect(classes).toEqual(['a', 'c', 'd'])
    expect(Array.from(truth)).toEqual([1, 0])
    expect(Array.from(predicted)).toEqual([2, 1])
  })

  it('do not take the number 1 for the string 1', () => {
    expect(coded(['1'], [1], [1]).classes).toEqual([1, '1'])
  })
})
