import { readFileSync } from 'node:fs'
import {
  NDArray,
  PyComplex,
  PyDict,
  PyFloat,
  PyGlobal,
  PyObject,
  PySet,
  PyTuple,
  type PickleRecord,
  type PyValue,
} from '../../src/formats/index.js'
import { readModel } from '../support/without-waiting.js'

/** Fixtures made by scripts/fixtures/formats.py, once with NumPy 1 and once with NumPy 2. */
export const NUMPYS = ['numpy1', 'numpy2'] as const
export const COMPRESSIONS = ['zlib', 'gzip', 'bz2', 'lzma', 'xz', 'lz4'] as const

const FOLDER = new URL('../fixtures/formats/', import.meta.url)

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FOLDER)))
}

export function fixtureJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))
}

export function readPickle(bytes: Uint8Array): PickleRecord {
  const record = readModel(bytes)
  if (record.format !== 'pickle' && record.format !== 'joblib') throw new Error(`read as ${record.format}`)
  return record
}

/** Bytes of a pickle written as latin-1 text with \x escapes. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

export type Described = readonly [string, ...unknown[]]

function floatBits(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

/** The same tagged form that `describe` of scripts/fixtures/formats.py gives of Python's own objects. */
export function describeLikePython(value: PyValue): Described {
  if (value === null) return ['const', 'None']
  if (typeof value === 'boolean') return ['const', value ? 'True' : 'False']
  if (typeof value === 'number' || typeof value === 'bigint') return ['int', integerText(BigInt(value))]
  if (typeof value === 'string') return ['str', value]
  if (value instanceof PyFloat) return ['float', floatBits(value.value)]
  if (value instanceof PyComplex) return ['complex', floatBits(value.real), floatBits(value.imaginary)]
  if (value instanceof Uint8Array) return ['bytes', Buffer.from(value).toString('hex')]
  if (value instanceof PyTuple) return ['tuple', value.items.map(describeLikePython)]
  if (Array.isArray(value)) return ['list', value.map(describeLikePython)]
  if (value instanceof PyDict) return ['dict', value.entries.map((entry) => entry.map(describeLikePython))]
  if (value instanceof PySet) {
    const items = value.items.map(describeLikePython)
    return ['set', value.frozen, items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))]
  }
  if (value instanceof PyGlobal) return ['global', value.qualifiedName]
  if (value instanceof NDArray) return describeArray(value)
  if (value instanceof PyObject) {
    if (value.how === 'reduce') return ['call', value.className, value.args.map(describeLikePython)]
    return ['object', value.className, describeLikePython(value.state ?? null)]
  }
  return ['persistent id']
}

function integerText(value: bigint): string {
  const magnitude = value < 0n ? -value : value
  return magnitude < 2n ** 100n ? value.toString() : `${value < 0n ? '-' : ''}0x${magnitude.toString(16)}`
}

function describeArray(array: NDArray): Described {
  const order = storedPositions(array)
  if (array.objects !== null) {
    return ['objects', array.shape, order.map((position) => describeLikePython(array.objects![position]!))]
  }
  const { itemSize } = array.dtype
  const hex = order.map((position) =>
    Buffer.from(array.bytes.subarray(position * itemSize, (position + 1) * itemSize)).toString('hex'),
  )
  const described: Described = ['array', array.dtype.kind, !array.dtype.littleEndian, array.shape, hex.join('')]
  if (array.mask === null) return described
  const { mask } = array
  return [...described, storedPositions(mask).map((position) => mask.bytes[position])]
}

/** Where each element lies, in C order: the textbook formula, apart from the code under test. */
export function storedPositions({ shape, fortran }: NDArray): number[] {
  const count = shape.reduce((product, extent) => product * extent, 1)
  return Array.from({ length: count }, (_, index) => {
    if (!fortran) return index
    let rest = index
    const position = shape.map(() => 0)
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      position[axis] = rest % shape[axis]!
      rest = Math.floor(rest / shape[axis]!)
    }
    let stride = 1
    let stored = 0
    for (const [axis, extent] of shape.entries()) {
      stored += position[axis]! * stride
      stride *= extent
    }
    return stored
  })
}
