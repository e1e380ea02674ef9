import { corrupt } from '../../core/errors.js'
import { type Cursor } from './source.js'

const MAX_RANK = 32

export interface Dataspace {
  readonly kind: 'scalar' | 'simple' | 'null'
  readonly shape: readonly number[]
  /** Infinity where a dimension may grow without limit. */
  readonly maximum: readonly number[]
  /** Product of the shape; 1 for a scalar, 0 for null. May be beyond any file: check before use. */
  readonly count: number
}

export function readDataspace(cursor: Cursor): Dataspace {
  const version = cursor.version('a dataspace', 1, 2)
  const rank = cursor.u8()
  if (rank > MAX_RANK) throw corrupt('hdf5', `a dataspace of ${rank} dimensions`, cursor.at)
  const flags = cursor.u8()
  const type = cursor.u8()
  if (version === 1) cursor.skip(4)
  const shape = Array.from({ length: rank }, () => cursor.length())
  const maximum = (flags & 1) === 0 ? shape : Array.from({ length: rank }, () => cursor.extent())
  if (version === 2 && type === 2) return { kind: 'null', shape: [], maximum: [], count: 0 }
  if (rank === 0) return { kind: 'scalar', shape, maximum, count: 1 }
  return { kind: 'simple', shape, maximum, count: shape.reduce((product, extent) => product * extent, 1) }
}
