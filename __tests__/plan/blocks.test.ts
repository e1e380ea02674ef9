import { describe, expect, it } from '@jest/globals'
import { MAX_DENSE_CELLS } from '../../src/core/limits.js'
import { numberColumn, stringColumn } from '../../src/core/table.js'
import {
  concatBlocks,
  denseBlock,
  selectColumns,
  toColumns,
  toDense,
  toSparse,
  type Block,
  type DenseBlock,
} from '../../src/plan/index.js'

function dense(rows: number, cols: number, values: readonly number[]): DenseBlock {
  return { kind: 'dense', rows, cols, data: Float64Array.from(values) }
}

const MATRIX = dense(3, 3, [1, 0, NaN, 0, 0, 0, 4, 5, 6])

describe('blocks keep their cells', () => {
  it('from dense to sparse and back, NaN included', () => {
    const sparse = toSparse(MATRIX)
    expect([...sparse.indptr]).toEqual([0, 2, 2, 5])
    expect(toDense(sparse)).toEqual(MATRIX)
  })

  it('from dense to columns and back', () => {
    expect(toDense(toColumns(MATRIX))).toEqual(MATRIX)
  })

  it.each<[string, Block]>([
    ['dense', MATRIX],
    ['sparse', toSparse(MATRIX)],
    ['columns', toColumns(MATRIX)],
  ])('when %s columns are selected, reordered and repeated', (kind, block) => {
    const picked = selectColumns(block, [2, 0, 2])
    expect(picked.kind).toBe(kind)
    expect([...toDense(picked).data]).toEqual([NaN, 1, NaN, 0, 0, 0, 6, 4, 6])
  })

  it('when dense and sparse ones are put side by side', () => {
    const left = dense(2, 1, [7, 0])
    const right = toSparse(dense(2, 2, [0, 8, 9, 0]))
    const wanted = [7, 0, 8, 0, 9, 0]
    const joinedDense = concatBlocks(2, [left, right])
    const joinedSparse = concatBlocks(2, [left, right], true)
    expect([joinedDense.kind, joinedSparse.kind]).toEqual(['dense', 'sparse'])
    expect([...toDense(joinedDense).data]).toEqual(wanted)
    expect([...toDense(joinedSparse).data]).toEqual(wanted)
  })

  it('as columns when one of them holds text', () => {
    const text: Block = { kind: 'columns', rows: 2, columns: [stringColumn('t', ['a', null])] }
    const joined = concatBlocks(2, [dense(2, 1, [1, 2]), text])
    expect(joined.kind === 'columns' && joined.columns.map((column) => column.kind)).toEqual(['number', 'string'])
  })

  it('of no part at all are a matrix without columns', () => {
    expect(concatBlocks(5, [])).toEqual(dense(5, 0, []))
  })
})

describe('a column of text', () => {
  it('without any text is a column of missing numbers', () => {
    const block: Block = { kind: 'columns', rows: 2, columns: [stringColumn('t', [null, null])] }
    expect([...toDense(block).data]).toEqual([NaN, NaN])
  })

  it('is refused by name where numbers are needed', () => {
    const columns = [numberColumn('n', Float64Array.of(1, 2)), stringColumn('city\n', [null, 'Ulm'])]
    expect(() => toDense({ kind: 'columns', rows: 2, columns })).toThrow('city\\u000a holds text ("Ulm" in row 2)')
  })
})

it('a dense matrix over the budget is refused before it is made', () => {
  expect(() => denseBlock(MAX_DENSE_CELLS, 2)).toThrow('exceeds')
})
