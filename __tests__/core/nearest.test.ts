import { describe, expect, it } from '@jest/globals'
import { nearest } from '../../src/core/nearest.js'

describe('nearest', () => {
  it.each([
    ['specis', ['island', 'species'], 'species'],
    ['Species', ['species'], 'species'],
    [' age', ['page', 'age'], 'age'],
    ['bil_length_mm', ['bill_depth_mm', 'bill_length_mm'], 'bill_length_mm'],
    ['ag', ['age'], 'age'],
  ])('takes %j for one of %j', (name, candidates, meant) => {
    expect(nearest(name, candidates)).toBe(meant)
  })

  it.each([
    ['species', ['Dream', 'Biscoe']],
    ['foo', ['data', 'model']],
    ['x', ['y']],
    ['id', ['tx', 'age']],
    ['', ['a']],
    ['anything', []],
  ])('suggests nothing for %j among %j', (name, candidates) => {
    expect(nearest(name, candidates)).toBeNull()
  })
})
