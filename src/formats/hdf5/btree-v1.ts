import { corrupt } from '../../core/errors.js'
import { type Cursor, type Source } from './source.js'

/**
 * Leaves of a version 1 B-tree in order: `key` gets the cursor at the key left of each child, and must read all of it.
 * Levels must fall by one from node to node, so that no circle can hold the walk.
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.A.1
 */
export function* walkTreeV1<Key>(
  source: Source,
  address: number,
  type: { readonly node: 0 | 1; readonly key: (cursor: Cursor) => Key },
): Generator<{ readonly key: Key; readonly child: number }> {
  yield* walkNode(source, address, type, null)
}

function* walkNode<Key>(
  source: Source,
  address: number,
  type: { readonly node: 0 | 1; readonly key: (cursor: Cursor) => Key },
  expectedLevel: number | null,
): Generator<{ readonly key: Key; readonly child: number }> {
  const cursor = source.signed(address, 'TREE')
  const node = cursor.u8()
  const level = cursor.u8()
  if (node !== type.node) throw corrupt('hdf5', `a tree node of type ${node}`, address)
  if (expectedLevel !== null && level !== expectedLevel) throw corrupt('hdf5', 'levels of a tree do not fit', address)
  const entries = cursor.u16()
  // The siblings are reached through the parent.
  cursor.skip(2 * source.offsetSize)
  for (let entry = 0; entry < entries; entry++) {
    source.budget.step()
    const key = type.key(cursor)
    const child = cursor.definedAddress('a child of a tree')
    if (level === 0) yield { key, child }
    else yield* walkNode(source, child, type, level - 1)
  }
}
