import { corrupt } from '../../core/errors.js'
import { type Cursor, encodedSize, type Source } from './source.js'

const MAX_DEPTH = 64
/** Signature, version, type and checksum of a node. */
const NODE_OVERHEAD = 10

export const TREE_V2 = { hugeObjects: 1, linkNames: 5, attributeNames: 8, chunks: 10, filteredChunks: 11 } as const

interface Tree {
  readonly source: Source
  readonly type: number
  readonly recordSize: number
  /** Bytes of the number of records in a node. */
  readonly countSize: number
  /** Bytes of the number of records below a child at each depth of the child. */
  readonly totalSizes: readonly number[]
}

/**
 * Records of a version 2 B-tree in order, each as a cursor bounded by it.
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.A.2
 */
export function* walkTreeV2(source: Source, address: number, type: number): Generator<Cursor> {
  const header = source.signed(address, 'BTHD')
  header.version('a tree', 0)
  if (header.u8() !== type) throw corrupt('hdf5', `a tree of another type than ${type}`, address)
  const nodeSize = header.u32()
  const recordSize = header.u16()
  const depth = header.u16()
  header.skip(2)
  const root = header.address()
  const rootCount = header.u16()
  header.length()
  header.checksum('a tree')
  if (recordSize === 0 || nodeSize <= NODE_OVERHEAD + recordSize || depth > MAX_DEPTH) {
    throw corrupt('hdf5', 'a tree of impossible sizes', address)
  }
  if (root === null) return
  const tree = { source, type, recordSize, ...sizesOf(source, { nodeSize, recordSize, depth }) }
  yield* walkNode(tree, { address: root, count: rootCount, depth })
}

/** https://github.com/HDFGroup/hdf5/blob/develop/src/H5B2hdr.c: how wide counters are follows from what nodes can hold. */
function sizesOf(
  source: Source,
  { nodeSize, recordSize, depth }: { readonly nodeSize: number; readonly recordSize: number; readonly depth: number },
): { countSize: number; totalSizes: number[] } {
  const leafMost = Math.floor((nodeSize - NODE_OVERHEAD) / recordSize)
  const countSize = encodedSize(leafMost)
  const totalSizes = [0]
  let most = leafMost
  for (let level = 1; level <= depth; level++) {
    const pointer = source.offsetSize + countSize + totalSizes[level - 1]!
    const records = Math.floor((nodeSize - NODE_OVERHEAD - pointer) / (recordSize + pointer))
    if (records < 1) throw corrupt('hdf5', 'a tree of impossible sizes')
    most = Math.min(Number.MAX_SAFE_INTEGER, (records + 1) * most + records)
    totalSizes.push(encodedSize(most))
  }
  return { countSize, totalSizes }
}

interface Node {
  readonly address: number
  readonly count: number
  readonly depth: number
}

function* walkNode(tree: Tree, { address, count, depth }: Node): Generator<Cursor> {
  const { source, recordSize } = tree
  const node = source.signed(address, depth === 0 ? 'BTLF' : 'BTIN')
  node.version('a tree node', 0)
  if (node.u8() !== tree.type) throw corrupt('hdf5', 'a tree node of another type', address)
  const records = Array.from({ length: count }, () => {
    source.budget.step()
    const from = node.at
    node.skip(recordSize)
    return from
  })
  if (depth === 0) {
    node.checksum('a tree node')
    for (const from of records) yield source.at(from, recordSize)
    return
  }
  const children = Array.from({ length: count + 1 }, (): Node => {
    const child = node.definedAddress('a child of a tree')
    const childCount = node.uint(tree.countSize)
    if (depth > 1) node.skip(tree.totalSizes[depth - 1]!)
    return { address: child, count: childCount, depth: depth - 1 }
  })
  node.checksum('a tree node')
  for (const [index, child] of children.entries()) {
    yield* walkNode(tree, child)
    const from = records[index]
    if (from !== undefined) yield source.at(from, recordSize)
  }
}
