import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { packed, unpacked } from '../../../src/core/packed.js'
import { seededRandom } from '../../../src/core/random.js'
import { cellOf, type TableChunk } from '../../../src/core/table.js'
import { concatenate, dataDrift, dataQuality, openTable, type TableSource } from '../../../src/data/index.js'
import { comparedColumns, gatheredTable, gatherTable, tableOfParts } from '../../../src/data/parts/gathered.js'
import { outlineTable } from '../../../src/data/parts/outline.js'
import { openPart } from '../../../src/data/parts/part.js'
import { sharesOf } from '../../../src/data/parts/share.js'

const folder = mkdtempSync(join(tmpdir(), 'modelgate-parts-'))
const SHOWN = { shown: (path: string) => path }

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('shards of a table', () => {
  it('give the rows of the table in their order, whatever the text of a CSV file looks like', async () => {
    await fc.assert(
      fc.asyncProperty(csvText(), fc.integer({ min: 1, max: 16 }), async (text, shards) => {
        const path = file('rows.csv', text)
        const whole = await rowsOf(await openTable(path))
        expect(await rowsInParts(path, shards)).toEqual(whole)
      }),
      { numRuns: 60, seed: 9 },
    )
  })

  it('give the rows of JSON Lines, whose types only all records tell', async () => {
    const record = fc.record(
      {
        a: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
        b: fc.oneof(fc.string(), fc.boolean(), fc.integer()),
        'c "{': fc.constantFrom('}{', '"\\', 'x\ny', '[', null),
      },
      { requiredKeys: ['a'] },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 16 }),
        async (records, shards) => {
          const path = file('rows.jsonl', records.map((one) => JSON.stringify(one)).join('\n'))
          expect(await rowsInParts(path, shards)).toEqual(await rowsOf(await openTable(path)))
        },
      ),
      { numRuns: 60, seed: 9 },
    )
  })

  it('give the statistics, drift and quality of the unsharded tables bit for bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 16 }), async (seed, shards) => {
        const random = seededRandom(seed)
        const [before, now] = [file('before.csv', table(random, false)), file('now.csv', table(random, true))]
        const [reference, current] = [await openTable(before), await openTable(now)]
        const options = { target: 'label', seed: 3 }
        const merged = { reference: await mergedTable(before, shards, current), current: await mergedTable(now, shards, reference) } // prettier-ignore
        expect(await dataDrift(merged.reference, merged.current, options)).toEqual(
          await dataDrift(reference, current, options),
        )
        const quality = async (data: TableSource, like: TableSource): Promise<unknown> =>
          untimed(await dataQuality(data, { reference: like, target: 'label' }))
        expect(await quality(merged.current, merged.reference)).toEqual(await quality(current, reference))
      }),
      { numRuns: 4, seed: 5 },
    )
  })

  it('are refused when the file is another one than was outlined', async () => {
    const path = file('changed.csv', 'a,b\n1,2\n3,4\n5,6\n7,8\n')
    const outline = await outlineTable(path, { shards: 2, ...SHOWN })
    const [, second] = sharesOf(outline, 2)
    file('changed.csv', 'a,b\n1,2\n3,4\n5,6\n7,9\n')
    await expect(openPart(path, { outline, share: second! }, {})).rejects.toThrow(/other bytes from \d+ to \d+/)
    file('changed.csv', 'a,b\n1,2\n3,4\n')
    await expect(openPart(path, { outline, share: second! }, {})).rejects.toThrow('12 bytes, 20 when it was outlined')
  })

  it('hand on the first rows alone, and say so to whoever reads on', async () => {
    const path = file('long.csv', table(seededRandom(1), false))
    const merged = await mergedTable(path, 3, null, 7)
    const seen: number[] = []
    await expect(
      (async () => {
        for await (const { rows } of merged.chunks()) seen.push(rows)
      })(),
    ).rejects.toThrow('its shards hand on the first rows only')
    expect(seen).toEqual([7])
  })
})

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Cells with all that makes the ends of records hard to see. */
function csvText(): fc.Arbitrary<string> {
  const cell = fc.oneof(
    fc.integer().map(String),
    fc.constantFrom('', 'x', '1.5', 'true', '"a,b"', '"line\nbreak"', '"q""q"', '"\r\n"', 'a"b', '  ', '""', 'NA'),
  )
  return fc
    .tuple(
      fc.array(fc.tuple(cell, cell, fc.integer().map(String)), { minLength: 1, maxLength: 40 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', '\ufeff'),
      fc.boolean(),
      fc.constantFrom(',', ';', '\t'),
    )
    .map(([rows, end, bom, closed, delimiter]) => {
      const lines = [['a', 'b', 'c'], ...rows].map((cells) => cells.map((one) => (one.startsWith('"') ? one : one.replaceAll(',', '.'))).join(delimiter)) // prettier-ignore
      const blank = lines.map((line, at) => (at % 7 === 3 ? `${line}${end}  ` : line))
      return bom + blank.join(end) + (closed ? end : '')
    })
}

async function rowsOf(source: TableSource): Promise<unknown> {
  const chunks: TableChunk[] = []
  for await (const chunk of source.chunks()) chunks.push(chunk)
  const { rows, columns } = concatenate(chunks)
  return {
    schema: source.schema,
    rows: Array.from({ length: rows }, (_, row) => columns.map((column) => cellOf(column, row))),
    flags: columns.map((column) => (column.kind === 'number' ? [column.integer, column.boolean] : [])),
  }
}

async function rowsInParts(path: string, shards: number): Promise<unknown> {
  const outline = await outlineTable(path, { shards, ...SHOWN })
  const chunks: TableChunk[] = []
  let schema: unknown
  for (const share of sharesOf(outline, shards)) {
    const part = await openPart(path, { outline, share }, {})
    schema = part.schema
    for await (const chunk of part.chunks()) chunks.push(chunk)
  }
  const { rows, columns } = concatenate(chunks)
  return {
    schema,
    rows: Array.from({ length: rows }, (_, row) => columns.map((column) => cellOf(column, row))),
    flags: columns.map((column) => (column.kind === 'number' ? [column.integer, column.boolean] : [])),
  }
}

async function mergedTable(path: string, shards: number, other: TableSource | null, heads = 100): Promise<TableSource> {
  const outline = await outlineTable(path, { shards, ...SHOWN })
  const parts = []
  for (const share of sharesOf(outline, shards)) {
    const part = await openPart(path, { outline, share }, {})
    const shared = other === null ? null : comparedColumns(part, other)
    const gathered = await gatherTable(part, { heads, shared })
    parts.push(gatheredTable.parse(unpacked(Buffer.concat([...packed(gathered)]))))
  }
  return tableOfParts({ path, format: 'csv', schema: outline.schema }, parts)
}

function untimed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'duration_ms' ? 0 : part)))
}

/** Numbers, whole numbers, categories with missing cells, ids; repeated rows; in a later table another distribution. */
function table(random: ReturnType<typeof seededRandom>, later: boolean): string {
  const rows = 200 + random.below(600)
  const lines = Array.from({ length: rows }, () => {
    const x = random.next() * (later ? 3 : 2) - 1
    const label = x + random.next() > 0.5 ? 'yes' : 'no'
    const cell = random.below(20) === 0 ? '' : x.toFixed(random.below(4))
    return [cell, random.below(9), ['red', 'green', '"b, lue"', ''][random.below(4)], label, ...(later ? [random.below(3)] : [])].join(',') // prettier-ignore
  })
  return ['x,n,colour,label', ...lines, ...lines.slice(0, 30)]
    .join('\n')
    .replace('label', later ? 'label,extra' : 'label')
}
