import { corrupt } from '../../core/errors.js'
import { type Cursor } from './source.js'

/** What a stored element is. `size` in bytes as stored. Types that no model stores are known by name alone. */
export type Datatype =
  | { readonly kind: 'integer'; readonly size: number; readonly signed: boolean; readonly bigEndian: boolean }
  | {
      readonly kind: 'float'
      readonly size: number
      readonly format: 'float16' | 'bfloat16' | 'float32' | 'float64'
      readonly bigEndian: boolean
    }
  | { readonly kind: 'string'; readonly size: number; readonly padding: 'nul' | 'space' }
  | { readonly kind: 'vlen-string'; readonly size: number }
  | { readonly kind: 'boolean'; readonly size: number }
  | { readonly kind: 'opaque'; readonly size: number; readonly tag: string }
  | { readonly kind: 'other'; readonly size: number; readonly name: string }

const CLASS_NAMES = [
  'integer',
  'float',
  'time',
  'string',
  'bitfield',
  'opaque',
  'compound',
  'reference',
  'enumeration',
  'variable-length sequence',
  'array',
  'complex',
] as const

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.d */
export function readDatatype(cursor: Cursor): Datatype {
  const from = cursor.at
  const classAndVersion = cursor.u8()
  const version = classAndVersion >> 4
  const name = CLASS_NAMES[classAndVersion & 15]
  if (name === undefined || version < 1 || version > 5) throw corrupt('hdf5', 'an unknown datatype', from)
  const bits = cursor.uint(3)
  const size = cursor.u32()
  if (size === 0) throw corrupt('hdf5', 'a datatype of no bytes', from)
  switch (name) {
    case 'integer':
      return readInteger(cursor, bits, size)
    case 'float':
      return readFloat(cursor, bits, size)
    case 'string':
      return { kind: 'string', size, padding: (bits & 15) === 2 ? 'space' : 'nul' }
    case 'opaque':
      return { kind: 'opaque', size, tag: cursor.text(Math.min(bits & 255, cursor.left)) }
    case 'enumeration':
      return readEnumeration(cursor, { members: bits & 0xffff, version, size })
    case 'variable-length sequence':
      return (bits & 15) === 1 ? { kind: 'vlen-string', size } : { kind: 'other', size, name }
    default:
      return { kind: 'other', size, name }
  }
}

function readInteger(cursor: Cursor, bits: number, size: number): Datatype {
  const offset = cursor.u16()
  const precision = cursor.u16()
  const whole = offset === 0 && precision === size * 8 && (size === 1 || size === 2 || size === 4 || size === 8)
  if (!whole) return { kind: 'other', size, name: `integer of ${precision} bits` }
  return { kind: 'integer', size, signed: (bits & 8) !== 0, bigEndian: (bits & 1) !== 0 }
}

/** Size, exponent bits, mantissa bits and bias of the formats that are read. */
const FLOATS = {
  float16: [2, 5, 10, 15],
  bfloat16: [2, 8, 7, 127],
  float32: [4, 8, 23, 127],
  float64: [8, 11, 52, 1023],
} as const

function readFloat(cursor: Cursor, bits: number, size: number): Datatype {
  const offset = cursor.u16()
  const precision = cursor.u16()
  cursor.skip(1)
  const exponentBits = cursor.u8()
  cursor.skip(1)
  const mantissaBits = cursor.u8()
  const bias = cursor.u32()
  const layout = [size, exponentBits, mantissaBits, bias]
  const format = (Object.keys(FLOATS) as (keyof typeof FLOATS)[]).find((candidate) =>
    FLOATS[candidate].every((value, index) => layout[index] === value),
  )
  const isVax = (bits & 0x40) !== 0
  if (format === undefined || offset !== 0 || precision !== size * 8 || isVax) {
    return { kind: 'other', size, name: `float of ${precision} bits, ${exponentBits} of them exponent` }
  }
  return { kind: 'float', size, format, bigEndian: (bits & 1) !== 0 }
}

interface Enumeration {
  readonly members: number
  readonly version: number
  readonly size: number
}

/** h5py stores booleans as an enumeration of FALSE = 0 and TRUE = 1 over a signed byte. */
function readEnumeration(cursor: Cursor, { members, version, size }: Enumeration): Datatype {
  const other: Datatype = { kind: 'other', size, name: 'enumeration' }
  const base = readDatatype(cursor)
  if (base.kind !== 'integer' || base.size !== 1 || size !== 1 || members !== 2) return other
  const names = Array.from({ length: members }, () => {
    const from = cursor.at
    const name = cursor.terminated()
    if (version < 3) cursor.skip((8 - ((cursor.at - from) % 8)) % 8)
    return name
  })
  const values = [...cursor.bytes(members)]
  return names[values.indexOf(0)] === 'FALSE' && names[values.indexOf(1)] === 'TRUE' ? { kind: 'boolean', size } : other
}
