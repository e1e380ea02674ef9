import { corrupt } from '../../core/errors.js'
import { type Source, textOf } from './source.js'

/** Names of an old group. https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.D */
export function localHeapText(source: Source, address: number): (offset: number) => string {
  const header = source.signed(address, 'HEAP')
  header.version('a local heap', 0)
  header.skip(3)
  const size = header.length()
  header.skip(source.lengthSize)
  const data = source.at(header.definedAddress('a local heap'), size).bytes(size)
  return (offset) => {
    if (offset >= data.length) throw corrupt('hdf5', 'a name lies outside its heap', address)
    return textOf(data.subarray(offset))
  }
}

/** Objects of variable length, by collection and index. Section III.E; collections are read once. */
export class GlobalHeap {
  readonly #source: Source
  readonly #collections = new Map<number, ReadonlyMap<number, Uint8Array>>()

  constructor(source: Source) {
    this.#source = source
  }

  object(address: number, index: number): Uint8Array {
    let collection = this.#collections.get(address)
    if (collection === undefined) {
      collection = readCollection(this.#source, address)
      this.#collections.set(address, collection)
    }
    const object = collection.get(index)
    if (object === undefined) throw corrupt('hdf5', `global heap has no object ${index}`, address)
    return object
  }
}

function readCollection(source: Source, address: number): ReadonlyMap<number, Uint8Array> {
  const header = source.signed(address, 'GCOL')
  header.version('a global heap', 1)
  header.skip(3)
  const size = header.length()
  const body = source.at(address, size)
  body.skip(header.at - address)
  const objects = new Map<number, Uint8Array>()
  while (body.left >= 8 + source.lengthSize) {
    source.budget.step()
    const index = body.u16()
    body.skip(6)
    const length = body.length()
    // Object 0 is the free space at the end.
    if (index === 0) break
    objects.set(index, body.bytes(length))
    body.skip(Math.min(body.left, (8 - (length % 8)) % 8))
  }
  return objects
}
