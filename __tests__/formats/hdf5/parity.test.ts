import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { type Hdf5Attribute, Hdf5Dataset, type Hdf5Group, openHdf5 } from '../../../src/formats/hdf5/index.js'

const FOLDER = new URL('../../fixtures/formats/hdf5/', import.meta.url)

interface Value {
  readonly shape: readonly number[]
  readonly type: string
  readonly values: string | readonly string[]
}
interface Entry {
  readonly attributes: Readonly<Record<string, Value>>
  readonly value?: Value
}

const { files } = JSON.parse(gunzipSync(readFileSync(new URL('expected.json.gz', FOLDER))).toString()) as {
  files: Record<string, Record<string, Entry>>
}

/** What h5py read, in the words of the reader. */
function described(read: Hdf5Dataset | Hdf5Attribute): Value {
  const shape = read instanceof Hdf5Dataset ? read.shape : read.space.shape
  const elements = read.read()
  if (!ArrayBuffer.isView(elements)) return { shape, type: 'string', values: [...elements] }
  const names = [
    [Float32Array, '<f4'],
    [Float64Array, '<f8'],
    [Int32Array, '<i4'],
    [BigInt64Array, '<i8'],
    [BigUint64Array, '<u8'],
    [Int8Array, 'i1'],
    [Uint8Array, 'u1'],
  ] as const
  const type = names.find(([constructor]) => elements instanceof constructor)![1]
  const { buffer, byteOffset, byteLength } = elements
  return { shape, type, values: Buffer.from(buffer, byteOffset, byteLength).toString('base64') }
}

describe('every value of every file that h5py wrote is what h5py reads', () => {
  for (const [name, entries] of Object.entries(files)) {
    it(name, () => {
      const { root } = openHdf5(readFileSync(new URL(`${name}.h5`, FOLDER)))
      for (const [path, entry] of Object.entries(entries)) {
        const object = root.find(path)
        // A named datatype is neither a group nor a dataset.
        if (object === null) {
          expect(path).toBe('types_of')
          continue
        }
        const found = {
          path,
          attributes: Object.fromEntries([...object.attributes].map(([key, value]) => [key, described(value)])),
          ...(object.kind === 'dataset' ? { value: described(object) } : {}),
        }
        expect(found).toEqual({ path, ...entry })
      }
    })
  }
})

describe('links', () => {
  const open = (): Hdf5Group => openHdf5(readFileSync(new URL('libver-latest.h5', FOLDER))).root

  it('are followed within the file, hard or soft, and circles of hard links do no harm', () => {
    const root = open()
    for (const path of ['links/hard', 'links/soft', 'links/relative', 'links/circle/circle/circle/soft']) {
      expect([...(root.find(path) as Hdf5Dataset).read()]).toEqual([0n, 1n, 2n])
    }
    expect(root.find('links')!.address).toBe(root.find('links/circle/circle')!.address)
  })

  it('that lead nowhere give null', () => {
    expect(open().find('links/none')).toBeNull()
    expect(open().find('links/hard/below')).toBeNull()
  })
})
