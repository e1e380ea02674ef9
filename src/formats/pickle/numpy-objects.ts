import { corrupt, unsupported } from '../../core/errors.js'
import { describeDType, describeValue } from '../arrays.js'
import { type PickleBudget } from './budget.js'
import { dtypeOf, parseDType, shapeOf } from './dtype.js'
import { encodeLatin1 } from './text.js'
import { type DType, NDArray, PyGlobal, PyTuple, type PyValue } from './values.js'

/** Zero-size items would make arrays of any length from no bytes. */
const MAX_EMPTY_ITEMS = 1_000_000

/** NDArrays that `_reconstruct` made and BUILD has yet to fill. */
const shells = new WeakMap<NDArray, 'plain' | 'masked'>()

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/**
 * `numpy.core.multiarray._reconstruct(subtype, (0,), b'b')` and `numpy.ma.core._mareconstruct(...)`.
 * @returns null when the subtype is not one of NumPy's own array classes, which have no attributes of interest
 */
export function arrayShell(subtype: PyValue | undefined, kind: 'plain' | 'masked'): NDArray | null {
  if (!(subtype instanceof PyGlobal) || !/^numpy(\.|$)/.test(subtype.module)) return null
  const shell = new NDArray({
    dtype: parseDType('b1'),
    shape: [0],
    fortran: false,
    bytes: new Uint8Array(0),
    objects: null,
  })
  shells.set(shell, kind)
  return shell
}

export function isArrayShell(value: NDArray): boolean {
  return shells.has(value)
}

/**
 * ndarray.__setstate__((version, shape, dtype, is_fortran, data)); data is bytes, or a list for dtype object.
 * numpy.ma adds (mask bytes, fill value). https://numpy.org/doc/stable/reference/generated/numpy.ndarray.__setstate__.html
 */
export function setArrayState(shell: NDArray, state: PyValue, budget: PickleBudget): void {
  const kind = shells.get(shell)
  const items = state instanceof PyTuple ? state.items : []
  // Version 0 has no version number in front.
  const [shape, dtype, fortran, data, mask] = items.length === (kind === 'masked' ? 6 : 4) ? items : items.slice(1)
  if (typeof fortran !== 'boolean' && typeof fortran !== 'number') {
    throw corrupt('ndarray', `an array state of ${items.length} parts`)
  }
  const filled = makeArray({ dtype: dtypeOf(dtype), shape: shapeOf(shape), fortran: Boolean(fortran), data, budget })
  const target: Writable<NDArray> = shell
  target.dtype = filled.dtype
  target.shape = filled.shape
  target.fortran = filled.fortran
  target.bytes = filled.bytes
  target.objects = filled.objects
  if (kind === 'masked') target.mask = maskOf(filled, mask, budget)
}

function maskOf(array: NDArray, data: PyValue | undefined, budget: PickleBudget): NDArray {
  if (array.dtype.fields !== null) throw unsupported('numpy.ma.MaskedArray', 'a masked array of structured items')
  return makeArray({ dtype: parseDType('b1'), shape: [...array.shape], fortran: array.fortran, data, budget })
}

interface ArrayParts {
  readonly dtype: DType
  readonly shape: number[]
  readonly fortran: boolean
  readonly data: PyValue | undefined
  readonly budget: PickleBudget
}

/** An array from its parts. @throws corrupt when the data does not fill the shape exactly */
export function makeArray({ dtype, shape, fortran, data, budget }: ArrayParts): NDArray {
  const count = countOf(shape)
  if (dtype.kind === 'O') {
    const objects = Array.isArray(data) ? data : null
    if (objects?.length !== count) throw corrupt('ndarray', `${count} objects expected, found ${describeValue(data)}`)
    // The list is in C order whatever the flag says (_getlist_pkl in numpy/_core/src/multiarray/methods.c).
    return new NDArray({ dtype, shape, fortran: false, bytes: new Uint8Array(0), objects })
  }
  if (hasObjects(dtype)) throw unsupported('ndarray', 'a structured array with object fields')
  const bytes = bytesOf(data, budget)
  if (bytes.length !== count * dtype.itemSize) {
    throw corrupt(
      'ndarray',
      `${count} items of ${describeDType(dtype)} take ${count * dtype.itemSize} bytes, found ${bytes.length}`,
    )
  }
  if (dtype.itemSize === 0 && count > MAX_EMPTY_ITEMS) throw corrupt('ndarray', `${count} items of no size`)
  return new NDArray({ dtype, shape, fortran, bytes, objects: null })
}

/** Product of the extents. @throws corrupt beyond 2^53 */
export function countOf(shape: readonly number[]): number {
  const count = shape.reduce((product, extent) => product * extent, 1)
  if (!Number.isSafeInteger(count)) throw corrupt('ndarray', `a shape of ${shape.join(' x ')}`)
  return count
}

const objectDTypes = new WeakMap<DType, boolean>()

/** numpy's dtype.hasobject. Remembered: fields may share dtypes, and a hostile file shares them a million times. */
export function hasObjects(dtype: DType): boolean {
  const remembered = objectDTypes.get(dtype)
  if (remembered !== undefined) return remembered
  const result = dtype.kind === 'O' || (dtype.fields?.some((field) => hasObjects(field.dtype)) ?? false)
  objectDTypes.set(dtype, result)
  return result
}

/** bytes, bytearray, or the str that Python 2 and protocol 2 use for bytes. */
export function bytesOf(data: PyValue | undefined, budget: PickleBudget): Uint8Array {
  if (data instanceof Uint8Array) return data
  if (typeof data !== 'string') throw corrupt('ndarray', `expected bytes, found ${describeValue(data)}`)
  budget.copy(data.length)
  return encodeLatin1(data)
}

/** numpy.core.multiarray.scalar(dtype, bytes): a 0-d array; of dtype object, the object itself. */
export function makeScalar(args: readonly PyValue[], budget: PickleBudget): PyValue {
  const dtype = dtypeOf(args[0])
  const data = args[1]
  if (dtype.kind === 'O') return data ?? null
  return makeArray({ dtype, shape: [], fortran: false, data, budget })
}

/** numpy.core.numeric._frombuffer(buffer, dtype, shape, order, axis_order=None): what protocol 5 writes. */
export function fromBuffer(args: readonly PyValue[], budget: PickleBudget): NDArray {
  const [data, dtype, shape, order, axisOrder] = args
  const fortran = order === 'F'
  const array = makeArray({ dtype: dtypeOf(dtype), shape: shapeOf(shape), fortran, data, budget })
  if (array.dtype.kind === 'O') throw corrupt('ndarray', 'a buffer of objects')
  return order === 'K' && axisOrder instanceof PyTuple ? permuteAxes(array, shapeOf(axisOrder), budget) : array
}

/** numpy.transpose of a C-ordered array, copied to C order. */
function permuteAxes(array: NDArray, axes: readonly number[], budget: PickleBudget): NDArray {
  const rank = array.shape.length
  if (axes.length !== rank || new Set(axes).size !== rank || axes.some((axis) => axis >= rank)) {
    throw corrupt('ndarray', `an axis order of ${axes.join(', ')} for ${rank} dimensions`)
  }
  const { itemSize } = array.dtype
  const source = array.shape.map((_, axis) => countOf(array.shape.slice(axis + 1)) * itemSize)
  const shape = axes.map((axis) => array.shape[axis]!)
  const strides = axes.map((axis) => source[axis]!)
  budget.copy(array.bytes.length)
  const bytes = new Uint8Array(array.bytes.length)
  const position = new Array<number>(rank).fill(0)
  let from = 0
  for (let into = 0; into < bytes.length; into += itemSize) {
    for (let byte = 0; byte < itemSize; byte++) bytes[into + byte] = array.bytes[from + byte]!
    for (let axis = rank - 1; axis >= 0; axis--) {
      from += strides[axis]!
      if (++position[axis]! < shape[axis]!) break
      from -= strides[axis]! * shape[axis]!
      position[axis] = 0
    }
  }
  return new NDArray({ dtype: array.dtype, shape, fortran: false, bytes, objects: null })
}
