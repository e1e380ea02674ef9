import { walkTreeV1 } from './btree-v1.js'
import { TREE_V2, walkTreeV2 } from './btree-v2.js'
import { FractalHeap } from './fractal-heap.js'
import { localHeapText } from './heaps.js'
import { findMessage, MESSAGE, type Message } from './object-header.js'
import { type Cursor, type Source } from './source.js'

/** A name in a group. External ones lead into another file and are never followed. */
export type Hdf5Link =
  | { readonly kind: 'hard'; readonly name: string; readonly address: number }
  | { readonly kind: 'soft'; readonly name: string; readonly target: string }
  | { readonly kind: 'external'; readonly name: string; readonly file: string; readonly target: string }
  | { readonly kind: 'user-defined'; readonly name: string; readonly type: number }

/** The links of a group in file order, null when the object is no group. */
export function readLinks(source: Source, messages: readonly Message[]): Hdf5Link[] | null {
  const table = findMessage(source, messages, MESSAGE.symbolTable)
  if (table !== null) return [...oldLinks(source, table)]
  const info = findMessage(source, messages, MESSAGE.linkInfo)
  if (info === null) return null
  const compact = messages.filter(({ type }) => type === MESSAGE.link).map((message) => readLink(message.open()))
  return [...compact, ...denseLinks(source, info)]
}

/** A symbol table: a B-tree of nodes with names in a local heap. */
function* oldLinks(source: Source, table: Cursor): Generator<Hdf5Link> {
  const tree = table.definedAddress('the tree of a group')
  const nameAt = localHeapText(source, table.definedAddress('the names of a group'))
  for (const { child } of walkTreeV1(source, tree, { node: 0, key: (cursor) => cursor.length() })) {
    const node = source.signed(child, 'SNOD')
    node.version('a group node', 1)
    node.skip(1)
    const count = node.u16()
    for (let entry = 0; entry < count; entry++) {
      source.budget.step()
      const name = nameAt(node.uint(source.offsetSize))
      const address = node.address()
      const cacheType = node.u32()
      node.skip(4)
      const scratch = node.u32()
      node.skip(12)
      if (cacheType === 2) yield { kind: 'soft', name, target: nameAt(scratch) }
      else if (address !== null) yield { kind: 'hard', name, address }
    }
  }
}

/** Links of a large new group: a heap of link messages, ordered by a tree of their names. */
function* denseLinks(source: Source, info: Cursor): Generator<Hdf5Link> {
  info.version('a link info', 0)
  if ((info.u8() & 1) !== 0) info.skip(8)
  const heapAddress = info.address()
  const tree = info.address()
  if (heapAddress === null || tree === null) return
  const heap = new FractalHeap(source, heapAddress)
  for (const record of walkTreeV2(source, tree, TREE_V2.linkNames)) {
    record.skip(4)
    yield readLink(heap.object(record))
  }
}

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.g */
function readLink(cursor: Cursor): Hdf5Link {
  cursor.version('a link', 1)
  const flags = cursor.u8()
  const type = (flags & 8) === 0 ? 0 : cursor.u8()
  if (flags & 4) cursor.skip(8)
  if (flags & 0x10) cursor.skip(1)
  const name = cursor.text(cursor.uint(1 << (flags & 3)))
  if (type === 0) return { kind: 'hard', name, address: cursor.definedAddress('a link') }
  const value = cursor.source.at(cursor.at + 2, cursor.u16())
  if (type === 1) return { kind: 'soft', name, target: value.text(value.left) }
  if (type !== 64) return { kind: 'user-defined', name, type }
  value.skip(1)
  return { kind: 'external', name, file: value.terminated(), target: value.text(value.left) }
}
