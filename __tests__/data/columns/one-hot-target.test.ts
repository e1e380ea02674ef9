import { describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellOf, columnNamed, type TableChunk } from '../../../src/core/table.js'
import { fitSource, oneHotTarget, openTable, type TableSource } from '../../../src/data/index.js'
import { temporaryFolder } from '../../support/surroundings.js'

const folder = temporaryFolder()
let files = 0

async function tableOf(text: string): Promise<TableSource> {
  const path = join(folder, `t${files++}.csv`)
  writeFileSync(path, text)
  return openTable(path)
}

const GOOD = 'size,species_a,species_b,species_c\n1,1,0,0\n2,0,0,1\n3,,,\n4,0,1,0\n'
const NAMES = ['species_a', 'species_b', 'species_c']

async function labelsOf(source: TableSource, target: string): Promise<unknown[]> {
  const labels: unknown[] = []
  for await (const chunk of source.chunks()) {
    const column = columnNamed(chunk, target)!
    for (let row = 0; row < chunk.rows; row++) labels.push(cellOf(column, row))
  }
  return labels
}

describe('a one-hot target', () => {
  it('becomes one label column, named after what the columns share', async () => {
    const { source, target } = oneHotTarget(await tableOf(GOOD), NAMES)
    expect(target).toBe('species')
    expect(source.schema.map(({ name }) => name)).toEqual(['size', 'species'])
    expect(await labelsOf(source, target)).toEqual(['a', 'c', null, 'b'])
  })

  it.each<[string, readonly (string | number)[], unknown[]]>([
    ['names without their beginning', ['a', 'b', 'c'], ['a', 'c', null, 'b']],
    ['whole names', ['species_a', 'species_b', 'species_c'], ['species_a', 'species_c', null, 'species_b']],
    ['numbers from 0', [0, 1, 2], ['0', '2', null, '1']],
  ])('is read by a model whose classes are %s', async (_what, classes, expected) => {
    const { source, target } = oneHotTarget(await tableOf(GOOD), NAMES)
    expect(await labelsOf(fitSource(source, { inputs: [], classes }), target)).toEqual(expected)
  })

  it('keeps its names where they share nothing, and steps aside for a feature of its name', async () => {
    const { source, target } = oneHotTarget(await tableOf('target,cat,dog\n1,1,0\n2,0,1\n'), ['cat', 'dog'])
    expect(target).toBe('cat+dog')
    expect(await labelsOf(source, target)).toEqual(['cat', 'dog'])
  })

  it.each<[string, string, string]>([
    ['no class', 'size,species_a,species_b,species_c\n1,1,0,0\n2,0,0,0\n', 'row 2: the columns of the one-hot target hold 0, 0, 0'],
    ['two classes', 'size,species_a,species_b,species_c\n1,1,1,0\n', 'row 1: the columns of the one-hot target hold 1, 1, 0'],
    ['shares instead of 0 and 1', 'size,species_a,species_b,species_c\n1,0.7,0.2,0.1\n', 'hold 0.7, 0.2, 0.1'],
    ['half a label', 'size,species_a,species_b,species_c\n1,1,,0\n', 'hold 1, nothing, 0'],
    ['words', 'size,species_a,species_b,species_c\n1,yes,no,no\n', '"species_a" of the one-hot target holds text'],
  ])('that names %s is refused with the row', async (_what, text, message) => {
    const { source, target } = oneHotTarget(await tableOf(text), NAMES)
    await expect(labelsOf(source, target)).rejects.toThrow(message)
  }) // prettier-ignore

  it('with a column that is not there names the nearest', async () => {
    const table = await tableOf(GOOD)
    expect(() => oneHotTarget(table, ['species_a', 'species_d'])).toThrow(
      /no column "species_d" .*did you mean species_a/,
    )
  })

  it('counts rows over chunks', async () => {
    const chunks: TableChunk[] = []
    for await (const chunk of (await tableOf('a,b\n1,0\n0,1\n0,0\n')).chunks()) chunks.push(chunk)
    const [chunk] = chunks
    const cut = { ...(await tableOf('a,b\n1,0\n')), async *chunks() {
      await Promise.resolve()
      yield { ...chunk!, rows: 2, columns: chunk!.columns }
      yield { rows: 1, columns: chunk!.columns.map((column) => column.kind === 'number' ? { ...column, values: column.values.subarray(2) } : column) }
    } } // prettier-ignore
    const { source, target } = oneHotTarget(cut, ['a', 'b'])
    await expect(labelsOf(source, target)).rejects.toThrow('row 3')
  })
})
