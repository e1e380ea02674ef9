import { corrupt, unsupported } from '../../core/errors.js'
import { readAttributes, type Hdf5Attribute } from './attributes.js'
import { placeChunk } from './chunk-grid.js'
import { storedChunks } from './chunk-index.js'
import { readDataspace, type Dataspace } from './dataspace.js'
import { readDatatype, type Datatype } from './datatype.js'
import { decodeElements, type Elements } from './elements.js'
import { readFilters, unfilter, type Filter } from './filters.js'
import { type GlobalHeap } from './heaps.js'
import { readLayout, type ChunkedLayout, type Layout } from './layout.js'
import { findMessage, MESSAGE, type Message } from './object-header.js'
import { type Cursor, type Source } from './source.js'
import { SAVE_AGAIN } from './superblock.js'

interface Shared {
  readonly source: Source
  readonly heap: GlobalHeap
}

/** An array of the file; its values are read when asked for. */
export class Hdf5Dataset {
  readonly kind = 'dataset'
  readonly path: string
  readonly address: number
  readonly type: Datatype
  readonly space: Dataspace
  readonly layout: Layout
  readonly filters: readonly Filter[]
  /** Raw data lies in other files, which are never opened. */
  readonly hasExternalStorage: boolean
  readonly #file: Shared
  readonly #messages: readonly Message[]
  #attributes: ReadonlyMap<string, Hdf5Attribute> | null = null

  constructor(
    file: Shared,
    { path, address, messages }: { path: string; address: number; messages: readonly Message[] },
  ) {
    const { source } = file
    const need = (type: number, what: string): Cursor => {
      const cursor = findMessage(source, messages, type)
      if (cursor === null) throw corrupt('hdf5', `a dataset has no ${what}`, address)
      return cursor
    }
    this.path = path
    this.address = address
    this.#file = file
    this.#messages = messages
    this.type = readDatatype(need(MESSAGE.datatype, 'datatype'))
    this.space = readDataspace(need(MESSAGE.dataspace, 'dataspace'))
    this.layout = readLayout(need(MESSAGE.layout, 'layout'))
    const filters = findMessage(source, messages, MESSAGE.filters)
    this.filters = filters === null ? [] : readFilters(filters)
    this.hasExternalStorage = messages.some(({ type }) => type === MESSAGE.externalFiles)
  }

  get shape(): readonly number[] {
    return this.space.shape
  }

  /** Bytes of all values by the declared shape; may be beyond any file. */
  get declaredBytes(): number {
    return this.space.count * this.type.size
  }

  get attributes(): ReadonlyMap<string, Hdf5Attribute> {
    this.#attributes ??= readAttributes(this.#file.source, this.#messages, this.#file.heap)
    return this.#attributes
  }

  /** Notes the bytes of the values, unread, as belonging to the file's content. @throws corrupt, limit */
  noteStorage(): void {
    const { source } = this.#file
    const { layout, space, type } = this
    if (this.hasExternalStorage || source.used === null) return
    if (layout.kind === 'contiguous' && layout.address !== null) {
      const size = layout.size ?? space.count * type.size
      source.at(layout.address, size).skip(size)
    }
    if (layout.kind !== 'chunked') return
    const chunkBytes = layout.chunk.reduce((product, extent) => product * extent, type.size)
    const { shape, maximum } = space
    const data = { source, layout, shape, maximum, chunkBytes, hasFilters: this.filters.length > 0 }
    for (const { address, size } of storedChunks(data)) source.at(address, size).skip(size)
  }

  /** All values, row-major. @throws corrupt, unsupported (a filter, type or storage of another kind), limit */
  read(): Elements {
    const { source, heap } = this.#file
    return decodeElements(this.readBytes(), { type: this.type, count: this.space.count, heap, source })
  }

  /** The values' bytes as stored, after filters. */
  readBytes(): Uint8Array {
    const { layout, space, type } = this
    const { source } = this.#file
    if (this.hasExternalStorage) {
      throw unsupported('hdf5', `${this.path}: its values lie in other files, which are never opened`, SAVE_AGAIN)
    }
    if (layout.kind === 'virtual') {
      throw unsupported('hdf5', `${this.path}: a virtual dataset; other datasets are never gathered`, SAVE_AGAIN)
    }
    const size = space.count * type.size
    source.budget.values(size, this.address)
    switch (layout.kind) {
      case 'compact':
        if (layout.data.length < size) throw corrupt('hdf5', `${this.path} has fewer values than its shape`)
        return layout.data.subarray(0, size)
      case 'contiguous':
        if (layout.address === null) return this.#filled(size)
        if (layout.size !== null && layout.size < size) {
          throw corrupt('hdf5', `${this.path} has fewer values than its shape`)
        }
        return source.at(layout.address, size).values(size)
      case 'chunked':
        return this.#gather(layout, size)
    }
  }

  #gather(layout: ChunkedLayout, size: number): Uint8Array {
    const { source } = this.#file
    const { shape, maximum } = this.space
    const { chunk } = layout
    if (chunk.length !== shape.length) throw corrupt('hdf5', `${this.path}: chunks of another rank`, this.address)
    const elementSize = this.type.size
    const chunkBytes = chunk.reduce((product, extent) => product * extent, elementSize)
    const chunkCount = shape.reduce((product, extent, dimension) => product * Math.ceil(extent / chunk[dimension]!), 1)
    source.budget.values(chunkBytes * Math.max(1, chunkCount), -1 - this.address)
    const result = this.#filled(size)
    const met = new Set<string>()
    const data = { source, layout, shape, maximum, chunkBytes, hasFilters: this.filters.length > 0 }
    for (const { offset, address, size: storedSize, mask } of storedChunks(data)) {
      // Chunks behind the edge remain of a dataset that has shrunk.
      if (offset.some((value, dimension) => value >= shape[dimension]!)) continue
      const key = offset.join()
      if (met.has(key) || offset.some((value, dimension) => value % chunk[dimension]! !== 0)) {
        throw corrupt('hdf5', `${this.path}: chunks overlap`, address)
      }
      met.add(key)
      const stored = source.at(address, storedSize).values(storedSize)
      const isPartial = offset.some((value, dimension) => value + chunk[dimension]! > shape[dimension]!)
      const filters = layout.edgesUnfiltered && isPartial ? [] : this.filters
      const bytes = unfilter(stored, filters, { mask, size: chunkBytes, elementSize })
      placeChunk(result, bytes, offset, { shape, chunk, elementSize })
    }
    return result
  }

  /** What was never written reads as the fill value, zeros by default. */
  #filled(size: number): Uint8Array {
    const result = new Uint8Array(size)
    const fill = this.#fillValue()
    if (fill === null || fill.length !== this.type.size || fill.every((byte) => byte === 0)) return result
    for (let at = 0; at < size; at += fill.length) result.set(fill, at)
    return result
  }

  /** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.f */
  #fillValue(): Uint8Array | null {
    const { source } = this.#file
    const cursor = findMessage(source, this.#messages, MESSAGE.fillValue)
    if (cursor === null) {
      const old = findMessage(source, this.#messages, MESSAGE.oldFillValue)
      return old === null ? null : old.bytes(old.u32())
    }
    const version = cursor.version('a fill value', 1, 2, 3)
    if (version === 3) return (cursor.u8() & 0x20) === 0 ? null : cursor.bytes(cursor.u32())
    cursor.skip(2)
    const isDefined = cursor.u8() !== 0
    if (!isDefined && version === 2) return null
    const length = cursor.u32()
    return isDefined && length < 2 ** 31 ? cursor.bytes(length) : null
  }
}
