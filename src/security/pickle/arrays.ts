import { type Abstract, CallResult, type Mapping, Sequence } from './abstract.js'
import { Defect } from './cursor.js'
import { type OpcodeReader } from './opcode-reader.js'

/**
 * The raw bytes that joblib writes behind the BUILD of a NumpyArrayWrapper, from dtype and shape alone.
 * Source: https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py (read_array)
 */
export function arrayBytes(
  wrapper: Mapping,
  content: OpcodeReader,
  start: number,
): { readonly end: number; readonly inline: boolean } {
  const dtype = sizeOf(wrapper.get('dtype'), start)
  // numpy.load-style object arrays: pickle.load(file_handle) on the spot.
  if (dtype.objects) return { end: start, inline: true }
  const count = elementCount(wrapper.get('shape'), start)
  let from = start
  const alignment = wrapper.get('numpy_array_alignment_bytes')
  if (alignment !== undefined && alignment !== null) {
    const padding = content.byteAt(start)
    if (padding === undefined) throw new Defect('malformed', 'the file ends where array padding is due', start)
    from += 1 + padding
  }
  const length = count * dtype.itemSize
  if (!(length >= 0) || from + length > content.length) {
    const kind = length > 2 ** 40 ? 'bomb' : 'malformed'
    throw new Defect(kind, `an array of ${length} bytes where ${Math.max(content.length - from, 0)} are left`, start)
  }
  return { end: from + length, inline: false }
}

function elementCount(shape: Abstract | undefined, offset: number): number {
  if (!(shape instanceof Sequence)) throw new Defect('malformed', 'an array without a shape', offset)
  let count = 1
  for (const extent of shape.items) {
    if (typeof extent !== 'number' || !Number.isInteger(extent) || extent < 0) {
      throw new Defect('malformed', 'an array shape that is not made of counts', offset)
    }
    count *= extent
  }
  if (shape.count > shape.items.length) throw new Defect('malformed', `an array of ${shape.count} dimensions`, offset)
  return count
}

/** NPY_ITEM_HASOBJECT, which dtype.hasobject reports and joblib asks. */
const HAS_OBJECT = 0x01

/** Item size in bytes of numpy.dtype(code).__setstate__((version, order, subdtype, names, fields, size, alignment, flags)). */
function sizeOf(dtype: Abstract | undefined, offset: number): { readonly itemSize: number; readonly objects: boolean } {
  if (!(dtype instanceof CallResult) || !/^numpy\.(?:dtype|dtypes\.\w+)$/.test(dtype.origin ?? '')) {
    throw new Defect('malformed', 'an array whose dtype is not a numpy.dtype', offset)
  }
  const code = dtype.args instanceof Sequence ? dtype.args.items[0] : undefined
  const state = dtype.state instanceof Sequence ? dtype.state.items : []
  const flags = state[7]
  const match = typeof code === 'string' ? /^[<>=|]?([a-zA-Z?])(\d*)$/.exec(code) : null
  if (match === null) throw new Defect('malformed', 'an array of an unknown dtype', offset)
  const letter = match[1]!
  if (letter === 'O' || (typeof flags === 'number' && (flags & HAS_OBJECT) !== 0)) return { itemSize: 0, objects: true }
  const declared = state[5]
  const itemSize =
    typeof declared === 'number' && declared >= 0 ? declared : Number(match[2] || '1') * (letter === 'U' ? 4 : 1)
  if (letter === 'T') throw new Defect('malformed', 'an array of variable-width strings in joblib', offset)
  return { itemSize, objects: false }
}
