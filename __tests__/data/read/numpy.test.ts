import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { cellOf, type TableChunk } from '../../../src/core/table.js'
import { openTable, readTable } from '../../../src/data/index.js'
import { blocksOf } from '../../../src/data/read/npy/rows.js'

const FIXTURES = '__tests__/fixtures/data/arrays'

interface Expected {
  readonly shape: readonly number[]
  readonly cells: readonly (number | string | boolean | null)[]
}

const { npz, ...single } = JSON.parse(readFileSync(`${FIXTURES}/expected.json`, 'utf8')) as Record<string, Expected> & {
  npz: Record<string, Expected>
}

/** All cells row by row, as numpy's tolist() gives them; infinities as text. */
function cellsOf(chunk: TableChunk): unknown[] {
  return Array.from({ length: chunk.rows }, (_, row) =>
    chunk.columns.map((column) => {
      const cell = cellOf(column, row)
      return cell === Infinity || cell === -Infinity ? String(cell).replace('Infinity', 'inf') : cell
    }),
  ).flat()
}

async function messageOf(path: string): Promise<string> {
  try {
    for await (const chunk of (await openTable(path)).chunks()) expect(chunk.rows).toBeGreaterThan(0)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('no error')
}

describe('NumPy arrays', () => {
  it.each(Object.entries(single))('%s holds what numpy reads from it', async (name, { shape, cells }) => {
    const source = await openTable(`${FIXTURES}/${name}.npy`)
    const chunk = await readTable(source)
    expect(source.rows).toBe(shape[0])
    if (shape.length <= 2) expect(cellsOf(chunk)).toEqual(cells)
    if (shape.length > 2) expect(chunk.columns).toEqual([])
    if (shape.length >= 2 && (shape[1] ?? 0) > 1 && typeof cells[0] === 'number') {
      expect(source.tensors).toEqual([
        { name: 'x', shape: shape.slice(1), ...(shape.length === 2 ? { inColumns: true } : {}) },
      ])
      expect(Array.from(chunk.tensors![0]!.data)).toEqual(cells)
    }
  })

  it('name their columns by position, as a CSV without header does', async () => {
    expect((await openTable(`${FIXTURES}/little_f8.npy`)).schema.map(({ name }) => name)).toEqual(['x0', 'x1', 'x2'])
    expect((await openTable(`${FIXTURES}/one_column.npy`)).schema.map(({ name }) => name)).toEqual(['x'])
  })

  it.each(['stored.npz', 'deflated.npz', 'fortran.npz'])('%s shares its rows between its arrays', async (name) => {
    const source = await openTable(`${FIXTURES}/${name}`)
    const chunk = await readTable(source)
    const named = new Map(chunk.columns.map((column) => [column.name, column]))
    expect(Array.from({ length: 20 }, (_, row) => cellOf(named.get('y')!, row))).toEqual(npz['y']!.cells)
    const matrix = Array.from({ length: 20 }, (_, row) => [0, 1, 2].map((n) => cellOf(named.get(`X${n}`)!, row))).flat()
    expect(matrix).toEqual(npz['X']!.cells)
    const images = chunk.tensors?.find((tensor) => tensor.name === 'images')
    if (name !== 'fortran.npz') {
      expect(images!.shape).toEqual([4, 4, 1])
      expect(Array.from(images!.data)).toEqual(npz['images']!.cells)
    }
  })

  it('can be read again, and left in the middle', async () => {
    const source = await openTable(`${FIXTURES}/deflated.npz`)
    for await (const chunk of source.chunks()) {
      expect(chunk.rows).toBe(20)
      break
    }
    expect((await readTable(source)).rows).toBe(20)
  })

  it('are cut into the same rows whatever the block, in both orders', async () => {
    const bytes = Buffer.from(Float64Array.from({ length: 35 }, (_, at) => at).buffer)
    const array = (fortranOrder: boolean, pieces: number) => ({
      name: 'x',
      where: 'x',
      header: {
        type: { kind: 'float' as const, bytes: 8, bigEndian: false },
        shape: [7, 5],
        fortranOrder,
        dataStart: 0,
        dataBytes: bytes.length,
      },
      range: null,
      // eslint-disable-next-line @typescript-eslint/require-await -- streams of files are asynchronous
      async *stream() {
        for (let at = 0; at < bytes.length; at += pieces) yield bytes.subarray(at, at + pieces)
      },
    })
    for (const fortranOrder of [false, true]) {
      for (const size of [1, 2, 3, 7]) {
        for (const pieces of [1, 40, 1000]) {
          const parts: Buffer[] = []
          for await (const block of blocksOf(array(fortranOrder, pieces), size)) parts.push(block)
          expect(parts.map((part) => part.length / 40)).toEqual(
            Array.from({ length: Math.ceil(7 / size) }, (_, at) => Math.min(size, 7 - at * size)),
          )
          const joined = Buffer.concat(parts)
          const numbers = Array.from({ length: 35 }, (_, at) => joined.readDoubleLE(at * 8))
          const expected = Array.from({ length: 35 }, (_, at) =>
            fortranOrder ? Math.floor(at / 5) + 7 * (at % 5) : at,
          )
          expect(numbers).toEqual(expected)
        }
      }
    }
  })

  it.each([
    ['objects.npy', 'Python objects, which is a pickle inside; it is not loaded'],
    ['objects.npz', 'array y: an array of Python objects'],
    ['complex.npy', 'complex numbers'],
    ['dates.npy', 'dates'],
    ['records.npy', 'an array of records'],
    ['scalar.npy', 'a single value'],
    ['no_rows.npy', 'the table has no rows'],
    ['wide_integers.npy', '1152921504606846977 is beyond 2^53'],
    ['rows_differ.npz', "the array 'X' has 3 rows, 'y' has 4"],
  ])('%s is refused: %s', async (name, message) => {
    expect(await messageOf(`${FIXTURES}/bad/${name}`)).toContain(message)
  })

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['cut off', (bytes) => bytes.subarray(0, -3), 'the array is cut off: 141 of 144 bytes'],
    ['with bytes behind it', (bytes) => Buffer.concat([bytes, Buffer.from('x')]), '1 bytes or more follow the array'],
    [
      'of a later version',
      (bytes) => Buffer.concat([bytes.subarray(0, 6), Buffer.from([9]), bytes.subarray(7)]),
      'version 9',
    ],
    ['cut off in the header', (bytes) => bytes.subarray(0, 60), 'the file ends inside the header'],
    [
      'with a shape that no file holds',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('(6, 3), }', '(9999999999, 99999999), }'), 'latin1'),
      'fits no file',
    ],
    [
      'with another item type',
      (bytes) => Buffer.from(bytes.toString('latin1').replace("'<f8'", "'<f7'"), 'latin1'),
      "the data type '<f7'",
    ],
  ])('a file %s fails clearly', async (_what, damage, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'numpy-'))
    const path = join(folder, 'x.npy')
    writeFileSync(path, damage(readFileSync(`${FIXTURES}/little_f8.npy`)))
    expect(await messageOf(path)).toContain(message)
  })

  it('an archive with a wrong byte fails by its checksum', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'numpy-'))
    const path = join(folder, 'x.npz')
    const bytes = readFileSync(`${FIXTURES}/stored.npz`)
    const at = bytes.indexOf('NUMPY') + 200
    bytes[at] = bytes[at]! ^ 1
    writeFileSync(path, bytes)
    expect(await messageOf(path)).toContain('the checksum of X.npy does not match')
  })

  it('a zip of other files is no archive of arrays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'numpy-'))
    const path = join(folder, 'x.npz')
    const bytes = readFileSync(`${FIXTURES}/stored.npz`).toString('latin1').replaceAll('y.npy', 'y.txt')
    writeFileSync(path, Buffer.from(bytes, 'latin1'))
    expect(await messageOf(path)).toContain("a zip with 'y.txt'")
  })
})
