import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openTable, readTable } from '../../../src/data/index.js'

function fileOf(text: string, name = 'x.jsonl'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'json-')), name)
  writeFileSync(path, text)
  return path
}

async function messageOf(text: string, name?: string): Promise<string> {
  return readTable(fileOf(text, name)).then(
    () => 'no error',
    (error: unknown) => (error as Error).message,
  )
}

describe('lists in JSON Lines', () => {
  it('are tensors beside the columns', async () => {
    const path = fileOf('{"tokens": [1, 2, 3], "y": "a"}\n{"y": "b", "tokens": [4, 5, 6]}\n')
    const source = await openTable(path)
    expect(source.schema).toEqual([{ name: 'y', type: 'string' }])
    expect(source.tensors).toEqual([{ name: 'tokens', shape: [3] }])
    const { tensors } = await readTable(source)
    expect(tensors).toEqual([{ name: 'tokens', shape: [3], data: Int32Array.of(1, 2, 3, 4, 5, 6) }])
  })

  it('of lists have more dimensions, and hold doubles where one is needed', async () => {
    const { tensors } = await readTable(
      fileOf('{"w": [[1, 2.5], [3, 4], [5, 6]]}\n{"w": [[0, 0], [0, 0], [0, 3e9]]}\n'),
    )
    expect(tensors![0]).toEqual({
      name: 'w',
      shape: [3, 2],
      data: Float64Array.of(1, 2.5, 3, 4, 5, 6, 0, 0, 0, 0, 0, 3e9),
    })
  })

  it.each([
    ['{"a": [1, 2]}\n{"a": [1]}\n', "line 2: the list in 'a' has the shape [1], those before it have [2]"],
    ['{"a": [[1], [2, 3]]}\n', "line 1: the list in 'a' holds lists of 1 and of 2 entries"],
    ['{"a": [1, "x"]}\n', "line 1: the list in 'a' holds text where a number should be"],
    ['{"a": [1, null]}\n', 'holds null where a number should be'],
    ['{"a": [[1], 2]}\n', 'holds a number where a list of 1 should be'],
    ['{"a": [1, [2]]}\n', 'holds a list where a number should be'],
    ['{"a": []}\n', "the list in 'a' is empty"],
    ['{"a": [1]}\n{"a": 2}\n', "line 2: 'a' holds lists in some records and single values in others"],
    ['{"a": [1]}\n{"b": 2}\n', "'a' holds a list in 1 of 2 records, and nothing in the others"],
    ['{"a": [1]}\n{"a": null}\n', "'a' holds a list in 1 of 2 records, and nothing in the others"],
    ['{"a": [12345678901234567890]}\n', 'where a number should be'],
  ])('%j fails: %s', async (text, message) => {
    expect(await messageOf(text)).toContain(message)
  })
})

describe('a file that is named JSON', () => {
  it.each([
    ['[1, 2, 3]\n[4, 5, 6]\n', 'line 1: not an object'],
    ['{"a": 1}\n7\n', 'line 2: not an object'],
    ['a,b\n1,2\n', 'line 1: not an object'],
  ])('with lines that are no records fails, naming the line: %j', async (text, message) => {
    for (const name of ['x.jsonl', 'x.ndjson', 'x.json']) expect(await messageOf(text, name)).toContain(message)
  })
})
