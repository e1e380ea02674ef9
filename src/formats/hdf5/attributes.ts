import { TREE_V2, walkTreeV2 } from './btree-v2.js'
import { readDataspace, type Dataspace } from './dataspace.js'
import { readDatatype, type Datatype } from './datatype.js'
import { decodeElements, type Elements } from './elements.js'
import { FractalHeap } from './fractal-heap.js'
import { type GlobalHeap } from './heaps.js'
import { findMessage, followShared, MESSAGE, type Message } from './object-header.js'
import { type Cursor, type Source } from './source.js'

/** A named value of a group or dataset; decoded when asked. */
export interface Hdf5Attribute {
  readonly name: string
  readonly type: Datatype
  readonly space: Dataspace
  /** @throws corrupt, unsupported, limit */
  readonly read: () => Elements
}

/** All attributes, of the header itself and of the heap that large sets lie in. */
export function readAttributes(
  source: Source,
  messages: readonly Message[],
  heap: GlobalHeap,
): ReadonlyMap<string, Hdf5Attribute> {
  const attributes = new Map<string, Hdf5Attribute>()
  const add = (cursor: Cursor): void => {
    const attribute = readAttribute(source, cursor, heap)
    if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute)
  }
  for (const message of messages) {
    if (message.type !== MESSAGE.attribute) continue
    add((message.flags & 2) === 0 ? message.open() : followShared(source, message.open(), MESSAGE.attribute))
  }
  for (const cursor of denseAttributes(source, messages)) add(cursor)
  return attributes
}

function* denseAttributes(source: Source, messages: readonly Message[]): Generator<Cursor> {
  const info = findMessage(source, messages, MESSAGE.attributeInfo)
  if (info === null) return
  info.version('an attribute info', 0)
  if ((info.u8() & 1) !== 0) info.skip(2)
  const heapAddress = info.address()
  const tree = info.address()
  if (heapAddress === null || tree === null) return
  const heap = new FractalHeap(source, heapAddress)
  for (const record of walkTreeV2(source, tree, TREE_V2.attributeNames)) yield heap.object(record)
}

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.m */
function readAttribute(source: Source, cursor: Cursor, heap: GlobalHeap): Hdf5Attribute {
  const version = cursor.version('an attribute', 1, 2, 3)
  const flags = cursor.u8()
  const sizes = { name: cursor.u16(), type: cursor.u16(), space: cursor.u16() }
  if (version === 3) cursor.skip(1)
  const part = (size: number): Cursor => {
    const from = cursor.at
    cursor.skip(version === 1 ? Math.ceil(size / 8) * 8 : size)
    return source.at(from, size)
  }
  const namePart = part(sizes.name)
  const name = namePart.text(sizes.name)
  const typePart = part(sizes.type)
  const spacePart = part(sizes.space)
  const isShared = (bit: number): boolean => version > 1 && (flags & bit) !== 0
  const type = readDatatype(isShared(1) ? followShared(source, typePart, MESSAGE.datatype) : typePart)
  const space = readDataspace(isShared(2) ? followShared(source, spacePart, MESSAGE.dataspace) : spacePart)
  const { at, end } = cursor
  return {
    name,
    type,
    space,
    read: () => {
      source.budget.values(space.count * type.size, at)
      const bytes = source.at(at, end - at).bytes(space.count * type.size)
      return decodeElements(bytes, { type, count: space.count, heap, source })
    },
  }
}
