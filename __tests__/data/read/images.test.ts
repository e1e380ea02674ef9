import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Label, ModelInput } from '../../../src/core/model.js'
import { cellOf, type TableChunk } from '../../../src/core/table.js'
import { fitSource, openTable, readTable } from '../../../src/data/index.js'
import { convertChannels } from '../../../src/data/read/images/picture.js'
import { readPicture } from '../../../src/data/read/images/read-picture.js'

const FIXTURES = '__tests__/fixtures/data/images'

interface Pixels {
  readonly shape: readonly number[]
  readonly pixels: readonly number[]
}

const expected = JSON.parse(readFileSync(`${FIXTURES}/expected.json`, 'utf8')) as Record<string, Pixels>

const images = (shape: readonly (number | null)[], classes: readonly Label[] | null = null) => ({
  inputs: [{ name: 'pixels', kind: 'tensor', shape } satisfies ModelInput],
  classes,
})

const labels = (table: TableChunk): unknown[] =>
  Array.from({ length: table.rows }, (_, row) => cellOf(table.columns[0]!, row))

async function messageOf(made: Promise<unknown>): Promise<string> {
  return made.then(
    () => 'no error',
    (error: unknown) => (error as Error).message,
  )
}

describe('pictures', () => {
  it.each(Object.entries(expected))('%s has the pixels that Pillow gives', async (key, { shape, pixels }) => {
    const [name, mode] = key.split(':')
    const picture = await readPicture(`${FIXTURES}/${name!}`)
    const wanted = mode === undefined ? picture.channels : mode === 'L' ? 1 : 3
    const { width, height, channels, data } = convertChannels(picture, wanted as 1 | 3 | 4)
    expect([height, width, channels]).toEqual(shape)
    expect(Buffer.from(data).equals(Buffer.from(pixels))).toBe(true)
  })

  it.each([
    ['cmyk.jpg', 'a JPEG in CMYK'],
    ['deep.png', 'a PNG of 16 bits a channel'],
    ['manifest.csv', 'neither PNG nor JPEG'],
  ])('%s is refused: %s', async (name, message) => {
    expect(await messageOf(readPicture(`${FIXTURES}/${name}`))).toContain(message)
  })

  it('cut off or damaged fail clearly, and the next one is read all the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'images-'))
    for (const name of ['rgb.png', 's2q95p.jpg']) {
      const bytes = readFileSync(`${FIXTURES}/${name}`)
      for (const length of [10, 30, 200]) {
        writeFileSync(join(folder, name), bytes.subarray(0, length))
        expect(await messageOf(readPicture(join(folder, name)))).toMatch(/PNG|JPEG/)
      }
    }
    expect((await readPicture(`${FIXTURES}/s2q95.jpg`)).channels).toBe(3)
  })
})

describe('a folder with a folder of images for each class', () => {
  it('is a table in the order of Keras: classes by name, files by name', async () => {
    const source = await openTable(`${FIXTURES}/classes`)
    expect(source).toMatchObject({ format: 'images', rows: 9, tensors: [{ name: 'image', shape: [6, 5, 3] }] })
    const table = await readTable(source)
    expect(labels(table)).toEqual([...Array(4).fill('ant'), 'bee', 'bee', ...Array(3).fill('zebra')])
    const pixels = [
      'ant/0.png',
      'ant/1.jpg',
      'ant/2.png',
      'ant/3.jpg',
      'bee/0.png',
      'bee/1.jpg',
      'zebra/0.png',
      'zebra/1.jpg',
      'zebra/2.png',
    ]
    expect(Array.from(table.tensors![0]!.data)).toEqual(pixels.flatMap((name) => expected[`classes/${name}`]!.pixels))
  })

  it('has numbers for classes when the model has', async () => {
    const fitted = fitSource(await openTable(`${FIXTURES}/classes`), images([6, 5, 3], [0, 1, 2]))
    expect(labels(await readTable(fitted))).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 2])
    const named = fitSource(await openTable(`${FIXTURES}/classes`), images([6, 5, 3], ['ant', 'bee', 'zebra']))
    expect(labels(await readTable(named))[0]).toBe('ant')
  })

  it('has the channels, their place and the name that the model wants', async () => {
    const source = await openTable(`${FIXTURES}/classes`)
    const grey = await readTable(fitSource(source, images([null, null, 1])))
    expect(grey.tensors![0]).toMatchObject({ name: 'pixels', shape: [6, 5, 1] })
    const { data } = (await readTable(source)).tensors![0]!
    const first = (await readTable(fitSource(source, images([3, 6, 5])))).tensors![0]!
    expect(first.shape).toEqual([3, 6, 5])
    expect(first.data[2 * 30 + 7]).toBe(data[7 * 3 + 2])
  })

  it('is brought to the range that was asked for, in 32-bit floats', async () => {
    const raw = (await readTable(`${FIXTURES}/classes`)).tensors![0]!.data
    const unit = (await readTable(`${FIXTURES}/classes`, { imageRange: '0-1' })).tensors![0]!.data
    const signed = (await readTable(`${FIXTURES}/classes`, { imageRange: '-1-1' })).tensors![0]!.data
    expect(unit[0]).toBe(Math.fround(raw[0]! / 255))
    expect(signed[0]).toBe(Math.fround(Math.fround(raw[0]! / 127.5) - 1))
  })

  it('with an image of another size than the model takes is refused, not resized', async () => {
    const fitted = fitSource(await openTable(`${FIXTURES}/classes`), images([32, 32, 3]))
    expect(await messageOf(readTable(fitted))).toContain('the image has 5 x 6 pixels, the model takes 32 x 32')
  })

  it('with images of several sizes names the one that differs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'images-'))
    cpSync(`${FIXTURES}/classes`, folder, { recursive: true })
    cpSync(`${FIXTURES}/rgb.png`, join(folder, 'bee/9.png'))
    expect(await messageOf(readTable(folder))).toMatch(
      /bee.9\.png: the image has 23 x 17 pixels, .*ant.0\.png has 5 x 6/,
    )
  })

  it('with other files, or none, is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'images-'))
    mkdirSync(join(folder, 'cat'))
    expect(await messageOf(openTable(folder))).toContain('no image in')
    writeFileSync(join(folder, 'cat/notes.txt'), 'x')
    expect(await messageOf(openTable(folder))).toContain('not an image in a folder of images')
    writeFileSync(join(folder, 'table.csv'), 'a\n1\n')
    expect(await messageOf(openTable(folder))).toContain('files and folders; data is one or the other')
  })
})

describe('a table that names image files', () => {
  it('is text for a model of columns, and images for a model of images', async () => {
    const source = await openTable(`${FIXTURES}/manifest.csv`)
    expect(source.schema.map(({ name }) => name)).toEqual(['path', 'label', 'width'])
    const tabular = fitSource(source, { inputs: [{ name: 'width', kind: 'number' }], classes: null })
    expect(tabular.schema).toEqual(source.schema)
    expect((await readTable(tabular)).tensors).toBeUndefined()
    const fitted = await readTable(fitSource(source, images([6, 5, 3])))
    expect(fitted.columns.map(({ name }) => name)).toEqual(['label', 'width'])
    expect(Array.from(fitted.tensors![0]!.data.subarray(0, 90))).toEqual(expected['classes/zebra/0.png']!.pixels)
  })

  it.each(['../rgb.png', '/etc/passwd', ''])('does not leave its folder for "%s"', async (path) => {
    const folder = mkdtempSync(join(tmpdir(), 'images-'))
    writeFileSync(join(folder, 'm.csv'), `path,label\n${path},a\nx.png,b\n`)
    const source = fitSource(await openTable(join(folder, 'm.csv')), images([6, 5, 3]))
    expect(await messageOf(readTable(source))).toMatch(/not in its folder|without an image/)
  })
})
