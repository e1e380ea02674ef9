import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { RowCounts, tokenizer, WordTable } from '../../../src/plan/index.js'

const DEFAULT = String.raw`(?u)\b\w\w+\b`
const WORDS = ['the', 'cat', 'CAT', 'w_1', '42', 'a', 'naïve', 'cats', 'ca', '__']
const vocabulary = new Map(WORDS.map((word, column) => [word, WORDS.length - 1 - column]))

/** What the pattern and a look into the vocabulary count. */
function plainly(text: string, lowercase: boolean, stopWords: ReadonlySet<string>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const token of tokenizer(DEFAULT)(lowercase ? text.toLowerCase() : text)) {
    const column = stopWords.has(token) ? undefined : vocabulary.get(token)
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  return new Map([...counts].sort(([left], [right]) => left - right))
}

function counted(text: string, lowercase: boolean, stopWords: ReadonlySet<string>): Map<number, number> | null {
  const rows = new RowCounts(1, WORDS.length)
  if (!WordTable.of(vocabulary, { lowercase, stopWords })!.count(text, rows)) return null
  rows.endRow(false)
  const { indices, data } = rows.block()
  return new Map([...indices].map((column, at) => [column, data[at]!]))
}

describe('words of a vocabulary in ASCII texts', () => {
  it('are counted as the default pattern and the vocabulary count them', () => {
    const pieces = fc.array(
      fc.constantFrom(...WORDS.filter((word) => word !== 'naïve'), ' ', '-', '\n', '\0', '.', 'X'),
    )
    fc.assert(
      fc.property(pieces, fc.boolean(), fc.subarray(WORDS), (parts, lowercase, stop) => {
        const text = parts.join('')
        expect(counted(text, lowercase, new Set(stop))).toEqual(plainly(text, lowercase, new Set(stop)))
      }),
    )
  })

  it('are left to the pattern when a character is not ASCII, half a pair too', () => {
    for (const text of ['naïve cat', 'cat\u{1f600}', 'cat\ud83d', '\u0130 cat']) {
      expect(counted(text, true, new Set())).toBeNull()
    }
  })

  it('are found in long texts', () => {
    const text = 'the cat '.repeat(10_000)
    expect(counted(text, true, new Set())).toEqual(plainly(text, true, new Set()))
  })

  it('have no table when a vocabulary was made for its words to meet at one place of it', () => {
    const words: string[] = []
    for (let at = 0; words.length < 70; at++) if (placeOf(`w${at}`) === 0) words.push(`w${at}`)
    const about = { lowercase: true, stopWords: new Set<string>() }
    expect(WordTable.of(new Map(words.map((word, column) => [word, column])), about)).toBeNull()
    expect(WordTable.of(new Map(words.slice(0, 60).map((word, column) => [word, column])), about)).not.toBeNull()
  })
})

/** FNV-1a and the place in a table for 70 words, as src/plan/text/word-table.ts makes them. */
function placeOf(word: string): number {
  let hash = 0x811c9dc5
  for (const letter of word) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return (hash ^ (hash >>> 15)) & 511
}

describe('rows of counts', () => {
  it('are sorted, counted once where asked, and repeated', () => {
    const rows = new RowCounts(3, 200)
    const columns = Array.from({ length: 150 }, (_, at) => (at * 37) % 200)
    for (const column of [...columns, 5, 5]) rows.add(column)
    rows.endRow(false)
    rows.repeatRow(0)
    for (const column of [9, 3, 9]) rows.add(column)
    rows.endRow(true)
    const { indptr, indices, data } = rows.block()
    const sorted = [...new Set([...columns, 5])].sort((a, b) => a - b)
    expect([...indptr]).toEqual([0, sorted.length, 2 * sorted.length, 2 * sorted.length + 2])
    expect([...indices]).toEqual([...sorted, ...sorted, 3, 9])
    expect(data[sorted.indexOf(5)]).toBe(columns.includes(5) ? 3 : 2)
    expect([...data.slice(sorted.length, 2 * sorted.length)]).toEqual([...data.slice(0, sorted.length)])
    expect([...data.slice(-2)]).toEqual([1, 1])
  })
})
