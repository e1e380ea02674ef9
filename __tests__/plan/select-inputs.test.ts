import { describe, expect, it } from '@jest/globals'
import { numberColumn, type TableChunk } from '../../src/core/table.js'
import type { ModelInput } from '../../src/core/model.js'
import { selectInputs } from '../../src/plan/index.js'

const table = (...names: readonly string[]): TableChunk => ({
  rows: 1,
  columns: names.map((name, at) => numberColumn(name, Float64Array.of(at))),
})
const unnamed = (count: number): ModelInput[] => Array.from({ length: count }, () => ({ name: null, kind: 'number' }))

describe('a model without column names', () => {
  it('takes the columns of the data by position', () => {
    expect(selectInputs(unnamed(2), table('b', 'a')).columns.map(({ name }) => name)).toEqual(['b', 'a'])
  })

  it('says which columns the data has when they are too many, and how the label is named', () => {
    expect(() => selectInputs(unnamed(6), table('Id', 'a', 'b', 'c', 'd', 'e', 'Class'))).toThrow(
      'the data has 7 columns (Id, a, b, c, d, ...), the model was trained on 6 (without names, so they count by position)',
    )
    expect(() => selectInputs(unnamed(1), table('a', 'y'))).toThrow(
      expect.objectContaining({ remedy: expect.stringMatching(/^Name the label with --target COLUMN, and give/) }),
    )
  })
})
