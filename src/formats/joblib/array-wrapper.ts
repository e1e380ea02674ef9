import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes } from '../access.js'
import { describeDType } from '../arrays.js'
import { dtypeOf, shapeOf } from '../pickle/dtype.js'
import { type InlineValue, interpretPickle, type InterpretOptions } from '../pickle/interpreter.js'
import { countOf, hasObjects, makeArray } from '../pickle/numpy-objects.js'
import { PyGlobal, type PyObject } from '../pickle/values.js'

/** scikit-learn carried joblib as sklearn.externals.joblib until 0.22. */
const WRAPPER =
  /^(?:sklearn\.externals\.)?joblib\.numpy_pickle(?:_compat)?\.(NumpyArrayWrapper|NDArrayWrapper|ZNDArrayWrapper)$/

/**
 * The array that joblib writes behind the BUILD of a NumpyArrayWrapper: its raw bytes, or for arrays of objects a
 * pickle of its own. https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py (NumpyArrayWrapper.read_array)
 * @returns null when `built` is something else
 * @throws corrupt on truncation; unsupported for the wrappers of joblib < 0.10, which keep arrays in other files
 */
export function readInlineArray(
  stream: Uint8Array,
  built: PyObject,
  next: number,
  { budget, globals }: InterpretOptions,
): InlineValue | null {
  // Asked after every BUILD of the file: the cheap question first.
  if (!(built.callee instanceof PyGlobal) || !built.callee.name.endsWith('ArrayWrapper')) return null
  const className = built.callee.qualifiedName
  const wrapper = WRAPPER.exec(className)?.[1]
  if (wrapper === undefined) return null
  if (wrapper !== 'NumpyArrayWrapper') {
    throw unsupported(
      className,
      'the file was written by joblib before 0.10, which keeps arrays in files beside it',
      'Load the model and save it again with a current joblib.',
    )
  }
  const attributes = Attributes.of(built)
  const dtype = dtypeOf(attributes.get('dtype'))
  if (hasObjects(dtype)) {
    const { value, next: end } = interpretPickle(stream, next, {
      budget,
      ...(globals === undefined ? {} : { globals }),
    })
    return { value, next: end }
  }
  const shape = shapeOf(attributes.get('shape'))
  const start = next + paddingOf(stream, attributes, next)
  const length = countOf(shape) * dtype.itemSize
  if (length > stream.length - start) {
    throw corrupt(
      'joblib',
      `truncated: an array ${describeDType(dtype)} (${shape.join(', ')}) takes ${length} bytes, ${Math.max(0, stream.length - start)} are left`,
      next,
    )
  }
  const data = stream.subarray(start, start + length)
  const fortran = attributes.get('order') === 'F'
  return { value: makeArray({ dtype, shape, fortran, data, budget }), next: start + length }
}

/** joblib >= 1.2 puts one byte with the length of the padding, and the padding, in front of the array. */
function paddingOf(stream: Uint8Array, attributes: Attributes, at: number): number {
  if ((attributes.get('numpy_array_alignment_bytes') ?? null) === null) return 0
  const padding = stream[at]
  if (padding === undefined) throw corrupt('joblib', 'truncated: no array behind its wrapper', at)
  return 1 + padding
}
