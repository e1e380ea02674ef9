import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { dataDrift, dataQuality, type TableSource } from '../../../src/data/index.js'
import { openBytes } from '../../../src/data/read/bytes.js'
import { openCsv } from '../../../src/data/read/csv/source.js'
import { openWithThread } from '../../../src/data/read/reading-thread.js'
import type { OpenOptions } from '../../../src/data/table-source.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-thread-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** All kinds of columns, `late` being one that turns out to be text in the last row. */
function tableOf(name: string, rows: number, shift = 0): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const amount = ((row * 7919) % 1000) / 8 + shift
    return [amount, row % 90, row % 3 === 0, row % 5 === 0 ? '' : `city ${row % 40}`, row + 1 === rows ? 'x' : row]
  })
  const path = join(folder, name)
  writeFileSync(path, ['amount,age,active,city,late', ...lines.map((line) => line.join(',')), ''].join('\n'))
  return path
}

async function inThread(path: string, options: OpenOptions = {}): Promise<TableSource> {
  const bytes = await openBytes(path)
  return openWithThread(bytes, 'csv', options, () => {
    throw new Error('the thread broke')
  })
}

async function here(path: string, options: OpenOptions = {}): Promise<TableSource> {
  return openCsv(await openBytes(path), options)
}

const withoutTimes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === 'duration_ms' ? 0 : item)))

describe('a table that is read in a thread', () => {
  it('has the statistics, the types and the rows that it has when it is read here', async () => {
    const [before, after] = [tableOf('before.csv', 3_000), tableOf('after.csv', 2_500, 40)]
    const opened = await Promise.all([inThread(before), inThread(after, { keptBytes: 0 })])
    const far = { reference: opened[0], current: opened[1] }
    const near = { reference: await here(before), current: await here(after, { statistics: true }) }
    const plain = { reference: await here(before), current: await here(after) }
    expect(far.current.schema).toEqual(plain.current.schema)
    expect(far.current.schema.map(({ type }) => type)).toEqual(['number', 'integer', 'boolean', 'string', 'string'])
    const results = []
    for (const { reference, current } of [far, near, plain]) {
      const quality = await dataQuality(current, { reference, target: 'active' })
      results.push(withoutTimes([quality, await dataDrift(reference, current)]))
    }
    expect(results[0]).toEqual(results[2])
    expect(results[1]).toEqual(results[2])
    for (const table of [far.reference, far.current]) {
      let rows = 0
      for await (const chunk of table.chunks()) rows += chunk.rows
      expect(rows).toBe(table.rows)
    }
  }, 180_000)

  it('is refused with the same words', async () => {
    const path = join(folder, 'ragged.csv')
    writeFileSync(path, 'a,b\n1,2\n3\n')
    const told = await here(path).catch((error: unknown) => error)
    expect(told).toMatchObject({ code: 'data', message: expect.stringContaining('line 3') as unknown })
    const { code, message, remedy, subject } = told as Record<string, unknown>
    await expect(inThread(path)).rejects.toMatchObject({ code, message, remedy, subject })
  }, 180_000)

  it('ends when the signal is given', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(inThread(tableOf('stopped.csv', 10), { signal })).rejects.toThrow('enough')
  })
})
